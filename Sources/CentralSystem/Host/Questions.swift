import OCPP
import OCPPMessages
import Quantities

/// A question to the host that is open, and what is to become of its answer.
struct Question: Equatable, Sendable {
    enum Purpose: Equatable, Sendable {
        /// CertificateSigned follows.
        case sign(SignCertificateRequest)
        case evCertificate
        case certificateStatus
        case certificateChainStatus([CertificateStatusRequestInfo])
        case contract(AuthorizeResponse)
        case vatNumber(VatNumberValidationRequest)
        case vendorMessage
        /// The operator's request under this number follows.
        indirect case passwordOffer(UInt64, AnyRequest)
        case passwordWithdrawal
    }

    let purpose: Purpose
    /// The station's call that waits for it; nil: it has been answered.
    let call: MessageID?
    let generation: UInt32
    let deadline: Moment
}

/// A station's open questions to the host, by their tickets. Calls of a station are few at a time, so these are.
struct Questions: Equatable, Sendable {
    static let most = 16
    private var open: [UInt64: Question] = [:]

    var isFull: Bool { open.count >= Self.most }
    var deadline: Moment? { open.values.lazy.map(\.deadline).min() }

    /// Whether a certificate for this use is being signed already.
    func isSigning(_ use: CertificateSigningUse?) -> Bool {
        open.values.contains {
            if case .sign(let request) = $0.purpose { request.certificateType == use } else { false }
        }
    }

    mutating func add(_ question: Question, _ ticket: UInt64) { open[ticket] = question }
    mutating func take(_ ticket: UInt64) -> Question? { open.removeValue(forKey: ticket) }

    mutating func expire(at now: Moment) -> [Question] {
        let expired = open.filter { $0.value.deadline <= now }
        for ticket in expired.keys { open[ticket] = nil }
        return expired.sorted { $0.key < $1.key }.map(\.value)
    }
}

extension CentralSystem {
    /// Asks the host; a station whose questions are too many is told to come again.
    mutating func ask(
        _ question: HostQuestion, for purpose: Question.Purpose, call: MessageID?, at place: Int, now: Moment,
        into effects: inout [Effect]
    ) -> Bool {
        guard dossiers[place]?.questions.isFull != true else { return false }
        let ticket = UInt64(place) << 32 | UInt64(nextTicket)
        nextTicket &+= 1
        let entry = Question(
            purpose: purpose, call: call, generation: stations[place].generation,
            deadline: now + settings.hostTimeout)
        withDossier(of: place) { $0.questions.add(entry, ticket) }
        effects.append(.ask(ticket, station: stations[place].id, question))
        return true
    }

    /// The host answered; what nobody waits for any more is left.
    mutating func take(_ answer: HostAnswer, _ ticket: UInt64, at now: Moment, into effects: inout [Effect]) {
        let place = Int(ticket >> 32)
        guard stations.indices.contains(place), dossiers[place] != nil,
            let question = withDossier(of: place, { $0.questions.take(ticket) })
        else { return }
        settle(question, answer, at: place, now: now, into: &effects)
        goOn(place, at: now, into: &effects)
    }

    /// Gives the station what came of a question.
    mutating func settle(
        _ question: Question, _ answer: HostAnswer, at place: Int, now: Moment, into effects: inout [Effect]
    ) {
        if case .failed(let reason) = answer {
            log(.warning, place, "\(question.purpose.name): \(reason)", into: &effects)
        }
        if case .sign(let request) = question.purpose {
            return takeSigned(answer, for: request, at: place, now: now, into: &effects)
        }
        if case .passwordOffer(let number, let request) = question.purpose {
            return takeOffered(answer, request, number, at: place, now: now, into: &effects)
        }
        guard let call = question.call, stations[place].generation == question.generation,
            let response = question.purpose.response(answer, at: now)
        else { return }
        respond(to: call, response, at: place, now: now, into: &effects)
    }
}

extension Question.Purpose {
    fileprivate var name: String {
        switch self {
        case .sign: "signing a certificate"
        case .evCertificate: "a contract for a vehicle"
        case .certificateStatus, .certificateChainStatus: "the status of a certificate"
        case .contract: "validation of a contract"
        case .vatNumber: "a VAT number"
        case .vendorMessage: "a vendor's message"
        case .passwordOffer, .passwordWithdrawal: "a change of the password"
        }
    }

    /// The response to the station's call. An answer of another kind counts as none.
    fileprivate func response(_ answer: HostAnswer, at now: Moment) -> AnyResponse? {
        switch (self, answer) {
        case (.sign, _), (.passwordOffer, _), (.passwordWithdrawal, _): nil
        case (.evCertificate, .evCertificate(let response)): .get15118EVCertificate(response)
        case (.evCertificate, _): .get15118EVCertificate(.failed(.internalError))
        case (.certificateStatus, .certificateStatus(let response)): .getCertificateStatus(response)
        case (.certificateStatus, _): .getCertificateStatus(.failed(.internalError))
        case (.certificateChainStatus, .certificateChainStatus(let statuses)):
            .getCertificateChainStatus(GetCertificateChainStatusResponse(certificateStatus: statuses))
        case (.certificateChainStatus(let requests), _):
            .getCertificateChainStatus(.failed(requests, at: now))
        case (.contract(let response), .contract(let status)):
            .authorize(response.with(certificates: status))
        case (.contract(let response), _):
            // [C07] A chain that could not be checked is no valid one.
            .authorize(response.with(certificates: .certChainError))
        case (.vatNumber(let request), .vatNumber(let company)):
            .vatNumberValidation(
                VatNumberValidationResponse(
                    company: company, vatNumber: request.vatNumber, evseId: request.evseId,
                    status: company == nil ? .rejected : .accepted))
        case (.vatNumber(let request), _): .vatNumberValidation(.unavailable(request))
        case (.vendorMessage, .vendorMessage(let response)): .dataTransfer(response)
        case (.vendorMessage, _):
            .dataTransfer(
                DataTransferResponse(status: .rejected, statusInfo: StatusInfo(.internalError)))
        }
    }
}
