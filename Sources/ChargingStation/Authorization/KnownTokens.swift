// OCPP 2.1, C09 to C16: what the station itself knows of a token, and what it may decide with that.

import ISO15118
import OCPPMessages
import Quantities

/// Whoever opened an EVSE, in the central system's words.
struct Driver: Equatable, Sendable {
    private var boxedInfo: Boxed<IdTokenInfo>?
    private var boxedMessage: Boxed<MessageContent>?
    private var boxedTariff: Boxed<Tariff>?
    private var boxedBill: Boxed<Bill>?
    /// A token of the same group, or of the master group, that is asked about: it would end the transaction.
    var stopping: Station.Token?
    /// The token that ended the transaction. [E07] It goes with the event that tells so.
    var stoppedBy: Station.Token?
    /// [H03] The reservation that is used up, until an event has told so.
    var reservationID: Int?
    /// [H03] From the reservation to the driver's coming.
    var reserved: ClosedRange<DateTime>?

    /// A tariff was looked for, once.
    var isTariffChosen = false
    /// The bill's tariff came with the token.
    var hasOwnTariff = false
    /// The central system knows the bill's tariff.
    var isTariffTold = false
    /// Why nothing can be counted though somebody asked for it.
    var costFailure: String?
    /// When the running cost is told next.
    var nextCost: Moment?
    /// What of the bill is in the journal, and when it and the transaction's time are written there next.
    var keptBill = BillRecord.Kept()
    var nextRecord: Moment?
    /// The latest cost, in the driver's words.
    var cost: String?

    var info: IdTokenInfo? {
        get { boxedInfo?.value }
        set {
            boxedInfo = newValue.map { Boxed($0) }
            // A later word on the token does not take back what the driver was told by an earlier one.
            if let message = newValue?.personalMessage { self.message = message }
        }
    }

    /// What the display shows this driver.
    var message: MessageContent? {
        get { boxedMessage?.value }
        set { boxedMessage = newValue.map { Boxed($0) } }
    }

    /// [I08] What came with the token.
    var tariff: Tariff? {
        get { boxedTariff?.value }
        set { boxedTariff = newValue.map { Boxed($0) } }
    }

    /// nil: nobody asked the station to count.
    var bill: Bill? {
        get { boxedBill?.value }
        set { boxedBill = newValue.map { Boxed($0) } }
    }

    var group: Station.Token? { info?.groupIdToken.map { Station.Token($0) } }
}

/// What the station knows of a token without asking.
struct KnownToken: Equatable, Sendable {
    var info: IdTokenInfo
    /// nil: nobody said anything of it, and the vehicle only charges.
    var allowedEnergyTransfer: [EnergyTransferMode]?
    /// The central system is not asked about one that is known as refused, either.
    var isFinal: Bool

    func isAccepted(at evse: Int) -> Bool { info.isAccepted(at: evse) }
}

extension IdTokenInfo {
    /// Consent may be for some EVSEs only.
    func isAccepted(at evse: Int) -> Bool { status == .accepted && (evseId?.contains(evse) ?? true) }
}

extension Station {
    /// [C13.FR.01, C14.FR.01] The local list has the first word, then the cache.
    mutating func known(_ token: Token, at now: DateTime) -> KnownToken? {
        if settings.localListEnabled, let info = localList.info(of: token, at: now) {
            return KnownToken(info: info, isFinal: settings.localListDisablesPostAuthorize)
        }
        guard settings.cacheEnabled, let entry = cache.use(token, at: now, lifeTime: settings.cacheLifeTime) else {
            return nil
        }
        return KnownToken(
            info: entry.info, allowedEnergyTransfer: entry.allowedEnergyTransfer,
            isFinal: settings.cacheDisablesPostAuthorize)
    }

    /// Decides about a token that asks for an EVSE, where the station may do so by itself. False: it does not.
    /// - Parameter alone: the central system is out of reach, or gives no answer.
    mutating func decideLocally(_ token: Token, alone: Bool, at index: Int, _ turn: inout Turn) -> Bool {
        // [C07] Whether a contract was revoked, the central system alone knows: within its reach it is asked each time.
        let mayDecide =
            settings.remoteAuthorizationDisabled
            || (alone ? settings.localAuthorizeOffline : settings.localPreAuthorize && !token.isContract)
        guard mayDecide, let known = known(token, at: turn.timestamp) else { return false }
        if isMaster(known.info), known.isAccepted(at: evses[index].id) {
            masterPresented(token, at: index, &turn)
            return true
        }
        guard known.isAccepted(at: evses[index].id) else {
            // [C10.FR.03, C14.FR.03] Out of reach, it may be back before the wait is over, and think better of it.
            guard !alone, known.isFinal else { return false }
            refuseAuthorization(index, &turn)
            return true
        }
        // [Q01] Nothing was said of discharging that still holds: it is asked as soon as it can be.
        evses[index].isGrantedAlone = alone
        grant(
            token, known.info,
            discharging: known.allowedEnergyTransfer?.containsDischarge ?? (alone && mayDischargeAlone),
            trigger: .authorized, at: index, &turn)
        return true
    }

    /// [C16] Its token starts nothing, and stops everything.
    func isMaster(_ info: IdTokenInfo) -> Bool {
        guard let group = info.groupIdToken, !settings.masterPassGroupID.isEmpty else { return false }
        return group.idToken.lowercased() == settings.masterPassGroupID.lowercased()
    }

    /// [C09, C16] Another token than the one that opened the EVSE: one of its group ends the transaction.
    mutating func otherPresented(_ token: Token, at index: Int, _ turn: inout Turn) {
        if let known = known(token, at: turn.timestamp), mayStop(known.info, at: index) {
            // [C09.FR.03]
            stopByOther(token, known.info, at: index, &turn)
        } else if canCall, settings.authorizationEnabled, !settings.remoteAuthorizationDisabled,
            evses[index].driver.stopping == nil
        {
            evses[index].driver.stopping = token
            enqueue(.authorize(AuthorizeRequest(idToken: IdToken(token))), for: .authorizeStop(evse: index), &turn)
        }
    }

    /// [C09.FR.04] nil: there was no answer, and nothing ends.
    mutating func stopAnswered(_ answer: AuthorizeResponse?, at index: Int, _ turn: inout Turn) {
        guard let token = evses[index].driver.stopping else { return }
        evses[index].driver.stopping = nil
        guard let answer else { return }
        remember(token, answer.idTokenInfo, allowing: answer.allowedEnergyTransfer, &turn)
        guard evses[index].isAuthorized, mayStop(answer.idTokenInfo, at: index) else { return }
        stopByOther(token, answer.idTokenInfo, at: index, &turn)
    }

    private func mayStop(_ info: IdTokenInfo, at index: Int) -> Bool {
        // The group charges already, which is why it may not start another transaction.
        guard info.status == .accepted || info.status == .concurrentTx else { return false }
        if isMaster(info) { return true }
        guard let group = info.groupIdToken, let own = evses[index].driver.group else { return false }
        return own.isSame(as: Token(group))
    }

    private mutating func stopByOther(_ token: Token, _ info: IdTokenInfo, at index: Int, _ turn: inout Turn) {
        if isMaster(info) {
            stopByMaster(token, &turn)
        } else {
            endAuthorization(by: token, reason: .local, at: index, &turn)
        }
    }

    /// [C16] It starts nothing at the EVSE where it waits.
    mutating func masterPresented(_ token: Token, at index: Int, _ turn: inout Turn) {
        evses[index].authorization = .none
        if evses[index].session != .none { tellSECC(.authorization(.waitingForCustomer), at: index, &turn) }
        stopByMaster(token, &turn)
    }

    /// [C16.FR.02] Where the driver cannot choose, every transaction ends.
    mutating func stopByMaster(_ token: Token, _ turn: inout Turn) {
        for index in evses.indices where evses[index].isAuthorized {
            endAuthorization(by: token, reason: .masterPass, at: index, &turn)
        }
    }

    /// A token that may do so closes the EVSE.
    mutating func endAuthorization(by token: Token, reason: Reason, at index: Int, _ turn: inout Turn) {
        evses[index].authorization = .refused
        evses[index].driver.stoppedBy = token
        followTransaction(index, trigger: .stopAuthorized, stopped: reason, &turn)
        retarget(index, &turn)
    }

    /// What the drivers of running transactions are shown.
    var driverMessages: [MessageInfo] {
        evses.flatMap { evse -> [MessageInfo] in
            guard let transaction = evse.transaction?.id else { return [] }
            let cost = evse.driver.cost.map { MessageContent(format: .utf8, content: $0) }
            // A central system's own messages have no negative ids.
            return zip([evse.driver.message, cost], [-2 * evse.id, -2 * evse.id - 1]).compactMap { content, id in
                content.map {
                    MessageInfo(id: id, priority: .normalCycle, transactionId: transaction, message: $0)
                }
            }
        }
    }
}
