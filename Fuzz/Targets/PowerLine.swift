import Quantities
import SLAC

/// A car and a station on a power line under virtual time, each behind a simulated modem. The first byte sets them up;
/// every other one is an act: frames go on, are lost, doubled, changed or made up, and time passes.
struct PowerLine {
    private static let carAddress = MACAddress(0x0200_0000_00E1)
    private static let stationAddress = MACAddress(0x0200_0000_00C5)

    private var octets: Octets
    private var now = Moment(nanoseconds: 0, utcNanoseconds: 0)
    private var car: EVMatching
    private var carModem = SimulatedModem(host: carAddress)
    private var station: EVSEMatching
    private var stationModem: SimulatedModem
    /// Frames on their way.
    private var toCar: [[UInt8]] = []
    private var toStation: [[UInt8]] = []
    private var history: [[UInt8]] = []
    private var violation: String?
    private var isCarMatched = false
    private var isStationMatched = false
    private var wakesInARow = 0
    /// What has still to be carried out. As with a real driver, what an effect leads to comes after those before it.
    private var carEffects: [EVMatching.Effect] = []
    private var stationEffects: [EVSEMatching.Effect] = []
    private var isCarryingOut = false
    private var keys: UInt8 = 0
    /// Which car got which of the station's keys.
    private var owners: [[UInt8]: MACAddress] = [:]

    static func violation(of bytes: [UInt8]) -> String? {
        // First of all the bytes as a frame of their own.
        if let frame = Frame(bytes: bytes), Frame(bytes: frame.bytes) != frame { return "a frame changed on its way" }
        var line = PowerLine(Octets(bytes))
        return line.run()
    }

    private init(_ input: Octets) {
        octets = input
        let choice = octets.byte()
        var configuration = EVMatching.Configuration(address: Self.carAddress)
        configuration.validationToggles = choice & 1 == 0 ? nil : 2
        configuration.transcript = choice & 2 != 0
        configuration.modem = choice & 16 == 0 ? .vendor(.qualcomm) : .homePlug
        if choice & 64 != 0 { configuration.amplitudeMap = AmplitudeMap(amplitudes: [1, 2, 3]) }
        car = EVMatching(configuration)
        var evse = EVSEMatching.Configuration(address: Self.stationAddress)
        evse.seesToggles = choice & 4 != 0
        evse.transcript = choice & 2 != 0
        evse.modem = choice & 32 == 0 ? .vendor(.lumissil) : .homePlug
        if choice & 128 != 0 { evse.amplitudeMap = AmplitudeMap(amplitudes: [4]) }
        station = EVSEMatching(evse)
        stationModem = SimulatedModem(
            host: Self.stationAddress, attenuation: AttenuationProfile(flat: choice & 8 == 0 ? 5 : 15))
    }

    private mutating func run() -> String? {
        tell(EVSEMatching.Input.pilot(.b))
        tell(EVMatching.Input.plugged(seed: [UInt8](repeating: 9, count: 16)))
        var acts = 0
        while acts < 4000, violation == nil, let act = octets.op() {
            acts += 1
            carryOut(act)
            check()
        }
        return violation
    }

    // MARK: Acts

    private mutating func carryOut(_ act: UInt8) {
        let variant = Int(act >> 4)
        switch act & 0x0F {
        case 0...7: for _ in 0...variant { step() }
        case 8:
            change { line, bytes in
                for _ in 0...variant {
                    let bit = Int(line.octets.number()) % (bytes.count * 8)
                    bytes[bit / 8] ^= 0x80 >> UInt8(bit % 8)
                }
            }
        case 9: change { line, bytes in bytes = Array(bytes.dropLast(Int(line.octets.byte()))) }
        case 10: if !history.isEmpty { arrive(history[Int(octets.byte()) % history.count], atCar: variant & 1 == 0) }
        case 11: _ = variant & 1 == 0 ? toCar.popLast() : toStation.popLast()
        case 12: pass(Duration.milliseconds(1 << Int64(variant)))
        case 13: makeUp(variant)
        case 14:
            let pilots: [PilotState] = [.a, .b, .c, .d, .e, .f]
            tell(EVSEMatching.Input.pilot(pilots[variant % pilots.count]))
        default:
            switch variant {
            case 0: tell(EVMatching.Input.unplugged)
            case 1: tell(EVMatching.Input.plugged(seed: octets.take(16)))
            case 2: tell(EVSEMatching.Input.sessionOpened)
            case 3: tell(EVMatching.Input.key([UInt8](repeating: 1, count: 16)))
            case 4: tell(EVSEMatching.Input.key([UInt8](repeating: 2, count: 16)))
            default: step()
            }
        }
    }

    /// A frame of any type with any fields; past the modem's filter, too, as a host behind a real modem hears it.
    private mutating func makeUp(_ variant: Int) {
        guard variant & 4 != 0 else { return arrive(octets.take(Int(octets.byte())), atCar: variant & 1 == 0) }
        let type = MessageType.allCases[Int(octets.byte()) % MessageType.allCases.count].rawValue
        let addresses: [[UInt8]] = [
            [2, 0, 0, 0, 0, 0xE1], [2, 0, 0, 0, 0, 0xC5], [2, 0, 0, 0, 0, octets.byte()], [0, 0xB0, 0x52, 0, 0, 1],
        ]
        let fromTo = Int(octets.byte())
        var bytes = addresses[fromTo & 3] + addresses[fromTo >> 2 & 3]
        bytes += [0x88, 0xE1, type < 0xA000 ? 1 : 0, UInt8(type & 0xFF), UInt8(type >> 8)]
        if type < 0xA000 { bytes += [0, 0] }
        bytes += octets.take(Int(octets.byte()))
        if variant & 2 != 0 { return arrive(bytes, atCar: variant & 1 == 0) }
        variant & 1 == 0 ? tell(EVMatching.Input.received(bytes)) : tell(EVSEMatching.Input.received(bytes))
    }

    /// The next frame arrives, or else the next deadline.
    private mutating func step() {
        if !toStation.isEmpty { return arrive(toStation.removeFirst(), atCar: false) }
        if !toCar.isEmpty { return arrive(toCar.removeFirst(), atCar: true) }
        guard let next = [car.deadline, station.deadline].compactMap({ $0 }).min() else { return }
        wake(at: max(now, next))
    }

    /// Wakes both sides as often as they ask for it.
    private mutating func pass(_ duration: Duration) {
        let end = now + duration
        while let next = [car.deadline, station.deadline].compactMap({ $0 }).min(), next <= end, violation == nil {
            wake(at: max(now, next))
        }
        now = end
    }

    private mutating func wake(at moment: Moment) {
        wakesInARow = moment == now ? wakesInARow + 1 : 0
        require(wakesInARow < 1000, "woken a thousand times at one moment")
        now = moment
        car.wake(at: now, into: &carEffects)
        carryOut()
        station.wake(at: now, into: &stationEffects)
        carryOut()
    }

    private mutating func change(_ body: (inout PowerLine, inout [UInt8]) -> Void) {
        for _ in 0..<4 where toCar.isEmpty && toStation.isEmpty { step() }
        let isCar = toStation.isEmpty
        guard var bytes = isCar ? toCar.popLast() : toStation.popLast() else { return }
        body(&self, &bytes)
        arrive(bytes, atCar: isCar)
    }

    // MARK: The line and its ends

    private mutating func arrive(_ bytes: [UInt8], atCar isCar: Bool) {
        if history.count < 256 { history.append(bytes) }
        pass(.fromLine(bytes), atCar: isCar)
    }

    private mutating func pass(_ input: SimulatedModem.Input, atCar isCar: Bool) {
        var effects: [SimulatedModem.Effect] = []
        if isCar {
            carModem.handle(input, at: now, into: &effects)
        } else {
            stationModem.handle(input, at: now, into: &effects)
        }
        for effect in effects {
            switch effect {
            case .toHost(let bytes):
                isCar ? tell(EVMatching.Input.received(bytes)) : tell(EVSEMatching.Input.received(bytes))
            case .toLine(let bytes):
                require(Frame(bytes: bytes) != nil, "a frame that nobody can read was sent")
                if isCar { toStation.append(bytes) } else { toCar.append(bytes) }
            }
        }
    }

    private mutating func tell(_ input: EVMatching.Input) {
        let before = carEffects.count
        car.handle(input, at: now, into: &carEffects)
        require(carEffects.count - before <= 32, "too many effects of the car after one input")
        carryOut()
    }

    private mutating func tell(_ input: EVSEMatching.Input) {
        let before = stationEffects.count
        station.handle(input, at: now, into: &stationEffects)
        require(stationEffects.count - before <= 32, "too many effects of the station after one input")
        carryOut()
    }

    private mutating func carryOut() {
        guard !isCarryingOut else { return }
        isCarryingOut = true
        var (car, station) = (0, 0)
        while car < carEffects.count || station < stationEffects.count {
            if car < carEffects.count {
                car += 1
                perform(carEffects[car - 1])
            } else {
                station += 1
                perform(stationEffects[station - 1])
            }
        }
        carEffects.removeAll(keepingCapacity: true)
        stationEffects.removeAll(keepingCapacity: true)
        isCarryingOut = false
    }

    private mutating func perform(_ effect: EVMatching.Effect) {
        switch effect {
        case .send(let bytes): pass(.fromHost(bytes), atCar: true)
        case .pilot(let state): tell(EVSEMatching.Input.pilot(state))
        case .freshKey: tell(EVMatching.Input.key([UInt8](repeating: 0xEE, count: 16)))
        case .matched:
            require(!isCarMatched, "the car is matched twice")
            isCarMatched = true
        case .unmatched: isCarMatched = false
        case .note: break
        }
    }

    private mutating func perform(_ effect: EVSEMatching.Effect) {
        switch effect {
        case .send(let bytes):
            checkOwner(Frame(bytes: bytes)?.message)
            pass(.fromHost(bytes), atCar: false)
        case .freshKey:
            keys &+= 1
            // After 255 networks the fuzzer's own keys come again.
            if keys == 0 { owners = [:] }
            tell(EVSEMatching.Input.key([UInt8](repeating: keys, count: 16)))
        case .matched:
            require(!isStationMatched, "the station is matched twice")
            isStationMatched = true
        case .unmatched: isStationMatched = false
        case .note: break
        }
    }

    // MARK: What must be true

    /// A key that one car has had lets no other one in.
    private mutating func checkOwner(_ message: Message?) {
        guard case .slacMatchCnf(let confirmation) = message else { return }
        let owner = owners.updateValue(confirmation.ev, forKey: confirmation.key.nmk)
        require(owner == nil || owner == confirmation.ev, "two cars have one key")
    }

    private mutating func check() {
        require(car.isMatched == isCarMatched, "the car has not told whether it is matched")
        require(station.matchedEV != nil || !isStationMatched, "the station has not told that it is not matched")
        require(station.runCount <= station.configuration.runLimit, "more cars are heard than there is room for")
        for deadline in [car.deadline, station.deadline] {
            require(deadline.map { $0 <= now + .seconds(120) } ?? true, "somebody waits for more than two minutes")
        }
    }

    private mutating func require(_ holds: Bool, _ text: StaticString) {
        if !holds, violation == nil { violation = "\(text)" }
    }
}
