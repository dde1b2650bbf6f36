import CentralSystem
import JSON
import OCPPMessages
import PowerPlant
import Quantities
import Records
import Testing

/// Central system and plant together: from a grid signal to a station's frame and back to the settlement.
@Suite struct AggregatorTests {
    private var now = Moment(nanoseconds: 0, utcNanoseconds: 1_800_000_000_000_000_000)
    private var aggregator: Aggregator
    private var store = MemoryRecords()
    private var calls: [JSONValue] = []
    private var reports: [DispatchReport] = []
    /// The power that the station follows, and the registers that count it.
    private var power: Watts = 0
    private var imported: WattHours = 1000
    private var exported: WattHours = 0
    private var nextEvent = 0

    init() {
        var effects: [Aggregator.Effect] = []
        aggregator = Aggregator(at: now, into: &effects)
    }

    private mutating func tell(_ input: Aggregator.Input) {
        var effects: [Aggregator.Effect] = []
        aggregator.handle(input, at: now, into: &effects)
        carryOut(effects)
    }

    private mutating func carryOut(_ effects: [Aggregator.Effect]) {
        for effect in effects {
            switch effect {
            case .central(.store(let records, let token)):
                _ = store.commit(records)
                if token != 0 { tell(.central(.stored(tokens: [token]))) }
            case .central(.send(_, let bytes)):
                guard let frame = (try? JSONValue(parsing: bytes))?.array, frame[0].integer == 2 else { continue }
                obey(frame)
            case .plant(.dispatchEnded(let report)): reports.append(report)
            default: break
            }
        }
    }

    /// A station that accepts everything and follows its set-point at once.
    private mutating func obey(_ frame: [JSONValue]) {
        calls.append(frame[2])
        switch frame[2].string {
        case "SetChargingProfile":
            let schedule = frame[3]["chargingProfile"]?["chargingSchedule"]?.array?[0]
            let period = schedule?["chargingSchedulePeriod"]?.array?[0]
            if let setpoint = period?["setpoint"]?.number { power = Watts(setpoint) }
        case "UpdateDynamicSchedule":
            if let setpoint = frame[3]["scheduleUpdate"]?["setpoint"]?.number { power = Watts(setpoint) }
        case "ClearChargingProfile": power = 0
        default: break
        }
        let answer = JSONValue.array([3, frame[1], ["status": "Accepted"]])
        tell(.central(.received(connection: 1, answer.bytes)))
    }

    private mutating func call(_ action: String, _ payload: JSONValue) {
        nextEvent += 1
        let frame = JSONValue.array([2, .string("s\(nextEvent)"), .string(action), payload])
        tell(.central(.received(connection: 1, frame.bytes)))
    }

    private mutating func pass(seconds: Int, from number: inout Int) {
        for _ in 0..<seconds {
            now = now + .seconds(1)
            let energy = power.over(.seconds(1))
            if energy < 0 { exported = exported - energy } else { imported = imported + energy }
            if let deadline = aggregator.deadline, deadline <= now {
                var effects: [Aggregator.Effect] = []
                aggregator.wake(at: now, into: &effects)
                carryOut(effects)
            }
            number += 1
            call("TransactionEvent", event("Updated", number))
        }
    }

    private func event(_ type: String, _ number: Int) -> JSONValue {
        [
            "eventType": .string(type), "timestamp": .string(DateTime(now).text), "triggerReason": "MeterValuePeriodic",
            "seqNo": .integer(Int64(number)), "evse": ["id": 1], "transactionInfo": ["transactionId": "T1"],
            "meterValue": [
                [
                    "timestamp": .string(DateTime(now).text),
                    "sampledValue": [
                        ["value": .number(imported.value), "measurand": "Energy.Active.Import.Register"],
                        ["value": .number(exported.value), "measurand": "Energy.Active.Export.Register"],
                        ["value": .number(power.value), "measurand": "Power.Active.Import"],
                    ],
                ]
            ],
        ]
    }

    @Test mutating func `a dispatch reaches the station and comes back as settled energy`() {
        tell(.central(.connected(station: "CS1", connection: 1)))
        call("BootNotification", StationScript.bootNotification)
        call("TransactionEvent", event("Started", 0))
        call(
            "NotifyEVChargingNeeds",
            [
                "evseId": 1,
                "chargingNeeds": [
                    "requestedEnergyTransfer": "DC_BPT", "controlMode": "DynamicControl",
                    "departureTime": .string(DateTime(now + .seconds(36_000)).text),
                    "v2xChargingParameters": [
                        "maxChargePower": 20000, "maxDischargePower": 10000, "evTargetEnergyRequest": 0,
                        "evMinEnergyRequest": -30000, "evMaxEnergyRequest": 30000,
                    ],
                ],
            ])
        var number = 0
        pass(seconds: 5, from: &number)
        tell(.plant(.dispatch(DispatchRequest(id: "D1", power: -6000, duration: .seconds(60)))))
        // In the same turn the station has it.
        #expect(power == -6000)
        #expect(calls.last == "SetChargingProfile")
        pass(seconds: 80, from: &number)
        #expect(power == 0)
        #expect(calls.last == "ClearChargingProfile")
        let report = reports.first
        #expect(report?.exported == 100)
        #expect(report?.imported == 0)
        let account = store.account(of: "D1")
        #expect(account?.report?.requestedEnergy == report?.requestedEnergy)
        #expect(account?.settlements.first?.closing == Registers(imported: 1000, exported: 100))
        #expect(account?.trail.last?.isLast == true)
    }
}
