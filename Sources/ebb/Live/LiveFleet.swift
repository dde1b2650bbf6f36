// The simulated fleet of `ebb up`: stations and cars on a thread of their own, joined to everything else by sockets.
import ChargingStation
import ISO15118
import Network
import Quantities
import Simulation
import Vehicles
import WebSocket

/// `count` stations, half of them DC and half AC, with a bidirectional car at each.
final class LiveFleet {
    /// What the physical side of the fleet shows at one moment, whatever the protocols say.
    struct Reading: Sendable {
        /// Sums of the stations' own meters, whole watt-hours.
        var imported: UInt64 = 0
        var exported: UInt64 = 0
        var power: Watts = 0
        var sessions = 0
        /// Cars that ended their session with less than their driver's departure energy.
        var leftShort = 0
        /// The first change of power at each car since `mark`, the latest of these: from the mark to it.
        var lastResponse: Duration?
        var responses = 0
    }

    private let loop: EventLoop
    private var stations: [LiveStation] = []
    private var cars: [LiveVehicle] = []
    private var sessions = 0
    private var leftShort = 0
    private var mark: Moment?
    private var responded: Set<Int> = []
    private var lastResponse: Duration?
    private var opening: [Timer] = []

    init(
        _ count: Int, csms: WebSocketURL, seed: UInt64, on loop: EventLoop, log: @escaping (String) -> Void
    ) throws(NetworkError) {
        self.loop = loop
        var vehicles = VehicleGenerator(seed: seed)
        var random = SplitMix64(seed: seed ^ 0xE0B0)
        for index in 0..<count {
            let id = "CS" + String(repeating: "0", count: max(0, 4 - String(index + 1).count)) + String(index + 1)
            let isDC = index % 2 == 0
            let station = try LiveStation(
                Self.configuration(id: id, isDC: isDC, seed: random.next()), on: loop,
                csms: LiveStation.Endpoint(url: csms), listenAt: [.loopback()]
            ) { note in
                if case .csms(let line) = note { log("\(id): \(line)") }
            }
            stations.append(station)
            let stay = Duration.seconds(Int64(random.number(in: 2 * 3600...9 * 3600)))
            let vehicle = vehicles.vehicle(arrival: loop.now, stay: stay)
            let car = SimulatedVehicle(
                vehicle, configuration: Self.evcc(id: id, isDC: isDC), at: loop.now)
            let live = LiveVehicle(car, on: loop) { [unowned self] effect in heard(effect, from: index) }
            cars.append(live)
            plugIn(index, after: .milliseconds(Int64(random.number(in: 0...1500))), log: log)
        }
    }

    private static func configuration(id: String, isDC: Bool, seed: UInt64) -> StationConfiguration {
        let ratings = isDC ? StageRatings.dc(power: 22_000) : .ac(phases: 3, current: 32)
        var evse = EVSEConfiguration(ratings: ratings, evseID: "DE*EBB*E\(id)")
        evse.secc.timing.chargeLoopSequence = patience
        var configuration = StationConfiguration(
            id: id, evses: [evse], token: Station.Token("DRIVER-\(id)"), seed: seed)
        configuration.settings.txUpdatedInterval = 1
        // They have no files.
        configuration.fileTransferProtocols = []
        return configuration
    }

    private static func evcc(id: String, isDC: Bool) -> EVCC.Configuration {
        var configuration = EVCC.Configuration(
            evccID: "WMIEBB\(id)", services: isDC ? [.dcBPT, .dc] : [.acBPT, .ac])
        configuration.timing.chargeLoopMessage = patience
        return configuration
    }

    /// A whole fleet in one process shares a machine that may be busy: its loops are given longer than half a second.
    private static let patience = Duration.seconds(5)

    private func plugIn(_ index: Int, after delay: Duration, log: @escaping (String) -> Void) {
        let timer = loop.timer { [unowned self] _ in
            do throws(NetworkError) {
                try cars[index].plug(into: stations[index].listeners[0].address)
            } catch {
                log("a car cannot connect: \(error)")
            }
        }
        timer.deadline = loop.now + delay
        opening.append(timer)
    }

    private func heard(_ effect: SimulatedVehicle.Effect, from index: Int) {
        switch effect {
        case .sessionStarted: sessions += 1
        case .sessionEnded:
            sessions -= 1
            let car = cars[index].vehicle.vehicle
            if car.driver.departure <= loop.now, !car.hasDepartureEnergy { leftShort += 1 }
        case .power:
            guard let mark, responded.insert(index).inserted else { return }
            lastResponse = Clock.now - mark
        case .note, .send, .keep, .close, .sign, .install: break
        }
    }

    /// From here on each car's first change of power is a response.
    func mark(at moment: Moment) {
        mark = moment
        responded = []
        lastResponse = nil
    }

    /// Ends every session in order: SessionStop, then the transaction's last event.
    func stop() {
        for car in cars { car.tell(.stop(.terminate)) }
    }

    func reading() -> Reading {
        var reading = Reading(
            sessions: sessions, leftShort: leftShort, lastResponse: lastResponse, responses: responded.count)
        for station in stations {
            for evse in station.station.evses {
                reading.imported += evse.meter.importedWattHours
                reading.exported += evse.meter.exportedWattHours
                reading.power = reading.power + evse.stage.power
            }
        }
        return reading
    }
}
