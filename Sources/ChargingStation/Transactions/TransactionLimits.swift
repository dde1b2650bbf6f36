// OCPP 2.1, E16: transactions that end their charging at a cost, an energy, a time or a state of charge.

import ISO15118
import JSON
import OCPPMessages
import Quantities

/// What bounds a transaction, and what of it has been reached.
struct TransactionLimits: Equatable, Sendable {
    enum Kind: String, Sendable { case cost, energy, time, soc }

    private(set) var limit: TransactionLimit?
    /// Which limit holds the power at zero.
    var reached: Kind?
    /// The central system's last word on the cost.
    var cost: Double?

    init() {}

    /// Sets what the central system says; false: it was so before. Nothing at all takes the limits away.
    mutating func set(_ limit: TransactionLimit) -> Bool {
        guard limit != self.limit else { return false }
        self.limit = limit
        return true
    }

    /// When the limit of time is reached; nil: there is none, or power is off already.
    func due(since start: Moment?) -> Moment? {
        guard reached == nil, let start, let most = limit?.maxTime else { return nil }
        return start + .seconds(min(max(most, 0), 366 * 86_400))
    }

    /// Which limit a transaction has reached with these values; nil: none.
    func reached(energy: WattHours, time: Duration, stateOfCharge: StateOfCharge?, cost: Double?) -> Kind? {
        guard let limit else { return nil }
        if let most = limit.maxEnergy, energy.value >= most { return .energy }
        if let most = limit.maxTime, time >= .seconds(most) { return .time }
        if let most = limit.maxSoC, let stateOfCharge, stateOfCharge.percent >= Double(most) { return .soc }
        if let most = limit.maxCost, let cost, cost >= most { return .cost }
        return nil
    }
}

extension TransactionLimits.Kind {
    var trigger: TriggerReason {
        switch self {
        case .cost: .costLimitReached
        case .energy: .energyLimitReached
        case .time: .timeLimitReached
        case .soc: .soCLimitReached
        }
    }

    var stopReason: Reason {
        switch self {
        case .cost: .localOutOfCredit
        case .energy: .energyLimitReached
        case .time: .timeLimitReached
        case .soc: .socLimitReached
        }
    }
}

extension TransactionLimits {
    /// Whoever leaves after a limit has stopped the charging was stopped by the limit.
    func stopReason(insteadOf reason: Reason) -> Reason {
        guard let reached else { return reason }
        switch reason {
        case .evDisconnected, .stoppedByEV, .local, .other: return reached.stopReason
        default: return reason
        }
    }
}

// For the journal.
extension TransactionLimits {
    var record: JSONValue? {
        guard limit != nil || cost != nil else { return nil }
        var members: [JSONValue.Member] = []
        if let json = try? limit?.json(), let value = try? JSONValue(parsing: json) {
            members.append(.init("limit", value))
        }
        if let cost { members.append(.init("cost", .number(cost))) }
        if let reached { members.append(.init("reached", .string(reached.rawValue))) }
        return .object(members)
    }

    init(record: JSONValue?) {
        guard let record else { return }
        limit = record["limit"].flatMap { try? TransactionLimit(json: $0.bytes) }
        cost = record["cost"]?.number
        reached = record["reached"]?.string.flatMap { Kind(rawValue: $0) }
    }
}

extension Station {
    /// [E16] The answer to an event may bring limits; the central system hears which ones hold from now on.
    mutating func applyLimits(_ answer: TransactionEventResponse, at index: Int, _ turn: inout Turn) {
        if let cost = answer.totalCost, cost != evses[index].transaction?.limits.cost {
            evses[index].transaction?.limits.cost = cost
            journalTransaction(index, &turn)
        }
        if let limit = answer.transactionLimit { setLimit(limit, at: index, &turn) }
        lookAtLimits(index, &turn)
    }

    mutating func setLimit(_ limit: TransactionLimit, at index: Int, _ turn: inout Turn) {
        guard evses[index].transaction?.limits.set(limit) == true else { return }
        // What was reached under the old limits may go on under the new ones.
        evses[index].transaction?.limits.reached = nil
        updateTransaction(index, trigger: .limitSet, &turn)
        lookAtLimits(index, &turn)
        retarget(index, &turn)
    }

    /// What a transaction costs so far, by whoever counts it; nil: nobody does.
    private func cost(_ index: Int) -> Double? {
        let driver = evses[index].driver
        let own = driver.costFailure == nil ? driver.bill?.toPay : nil
        return [own, evses[index].transaction?.limits.cost].compactMap(\.self).max()
    }

    /// Power is zero from the moment a limit is reached, until the central system raises it.
    mutating func lookAtLimits(_ index: Int, _ turn: inout Turn) {
        guard let transaction = evses[index].transaction, let limit = transaction.limits.limit else { return }
        let cost = limit.maxCost == nil ? nil : cost(index)
        // C Authorization
        if let cost { lookAtHold(index, cost: cost, &turn) }
        guard transaction.limits.reached == nil, transaction.ending == nil,
            let reached = transaction.limits.reached(
                energy: evses[index].measured.imported - transaction.atStart.imported,
                time: turn.now - transaction.started, stateOfCharge: evses[index].vehicle?.presentSOC,
                cost: cost)
        else { return }
        evses[index].transaction?.limits.reached = reached
        retarget(index, &turn)
        if settings.txStopPoint.contains(.energyTransfer) {
            stopTransaction(index, trigger: reached.trigger, reason: reached.stopReason, &turn)
        } else {
            updateTransaction(index, trigger: reached.trigger, &turn)
        }
    }
}
