/// CertificateInstallation (ISO 15118-20, 8.3.4.3.2.3): contracts are handed to the EV one by one, signed by others.
import ISO15118Messages
import Quantities

extension SECC {
    /// Where the handing out of contracts stands.
    struct Installations: Equatable, Sendable {
        /// The request that is being worked on, without its time; nil: none.
        var asked: CertificateInstallationReq?
        var since: Moment?
        var answer: CertificateInstallation?
        var delivered = 0
    }

    mutating func certificateInstallation(
        _ request: CertificateInstallationReq, at now: Moment, into effects: inout [Effect]
    ) {
        var question = request
        question.header.timeStamp = 0
        if session.installations.asked != question {
            session.installations.asked = question
            session.installations.since = now
            session.installations.answer = nil
            effects.append(.installCertificate(request, delivered: session.installations.delivered))
        }
        switch session.installations.answer {
        case .delivered(let contract): deliver(contract, at: now, into: &effects)
        case .refused(let code):
            session.installations.asked = nil
            if code.isFailure { return refuse(.certificateInstallation, code, at: now, into: &effects) }
            answerWithout(contract: code, .finished, at: now, into: &effects)
        case .processing, nil:
            let since = session.installations.since ?? now
            guard now - since < configuration.timing.certificateRetrieval else {
                session.installations.asked = nil
                return answerWithout(contract: .warning_NoCertificateAvailable, .finished, at: now, into: &effects)
            }
            answerWithout(contract: .ok, .ongoing, at: now, into: &effects)
        }
    }

    private mutating func deliver(_ contract: ContractDelivery, at now: Moment, into effects: inout [Effect]) {
        session.installations.asked = nil
        session.installations.delivered += 1
        var header = header(at: now)
        header.signature = contract.signature
        let response = CertificateInstallationRes(
            header: header, responseCode: .ok, evseProcessing: .finished,
            cpsCertificateChain: contract.cpsCertificateChain, signedInstallationData: contract.signedInstallationData,
            remainingContractCertificateChains: contract.remaining)
        reply(
            .certificateInstallationRes(response), to: .certificateInstallation,
            contract.remaining == 0 ? .finished : .ongoing, at: now, into: &effects)
    }

    private mutating func answerWithout(
        contract code: ResponseCode, _ processing: Processing, at now: Moment, into effects: inout [Effect]
    ) {
        let response = CertificateInstallationRes.empty(header(at: now), code, processing)
        reply(.certificateInstallationRes(response), to: .certificateInstallation, .ongoing, at: now, into: &effects)
    }
}

extension CertificateInstallationRes {
    /// [V2G20-2202] The schema wants every certificate field even where there is no contract to send.
    package static func empty(
        _ header: MessageHeader, _ code: ResponseCode, _ processing: Processing
    ) -> CertificateInstallationRes {
        CertificateInstallationRes(
            header: header, responseCode: code, evseProcessing: processing,
            cpsCertificateChain: CertificateChain(certificate: [0]),
            signedInstallationData: SignedInstallationData(
                id: "id1",
                contractCertificateChain: ContractCertificateChain(
                    certificate: [0], subCertificates: SubCertificates(certificate: [[0]])),
                ecdhCurve: .secp521, dhPublicKey: [UInt8](repeating: 0, count: 133),
                encryptedPrivateKey: .secp521_EncryptedPrivateKey([UInt8](repeating: 0, count: 94))),
            remainingContractCertificateChains: 0)
    }
}
