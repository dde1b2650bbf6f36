// OCPP 2.1, I02, I03, I07, I08 and I12: what a transaction costs so far and in the end, told to both sides.

import ISO15118
import OCPPMessages
import Quantities

extension Station {
    /// What the EVSE's meter and vehicle show now.
    func reading(_ index: Int, _ now: Moment) -> Bill.Reading {
        let evse = evses[index]
        return Bill.Reading(
            imported: evse.measured.imported, exported: evse.measured.exported,
            isCharging: evse.chargingState(at: now) == .charging, power: evse.measured.power,
            current: evse.measured.current.value * (evse.ratings.isDirectCurrent ? 1 : Double(evse.ratings.phases)))
    }

    /// [I08] The driver's own tariff comes before the EVSE's; one that this station cannot calculate is none.
    private mutating func startBill(_ index: Int, _ turn: inout Turn) {
        guard evses[index].isAuthorized, !evses[index].driver.isTariffChosen else { return }
        evses[index].driver.isTariffChosen = true
        guard settings.tariffEnabled else { return }
        let own = evses[index].driver.tariff
        var choices = [own, tariffs.current(evses[index].id, at: turn.timestamp)].compactMap { $0 }
        if own != nil, settings.failedTariff != .useDefaultTariff { choices = Array(choices.prefix(1)) }
        for tariff in choices {
            let rules = try? rules(tariff)
            if tariff == own { tariffs.hasProblem = rules == nil }
            guard let rules else {
                turn.emit(.note(.csms("cannot calculate with tariff \(tariff.tariffId)")))
                continue
            }
            evses[index].driver.hasOwnTariff = tariff == own
            changeBill(to: rules, at: index, turn.now)
            scheduleCost(index, turn.now)
            return
        }
        // The central system counts.
        guard settings.failedTariff != .centralCost else { return }
        // [I12] What was used is told nevertheless, and that it has no price.
        if let own, let empty = try? TariffRules(Tariff(tariffId: own.tariffId, currency: own.currency)) {
            changeBill(to: empty, at: index, turn.now)
            evses[index].driver.costFailure = "tariff \(own.tariffId) is not supported"
        }
    }

    mutating func changeBill(to rules: TariffRules, at index: Int, _ now: Moment) {
        let reading = reading(index, now)
        if evses[index].driver.bill == nil {
            evses[index].driver.isTariffChosen = true
            evses[index].driver.bill = Bill(
                rules, at: now, reading, isDirectCurrent: evses[index].ratings.isDirectCurrent,
                paidWith: payment(index)?.details ?? [], reserved: evses[index].driver.reserved,
                clock: settings.localClock)
        } else {
            evses[index].driver.bill?.change(to: rules, at: now, reading, clock: settings.localClock)
        }
        evses[index].driver.isTariffTold = false
        evses[index].driver.costFailure = nil
        evses[index].driver.keptBill.tariff = false
    }

    /// Fresh readings have come, or time has passed.
    mutating func advanceBill(_ index: Int, _ now: Moment) {
        guard evses[index].driver.bill != nil, evses[index].transaction != nil else { return }
        let reading = reading(index, now)
        if evses[index].isInterrupted {
            evses[index].driver.bill?.skip(to: now, reading, clock: settings.localClock)
        } else {
            evses[index].driver.bill?.advance(to: now, reading, clock: settings.localClock)
        }
    }

    /// [I07, I12] An event names a tariff that the central system has not been told of; costs go with those that are
    /// about them, and with the last.
    mutating func addCosts(to request: inout TransactionEventRequest, _ index: Int, _ turn: inout Turn) {
        startBill(index, &turn)
        advanceBill(index, turn.now)
        guard let bill = evses[index].driver.bill else { return }
        let failure = evses[index].driver.costFailure
        if failure == nil, !evses[index].driver.isTariffTold {
            evses[index].driver.isTariffTold = true
            request.transactionInfo.tariffId = bill.rules.id
        }
        guard settings.costEnabled else { return }
        switch (request.eventType, request.triggerReason) {
        case (.ended, _), (_, .runningCost), (_, .tariffChanged):
            request.costDetails = bill.details
            if let failure {
                request.costDetails?.chargingPeriods = nil
                request.costDetails?.failureToCalculate = true
                request.costDetails?.failureReason = failure
            } else {
                evses[index].driver.cost = bill.text
            }
        default: break
        }
    }

    mutating func scheduleCost(_ index: Int, _ now: Moment) {
        let interval = settings.runningCostInterval
        let isDue = interval > 0 && settings.costEnabled && evses[index].driver.bill != nil
        evses[index].driver.nextCost = isDue ? now + .seconds(interval) : nil
    }

    mutating func wakeCost(_ index: Int, _ turn: inout Turn) {
        if let due = evses[index].driver.nextRecord, due <= turn.now {
            evses[index].driver.nextRecord = nil
            advanceBill(index, turn.now)
            journalProgress(index, &turn)
        }
        guard let due = evses[index].driver.nextCost, due <= turn.now else { return }
        scheduleCost(index, turn.now)
        updateTransaction(index, trigger: .runningCost, &turn)
    }

    /// [I08] The driver does not want to charge at this price.
    mutating func tariffRefused(_ index: Int, _ turn: inout Turn) {
        guard evses[index].isAuthorized, evses[index].transaction?.ending == nil else { return }
        evses[index].authorization = evses[index].isPlugged ? .refused : .none
        evses[index].patience = nil
        if evses[index].session != .none { tellSECC(.authorization(.rejected), at: index, &turn) }
        followTransaction(index, trigger: .tariffNotAccepted, stopped: .deAuthorized, &turn)
        retarget(index, &turn)
        guard evses[index].transaction == nil else { return }
        reservationUnused(index, &turn)
        evses[index].driver = Driver()
        abandonPayment(index, &turn)
    }

    /// [I02] The central system counts, and the driver sees what it says.
    mutating func costUpdated(_ request: CostUpdatedRequest) -> CostUpdatedResponse {
        showCost(request.totalCost, ofTransaction: request.transactionId)
        return CostUpdatedResponse()
    }

    mutating func showCost(_ cost: Double, ofTransaction id: String) {
        guard settings.costEnabled, let index = evses.firstIndex(where: { $0.transaction?.id == id }) else { return }
        evses[index].driver.cost = "\(cost) \(evses[index].driver.bill?.rules.currency ?? settings.currency)"
    }
}
