// What a station's host does with keys and certificates (OCPP 2.1, A02 and M): the engine holds neither.

import OCPP
import OCPPMessages

/// Work for the host's certificate store, answered with `Station.Input.certificate` under its number.
public enum CertificateTask: Equatable, Sendable {
    /// Whom a certificate is for: CN and O.
    public struct Subject: Equatable, Sendable {
        public var commonName: String
        public var organization: String

        public init(commonName: String, organization: String) {
            self.commonName = commonName
            self.organization = organization
        }
    }

    /// [M05] Keep this root, PEM, among those of its use. `.done`, `.refused` or `.failed`.
    case install(InstallCertificateUse, pem: String)
    /// [M04] `.done`, `.notFound`, or `.failed` for what must stay.
    case delete(CertificateHashData)
    /// [M03] What is installed of these uses; of none: all. `.list`.
    case list([GetCertificateIdUse])
    /// [A02] Make a new key and a request for it. `.request` or `.failed`. The old key stays in use until the new
    /// certificate is there.
    case makeRequest(CertificateSigningUse, Subject)
    /// [A02] The answer to the last request of this use, PEM, leaf first: check it against key, roots and dates, and use it
    /// from the next connection on. `.done` or `.refused`. What the station showed its central system before is kept beside
    /// it, see `CertificateHoldings.hasFormerStationCertificate`.
    case keepCertificate(CertificateSigningUse, chain: String)
    /// [A02.FR.10] One of the two certificates that the station can show its central system has opened a connection, the
    /// former or the newer one: forget the other. `.done` or `.failed`.
    case settleCertificate(keepsFormer: Bool)
    /// [M06] An OCSP response about this certificate of the station's, DER, to staple from now on. `.done` or `.refused`.
    case keepStatus(OCSPRequestData, response: [UInt8])
}

public enum CertificateAnswer: Equatable, Sendable {
    /// What the store holds now.
    case done(CertificateHoldings)
    /// The certificate is not good; one line that says why.
    case refused(String)
    /// The store could not do it; one line that says why.
    case failed(String)
    case notFound
    case list([CertificateHashDataChain])
    /// PEM, at most 5,500 characters.
    case request(String)
}

/// What the host's certificate store has, and how much it takes.
public struct CertificateHoldings: Equatable, Sendable {
    /// Certificates installed.
    public var entries = 0
    /// At most so many.
    public var limit = 50
    /// [A05] What security profiles 2 and 3 need.
    public var hasCSMSRoot = false
    public var hasStationCertificate = false
    /// [A02.FR.28] There is also the one before it, with its key, because the newer one has not opened a connection yet.
    public var hasFormerStationCertificate = false
    /// [M05.FR.09] A new CSMS root must be signed by the one before.
    public var checksAdditionalRoots = false

    public init() {}
}

/// The certificates' state: what is under way with the host and with the central system.
struct Certificates: Equatable, Sendable {
    /// What an answer of the host is for.
    enum Purpose: Equatable, Sendable {
        case install, delete, list
        case signing(CertificateSigningUse)
        case keeping(CertificateSigningUse)
        case settling(keepsFormer: Bool)
        case status
    }

    struct OpenTask: Equatable, Sendable {
        let number: Int
        let purpose: Purpose
        /// The central system's call that waits for it.
        let call: MessageID?
    }

    var holdings = CertificateHoldings()
    var signings: [CertificateSigning] = []
    var vehicles = VehicleStatuses()
    /// What is asked as soon as the central system can be: it may be hours until the host wants to know again.
    var statusesDue: [OCSPRequestData] = []
    private var open: [OpenTask] = []
    private var last = 0

    func place(of use: CertificateSigningUse) -> Int? { signings.firstIndex { $0.use == use } }

    /// A number for a new task. RPC bounds the calls that wait, and there is one signing for each use.
    mutating func begin(_ purpose: Purpose, for call: MessageID?) -> Int {
        last += 1
        open.append(OpenTask(number: last, purpose: purpose, call: call))
        return last
    }

    /// nil when no such task is open.
    mutating func finish(_ number: Int) -> OpenTask? {
        open.firstIndex { $0.number == number }.map { open.remove(at: $0) }
    }
}

extension Station {
    typealias Answer = Result<AnyResponse, CallError>

    /// Gives the host a task of the station's own.
    mutating func assign(_ task: CertificateTask, for purpose: Certificates.Purpose, _ turn: inout Turn) {
        turn.emit(.certificate(certificates.begin(purpose, for: nil), task))
    }

    /// Gives the host what the call at hand asks for; it is answered when the host is done.
    mutating func hand(_ task: CertificateTask, for purpose: Certificates.Purpose, _ turn: inout Turn) -> Answer? {
        turn.emit(.certificate(certificates.begin(purpose, for: turn.call), task))
        return nil
    }

    mutating func certificateAnswered(_ number: Int, _ answer: CertificateAnswer, _ turn: inout Turn) {
        guard let task = certificates.finish(number) else { return }
        if case .done(let holdings) = answer { certificates.holdings = holdings }
        let response: AnyResponse
        switch task.purpose {
        case .signing(let use): return requestMade(use, answer, &turn)
        case .status: return statusKept(answer, &turn)
        case .settling(let keepsFormer): return certificateSettled(keepsFormer: keepsFormer, answer, &turn)
        case .keeping(let use): response = .certificateSigned(certificateKept(use, answer, &turn))
        case .install: response = .installCertificate(installed(answer, &turn))
        case .delete: response = .deleteCertificate(deleted(answer, &turn))
        case .list: response = .getInstalledCertificateIds(listed(answer))
        }
        if let call = task.call { tellRPC(.answer(call, response), &turn) }
    }
}

extension Station.Answer {
    static func notSupported(_ action: Action) -> Self {
        .failure(CallError(.notSupported, "this station does not support \(action.rawValue)"))
    }
}
