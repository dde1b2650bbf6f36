/// A station and a vehicle in memory that speak through the C interface, in virtual time. Keys are made up: what the
/// interface hands over must come back byte for byte, and for that any function of the bytes will do.
import CEbb
import CInterface

/// Memory that C structures point into, as long as this lives.
final class Memory {
    private var blocks: [UnsafeMutableRawPointer] = []

    deinit { for block in blocks { block.deallocate() } }

    func list<Value>(_ values: [Value]) -> UnsafePointer<Value> {
        let memory = UnsafeMutablePointer<Value>.allocate(capacity: max(values.count, 1))
        memory.initialize(from: values, count: values.count)
        blocks.append(UnsafeMutableRawPointer(memory))
        return UnsafePointer(memory)
    }

    func text(_ text: String) -> UnsafePointer<CChar> { list(Array(text.utf8CString)) }

    func bytes(_ bytes: [UInt8]) -> ebb_bytes { ebb_bytes(bytes: list(bytes), count: bytes.count) }

    func chain(_ certificates: [[UInt8]]) -> ebb_chain {
        var chain = ebb_chain()
        withUnsafeMutableBytes(of: &chain.certificates) { places in
            let places = places.bindMemory(to: ebb_bytes.self)
            for (index, certificate) in certificates.prefix(4).enumerated() { places[index] = bytes(certificate) }
        }
        chain.count = certificates.count
        return chain
    }
}

extension ebb_bytes {
    var array: [UInt8] { Array(UnsafeBufferPointer(start: bytes, count: count)) }
}

extension ebb_chain {
    var array: [[UInt8]] {
        Array([certificates.0, certificates.1, certificates.2, certificates.3].prefix(count)).map(\.array)
    }
}

/// Stands in for a hash: as many bytes as asked for, each of them of all of the input.
func digest(_ bytes: [UInt8], _ count: Int) -> [UInt8] {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    func stir(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for byte in bytes { stir(byte) }
    return (0..<count).map { index in
        stir(UInt8(truncatingIfNeeded: index))
        return UInt8(truncatingIfNeeded: state >> 32)
    }
}

/// What `key` makes of an element, to be handed back.
func signature(_ element: [UInt8], _ key: [UInt8], _ memory: Memory) -> ebb_signature {
    let digest = memory.bytes(digest(element, 64))
    var info = ebb_signed_info()
    guard ebb_signed_info_of(EBB_ECDSA_SHA512, digest, &info) == EBB_OK else { return ebb_signature() }
    let signed = withUnsafeBytes(of: info.bytes) { Array($0.prefix(info.count)) }
    return ebb_signature(
        algorithm: EBB_ECDSA_SHA512, digest: digest, value: memory.bytes(CInterfaceTests.digest(signed + key, 132)))
}

func holds(_ claim: ebb_claim, _ key: [UInt8]) -> Bool {
    claim.algorithm == EBB_ECDSA_SHA512 && claim.hash == EBB_SHA512
        && claim.digest.array == digest(claim.element.array, 64)
        && claim.value.array == digest(claim.signed_bytes.0.array + key, 132)
}

final class Pair {
    let memory = Memory()
    var station = ebb_secc_configuration()
    var vehicle = ebb_evcc_configuration()
    var battery = ebb_battery()
    private(set) var secc: OpaquePointer?
    private(set) var evcc: OpaquePointer?
    var now = ebb_moment(monotonic_ns: 0, utc_ns: 1_800_000_000_000_000_000)
    var stage = ebb_measurement()
    /// Names of requests that the vehicle sent, those of the loop once in a row.
    var requests: [String] = []
    /// Frames by the name of the message in them, the latest of each.
    var frames: [String: [UInt8]] = [:]
    var seccKept: [UInt8]?
    var evccKept: [UInt8]?
    var seccEnd: ebb_secc_end?
    var evccEnd: ebb_evcc_end?
    /// Looks at an effect first; what it points to ends with the call.
    var atStation: (Pair, ebb_secc_effect) -> Void = { _, _ in }
    var atVehicle: (Pair, ebb_evcc_effect) -> Void = { _, _ in }
    private var toStation: [[UInt8]] = []
    private var toVehicle: [[UInt8]] = []

    init(services: [ebb_service] = [EBB_DC_BPT]) {
        ebb_secc_defaults(&station)
        ebb_evcc_defaults(&vehicle)
        ebb_battery_defaults(&battery)
        let services = memory.list(services)
        station.evse_id = memory.text("DE*EBB*E1")
        station.services = services
        station.service_count = 1
        station.limits = Pair.limits(50_000, -30_000, 150, 1000)
        station.tells_messages = true
        vehicle.evcc_id = memory.text("WMIEBB0000000001")
        vehicle.services = services
        vehicle.service_count = 1
        vehicle.tells_messages = true
        battery.voltage = 400
        battery.soc = 0.5
        battery.energy = ebb_energy(
            target: 21_000, maximum: 35_000, minimum: -10_000, maximum_v2x: 25_000, minimum_v2x: -15_000)
        battery.limits = Pair.limits(100_000, -20_000, 300, 450)
        stage.power = ebb_power(l1: 0, l2: .nan, l3: .nan)
    }

    deinit { destroy() }

    static func limits(_ charge: Double, _ discharge: Double, _ low: Double, _ high: Double) -> ebb_limits {
        var limits = ebb_secc_configuration().limits
        let none = ebb_power(l1: 0, l2: .nan, l3: .nan)
        limits.maximum_charge_power = ebb_power(l1: charge, l2: .nan, l3: .nan)
        limits.minimum_charge_power = none
        limits.maximum_discharge_power = ebb_power(l1: discharge, l2: .nan, l3: .nan)
        limits.minimum_discharge_power = none
        limits.maximum_charge_current = 125
        limits.maximum_discharge_current = -125
        limits.minimum_voltage = low
        limits.maximum_voltage = high
        return limits
    }

    @discardableResult
    func create() -> (ebb_status, ebb_status) {
        destroy()
        return (ebb_secc_create(&station, &secc), ebb_evcc_create(&vehicle, &evcc))
    }

    func destroy() {
        ebb_secc_destroy(secc)
        ebb_evcc_destroy(evcc)
        secc = nil
        evcc = nil
    }

    /// Makes the engines where there are none, and connects them.
    func connect(tls: Bool = false) {
        if secc == nil { create() }
        evccEnd = nil
        seccEnd = nil
        var link = ebb_link()
        link.is_tls = tls
        link.fresh_session_id = 7
        _ = ebb_evcc_battery(evcc, &battery, now)
        _ = ebb_secc_connected(secc, &link, now)
        _ = ebb_evcc_connected(evcc, tls, now)
        serve()
    }

    /// Runs until the vehicle's session is over, or so long.
    func run(seconds: Int64) {
        let end = now.monotonic_ns + seconds * 1_000_000_000
        serve()
        while evccEnd == nil, now.monotonic_ns < end {
            if !toStation.isEmpty {
                let bytes = toStation.removeFirst()
                _ = ebb_secc_received(secc, bytes, bytes.count, now)
            } else if !toVehicle.isEmpty {
                let bytes = toVehicle.removeFirst()
                _ = ebb_evcc_received(evcc, bytes, bytes.count, now)
            } else {
                let next = min(ebb_secc_deadline(secc), ebb_evcc_deadline(evcc), end)
                let step = max(next - now.monotonic_ns, 0)
                now.monotonic_ns += step
                now.utc_ns += step
                _ = ebb_secc_wake(secc, now)
                _ = ebb_evcc_wake(evcc, now)
            }
            serve()
        }
    }

    func serve() {
        serveStation()
        serveVehicle()
        serveStation()
    }

    private func serveStation() {
        var effect = ebb_secc_effect()
        while ebb_secc_next(secc, &effect) {
            atStation(self, effect)
            var isNew = true
            switch effect.kind {
            case EBB_SECC_CABLE_CHECK: stage.cable_check = EBB_CABLE_CHECK_PASSED
            case EBB_SECC_PRE_CHARGE: stage.voltage = effect.pre_charge
            case EBB_SECC_CLOSE_CONTACTORS: stage.contactors_closed = true
            case EBB_SECC_OPEN_CONTACTORS: stage.contactors_closed = false
            case EBB_SECC_SET_POWER: stage.current = stage.voltage > 0 ? effect.set_point.power / stage.voltage : 0
            default: isNew = false
            }
            if isNew { _ = ebb_secc_measured(secc, &stage, now) }
            switch effect.kind {
            case EBB_SECC_SEND: toVehicle.append(effect.send.array)
            case EBB_SECC_AUTHORIZE where effect.authorize.service != EBB_AUTHORIZE_PNC:
                _ = ebb_secc_authorization(secc, EBB_AUTHORIZATION_ACCEPTED, now)
            case EBB_SECC_KEEP: seccKept = effect.keep.array
            case EBB_SECC_SESSION_ENDED: seccEnd = effect.end
            case EBB_SECC_MESSAGE where effect.message.is_sent:
                frames[String(cString: effect.message.name)] = toVehicle.last
            default: break
            }
        }
    }

    private func serveVehicle() {
        var effect = ebb_evcc_effect()
        while ebb_evcc_next(evcc, &effect) {
            atVehicle(self, effect)
            switch effect.kind {
            case EBB_EVCC_SEND: toStation.append(effect.send.array)
            case EBB_EVCC_CLOSE_CONTACTORS: _ = ebb_evcc_contactors(evcc, true, now)
            case EBB_EVCC_OPEN_CONTACTORS: _ = ebb_evcc_contactors(evcc, false, now)
            case EBB_EVCC_FOLLOW: battery.power = effect.power
            case EBB_EVCC_KEEP: evccKept = effect.keep.array
            case EBB_EVCC_SESSION_ENDED: evccEnd = effect.ended.end
            case EBB_EVCC_CLOSE: _ = ebb_secc_disconnected(secc, now)
            case EBB_EVCC_MESSAGE where effect.message.is_sent:
                let name = String(cString: effect.message.name)
                frames[name] = toStation.last
                if requests.last != name { requests.append(name) }
            default: break
            }
            if effect.kind == EBB_EVCC_FOLLOW { _ = ebb_evcc_battery(evcc, &battery, now) }
        }
    }
}
