/// The key of a logical network on the power line (HomePlug Green PHY, 4.4.3): who has it, belongs to the network.
public struct NetworkKey: Equatable, Sendable {
    /// Network membership key, 16 bytes. A secret between the two modems of one charging cable.
    public let nmk: [UInt8]
    /// Network identifier, 7 bytes: 52 bits, and two for the security level in the last byte.
    public let nid: [UInt8]

    /// A key with the identifier that belongs to it at security level "simple connect".
    ///
    /// - Precondition: `nmk` has 16 bytes; for a new network they come from a cryptographic random source.
    public init(nmk: [UInt8]) {
        precondition(nmk.count == 16, "an NMK has 16 bytes")
        self.nmk = nmk
        var digest = nmk
        for _ in 0..<5 { digest = SHA256.digest(digest) }
        nid = Array(digest[0..<6]) + [digest[6] >> 4]
    }

    /// What an EVSE sent: the identifier is taken as it came, because the modem joins by it.
    init(nmk: [UInt8], nid: [UInt8]) {
        self.nmk = nmk
        self.nid = nid
    }
}
