import ISO15118
import ISO15118Messages
import Quantities

/// A station and a car joined in memory under virtual time. What one of them says is held back, changed, repeated, cut or
/// replaced as the input's bytes want it; the other one must stay sane and safe.
struct Duel {
    enum Role: CaseIterable { case secc, evcc }

    /// Who is lied to.
    let attacked: Role
    let setup: Setup
    var octets: Octets
    var secc: SECC
    var evcc: EVCC
    var now = Moment(nanoseconds: 0, utcNanoseconds: 1_800_000_000_000_000_000)
    var stage = SECC.StageMeasurement()
    var battery: EVCC.BatteryState
    var stationHost = StationHost()
    var vehicleHost = VehicleHost()
    var safety = Safety()
    /// Whether the power stage and the car's contactors do what they are told.
    var isObedient = true
    var toStation: [[UInt8]] = []
    var toVehicle: [[UInt8]] = []
    /// Frames that the attacked one has been sent, to be sent again out of order.
    var history: [[UInt8]] = []
    /// What has still to be carried out. As with a real driver, what an effect leads to comes after those before it.
    private var stationEffects: [SECC.Effect] = []
    private var vehicleEffects: [EVCC.Effect] = []
    private var isCarryingOut = false
    /// How far each side's sessions came.
    private(set) var reached: [Role: Set<MessageSequence.Stage>] = [:]
    private var connections: UInt64 = 0
    private var steps = 0

    /// Four bytes set both sides up, every other one is an act.
    static func violation(of bytes: [UInt8], attacking role: Role) -> String? {
        var duel = Duel(bytes, attacking: role)
        duel.fight()
        return duel.safety.violation
    }

    init(_ bytes: [UInt8], attacking role: Role) {
        attacked = role
        octets = Octets(bytes)
        setup = Setup(&octets)
        secc = SECC(setup.station)
        evcc = EVCC(setup.vehicle)
        battery = setup.battery
        safety.stationLimits = setup.station.limits
        safety.battery = battery
    }

    mutating func begin() {
        tell(.target(.total(-7_000)))
        tell(.meter(SECC.MeterReading(imported: 1_000, exported: 500)))
        tellBattery()
        connect()
    }

    mutating func fight() {
        begin()
        while steps < Self.longest, safety.violation == nil, let act = octets.op() {
            steps += 1
            carryOut(act)
        }
        tell(.disconnected)
        vehicle(.disconnected)
    }

    /// - Parameter certificate: of the vehicle's TLS connection, as a number.
    mutating func connect(certificate: UInt8 = 1) {
        connections += 1
        toStation = []
        toVehicle = []
        let link = SECC.Link(
            isTLS: setup.isTLS, freshSessionID: SessionID(connections),
            genChallenge: [UInt8](repeating: UInt8(truncatingIfNeeded: connections), count: 16),
            vehicleCertificate: setup.isTLS ? [UInt8](repeating: certificate, count: 64) : nil)
        tell(.connected(link))
        vehicle(.connected(tls: setup.isTLS))
    }

    /// Deliveries and acts: what a fuzzer learns from more of them it does not learn sooner.
    private static let longest = 400

    /// Delivers what is under way, or else moves the time to the next deadline.
    mutating func step() {
        steps += 1
        if !toStation.isEmpty {
            deliver(toStation.removeFirst(), to: .secc)
        } else if !toVehicle.isEmpty {
            deliver(toVehicle.removeFirst(), to: .evcc)
        } else if let next = [secc.deadline, evcc.deadline].compactMap({ $0 }).min() {
            advance(to: max(now, next))
        } else {
            connect()
        }
    }

    mutating func deliver(_ bytes: [UInt8], to role: Role) {
        if role == attacked { history.append(bytes) }
        switch role {
        case .secc:
            safety.delivered(bytes, to: secc, at: now)
            tell(.received(bytes))
        case .evcc:
            safety.delivered(bytes, to: evcc)
            vehicle(.received(bytes))
        }
    }

    mutating func advance(to moment: Moment) {
        now = moment
        safety.woken(at: now)
        secc.wake(at: now, into: &stationEffects)
        carryOut()
        evcc.wake(at: now, into: &vehicleEffects)
        carryOut()
    }

    mutating func tell(_ input: SECC.Input) {
        let before = stationEffects.count
        secc.handle(input, at: now, into: &stationEffects)
        safety.count(stationEffects.count - before, after: input)
        carryOut()
    }

    mutating func vehicle(_ input: EVCC.Input) {
        let before = vehicleEffects.count
        evcc.handle(input, at: now, into: &vehicleEffects)
        safety.count(vehicleEffects.count - before, after: input)
        carryOut()
    }

    /// Between two events, when both hosts have carried out everything.
    private mutating func check() {
        reached[.secc, default: []].insert(secc.sequence.stage)
        reached[.evcc, default: []].insert(evcc.sequence.stage)
        safety.check(secc, at: now)
        safety.check(evcc, at: now)
    }
}

extension Duel {
    private mutating func carryOut() {
        guard !isCarryingOut else { return }
        isCarryingOut = true
        var (station, vehicle) = (0, 0)
        while station < stationEffects.count || vehicle < vehicleEffects.count {
            if station < stationEffects.count {
                station += 1
                perform(stationEffects[station - 1])
            } else {
                vehicle += 1
                perform(vehicleEffects[vehicle - 1])
            }
        }
        stationEffects.removeAll(keepingCapacity: true)
        vehicleEffects.removeAll(keepingCapacity: true)
        isCarryingOut = false
        check()
    }

    private mutating func perform(_ effect: SECC.Effect) {
        safety.see(effect, at: now)
        if let answer = stationHost.answer(to: effect) {
            if stationHost.isLate { stationHost.owed.append(answer) } else { tell(answer) }
        }
        switch effect {
        case .send(let bytes): toVehicle.append(bytes)
        case .stage(let command) where isObedient:
            stage.obey(command)
            tell(.measured(stage))
        case .keep(let paused): keep(paused?.record, in: &stationHost.kept)
        case .close: vehicle(.disconnected)
        default: break
        }
    }

    private mutating func perform(_ effect: EVCC.Effect) {
        safety.see(effect)
        if let answer = vehicleHost.answer(to: effect) {
            if vehicleHost.isLate { vehicleHost.owed.append(answer) } else { vehicle(answer) }
        }
        switch effect {
        case .send(let bytes): toStation.append(bytes)
        case .closeContactors: if isObedient { vehicle(.contactors(closed: true)) }
        case .openContactors: if isObedient { vehicle(.contactors(closed: false)) }
        case .follow(let power):
            battery.power = power
            tellBattery()
        case .keep(let paused): keep(paused?.record, in: &vehicleHost.kept)
        case .close: tell(.disconnected)
        default: break
        }
    }

    /// A host forgets what it is told to forget; an attacker may have an old copy.
    private func keep(_ record: [UInt8]?, in kept: inout [[UInt8]]) {
        if let record, kept.count < 4 { kept.append(record) }
    }
}

extension SECC.StageMeasurement {
    fileprivate mutating func obey(_ command: SECC.StageCommand) {
        switch command {
        case .cableCheck: cableCheck = .passed
        case .preCharge(let target): voltage = target
        case .closeContactors: contactorsClosed = true
        case .openContactors:
            contactorsClosed = false
            voltage = 0
            current = 0
            power = .zero
        case .setPower(let point):
            current = Amperes(voltage > 0 ? point.power.value / voltage.value : 0)
            power = PhasePower(point.power)
        }
    }
}
