// The central system and the plant on real sockets, with their records in SQLite.
import CentralSystem
import ControlRoom
import Glibc
import Network
import PowerPlant
import Quantities
import Records
import SQLiteRecords
import WebSocket

/// Drives an `Aggregator` on its loop's thread.
final class Host {
    /// What the host's owner hears of.
    enum Event {
        case accepted(DispatchAcceptance)
        case started(DispatchID, Plan)
        case replanned(DispatchID, ReplanReason, Plan)
        case ended(DispatchReport)
        case sessionEnded(SessionAccount)
        case log(LogLine)
    }

    typealias DispatchAnswer = (Result<DispatchAcceptance, DispatchRefusal>) -> Void

    let loop: EventLoop
    let records: GroupCommit
    /// What of this round is to be kept.
    private var unsubmitted = Submissions()
    private let hear: (Event) -> Void
    private var driver: EngineDriver<Aggregator>!
    private var server: WebSocketServer!
    private var admission: StationAdmission!
    /// Messages a second that a station may send; nil: any number.
    private var messageRate: Int?
    /// By the socket's number.
    private var budgets: [MessageBudget] = []
    private var sockets: [WebSocketConnection?] = []
    private var freeSockets: [Int] = []
    private var names: DispatchNames
    /// What became of the dispatch that was asked for last.
    private var verdict: Result<DispatchAcceptance, DispatchRefusal>?
    /// What waits for a token of ours to be durable. The central system counts its own up from 1.
    private var awaiting: [UInt64: () -> Void] = [:]
    private var nextToken: UInt64 = 1 << 62

    /// Answers what `CentralSystemSettings.services` promises, for a station, now or later on the loop's thread.
    var services: ((String, HostQuestion, @escaping (HostAnswer) -> Void) -> Void)?
    /// Who waits for the answers to an operator's requests to stations.
    private var callers: [UInt64: (OperatorAnswer) -> Void] = [:]
    private var isStopping = false
    /// Begins with the time, so that a report asked for before a restart is not taken for one after it.
    private var requestNumber: Int

    /// Opens the records in `directory`, goes on from them, and listens for stations at `address`.
    init(
        on loop: EventLoop, directory: String, address: SocketAddress, settings: CentralSystemSettings,
        security: Security = .plain, rules: AdmissionRules = AdmissionRules(), hear: @escaping (Event) -> Void
    ) throws {
        self.loop = loop
        self.hear = hear
        if mkdir(directory, 0o700) != 0, errno != EEXIST {
            throw CommandError.failure("\(directory): \(String(cString: strerror(errno)))")
        }
        var store = try SQLiteRecords(path: directory + "/ebb.sqlite")
        let state = try store.restore()
        let known = try store.dispatches(latest: 1000)
        names = DispatchNames(known)
        requestNumber = 1 << 30 | Int(loop.now.utcNanoseconds / 1_000_000_000) & 0x1FFF_FFFF
        let relay = Relay()
        let outcomes = loop.mailbox(of: GroupCommit.Outcome.self) { relay.host?.stored($0) }
        records = GroupCommit(store) { outcomes.post($0) }
        let open = Set(state.dispatches.compactMap { $0.first?.dispatch })
        var effects: [Aggregator.Effect] = []
        let aggregator = Aggregator(
            central: settings, restoring: state,
            settled: known.filter { !open.contains($0) }.map { DispatchID($0) }, at: loop.now, into: &effects)
        driver = EngineDriver(aggregator, on: loop) { [unowned self] effect, _ in perform(effect) }
        relay.host = self
        loop.atEndOfRounds { [weak self] in self?.submit() }
        for effect in effects { perform(effect) }
        do {
            admission = try StationAdmission(rules, settings, on: loop) { line, station in
                hear(.log(LogLine(.warning, station: station, line)))
            }
            server = try listen(at: address, security, rules)
        } catch {
            records.finish()
            throw error
        }
    }

    private func listen(
        at address: SocketAddress, _ security: Security, _ rules: AdmissionRules
    ) throws(NetworkError) -> WebSocketServer {
        let options = EndpointOptions(subprotocols: ["ocpp2.1"], maximumMessageBytes: rules.messageBytes)
        let server = try WebSocketServer(
            on: loop, at: address, security: security, options: options, limits: rules.limits,
            admit: { [unowned self] socket, request in admission.decide(socket, request) },
            handler: { [unowned self] socket, event in heard(event, from: socket) })
        let refusals = RefusalLog(on: loop) { [hear] in hear(.log(LogLine(.warning, station: "", $0))) }
        server.refused = refusals.add
        messageRate = rules.messageRate
        return server
    }

    private final class Relay { weak var host: Host? }

    /// Where stations connect.
    var address: SocketAddress { server.address }
    var aggregator: Aggregator { driver.engine }
    var fleet: FleetSnapshot { driver.engine.plant.snapshot(at: loop.now) }

    /// Makes everything submitted durable and closes the records.
    func finish() {
        server.close()
        submit()
        records.finish()
    }

    /// Hands over to the store's thread what is to be kept so far.
    func submit() { records.submit(&unsubmitted) }

    // MARK: Operator

    /// The answer to an accepted dispatch comes when its record is durable, as a station's does.
    func dispatch(_ request: DispatchRequest, answer: @escaping DispatchAnswer) {
        verdict = nil
        driver.handle(.plant(.dispatch(request)))
        guard case .success? = verdict, let verdict else { return answer(verdict ?? .failure(.idInUse)) }
        // Nothing to keep, but durable no sooner than the dispatch's record before it.
        awaiting[nextToken] = { answer(verdict) }
        unsubmitted.add([], token: nextToken)
        nextToken += 1
    }

    func retarget(_ id: DispatchID, to power: Watts) -> Bool {
        guard aggregator.plant.report(of: id, at: loop.now)?.outcome == nil else { return false }
        driver.handle(.plant(.retarget(id, power)))
        return true
    }

    func cancel(_ id: DispatchID) -> Bool {
        guard let report = aggregator.plant.report(of: id, at: loop.now), report.outcome == nil else { return false }
        driver.handle(.plant(.cancel(id)))
        return true
    }

    func nextDispatchID() -> DispatchID { names.next() }

    /// A number for an operator's report; the central system's own requests count up from 1.
    func nextRequestID() -> Int {
        requestNumber = requestNumber == Int(Int32.max) ? 1 << 30 : requestNumber + 1
        return requestNumber
    }

    /// Answers once: when the station has, or when it is clear that it will not.
    func ask(_ request: OperatorRequest, answer: @escaping (OperatorAnswer) -> Void) {
        guard !isStopping else { return answer(.refused(.stopping)) }
        let number = nextToken
        nextToken += 1
        callers[number] = answer
        driver.handle(.central(.request(number, request)))
    }

    /// Lets go of everybody who waits for a station.
    func stopAnswering() {
        isStopping = true
        for answer in callers.values { answer(.refused(.stopping)) }
        callers = [:]
    }

    // MARK: Effects

    private func perform(_ effect: Aggregator.Effect) {
        switch effect {
        case .central(let effect): perform(effect)
        case .sessionEnded(let account): hear(.sessionEnded(account))
        case .plant(let effect): perform(effect)
        }
    }

    private func perform(_ effect: CentralSystemEffect) {
        switch effect {
        case .send(let connection, let message): sockets[connection]?.send(text: message)
        case .close(let connection, let code, let reason):
            sockets[connection]?.close(CloseCode(rawValue: code), reason: reason)
        case .store(let batch, let token): unsubmitted.add(batch, token: token)
        case .log(let line): hear(.log(line))
        case .answer(let number, let answer): callers.removeValue(forKey: number)?(answer)
        case .ask(let ticket, let station, .password(let change)):
            admission.change(change, of: station) { [weak self] in self?.driver.handle(.central(.answered(ticket, $0)))
            }
        case .ask(let ticket, let station, let question):
            guard let services else {
                return driver.handle(.central(.answered(ticket, .failed("there is no such service"))))
            }
            services(station, question) { [weak self] in self?.driver.handle(.central(.answered(ticket, $0))) }
        // The plant is inside the aggregator.
        case .plant: break
        }
    }

    private func perform(_ effect: PlantEffect) {
        switch effect {
        case .dispatchAccepted(let id, let start, let end, let forecast):
            let acceptance = DispatchAcceptance(id: id, start: start, end: end, forecast: forecast)
            verdict = .success(acceptance)
            hear(.accepted(acceptance))
        case .dispatchRefused(_, let refusal): verdict = .failure(refusal)
        case .dispatchStarted(let id, let plan): hear(.started(id, plan))
        case .replanned(let id, let reason, let plan): hear(.replanned(id, reason, plan))
        case .dispatchEnded(let report): hear(.ended(report))
        case .assign, .release, .record: break
        }
    }

    private func stored(_ outcome: GroupCommit.Outcome) {
        switch outcome {
        case .stored(let tokens, _):
            driver.handle(.central(.stored(tokens: tokens)))
            guard !awaiting.isEmpty else { return }
            for token in tokens { awaiting.removeValue(forKey: token)?() }
        case .failed(let tokens, let error):
            hear(.log(LogLine(.warning, station: "", "\(error)")))
            for token in tokens where token != 0 && awaiting.removeValue(forKey: token) == nil {
                driver.handle(.central(.notStored(token: token, reason: "\(error)")))
            }
        }
    }

    // MARK: Stations

    private func heard(_ event: WebSocketEvent, from socket: WebSocketConnection) {
        switch event {
        case .opened(let opening, let request):
            // Without a common subprotocol the endpoint closes the connection by itself.
            guard opening.subprotocol != nil, let station = request?.stationID else { return }
            let number = freeSockets.popLast() ?? sockets.count
            if number == sockets.count {
                sockets.append(nil)
                budgets.append(MessageBudget())
            }
            budgets[number] = MessageBudget()
            sockets[number] = socket
            // 0 is a connection that the engine never heard of.
            socket.tag = number + 1
            driver.handle(.central(.connected(station: station, connection: number)))
        case .text(let bytes):
            guard socket.tag > 0, socket.isOpen else { return }
            if let messageRate, !budgets[socket.tag - 1].takes(one: messageRate, at: loop.now) {
                hear(.log(LogLine(.warning, station: "", "\(socket.remoteAddress) sends too much, closed")))
                return socket.close(.policyViolation, reason: "more than \(messageRate) messages a second")
            }
            driver.handle(.central(.received(connection: socket.tag - 1, Array(bytes))))
        case .binary: socket.close(.unsupportedData, reason: "OCPP-J is text")
        case .alive: break
        case .closed:
            guard socket.tag > 0 else { return }
            driver.handle(.central(.disconnected(connection: socket.tag - 1)))
            sockets[socket.tag - 1] = nil
            freeSockets.append(socket.tag - 1)
        }
    }
}

/// Names for dispatches whose caller gives none: D1, D2 and so on, past all that were ever used.
private struct DispatchNames {
    private var last: Int

    init(_ known: [String]) {
        last = known.compactMap { $0.first == "D" ? Int($0.dropFirst()) : nil }.max() ?? 0
    }

    mutating func next() -> DispatchID {
        last += 1
        return DispatchID("D\(last)")
    }
}
