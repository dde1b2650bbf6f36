import ISO15118
import ISO15118Messages
import Quantities

/// A station and a car joined in memory under virtual time. What one of them says is held back, changed, repeated, cut or
/// replaced as the input's bytes want it; the other one must stay sane and safe.
struct Duel {
    enum Role { case secc, evcc }

    /// Who is lied to.
    let attacked: Role
    var octets: Octets
    var secc: SECC
    var evcc: EVCC
    var now = Moment(nanoseconds: 0, utcNanoseconds: 1_800_000_000_000_000_000)
    var stage = SECC.StageMeasurement()
    var battery: EVCC.BatteryState
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
    /// How far sessions came.
    private(set) var reached: Set<MessageSequence.Stage> = []
    private var connections: UInt64 = 0

    /// The first byte chooses services and control mode, every other one an act.
    static func violation(of bytes: [UInt8], attacking role: Role) -> String? {
        var duel = Duel(bytes, attacking: role)
        duel.fight()
        return duel.safety.violation
    }

    init(_ bytes: [UInt8], attacking role: Role) {
        var input = Octets(bytes)
        let choice = input.byte()
        let isDC = choice & 1 == 0
        let services: [EnergyService] = isDC ? [.dcBPT, .dc] : [.acBPT, .ac]
        let limits: PowerLimits =
            isDC
            ? .dc(
                chargePower: 50_000, dischargePower: -30_000, chargeCurrent: 125, dischargeCurrent: -75,
                voltage: 150...1000)
            : .ac(chargePower: 22_000, dischargePower: -22_000, phases: 3)
        var station = SECC.Configuration(evseID: "DE*EBB*E1", services: services, limits: limits)
        station.transcript = choice & 2 != 0
        station.serviceRenegotiation = choice & 4 != 0
        station.standbyAllowed = choice & 8 != 0
        var vehicle = EVCC.Configuration(
            evccID: "WMIEBB0000000001", services: choice & 16 == 0 ? services : [services[1]])
        vehicle.controlModes = choice & 32 == 0 ? [.dynamic, .scheduled] : [.scheduled]
        vehicle.dischargeLimitsAreNegative = choice & 64 != 0
        vehicle.requestsMeterInfo = choice & 128 != 0
        attacked = role
        octets = input
        secc = SECC(station)
        evcc = EVCC(vehicle)
        battery = EVCC.BatteryState(
            energy: EnergyRequests(
                target: 20_000, maximum: 35_000, minimum: -10_000, maximumV2X: 25_000, minimumV2X: -15_000),
            limits: isDC
                ? .dc(
                    chargePower: 100_000, dischargePower: -20_000, chargeCurrent: 250, dischargeCurrent: -50,
                    voltage: 300...450)
                : .ac(chargePower: 11_000, dischargePower: -9_000, phases: 3))
        battery.voltage = 400
        battery.stateOfCharge = 0.5
        battery.capacity = 70_000
        safety.stationLimits = limits
    }

    mutating func fight() {
        tell(.target(.total(-7_000)))
        vehicle(.battery(battery))
        connect()
        var acts = 0
        while acts < 4000, safety.violation == nil, let act = octets.op() {
            acts += 1
            carryOut(act)
            check()
        }
        tell(.disconnected)
        vehicle(.disconnected)
        check()
    }

    mutating func connect() {
        connections += 1
        toStation = []
        toVehicle = []
        tell(
            .connected(
                SECC.Link(freshSessionID: SessionID(connections), genChallenge: [UInt8](repeating: 7, count: 16))))
        vehicle(.connected(tls: false))
    }

    /// Delivers what is under way, or else moves the time to the next deadline.
    mutating func step() {
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
        case .secc: tell(.received(bytes))
        case .evcc: vehicle(.received(bytes))
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

    private mutating func check() {
        reached.insert(secc.sequence.stage)
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
    }

    private mutating func perform(_ effect: SECC.Effect) {
        safety.see(effect)
        switch effect {
        case .send(let bytes): toVehicle.append(bytes)
        case .authorize: if isObedient { tell(.authorization(.accepted)) }
        case .stage(let command) where isObedient:
            stage.obey(command)
            tell(.measured(stage))
        case .close: vehicle(.disconnected)
        default: break
        }
    }

    private mutating func perform(_ effect: EVCC.Effect) {
        safety.see(effect)
        switch effect {
        case .send(let bytes): toStation.append(bytes)
        case .closeContactors: if isObedient { vehicle(.contactors(closed: true)) }
        case .openContactors: if isObedient { vehicle(.contactors(closed: false)) }
        case .follow(let power):
            battery.power = power
            vehicle(.battery(battery))
        case .close: tell(.disconnected)
        default: break
        }
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
        case .setPower(let point): current = Amperes(voltage > 0 ? point.power.value / voltage.value : 0)
        }
    }
}
