import Glibc
import ISO15118
import Network
import Quantities

/// The cars: an EVCC a connection, evenly spread over the cadence, whose battery always shows the same.
final class Load {
    private let plan: Plan
    private let loop: EventLoop
    private var cars: [Car] = []
    private var latency = Figures()
    private var charging = 0
    private var ended = 0
    private var isMeasuring = false
    private var starter: Timer!

    init(_ plan: Plan) throws {
        self.plan = plan
        loop = try EventLoop()
    }

    func run() throws {
        let start = loop.now
        // Sixteen rounds of the cadence: 2 ms apart for 2,000 cars, so that their loops never bunch.
        let gap = plan.cadence * 16 / plan.sessions
        starter = loop.timer { [unowned self] now in
            while cars.count < plan.sessions, start + gap * cars.count <= now { begin() }
            if cars.count < plan.sessions { starter.deadline = start + gap * cars.count }
        }
        starter.deadline = start
        guard loop.run(atMost: .seconds(120), until: { self.charging == plan.sessions }) else {
            throw NetworkError.timedOut("\(charging) of \(plan.sessions) cars in the charge loop")
        }
        loop.run(atMost: .seconds(1))
        isMeasuring = true
        loop.run(atMost: .seconds(Int64(plan.seconds)))
        isMeasuring = false
        say("\(plan.sessions) sessions of DC_BPT, a loop request each \(plan.cadence)")
        say("car, from request written to answer read:     \(latency.line)")
        for car in cars { car.stop() }
        guard loop.run(atMost: .seconds(30), until: { self.ended == plan.sessions }) else {
            throw NetworkError.timedOut("\(ended) of \(plan.sessions) cars ended with SessionStop")
        }
    }

    private func begin() {
        do throws(NetworkError) {
            cars.append(
                try Car(cars.count, to: .loopback(port: plan.port), on: loop, cadence: plan.cadence) { [unowned self] in
                    note($0)
                })
        } catch {
            say("session-bench: \(error)")
            exit(1)
        }
    }

    private func note(_ event: Car.Event) {
        switch event {
        case .charging: charging += 1
        case .answered(let nanoseconds): if isMeasuring { latency.add(nanoseconds) }
        case .ended(.terminated): ended += 1
        case .ended: break
        }
    }
}

final class Car {
    enum Event {
        case charging
        case answered(Int64)
        case ended(EVCC.SessionEnd)
    }

    private let tell: (Event) -> Void
    private var connection: Connection!
    private var driver: EngineDriver<EVCC>!
    private var sent: Int64 = 0

    init(
        _ number: Int, to address: SocketAddress, on loop: EventLoop, cadence: Duration, tell: @escaping (Event) -> Void
    ) throws(NetworkError) {
        self.tell = tell
        var configuration = EVCC.Configuration(evccID: "WMIEBB\(number)", services: [.dcBPT])
        configuration.loopInterval = cadence
        configuration.timing.chargeLoopMessage = .seconds(10)
        driver = EngineDriver(EVCC(configuration), on: loop) { [unowned self] effect, _ in perform(effect) }
        driver.handle(.battery(Self.battery))
        connection = try loop.connect(to: address) { [unowned self] _, event in
            switch event {
            case .opened: driver.handle(.connected(tls: false))
            case .received(let bytes):
                tell(.answered(nanoseconds() - sent))
                driver.handle(.received(Array(bytes)))
            case .closed: driver.handle(.disconnected)
            }
        }
    }

    func stop() { driver.handle(.stop(.terminate)) }

    private func perform(_ effect: EVCC.Effect) {
        switch effect {
        case .send(let bytes):
            sent = nanoseconds()
            connection.write(bytes)
        case .close: connection.finish()
        case .closeContactors:
            driver.handle(.contactors(closed: true))
            tell(.charging)
        case .openContactors: driver.handle(.contactors(closed: false))
        case .sessionEnded(let end): tell(.ended(end))
        default: break
        }
    }

    private static let battery: EVCC.BatteryState = {
        let limits = PowerLimits.dc(
            chargePower: 100_000, dischargePower: -20_000, chargeCurrent: 250, dischargeCurrent: -50, voltage: 300...450
        )
        var battery = EVCC.BatteryState(
            energy: EnergyRequests(
                target: 20_000, maximum: 35_000, minimum: -10_000, maximumV2X: 25_000, minimumV2X: -15_000),
            limits: limits)
        battery.voltage = 400
        battery.stateOfCharge = 0.5
        battery.capacity = 70_000
        return battery
    }()
}

/// A process of this same program.
struct Child {
    private let process: pid_t

    init(_ arguments: [String]) throws(NetworkError) {
        var process = pid_t()
        var pointers = (["/proc/self/exe"] + arguments).map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        let error = posix_spawn(&process, "/proc/self/exe", nil, nil, &pointers, environ)
        guard error == 0 else { throw .system(call: "posix_spawn", code: error) }
        self.process = process
    }

    /// Waits for the end; 0 is success.
    func wait() -> Int32 {
        var status: Int32 = 0
        waitpid(process, &status, 0)
        return status
    }
}
