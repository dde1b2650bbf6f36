import PowerPlant
import Quantities
import Vehicles

/// A plant with simulated cars at its plugs under virtual time: what a station does with a set-point, done at once.
struct FleetRig {
    private(set) var plant: Plant
    private(set) var cars: [SessionID: Vehicle] = [:]
    /// In the order in which they came.
    private var ids: [SessionID] = []
    private(set) var setpoints: [SessionID: Watts] = [:]
    private(set) var records: [PlantRecord] = []
    private(set) var reports: [DispatchReport] = []
    private(set) var assigned = 0
    private(set) var log: [PlantEffect] = []
    private(set) var now = Moment(nanoseconds: 5_000_000_000, utcNanoseconds: 1_700_000_000_000_000_000)
    /// Stations that neither send nor hear anything.
    private(set) var away: Set<String> = []
    /// Meters report every this many seconds.
    var meterInterval = 1
    /// What the car makes of its set-point, for instance a share of it.
    var obedience: (SessionID, Watts) -> Watts = { $1 }
    private var elapsed = 0

    init(settings: PlantSettings = PlantSettings()) { plant = Plant(settings: settings) }

    static func fleet(
        _ count: Int, seed: UInt64 = 1, stay: Duration = .seconds(6 * 3600), settings: PlantSettings = PlantSettings()
    ) -> FleetRig {
        var rig = FleetRig(settings: settings)
        var generator = VehicleGenerator(seed: seed)
        for index in 0..<count { rig.plugIn(generator.vehicle(arrival: rig.now, stay: stay), at: index) }
        return rig
    }

    static func id(_ index: Int) -> SessionID {
        SessionID(station: "CS\(index)", evse: 1, transaction: "T\(index)")
    }

    static func terms(_ id: SessionID, of car: Vehicle) -> SessionTerms {
        let requests = car.energyRequests
        return SessionTerms(
            id: id, control: .dynamic, isBidirectional: car.isBidirectional,
            vehicle: PowerInterval(lower: -car.inverter.dischargeRating, upper: car.inverter.chargeRating),
            energy: EnergyState(
                targetRequest: requests.target, maximumRequest: requests.maximum, minimumRequest: requests.minimum,
                maximumV2XRequest: requests.maximumV2X, minimumV2XRequest: requests.minimumV2X),
            departure: UTCInstant(car.driver.departure))
    }

    mutating func plugIn(_ car: Vehicle, at index: Int) {
        let id = Self.id(index)
        cars[id] = car
        ids.append(id)
        send(.session(Self.terms(id, of: car)))
        sendReading(id)
    }

    private mutating func sendReading(_ id: SessionID) {
        if let car = cars[id] { send(.meter(id, reading(of: car))) }
    }

    /// Runs until the meters have reported once more, unless they just did.
    mutating func runToReading() {
        while elapsed % meterInterval != 0 { run(1) }
    }

    mutating func unplug(_ index: Int) {
        let id = Self.id(index)
        guard let car = cars.removeValue(forKey: id) else { return }
        setpoints[id] = nil
        ids.removeAll { $0 == id }
        send(.sessionEnded(id, reading(of: car).registers))
    }

    mutating func connection(_ index: Int, isUp: Bool) {
        let station = Self.id(index).station
        if isUp { away.remove(station) } else { away.insert(station) }
        send(.connection(station: station, isUp: isUp))
    }

    /// The plant stops and a new one takes its place from the records; stations come back one by one.
    mutating func restart() {
        var trails: [DispatchID: [PlantRecord]] = [:]
        for record in records { trails[record.dispatch, default: []].append(record) }
        let over = trails.filter { $1.contains { $0.event == .settled } }.map(\.key)
        plant = Plant(
            settings: plant.settings, restoring: trails.filter { !over.contains($0.key) }.map(\.value), settled: over,
            at: now)
        for id in ids {
            send(.connection(station: id.station, isUp: false))
            if let car = cars[id] { send(.session(Self.terms(id, of: car))) }
            send(.connection(station: id.station, isUp: true))
            sendReading(id)
        }
    }

    mutating func send(_ input: PlantInput) {
        var effects: [PlantEffect] = []
        plant.handle(input, at: now, into: &effects)
        carryOut(effects)
    }

    /// Runs `seconds` of virtual time.
    mutating func run(_ seconds: Int, each body: (inout FleetRig) -> Void = { _ in }) {
        for _ in 0..<seconds {
            now = now + .seconds(1)
            elapsed += 1
            for id in ids {
                let request = setpoints[id].map { obedience(id, $0) } ?? 50_000
                cars[id]?.step(.seconds(1), requesting: request)
            }
            if elapsed % meterInterval == 0 {
                for id in ids where !away.contains(id.station) { sendReading(id) }
            }
            if let deadline = plant.deadline, deadline <= now {
                var effects: [PlantEffect] = []
                plant.wake(at: now, into: &effects)
                carryOut(effects)
            }
            body(&self)
        }
    }

    private mutating func carryOut(_ effects: [PlantEffect]) {
        log += effects
        for effect in effects {
            switch effect {
            case .assign(let id, let power):
                assigned += 1
                if !away.contains(id.station) { setpoints[id] = power }
            case .release(let id): setpoints[id] = nil
            case .record(let record): records.append(record)
            case .dispatchEnded(let report): reports.append(report)
            default: break
            }
        }
    }

    private func reading(of car: Vehicle) -> MeterSample {
        MeterSample(
            at: UTCInstant(now), power: car.power,
            registers: EnergyRegisters(imported: Int64(car.imported.value), exported: Int64(car.exported.value)),
            stateOfCharge: car.stateOfCharge)
    }

    /// What really flows, the cars of stations that are away included.
    var power: Watts { cars.values.reduce(0) { $0 + $1.power } }
    var connectedPower: Watts { cars.reduce(0) { away.contains($1.key.station) ? $0 : $0 + $1.value.power } }
}
