/// Which transaction at which EVSE of which station: the plant's name for one car at one plug.
public struct SessionID: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let station: String
    /// EVSE number within the station, 1 and up.
    public let evse: Int
    public let transaction: String

    public init(station: String, evse: Int, transaction: String) {
        self.station = station
        self.evse = evse
        self.transaction = transaction
    }

    public var description: String { "\(station)/\(evse)/\(transaction)" }

    public static func < (a: SessionID, b: SessionID) -> Bool {
        (a.station, a.evse, a.transaction) < (b.station, b.evse, b.transaction)
    }
}
