// One station with one outlet in the simulated chain, and whoever is plugged in.
import ChargingStation
import ISO15118
import Quantities
import Vehicles

/// One car's stay at an outlet.
package struct Stay: Sendable {
    package var vehicle: Vehicle
    package var isDC: Bool

    package init(vehicle: Vehicle, isDC: Bool) {
        self.vehicle = vehicle
        self.isDC = isDC
    }
}

struct Outlet {
    let id: String
    var station: SimulatedStation
    var car: SimulatedVehicle?
    /// Counts connections to the central system, and visits: what is under way from an older one is dropped.
    var line = 0
    private(set) var visit = 0
    var isConnected = false
    var stationWake: Int64?
    var carWake: Int64?
    var up = Line()
    var down = Line()
    /// In reverse order of arrival.
    private var stays: [Stay]

    /// Messages on one line keep their order.
    struct Line {
        private var last: Int64 = 0

        mutating func delivery(after delay: Duration, at now: Moment) -> Int64 {
            last = max(last, (now + delay).nanoseconds)
            return last
        }
    }

    init(index: Int, stays: [Stay], settings: ChainSimulation.Settings) {
        id = "SIM" + String(index + 1)
        self.stays = stays.reversed()
        let isDC = stays.first?.isDC ?? true
        let ratings = isDC ? StageRatings.dc(power: 22_000) : .ac(phases: 3, current: 32)
        var evse = EVSEConfiguration(ratings: ratings, evseID: "DE*EBB*E\(id)")
        // The virtual car asks as often as it is told, whatever the standard's pace.
        evse.secc.timing.chargeLoopSequence = settings.chargeLoopInterval * 4 + .seconds(1)
        var configuration = StationConfiguration(
            id: id, evses: [evse], token: Station.Token("SIM-DRIVER"), seed: settings.seed &+ UInt64(index) &* 7919)
        configuration.settings.txUpdatedInterval = Int(settings.meterInterval.seconds.rounded(.up))
        // It has no files.
        configuration.fileTransferProtocols = []
        station = SimulatedStation(configuration, at: settings.start)
    }

    var nextStay: Stay? { stays.last }

    mutating func takeStay() -> Stay? { stays.popLast() }

    /// The visit's number.
    mutating func plugIn(_ stay: Stay, settings: ChainSimulation.Settings, at now: Moment) -> Int {
        visit += 1
        var configuration = EVCC.Configuration(
            evccID: "WMI\(id)V\(visit)", services: stay.isDC ? [.dcBPT, .dc] : [.acBPT, .ac])
        configuration.loopInterval = settings.chargeLoopInterval
        car = SimulatedVehicle(stay.vehicle, configuration: configuration, at: now)
        carWake = nil
        return visit
    }

    mutating func unplug(at now: Moment) -> SimulatedVehicle? {
        guard var leaving = car else { return nil }
        leaving.advance(to: now)
        car = nil
        visit += 1
        return leaving
    }
}
