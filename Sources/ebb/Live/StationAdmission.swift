// Whom the central system lets in (OCPP 2.1, A00): the security profile, the stations' names, passwords and certificates.
import CentralSystem
import Crypto
import Network
import Quantities
import WebSocket

/// What `ebb serve` is told about security.
struct AdmissionRules {
    /// 0: everybody who can connect; 1: passwords; 2: TLS and passwords; 3: TLS and certificates.
    var securityProfile = 0
    var passwords: PasswordFile?
    /// O of every station's certificate; nil: any that the authority signed.
    var organization: String?
    /// Messages a second from one station, on the average over some seconds; nil: any number.
    var messageRate: Int?
    var limits = WebSocketServer.Limits()
    /// Bytes of one message.
    var messageBytes = 1 << 20
}

/// Decides about requests for a connection, on the loop's thread; passwords are hashed on another one.
final class StationAdmission {
    private let rules: AdmissionRules
    private let settings: CentralSystemSettings
    private let loop: EventLoop
    private let note: (String, _ station: String) -> Void
    private var memory: PasswordMemory
    private var guesses: GuessLimit
    private var clerk: PasswordClerk?
    private var waiting: [Int: (WebSocketConnection, id: String, password: String)] = [:]
    private var lastNumber = 0

    /// Hashes under way at once: what waits behind them would wait too long.
    private static let mostWaiting = 64

    init(
        _ rules: AdmissionRules, _ settings: CentralSystemSettings, on loop: EventLoop,
        note: @escaping (String, _ station: String) -> Void
    ) throws {
        self.rules = rules
        self.settings = settings
        self.loop = loop
        self.note = note
        memory = try PasswordMemory()
        guesses = GuessLimit()
        guard rules.passwords != nil else { return }
        let relay = Relay()
        let answers = loop.mailbox(of: PasswordClerk.Answer.self) { relay.admission?.checked($0) }
        clerk = try PasswordClerk { answers.post($0) }
        relay.admission = self
    }

    private final class Relay { weak var admission: StationAdmission? }

    func decide(_ socket: WebSocketConnection, _ request: Request) -> WebSocketServer.Admission {
        guard let id = request.stationID, settings.admits(id) else {
            return .refuse(status: 404, reason: "no such station")
        }
        switch rules.securityProfile {
        case 0: return .accept
        case 3: return checkCertificate(socket, id)
        default: return checkPassword(socket, request, id)
        }
    }

    /// [A00.FR.404, A00.FR.405] The certificate is one of the operator's, and this station's.
    private func checkCertificate(_ socket: WebSocketConnection, _ id: String) -> WebSocketServer.Admission {
        guard let subject = socket.peerSubject, subject.commonName == id else {
            note("refused: the certificate is another station's", id)
            return .refuse(status: 403, reason: "the certificate is another station's")
        }
        guard rules.organization == nil || subject.organization == rules.organization else {
            note("refused: the certificate is another operator's", id)
            return .refuse(status: 403, reason: "the certificate is another operator's")
        }
        return .accept
    }

    private func checkPassword(
        _ socket: WebSocketConnection, _ request: Request, _ id: String
    ) -> WebSocketServer.Admission {
        guard let file = rules.passwords else { return .refuse(status: 503, reason: "no passwords here") }
        if file.refresh() { forgetChanged() }
        guard let hash = file.table.hashes[id] else { return .refuse(status: 404, reason: "no such station") }
        // [A00.FR.204] The user's name is the station's.
        guard let credentials = request.credentials, credentials.user == id else { return Self.unauthorized }
        // One that was right before costs nothing, so that a whole site is back at once after an outage.
        if memory.matches(credentials.password, of: id) == true { return .accept }
        let address = socket.remoteAddress.host
        guard guesses.allows(address, at: loop.now) else {
            return .refuse(status: 429, reason: "too many wrong passwords from this address")
        }
        guard waiting.count < Self.mostWaiting, let clerk else {
            return .refuse(status: 503, reason: "try again later")
        }
        guesses.took(address, at: loop.now)
        lastNumber += 1
        waiting[lastNumber] = (socket, id, credentials.password)
        clerk.check(PasswordClerk.Question(number: lastNumber, password: credentials.password, hash: hash))
        return .later
    }

    private func checked(_ answer: PasswordClerk.Answer) {
        guard let (socket, id, password) = waiting.removeValue(forKey: answer.number) else { return }
        guard answer.isRight else {
            note("refused: wrong password, from \(socket.remoteAddress)", id)
            return socket.decide(Self.unauthorized)
        }
        guesses.gaveBack(socket.remoteAddress.host)
        // It may have been changed meanwhile: then the next time it is hashed again.
        if rules.passwords?.table.hashes[id] == answer.hash { memory.remember(password, of: id) }
        socket.decide(.accept)
    }

    private func forgetChanged() {
        guard let fresh = try? PasswordMemory() else { return }
        memory = fresh
    }

    private static var unauthorized: WebSocketServer.Admission {
        .refuse(status: 401, reason: "wrong name or password")
    }
}

extension Request {
    /// `/ID` or `/ocpp/ID`.
    var stationID: String? {
        switch path.count {
        case 1: path[0]
        case 2 where path[0] == "ocpp": path[1]
        default: nil
        }
    }
}

/// Checks passwords one by one on a thread of its own: each takes longer than the loop may stand still.
private final class PasswordClerk {
    struct Question: Sendable {
        var number: Int
        var password: String
        var hash: PasswordHash
    }

    struct Answer: Sendable {
        var number: Int
        var hash: PasswordHash
        var isRight: Bool
    }

    private let thread: LoopThread

    init(answer: @escaping @Sendable (Answer) -> Void) throws {
        self.answer = answer
        thread = try LoopThread(name: "passwords") { _ in }
    }

    private let answer: @Sendable (Answer) -> Void

    func check(_ question: Question) {
        let answer = answer
        thread.handle.post { _ in
            answer(
                Answer(
                    number: question.number, hash: question.hash,
                    isRight: question.hash.matches(question.password)))
        }
    }

    deinit {
        thread.handle.stop()
        try? thread.join()
    }
}

/// How many passwords an address may try: ten at once, and one more every ten seconds.
struct GuessLimit {
    private struct Share {
        var left: Double
        var since: Moment
    }

    private static let most = 10.0
    private static let seconds = 10.0
    /// Addresses that are remembered; beyond it those that may try most are forgotten.
    private static let addresses = 10_000

    private var shares: [SocketAddress.Host: Share] = [:]

    init() {}

    func allows(_ address: SocketAddress.Host, at now: Moment) -> Bool { left(address, at: now) >= 1 }

    mutating func took(_ address: SocketAddress.Host, at now: Moment) {
        shares[address] = Share(left: left(address, at: now) - 1, since: now)
        guard shares.count > Self.addresses else { return }
        shares = shares.filter { left($0.key, at: now) < Self.most / 2 }
        if shares.count > Self.addresses { shares.removeAll() }
    }

    /// The password was right.
    mutating func gaveBack(_ address: SocketAddress.Host) { shares[address]?.left += 1 }

    private func left(_ address: SocketAddress.Host, at now: Moment) -> Double {
        guard let share = shares[address] else { return Self.most }
        let waited = Double(now.nanoseconds - share.since.nanoseconds) / 1e9
        return min(Self.most, share.left + waited / Self.seconds)
    }
}
