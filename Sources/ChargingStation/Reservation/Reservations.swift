// OCPP 2.1, chapter H: EVSEs that are kept free for somebody.

import ISO15118
import OCPPMessages
import Quantities

/// One reservation, of an EVSE or of any that has the connector.
struct Reservation: Equatable, Sendable {
    let id: Int
    /// Since when it is kept.
    let made: DateTime
    let expiry: DateTime
    let token: Station.Token
    let group: Station.Token?
    /// nil: any.
    let evse: Int?
    /// nil: any.
    let connectorType: String?

    init(_ request: ReserveNowRequest, at now: DateTime) {
        id = request.id
        made = now
        expiry = request.expiryDateTime
        token = Station.Token(request.idToken)
        group = request.groupIdToken.map { Station.Token($0) }
        evse = request.evseId
        connectorType = request.connectorType
    }

    /// [H03.FR.03, H03.FR.07] Its token may use it, and every other one of its group.
    func isFor(_ token: Station.Token, group other: Station.Token?) -> Bool {
        if self.token.isSame(as: token) { return true }
        guard let group, let other else { return false }
        return group.isSame(as: other)
    }

    func suits(_ evse: EVSEState) -> Bool {
        (self.evse.map { $0 == evse.id } ?? true) && (connectorType.map { $0 == evse.connectorType } ?? true)
    }
}

struct Reservations: Equatable, Sendable {
    /// In the order in which they were made; no more than there are EVSEs.
    private(set) var all: [Reservation] = []
    /// When the next one runs out.
    var due: Moment?

    mutating func add(_ reservation: Reservation) { all.append(reservation) }

    mutating func remove(_ id: Int) -> Reservation? {
        all.firstIndex { $0.id == id }.map { all.remove(at: $0) }
    }

    /// Whether every reservation finds an EVSE of its own among these. One of an EVSE takes that EVSE; one of a connector
    /// takes any with it, and one of neither takes whatever is left.
    func areKept(by evses: [EVSEState]) -> Bool {
        let specific = all.compactMap(\.evse)
        guard Set(specific).count == specific.count, Set(specific).isSubset(of: evses.map(\.id)) else { return false }
        let others = evses.filter { !specific.contains($0.id) }
        let open = all.filter { $0.evse == nil }
        guard open.count <= others.count else { return false }
        let wanted = Dictionary(grouping: open.compactMap(\.connectorType)) { $0 }
        return wanted.allSatisfy { type, wishes in wishes.count <= others.count { $0.connectorType == type } }
    }

    // Over a restart.

    private static let mark: UInt8 = 0x68

    /// The requests that would make them, each with its time; nil: there are none.
    var record: [UInt8]? {
        guard !all.isEmpty else { return nil }
        var writer = RecordWriter(Self.mark)
        for reservation in all {
            writer.put((try? reservation.request.json()) ?? [])
            writer.put(Array(reservation.made.text.utf8))
        }
        return writer.bytes
    }

    /// Of what is no such record, as much as can be read.
    init(record: [UInt8]?) {
        guard let record, var reader = RecordReader(record, Self.mark) else { return }
        while !reader.isAtEnd, let request = reader.field().flatMap({ try? ReserveNowRequest(json: $0) }),
            let made = reader.text().flatMap({ DateTime($0) })
        {
            all.append(Reservation(request, at: made))
        }
    }
}

extension Reservation {
    fileprivate var request: ReserveNowRequest {
        ReserveNowRequest(
            id: id, expiryDateTime: expiry, connectorType: connectorType,
            idToken: IdToken(token), evseId: evse, groupIdToken: group.map { IdToken($0) })
    }
}

extension Station {
    /// [H01]
    mutating func reserve(_ request: ReserveNowRequest, _ turn: inout Turn) -> ReserveNowResponse {
        func rejected(_ reasonCode: String) -> ReserveNowResponse {
            ReserveNowResponse(status: .rejected, statusInfo: StatusInfo(reasonCode: reasonCode))
        }
        guard settings.reservationsEnabled else { return rejected("NotEnabled") }
        guard request.expiryDateTime > turn.timestamp else { return rejected("InvalidValue") }
        // [H01.FR.02] The same id replaces the reservation that had it, which began when that one did.
        let made = reservations.all.first { $0.id == request.id }?.made ?? turn.timestamp
        let reservation = Reservation(request, at: made)
        let suitable = evses.filter { reservation.suits($0) }
        guard !suitable.isEmpty else { return rejected(request.evseId == nil ? "NotFound" : "UnknownEvse") }
        var others = reservations
        _ = others.remove(request.id)
        let free = suitable.filter { $0.canBeReserved }
        guard !free.isEmpty else { return ReserveNowResponse(status: suitable.refusal) }
        var changed = others
        changed.add(reservation)
        // What waits for its driver already is no room for another.
        let room = evses.filter { $0.canBeReserved || others.all.map(\.evse).contains($0.id) && $0.canServe }
        guard changed.areKept(by: room) else { return ReserveNowResponse(status: .occupied) }
        reservations = changed
        reservationsChanged(&turn)
        return ReserveNowResponse(status: .accepted)
    }

    /// [H02]
    mutating func cancelReservation(
        _ request: CancelReservationRequest, _ turn: inout Turn
    ) -> CancelReservationResponse {
        guard reservations.remove(request.reservationId) != nil else {
            return CancelReservationResponse(status: .rejected, statusInfo: StatusInfo(reasonCode: "NotFound"))
        }
        reservationsChanged(&turn)
        return CancelReservationResponse(status: .accepted)
    }

    /// [H03] Whether a token may use an EVSE while others wait for theirs.
    func mayUse(_ index: Int, _ token: Token, group: Token?) -> Bool {
        guard !reservations.all.isEmpty, evses[index].isReserved else { return true }
        return reservation(for: token, group: group, at: index) != nil
    }

    /// The one of the EVSE itself comes first. A reservation of any EVSE opens none that is kept for somebody else.
    private func reservation(for token: Token, group: Token?, at index: Int) -> Reservation? {
        let own = reservations.all.filter { $0.suits(evses[index]) && $0.isFor(token, group: group) }
        if let specific = own.first(where: { $0.evse != nil }) { return specific }
        guard !reservations.all.contains(where: { $0.evse == evses[index].id }) else { return nil }
        return own.first
    }

    /// [H03.FR.09] Whoever was let in uses up a reservation.
    mutating func useReservation(_ index: Int, _ token: Token, group: Token?, _ turn: inout Turn) {
        guard let reservation = reservation(for: token, group: group, at: index) else { return }
        _ = reservations.remove(reservation.id)
        evses[index].driver.reservationID = reservation.id
        evses[index].driver.reserved = reservation.made...max(reservation.made, turn.timestamp)
        reservationsChanged(&turn)
    }

    /// Nobody came though the reservation was used up.
    mutating func reservationUnused(_ index: Int, _ turn: inout Turn) {
        guard let id = evses[index].driver.reservationID, evses[index].transaction == nil else { return }
        evses[index].driver.reservationID = nil
        tellReservation(id, .noTransaction, &turn)
    }

    /// [H01.FR.16, H04] What has run out ends, and what cannot be kept any more because EVSEs failed or went out of
    /// service, the latest first.
    mutating func keepReservations(_ turn: inout Turn) {
        guard !reservations.all.isEmpty else { return }
        let before = reservations.all
        for reservation in reservations.all where reservation.expiry <= turn.timestamp {
            _ = reservations.remove(reservation.id)
            tellReservation(reservation.id, .expired, &turn)
        }
        let serving = evses.filter(\.canServe)
        for reservation in reservations.all {
            guard let evse = reservation.evse, !serving.contains(where: { $0.id == evse }) else { continue }
            _ = reservations.remove(reservation.id)
            tellReservation(reservation.id, .removed, &turn)
        }
        while !reservations.areKept(by: serving), let last = reservations.all.last(where: { $0.evse == nil }) {
            _ = reservations.remove(last.id)
            tellReservation(last.id, .removed, &turn)
        }
        if reservations.all != before { return reservationsChanged(&turn) }
        markReserved(&turn)
    }

    private mutating func reservationsChanged(_ turn: inout Turn) {
        turn.emit(.store(.reservations, reservations.record))
        markReserved(&turn)
    }

    /// [H01.FR.20] An EVSE is reserved when the reservations could not all be kept without it.
    private mutating func markReserved(_ turn: inout Turn) {
        let serving = evses.filter(\.canServe)
        for index in evses.indices {
            let id = evses[index].id
            evses[index].isReserved =
                !reservations.all.isEmpty && evses[index].canServe
                && !reservations.areKept(by: serving.filter { $0.id != id })
        }
        reservations.due = reservations.all.map(\.expiry).min().map { turn.now.reaching($0) }
        reportStatus(&turn)
    }

    private mutating func tellReservation(_ id: Int, _ status: ReservationUpdateStatus, _ turn: inout Turn) {
        let request = ReservationStatusUpdateRequest(reservationId: id, reservationUpdateStatus: status)
        enqueue(.reservationStatusUpdate(request), for: .reservationStatus, &turn)
    }
}

extension EVSEState {
    /// Whether it could serve a driver who comes now, or one whose cable is in already.
    fileprivate var canServe: Bool {
        isInService && measured.fault == nil && !isAuthorized && transaction?.ending == nil
    }

    fileprivate var canBeReserved: Bool { canServe && !isPlugged && transaction == nil }
}

extension [EVSEState] {
    /// [H01.FR.11 to H01.FR.14] Why none of these can be reserved.
    fileprivate var refusal: ReserveNowStatus {
        if allSatisfy({ $0.measured.fault != nil }) { return .faulted }
        return allSatisfy { !$0.isInService || $0.measured.fault != nil } ? .unavailable : .occupied
    }
}
