// A car on a real socket: V2GTP over TCP or TLS to whatever station it is plugged into.
import ISO15118
import ISO15118Messages
import Network
import PlugAndCharge
import Quantities
import Simulation

/// Drives a `SimulatedVehicle` on its loop's thread.
final class LiveVehicle {
    private let loop: EventLoop
    private let report: (SimulatedVehicle.Effect) -> Void
    private var driver: EngineDriver<SimulatedVehicle>!
    private var connection: Connection?
    private var credentials: VehicleCredentials?
    private let installed: (Result<IssuedContract, any Error>) -> Void

    /// `credentials` are the vehicle's keys, `installed` takes each contract that a station sends, and `report` hears of the
    /// session's beginning and end, of what to keep of it, of each new power, and of notes.
    init(
        _ vehicle: SimulatedVehicle, on loop: EventLoop, credentials: VehicleCredentials? = nil,
        installed: @escaping (Result<IssuedContract, any Error>) -> Void = { _ in },
        report: @escaping (SimulatedVehicle.Effect) -> Void
    ) {
        self.loop = loop
        self.credentials = credentials
        self.installed = installed
        self.report = report
        driver = EngineDriver(vehicle, on: loop) { [unowned self] effect, _ in perform(effect) }
    }

    var vehicle: SimulatedVehicle { driver.engine }

    /// Connects and starts the session; `refused` hears why no connection came about.
    func plug(
        into address: SocketAddress, security: Security = .plain,
        refused: @escaping (CloseReason) -> Void = { _ in }
    ) throws(NetworkError) {
        var isOpen = false
        connection = try loop.connect(to: address, security: security) { [unowned self] _, event in
            switch event {
            case .opened:
                isOpen = true
                driver.handle(.connected(tls: security.isTLS))
            case .received(let bytes): driver.handle(.received(Array(bytes)))
            case .closed(let reason):
                connection = nil
                driver.handle(.disconnected)
                if !isOpen { refused(reason) }
            }
        }
    }

    func tell(_ input: SimulatedVehicle.Input) { driver.handle(input) }

    private func install(_ response: CertificateInstallationRes) -> EVCC.Contract? {
        do {
            let contract = try credentials?.install(response, at: loop.now)
            if contract != nil, let newest = credentials?.contracts.last { installed(.success(newest)) }
            return contract
        } catch {
            installed(.failure(error))
            return nil
        }
    }

    private func perform(_ effect: SimulatedVehicle.Effect) {
        switch effect {
        case .send(let bytes): connection?.write(bytes)
        case .close: connection?.finish()
        case .sign(let signing): driver.handle(.signed(credentials?.sign(signing)))
        case .install(let response): driver.handle(.installed(install(response)))
        case .sessionStarted, .sessionEnded, .power, .keep, .note: report(effect)
        }
    }
}
