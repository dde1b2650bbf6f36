import Quantities

/// A transaction's records, folded into what is last known of it.
struct TransactionHistory {
    private var events: [TransactionEventRecord] = []
    private var samples: [MeterSampleRecord] = []
    private var needs: ChargingNeedsRecord?
    private var setpoint: SetpointRecord?

    mutating func add(_ record: Record) {
        switch record {
        case .transactionEvent(let event): events.append(event)
        case .meterSample(let sample): samples.append(sample)
        case .chargingNeeds(let new):
            if let needs, needs.at > new.at { return }
            needs = new
        case .setpoint(let new):
            if let setpoint, setpoint.at > new.at { return }
            setpoint = new
        default: break
        }
    }

    /// What is last known; nil when the transaction ended, or when only readings of it are known.
    func open(as key: TransactionKey) -> OpenTransaction? {
        let events = events.sorted { $0.sequenceNumber < $1.sequenceNumber }
        guard let first = events.first, let last = events.last, !events.contains(where: { $0.kind == .ended })
        else { return nil }
        let samples = samples.sorted { one, other in
            let (first, second) = (one.origin.order, other.origin.order)
            return (one.at, first.sequenceNumber, first.place, one.evse)
                < (other.at, second.sequenceNumber, second.place, other.evse)
        }
        return OpenTransaction(
            station: key.station, transaction: key.transaction,
            evse: events.lazy.compactMap(\.evse).first,
            token: events.lazy.compactMap(\.token).first,
            chargingState: events.reversed().lazy.compactMap(\.chargingState).first,
            started: first.at, lastEvent: last.at, lastSequenceNumber: last.sequenceNumber,
            missing: holes(in: events.map(\.sequenceNumber)),
            firstImported: samples.lazy.compactMap(\.imported).first,
            firstExported: samples.lazy.compactMap(\.exported).first,
            lastImported: samples.reversed().lazy.compactMap(\.imported).first,
            lastExported: samples.reversed().lazy.compactMap(\.exported).first,
            power: samples.reversed().lazy.compactMap(\.power).first,
            stateOfCharge: samples.reversed().lazy.compactMap(\.stateOfCharge).first,
            lastReading: samples.last?.at,
            needs: needs,
            setpoint: setpoint.flatMap { $0.phase == .sent || $0.phase == .accepted ? $0.power : nil })
    }

    /// The numbers from 0 on that are absent from `numbers`, which must rise.
    private func holes(in numbers: [Int]) -> [ClosedRange<Int>] {
        var holes: [ClosedRange<Int>] = []
        var next = 0
        for number in numbers {
            if number > next { holes.append(next...(number - 1)) }
            next = number &+ 1
        }
        return holes
    }
}

extension Record {
    /// The transaction that the record belongs to, if it belongs to one.
    var transaction: TransactionKey? {
        switch self {
        case .transactionEvent(let record):
            TransactionKey(station: record.station, transaction: record.transaction)
        case .meterSample(let record):
            record.transaction.map { TransactionKey(station: record.station, transaction: $0) }
        case .chargingNeeds(let record):
            record.transaction.map { TransactionKey(station: record.station, transaction: $0) }
        case .setpoint(let record): TransactionKey(station: record.station, transaction: record.transaction)
        default: nil
        }
    }
}
