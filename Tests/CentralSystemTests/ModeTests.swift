import CentralSystem
import JSON
import OCPPMessages
import PowerPlant
import Quantities
import Testing

/// Use cases Q02 to Q10: who decides about a session's power.
@Suite struct ModeTests {
    var script = StationScript()
    private let session = SessionID(station: "CS1", evse: 1, transaction: "T1")

    private mutating func set(_ mode: SteeringMode, transaction: String = "T1") -> OperatorAnswer? {
        script.tell(.request(1, .mode(station: "CS1", transaction: transaction, mode)))
        return script.answers[1]
    }

    private func period(_ request: JSONValue?) -> JSONValue? {
        request?["chargingProfile"]?["chargingSchedule"]?.array?[0]["chargingSchedulePeriod"]?.array?[0]
    }

    private var localFrequency: SteeringMode {
        .fixed(
            ChargingSchedulePeriod(
                startPeriod: 0, v2xBaseline: 0, operationMode: .localFrequency,
                v2xFreqWattCurve: [
                    V2XFreqWattPoint(frequency: 49.8, power: -7000), V2XFreqWattPoint(frequency: 50.2, power: 7000),
                ],
                v2xSignalWattCurve: [V2XSignalWattPoint(signal: -1, power: -3000)]))
    }

    private mutating func control() -> Controllability? {
        script.takePlantInputs().compactMap { if case .session(let terms) = $0 { terms.control } else { nil } }.last
    }

    /// The station takes every mode that it is asked for here.
    private mutating func charge(dynamic: Bool = true) {
        script.connect()
        script.answer("TriggerMessage", with: StationScript.accepted)
        _ = script.result("BootNotification", StationScript.bootNotification)
        script.answer("SetChargingProfile", with: StationScript.accepted)
        script.refuse("GetBaseReport", "NotSupported")
        _ = script.result("TransactionEvent", script.event("Started", 0, imported: 1000, exported: 0))
        _ = script.result("NotifyEVChargingNeeds", script.needs(dynamic: dynamic))
        script.answer("SetChargingProfile", with: StationScript.accepted)
        _ = script.takePlantInputs()
    }

    @Test mutating func `a session that follows frequency by itself is the plant's no more`() {
        charge()
        #expect(set(localFrequency) == .accepted)
        #expect(control() == Controllability.none)
        let request = script.answer("SetChargingProfile", with: StationScript.accepted)
        #expect(request?["chargingProfile"]?["chargingProfilePurpose"] == "TxProfile")
        #expect(request?["chargingProfile"]?["transactionId"] == "T1")
        #expect(request?["chargingProfile"]?["chargingSchedule"]?.array?[0]["chargingRateUnit"] == "W")
        #expect(period(request)?["operationMode"] == "LocalFrequency")
        #expect(period(request)?["v2xFreqWattCurve"]?.array?.count == 2)
        script.tell(.assign(session, -5000))
        #expect(script.hasNothingMoreToSay)
        // The plant has it again.
        #expect(set(.setpoint) == .accepted)
        #expect(control() == .dynamic)
        let back = script.answer("SetChargingProfile", with: StationScript.accepted)
        #expect(period(back)?["operationMode"] == "CentralSetpoint")
        #expect(period(back)?["setpoint"] == -5000)
    }

    @Test mutating func `an idle session is woken by taking its profile away`() {
        charge()
        #expect(set(.fixed(ChargingSchedulePeriod(startPeriod: 0, operationMode: .idle))) == .accepted)
        let request = script.answer("SetChargingProfile", with: StationScript.accepted)
        #expect(period(request) == ["startPeriod": 0, "operationMode": "Idle"])
        #expect(set(.setpoint) == .accepted)
        #expect(script.answer("ClearChargingProfile", with: StationScript.accepted)?["chargingProfileId"] == 7_200_001)
        #expect(script.hasNothingMoreToSay)
    }

    @Test mutating func `set-points made from the frequency are named so`() {
        charge()
        script.tell(.assign(session, 3000))
        script.answer("SetChargingProfile", with: StationScript.accepted)
        #expect(set(.frequency) == .accepted)
        let request = script.answer("SetChargingProfile", with: StationScript.accepted)
        #expect(period(request)?["operationMode"] == "CentralFrequency")
        #expect(period(request)?["setpoint"] == 3000)
        script.tell(.assign(session, -2000))
        #expect(
            script.answer("UpdateDynamicSchedule", with: StationScript.accepted)?["scheduleUpdate"] == [
                "setpoint": -2000
            ])
    }

    @Test mutating func `a station that refuses a mode leaves the session to the plant`() {
        charge()
        #expect(set(localFrequency) == .accepted)
        script.answer(
            "SetChargingProfile", with: ["status": "Rejected", "statusInfo": ["reasonCode": "InvalidOperationMode"]])
        #expect(control() == .dynamic)
        #expect(script.logged.contains { $0.contains("LocalFrequency") && $0.contains("InvalidOperationMode") })
    }

    @Test mutating func `a mode stands again after a reconnection`() {
        charge()
        #expect(set(localFrequency) == .accepted)
        script.answer("SetChargingProfile", with: StationScript.accepted)
        script.tell(.disconnected(connection: 1))
        script.connect(over: 2)
        script.pass(.seconds(3))
        script.refuse("GetBaseReport", "NotSupported", over: 2)
        let request = script.answer("SetChargingProfile", with: StationScript.accepted, over: 2)
        #expect(period(request)?["operationMode"] == "LocalFrequency")
    }

    @Test mutating func `what makes no sense is refused before it is sent`() {
        charge(dynamic: false)
        func isUnsuitable(_ answer: OperatorAnswer?) -> Bool {
            if case .refused(.unsuitable) = answer { true } else { false }
        }
        #expect(isUnsuitable(set(.frequency)))
        #expect(isUnsuitable(set(localFrequency, transaction: "T9")))
        let flat = ChargingSchedulePeriod(startPeriod: 0, v2xBaseline: 0, operationMode: .localFrequency)
        #expect(isUnsuitable(set(.fixed(flat))))
        let late = ChargingSchedulePeriod(startPeriod: 5, operationMode: .idle)
        #expect(isUnsuitable(set(.fixed(late))))
        #expect(script.hasNothingMoreToSay)
    }

    @Test mutating func `a mode that the EVSE did not name is refused`() {
        script.charge()
        guard case .refused(.unsuitable(let reason))? = set(localFrequency) else {
            Issue.record("not refused")
            return
        }
        #expect(reason == "the EVSE does not support LocalFrequency")
    }

    @Test mutating func `the aFRR signal goes where sessions follow it, the latest one`() {
        charge()
        let signal = AFRRSignalRequest(timestamp: DateTime(script.now), signal: 40)
        script.tell(.request(2, .signal(signal, stations: nil)))
        #expect(script.answers[2] == .sent(to: []))
        #expect(set(localFrequency) == .accepted)
        for (number, value) in [(3, 10), (4, 20), (5, -30)] {
            let signal = AFRRSignalRequest(timestamp: DateTime(script.now), signal: value)
            script.tell(.request(UInt64(number), .signal(signal, stations: nil)))
            #expect(script.answers[UInt64(number)] == .sent(to: ["CS1"]))
        }
        script.answer("SetChargingProfile", with: StationScript.accepted)
        #expect(script.answer("AFRRSignal", with: StationScript.accepted)?["signal"] == -30)
        #expect(script.hasNothingMoreToSay)
        script.tell(.request(6, .signal(signal, stations: ["CS1", "CS9"])))
        #expect(script.answers[6] == .sent(to: ["CS1"]))
    }
}
