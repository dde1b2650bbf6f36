/// Signatures over elements of a message (ISO 15118-20, 7.9.2.4), with real keys; what they are over is `ISO15118`'s.
import Crypto
import ISO15118
import ISO15118Messages

extension ElementHash {
    fileprivate func callAsFunction(_ bytes: [UInt8]) -> [UInt8] {
        switch self {
        case .sha256: Digest.sha256(bytes)
        case .sha512: Digest.sha512(bytes)
        case .shake256: Digest.shake256(bytes)
        }
    }
}

extension KeyKind {
    /// nil: no key to sign with.
    fileprivate var signatureAlgorithm: SignatureAlgorithm? {
        switch self {
        case .p521: .ecdsaSHA512
        case .ed448: .ed448
        case .p256: .ecdsaSHA256
        case .x448, .other: nil
        }
    }
}

extension Signature {
    /// The signature that goes into a message's header.
    init(over elements: [SignedElement], by key: PrivateKey) throws {
        guard let algorithm = key.kind.signatureAlgorithm else {
            throw CryptoError.unsuitableKey("ISO 15118-20 signs with secp521r1 and Ed448")
        }
        let info = SignedInfo(algorithm, elements.map { ($0.id, algorithm.hash($0.fragment)) })
        self.init(info, value: try key.sign(try info.signedBytes()))
    }

    /// Whether this covers exactly these elements, and is the key's.
    func verifies(_ elements: [SignedElement], by key: PublicKey) -> Bool {
        guard let claim = claim(about: elements), claim.algorithm == key.kind.signatureAlgorithm,
            zip(elements, claim.digests).allSatisfy({ $1.hash($0.fragment) == $1.value })
        else { return false }
        return key.verifies(claim.value, of: claim.signedBytes) || key.verifies(claim.value, of: claim.otherSignedBytes)
    }
}
