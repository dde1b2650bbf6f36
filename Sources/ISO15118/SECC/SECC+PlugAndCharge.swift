/// What Plug & Charge (ISO 15118-20, 7.9.2) asks of the SECC's host: keys and certificates are its business.
import ISO15118Messages

extension SECC {
    /// Plug & Charge as an EVSE offers it.
    public struct PnCOffer: Equatable, Sendable {
        /// Country and provider of every eMSP whose contracts are taken, at most 128; empty: not told, any may be tried.
        public var supportedProviders: [String]
        /// Whether the EV may fetch contract certificates here.
        public var installsCertificates: Bool

        public init(supportedProviders: [String] = [], installsCertificates: Bool = false) {
            self.supportedProviders = supportedProviders
            self.installsCertificates = installsCertificates
        }
    }

    /// What the EV shows to be let in by its contract. Its GenChallenge is the SECC's.
    public struct ContractAuthorization: Equatable, Sendable {
        /// The element that the signature refers to, contract certificate chain included.
        public var mode: PnC_AReqAuthorizationMode
        /// nil: the EV did not sign.
        public var signature: Signature?

        public init(mode: PnC_AReqAuthorizationMode, signature: Signature?) {
            self.mode = mode
            self.signature = signature
        }
    }

    /// What a look at a contract and its signature found.
    public enum ContractVerdict: Equatable, Sendable {
        /// Everything holds. The certificate may end within two weeks.
        case valid(EMAID, expiresSoon: Bool)
        /// The EV is told a WARNING_ code; the reason is for the operator.
        case refused(ResponseCode, reason: String)
    }

    /// What a certificate installation brought.
    public enum CertificateInstallation: Equatable, Sendable {
        /// Secondary actors are being asked; the EV is told that it is Ongoing.
        case processing
        indirect case delivered(ContractDelivery)
        /// A WARNING_ code, or FAILED_SignatureError.
        case refused(ResponseCode)
    }

    /// One contract on its way to the EV.
    public struct ContractDelivery: Equatable, Sendable {
        public var cpsCertificateChain: CertificateChain
        public var signedInstallationData: SignedInstallationData
        /// The certificate provisioning service's, over the data.
        public var signature: Signature
        /// How many more contracts wait for the EV.
        public var remaining: UInt8

        public init(
            cpsCertificateChain: CertificateChain, signedInstallationData: SignedInstallationData, signature: Signature,
            remaining: UInt8
        ) {
            self.cpsCertificateChain = cpsCertificateChain
            self.signedInstallationData = signedInstallationData
            self.signature = signature
            self.remaining = remaining
        }
    }
}
