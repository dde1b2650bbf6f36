/// What a vehicle holds for Plug & Charge, and what it does with its keys: the host's part behind an EVCC.
import Crypto
import EXI
import ISO15118
import ISO15118Messages
import Quantities

public struct VehicleCredentials: Sendable {
    /// The OEM provisioning certificate with the keys that belong to it.
    public struct Provisioning: Sendable {
        public var chain: Chain
        public var key: PrivateKey
        /// What contract keys are encrypted to: the same key on secp521r1, an X448 key beside an Ed448 one.
        public var agreementKey: PrivateKey

        public init(chain: Chain, key: PrivateKey, agreementKey: PrivateKey? = nil) throws(CryptoError) {
            guard try chain.leaf.publicKey == key.publicKey else {
                throw .unsuitableKey("it is not the provisioning certificate's")
            }
            self.chain = chain
            self.key = key
            self.agreementKey = agreementKey ?? key
        }
    }

    public private(set) var contracts: [IssuedContract]
    public let provisioning: Provisioning?
    /// The V2G roots that the certificate provisioning service must lead to.
    public var providers: TrustAnchors

    public init(contracts: [IssuedContract], provisioning: Provisioning? = nil, providers: TrustAnchors) {
        self.contracts = contracts
        self.provisioning = provisioning
        self.providers = providers
    }

    /// What the EVCC must know of this.
    public func configure(_ configuration: inout EVCC.Configuration, maximumContracts: UInt8 = 1) {
        configuration.contracts = contracts.map { EVCC.Contract(emaid: $0.emaid, chain: $0.chain.asContract) }
        guard let provisioning, !providers.roots.isEmpty else { return }
        configuration.provisioning = EVCC.Provisioning(
            chain: provisioning.chain.asSigned,
            rootCertificateIDs: providers.roots.prefix(20).map {
                X509IssuerSerial(x509IssuerName: $0.issuer, x509SerialNumber: EXIInteger(magnitude: $0.serialNumber))
            },
            maximumContracts: maximumContracts)
    }

    /// Answers `EVCC.Effect.sign`.
    public func sign(_ request: EVCC.Signing) -> Signature? {
        switch request {
        case .contract(let mode):
            guard let key = key(of: mode.contractCertificateChain) else { return nil }
            return try? Signature(over: [SignedElement(mode)], by: key)
        case .receipt(let data, let chain):
            guard let key = key(of: chain) else { return nil }
            return try? Signature(over: [SignedElement(data)], by: key)
        case .provisioning(let chain):
            guard let provisioning else { return nil }
            return try? Signature(over: [SignedElement(chain)], by: provisioning.key)
        }
    }

    private func key(of contract: ContractCertificateChain) -> PrivateKey? {
        contracts.first { $0.chain.leaf.der == contract.certificate }?.key
    }

    /// Answers `EVCC.Effect.install`: checks the provisioning service's signature and chain, decrypts the key and keeps the
    /// contract. Throws what is wrong with it.
    public mutating func install(_ response: CertificateInstallationRes, at now: Moment) throws -> EVCC.Contract {
        guard let provisioning else { throw CryptoError.unsuitableKey("there is no provisioning certificate") }
        let provider = try Chain(response.cpsCertificateChain)
        try provider.validate(against: providers, at: now)
        let data = response.signedInstallationData
        guard let signature = response.header.signature,
            signature.verifies([try SignedElement(data)], by: try provider.leaf.publicKey)
        else { throw CryptoError.notAuthentic }
        let key = try ContractEncryption.open(
            data, provisioning: provisioning.chain.leaf, agreement: provisioning.agreementKey)
        let contract = try IssuedContract(chain: Chain(data.contractCertificateChain), key: key)
        contracts.removeAll { $0.emaid == contract.emaid }
        contracts.append(contract)
        return EVCC.Contract(emaid: contract.emaid, chain: data.contractCertificateChain)
    }
}
