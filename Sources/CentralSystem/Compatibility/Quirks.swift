/// Ways in which firmware in the field departs from OCPP 2.1, and which are put right at the edge: nothing behind it
/// knows of them.
public struct Quirks: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// It tells power out of the vehicle as a negative `Power.Active.Import`. Such readings are understood of any
    /// station; that one does it is noted when it is first seen.
    public static let negativeImport = Quirks(rawValue: 1)
    /// It knows no set-points: a negative limit is what makes it discharge, and what it tells of discharging.
    public static let negativeLimits = Quirks(rawValue: 2)
    /// Its samples name no measurand: their unit tells what they are.
    public static let noMeasurands = Quirks(rawValue: 4)
    /// Its clock is off: times of what it tells as it happens are moved by what they differ.
    public static let clockDrift = Quirks(rawValue: 8)

    /// As they are named in a table and in the log.
    public static let names: [(name: String, quirk: Quirks)] = [
        ("negativeImport", .negativeImport), ("negativeLimits", .negativeLimits), ("noMeasurands", .noMeasurands),
        ("clockDrift", .clockDrift),
    ]

    /// Those for which messages are changed; the others are understood where they are read.
    static let ofMessages: Quirks = [.negativeLimits, .noMeasurands, .clockDrift]

    public var names: [String] { Self.names.filter { contains($0.quirk) }.map(\.name) }
}
