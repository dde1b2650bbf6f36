import Quantities

/// A message of a station that is kept as it came: a security event, an alarm, a status of an update. Key: station,
/// time and number. Of one station the latest `NoticeRecord.most` are kept at least; older ones may be dropped.
public struct NoticeRecord: Equatable, Sendable {
    public static let most = 1000

    public var station: String
    /// When it arrived.
    public var at: UTCNanoseconds
    /// Tells messages of one instant apart.
    public var number: Int64
    /// The OCPP action, `SecurityEventNotification` for example.
    public var action: String
    /// The payload's JSON.
    public var payload: String

    public init(station: String, at: UTCNanoseconds, number: Int64, action: String, payload: String) {
        self.station = station
        self.at = at
        self.number = number
        self.action = action
        self.payload = payload
    }

    package struct Key: Hashable {
        let station: String
        let at: UTCNanoseconds
        let number: Int64
    }
    package var key: Key { Key(station: station, at: at, number: number) }
}

/// An entry of the table of tokens, as an operator set it or took it away. Key: token and version; the latest counts.
public struct TokenRecord: Equatable, Sendable {
    /// In lower case, since OCPP compares tokens so.
    public var token: String
    /// Counts the changes of the whole table up.
    public var version: Int
    /// The entry's JSON; nil: taken away.
    public var entry: String?

    public init(token: String, version: Int, entry: String?) {
        self.token = token
        self.version = version
        self.entry = entry
    }

    package struct Key: Hashable {
        let token: String
        let version: Int
    }
    package var key: Key { Key(token: token, version: version) }
}

/// Something that stands at a station until it is taken away, and must be known after a restart: a reservation, a limit
/// of an energy manager, the way in which an operator has a session steered. Key: station and name; of records with the
/// same key the latest by time and number stands, and only it is kept.
public struct ItemRecord: Equatable, Sendable {
    public var station: String
    /// Kind and id, `reservation/7` for example.
    public var name: String
    public var at: UTCNanoseconds
    /// Tells records of one instant apart.
    public var number: Int64
    /// JSON; nil: it stands no more, whatever the time.
    public var value: String?

    public init(station: String, name: String, at: UTCNanoseconds, number: Int64, value: String?) {
        self.station = station
        self.name = name
        self.at = at
        self.number = number
        self.value = value
    }

    package struct Key: Hashable {
        let station: String
        let name: String

        package init(station: String, name: String) {
            self.station = station
            self.name = name
        }
    }
    package var key: Key { Key(station: station, name: name) }
}
