// OCPP 2.1, chapter E: transactions from their start point to their stop point, and the events that report them.

import ISO15118
import OCPPMessages
import Quantities

extension Station {
    /// Looks at what holds at an EVSE now, and starts, updates or ends its transaction.
    ///
    /// `trigger` tells what happened; `reason` why a transaction that this ends was stopped.
    mutating func followTransaction(
        _ index: Int, trigger: TriggerReason, stopped reason: Reason = .other, _ turn: inout Turn
    ) {
        // What comes true out of service begins nothing, until the EVSE is back.
        guard evses[index].isInService || evses[index].transaction != nil else { return }
        signStart(index, &turn)
        let before = evses[index].points
        let now = evses[index].presentPoints
        evses[index].points = now
        guard let transaction = evses[index].transaction else {
            // Only what comes true starts one: a cable that stays in after a stop does not.
            if !now.subtracting(before).isDisjoint(with: settings.txStartPoint) {
                startTransaction(index, trigger: trigger, &turn)
            }
            return
        }
        if let ending = transaction.ending {
            if !evses[index].measured.contactorsClosed {
                endTransaction(index, trigger: ending.trigger, reason: ending.reason, &turn)
            }
        } else if !before.subtracting(now).isDisjoint(with: settings.txStopPoint) {
            stopTransaction(index, trigger: trigger, reason: reason, &turn)
        } else if trigger != .chargingStateChanged
            || transaction.chargingState != evses[index].chargingState(at: turn.now)
        {
            updateTransaction(index, trigger: trigger, &turn)
        }
    }

    private mutating func startTransaction(_ index: Int, trigger: TriggerReason, _ turn: inout Turn) {
        let id = random.identifier()
        var transaction = TransactionState(
            id: id, chargingState: evses[index].chargingState(at: turn.now), at: turn.now)
        transaction.remoteStartID = evses[index].remoteStart?.id
        transaction.atStart = evses[index].measured.energy
        transaction.evccID = evses[index].evccID
        evses[index].transaction = transaction
        beginSamples(index, &turn)
        sendEvent(.started, index, trigger: trigger, context: .transactionBegin, &turn)
        turn.emit(.note(.transactionStarted(evse: evses[index].id, id: id)))
        scheduleSample(index, after: turn.now, at: turn.now)
        installRemoteProfile(index, &turn)
        retarget(index, &turn)
    }

    /// Ends a transaction: at once when nothing flows, else as soon as the vehicle has let go.
    mutating func stopTransaction(_ index: Int, trigger: TriggerReason, reason: Reason, _ turn: inout Turn) {
        guard evses[index].transaction != nil else { return }
        let hasSession = evses[index].session != .none
        // In a session that has not come to power yet, this refuses the vehicle's next request.
        if hasSession { tellSECC(.notify(.terminate), at: index, &turn) }
        guard evses[index].measured.contactorsClosed, evses[index].isPlugged, hasSession else {
            return endTransaction(index, trigger: trigger, reason: reason, &turn)
        }
        let due = turn.now + Self.stopTime
        evses[index].transaction?.ending = TransactionState.Ending(trigger: trigger, reason: reason, due: due)
        retarget(index, &turn)
    }

    /// How long a vehicle may take to follow a stop.
    private static let stopTime = Duration.seconds(10)

    private mutating func endTransaction(_ index: Int, trigger: TriggerReason, reason: Reason, _ turn: inout Turn) {
        guard let id = evses[index].transaction?.id else { return }
        let reason = evses[index].transaction?.limits.stopReason(insteadOf: reason) ?? reason
        // C Authorization
        settlePayment(index, &turn)
        sendEvent(.ended, index, trigger: trigger, stopped: reason, context: .transactionEnd, &turn)
        turn.emit(.note(.transactionEnded(evse: evses[index].id, id: id)))
        evses[index].transaction = nil
        evses[index].isInterrupted = false
        evses[index].signedStart = nil
        evses[index].remoteStart = nil
        evses[index].patience = nil
        revoke(index)
        forgetProfiles(ofTransaction: id, at: index, &turn)
        if !evses[index].isInService { reportStatus(&turn) }
    }

    /// `measurands`: nil are those of every update.
    mutating func updateTransaction(
        _ index: Int, trigger: TriggerReason, measurands: [Measurand]? = nil, _ turn: inout Turn
    ) {
        guard evses[index].transaction != nil else { return }
        let context: ReadingContext =
            switch trigger {
            case .meterValuePeriodic: .samplePeriodic
            case .meterValueClock: .sampleClock
            case .trigger: .trigger
            case .resetCommand: .interruptionBegin
            case .txResumed: .interruptionEnd
            default: .other
            }
        sendEvent(.updated, index, trigger: trigger, context: context, measurands: measurands, &turn)
    }

    /// [J02] Periodic values, and what only time shows: a vehicle that went quiet, one that did not come back.
    mutating func wakeTransaction(_ index: Int, _ turn: inout Turn) {
        guard let transaction = evses[index].transaction else { return }
        if let ending = transaction.ending, ending.due <= turn.now {
            tellSECC(.emergencyStop, at: index, &turn)
            // The stage's opening may have ended it already.
            if evses[index].transaction != nil {
                endTransaction(index, trigger: ending.trigger, reason: ending.reason, &turn)
            }
            return
        }
        sampleForEnd(index, &turn)
        lookAtLimits(index, &turn)
        if let measurands = dueMeasurands(index, turn.now) {
            let changed = transaction.chargingState != evses[index].chargingState(at: turn.now)
            updateTransaction(
                index, trigger: changed ? .chargingStateChanged : .meterValuePeriodic, measurands: measurands, &turn)
        }
    }

    /// [K28] A change of power that matters is reported at once, but not at every step of a ramp.
    mutating func reportPowerChange(_ index: Int, _ turn: inout Turn) {
        let evse = evses[index]
        let quiet = evse.target != 0 && evse.measured.power.magnitude < evse.quietPower
        evses[index].quietSince = quiet && evse.isTransferring ? evse.quietSince ?? turn.now : nil
        guard let transaction = evse.transaction, turn.now - transaction.reportedAt >= .seconds(1) else { return }
        let significant = evse.ratings.maximumChargePower * (settings.limitChangeSignificance / 100)
        if (evse.measured.power - transaction.reportedPower).magnitude > significant {
            // The power that a change of state brings along is no news of its own.
            let isOther = transaction.chargingState != evses[index].chargingState(at: turn.now)
            updateTransaction(index, trigger: isOther ? .chargingStateChanged : .chargingRateChanged, &turn)
        }
    }

    mutating func scheduleSample(_ index: Int, after last: Moment, at now: Moment) {
        let interval = Duration.seconds(settings.txUpdatedInterval)
        // Samples that a late driver missed are gone, not made up for.
        evses[index].transaction?.nextSample = interval > .zero ? max(last, now - interval) + interval : nil
    }

    private mutating func sendEvent(
        _ type: TransactionEvent, _ index: Int, trigger: TriggerReason, stopped: Reason? = nil,
        context: ReadingContext, measurands: [Measurand]? = nil, _ turn: inout Turn
    ) {
        guard var transaction = evses[index].transaction else { return }
        let state = evses[index].chargingState(at: turn.now)
        transaction.chargingState = state
        transaction.reportedPower = evses[index].measured.power
        transaction.latest = evses[index].measured.energy
        transaction.reportedAt = turn.now
        if case .granted(let token) = evses[index].authorization { transaction.token = token }
        var request = TransactionEventRequest(
            eventType: type, timestamp: turn.timestamp, triggerReason: trigger, seqNo: transaction.nextSeqNo(),
            transactionInfo: Transaction(transactionId: transaction.id, chargingState: state))
        if !isOnline { request.offline = true }
        request.transactionInfo.stoppedReason = stopped
        request.transactionInfo.remoteStartId = transaction.remoteStartID
        request.transactionInfo.operationMode = transaction.operationMode
        if transaction.charged > .zero { request.transactionInfo.timeSpentCharging = Int(transaction.charged.seconds) }
        if trigger == .limitSet { request.transactionInfo.transactionLimit = transaction.limits.limit }
        tellOnce(&request, &transaction, evses[index])
        // C Authorization
        boundByPayment(&request, &transaction, index, &turn)
        if trigger == .stopAuthorized, let token = evses[index].driver.stoppedBy { request.idToken = IdToken(token) }
        let values = evses[index].sampledValues(
            measurands ?? self.measurands(of: type, index), context: context, frequency: frequency(at: turn.now))
        var meterValues = type == .ended ? transaction.ended.all : []
        if !values.isEmpty { meterValues.append(MeterValue(sampledValue: values, timestamp: turn.timestamp)) }
        if !meterValues.isEmpty { request.meterValue = meterValues }
        evses[index].transaction = transaction
        // I Tariff and cost
        addCosts(to: &request, index, &turn)
        let signature = sign(&request, index, &turn)
        enqueue(
            .transactionEvent(request), for: .transactionEvent(evse: index, transaction: transaction.id, type),
            signature: signature, &turn)
    }

    /// What goes with the first event that knows it, and then not again.
    private func tellOnce(
        _ request: inout TransactionEventRequest, _ transaction: inout TransactionState, _ evse: EVSEState
    ) {
        // [E01.FR.16] Once the cable is in, and with the first event also before that.
        let isConnected = evse.isPlugged && transaction.told.insert(.cable).inserted
        let isFirst = transaction.told.insert(.evse).inserted
        if isConnected || isFirst || request.triggerReason == .txResumed {
            request.evse = EVSE(id: evse.id, connectorId: 1)
        }
        if isConnected { request.cableMaxCurrent = Int(evse.ratings.maximumChargeCurrent.value) }
        if evse.ratings.phases > 0, evse.isTransferring, transaction.told.insert(.phases).inserted {
            request.numberOfPhasesUsed = evse.ratings.phases
        }
        // [E07] Who ends a transaction with a token is named once more.
        if let token = transaction.token,
            transaction.told.insert(.token).inserted || request.triggerReason == .stopAuthorized
        {
            request.idToken = idToken(token, at: evse.id - 1)
        }
        if let reservation = evse.driver.reservationID ?? transaction.reservationID,
            transaction.told.insert(.reservation).inserted
        {
            request.reservationId = reservation
        }
    }

    /// The central system may take back its consent in the answer to any event.
    mutating func transactionEventAnswered(
        _ answer: TransactionEventResponse, transaction id: String, at index: Int, _ turn: inout Turn
    ) {
        guard evses.indices.contains(index), evses[index].transaction?.id == id else { return }
        applyLimits(answer, at: index, &turn)
        if let cost = answer.totalCost { showCost(cost, ofTransaction: id) }
        if let message = answer.updatedPersonalMessage { evses[index].driver.message = message }
        guard let info = answer.idTokenInfo else { return }
        if case .granted(let token) = evses[index].authorization { remember(token, info, &turn) }
        if info.status == .accepted { evses[index].driver.info = info } else { withdraw(index, &turn) }
    }
}
