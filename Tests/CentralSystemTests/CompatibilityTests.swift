import CentralSystem
import JSON
import OCPPMessages
import PowerPlant
import Quantities
import Testing

@Suite struct CompatibilityTests {
    var script = StationScript()
    private let session = SessionID(station: "CS1", evse: 1, transaction: "T1")

    private func script(_ quirks: Quirks) -> StationScript {
        var settings = CentralSystemSettings()
        settings.compatibility = CompatibilityTable(rules: [
            .init(vendor: "maker", model: "O*", quirks: quirks), .init(quirks: .negativeImport),
        ])
        return StationScript(settings: settings)
    }

    private mutating func power() -> [Watts?] {
        script.takePlantInputs().compactMap { if case .meter(_, let sample) = $0 { sample.power } else { nil } }
    }

    private func event(_ number: Int, at time: JSONValue, _ samples: [JSONValue]) -> JSONValue {
        var event = script.event("Updated", number).members ?? []
        event.removeAll { $0.name == "timestamp" }
        event.append(.init("timestamp", time))
        event.append(.init("meterValue", [["timestamp": time, "sampledValue": .array(samples)]]))
        return .object(event)
    }

    @Test mutating func `negative import is understood of any station, and found out once`() {
        script.charge()
        for number in 1...3 {
            let sample: JSONValue = ["value": -5000, "measurand": "Power.Active.Import"]
            _ = script.result("TransactionEvent", event(number, at: script.time(), [sample]))
        }
        #expect(power() == [-5000, -5000, -5000])
        #expect(script.logged.count { $0.contains("negative import") } == 1)
        let overview = script.central.overview(of: "CS1")
        #expect(overview?.quirks == .negativeImport)
        #expect(overview?.corrections == 3)
    }

    @Test mutating func `firmware that knows only negative limits is steered by them`() {
        script = script(.negativeLimits)
        script.charge()
        script.tell(.assign(session, -4000))
        let profile = script.answer("SetChargingProfile", with: StationScript.accepted)?["chargingProfile"]
        let period = profile?["chargingSchedule"]?.array?[0]["chargingSchedulePeriod"]?.array?[0]
        #expect(period == ["startPeriod": 0, "limit": -4000])
        script.tell(.assign(session, -2000))
        #expect(
            script.answer("UpdateDynamicSchedule", with: StationScript.accepted)?["scheduleUpdate"] == ["limit": -2000])
        // Charging alone is a limit; other modes it cannot know.
        let modes: [(SteeringMode, Bool)] = [
            (.fixed(ChargingSchedulePeriod(startPeriod: 0, operationMode: .localLoadBalancing)), false),
            (.fixed(ChargingSchedulePeriod(startPeriod: 0, limit: 5000)), true),
        ]
        for (mode, isPossible) in modes {
            script.tell(.request(1, .mode(station: "CS1", transaction: "T1", mode)))
            #expect((script.answers[1] == .accepted) == isPossible)
        }
        #expect(script.central.overview(of: "CS1")?.corrections != 0)
        // What it tells in its own terms is turned the same way.
        _ = script.takePlantInputs()
        let limit: JSONValue = [
            "chargingLimit": ["chargingLimitSource": "EMS"],
            "chargingSchedule": [
                ["id": 1, "chargingRateUnit": "W", "chargingSchedulePeriod": [["startPeriod": 0, "limit": -3000]]]
            ],
        ]
        _ = script.result("NotifyChargingLimit", limit)
        let site = script.takePlantInputs().compactMap { if case .session(let terms) = $0 { terms.site } else { nil } }
        #expect(site == [PowerInterval(lower: -3000, upper: 0)])
    }

    @Test mutating func `samples without a measurand are what their unit says`() {
        script = script(.noMeasurands)
        script.charge()
        let samples: [JSONValue] = [
            ["value": 7, "unitOfMeasure": ["unit": "kW"]], ["value": 40, "unitOfMeasure": ["unit": "Percent"]],
            ["value": 1500, "unitOfMeasure": ["unit": "Wh"]],
        ]
        _ = script.result("TransactionEvent", event(1, at: script.time(), samples))
        let sample = script.takePlantInputs().compactMap { if case .meter(_, let sample) = $0 { sample } else { nil } }
            .last
        #expect(sample?.power == 7000)
        #expect(sample?.stateOfCharge == StateOfCharge(percent: 40))
        #expect(sample?.registers?.imported == 1500)
    }

    @Test mutating func `a clock that is an hour behind is put right, except for what was kept`() {
        script = script(.clockDrift)
        script.charge()
        let sample: JSONValue = ["value": 3000, "measurand": "Power.Active.Import"]
        _ = script.result("TransactionEvent", event(1, at: script.time(.seconds(-3600)), [sample]))
        let sent = script.takePlantInputs().compactMap { if case .meter(_, let sample) = $0 { sample.at } else { nil } }
        #expect(sent == [UTCInstant(script.now)])
        // Two seconds are the network's.
        _ = script.result("TransactionEvent", event(2, at: script.time(.seconds(-2)), [sample]))
        #expect(script.central.overview(of: "CS1")?.corrections == 2)
    }

    @Test mutating func `a station of another kind has its own rule`() {
        script = script(.negativeLimits)
        script.connect()
        let other: JSONValue = ["reason": "PowerUp", "chargingStation": ["vendorName": "Other", "model": "One"]]
        _ = script.result("BootNotification", other)
        #expect(script.central.overview(of: "CS1")?.quirks == .negativeImport)
    }

    @Test func `a table is read from JSON, and what is wrong with it is said`() throws {
        let table = try CompatibilityTable(
            json: [
                ["vendor": "Maker", "firmware": "1.*", "quirks": ["negativeLimits", "clockDrift"]], ["quirks": []],
            ])
        #expect(table.rules.count == 2)
        #expect(table.rules[0].quirks == [.negativeLimits, .clockDrift])
        #expect(table.rules[0].firmware == "1.*")
        for wrong: JSONValue in [[:], [["quirks": ["magic"]]], [["quirk": []]], [[:]], ["x"]] {
            #expect(throws: CompatibilityError.self) { try CompatibilityTable(json: wrong) }
        }
    }
}
