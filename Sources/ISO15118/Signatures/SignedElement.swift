/// What a signature over a message covers (ISO 15118-20, 7.9.2.4).
import EXI
import ISO15118Messages

/// An element with its identifier and the EXI fragment that holds it alone: the bytes to hash.
package struct SignedElement: Equatable, Sendable {
    package var id: String
    package var fragment: [UInt8]

    private init(id: String, _ fragment: CommonMessagesFragment) throws(EXIError) {
        self.id = id
        self.fragment = try fragment.encoded()
    }

    package init(_ mode: PnC_AReqAuthorizationMode) throws(EXIError) {
        try self.init(id: mode.id, .pnC_AReqAuthorizationMode(mode))
    }

    package init(_ chain: SignedCertificateChain) throws(EXIError) {
        try self.init(id: chain.id, .oemProvisioningCertificateChain(chain))
    }

    package init(_ data: SignedInstallationData) throws(EXIError) {
        try self.init(id: data.id, .signedInstallationData(data))
    }

    package init(_ data: SignedMeteringData) throws(EXIError) {
        try self.init(id: data.id, .signedMeteringData(data))
    }
}

/// The hashes of elements that are understood; the second one is secp521r1's, the third Ed448's.
package enum ElementHash: Sendable, CaseIterable {
    case sha256, sha512, shake256

    package var uri: String {
        switch self {
        case .sha256: "http://www.w3.org/2001/04/xmlenc#sha256"
        case .sha512: "http://www.w3.org/2001/04/xmlenc#sha512"
        case .shake256: "http://www.w3.org/2021/04/xmldsig-more#shake256"
        }
    }

    init?(uri: String) {
        guard let hash = ElementHash.allCases.first(where: { $0.uri == uri }) else { return nil }
        self = hash
    }

    /// Bytes of a digest.
    package var length: Int { self == .sha256 ? 32 : 64 }
}

/// The signature algorithms of ISO 15118-20, and that of ISO 15118-2 which some keys still are of.
package enum SignatureAlgorithm: Sendable, CaseIterable {
    /// On secp256r1.
    case ecdsaSHA256
    /// On secp521r1.
    case ecdsaSHA512
    case ed448

    package var uri: String {
        switch self {
        case .ecdsaSHA256: "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"
        case .ecdsaSHA512: "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512"
        case .ed448: "http://www.w3.org/2021/04/xmldsig-more#eddsa-ed448"
        }
    }

    /// The hash of elements that goes with it.
    package var hash: ElementHash {
        switch self {
        case .ecdsaSHA256: .sha256
        case .ecdsaSHA512: .sha512
        case .ed448: .shake256
        }
    }

    /// Bytes of a signature; of ECDSA the two numbers one after the other.
    package var length: Int {
        switch self {
        case .ecdsaSHA256: 64
        case .ecdsaSHA512: 132
        case .ed448: 114
        }
    }
}
