/// The kinds of keys that ISO 15118-20 (Tables 6 to 8) and its older peers use.
public enum KeyKind: Sendable, CaseIterable {
    /// ECDSA and ECDH on secp521r1.
    case p521
    case ed448
    /// Key agreement only.
    case x448
    /// ISO 15118-2's curve, which several peers use with -20 too.
    case p256
    /// Read, but of no use here.
    case other

    /// Whether ISO 15118-20 signs with it.
    public var signs: Bool { self == .p521 || self == .ed448 }

    var curve: String? {
        switch self {
        case .p521: "P-521"
        case .p256: "P-256"
        case .ed448, .x448, .other: nil
        }
    }

    /// Bytes of a number on the curve; a raw ECDSA signature is two of them.
    var numberLength: Int? {
        switch self {
        case .p521: 66
        case .p256: 32
        case .ed448, .x448, .other: nil
        }
    }
}
