import ISO15118

/// How much two engines hold: the leaves of their values, a byte of an array as much as a number.
struct Holdings {
    let station: Int
    /// Without the contracts that the vehicle has, which are its host's.
    let car: Int

    init(_ secc: SECC, _ evcc: EVCC) {
        station = Self.count(of: secc)
        car = Self.count(of: evcc) - Self.count(of: evcc.configuration.contracts)
    }

    private static func count(of value: Any) -> Int {
        if let bytes = value as? [UInt8] { return bytes.count }
        if let text = value as? String { return text.utf8.count }
        let mirror = Mirror(reflecting: value)
        if mirror.children.isEmpty { return 1 }
        return mirror.children.reduce(0) { $0 + count(of: $1.value) }
    }
}
