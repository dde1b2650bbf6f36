// OCPP 2.1, C18 to C23: charging that is paid at the station's terminal.

import ISO15118
import OCPPMessages
import Quantities

extension Station.Token {
    static let directPayment = "DirectPayment"

    var isDirectPayment: Bool { type.lowercased() == Self.directPayment.lowercased() }
}

extension Station {
    mutating func paymentNews(_ news: PaymentNews, _ turn: inout Turn) {
        switch news {
        case .authorized(let evse, let payment): paid(payment, at: evse - 1, &turn)
        case .canceled(let evse): paymentCanceled(evse - 1, &turn)
        case .extended(let reference, let isHeld): paymentExtended(reference, isHeld, &turn)
        case .closed(let reference, let result): paymentClosed(reference, result, &turn)
        case .vatNumber(let evse, let number): validate(number, at: evse - 1, &turn)
        case .state(let isConnected, let hasProblem):
            payments.isConnected = isConnected
            payments.hasProblem = hasProblem
        }
    }

    /// [C18] The payment is the token. Whoever cannot be let in gets the money back at once.
    private mutating func paid(_ payment: DirectPayment, at index: Int, _ turn: inout Turn) {
        guard !payments.isUnderWay(payment.reference) else {
            // The money belongs to the first notice: to let go of it here would charge the driver for nothing.
            return turn.emit(.note(.external("EVSE \(evses[index].id): payment told twice")))
        }
        let entry = Payment(payment: payment, evse: evses[index].id, isKnown: settings.payment.authorizes)
        let isFree =
            evses[index].isInService && evses[index].measured.fault == nil && !evses[index].isAuthorized
            && evses[index].transaction?.ending == nil && evses[index].webPaymentEnd == nil
        guard configuration.paymentTerminal != nil, settings.payment.isEnabled, isFree, payment.amount > 0,
            payments.open(at: evses[index].id) == nil, payments.add(entry)
        else {
            turn.emit(.note(.external("EVSE \(evses[index].id): payment not taken")))
            return turn.emit(.payment(.release(reference: payment.reference)))
        }
        storePayments(&turn)
        if settings.payment.authorizes, settings.authorizationEnabled, !settings.remoteAuthorizationDisabled {
            authorize(payment.token, at: index, &turn)
        } else {
            // It is not for this station to ask where the money is held already.
            evses[index].authorization = .asking(payment.token)
            grant(
                payment.token, IdTokenInfo(status: .accepted), discharging: false, trigger: .authorized, at: index,
                &turn)
        }
    }

    /// What the driver at this EVSE paid with; nil: something else.
    func payment(_ index: Int) -> DirectPayment? {
        guard case .granted(let token) = evses[index].authorization, token.isDirectPayment else { return nil }
        return payments.open(at: evses[index].id)?.payment
    }

    /// The token in OCPP's words, with what is told of the vehicle and of the payment.
    func idToken(_ token: Token, at index: Int) -> IdToken {
        var idToken = IdToken(token, evccID: evses[index].evccID)
        guard token.isDirectPayment, let payment = payments.open(at: evses[index].id)?.payment,
            payment.token.isSame(as: token)
        else { return idToken }
        let told = payment.details.filter { settings.payment.details.contains($0.type) }.map {
            AdditionalInfo(additionalIdToken: String($0.value.prefix(255)), type: String($0.type.prefix(50)))
        }
        if !told.isEmpty { idToken.additionalInfo = (idToken.additionalInfo ?? []) + told.prefix(20) }
        return idToken
    }

    /// [C18] What is held bounds the transaction; the first event that names the token tells so.
    mutating func boundByPayment(
        _ request: inout TransactionEventRequest, _ transaction: inout TransactionState, _ index: Int,
        _ turn: inout Turn
    ) {
        guard let token = transaction.token, token.isDirectPayment, let open = payments.open(at: evses[index].id),
            open.payment.token.isSame(as: token), transaction.told.insert(.limit).inserted
        else { return }
        let id = transaction.id
        _ = payments.update(open.reference) { $0.transaction = id }
        storePayments(&turn)
        var limit = transaction.limits.limit ?? TransactionLimit()
        limit.maxCost = min(limit.maxCost ?? open.payment.amount, open.payment.amount)
        _ = transaction.limits.set(limit)
        request.transactionInfo.transactionLimit = limit
    }

    /// [C19, C20] Before a transaction the money is free again; in one the driver stops it.
    private mutating func paymentCanceled(_ index: Int, _ turn: inout Turn) {
        guard let open = payments.open(at: evses[index].id) else { return }
        guard evses[index].transaction?.token?.isSame(as: open.payment.token) == true else {
            evses[index].authorization = evses[index].isPlugged ? .refused : .none
            evses[index].patience = nil
            if evses[index].session != .none { tellSECC(.authorization(.rejected), at: index, &turn) }
            reservationUnused(index, &turn)
            evses[index].driver = Driver()
            return abandonPayment(index, &turn)
        }
        endAuthorization(by: open.payment.token, reason: .local, at: index, &turn)
    }

    /// [C19] Nobody charges on the payment any more that was open at this EVSE.
    mutating func abandonPayment(_ index: Int, _ turn: inout Turn) {
        guard let open = payments.open(at: evses[index].id),
            evses[index].transaction?.id != open.transaction
                || open.transaction == nil, !evses[index].isAuthorized
        else { return }
        close(open.reference, cost: 0, &turn)
    }

    /// [C21] The transaction is about to end: what it costs is known where this station counts, and else with the central
    /// system's answer.
    mutating func settlePayment(_ index: Int, _ turn: inout Turn) {
        guard let open = payments.open(at: evses[index].id), let transaction = evses[index].transaction,
            open.transaction == transaction.id
        else { return }
        guard !settings.payment.isSettledByCSMS else {
            _ = payments.remove(open.reference)
            return storePayments(&turn)
        }
        advanceBill(index, turn.now)
        if let bill = evses[index].driver.bill, evses[index].driver.costFailure == nil {
            close(open.reference, cost: bill.toPay, &turn)
        } else if evses[index].measured.imported == transaction.atStart.imported, transaction.limits.cost ?? 0 == 0 {
            close(open.reference, cost: 0, &turn)
        } else {
            _ = payments.update(open.reference) { $0.phase = .awaitsCost }
            storePayments(&turn)
        }
    }

    /// The central system's answer to the end of a transaction.
    mutating func endAnswered(_ answer: TransactionEventResponse, transaction id: String, _ turn: inout Turn) {
        guard let waiting = payments.all.first(where: { $0.transaction == id && $0.phase == .awaitsCost }) else {
            return
        }
        guard let cost = answer.totalCost else { return costUnknown(waiting, &turn) }
        close(waiting.reference, cost: cost, &turn)
    }

    /// [C22] There is nothing to take, and the operator is told whose money is held.
    private mutating func costUnknown(_ payment: Payment, _ turn: inout Turn) {
        _ = payments.update(payment.reference) { $0.phase = .closing(0) }
        paymentClosed(payment.reference, PaymentResult(.failed, detail: "the cost is not known"), &turn)
    }

    private mutating func close(_ reference: String, cost: Double, _ turn: inout Turn) {
        // The terminal can take no more than it holds.
        let held = payments.all.first { $0.reference == reference }?.payment.amount ?? 0
        guard payments.update(reference, { $0.phase = .closing(min(cost, held)) }) else { return }
        storePayments(&turn)
        turn.emit(.payment(work(reference, min(cost, held))))
    }

    /// [C20] What costs nothing is no payment.
    private func work(_ reference: String, _ cost: Double) -> PaymentWork {
        guard cost > 0 else { return .release(reference: reference) }
        let own = settings.payment
        let server = own.isReceiptByCSMS || own.receiptServer.isEmpty ? nil : own.receiptServer
        return .settle(
            reference: reference, amount: cost, currency: settings.currency,
            PaymentWork.Receipt(server: server, merchant: own.merchant))
    }

    /// [C19 to C22] The central system hears what became of the money, unless it never heard of it.
    private mutating func paymentClosed(_ reference: String, _ result: PaymentResult, _ turn: inout Turn) {
        guard case .closing(let cost)? = payments.all.first(where: { $0.reference == reference })?.phase,
            let payment = payments.remove(reference)
        else { return }
        storePayments(&turn)
        guard payment.transaction != nil || payment.isKnown else { return }
        var request = NotifySettlementRequest(
            pspRef: reference, status: result.status, settlementAmount: cost, settlementTime: turn.timestamp)
        request.transactionId = payment.transaction
        request.statusInfo = result.detail.map { String($0.prefix(500)) }
        request.vatNumber = payment.vatNumber
        request.vatCompany = payment.company
        if result.status == .settled {
            request.receiptId = result.receiptID.map { String($0.prefix(50)) }
            request.receiptUrl = result.receiptURL.map { String($0.prefix(2000)) }
        }
        enqueue(.notifySettlement(request), for: .settlement(reference), &turn)
    }

    mutating func settlementAnswered(
        _ answer: NotifySettlementResponse, _ reference: String, _ turn: inout Turn
    ) {
        guard answer.receiptUrl != nil || answer.receiptId != nil else { return }
        turn.emit(.payment(.receipt(reference: reference, url: answer.receiptUrl, id: answer.receiptId)))
    }

    func storePayments(_ turn: inout Turn) { turn.emit(.store(.payments, payments.record)) }

    /// The power is back: payments whose transaction goes on stay open, all others are brought to their end.
    /// - Parameter before: as an earlier life left them.
    mutating func restorePayments(_ before: [Payment], _ turn: inout Turn) {
        for payment in before {
            switch payment.phase {
            case .closing(let cost): turn.emit(.payment(work(payment.reference, cost)))
            case .awaitsCost:
                guard let id = payment.transaction, outbox.holdsEvents(ofTransaction: id) else {
                    costUnknown(payment, &turn)
                    continue
                }
            case .open:
                let isRunning = evses.contains { $0.transaction != nil && $0.transaction?.id == payment.transaction }
                let isOpen = payments.all.contains { $0.reference == payment.reference && $0.phase == .open }
                if isOpen, !isRunning { close(payment.reference, cost: 0, &turn) }
            }
        }
    }
}

// C23
extension Station {
    /// The cost comes close to what is held.
    mutating func lookAtHold(_ index: Int, cost: Double, _ turn: inout Turn) {
        let own = settings.payment
        guard own.incrementalAmount > 0, let open = payments.open(at: evses[index].id),
            open.transaction == evses[index].transaction?.id, !open.isExtending, !open.isFinal,
            cost >= open.payment.amount - own.incrementalThreshold
        else { return }
        _ = payments.update(open.reference) { $0.isExtending = true }
        turn.emit(.payment(.extend(reference: open.reference, by: own.incrementalAmount)))
    }

    private mutating func paymentExtended(_ reference: String, _ isHeld: Bool, _ turn: inout Turn) {
        let step = settings.payment.incrementalAmount
        let isKnown = payments.update(reference) { payment in
            guard payment.isExtending else { return }
            payment.isExtending = false
            if isHeld { payment.payment.amount += step } else { payment.isFinal = true }
        }
        guard isKnown else { return }
        storePayments(&turn)
        guard isHeld, let payment = payments.all.first(where: { $0.reference == reference }),
            let index = evses.firstIndex(where: { $0.transaction != nil && $0.transaction?.id == payment.transaction }),
            var limit = evses[index].transaction?.limits.limit
        else { return }
        limit.maxCost = payment.payment.amount
        setLimit(limit, at: index, &turn)
    }
}

// C18: VAT numbers.
extension Station {
    private mutating func validate(_ number: String, at index: Int, _ turn: inout Turn) {
        let id = evses[index].id
        guard !number.isEmpty, number.count <= 20, canCall else {
            return turn.emit(.payment(.vatNumber(evse: id, nil)))
        }
        enqueue(
            .vatNumberValidation(VatNumberValidationRequest(vatNumber: number, evseId: id)), for: .vatNumber(evse: id),
            &turn)
    }

    /// nil: there was no answer.
    mutating func vatNumberAnswered(_ answer: VatNumberValidationResponse?, at evse: Int, _ turn: inout Turn) {
        if let answer, answer.status == .accepted, let open = payments.open(at: evse) {
            _ = payments.update(open.reference) {
                $0.vatNumber = answer.vatNumber
                $0.company = answer.company
            }
            storePayments(&turn)
        }
        turn.emit(.payment(.vatNumber(evse: evse, answer)))
    }
}
