// A car on a real socket: V2GTP over TCP or TLS to whatever station it is plugged into.
import ISO15118
import Network
import Quantities
import Simulation

/// Drives a `SimulatedVehicle` on its loop's thread.
final class LiveVehicle {
    private let loop: EventLoop
    private let report: (SimulatedVehicle.Effect) -> Void
    private var driver: EngineDriver<SimulatedVehicle>!
    private var connection: Connection?

    /// `report` hears of the session's beginning and end, of each new power, and of notes.
    init(
        _ vehicle: SimulatedVehicle, on loop: EventLoop, report: @escaping (SimulatedVehicle.Effect) -> Void
    ) {
        self.loop = loop
        self.report = report
        driver = EngineDriver(vehicle, on: loop) { [unowned self] effect, _ in perform(effect) }
    }

    var vehicle: SimulatedVehicle { driver.engine }

    /// Connects and starts the session.
    func plug(into address: SocketAddress, security: Security = .plain) throws(NetworkError) {
        connection = try loop.connect(to: address, security: security) { [unowned self] _, event in
            switch event {
            case .opened: driver.handle(.connected(tls: security.isTLS))
            case .received(let bytes): driver.handle(.received(Array(bytes)))
            case .closed:
                connection = nil
                driver.handle(.disconnected)
            }
        }
    }

    func stop(_ stop: EVCC.Stop) { driver.handle(.stop(stop)) }

    private func perform(_ effect: SimulatedVehicle.Effect) {
        switch effect {
        case .send(let bytes): connection?.write(bytes)
        case .close: connection?.finish()
        case .sessionStarted, .sessionEnded, .power, .note: report(effect)
        }
    }
}
