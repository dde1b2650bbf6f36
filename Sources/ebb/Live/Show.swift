// The course of `ebb up`: the fleet settles, one dispatch runs, sessions end, and the books are held against the meters.
import CentralSystem
import ControlRoom
import JSON
import Network
import PowerPlant
import Quantities
import WebSocket

final class Show {
    private enum Phase {
        /// Until every session is steerable and has stood so for a moment.
        case settling(readySince: Moment?)
        case dispatching(DispatchID)
        case idle
        case ending(since: Moment)
    }

    private let options: UpCommand.Options
    private let loop: EventLoop
    private let start: Moment
    private var phase = Phase.settling(readySince: nil)
    private var host: Host!
    private var server: HTTPServer!
    private var thread: LoopThread!
    private let fleet: FleetHandle
    private var ticker: Timer!
    private var reading = LiveFleet.Reading()
    private var report: DispatchReport?
    private var accounts: [SessionAccount] = []
    private var status: StatusLine

    private static let settlingLimit = Duration.seconds(20)
    private static let settlingTime = Duration.seconds(4)
    private static let dispatchLength = Duration.seconds(30)
    /// What the end of a run needs for the last events and the settlement.
    private static let closingTime = Duration.seconds(8)

    init(_ options: UpCommand.Options, on loop: EventLoop, directory: String) throws {
        self.options = options
        self.loop = loop
        start = loop.now
        status = StatusLine(isQuiet: options.json)
        fleet = FleetHandle()
        host = try Host(
            on: loop, directory: directory, address: .loopback(port: options.ocppPort),
            settings: CentralSystemSettings()
        ) { [unowned self] event in heard(event) }
        server = try HTTPServer.serving(host, at: ("127.0.0.1", options.httpPort))
        try startFleet()
        SignalWatch.start { [handle = loop.handle, relay = Relay(self)] in handle.post { _ in relay.show?.interrupt() }
        }
        ticker = loop.timer { [unowned self] now in tick(at: now) }
        ticker.deadline = loop.now + .seconds(1)
        status.print(
            "\(options.stations) stations at ws://\(host.address); the operator's interface is http://127.0.0.1:\(server.port)"
        )
    }

    /// Carries the show to another thread that only hands it back.
    private final class Relay: @unchecked Sendable {
        weak var show: Show?
        init(_ show: Show) { self.show = show }
    }

    private func startFleet() throws {
        guard let url = WebSocketURL("ws://\(host.address)/") else { throw CommandError.failure("no address") }
        let readings = loop.mailbox(of: LiveFleet.Reading.self) { [unowned self] in reading = $0 }
        fleet.deliver = { readings.post($0) }
        let count = options.stations
        let seed = options.seed
        thread = try LoopThread(name: "fleet") { [fleet] loop in
            fleet.fleet = try LiveFleet(count, csms: url, seed: seed, on: loop) { Terminal.error($0) }
        }
        fleet.loop = thread.handle
    }

    // MARK: Events

    private func heard(_ event: Host.Event) {
        switch event {
        case .sessionEnded(let account): accounts.append(account)
        case .ended(let report):
            if case .dispatching(report.id) = phase {
                self.report = report
                phase = .idle
            }
            if !options.json { status.print("\n" + report.text()) }
        case .started(let id, let plan):
            status.print(
                "dispatch \(id): \(Table.kilowatts(plan.requested)) kW asked, "
                    + "\(Table.kilowatts(plan.allocated)) kW allocated to \(plan.steered) sessions")
        case .log(let line) where line.level == .warning: status.print("\(line.station): \(line.text)")
        case .accepted, .replanned, .log: break
        }
    }

    private func tick(at now: Moment) {
        ticker.deadline = now + .seconds(1)
        fleet.read()
        let snapshot = host.fleet
        showStatus(snapshot, at: now)
        let runEnd = options.seconds.map { start + .seconds(Int64($0)) }
        switch phase {
        case .settling, .dispatching, .idle:
            if let runEnd, now >= runEnd - Self.closingTime * 0.75 { return end(at: now) }
            if case .settling(let since) = phase { settle(snapshot, since: since, runEnd: runEnd, at: now) }
        case .ending(let since):
            if accounts.count >= options.stations || now - since > Self.closingTime * 0.6 { leave() }
        }
    }

    private func settle(_ snapshot: FleetSnapshot, since: Moment?, runEnd: Moment?, at now: Moment) {
        let steerable = snapshot.sessions.count { $0.terms.control != .none && $0.power != nil && $0.isConnected }
        let isReady = steerable == options.stations
        phase = .settling(readySince: isReady ? since ?? now : nil)
        let hasSettled = since.map { isReady && now - $0 >= Self.settlingTime } ?? false
        guard hasSettled || now - start > Self.settlingLimit && steerable > 0 else { return }
        var length = Self.dispatchLength
        // The settlement's wait for the meters comes before the sessions' end.
        if let runEnd { length = min(length, runEnd - now - Self.closingTime * 1.5) }
        guard length >= .seconds(2) else {
            status.print("too little time is left for a dispatch")
            phase = .idle
            return
        }
        // Half of what the fleet could give: well inside what it can hold.
        let able = snapshot.sessions.reduce(Watts(0)) { sum, session in
            sum + max(session.terms.vehicle.lower, session.terms.evse.lower)
        }
        let power = Watts((able.value / 2000).rounded() * 1000)
        let id = host.nextDispatchID()
        phase = .dispatching(id)
        fleet.mark(at: Clock.now)
        host.dispatch(DispatchRequest(id: id, power: power, duration: length)) { [unowned self] verdict in
            if case .failure(let refusal) = verdict {
                status.print("dispatch \(id): \(refusal)")
                phase = .idle
            }
        }
    }

    private func end(at now: Moment) {
        phase = .ending(since: now)
        fleet.stop()
    }

    private func interrupt() {
        if case .ending = phase { return leave() }
        end(at: loop.now)
    }

    /// Ends the loop once the operator's server is down: until then its requests need the loop's answers.
    private func leave() {
        ticker.deadline = nil
        host.stopAnswering()
        thread.handle.post { [server, handle = loop.handle] _ in
            server?.stop()
            handle.stop()
        }
    }

    private func showStatus(_ snapshot: FleetSnapshot, at now: Moment) {
        let elapsed = Table.number((now - start).seconds, digits: 0)
        let steered = snapshot.sessions.count { $0.setpoint != nil }
        status.update(
            "\(elapsed) s  sessions \(snapshot.sessions.count)  steered \(steered)  fleet \(Table.kilowatts(snapshot.power)) kW"
        )
    }

    // MARK: The end

    /// Holds the settled energies against the meters' registers and says so; throws when they differ.
    func finish() throws {
        let final = fleet.readNow()
        thread.handle.stop()
        try thread.join()
        host.finish()
        status.end()
        let settled = accounts.compactMap(\.energy)
        let imported = settled.reduce(Int64(0)) { $0 + $1.imported }
        let exported = settled.reduce(Int64(0)) { $0 + $1.exported }
        let agree =
            accounts.count == options.stations && settled.count == accounts.count
            && imported == Int64(final.imported) && exported == Int64(final.exported)
        if options.json {
            Terminal.print(json(final, imported: imported, exported: exported).text)
        } else {
            Terminal.print(
                """
                transactions  \(accounts.count) ended
                settled       \(imported) Wh imported, \(exported) Wh exported
                meters        \(final.imported) Wh imported, \(final.exported) Wh exported
                cars that left below their departure energy: \(final.leftShort)
                """)
            if let response = final.lastResponse {
                Terminal.print(
                    "from the dispatch call to the last of \(final.responses) cars' new power: "
                        + "\(Table.number(response.seconds * 1000, digits: 0)) ms")
            }
        }
        guard agree else {
            throw CommandError.failure("the settled energies are not those of the meters, or a transaction is open")
        }
        guard final.leftShort == 0 else { throw CommandError.failure("a car left below its departure energy") }
    }

    private func json(_ final: LiveFleet.Reading, imported: Int64, exported: Int64) -> JSONValue {
        .object([
            .init("stations", .integer(Int64(options.stations))),
            .init("transactions", .integer(Int64(accounts.count))),
            .init("settledImportedWh", .integer(imported)),
            .init("settledExportedWh", .integer(exported)),
            .init("meterImportedWh", .integer(Int64(final.imported))),
            .init("meterExportedWh", .integer(Int64(final.exported))),
            .init("leftBelowDepartureEnergy", .integer(Int64(final.leftShort))),
            .init(
                "dispatchToLastCarMilliseconds", final.lastResponse.map { .number($0.seconds * 1000) } ?? .null),
            .init("report", report.map(\.json) ?? .null),
        ])
    }
}

/// The fleet as another thread sees it: everything is done on the fleet's own.
private final class FleetHandle: @unchecked Sendable {
    // Unchecked: `fleet` is touched on the fleet's thread alone; the rest is set before that thread is asked anything.
    var fleet: LiveFleet?
    var loop: EventLoop.Handle?
    var deliver: (@Sendable (LiveFleet.Reading) -> Void)?

    private func run(_ body: @escaping @Sendable (LiveFleet) -> Void) {
        loop?.post { [self] _ in
            if let fleet { body(fleet) }
        }
    }

    func read() { run { [deliver] in deliver?($0.reading()) } }
    func mark(at moment: Moment) { run { $0.mark(at: moment) } }
    func stop() { run { $0.stop() } }

    func readNow() -> LiveFleet.Reading {
        let answer = Answer<LiveFleet.Reading>()
        loop?.post { [self] _ in answer.give(fleet?.reading() ?? LiveFleet.Reading()) }
        return answer.wait()
    }
}
