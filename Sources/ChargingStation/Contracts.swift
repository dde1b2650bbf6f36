// OCPP 2.1, use case C07: a vehicle identifies its driver by a contract, and the central system is asked about its EMAID.

import ISO15118
import ISO15118Messages
import OCPPMessages
import Quantities

/// [C07] What the host found about a contract beside its verdict, for the central system to judge by.
public struct ContractEvidence: Equatable, Sendable {
    /// The chain leads to a root of the station's own; if not, only the central system can vouch for it.
    public var isTrusted: Bool
    /// The chain in PEM, leaf first, at most 10,000 characters.
    public var chain: String
    /// [C07] What OCSP names each certificate by, leaf first, as far as they name a responder; at most four.
    public var hashes: [OCSPRequestData]

    public init(isTrusted: Bool, chain: String, hashes: [OCSPRequestData]) {
        self.isTrusted = isTrusted
        self.chain = chain
        self.hashes = hashes
    }
}

extension Station {
    /// The host has looked at signature and certificates; whether the contract may charge here, the central system says.
    mutating func contractVerified(_ verdict: SECC.ContractVerdict, at index: Int, _ turn: inout Turn) {
        let id = evses[index].id
        switch verdict {
        case .refused(let code, let reason):
            turn.emit(.note(.contract(evse: id, "contract refused: \(reason)")))
            tellSECC(.authorization(.refused(code)), at: index, &turn)
        case .valid(let emaid, let expiresSoon):
            turn.emit(.note(.contract(evse: id, "contract \(emaid.text)")))
            guard mayBeJudged(index) else {
                turn.emit(.note(.contract(evse: id, "contract refused: no root of its operator here")))
                return tellSECC(.authorization(.refused(.warning_CertificateValidationError)), at: index, &turn)
            }
            evses[index].contractExpiresSoon = expiresSoon
            let token = Token(emaid.text, type: "eMAID")
            switch evses[index].authorization {
            case .granted: tellSECC(.authorization(expiresSoon ? .acceptedExpiringSoon : .accepted), at: index, &turn)
            case .asking(let other) where other == token: tellSECC(.authorization(.processing), at: index, &turn)
            case .asking, .none, .refused: authorize(token, at: index, &turn)
            }
        }
    }

    /// The host has looked at a vehicle's word about the meter.
    mutating func receiptVerified(_ isValid: Bool, at index: Int, _ turn: inout Turn) {
        let verdict =
            isValid ? "the vehicle confirmed the meter" : "the vehicle's confirmation of the meter does not hold"
        turn.emit(.note(.contract(evse: evses[index].id, verdict)))
        tellSECC(.receipt(isValid: isValid), at: index, &turn)
    }
}

extension Station {
    /// [C07.FR.06] Without a root here only a central system within reach may judge a contract.
    func mayBeJudged(_ index: Int) -> Bool {
        guard let evidence = evses[index].evidence?.value, !evidence.isTrusted else { return true }
        return settings.centralContractValidationAllowed && canCall
    }

    /// [C07.FR.01, C07.FR.06] A contract goes with its certificates' hashes, or as a whole where nothing here
    /// could verify it.
    func authorizeRequest(_ token: Token, at index: Int) -> AuthorizeRequest {
        var request = AuthorizeRequest(idToken: idToken(token, at: index))
        guard token.isContract, let evidence = evses[index].evidence?.value else { return request }
        if !evidence.hashes.isEmpty { request.iso15118CertificateHashData = Array(evidence.hashes.prefix(4)) }
        if !evidence.isTrusted { request.certificate = evidence.chain }
        return request
    }

    /// [C07.FR.04] What the central system found about the contract's certificates; nil: nothing against them.
    func objection(_ status: AuthorizeCertificateStatus?) -> ResponseCode? {
        switch status {
        case nil, .accepted: nil
        case .certificateExpired: .warning_CertificateExpired
        case .certificateRevoked: .warning_CertificateRevoked
        case .noCertificateAvailable: .warning_NoCertificateAvailable
        case .contractCancelled, .signatureError, .certChainError: .warning_CertificateValidationError
        }
    }
}

extension Station.Token {
    var isContract: Bool { type == "eMAID" }
}
