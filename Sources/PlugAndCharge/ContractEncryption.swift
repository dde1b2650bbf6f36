/// The contract's private key on its way to the vehicle (ISO 15118-20, 7.9.2.5.2 and 7.9.2.5.4): encrypted to the OEM
/// provisioning certificate under an ephemeral key.
import Crypto
import ISO15118
import ISO15118Messages

enum ContractEncryption {
    /// [V2G20-2492] What is authenticated beside the key: PCID and the contract's subject key identifier in hexadecimal.
    private static func additionalData(_ provisioning: Certificate, _ contract: Certificate) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return Array(EMAID.compact(provisioning.commonName).utf8)
            + contract.subjectKeyIdentifier.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }
    }

    /// [V2G20-2489] Public keys go uncompressed, with 04 in front: 133 bytes of secp521r1, 57 of X448.
    private static let uncompressed: UInt8 = 0x04

    static func seal(
        _ key: PrivateKey, of contract: Chain, to provisioning: Certificate, id: String
    ) throws -> SignedInstallationData {
        let receiver = try agreementKey(of: provisioning)
        let ephemeral = try PrivateKey(generating: receiver.kind)
        let sessionKey = SessionKey.derived(from: try ephemeral.sharedSecret(with: receiver))
        let sealed = try AESGCM.seal(
            try plain(key), key: sessionKey, additionalData: additionalData(provisioning, contract.leaf))
        let point = ephemeral.publicKey.bytes
        return SignedInstallationData(
            id: id, contractCertificateChain: contract.asContract, ecdhCurve: receiver.kind == .p521 ? .secp521 : .x448,
            dhPublicKey: receiver.kind == .p521 ? point : [uncompressed] + point,
            encryptedPrivateKey: key.kind == .p521
                ? .secp521_EncryptedPrivateKey(sealed) : .x448_EncryptedPrivateKey(sealed))
    }

    /// The contract's key, when it was encrypted to `agreement` and is the contract's.
    static func open(
        _ data: SignedInstallationData, provisioning: Certificate, agreement: PrivateKey
    ) throws -> PrivateKey {
        let contract = try Certificate(der: data.contractCertificateChain.certificate)
        let kind: KeyKind = data.ecdhCurve == .secp521 ? .p521 : .x448
        var point = data.dhPublicKey
        // Without the 04 in front, X448 has its 56 bytes alone.
        if kind == .x448, point.count == 57, point.first == uncompressed { point.removeFirst() }
        let sender = try PublicKey(point, kind)
        let sessionKey = SessionKey.derived(from: try agreement.sharedSecret(with: sender))
        let additional = additionalData(provisioning, contract)
        let key: PrivateKey
        switch data.encryptedPrivateKey {
        case .secp521_EncryptedPrivateKey(let sealed):
            // [V2G20-2678] Its first seven bits are zero, which the check against the curve's order includes.
            key = try PrivateKey(AESGCM.open(sealed, key: sessionKey, additionalData: additional), .p521)
        case .x448_EncryptedPrivateKey(let sealed):
            key = try PrivateKey(AESGCM.open(sealed, key: sessionKey, additionalData: additional) + [0], .ed448)
        case .tpm_EncryptedPrivateKey:
            throw CryptoError.unsuitableKey("the vehicle has no TPM")
        }
        // [V2G20-2507] and [V2G20-2510]
        guard key.publicKey == (try contract.publicKey) else {
            throw CryptoError.unsuitableKey("it is not the contract's")
        }
        return key
    }

    /// The key that contract keys are encrypted to: of an Ed448 certificate, the X448 key beside its own.
    private static func agreementKey(of provisioning: Certificate) throws(CryptoError) -> PublicKey {
        guard provisioning.mayAgreeOnKeys else {
            throw .unsuitableKey("the provisioning certificate does not let it agree on keys")
        }
        let own = try provisioning.publicKey
        if own.kind == .p521 { return own }
        guard let alternative = provisioning.alternativePublicKey, alternative.kind == .x448 else {
            throw .unsuitableKey("the provisioning certificate has no key to encrypt to")
        }
        return alternative
    }

    /// The key as it is encrypted: 66 bytes of secp521r1, 56 of Ed448.
    ///
    /// RFC 8032 gives Ed448 private keys 57 bytes where the standard's field has room for 448 bits. Keys that are to be
    /// sent this way are therefore made with a zero as their last byte (`PrivateKey.contractKey`).
    private static func plain(_ key: PrivateKey) throws(CryptoError) -> [UInt8] {
        let bytes = key.bytes
        switch key.kind {
        case .p521: return bytes
        case .ed448 where bytes.last == 0: return Array(bytes.dropLast())
        default: throw .unsuitableKey("a contract's key must be secp521r1, or Ed448 with a zero as its last byte")
        }
    }
}

extension PrivateKey {
    /// A fresh key that a certificate installation can carry.
    public static func contractKey(_ kind: KeyKind) throws(CryptoError) -> PrivateKey {
        guard kind == .ed448 else { return try PrivateKey(generating: kind) }
        let key = try PrivateKey(generating: .ed448)
        return try PrivateKey(key.bytes.dropLast() + [0], .ed448)
    }
}
