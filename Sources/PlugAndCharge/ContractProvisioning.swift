/// Certificate installation as the EV sees it from its plug (ISO 15118-20, 8.3.4.3.2.3): the parts of the eMSP, which has
/// contracts for a vehicle, and of the certificate provisioning service, which signs them.
import Crypto
import ISO15118
import ISO15118Messages
import Quantities

/// A contract that waits for its vehicle.
public struct IssuedContract: Sendable {
    public var emaid: EMAID
    public var chain: Chain
    public var key: PrivateKey

    public init(chain: Chain, key: PrivateKey) throws(CryptoError) {
        guard let emaid = EMAID(chain.leaf.commonName) else {
            throw .malformed("EMAID: '\(chain.leaf.commonName)'")
        }
        guard try chain.leaf.publicKey == key.publicKey else {
            throw .unsuitableKey("it is not the key of the contract \(emaid.text)")
        }
        self.emaid = emaid
        self.chain = chain
        self.key = key
    }
}

/// Where a host keeps contracts: a directory, an eMSP's service.
public protocol ContractStore: Sendable {
    /// The contracts of the vehicle with this PCID, in the order in which they are to be handed out.
    func contracts(for pcid: String) -> [IssuedContract]
    /// Country and provider of every eMSP that it can ask.
    var providers: Set<String> { get }
}

/// Answers what an SECC asks by `Effect.installCertificate`.
public struct ContractProvisioning: Sendable {
    public var store: any ContractStore
    /// The certificate provisioning service's chain and key.
    public var provider: Chain
    public var providerKey: PrivateKey
    /// The roots of the vehicles' makers.
    public var makers: TrustAnchors

    public init(
        store: any ContractStore, provider: Chain, providerKey: PrivateKey, makers: TrustAnchors
    ) throws(CryptoError) {
        guard try provider.leaf.publicKey == providerKey.publicKey else {
            throw .unsuitableKey("it is not the certificate provisioning service's")
        }
        self.store = store
        self.provider = provider
        self.providerKey = providerKey
        self.makers = makers
    }

    /// `delivered` contracts have gone to this vehicle in this session already.
    public func answer(
        _ request: CertificateInstallationReq, delivered: Int, at now: Moment
    ) -> SECC.CertificateInstallation {
        do {
            let chain = try Chain(request.oemProvisioningCertificateChain)
            try chain.validate(against: makers, at: now)
            guard let signature = request.header.signature,
                signature.verifies(
                    [try SignedElement(request.oemProvisioningCertificateChain)], by: try chain.leaf.publicKey)
            else { return .refused(.failed_SignatureError) }
            return try contract(for: chain.leaf, request, delivered: delivered)
        } catch let fault as ChainFault {
            return .refused(fault.responseCode)
        } catch {
            return .refused(.warning_CertificateValidationError)
        }
    }

    private func contract(
        for vehicle: Certificate, _ request: CertificateInstallationReq, delivered: Int
    ) throws -> SECC.CertificateInstallation {
        let wanted = request.prioritizedEMAIDs?.emaid ?? []
        // [V2G20-2208]
        guard wanted.allSatisfy({ EMAID($0).map { store.providers.contains($0.provider) } ?? false }) else {
            return .refused(.warning_eMSPUnknown)
        }
        let contracts = ordered(
            store.contracts(for: EMAID.compact(vehicle.commonName)), wanted.compactMap { EMAID($0) })
        let most = min(contracts.count, Int(request.maximumContractCertificateChains))
        // [V2G20-2206]
        guard !contracts.isEmpty else { return .refused(.warning_NoContractMatchingPCIDFound) }
        guard delivered < most else { return .refused(.warning_NoCertificateAvailable) }
        let contract = contracts[delivered]
        let data = try ContractEncryption.seal(contract.key, of: contract.chain, to: vehicle, id: "id1")
        return .delivered(
            SECC.ContractDelivery(
                cpsCertificateChain: provider.asProvider, signedInstallationData: data,
                signature: try Signature(over: [SignedElement(data)], by: providerKey),
                remaining: UInt8(clamping: most - delivered - 1)))
    }

    /// What the vehicle wants first comes first, in its order.
    private func ordered(_ contracts: [IssuedContract], _ wanted: [EMAID]) -> [IssuedContract] {
        let first = wanted.compactMap { emaid in contracts.first { $0.emaid == emaid } }
        return first + contracts.filter { contract in !wanted.contains(contract.emaid) }
    }
}
