import OCPPMessages
import Quantities
import Records

/// The costs of a station's running transactions.
struct RunningCosts: Equatable, Sendable {
    private(set) var byTransaction: [String: RunningCost] = [:]
    /// The totals of the latest transactions that ended: a station that did not get the answer asks again.
    private var totals: [(transaction: String, cost: Double)] = []
    private static let mostTotals = 8

    /// As many as a station has EVSEs; a transaction that gave way without an end is dropped with its session.
    mutating func begin(_ transaction: String, _ cost: RunningCost) {
        guard byTransaction.count < Inventory.mostEVSEs else { return }
        byTransaction[transaction] = cost
    }

    mutating func advance(_ transaction: String, _ change: (inout RunningCost) -> Void) -> RunningCost? {
        guard byTransaction[transaction] != nil else { return nil }
        change(&byTransaction[transaction]!)
        return byTransaction[transaction]
    }

    mutating func end(_ transaction: String) {
        guard let cost = byTransaction.removeValue(forKey: transaction) else { return }
        if totals.count == Self.mostTotals { totals.removeFirst() }
        totals.append((transaction, cost.total(isOver: true)))
    }

    func total(ofEnded transaction: String) -> Double? { totals.last { $0.transaction == transaction }?.cost }

    static func == (a: Self, b: Self) -> Bool {
        a.byTransaction == b.byTransaction
            && a.totals.elementsEqual(b.totals) { $0.transaction == $1.transaction && $0.cost == $1.cost }
    }
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
    mutating func cost(of news: TransactionNews, at place: Int, now: Moment) -> Double? {
        guard !settings.tariffs.isEmpty, !news.tellsCost else { return nil }
        let transaction = news.transaction
        let at = min(max(news.at, now.utcNanoseconds - Self.longest), now.utcNanoseconds)
        if dossiers[place]?.costs.byTransaction[transaction] == nil, let tariff = tariff(of: news.token) {
            let cost = RunningCost(tariff, from: at, localOffset: settings.localTimeOffset)
            withDossier(of: place) { $0.costs.begin(transaction, cost) }
        }
        guard dossiers[place] != nil else { return nil }
        let isCharging = news.chargingState.map { $0 == .charging }
        let current = currentKind(ofTransaction: transaction, at: place)
        let cost = withDossier(of: place) { dossier in
            let cost = dossier.costs.advance(transaction) { cost in
                cost.current = current
                for reading in news.readings where reading.imported != nil {
                    cost.advance(
                        to: min(max(reading.at, now.utcNanoseconds - Self.longest), now.utcNanoseconds),
                        isCharging: nil, imported: reading.imported, power: reading.power)
                }
                cost.advance(to: at, isCharging: isCharging, imported: nil, power: nil)
            }
            if news.kind == .ended { dossier.costs.end(transaction) }
            return cost
        }
        return cost?.total(isOver: news.kind == .ended)
    }

    /// A reading outside of events: the driver sees what it costs by CostUpdated.
    mutating func tellCost(
        of readings: [MeterReading], at place: Int, _ evse: Int, now: Moment, into effects: inout [Effect]
    ) {
        guard !settings.tariffs.isEmpty, dossiers[place] != nil,
            let transaction = stations[place].evses[evse].session?.transaction
        else { return }
        let cost = withDossier(of: place) { dossier in
            dossier.costs.advance(transaction) { cost in
                for reading in readings where reading.imported != nil {
                    cost.advance(
                        to: min(max(reading.at, now.utcNanoseconds - Self.longest), now.utcNanoseconds),
                        isCharging: nil, imported: reading.imported, power: reading.power)
                }
            }
        }
        guard let total = cost?.total(isOver: false) else { return }
        let request = CostUpdatedRequest(totalCost: total, transactionId: transaction)
        send(Errand(.cost(transaction), .costUpdated(request)), to: place, into: &effects)
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
