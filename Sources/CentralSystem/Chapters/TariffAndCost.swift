import JSON
import OCPPMessages
import Quantities
import Records

/// The costs of a station's running transactions.
struct RunningCosts: Equatable, Sendable {
    struct Total: Equatable, Sendable {
        var transaction: String
        var cost: Double
    }

    private(set) var byTransaction: [String: RunningCost] = [:]
    /// Of the latest transactions that ended: a station that did not get the answer asks again.
    private(set) var totals: [Total] = []
    private static let mostTotals = 8

    var isEmpty: Bool { byTransaction.isEmpty && totals.isEmpty }

    /// As many as a station has EVSEs; a transaction that gave way without an end is dropped with its session.
    mutating func begin(_ transaction: String, _ cost: RunningCost) -> Bool {
        guard byTransaction.count < Inventory.mostEVSEs else { return false }
        byTransaction[transaction] = cost
        return true
    }

    mutating func advance(_ transaction: String, _ change: (inout RunningCost) -> Void) -> RunningCost? {
        guard byTransaction[transaction] != nil else { return nil }
        change(&byTransaction[transaction]!)
        return byTransaction[transaction]
    }

    /// What it cost in the end; nil: nobody counted.
    mutating func end(_ transaction: String) -> Double? {
        byTransaction.removeValue(forKey: transaction)?.total(isOver: true)
    }

    /// The transaction whose total is forgotten for this one; nil: there was room.
    mutating func note(_ total: Total) -> String? {
        totals.append(total)
        return totals.count > Self.mostTotals ? totals.removeFirst().transaction : nil
    }

    func total(ofEnded transaction: String) -> Double? { totals.last { $0.transaction == transaction }?.cost }
}

/// OCPP 2.1 chapter I: what a transaction costs is told to the driver while it runs and when it ends. Tariffs at the
/// stations (SetDefaultTariff, GetTariffs, ClearTariffs, ChangeTransactionTariff) are the operator's calls.
extension CentralSystem {
    /// The tariff of a token, or the one for all.
    func tariff(of token: IdToken?) -> Tariff? {
        let name = token.flatMap { tokens[$0.idToken]?.tariff } ?? settings.defaultTariff
        return name.flatMap { settings.tariffs[$0] }
    }

    /// I02, I06: the cost so far, or the whole when the transaction ended; nil: it has no tariff, or the station
    /// counts by itself.
    mutating func cost(
        of news: TransactionNews, at place: Int, now: Moment, into effects: inout [Effect]
    ) -> Double? {
        // What was begun is counted to its end, also where there are no tariffs any more.
        guard !news.tellsCost, !settings.tariffs.isEmpty || !dossiers.isEmpty && dossiers[place]?.costs.isEmpty == false
        else { return nil }
        let transaction = news.transaction
        let at = min(max(news.at, now.utcNanoseconds - Self.longest), now.utcNanoseconds)
        if news.kind != .ended { beginCost(of: news, from: at, at: place, now: now, into: &effects) }
        let isCharging = news.chargingState.map { $0 == .charging }
        let cost = advanceCost(of: transaction, by: news.readings, at: place, now: now) {
            $0.advance(to: at, isCharging: isCharging, imported: nil, power: nil)
        }
        guard let cost else { return nil }
        if news.kind == .ended {
            endCost(of: transaction, at: place, now: now, into: &effects)
            return cost.total(isOver: true)
        }
        keep(.cost(transaction), cost.record.text, at: place, now: now, into: &effects)
        return cost.total(isOver: false)
    }

    private mutating func beginCost(
        of news: TransactionNews, from start: UTCNanoseconds, at place: Int, now: Moment, into effects: inout [Effect]
    ) {
        guard dossiers[place]?.costs.byTransaction[news.transaction] == nil, let tariff = tariff(of: news.token)
        else { return }
        let cost = RunningCost(tariff, from: start, localOffset: settings.localTimeOffset)
        guard withDossier(of: place, { $0.costs.begin(news.transaction, cost) }) else { return }
        // It stays what it is, whatever the settings become.
        keep(.tariff(news.transaction), tariff, at: place, now: now, into: &effects)
    }

    private mutating func advanceCost(
        of transaction: String, by readings: [MeterReading], at place: Int, now: Moment,
        _ change: (inout RunningCost) -> Void = { _ in }
    ) -> RunningCost? {
        guard dossiers[place]?.costs.byTransaction[transaction] != nil else { return nil }
        let current = currentKind(ofTransaction: transaction, at: place)
        return withDossier(of: place) { dossier in
            dossier.costs.advance(transaction) { cost in
                cost.current = current ?? cost.current
                for reading in readings where reading.imported != nil {
                    cost.advance(
                        to: min(max(reading.at, now.utcNanoseconds - Self.longest), now.utcNanoseconds),
                        isCharging: nil, imported: reading.imported, power: reading.power)
                }
                change(&cost)
            }
        }
    }

    /// - Parameter now: nil: the transaction gave way to another, and its total is not kept over a restart.
    mutating func endCost(of transaction: String, at place: Int, now: Moment?, into effects: inout [Effect]) {
        guard dossiers[place]?.costs.byTransaction[transaction] != nil,
            let cost = withDossier(of: place, { $0.costs.end(transaction) })
        else { return }
        drop(.tariff(transaction), at: place, into: &effects)
        if let now {
            let total = JSONValue.object([.init("total", .number(cost))])
            keep(.cost(transaction), total.text, at: place, now: now, into: &effects)
        } else {
            drop(.cost(transaction), at: place, into: &effects)
        }
        noteTotal(cost, of: transaction, at: place, into: &effects)
    }

    private mutating func noteTotal(
        _ cost: Double, of transaction: String, at place: Int, into effects: inout [Effect]
    ) {
        let total = RunningCosts.Total(transaction: transaction, cost: cost)
        guard let forgotten = withDossier(of: place, { $0.costs.note(total) }) else { return }
        drop(.cost(forgotten), at: place, into: &effects)
    }

    /// Of a transaction that ended; a station that did not get the answer asks again, also after a restart of ours.
    func finalCost(of transaction: String, at place: Int) -> Double? {
        dossiers.isEmpty ? nil : dossiers[place]?.costs.total(ofEnded: transaction)
    }

    /// A reading outside of events: the driver sees what it costs by CostUpdated.
    mutating func tellCost(
        of readings: [MeterReading], at place: Int, _ evse: Int, now: Moment, into effects: inout [Effect]
    ) {
        guard !dossiers.isEmpty, let transaction = stations[place].evses[evse].session?.transaction,
            let cost = advanceCost(of: transaction, by: readings, at: place, now: now)
        else { return }
        keep(.cost(transaction), cost.record.text, at: place, now: now, into: &effects)
        let request = CostUpdatedRequest(totalCost: cost.total(isOver: false), transactionId: transaction)
        send(Errand(.cost(transaction), .costUpdated(request)), to: place, into: &effects)
    }

    /// After the transactions: counting goes on where it was. A cost is kept after the event that it counts, so that the
    /// event's own records have the last word.
    mutating func restoreCosts(
        _ items: [ItemRecord], of transactions: [OpenTransaction], into effects: inout [Effect]
    ) {
        let costs = items.filter { $0.name.hasPrefix("cost/") }.sorted { ($0.at, $0.number) < ($1.at, $1.number) }
        guard !costs.isEmpty else { return }
        let known = Dictionary(items.map { ($0.key, $0) }) { $1 }
        let open = Dictionary(
            transactions.map { (TransactionKey(station: $0.station, transaction: $0.transaction), $0) }
        ) { $1 }
        for item in costs {
            let place = enter(item.station)
            let transaction = String(item.name.dropFirst("cost/".count))
            let json = item.value.flatMap { try? JSONValue(parsing: $0) }
            if let cost = json?["total"]?.number {
                noteTotal(cost, of: transaction, at: place, into: &effects)
                continue
            }
            let key = ItemRecord.Key(station: item.station, name: Item.tariff(transaction).name)
            guard let tariff = known[key]?.value.flatMap({ try? Tariff(json: Array($0.utf8)) }),
                var cost = RunningCost(tariff, record: json)
            else { continue }
            if let last = open[TransactionKey(station: item.station, transaction: transaction)] {
                cost.advance(
                    to: max(last.lastEvent, last.lastReading ?? .min),
                    isCharging: last.chargingState.map { $0 == ChargingState.charging.rawValue },
                    imported: last.lastImported, power: last.power)
            }
            // One that is not open has ended, and its end was not answered: it comes again.
            _ = withDossier(of: place) { $0.costs.begin(transaction, cost) }
        }
    }

    /// No transaction is taken to last longer than a year.
    private static var longest: UTCNanoseconds { 366 * 86_400 * 1_000_000_000 }

    private func currentKind(ofTransaction transaction: String, at place: Int) -> EvseKind? {
        guard let evse = stations[place].place(ofTransaction: transaction),
            let transfer = stations[place].evses[evse].session?.needs?.energyTransfer
        else { return nil }
        return transfer.hasPrefix("AC") ? .ac : transfer.hasPrefix("DC") ? .dc : nil
    }
}
