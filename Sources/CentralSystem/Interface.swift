import PowerPlant
import Quantities
import Records

/// What the central system is told.
public enum CentralSystemInput: Sendable {
    /// What was kept before a restart; comes before everything else.
    case restore(RestoredState)
    /// A station's WebSocket is open. `connection` is the driver's number for it, not in use by another one.
    case connected(station: String, connection: Int)
    case received(connection: Int, [UInt8])
    case disconnected(connection: Int)
    /// The records of these tokens are durable.
    case stored(tokens: [UInt64])
    /// The records of this token could not be kept.
    case notStored(token: UInt64, reason: String)
    /// The plant wants this power at the session's plug until told otherwise.
    case assign(SessionID, Watts)
    /// The plant wants nothing more of the session.
    case release(SessionID)
    /// The operator asks; the answer comes back under the same number.
    case request(UInt64, OperatorRequest)
    /// The host's answer to the question of this ticket.
    indirect case answered(UInt64, HostAnswer)
}

/// What the driver has to carry out, in this order.
public enum CentralSystemEffect: Equatable, Sendable {
    case send(connection: Int, [UInt8])
    /// Close with this WebSocket status code.
    case close(connection: Int, code: UInt16, reason: String)
    /// Keep the records, then tell `stored` or `notStored`. Nobody waits for those of token 0.
    case store([Record], token: UInt64)
    case plant(PlantInput)
    case answer(UInt64, OperatorAnswer)
    case log(LogLine)
    /// Answer with `answered` and the ticket when it is known; nobody waits longer than `hostTimeout`.
    indirect case ask(UInt64, station: String, HostQuestion)
}

/// Something an operator may want to read.
public struct LogLine: Equatable, Sendable {
    public enum Level: String, Comparable, Sendable {
        case info, warning
        public static func < (a: Self, b: Self) -> Bool { a == .info && b == .warning }
    }

    public var level: Level
    public var station: String
    public var text: String

    public init(_ level: Level, station: String, _ text: String) {
        self.level = level
        self.station = station
        self.text = text
    }
}
