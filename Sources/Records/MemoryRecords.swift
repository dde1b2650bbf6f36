import Quantities

/// Records in memory: for simulations and tests, and the plain statement of what every other store must answer.
public struct MemoryRecords: RecordStore, Sendable {
    /// Everything kept, in the order in which it came.
    public private(set) var records: [Record] = []
    private var keys: Set<RecordKey> = []

    public init() {}

    public mutating func commit(_ batch: [Record]) -> CommitCount {
        var count = CommitCount()
        for record in batch {
            if keys.insert(RecordKey(record)).inserted {
                records.append(record)
                count.kept += 1
            } else {
                count.duplicates += 1
            }
        }
        return count
    }

    public func restore() -> RestoredState {
        var stations: [String: StationRecord] = [:]
        var evses: [EVSEKey: EVSEFactsRecord] = [:]
        var dispatches: [String: DispatchRecord] = [:]
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
            case .dispatch(let new):
                if let old = dispatches[new.dispatch], old.phase.rawValue > new.phase.rawValue { continue }
                dispatches[new.dispatch] = new
            default:
                if let key = record.transaction { histories[key, default: TransactionHistory()].add(record) }
            }
        }
        return RestoredState(
            stations: stations.values.sorted { $0.station < $1.station },
            evses: evses.values.sorted { ($0.station, $0.evse) < ($1.station, $1.evse) },
            transactions: histories.compactMap { $1.open(as: $0) }
                .sorted { ($0.station, $0.transaction) < ($1.station, $1.transaction) },
            dispatches: dispatchOrder.compactMap { dispatches[$0] }.filter { $0.phase != .ended })
    }

    public func dispatches(latest count: Int) -> [DispatchRecord] {
        dispatchOrder.suffix(max(0, count)).reversed().compactMap { account(of: $0)?.phases.last }
    }

    public func account(of dispatch: String) -> DispatchAccount? {
        var account = DispatchAccount(phases: [], settlements: [], power: [])
        for record in records {
            switch record {
            case .dispatch(let phase) where phase.dispatch == dispatch: account.phases.append(phase)
            case .settlement(let settlement) where settlement.dispatch == dispatch:
                account.settlements.append(settlement)
            case .fleetPower(let power) where power.dispatch == dispatch: account.power.append(power)
            default: break
            }
        }
        account.phases.sort { $0.phase.rawValue < $1.phase.rawValue }
        account.settlements.sort { ($0.station, $0.transaction) < ($1.station, $1.transaction) }
        account.power.sort { $0.at < $1.at }
        return account.phases.isEmpty ? nil : account
    }

    /// Names of dispatches in the order in which they were first heard of.
    private var dispatchOrder: [String] {
        var seen: Set<String> = []
        return records.compactMap { record in
            guard case .dispatch(let phase) = record, seen.insert(phase.dispatch).inserted else { return nil }
            return phase.dispatch
        }
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
    case dispatch(DispatchRecord.Key)
    case setpoint(SetpointRecord.Key)
    case settlement(SettlementRecord.Key)
    case fleetPower(FleetPowerRecord.Key)

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
            case .dispatch(let record): .dispatch(record.key)
            case .setpoint(let record): .setpoint(record.key)
            case .settlement(let record): .settlement(record.key)
            case .fleetPower(let record): .fleetPower(record.key)
            }
    }
}
