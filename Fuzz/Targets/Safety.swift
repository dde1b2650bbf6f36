import ISO15118
import ISO15118Messages
import Quantities

/// What must be true of both engines whatever they are told. The first violation stays.
struct Safety {
    private(set) var violation: String?
    /// What the EVSE was last limited to, and the battery that the EVCC was last told of.
    var stationLimits = PowerLimits(maximumChargePower: .zero)
    var battery: EVCC.BatteryState?
    /// Nobody has lied yet: both engines talk to each other alone.
    var isHonest = true
    var station = Station()
    var car = Car()
    private var wakesInARow = 0
    private var lastWake: Moment?

    /// The SECC's side, as it has commanded and said it.
    struct Station {
        var isClosed = false
        var point = SECC.SetPoint.zero
        var isConnected = false
        var isStarted = false
        /// The session has got its last answer or an emergency stop: no power any more.
        var isOver = false
        var mustFail = false
        /// Its host did not take the vehicle's receipt.
        var isReceiptBad = false
        /// What the vehicle has said of itself.
        var vehicle: SECC.VehicleReport?
        var selection: SECC.Selection?
        var conversation = Conversation()

        mutating func begin() {
            self = Station(isClosed: isClosed, point: point, isConnected: true, isStarted: isStarted)
        }
    }

    /// The EVCC's side.
    struct Car {
        var isClosed = false
        var power = PhasePower.zero
        var isConnected = false
        /// Messages in both directions, on each stream.
        var sent: [V2GTP.PayloadType: Int] = [:]
        var answered: [V2GTP.PayloadType: Int] = [:]
        var stream = V2GTP.Stream()

        mutating func begin() { self = Car(isClosed: isClosed, power: power, isConnected: true) }
    }

    mutating func require(_ holds: Bool, _ text: StaticString, _ value: Double? = nil) {
        guard !holds, violation == nil else { return }
        violation = value.map { "\(text): \($0)" } ?? "\(text)"
    }

    // MARK: Inputs

    /// One input leads to few effects: some for the input itself, some for each message in its bytes.
    mutating func count(_ effects: Int, after input: SECC.Input) {
        var most = 16
        switch input {
        case .received(let bytes): most += bytes.count / 8 * 8
        case .measured: most += 512  // what had come in the meantime is answered now
        case .connected:
            // The end of an earlier session is among this input's effects.
            station.begin()
        case .disconnected: station.isConnected = false
        case .receipt(let isValid): station.isReceiptBad = !isValid
        default: break
        }
        require(effects <= most, "too many effects of the SECC after one input", Double(effects))
    }

    mutating func count(_ effects: Int, after input: EVCC.Input) {
        var most = 16
        switch input {
        case .received(let bytes): most += bytes.count / 8 * 8
        case .connected: car.begin()
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

    /// The message in a whole frame.
    static func message(_ frame: [UInt8]) -> (message: V2GMessage, type: V2GTP.PayloadType)? {
        guard let header = V2GTP.header(frame), let type = V2GTP.PayloadType(rawValue: header.payloadType),
            Int(header.payloadLength) == frame.count - V2GTP.headerLength,
            let message = try? V2GMessage(exi: frame[V2GTP.headerLength...], type: type)
        else { return nil }
        return (message, type)
    }
}
