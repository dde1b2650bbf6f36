/// The SECC's side of a contract (ISO 15118-20, 8.3.4.3.3): is it good, and is the EV its owner?
import Crypto
import ISO15118
import ISO15118Messages
import Quantities

public struct ContractVerifier: Sendable {
    /// The roots of the mobility operators.
    public var anchors: TrustAnchors
    /// Country and provider of the eMSPs whose contracts are taken; empty: of all that have a trusted root.
    public var providers: Set<String>

    public init(anchors: TrustAnchors, providers: Set<String> = []) {
        self.anchors = anchors
        self.providers = providers
    }

    /// [V2G20-2218] The EV is told in this time before its certificate ends.
    private static var soon: Int64 { 14 * 86_400 }

    /// Whether the contract's key signed the receipt. The contract itself was verified when it opened the session.
    public func verify(_ receipt: SECC.MeteringReceipt) -> Bool {
        guard let signature = receipt.signature, let element = try? SignedElement(receipt.data),
            let key = try? Chain(receipt.contract).leaf.publicKey
        else { return false }
        return signature.verifies([element], by: key)
    }

    /// Everything but the GenChallenge, which the SECC compares itself. The time counts in UTC.
    public func verify(_ request: SECC.ContractAuthorization, at now: Moment) -> SECC.ContractVerdict {
        judge(request, at: now, trusting: true)
    }

    /// The same for a contract that may lack a root here, so that somebody else is to judge its chain: what is left is
    /// the vehicle's signature, the EMAID and the certificate's dates. nil: the chain leads to a root, `verify` judges it.
    public func verifyWithoutRoot(_ request: SECC.ContractAuthorization, at now: Moment) -> SECC.ContractVerdict? {
        do {
            let chain = try Chain(request.mode.contractCertificateChain)
            let time = now.utcNanoseconds / 1_000_000_000
            guard chain.leaf.start ?? .max <= time, time <= chain.leaf.expiry ?? .min else { return nil }
            try chain.validate(against: anchors, at: now)
            return nil
        } catch ChainFault.untrusted {
            return judge(request, at: now, trusting: false)
        } catch {
            return nil
        }
    }

    /// The contract's chain as OCPP carries it; nil when the vehicle showed none.
    public func chain(of request: SECC.ContractAuthorization) -> Chain? {
        try? Chain(request.mode.contractCertificateChain)
    }

    private func judge(
        _ request: SECC.ContractAuthorization, at now: Moment, trusting validates: Bool
    ) -> SECC.ContractVerdict {
        do {
            let chain = try Chain(request.mode.contractCertificateChain)
            if validates { try chain.validate(against: anchors, at: now) }
            guard chain.leaf.maySign else { throw CryptoError.unsuitableKey("its certificate does not let it sign") }
            guard let emaid = EMAID(chain.leaf.commonName) else {
                return .refused(.warning_CertificateValidationError, reason: "no EMAID: '\(chain.leaf.commonName)'")
            }
            guard providers.isEmpty || providers.contains(emaid.provider) else {
                return .refused(.warning_eMSPUnknown, reason: "the eMSP \(emaid.provider) is not known")
            }
            // [V2G20-2564] A contract whose signature does not hold counts as invalid.
            guard let signature = request.signature,
                signature.verifies([try SignedElement(request.mode)], by: try chain.leaf.publicKey)
            else { return .refused(.warning_CertificateValidationError, reason: "the signature does not hold") }
            let expiry = chain.leaf.expiry ?? .max
            return .valid(emaid, expiresSoon: expiry - now.utcNanoseconds / 1_000_000_000 < Self.soon)
        } catch let fault as ChainFault {
            return .refused(fault.responseCode, reason: "the contract's chain: \(fault)")
        } catch {
            return .refused(.warning_CertificateValidationError, reason: "the contract: \(error)")
        }
    }
}
