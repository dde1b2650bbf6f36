import CentralSystem
import JSON
import PowerPlant
import Quantities
import Records
import Testing

@Suite struct SteeringTests {
    var script = StationScript()
    private let session = SessionID(station: "CS1", evse: 1, transaction: "T1")
    private static let rejected: JSONValue = ["status": "Rejected", "statusInfo": ["reasonCode": "InvalidSchedule"]]

    private func period(_ request: JSONValue?) -> JSONValue? {
        request?["chargingProfile"]?["chargingSchedule"]?.array?[0]["chargingSchedulePeriod"]?.array?[0]
    }

    private func answers(_ inputs: [PlantInput]) -> [PlantInput] {
        inputs.filter { if case .setpointAnswered = $0 { true } else { false } }
    }

    @Test mutating func `needs are answered with a charging-only profile of the transaction`() {
        script.boot()
        _ = script.result("TransactionEvent", script.event("Started", 0, imported: 1000, exported: 0))
        _ = script.takePlantInputs()
        #expect(script.result("NotifyEVChargingNeeds", script.needs()) == StationScript.accepted)
        let profile = script.answer("SetChargingProfile", with: StationScript.accepted)
        #expect(profile?["chargingProfile"]?["chargingProfilePurpose"] == "TxProfile")
        #expect(profile?["chargingProfile"]?["transactionId"] == "T1")
        #expect(profile?["chargingProfile"]?["stackLevel"] == 0)
        #expect(profile?["chargingProfile"]?["maxOfflineDuration"] == nil)
        #expect(period(profile)?["operationMode"] == "ChargingOnly")
        #expect(period(profile)?["limit"] == 22000)
        guard case .session(let terms)? = script.takePlantInputs().first else { return }
        #expect(terms.control == .dynamic)
        #expect(terms.isBidirectional)
        #expect(terms.vehicle == PowerInterval(lower: -10_000, upper: 20_000))
        #expect(terms.energy == EnergyState(targetRequest: 5000, maximumRequest: 30_000, minimumRequest: -20_000))
        #expect(terms.energyRegisters == EnergyRegisters(imported: 1000, exported: 0))
        #expect(terms.departure == UTCInstant(script.now + .seconds(8 * 3600)))
    }

    @Test mutating func `needs that come before their transaction are kept for it`() {
        script.boot()
        _ = script.result("NotifyEVChargingNeeds", script.needs())
        #expect(script.hasNothingMoreToSay)
        _ = script.result("TransactionEvent", script.event("Started", 0))
        #expect(script.takeCall("SetChargingProfile")?.payload["chargingProfile"]?["transactionId"] == "T1")
        #expect(script.store.restore().transactions.first?.needs?.dischargeLimit == -10_000)
    }

    @Test mutating func `a dynamic session gets one profile, whose set-point then moves`() {
        script.charge()
        script.tell(.assign(session, -7000))
        let profile = script.answer("SetChargingProfile", with: StationScript.accepted)
        #expect(profile?["chargingProfile"]?["chargingProfileKind"] == "Dynamic")
        #expect(profile?["chargingProfile"]?["stackLevel"] == 10)
        #expect(profile?["chargingProfile"]?["maxOfflineDuration"] == 60)
        #expect(profile?["chargingProfile"]?["customData"]?["role"] == "dispatch")
        #expect(period(profile)?["setpoint"] == -7000)
        #expect(period(profile)?["operationMode"] == "CentralSetpoint")
        script.tell(.assign(session, -5000))
        let update = script.answer("UpdateDynamicSchedule", with: StationScript.accepted)
        #expect(update?["chargingProfileId"] == profile?["chargingProfile"]?["id"])
        #expect(update?["scheduleUpdate"] == ["setpoint": -5000])
        #expect(script.central.overview(of: "CS1")?.evses.first?.setpoint == -5000)
        #expect(
            script.takePlantInputs() == [
                .setpointAnswered(session, -7000, isAccepted: true),
                .setpointAnswered(session, -5000, isAccepted: true),
            ])
        script.tell(.assign(session, -5000))
        #expect(script.hasNothingMoreToSay)
        script.tell(.release(session))
        let clear = script.answer("ClearChargingProfile", with: StationScript.accepted)
        #expect(clear?["chargingProfileId"] == profile?["chargingProfile"]?["id"])
        #expect(script.hasNothingMoreToSay)
        #expect(script.central.overview(of: "CS1")?.evses.first?.setpoint == nil)
    }

    @Test mutating func `of targets that come faster than answers only the newest is sent`() {
        script.charge()
        script.tell(.assign(session, -1000))
        script.answer("SetChargingProfile", with: StationScript.accepted)
        for power in 2...500 { script.tell(.assign(session, Watts(Double(-1000 * power)))) }
        #expect(
            script.answer("UpdateDynamicSchedule", with: StationScript.accepted)?["scheduleUpdate"]?["setpoint"]
                == -2000)
        #expect(
            script.answer("UpdateDynamicSchedule", with: StationScript.accepted)?["scheduleUpdate"]?["setpoint"]
                == -500_000)
        #expect(script.hasNothingMoreToSay)
    }

    @Test mutating func `calls that cross do not wait for each other`() {
        script.charge()
        script.tell(.assign(session, -1000))
        // The station's own call comes while ours is open.
        #expect(script.result("TransactionEvent", script.event("Updated", 1, power: 3000)) == [:])
        script.answer("SetChargingProfile", with: StationScript.accepted)
        #expect(script.takePlantInputs().last == .setpointAnswered(session, -1000, isAccepted: true))
    }

    @Test mutating func `a scheduled session gets an absolute profile that is renewed, and taken away`() {
        script.charge(dynamic: false)
        script.tell(.assign(session, -6000))
        let profile = script.answer("SetChargingProfile", with: StationScript.accepted)
        #expect(profile?["chargingProfile"]?["chargingProfileKind"] == "Absolute")
        #expect(profile?["chargingProfile"]?["chargingSchedule"]?.array?[0]["duration"] == 3600)
        #expect(period(profile)?["setpoint"] == -6000)
        // Not before its interval has passed, and then only the newest.
        script.tell(.assign(session, -5000))
        script.tell(.assign(session, -4000))
        #expect(script.hasNothingMoreToSay)
        script.pass(.seconds(10))
        #expect(period(script.answer("SetChargingProfile", with: StationScript.accepted))?["setpoint"] == -4000)
        script.pass(.seconds(3000))
        #expect(script.hasNothingMoreToSay)
        script.pass(.seconds(300))
        #expect(period(script.answer("SetChargingProfile", with: StationScript.accepted))?["setpoint"] == -4000)
        script.tell(.release(session))
        script.answer("ClearChargingProfile", with: StationScript.accepted)
        script.pass(.seconds(7200))
        #expect(script.hasNothingMoreToSay)
    }

    @Test mutating func `a refusal goes to the plant and is not repeated`() {
        script.charge()
        script.tell(.assign(session, -7000))
        script.answer("SetChargingProfile", with: Self.rejected)
        #expect(script.takePlantInputs() == [.setpointAnswered(session, -7000, isAccepted: false)])
        script.pass(.seconds(600))
        #expect(script.hasNothingMoreToSay)
        script.tell(.assign(session, -3000))
        #expect(period(script.answer("SetChargingProfile", with: StationScript.accepted))?["setpoint"] == -3000)
    }

    @Test mutating func `a station without Dynamic profiles is steered by schedules`() {
        script.charge()
        _ = script.takePlantInputs()
        script.tell(.assign(session, -7000))
        script.answer(
            "SetChargingProfile", with: ["status": "Rejected", "statusInfo": ["reasonCode": "UnsupportedKind"]])
        #expect(
            script.answer("SetChargingProfile", with: StationScript.accepted)?["chargingProfile"]?[
                "chargingProfileKind"]
                == "Absolute")
        let inputs = script.takePlantInputs()
        guard case .session(let terms)? = inputs.first else {
            Issue.record("\(inputs)")
            return
        }
        #expect(terms.control == .scheduled)
        #expect(answers(inputs) == [.setpointAnswered(session, -7000, isAccepted: true)])
    }

    @Test mutating func `a profile that the station lost is set anew`() {
        script.charge()
        script.tell(.assign(session, -7000))
        script.answer("SetChargingProfile", with: StationScript.accepted)
        script.tell(.assign(session, -6000))
        script.answer("UpdateDynamicSchedule", with: ["status": "Rejected", "statusInfo": ["reasonCode": "NoProfile"]])
        #expect(period(script.answer("SetChargingProfile", with: StationScript.accepted))?["setpoint"] == -6000)
        #expect(
            answers(script.takePlantInputs()) == [
                .setpointAnswered(session, -7000, isAccepted: true),
                .setpointAnswered(session, -6000, isAccepted: true),
            ])
    }

    @Test mutating func `a set-point without an answer goes to the plant as refused`() {
        script.charge()
        script.tell(.assign(session, -7000))
        #expect(script.takeCall("SetChargingProfile") != nil)
        script.pass(.seconds(31))
        #expect(script.takePlantInputs() == [.setpointAnswered(session, -7000, isAccepted: false)])
        // Whether it stands there is not known, so it is taken away when nothing is wanted any more.
        script.tell(.release(session))
        #expect(script.takeCall("ClearChargingProfile") != nil)
    }

    @Test mutating func `after a reconnection the plant speaks first, else old set-points are taken back`() {
        script.charge()
        script.tell(.assign(session, -7000))
        script.answer("SetChargingProfile", with: StationScript.accepted)
        script.tell(.disconnected(connection: 1))
        script.connect(over: 2)
        #expect(script.hasNothingMoreToSay)
        script.pass(.seconds(2))
        script.answer("ClearChargingProfile", with: StationScript.accepted, over: 2)
        #expect(script.hasNothingMoreToSay)
        // The plant speaks at once: no clearing in between.
        script.tell(.assign(session, -7000))
        script.answer("SetChargingProfile", with: StationScript.accepted, over: 2)
        script.tell(.disconnected(connection: 2))
        script.connect(over: 3)
        script.tell(.assign(session, -8000))
        let profile = script.answer("SetChargingProfile", with: StationScript.accepted, over: 3)
        #expect(period(profile)?["setpoint"] == -8000)
        #expect(script.hasNothingMoreToSay)
    }

    @Test mutating func `a session has its charging-only profile again where the station refused a default`() {
        script.connect()
        script.answer("TriggerMessage", with: StationScript.accepted)
        _ = script.result("BootNotification", StationScript.bootNotification)
        script.answer("SetChargingProfile", with: ["status": "Rejected"])
        script.report()
        script.answer("SetChargingProfile", with: ["status": "Rejected"])
        _ = script.result("TransactionEvent", script.event("Started", 0))
        _ = script.result("NotifyEVChargingNeeds", script.needs())
        script.answer("SetChargingProfile", with: StationScript.accepted)
        script.tell(.disconnected(connection: 1))
        script.connect(over: 2)
        script.pass(.seconds(2))
        let safe = script.answer("SetChargingProfile", with: StationScript.accepted, over: 2)
        #expect(period(safe)?["operationMode"] == "ChargingOnly")
    }

    @Test mutating func `a station that asks for its set-point is told`() {
        script.charge()
        #expect(script.result("PullDynamicScheduleUpdate", ["chargingProfileId": 7_200_001])?["status"] == "Rejected")
        script.tell(.assign(session, -7000))
        let id = script.answer("SetChargingProfile", with: StationScript.accepted)?["chargingProfile"]?["id"] ?? 0
        let pulled = script.result("PullDynamicScheduleUpdate", ["chargingProfileId": id])
        #expect(pulled == ["scheduleUpdate": ["setpoint": -7000], "status": "Accepted"])
    }

    @Test mutating func `every set-point leaves its trail in the records`() {
        script.charge()
        script.tell(.assign(session, -7000))
        script.pass(.seconds(1))
        script.answer("SetChargingProfile", with: StationScript.accepted)
        #expect(script.store.restore().transactions.first?.setpoint == -7000)
        script.tell(.release(session))
        script.pass(.seconds(1))
        script.answer("ClearChargingProfile", with: StationScript.accepted)
        #expect(script.store.restore().transactions.first?.setpoint == nil)
        let phases = script.store.records.compactMap {
            if case .setpoint(let record) = $0 { record.phase } else { nil }
        }
        #expect(phases == [.sent, .accepted, .released])
    }

    @Test mutating func `an assignment for a session that is over is left`() {
        script.charge()
        _ = script.result("TransactionEvent", script.event("Ended", 1))
        script.tell(.assign(session, -7000))
        script.tell(.assign(SessionID(station: "CS9", evse: 1, transaction: "T"), 5))
        #expect(script.hasNothingMoreToSay)
    }
}
