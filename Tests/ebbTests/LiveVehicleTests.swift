import ISO15118
import Network
import Quantities
import Simulation
import Testing
import Vehicles

@testable import ebb

/// A car on a real socket.
struct LiveVehicleTests {
    @Test func `a car whose station breaks the handshake off hears of it`() throws {
        let loop = try EventLoop()
        let listener = try Listener(on: loop, at: .loopback()) { connection, event in
            if case .opened = event { connection.close() }
        }
        let now = loop.now
        let vehicle = Vehicle(
            battery: Battery(
                capacity: 60_000, stateOfCharge: StateOfCharge(percent: 50), maximumChargePower: 11_000,
                maximumDischargePower: 11_000),
            inverter: Inverter(chargeRating: 11_000, dischargeRating: 11_000),
            driver: Driver(arrival: now, departure: now + .seconds(3600), target: 0.6, minimum: 0.2))
        let car = LiveVehicle(
            SimulatedVehicle(
                vehicle, configuration: EVCC.Configuration(evccID: "WMIEBB00000000001", services: [.dc]), paused: nil,
                phases: 3, at: now), on: loop
        ) { _ in }
        var options = TLSContext.Options()
        options.verifiesPeer = false
        var refusals: [CloseReason] = []
        try car.plug(into: listener.address, security: .tls(TLSContext(client: options))) { refusals.append($0) }
        #expect(loop.run(atMost: .seconds(20)) { !refusals.isEmpty })
        #expect(refusals.count == 1)
    }
}
