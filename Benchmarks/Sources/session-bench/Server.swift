import Glibc
import ISO15118
import ISO15118Messages
import Network
import Quantities

/// One listener, one SECC a connection, and a power stage that does at once what it is told.
final class Server {
    private let plan: Plan
    private let loop: EventLoop
    private var sessions: [Session?] = []
    private var charging = 0
    private var ended = 0
    private var compute = Figures()
    private var isMeasuring = false

    init(_ plan: Plan) throws {
        self.plan = plan
        loop = try EventLoop()
    }

    func run() throws {
        var plan = plan
        // All the cars come from one address.
        var limits = Listener.Limits()
        limits.connections = plan.sessions
        limits.connectionsPerAddress = plan.sessions
        let listener = try Listener(on: loop, at: .loopback(), limits: limits) { [unowned self] in heard($0, $1) }
        plan.port = listener.address.port
        let before = residentBytes()
        let load = try Child(["--load"] + plan.arguments)
        guard loop.run(atMost: .seconds(120), until: { self.charging == plan.sessions }) else {
            throw NetworkError.timedOut("\(charging) of \(plan.sessions) sessions in the charge loop")
        }
        loop.run(atMost: .seconds(1))
        let weight = (residentBytes() - before) / plan.sessions
        isMeasuring = true
        let (cpu, wall) = (nanoseconds(CLOCK_PROCESS_CPUTIME_ID), nanoseconds())
        loop.run(atMost: .seconds(Int64(plan.seconds)))
        let share = Double(nanoseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu) / Double(nanoseconds() - wall)
        isMeasuring = false
        // The cars leave with SessionStop: then every connection closes by itself.
        let isOver = loop.run(atMost: .seconds(30)) { self.sessions.allSatisfy { $0 == nil } }
        guard load.wait() == 0, isOver, ended == plan.sessions else {
            throw NetworkError.timedOut("\(ended) of \(plan.sessions) sessions ended with SessionStop")
        }
        say("server, from request read to answer written:  \(compute.line)")
        say("server CPU: \(Int((share * 1000).rounded()) / 10) % of a core; memory: \(weight) bytes a session")
    }

    private func heard(_ connection: Connection, _ event: ConnectionEvent) {
        switch event {
        case .opened:
            connection.tag = sessions.count
            let session = Session(sessions.count, connection, on: loop) { [unowned self] in note($0) }
            sessions.append(session)
            session.begin()
        case .received(let bytes):
            let start = nanoseconds()
            sessions[connection.tag]?.received(Array(bytes))
            if isMeasuring { compute.add(nanoseconds() - start) }
        case .closed:
            sessions[connection.tag]?.closed()
            sessions[connection.tag] = nil
        }
    }

    private func note(_ event: Session.Event) {
        switch event {
        case .charging: charging += 1
        case .ended(.terminated): ended += 1
        case .ended: break
        }
    }
}

/// One EVSE: its SECC, and the stage's measurement as the last command left it.
final class Session {
    enum Event {
        case charging
        case ended(SECC.SessionEnd)
    }

    private let id: UInt64
    private let connection: Connection
    private let tell: (Event) -> Void
    private var stage = SECC.StageMeasurement()
    private var driver: EngineDriver<SECC>!

    init(_ number: Int, _ connection: Connection, on loop: EventLoop, tell: @escaping (Event) -> Void) {
        id = UInt64(number) + 1
        self.connection = connection
        self.tell = tell
        let limits = PowerLimits.dc(
            chargePower: 50_000, dischargePower: -30_000, chargeCurrent: 125, dischargeCurrent: -75, voltage: 150...1000
        )
        var configuration = SECC.Configuration(evseID: "DE*EBB*E\(number)", services: [.dcBPT, .dc], limits: limits)
        // A busy machine is to show in the figures, not to end sessions after half a second.
        configuration.timing.chargeLoopSequence = .seconds(10)
        let secc = SECC(configuration)
        driver = EngineDriver(secc, on: loop) { [unowned self] effect, _ in perform(effect) }
    }

    func begin() {
        driver.handle(.target(.total(-7_000)))
        driver.handle(
            .connected(
                SECC.Link(isTLS: false, freshSessionID: SessionID(id), genChallenge: [UInt8](repeating: 1, count: 16))))
    }

    func received(_ bytes: [UInt8]) { driver.handle(.received(bytes)) }
    func closed() { driver.handle(.disconnected) }

    private func perform(_ effect: SECC.Effect) {
        switch effect {
        case .send(let bytes): connection.write(bytes)
        case .close: connection.finish()
        case .authorize: driver.handle(.authorization(.accepted))
        case .stage(let command):
            carryOut(command)
            driver.handle(.measured(stage))
        case .sessionEnded(let end): tell(.ended(end))
        default: break
        }
    }

    private func carryOut(_ command: SECC.StageCommand) {
        switch command {
        case .cableCheck: stage.cableCheck = .passed
        case .preCharge(let voltage): stage.voltage = voltage
        case .closeContactors:
            stage.contactorsClosed = true
            tell(.charging)
        case .openContactors: stage = SECC.StageMeasurement()
        case .setPower(let point):
            stage.current = Amperes(stage.voltage > 0 ? point.power.value / stage.voltage.value : 0)
        }
    }
}
