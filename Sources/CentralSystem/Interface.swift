import OCPPMessages
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

/// What an operator can ask of a station.
public enum OperatorRequest: Equatable, Sendable {
    /// Starts a transaction for a token; `evse` nil: the station chooses.
    case start(station: String, evse: Int?, token: String)
    case stop(station: String, transaction: String)
    /// What the station makes of all its profiles; `evse` 0: at its grid connection.
    case compositeSchedule(station: String, evse: Int, duration: Duration)
    /// Reads the device model anew.
    case inventory(station: String)

    public var station: String {
        switch self {
        case .start(let station, _, _), .stop(let station, _), .compositeSchedule(let station, _, _),
            .inventory(let station):
            station
        }
    }
}

public enum OperatorAnswer: Equatable, Sendable {
    case accepted
    case schedule(CompositeSchedule)
    /// One line that says why.
    case refused(String)
}
