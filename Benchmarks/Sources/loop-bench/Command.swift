import ISO15118
import ISO15118Messages
import Quantities

/// What one turn of the charge loop costs each side: bytes in, decoded, decided, encoded, bytes out. The standard gives
/// the SECC 250 ms for it.
@main
struct Command {
    static func main() {
        print("charge loop, microseconds from a request's bytes to its answer's (SECC) and back (EVCC)")
        for service in EnergyService.allCases {
            for mode in ControlMode.allCases { measure(service, mode) }
        }
    }

    private static func measure(_ service: EnergyService, _ mode: ControlMode) {
        var line = Line(service, mode)
        line.reachLoop()
        let turns = 20_000
        var secc: [Duration] = []
        var evcc: [Duration] = []
        for turn in 0..<turns {
            line.change(turn)
            let (station, vehicle) = line.turn()
            secc.append(station)
            evcc.append(vehicle)
        }
        print(service.name, mode, "SECC", summary(&secc), "EVCC", summary(&evcc))
    }

    private static func summary(_ times: inout [Duration]) -> String {
        times.sort()
        func microseconds(_ part: Double) -> String {
            let value = Double(times[Int(Double(times.count - 1) * part)].nanoseconds) / 1000
            return String(Int(value * 10 + 0.5) / 10) + "." + String(Int(value * 10 + 0.5) % 10)
        }
        return "median \(microseconds(0.5)), 99 % \(microseconds(0.99))"
    }
}

/// An SECC and an EVCC joined in memory.
struct Line {
    private var secc: SECC
    private var evcc: EVCC
    private var now = Moment(nanoseconds: 0, utcNanoseconds: 1_800_000_000_000_000_000)
    private var stage = SECC.StageMeasurement()
    private var stationEffects: [SECC.Effect] = []
    private var vehicleEffects: [EVCC.Effect] = []
    private var request: [UInt8] = []
    private let isDC: Bool

    init(_ service: EnergyService, _ mode: ControlMode) {
        isDC = service.isDC
        let limits: PowerLimits =
            isDC
            ? .dc(
                chargePower: 50_000, dischargePower: -50_000, chargeCurrent: 125, dischargeCurrent: -125,
                voltage: 150...1000)
            : .ac(chargePower: 22_000, dischargePower: -22_000, phases: 3)
        var configuration = SECC.Configuration(evseID: "DE*EBB*E1", services: [service], limits: limits)
        configuration.controlModes = [mode]
        secc = SECC(configuration)
        evcc = EVCC(EVCC.Configuration(evccID: "WMIEBB0000000001", services: [service]))
        var battery = EVCC.BatteryState(
            energy: EnergyRequests(
                target: 20_000, maximum: 35_000, minimum: -10_000, maximumV2X: 25_000, minimumV2X: -15_000),
            limits: limits)
        battery.voltage = 400
        evcc.handle(.battery(battery), at: now, into: &vehicleEffects)
    }

    mutating func reachLoop() {
        secc.handle(
            .connected(SECC.Link(freshSessionID: SessionID(7), genChallenge: [UInt8](repeating: 1, count: 16))),
            at: now, into: &stationEffects)
        evcc.handle(.connected(tls: false), at: now, into: &vehicleEffects)
        while secc.sequence.stage != .acLoop && secc.sequence.stage != .dcLoop { step() }
        while request.isEmpty { step() }
    }

    /// A new target, and a new reading every few turns.
    mutating func change(_ turn: Int) {
        secc.handle(.target(.total(Watts(Double(turn % 20_000)))), at: now, into: &stationEffects)
        carryOut()
    }

    /// One request and its answer; what each side took.
    mutating func turn() -> (station: Duration, vehicle: Duration) {
        let clock = ContinuousClock()
        let bytes = request
        request = []
        let station = clock.measure { secc.handle(.received(bytes), at: now, into: &stationEffects) }
        let answer = carryOut()
        let vehicle = clock.measure {
            evcc.handle(.received(answer ?? []), at: now, into: &vehicleEffects)
            now = evcc.deadline ?? now
            evcc.wake(at: now, into: &vehicleEffects)
        }
        carryOutVehicle()
        precondition(!request.isEmpty, "the vehicle asks again")
        return (station, vehicle)
    }

    private mutating func step() {
        carryOutVehicle()
        if !request.isEmpty {
            let bytes = request
            request = []
            secc.handle(.received(bytes), at: now, into: &stationEffects)
        }
        if let answer = carryOut() { evcc.handle(.received(answer), at: now, into: &vehicleEffects) }
        carryOutVehicle()
        if request.isEmpty, let deadline = evcc.deadline {
            now = max(now, deadline)
            evcc.wake(at: now, into: &vehicleEffects)
            carryOutVehicle()
        }
    }

    /// The stage obeys; the answer, if there is one.
    @discardableResult
    private mutating func carryOut() -> [UInt8]? {
        var answer: [UInt8]?
        while !stationEffects.isEmpty {
            let effects = stationEffects
            stationEffects = []
            for effect in effects {
                switch effect {
                case .send(let bytes): answer = bytes
                case .authorize: secc.handle(.authorization(.accepted), at: now, into: &stationEffects)
                case .stage(.cableCheck): stage.cableCheck = .passed
                case .stage(.preCharge(let voltage)): stage.voltage = voltage
                case .stage(.closeContactors): stage.contactorsClosed = true
                case .stage(.setPower(let point)):
                    stage.current = isDC ? Amperes(point.power.value / 400) : 0
                default: continue
                }
                if case .stage = effect { secc.handle(.measured(stage), at: now, into: &stationEffects) }
            }
        }
        return answer
    }

    private mutating func carryOutVehicle() {
        while !vehicleEffects.isEmpty {
            let effects = vehicleEffects
            vehicleEffects = []
            for effect in effects {
                switch effect {
                case .send(let bytes): request = bytes
                case .closeContactors: evcc.handle(.contactors(closed: true), at: now, into: &vehicleEffects)
                default: break
                }
            }
        }
    }
}
