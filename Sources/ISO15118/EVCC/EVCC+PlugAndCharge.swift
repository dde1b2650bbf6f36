/// What Plug & Charge (ISO 15118-20, 7.9.2) asks of the EVCC's host, which holds the vehicle's keys.
import ISO15118Messages
import Quantities

extension EVCC {
    /// A contract with an eMSP. Its private key stays with the host.
    public struct Contract: Equatable, Sendable {
        public var emaid: EMAID
        public var chain: ContractCertificateChain

        public init(emaid: EMAID, chain: ContractCertificateChain) {
            self.emaid = emaid
            self.chain = chain
        }
    }

    /// What the vehicle was born with, and what it wants to fetch by it.
    public struct Provisioning: Equatable, Sendable {
        /// The OEM provisioning certificate and its sub-authorities; its `id` is what the signature refers to.
        public var chain: SignedCertificateChain
        /// The V2G roots that the vehicle knows, 1 to 20.
        public var rootCertificateIDs: [X509IssuerSerial]
        /// How many contracts it can take.
        public var maximumContracts: UInt8
        /// Contracts that come first, at most 8.
        public var prioritizedEMAIDs: [EMAID]

        public init(
            chain: SignedCertificateChain, rootCertificateIDs: [X509IssuerSerial], maximumContracts: UInt8 = 1,
            prioritizedEMAIDs: [EMAID] = []
        ) {
            self.chain = chain
            self.rootCertificateIDs = rootCertificateIDs
            self.maximumContracts = maximumContracts
            self.prioritizedEMAIDs = prioritizedEMAIDs
        }
    }

    /// What is to be signed, and by which key.
    public enum Signing: Equatable, Sendable {
        /// By the key of the contract certificate inside.
        case contract(PnC_AReqAuthorizationMode)
        /// By the key of the OEM provisioning certificate inside.
        case provisioning(SignedCertificateChain)
        /// A station's meter, by the key of the contract that opened the session.
        case receipt(SignedMeteringData, ContractCertificateChain)
    }

    enum KeyWork: Equatable, Sendable {
        case signing(RequestKind)
        case installing

        /// What follows it.
        var request: RequestKind {
            switch self {
            case .signing(let kind): kind
            case .installing: .certificateInstallation
            }
        }
    }

    mutating func askKeys(_ work: KeyWork, _ effect: Effect, at now: Moment, into effects: inout [Effect]) {
        wait = .keys(work, until: now + configuration.timing.keyWork)
        effects.append(effect)
    }

    mutating func signed(_ signature: Signature?, at now: Moment, into effects: inout [Effect]) {
        guard case .keys(.signing(let kind), _) = wait else {
            return signedReceipt(signature, at: now, into: &effects)
        }
        switch kind {
        case .authorization:
            guard let contract = session.authorization.contracts.first, let signature else {
                session.authorization.contracts = Array(session.authorization.contracts.dropFirst())
                return authorizeNext(.nothingInCommon, at: now, into: &effects)
            }
            session.authorization.shown = Credential(mode: mode(of: contract), signature: signature)
            proceed(.authorization, at: now, into: &effects)
        default: signedInstallation(signature, at: now, into: &effects)
        }
    }

    /// What the contract's signature covers.
    func mode(of contract: Contract) -> PnC_AReqAuthorizationMode {
        PnC_AReqAuthorizationMode(
            id: "id1", genChallenge: session.authorization.genChallenge, contractCertificateChain: contract.chain)
    }

    /// Whether the station may know the contract's eMSP.
    func isKnown(_ contract: Contract) -> Bool {
        session.authorization.supportedProviders?.contains(contract.emaid.provider) ?? true
    }
}
