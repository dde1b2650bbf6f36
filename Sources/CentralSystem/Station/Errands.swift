import OCPPMessages
import Quantities

/// A call that the central system makes on its own account because of what happened, once.
struct Errand: Equatable, Sendable {
    enum Purpose: Equatable, Sendable {
        /// A02: brings the certificate that was signed.
        case certificate(CertificateSigningUse?)
        /// D02: which list of tokens the station has.
        case localListVersion
        /// D01: a list, or a part of one; `next`: where the following part begins.
        case localList(next: Int?)
        /// E14: whether a transaction still runs there.
        case transactionStatus(String)
        /// I02: what a transaction has cost so far.
        case cost(String)
        /// Q01: what a transaction's token may do has changed.
        case energyTransfer(String)
        /// Q08: the latest signal for sessions that follow frequency.
        case signal
    }

    let purpose: Purpose
    let request: AnyRequest
    fileprivate(set) var attempts = 0

    init(_ purpose: Purpose, _ request: AnyRequest) {
        self.purpose = purpose
        self.request = request
    }
}

/// A station's errands, in their order; of one purpose the latest.
struct Errands: Equatable, Sendable {
    static let most = 32
    static let mostAttempts = 3

    private(set) var waiting: [Errand] = []
    private var pausedUntil: Moment?

    var isEmpty: Bool { waiting.isEmpty }
    var deadline: Moment? { waiting.isEmpty ? nil : pausedUntil }

    /// False: too many wait.
    mutating func add(_ errand: Errand) -> Bool {
        if let place = waiting.firstIndex(where: { $0.purpose == errand.purpose }) {
            waiting[place] = errand
            return true
        }
        guard waiting.count < Self.most else { return false }
        waiting.append(errand)
        return true
    }

    func next(at now: Moment) -> Errand? {
        if let pausedUntil, now < pausedUntil { return nil }
        return waiting.first
    }

    /// The first one is under way.
    mutating func begin() {
        waiting.removeFirst()
        pausedUntil = nil
    }

    /// It was not answered, and is tried again a few times unless there is a newer one; false when that is over.
    mutating func postpone(_ errand: Errand, until moment: Moment) -> Bool {
        var errand = errand
        errand.attempts += 1
        guard errand.attempts < Self.mostAttempts else { return false }
        pausedUntil = moment
        if !waiting.contains(where: { $0.purpose == errand.purpose }) { waiting.insert(errand, at: 0) }
        return true
    }

    mutating func drop(_ purpose: Errand.Purpose) { waiting.removeAll { $0.purpose == purpose } }
}

extension CentralSystem {
    mutating func send(_ errand: Errand, to place: Int, into effects: inout [Effect]) {
        if !withDossier(of: place, { $0.errands.add(errand) }) {
            log(.warning, place, "\(errand.request.action.rawValue) is left out: too many wait", into: &effects)
        }
    }

    /// The station answered an errand.
    mutating func take(
        _ response: AnyResponse, to errand: Errand, at place: Int, now: Moment, into effects: inout [Effect]
    ) {
        switch (errand.purpose, response) {
        case (.localListVersion, .getLocalListVersion(let response)):
            takeLocalListVersion(response.versionNumber, at: place, now: now, into: &effects)
        case (.localList(let next), .sendLocalList(let response)):
            guard case .sendLocalList(let sent) = errand.request else { return }
            takeLocalListAnswer(response, to: sent, next: next, at: place, now: now, into: &effects)
        case (.transactionStatus(let transaction), .getTransactionStatus(let response)):
            takeStatus(response, of: transaction, at: place, now: now, into: &effects)
        case (.certificate, .certificateSigned(let response)) where response.status != .accepted:
            log(.warning, place, "refused its certificate: \(response.statusInfo.reason)", into: &effects)
        case (.energyTransfer(let transaction), .notifyAllowedEnergyTransfer(let response))
        where response.status != .accepted:
            let text = "transaction \(transaction) keeps its energy transfer: \(response.statusInfo.reason)"
            log(.info, place, text, into: &effects)
        case (.signal, .afrrSignal(let response)) where response.status != .accepted:
            log(.info, place, "refused the aFRR signal: \(response.statusInfo.reason)", into: &effects)
        default: break
        }
    }
}

extension Optional<StatusInfo> {
    var reason: String {
        guard let self else { return "no reason told" }
        return self.additionalInfo.map { "\(self.reasonCode): \($0)" } ?? self.reasonCode
    }
}
