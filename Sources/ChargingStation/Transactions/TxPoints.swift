// TxStartPoint and TxStopPoint: the conditions between which a transaction lasts (OCPP 2.1, E01 and E06).

/// Conditions at an EVSE. A transaction starts when one of the start points comes true, and ends when one of the stop
/// points that held is lost.
public struct TxPoints: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The cable is in.
    public static let evConnected = TxPoints(rawValue: 1)
    public static let authorized = TxPoints(rawValue: 2)
    /// Both of the above.
    public static let powerPathClosed = TxPoints(rawValue: 4)
    /// The contactors are closed.
    public static let energyTransfer = TxPoints(rawValue: 8)
    /// A vehicle stands in the bay.
    public static let parkingBayOccupancy = TxPoints(rawValue: 16)
    /// The meter has signed the reading with which the transaction begins.
    public static let dataSigned = TxPoints(rawValue: 32)

    /// Those that every station sees.
    public static let common: TxPoints = [.evConnected, .authorized, .powerPathClosed, .energyTransfer]

    static let names: [(String, TxPoints)] = [
        ("ParkingBayOccupancy", .parkingBayOccupancy), ("EVConnected", .evConnected), ("Authorized", .authorized),
        ("DataSigned", .dataSigned), ("PowerPathClosed", .powerPathClosed), ("EnergyTransfer", .energyTransfer),
    ]

    /// A member list as OCPP writes it; nil when it names a point that OCPP does not have.
    init?(list: String) {
        self = []
        for item in list.split(separator: ",") {
            let name = item.trimmingSpaces
            guard let point = Self.names.first(where: { $0.0 == name }) else { return nil }
            insert(point.1)
        }
        guard !isEmpty else { return nil }
    }

    var list: String { Self.names.filter { contains($0.1) }.map(\.0).joined(separator: ",") }
}

extension Substring {
    var trimmingSpaces: Substring {
        var text = self
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return text
    }
}
