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
    /// New passwords that are being hashed.
    private var offering: [Int: Offer] = [:]
    /// New passwords that stations may still refuse, by the operator's request.
    private var offered: [UInt64: (id: String, hash: PasswordHash)] = [:]
    private var lastNumber = 0

    private struct Offer {
        var id: String
        var request: UInt64
        var answer: (HostAnswer) -> Void
    }

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
        let answers = loop.mailbox(of: PasswordClerk.Answer.self) { relay.admission?.heard($0) }
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
        guard let hashes = file.table.hashes[id] else { return .refuse(status: 404, reason: "no such station") }
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
        clerk.check(credentials.password, against: hashes, number: lastNumber)
        return .later
    }

    private func heard(_ answer: PasswordClerk.Answer) {
        switch answer {
        case .checked(let number, let right): checked(number, right)
        case .hashed(let number, let hash): hashed(number, hash)
        }
    }

    private func checked(_ number: Int, _ right: PasswordHash?) {
        guard let (socket, id, password) = waiting.removeValue(forKey: number) else { return }
        guard let right else {
            note("refused: wrong password, from \(socket.remoteAddress)", id)
            return socket.decide(Self.unauthorized)
        }
        guesses.gaveBack(socket.remoteAddress.host)
        came(id, by: password, right)
        socket.decide(.accept)
    }

    /// [A01] Who comes back by a new password needs none before it.
    private func came(_ id: String, by password: String, _ hash: PasswordHash) {
        // It may have been changed meanwhile: then the next time it is hashed again.
        guard let file = rules.passwords, let known = file.table.hashes[id], known.contains(hash) else { return }
        memory.remember(password, of: id)
        guard hash != known[0] else { return }
        offered = offered.filter { $0.value.id != id }
        do throws(CommandError) {
            try file.change { $0.set(hash, of: id) }
            note("came back by its new password", id)
        } catch {
            note("its former password still counts: \(error.line)", id)
        }
    }

    // MARK: Change of a password

    /// [A01] Keeps a new password beside the one in force, or takes it back.
    func change(_ change: PasswordChange, of id: String, answer: @escaping (HostAnswer) -> Void) {
        guard let clerk, let file = rules.passwords else { return answer(.failed("no passwords are kept here")) }
        switch change {
        case .offered(let password, let request):
            guard offering.count < Self.mostWaiting else { return answer(.failed("too many passwords change at once")) }
            lastNumber += 1
            offering[lastNumber] = Offer(id: id, request: request, answer: answer)
            clerk.hash(password.revealed, number: lastNumber)
        case .withdrawn(let request):
            guard let (id, hash) = offered.removeValue(forKey: request) else { return answer(.passwordKept) }
            do throws(CommandError) {
                try file.change { $0.withdraw(hash, of: id) }
                answer(.passwordKept)
            } catch {
                answer(.failed(error.line))
            }
        }
    }

    private func hashed(_ number: Int, _ hash: PasswordHash?) {
        guard let offer = offering.removeValue(forKey: number), let file = rules.passwords else { return }
        guard let hash else { return offer.answer(.failed("the password cannot be hashed")) }
        if file.refresh() { forgetChanged() }
        guard file.table.hashes[offer.id] != nil else {
            return offer.answer(.failed("the station has no password here"))
        }
        do throws(CommandError) {
            try file.change { $0.add(hash, of: offer.id) }
        } catch {
            return offer.answer(.failed(error.line))
        }
        // Those that the table has no more need not be remembered.
        offered = offered.filter { file.table.hashes[$0.value.id]?.contains($0.value.hash) == true }
        offered[offer.request] = (offer.id, hash)
        offer.answer(.passwordKept)
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

/// Checks and hashes passwords one by one on a thread of its own: each takes longer than the loop may stand still.
private final class PasswordClerk {
    enum Answer: Sendable {
        /// Which one the password is; nil: none.
        case checked(Int, PasswordHash?)
        /// nil: it could not be hashed.
        case hashed(Int, PasswordHash?)
    }

    private let thread: LoopThread

    init(answer: @escaping @Sendable (Answer) -> Void) throws {
        self.answer = answer
        thread = try LoopThread(name: "passwords") { _ in }
    }

    private let answer: @Sendable (Answer) -> Void

    func check(_ password: String, against hashes: [PasswordHash], number: Int) {
        let answer = answer
        // The newest first: it is the one that a station tries.
        thread.handle.post { _ in answer(.checked(number, hashes.last { $0.matches(password) })) }
    }

    func hash(_ password: String, number: Int) {
        let answer = answer
        thread.handle.post { _ in answer(.hashed(number, try? PasswordHash(password))) }
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
