/// Signatures over elements of a message (ISO 15118-20, 7.9.2.4): XML signatures whose every byte string is EXI.
import Crypto
import EXI
import ISO15118Messages

/// An element that a signature covers: its identifier and the EXI fragment that holds it alone.
struct SignedElement {
    var id: String
    var fragment: [UInt8]

    init(id: String, _ fragment: CommonMessagesFragment) throws(EXIError) {
        self.id = id
        self.fragment = try fragment.encoded()
    }

    init(_ mode: PnC_AReqAuthorizationMode) throws(EXIError) {
        try self.init(id: mode.id, .pnC_AReqAuthorizationMode(mode))
    }

    init(_ chain: SignedCertificateChain) throws(EXIError) {
        try self.init(id: chain.id, .oemProvisioningCertificateChain(chain))
    }

    init(_ data: SignedInstallationData) throws(EXIError) {
        try self.init(id: data.id, .signedInstallationData(data))
    }

    init(_ data: SignedMeteringData) throws(EXIError) {
        try self.init(id: data.id, .signedMeteringData(data))
    }
}

enum Algorithm {
    static let canonicalEXI = "http://www.w3.org/TR/canonical-exi/"

    enum Hash: String {
        case sha256 = "http://www.w3.org/2001/04/xmlenc#sha256"
        case sha512 = "http://www.w3.org/2001/04/xmlenc#sha512"
        case shake256 = "http://www.w3.org/2021/04/xmldsig-more#shake256"

        func callAsFunction(_ bytes: [UInt8]) -> [UInt8] {
            switch self {
            case .sha256: Digest.sha256(bytes)
            case .sha512: Digest.sha512(bytes)
            case .shake256: Digest.shake256(bytes)
            }
        }
    }

    /// The signature's URI and the hash that belongs to it; nil: no key to sign with.
    static func forKey(_ kind: KeyKind) -> (signature: String, hash: Hash)? {
        switch kind {
        case .p521: ("http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512", .sha512)
        case .ed448: ("http://www.w3.org/2021/04/xmldsig-more#eddsa-ed448", .shake256)
        case .p256: ("http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256", .sha256)
        case .x448, .other: nil
        }
    }

    /// Peers differ in the last slash.
    static func isCanonicalEXI(_ uri: String) -> Bool {
        uri == canonicalEXI || uri == "http://www.w3.org/TR/canonical-exi"
    }
}

extension Signature {
    /// The signature that goes into a message's header.
    init(over elements: [SignedElement], by key: PrivateKey) throws {
        guard let algorithm = Algorithm.forKey(key.kind) else {
            throw CryptoError.unsuitableKey("ISO 15118-20 signs with secp521r1 and Ed448")
        }
        let info = SignedInfo(
            canonicalizationMethod: CanonicalizationMethod(algorithm: Algorithm.canonicalEXI),
            signatureMethod: SignatureMethod(algorithm: algorithm.signature),
            reference: elements.map { element in
                Reference(
                    uri: "#" + element.id,
                    transforms: Transforms(transform: [Transform(algorithm: Algorithm.canonicalEXI)]),
                    digestMethod: DigestMethod(algorithm: algorithm.hash.rawValue),
                    digestValue: algorithm.hash(element.fragment))
            })
        let value = try key.sign(try XMLSignatureFragment.signedInfo(info).encoded())
        self.init(signedInfo: info, signatureValue: SignatureValue(value: value))
    }

    /// Whether this covers exactly these elements, and is the key's.
    func verifies(_ elements: [SignedElement], by key: PublicKey) -> Bool {
        guard let algorithm = Algorithm.forKey(key.kind), signedInfo.signatureMethod.algorithm == algorithm.signature,
            Algorithm.isCanonicalEXI(signedInfo.canonicalizationMethod.algorithm),
            signedInfo.reference.count == elements.count,
            elements.allSatisfy({ element in signedInfo.reference.contains { $0.covers(element) } }),
            let message = try? XMLSignatureFragment.signedInfo(signedInfo).encoded()
        else { return false }
        return key.verifies(signatureValue.value, of: message)
            || key.verifies(signatureValue.value, of: SignedInfoForm.ofCommonMessages(message))
    }
}

extension Reference {
    fileprivate func covers(_ element: SignedElement) -> Bool {
        guard uri == "#" + element.id, let hash = Algorithm.Hash(rawValue: digestMethod.algorithm),
            transforms?.transform.allSatisfy({ Algorithm.isCanonicalEXI($0.algorithm) }) ?? true
        else { return false }
        return hash(element.fragment) == digestValue
    }
}
