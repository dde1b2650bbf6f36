import Quantities
import Records

/// Records of a small world, drawn so that keys often repeat.
struct RandomRecords {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func batch(_ count: Int) -> [Record] { (0..<count).map { _ in record() } }

    /// SplitMix64, so that a seed means the same records everywhere.
    private mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }

    private mutating func maybe<Value>(_ value: Value) -> Value? { below(2) == 0 ? value : nil }
    private mutating func station() -> String { "CS\(below(4))" }
    private mutating func transaction() -> String { "T\(below(6))" }
    private mutating func time() -> UTCNanoseconds { Int64(below(50)) * 1_000_000_000 }
    private mutating func power() -> Watts { Watts(Double(below(20_000) - 10_000)) }
    private mutating func energy() -> WattHours { WattHours(Double(below(1_000_000)) / 8) }

    private mutating func record() -> Record {
        switch below(15) {
        case 14:
            .item(
                ItemRecord(
                    station: station(), name: "limit/\(below(4))", at: time(), number: Int64(below(9)), value: "{}"))
        case 12:
            .notice(
                NoticeRecord(
                    station: station(), at: time(), number: Int64(below(9)), action: "NotifyEvent",
                    payload: #"{"seqNo":\#(below(9))}"#))
        case 13: .token(TokenRecord(token: "t\(below(5))", version: below(30), entry: maybe("{}")))
        case 0:
            .station(
                StationRecord(
                    station: station(), at: time(), vendor: "Ebb", model: "M\(below(9))", serialNumber: maybe("7"),
                    firmware: maybe("1.\(below(9))"), bootReason: "PowerUp"))
        case 1:
            .evseFacts(
                EVSEFactsRecord(
                    station: station(), evse: 1 + below(2), at: time(), isV2XEnabled: below(2) == 0,
                    takesDynamicProfiles: maybe(below(2) == 0),
                    takesOfflineDuration: maybe(true), highestStackLevel: maybe(below(9)),
                    operationModes: "ChargingOnly,CentralSetpoint",
                    energyTransferModes: "", chargeLimit: maybe(11_000), dischargeLimit: maybe(-11_000)))
        case 2:
            .authorization(
                AuthorizationRecord(
                    station: station(), at: time(), token: "it's \"me\" – ✓", tokenType: "Central", status: "Accepted"))
        case 3, 4: .transactionEvent(event())
        case 5, 6: .meterSample(sample())
        case 7:
            .chargingNeeds(
                ChargingNeedsRecord(
                    station: station(), evse: 1, transaction: maybe(transaction()), at: time(),
                    energyTransfer: "DC_BPT", isDynamic: below(2) == 0, departure: maybe(time()),
                    chargeLimit: maybe(power()), targetEnergy: maybe(energy()), stateOfCharge: maybe(0.5),
                    registers: maybe(registers())))
        case 8:
            .setpoint(
                SetpointRecord(
                    station: station(), transaction: transaction(), at: time(),
                    phase: [.sent, .accepted, .refused, .unanswered, .released][below(5)], power: power(),
                    reason: maybe("RateLimitExceeded")))
        case 9: .dispatchEvent(dispatchEvent())
        case 10:
            below(4) == 0
                ? .report(
                    ReportRecord(
                        dispatch: dispatch(), at: time(), power: power(), start: time(), end: time(),
                        strategy: "laxity", outcome: "completed", requestedEnergy: energy(), unservedEnergy: energy()))
                : .settlement(
                    SettlementRecord(
                        dispatch: dispatch(), session: session(), opening: maybe(registers()),
                        closing: maybe(registers()), setpoints: below(9), droppedOut: maybe(time()),
                        quality: "metered", bound: "vehicle"))
        default:
            .sequenceFault(
                SequenceFaultRecord(
                    station: station(), transaction: transaction(), kind: .gap, numbers: 1...(1 + below(3)),
                    at: time()))
        }
    }

    private mutating func dispatch() -> String { "D\(below(3))" }
    private mutating func registers() -> Registers {
        Registers(imported: Int64(below(1000)), exported: Int64(below(1000)))
    }
    private mutating func session() -> SessionKey {
        SessionKey(station: station(), evse: 1 + below(2), transaction: transaction())
    }

    private mutating func dispatchEvent() -> DispatchEventRecord {
        DispatchEventRecord(
            dispatch: dispatch(), sequence: below(30), at: time(), kind: "assigned", isLast: below(40) == 0,
            session: maybe(session()), requested: maybe(power()), actual: maybe(power()),
            registers: maybe(registers()), start: maybe(time()), end: maybe(time()), detail: maybe("vehicle"))
    }

    private mutating func event() -> TransactionEventRecord {
        TransactionEventRecord(
            station: station(), transaction: transaction(), sequenceNumber: below(20),
            kind: below(30) == 0 ? .ended : .updated, at: time(), evse: maybe(1 + below(2)),
            trigger: "MeterValuePeriodic", chargingState: maybe("Charging"), token: maybe("token"),
            wasOffline: below(2) == 0)
    }

    private mutating func sample() -> MeterSampleRecord {
        MeterSampleRecord(
            station: station(), evse: 1 + below(2), transaction: maybe(transaction()),
            origin: below(2) == 0
                ? .meterValues(index: below(2)) : .transactionEvent(sequenceNumber: below(20), index: below(2)),
            at: time(), imported: maybe(energy()), exported: maybe(energy()), power: maybe(power()),
            stateOfCharge: maybe(StateOfCharge(percent: Double(below(100)))))
    }
}
