import OCPPMessages
import Quantities
import Records

/// A reservation that stands at a station (OCPP 2.1 chapter H).
public struct Reservation: Equatable, Sendable {
    public let id: Int
    /// Nil: any EVSE.
    public let evse: Int?
    public let token: String
    public let expires: UTCNanoseconds
}

struct Reservations: Equatable, Sendable {
    /// More than a station has EVSEs cannot stand.
    static let most = 64
    private(set) var all: [Reservation] = []
    private(set) var deadline: Moment?

    mutating func add(_ request: ReserveNowRequest, at now: Moment) {
        _ = remove(request.id)
        guard all.count < Self.most, request.expiryDateTime.nanoseconds > now.utcNanoseconds else { return }
        all.append(
            Reservation(
                id: request.id, evse: request.evseId, token: request.idToken.idToken,
                expires: request.expiryDateTime.nanoseconds))
        schedule(from: now)
    }

    /// Whether there was one.
    mutating func remove(_ id: Int) -> Bool {
        let count = all.count
        all.removeAll { $0.id == id }
        return all.count < count
    }

    /// H04: the station ends them by itself; one that cannot say so any more is over all the same.
    mutating func expire(at now: Moment) -> [Int] {
        let expired = all.filter { $0.expires <= now.utcNanoseconds }.map(\.id)
        all.removeAll { $0.expires <= now.utcNanoseconds }
        schedule(from: now)
        return expired
    }

    private mutating func schedule(from now: Moment) {
        let earliest = all.lazy.map(\.expires).min()
        // None that is over is among them; one that is years away is looked at in a year.
        deadline = earliest.map { now + .nanoseconds(min($0 - now.utcNanoseconds, 366 * 86_400 * 1_000_000_000)) }
    }
}
