/// Certificates, contracts and what is installed of them, between C's structures and the messages'.
import CEbb
import EXI
import ISO15118
import ISO15118Messages
import Quantities

extension ebb_chain {
    /// The leaf first.
    fileprivate func all(atLeast least: Int) throws(Refusal) -> [[UInt8]] {
        guard (least...4).contains(count) else { throw .invalidList }
        let members = [certificates.0, certificates.1, certificates.2, certificates.3]
        var chain: [[UInt8]] = []
        for certificate in members.prefix(count) { chain.append(try bytes(certificate, 1...1600)) }
        return chain
    }
}

private func authorities(_ chain: [[UInt8]]) -> SubCertificates? {
    chain.count == 1 ? nil : SubCertificates(certificate: Array(chain.dropFirst()))
}

extension ContractCertificateChain {
    init(_ image: ebb_chain) throws(Refusal) {
        let chain = try image.all(atLeast: 2)
        self.init(
            certificate: chain[0], subCertificates: SubCertificates(certificate: Array(chain.dropFirst())))
    }
}

extension SignedCertificateChain {
    init(_ image: ebb_chain) throws(Refusal) {
        let chain = try image.all(atLeast: 1)
        self.init(id: signedID, certificate: chain[0], subCertificates: authorities(chain))
    }
}

extension CertificateChain {
    init(_ image: ebb_chain) throws(Refusal) {
        let chain = try image.all(atLeast: 1)
        self.init(certificate: chain[0], subCertificates: authorities(chain))
    }
}

extension Loan {
    /// At most the three authorities that a message has room for.
    mutating func lendChain(_ leaf: [UInt8], _ authorities: SubCertificates?) -> ebb_chain {
        var image = ebb_chain()
        image.certificates.0 = lend(leaf)
        let authorities = authorities?.certificate.prefix(3) ?? []
        for (index, authority) in authorities.enumerated() {
            switch index {
            case 0: image.certificates.1 = lend(authority)
            case 1: image.certificates.2 = lend(authority)
            default: image.certificates.3 = lend(authority)
            }
        }
        image.count = 1 + authorities.count
        return image
    }

    mutating func lend(_ chain: ContractCertificateChain) -> ebb_chain {
        lendChain(chain.certificate, chain.subCertificates)
    }

    mutating func lend(_ roots: [X509IssuerSerial]) -> UnsafePointer<ebb_root>? {
        var images: [ebb_root] = []
        for root in roots {
            images.append(ebb_root(issuer: lend(root.x509IssuerName), serial: lend(root.x509SerialNumber.magnitude)))
        }
        return lend(images)
    }

    mutating func lend(_ texts: [String]) -> UnsafePointer<UnsafePointer<CChar>?>? {
        var images: [UnsafePointer<CChar>?] = []
        for text in texts { images.append(lend(text)) }
        return lend(images)
    }
}

// MARK: Contracts of a vehicle

private func account(_ start: UnsafePointer<CChar>?) throws(Refusal) -> EMAID {
    guard let emaid = EMAID(try text(start, atMost: 255)) else { throw .invalidText }
    return emaid
}

extension EVCC.Contract {
    init(_ image: ebb_contract) throws(Refusal) {
        self.init(emaid: try account(image.emaid), chain: try ContractCertificateChain(image.chain))
    }
}

extension EVCC.Provisioning {
    init(_ image: ebb_provisioning) throws(Refusal) {
        let roots = try list(image.roots, image.root_count, atMost: 20, X509IssuerSerial.init(_:))
        guard !roots.isEmpty else { throw .invalidList }
        guard image.maximum_contracts > 0 else { throw .invalidValue }
        self.init(
            chain: try SignedCertificateChain(image.chain), rootCertificateIDs: roots,
            maximumContracts: image.maximum_contracts,
            prioritizedEMAIDs: try list(
                image.prioritized_emaids, image.prioritized_emaid_count, atMost: 8, account))
    }
}

extension X509IssuerSerial {
    fileprivate init(_ image: ebb_root) throws(Refusal) {
        self.init(
            x509IssuerName: try text(image.issuer, atMost: 1024),
            x509SerialNumber: EXIInteger(magnitude: try bytes(image.serial, 1...20)))
    }
}

// MARK: Installation

extension SignedInstallationData {
    init(_ image: ebb_installation_data) throws(Refusal) {
        let key =
            switch image.encryption {
            case EBB_ENCRYPTED_SECP521:
                EncryptedPrivateKey.secp521_EncryptedPrivateKey(try bytes(image.encrypted_key, 94...94))
            case EBB_ENCRYPTED_X448:
                EncryptedPrivateKey.x448_EncryptedPrivateKey(try bytes(image.encrypted_key, 84...84))
            case EBB_ENCRYPTED_TPM:
                EncryptedPrivateKey.tpm_EncryptedPrivateKey(try bytes(image.encrypted_key, 206...206))
            default: throw .invalidValue
            }
        let length = image.is_x448 ? 57 : 133
        self.init(
            id: signedID, contractCertificateChain: try ContractCertificateChain(image.contract),
            ecdhCurve: image.is_x448 ? .x448 : .secp521,
            dhPublicKey: try bytes(image.ephemeral_key, length...length), encryptedPrivateKey: key)
    }
}

extension Loan {
    mutating func lend(_ data: SignedInstallationData) -> ebb_installation_data {
        let (encryption, key) =
            switch data.encryptedPrivateKey {
            case .secp521_EncryptedPrivateKey(let key): (EBB_ENCRYPTED_SECP521, key)
            case .x448_EncryptedPrivateKey(let key): (EBB_ENCRYPTED_X448, key)
            case .tpm_EncryptedPrivateKey(let key): (EBB_ENCRYPTED_TPM, key)
            }
        return ebb_installation_data(
            contract: lend(data.contractCertificateChain), is_x448: data.ecdhCurve == .x448,
            ephemeral_key: lend(data.dhPublicKey), encryption: encryption, encrypted_key: lend(key))
    }
}

extension SECC.ContractDelivery {
    init(_ image: ebb_delivery) throws(Refusal) {
        self.init(
            cpsCertificateChain: try CertificateChain(image.provider),
            signedInstallationData: try SignedInstallationData(image.data), signature: try Signature(image.signature),
            remaining: image.remaining)
    }
}

extension SECC.CertificateInstallation {
    /// What a CertificateInstallationRes says, as others made it.
    init(exi: [UInt8]) throws(Refusal) {
        guard case .certificateInstallationRes(let response) = try? CommonMessagesDocument.decode(exi) else {
            throw .invalidBytes
        }
        if response.responseCode != .ok {
            self = .refused(try refusal(response.responseCode, of: .installation))
        } else if response.evseProcessing != .finished {
            self = .processing
        } else {
            guard let signature = response.header.signature else { throw .invalidBytes }
            self = .delivered(
                SECC.ContractDelivery(
                    cpsCertificateChain: response.cpsCertificateChain,
                    signedInstallationData: response.signedInstallationData, signature: signature,
                    remaining: response.remainingContractCertificateChains))
        }
    }
}

/// Where a contract is refused.
enum ContractStep { case authorization, installation }

/// The code if it has its place there.
func refusal(_ code: ResponseCode?, of step: ContractStep) throws(Refusal) -> ResponseCode {
    switch code {
    case .warning_CertificateExpired, .warning_CertificateNotYetValid, .warning_CertificateRevoked,
        .warning_CertificateValidationError, .warning_eMSPUnknown:
        break
    case .warning_GeneralPnCAuthorizationError: if step == .installation { throw .invalidValue }
    case .warning_NoCertificateAvailable, .warning_NoContractMatchingPCIDFound, .failed_SignatureError:
        if step == .authorization { throw .invalidValue }
    default: throw .invalidValue
    }
    return code ?? .failed
}

func refusal(_ image: ebb_refusal, of step: ContractStep) throws(Refusal) -> ResponseCode {
    try refusal(UInt8(exactly: image.rawValue).flatMap { ResponseCode(rawValue: $0) }, of: step)
}

@c @implementation
public func ebb_installation_element(
    _ data: UnsafePointer<ebb_installation_data>?, _ place: UnsafeMutablePointer<UInt8>?, _ room: Int,
    _ count: UnsafeMutablePointer<Int>?
) -> ebb_status {
    status { () throws(Refusal) in
        let place = try place.present()
        let count = try count.present()
        let data = try SignedInstallationData(try data.present().pointee)
        guard let element = try? SignedElement(data) else { throw .invalidBytes }
        guard element.fragment.count <= room else { throw .noRoom }
        for (index, byte) in element.fragment.enumerated() { place[index] = byte }
        count.pointee = element.fragment.count
    }
}
