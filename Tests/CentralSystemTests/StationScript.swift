import CentralSystem
import JSON
import OCPPMessages
import PowerPlant
import Quantities
import Records
import Testing

/// A central system in memory with stations that are played by the test: frames are the JSON on the wire.
struct StationScript {
    var central: CentralSystem
    var store = MemoryRecords()
    var now = Moment(nanoseconds: 0, utcNanoseconds: 1_800_000_000_000_000_000)
    /// Frames sent, by connection, not yet looked at.
    var sent: [Int: [JSONValue]] = [:]
    var closed: [Int] = []
    var toPlant: [PlantInput] = []
    var answers: [UInt64: OperatorAnswer] = [:]
    var logged: [String] = []
    /// Questions to the host that the test has not answered yet.
    var asked: [(ticket: UInt64, question: HostQuestion)] = []
    /// Stores whose completion the test has not told yet; told at once unless `isStoreSlow`.
    var unstored: [(records: [Record], token: UInt64)] = []
    var isStoreSlow = false
    /// What the station answers when it is asked for the version of its list of tokens; nil: it is not asked.
    var localListVersion: JSONValue?
    private var lastID = 0

    /// Unless it is told how long to wait, the central system asks a stranger to introduce itself at once.
    init(settings: CentralSystemSettings = CentralSystemSettings(), introductionGrace: Duration = .zero) {
        var settings = settings
        settings.introductionGrace = introductionGrace
        central = CentralSystem(settings: settings)
    }

    mutating func tell(_ input: CentralSystemInput) {
        var effects: [CentralSystemEffect] = []
        central.handle(input, at: now, into: &effects)
        carryOut(effects)
    }

    /// Lets time pass; the engine is woken at each of its deadlines on the way.
    mutating func pass(_ duration: Duration) {
        let end = now + duration
        var effects: [CentralSystemEffect] = []
        while let deadline = central.deadline, deadline <= end {
            now = max(now, deadline)
            central.wake(at: now, into: &effects)
        }
        now = end
        carryOut(effects)
    }

    mutating func carryOut(_ effects: [CentralSystemEffect]) {
        for effect in effects {
            switch effect {
            case .send(let connection, let bytes):
                let frame = try? JSONValue(parsing: bytes)
                #expect(frame != nil)
                sent[connection, default: []].append(frame ?? .null)
            case .close(let connection, _, _): closed.append(connection)
            case .store(let records, let token): unstored.append((records, token))
            case .plant(let input): toPlant.append(input)
            case .answer(let number, let answer): answers[number] = answer
            case .log(let line): logged.append(line.text)
            case .ask(let ticket, _, let question): asked.append((ticket, question))
            }
        }
        if !isStoreSlow { finishStoring() }
    }

    mutating func finishStoring() {
        while !unstored.isEmpty {
            let (records, token) = unstored.removeFirst()
            _ = store.commit(records)
            if token != 0 { tell(.stored(tokens: [token])) }
        }
    }

    // MARK: The station's side

    mutating func connect(_ station: String = "CS1", over connection: Int = 1) {
        tell(.connected(station: station, connection: connection))
    }

    mutating func receive(_ text: String, over connection: Int = 1) {
        tell(.received(connection: connection, Array(text.utf8)))
    }

    /// Sends a call and gives its id.
    @discardableResult
    mutating func call(_ action: String, _ payload: JSONValue, over connection: Int = 1) -> String {
        lastID += 1
        let id = "s\(lastID)"
        receive(JSONValue.array([2, .string(id), .string(action), payload]).text, over: connection)
        return id
    }

    /// Sends a call and takes its result out of what was sent.
    mutating func result(_ action: String, _ payload: JSONValue, over connection: Int = 1) -> JSONValue? {
        takeAnswer(to: call(action, payload, over: connection), over: connection)
    }

    /// The payload of the result, or the code of the error, under this id.
    mutating func takeAnswer(to id: String, over connection: Int = 1) -> JSONValue? {
        guard
            let place = sent[connection]?.firstIndex(where: {
                $0.array?[1].string == id && $0.array?[0].integer != 2
            })
        else { return nil }
        return sent[connection]?.remove(at: place).array?[2]
    }

    /// The next call of the central system, which must be of this action.
    mutating func takeCall(_ action: String, over connection: Int = 1) -> (id: String, payload: JSONValue)? {
        guard let place = sent[connection]?.firstIndex(where: { $0.array?[0].integer == 2 }),
            let frame = sent[connection]?.remove(at: place).array, frame.count == 4, let id = frame[1].string
        else { return nil }
        #expect(frame[2].string == action)
        return frame[2].string == action ? (id, frame[3]) : nil
    }

    /// Takes the next call, answers it, and gives its payload.
    @discardableResult
    mutating func answer(_ action: String, with response: JSONValue, over connection: Int = 1) -> JSONValue? {
        guard let (id, payload) = takeCall(action, over: connection) else {
            Issue.record("no call of \(action)")
            return nil
        }
        receive(JSONValue.array([3, .string(id), response]).text, over: connection)
        return payload
    }

    mutating func refuse(_ action: String, _ code: String, over connection: Int = 1) {
        guard let (id, _) = takeCall(action, over: connection) else {
            Issue.record("no call of \(action)")
            return
        }
        receive(JSONValue.array([4, .string(id), .string(code), "", [:]]).text, over: connection)
    }

    /// Answers the oldest question to the host, and gives it.
    @discardableResult
    mutating func answerHost(_ answer: HostAnswer) -> HostQuestion? {
        guard !asked.isEmpty else { return nil }
        let (ticket, question) = asked.removeFirst()
        tell(.answered(ticket, answer))
        return question
    }

    /// The notices kept of an action.
    func notices(_ action: String) -> [JSONValue] {
        store.notices(of: "CS1", action: action, latest: 100).compactMap { try? JSONValue(parsing: $0.payload) }
    }

    var hasNothingMoreToSay: Bool { sent.values.allSatisfy(\.isEmpty) }

    mutating func takePlantInputs() -> [PlantInput] {
        defer { toPlant = [] }
        return toPlant
    }

    func time(_ offset: Duration = .zero) -> JSONValue {
        .string(DateTime(now + offset).text)
    }
}

// The steps of a station's life.
extension StationScript {
    static let accepted: JSONValue = ["status": "Accepted"]

    /// Connects and boots; answers all that the central system asks for.
    mutating func boot(_ station: String = "CS1", over connection: Int = 1, dynamic: Bool? = true) {
        connect(station, over: connection)
        answer("TriggerMessage", with: Self.accepted, over: connection)
        _ = result("BootNotification", StationScript.bootNotification, over: connection)
        answer("SetChargingProfile", with: Self.accepted, over: connection)
        report(over: connection, dynamic: dynamic)
        answer("SetChargingProfile", with: Self.accepted, over: connection)
    }

    static let bootNotification: JSONValue = [
        "reason": "PowerUp", "chargingStation": ["vendorName": "Maker", "model": "One"],
    ]

    /// Answers GetBaseReport, in two parts.
    mutating func report(over connection: Int = 1, dynamic: Bool? = true) {
        guard let request = answer("GetBaseReport", with: Self.accepted, over: connection) else { return }
        if let localListVersion {
            answer("GetLocalListVersion", with: ["versionNumber": localListVersion], over: connection)
        }
        let evse: JSONValue = ["id": 1]
        func datum(
            _ component: String, _ variable: JSONValue, _ value: String, evse: JSONValue? = nil, limit: JSONValue? = nil
        ) -> JSONValue {
            var members = [
                JSONValue.Member(
                    "component", .object([.init("name", .string(component))] + (evse.map { [.init("evse", $0)] } ?? []))
                ),
                .init("variable", variable), .init("variableAttribute", [["value": .string(value)]]),
            ]
            if let limit {
                members.append(
                    .init(
                        "variableCharacteristics",
                        ["dataType": "decimal", "supportsMonitoring": false, "maxLimit": limit]))
            }
            return .object(members)
        }
        let first: [JSONValue] = [
            datum("V2XChargingCtrlr", ["name": "Enabled"], "true", evse: evse),
            datum(
                "V2XChargingCtrlr", ["name": "SupportedOperationModes"],
                "ChargingOnly,CentralSetpoint,CentralFrequency",
                evse: evse),
            datum("EVSE", ["name": "Power"], "0", evse: evse, limit: 22000),
        ]
        var second: [JSONValue] = [datum("EVSE", ["name": "DischargePower"], "0", evse: evse, limit: 11000)]
        if let dynamic {
            second.append(
                datum(
                    "SmartChargingCtrlr", ["name": "SupportsFeature", "instance": "DynamicProfiles"],
                    dynamic ? "true" : "false"))
        }
        for (number, part) in [first, second].enumerated() {
            let payload: JSONValue = [
                "requestId": request["requestId"] ?? 0, "generatedAt": time(), "seqNo": .integer(Int64(number)),
                "tbc": .bool(number == 0), "reportData": .array(part),
            ]
            _ = result("NotifyReport", payload, over: connection)
        }
    }

    func event(
        _ type: String, _ number: Int, transaction: String = "T1", imported: Double? = nil, exported: Double? = nil,
        power: Double? = nil, state: String = "Charging"
    ) -> JSONValue {
        var samples: [JSONValue] = []
        if let imported { samples.append(["value": .number(imported), "measurand": "Energy.Active.Import.Register"]) }
        if let exported { samples.append(["value": .number(exported), "measurand": "Energy.Active.Export.Register"]) }
        if let power {
            samples.append([
                "value": .number(power.magnitude),
                "measurand": power < 0 ? "Power.Active.Export" : "Power.Active.Import",
            ])
        }
        var members: [JSONValue.Member] = [
            .init("eventType", .string(type)), .init("timestamp", time()), .init("triggerReason", "MeterValuePeriodic"),
            .init("seqNo", .integer(Int64(number))), .init("evse", ["id": 1, "connectorId": 1]),
            .init("transactionInfo", ["transactionId": .string(transaction), "chargingState": .string(state)]),
        ]
        if !samples.isEmpty {
            members.append(.init("meterValue", [["timestamp": time(), "sampledValue": .array(samples)]]))
        }
        return .object(members)
    }

    func needs(dynamic: Bool = true) -> JSONValue {
        [
            "evseId": 1, "timestamp": time(),
            "chargingNeeds": [
                "requestedEnergyTransfer": "DC_BPT", "controlMode": dynamic ? "DynamicControl" : "ScheduledControl",
                "departureTime": time(.seconds(8 * 3600)),
                "v2xChargingParameters": [
                    "maxChargePower": 20000, "maxDischargePower": 10000, "evTargetEnergyRequest": 5000,
                    "evMinEnergyRequest": -20000, "evMaxEnergyRequest": 30000,
                ],
            ],
        ]
    }

    /// Boots, begins a transaction and tells the vehicle's needs; its charging-only profile stands.
    mutating func charge(dynamic: Bool = true) {
        boot(dynamic: dynamic)
        _ = result("TransactionEvent", event("Started", 0, imported: 1000, exported: 0))
        _ = result("NotifyEVChargingNeeds", needs(dynamic: dynamic))
        answer("SetChargingProfile", with: Self.accepted)
        _ = takePlantInputs()
    }
}
