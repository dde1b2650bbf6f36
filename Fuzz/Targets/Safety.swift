import ISO15118
import Quantities

/// What must be true of both engines whatever they are told. The first violation stays.
struct Safety {
    private(set) var violation: String?
    var stationLimits = PowerLimits(maximumChargePower: .zero)
    private var station = Side()
    private var car = Side()
    private var wakesInARow = 0
    private var lastWake: Moment?

    /// One side's contactors and power, as it has commanded them.
    private struct Side {
        var isClosed = false
        var power: Watts = 0
        var isConnected = false
        var isStarted = false
    }

    private mutating func require(_ holds: Bool, _ text: StaticString, _ value: Double? = nil) {
        guard !holds, violation == nil else { return }
        violation = value.map { "\(text): \($0)" } ?? "\(text)"
    }

    // MARK: Effects in their order

    mutating func see(_ effect: SECC.Effect) {
        switch effect {
        case .send(let frame):
            require(station.isConnected, "the SECC sends without a connection")
            require(Self.message(frame)?.responseKind != nil, "the SECC sends what is no response")
        case .close: station.isConnected = false
        case .stage(.closeContactors): station.isClosed = true
        case .stage(.openContactors):
            require(station.power == 0, "the SECC opens contactors under power", station.power.value)
            station.isClosed = false
        case .stage(.setPower(let point)):
            let (most, least) = (stationLimits.maximumChargePower.total, stationLimits.maximumDischargePower.total)
            require(
                point.power >= least && point.power <= most, "the SECC drives power beyond the EVSE's limits",
                point.power.value)
            require(
                point.power == 0 || station.isClosed, "the SECC drives power through open contactors", point.power.value
            )
            station.power = point.power
        case .sessionStarted:
            require(!station.isStarted, "the SECC starts a session in a session")
            station.isStarted = true
        case .sessionEnded:
            require(station.isStarted, "the SECC ends a session that had not started")
            station.isStarted = false
        default: break
        }
    }

    mutating func see(_ effect: EVCC.Effect) {
        switch effect {
        case .send(let frame):
            require(car.isConnected, "the EVCC sends without a connection")
            require(Self.message(frame)?.requestKind != nil, "the EVCC sends what is no request")
        case .close: car.isConnected = false
        case .closeContactors: car.isClosed = true
        case .openContactors:
            require(car.power == 0, "the EVCC opens contactors under power", car.power.value)
            car.isClosed = false
        case .follow(let power):
            require(power.total.value.isFinite, "the EVCC follows no number")
            require(
                power.total == 0 || car.isClosed, "the EVCC follows power through open contactors", power.total.value)
            car.power = power.total
        default: break
        }
    }

    private static func message(_ frame: [UInt8]) -> V2GMessage? {
        guard let header = V2GTP.header(frame), let type = V2GTP.PayloadType(rawValue: header.payloadType),
            Int(header.payloadLength) == frame.count - V2GTP.headerLength
        else { return nil }
        return try? V2GMessage(exi: frame[V2GTP.headerLength...], type: type)
    }

    // MARK: Inputs

    /// One input leads to few effects: some for the input itself, some for each message in its bytes.
    mutating func count(_ effects: Int, after input: SECC.Input) {
        var most = 16
        switch input {
        case .received(let bytes): most += bytes.count / 8 * 8
        case .measured: most += 512  // what had come in the meantime is answered now
        case .connected: station.isConnected = true
        case .disconnected: station.isConnected = false
        default: break
        }
        require(effects <= most, "too many effects of the SECC after one input", Double(effects))
    }

    mutating func count(_ effects: Int, after input: EVCC.Input) {
        var most = 16
        switch input {
        case .received(let bytes): most += bytes.count / 8 * 8
        case .connected: car.isConnected = true
        case .disconnected: car.isConnected = false
        default: break
        }
        require(effects <= most, "too many effects of the EVCC after one input", Double(effects))
    }

    /// An engine must not want to be woken at the same moment for ever.
    mutating func woken(at now: Moment) {
        wakesInARow = lastWake == now ? wakesInARow + 1 : 0
        lastWake = now
        require(wakesInARow < 1000, "woken a thousand times at one moment")
    }

    // MARK: States

    mutating func check(_ secc: SECC, at now: Moment) {
        require((secc.deadline != nil) == secc.isConnected, "the SECC waits for ever, or for nobody")
        require(secc.deadline.map { $0 <= now + .seconds(3600) } ?? true, "the SECC waits for more than an hour")
        let isOver = !secc.isConnected || secc.sequence.stage == .ended
        require(!isOver || !station.isClosed, "the SECC's session is over with closed contactors")
        require(!isOver || station.power == 0, "the SECC's session is over with power")
    }

    mutating func check(_ evcc: EVCC, at now: Moment) {
        require((evcc.deadline != nil) == evcc.isConnected, "the EVCC waits for ever, or for nobody")
        require(evcc.deadline.map { $0 <= now + .seconds(3600) } ?? true, "the EVCC waits for more than an hour")
        require(evcc.isConnected || !car.isClosed, "the EVCC's session is over with closed contactors")
        require(evcc.isConnected || car.power == 0, "the EVCC's session is over with power")
    }

    mutating func emergencyStopped() {
        require(!station.isClosed && station.power == 0, "power or closed contactors after an emergency stop")
    }
}
