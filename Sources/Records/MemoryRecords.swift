import Quantities

/// Records in memory: for simulations and tests, and the plain statement of what every other store must answer.
public struct MemoryRecords: RecordStore, Sendable {
    /// Everything kept, in the order in which it came.
    public private(set) var records: [Record] = []
    private var keys: Set<RecordKey> = []
    private var items: [ItemRecord.Key: ItemRecord] = [:]

    public init() {}

    public mutating func commit(_ batch: [Record]) -> CommitCount {
        var count = CommitCount()
        for record in batch {
            if case .item(let item) = record {
                if keep(item) { count.kept += 1 } else { count.duplicates += 1 }
                continue
            }
            if keys.insert(RecordKey(record)).inserted {
                records.append(record)
                count.kept += 1
            } else {
                count.duplicates += 1
            }
        }
        return count
    }

    /// False: a later one stands.
    private mutating func keep(_ item: ItemRecord) -> Bool {
        if item.value == nil { return items.removeValue(forKey: item.key) != nil }
        if let standing = items[item.key], (standing.at, standing.number) >= (item.at, item.number) { return false }
        items[item.key] = item
        return true
    }

    public func restore() -> RestoredState {
        var stations: [String: StationRecord] = [:]
        var evses: [EVSEKey: EVSEFactsRecord] = [:]
        var tokens: [String: TokenRecord] = [:]
        var histories: [TransactionKey: TransactionHistory] = [:]
        for record in records {
            switch record {
            case .station(let new):
                if let old = stations[new.station], old.at > new.at { continue }
                stations[new.station] = new
            case .evseFacts(let new):
                let key = EVSEKey(station: new.station, evse: new.evse)
                if let old = evses[key], old.at > new.at { continue }
                evses[key] = new
            case .token(let new):
                if let old = tokens[new.token], old.version > new.version { continue }
                tokens[new.token] = new
            default:
                if let key = record.transaction { histories[key, default: TransactionHistory()].add(record) }
            }
        }
        return RestoredState(
            stations: stations.values.sorted { $0.station < $1.station },
            evses: evses.values.sorted { ($0.station, $0.evse) < ($1.station, $1.evse) },
            transactions: histories.compactMap { $1.open(as: $0) }
                .sorted { ($0.station, $0.transaction) < ($1.station, $1.transaction) },
            dispatches: trails.filter { !$0.contains(where: \.isLast) },
            tokens: tokens.values.sorted { $0.token < $1.token },
            items: items.values.sorted { ($0.station, $0.name) < ($1.station, $1.name) })
    }

    public func dispatches(latest count: Int) -> [String] {
        trails.suffix(max(0, count)).reversed().map { $0[0].dispatch }
    }

    public func notices(of station: String, action: String?, latest count: Int) -> [NoticeRecord] {
        let notices = records.reversed().compactMap { record -> NoticeRecord? in
            guard case .notice(let notice) = record, notice.station == station else { return nil }
            return action == nil || notice.action == action ? notice : nil
        }
        return Array(notices.prefix(max(0, count)))
    }

    public func account(of dispatch: String) -> DispatchAccount? {
        guard let trail = trails.first(where: { $0[0].dispatch == dispatch }) else { return nil }
        var account = DispatchAccount(trail: trail, report: nil, settlements: [])
        for record in records {
            switch record {
            case .report(let report) where report.dispatch == dispatch: account.report = report
            case .settlement(let settlement) where settlement.dispatch == dispatch:
                account.settlements.append(settlement)
            default: break
            }
        }
        account.settlements.sort {
            ($0.session.station, $0.session.evse, $0.session.transaction)
                < ($1.session.station, $1.session.evse, $1.session.transaction)
        }
        return account
    }

    /// The trail of each dispatch, in the order in which they were first heard of.
    private var trails: [[DispatchEventRecord]] {
        var places: [String: Int] = [:]
        var trails: [[DispatchEventRecord]] = []
        for case .dispatchEvent(let event) in records {
            if let place = places[event.dispatch] {
                trails[place].append(event)
            } else {
                places[event.dispatch] = trails.count
                trails.append([event])
            }
        }
        return trails.map { $0.sorted { $0.sequence < $1.sequence } }
    }
}

private struct EVSEKey: Hashable {
    let station: String
    let evse: Int
}

/// The key that makes a record unique.
private enum RecordKey: Hashable {
    case station(StationRecord.Key)
    case evseFacts(EVSEFactsRecord.Key)
    case authorization(AuthorizationRecord)
    case transactionEvent(TransactionEventRecord.Key)
    case sequenceFault(SequenceFaultRecord)
    case meterSample(MeterSampleRecord.Key)
    case chargingNeeds(ChargingNeedsRecord.Key)
    case setpoint(SetpointRecord.Key)
    case dispatchEvent(DispatchEventRecord.Key)
    case report(String)
    case settlement(SettlementRecord.Key)
    case notice(NoticeRecord.Key)
    case token(TokenRecord.Key)
    case item(ItemRecord.Key)

    init(_ record: Record) {
        self =
            switch record {
            case .station(let record): .station(record.key)
            case .evseFacts(let record): .evseFacts(record.key)
            case .authorization(let record): .authorization(record)
            case .transactionEvent(let record): .transactionEvent(record.key)
            case .sequenceFault(let record): .sequenceFault(record)
            case .meterSample(let record): .meterSample(record.key)
            case .chargingNeeds(let record): .chargingNeeds(record.key)
            case .setpoint(let record): .setpoint(record.key)
            case .dispatchEvent(let record): .dispatchEvent(record.key)
            case .report(let record): .report(record.dispatch)
            case .settlement(let record): .settlement(record.key)
            case .notice(let record): .notice(record.key)
            case .token(let record): .token(record.key)
            case .item(let record): .item(record.key)
            }
    }
}
