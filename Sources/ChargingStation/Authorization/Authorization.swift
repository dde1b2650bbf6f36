// OCPP 2.1, chapter C: who may charge, and whether energy may flow out of the vehicle (Q01).

import ISO15118
import ISO15118Messages
import OCPPMessages
import Quantities

extension Station {
    /// The vehicle waits in Authorization.
    mutating func vehicleAsksForAuthorization(_ index: Int, _ turn: inout Turn) {
        switch evses[index].authorization {
        case .granted: tellSECC(.authorization(.accepted), at: index, &turn)
        case .asking: tellSECC(.authorization(.processing), at: index, &turn)
        case .refused: tellSECC(.authorization(.rejected), at: index, &turn)
        case .none:
            if !settings.authorizationEnabled {
                letInUnasked(index, &turn)
            } else if let token = configuration.token {
                authorize(token, at: index, &turn)
            } else {
                tellSECC(.authorization(.waitingForCustomer), at: index, &turn)
            }
        }
    }

    /// A token at the reader: it opens the EVSE, and the same one again closes it.
    mutating func presented(_ token: Token, at index: Int, _ turn: inout Turn) {
        guard case .granted(let own) = evses[index].authorization else {
            return authorize(token, at: index, &turn)
        }
        // [E17] Whose transaction came through an interruption without power has it back.
        if own.isSame(as: token), evses[index].transaction?.isSuspended == true {
            evses[index].transaction?.isSuspended = false
            journalTransaction(index, &turn)
            return retarget(index, &turn)
        }
        if own.isSame(as: token) {
            endAuthorization(by: token, reason: .local, at: index, &turn)
        } else {
            otherPresented(token, at: index, &turn)
        }
    }

    mutating func authorize(_ token: Token, at index: Int, _ turn: inout Turn) {
        // [G03, G04] Whoever is in may stay; nobody new gets in.
        guard evses[index].isInService || evses[index].transaction != nil else {
            if evses[index].session != .none { tellSECC(.authorization(.rejected), at: index, &turn) }
            return
        }
        // [C25] The one who pays on the web comes first.
        guard evses[index].webPaymentEnd == nil || evses[index].remoteStart != nil else {
            if evses[index].session != .none { tellSECC(.authorization(.waitingForCustomer), at: index, &turn) }
            return
        }
        evses[index].authorization = .asking(token)
        evses[index].decidesAlone = nil
        guard settings.authorizationEnabled else {
            let info = IdTokenInfo(status: .accepted)
            return grant(token, info, discharging: mayDischargeAlone, trigger: .authorized, at: index, &turn)
        }
        if decideLocally(token, alone: !canCall, at: index, &turn) { return }
        guard !settings.remoteAuthorizationDisabled else { return refuseAuthorization(index, &turn) }
        if canCall {
            enqueue(.authorize(authorizeRequest(token, at: index)), for: .authorize(evse: index), &turn)
        } else {
            awaitCentralSystem(index, &turn)
        }
        if evses[index].session != .none { tellSECC(.authorization(.processing), at: index, &turn) }
    }

    /// AuthCtrlr is switched off: whoever comes may charge, and is nobody.
    mutating func letInUnasked(_ index: Int, _ turn: inout Turn) {
        authorize(Token("", type: Token.noAuthorization), at: index, &turn)
    }

    /// The central system may be back in a moment, and what it says about discharging decides what the vehicle is told
    /// when its session begins. A vehicle waits a minute. One that has been away for longer than the wait is not waited
    /// for again.
    mutating func awaitCentralSystem(_ index: Int, _ turn: inout Turn) {
        guard case .asking = evses[index].authorization else { return }
        evses[index].decidesAlone = max(turn.now, (offlineSince ?? turn.now) + configuration.authorizationWait)
    }

    /// [C15] Without the central system: as the settings say, and charging only unless the station is meant to run alone.
    mutating func wakeAuthorization(_ index: Int, _ turn: inout Turn) {
        guard let due = evses[index].decidesAlone, due <= turn.now else { return }
        evses[index].decidesAlone = nil
        guard case .asking(let token) = evses[index].authorization else { return }
        if decideLocally(token, alone: true, at: index, &turn) { return }
        if let known = known(token, at: turn.timestamp) {
            // A token that is known is not unknown: a refusal holds, and consent only where LocalAuthorizeOffline lets it.
            if !known.isAccepted(at: evses[index].id) { refuseAuthorization(index, &turn) }
            return
        }
        guard settings.offlineTxForUnknownId, mayBeJudged(index) else { return }
        evses[index].isGrantedAlone = true
        grant(token, nil, discharging: mayDischargeAlone, trigger: .authorized, at: index, &turn)
    }

    /// A station that is meant to run alone.
    var mayDischargeAlone: Bool { (configuration.standaloneTarget ?? 0) < 0 }

    /// The central system can be asked again: about who waits for it, and who was let in without it.
    mutating func catchUpAuthorization(_ index: Int, _ turn: inout Turn) {
        evses[index].decidesAlone = nil
        switch evses[index].authorization {
        case .asking(let token): authorize(token, at: index, &turn)
        case .granted(let token) where evses[index].isGrantedAlone && !settings.remoteAuthorizationDisabled:
            enqueue(.authorize(authorizeRequest(token, at: index)), for: .authorize(evse: index), &turn)
        case .none, .granted, .refused: break
        }
    }

    mutating func authorizeAnswered(_ answer: AuthorizeResponse, at index: Int, _ turn: inout Turn) {
        let objection = objection(answer.certificateStatus)
        let info = answer.idTokenInfo
        let isAccepted = info.isAccepted(at: evses[index].id) && objection == nil
        let mayDischarge = answer.allowedEnergyTransfer?.containsDischarge == true
        if !isAccepted { turn.emit(.note(.csms("token refused: \(answer.idTokenInfo.status.rawValue)"))) }
        switch evses[index].authorization {
        case .asking(let token), .granted(let token):
            remember(token, info, allowing: answer.allowedEnergyTransfer, &turn)
        case .none, .refused: return
        }
        switch evses[index].authorization {
        case .asking(let token) where isAccepted && isMaster(info):
            masterPresented(token, at: index, &turn)
        case .asking(let token) where isAccepted:
            grant(
                token, info, tariff: answer.tariff, discharging: mayDischarge, trigger: .authorized, at: index, &turn)
        case .asking: refuseAuthorization(index, for: objection, &turn)
        case .granted where isAccepted:
            evses[index].driver.info = info
            allowDischarge(mayDischarge, at: index, &turn)
        case .granted: withdraw(index, &turn)
        case .none, .refused: return
        }
        evses[index].isGrantedAlone = false
    }

    /// [E05] The central system takes its consent back.
    mutating func withdraw(_ index: Int, _ turn: inout Turn) {
        guard settings.stopTxOnInvalidId, evses[index].transaction?.ending == nil else { return }
        evses[index].authorization = .refused
        tellSECC(.authorization(.rejected), at: index, &turn)
        followTransaction(index, trigger: .deauthorized, stopped: .deAuthorized, &turn)
        retarget(index, &turn)
    }

    /// `objection`: what stands against the contract's certificates.
    mutating func refuseAuthorization(_ index: Int, for objection: ResponseCode? = nil, _ turn: inout Turn) {
        guard case .asking(let token) = evses[index].authorization else { return }
        forgetRemoteStart(index)
        // Whose contract is refused may still show a card.
        evses[index].authorization = token.isContract ? .none : .refused
        if token.isDirectPayment { abandonPayment(index, &turn) }
        tellSECC(.authorization(objection.map { .refused($0) } ?? .rejected), at: index, &turn)
    }

    /// [Q01] Energy transfer modes change during a transaction: the limits follow at once.
    mutating func allowEnergyTransfer(
        _ request: NotifyAllowedEnergyTransferRequest, _ turn: inout Turn
    ) -> NotifyAllowedEnergyTransferResponse {
        guard let index = evses.firstIndex(where: { $0.transaction?.id == request.transactionId }) else {
            return NotifyAllowedEnergyTransferResponse(
                status: .rejected, statusInfo: StatusInfo(reasonCode: "TxNotFound"))
        }
        allowDischarge(request.allowedEnergyTransfer.containsDischarge, at: index, &turn)
        if evses[index].mayDischarge, wantsBidirectionalService(index) {
            tellSECC(.notify(.serviceRenegotiation), at: index, &turn)
        }
        return NotifyAllowedEnergyTransferResponse(status: .accepted)
    }

    mutating func grant(
        _ token: Token, _ info: IdTokenInfo?, tariff: Tariff? = nil, discharging: Bool, trigger: TriggerReason,
        at index: Int,
        _ turn: inout Turn
    ) {
        // [H03] What is kept for somebody else stays so.
        let group = info?.groupIdToken.map { Token($0) }
        guard mayUse(index, token, group: group) else { return refuseAuthorization(index, &turn) }
        // [I08] Who has a price that cannot be counted does not charge at another.
        if let tariff, settings.tariffEnabled, settings.failedTariff == .deauthorize, (try? rules(tariff)) == nil {
            tariffs.hasProblem = true
            turn.emit(.note(.csms("cannot calculate with tariff \(tariff.tariffId), token refused")))
            return refuseAuthorization(index, &turn)
        }
        evses[index].authorization = .granted(token)
        evses[index].webPaymentEnd = nil
        evses[index].driver = Driver()
        evses[index].driver.info = info
        evses[index].driver.tariff = tariff
        useReservation(index, token, group: group, &turn)
        allowDischarge(discharging, at: index, &turn)
        if !evses[index].isPlugged { evses[index].patience = turn.now + .seconds(settings.evConnectionTimeOut) }
        tellSECC(.authorization(evses[index].contractExpiresSoon ? .acceptedExpiringSoon : .accepted), at: index, &turn)
        followTransaction(index, trigger: trigger, &turn)
        // Of a transaction that ran before its driver was known.
        installRemoteProfile(index, &turn)
    }

    /// [Q01] The EVSE's discharge limits are zero for a vehicle that may only charge.
    mutating func allowDischarge(_ allowed: Bool, at index: Int, _ turn: inout Turn) {
        let before = evses[index].mayDischarge
        evses[index].mayDischarge = allowed && settings.isV2XEnabled(evses[index].id)
        // What the central system was told of the vehicle's needs is not true any more.
        if evses[index].mayDischarge != before, let needs = evses[index].needs {
            notifyChargingNeeds(needs, at: index, &turn)
        }
        var limits = self.limits(of: index)
        if !evses[index].mayDischarge {
            limits.maximumDischargePower = .zero
            limits.minimumDischargePower = .zero
            limits.maximumDischargeCurrent = 0
            limits.minimumDischargeCurrent = 0
        }
        tellSECC(.limits(limits), at: index, &turn)
        retarget(index, &turn)
    }

    /// The transaction is over: the next one needs its own consent, and while the cable stays in a new one.
    mutating func revoke(_ index: Int) {
        evses[index].authorization = evses[index].isPlugged ? .refused : .none
        evses[index].points.subtract([.authorized, .powerPathClosed])
        evses[index].driver = Driver()
        evses[index].mayDischarge = false
        evses[index].isGrantedAlone = false
        evses[index].contractExpiresSoon = false
        evses[index].evidence = nil
    }
}

extension [EnergyTransferMode] {
    var containsDischarge: Bool {
        contains { mode in
            switch mode {
            case .acBPT, .acBPTDER, .dcBPT, .dcACDPBPT: true
            default: false
            }
        }
    }
}

extension IdToken {
    /// [Q01.FR.02] With the name of the vehicle, where it has told one.
    init(_ token: Station.Token, evccID: String? = nil) {
        self.init(idToken: token.value, type: token.type)
        if let evccID, !evccID.isEmpty {
            additionalInfo = [AdditionalInfo(additionalIdToken: String(evccID.prefix(255)), type: "EVCCID")]
        }
    }
}

extension Station.Token {
    static let noAuthorization = "NoAuthorization"

    init(_ token: IdToken) { self.init(token.idToken, type: token.type) }
}
