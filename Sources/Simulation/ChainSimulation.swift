// The whole chain in virtual time: cars, stations, central system and plant follow a grid signal, byte for byte as they
// would over a network, from a seed.
import CentralSystem
import ChargingStation
import ISO15118
import PowerPlant
import Quantities
import Vehicles

/// Runs the engines against one another. The same settings give the same run, event for event.
package struct ChainSimulation {
    package struct Settings: Sendable {
        package var seed: UInt64 = 1
        package var duration: Duration
        /// One-way time of a message; a message never overtakes the one before it on its line.
        package var networkDelay: ClosedRange<Double> = 0.005...0.05
        package var diskDelay = Duration.milliseconds(2)
        package var chargeLoopInterval = Duration.seconds(1)
        package var meterInterval = Duration.seconds(4)
        /// How often, a station and hour, the line to the central system breaks for a while.
        package var outagesPerHour = 0.0
        /// Fleet power at full signal; nil: a third of what the cars could give on average.
        package var capacity: Watts?
        package var sign = GridSignal.Sign.positiveDischarges
        /// From the first arrivals to the signal's first value.
        package var lead = Duration.seconds(120)
        package var start = Moment(nanoseconds: 0, utcNanoseconds: 1_767_225_600_000_000_000)

        package init(duration: Duration) { self.duration = duration }
    }

    enum Event {
        case wakeCentral
        case wakeStation(Int)
        case wakeCar(Int)
        case stored(UInt64)
        /// A line's number tells a message of a broken connection from one of the next.
        case toCentral(Int, [UInt8], line: Int)
        case toStation(Int, [UInt8], line: Int)
        case toOutlet(Int, [UInt8], visit: Int)
        case toCar(Int, [UInt8], visit: Int)
        case connect(Int)
        case breakLine(Int)
        case arrive(Int)
        case leave(Int, visit: Int)
        case signal
        case sample
    }

    let settings: Settings
    let signal: GridSignal
    var now: Moment
    var queue = EventQueue<Event>()
    var random: SplitMix64
    var aggregator: Aggregator
    var centralWake: Int64?
    var outlets: [Outlet]
    var books = Books()
    let dispatch: DispatchID = "signal"
    let capacity: Watts

    /// A car for each stay, at the outlet with the same place; stays at one outlet follow one another.
    package init(_ settings: Settings, signal: GridSignal, stays: [[Stay]]) {
        self.settings = settings
        self.signal = signal
        now = settings.start
        random = SplitMix64(seed: settings.seed)
        var effects: [Aggregator.Effect] = []
        aggregator = Aggregator(at: settings.start, into: &effects)
        outlets = stays.enumerated().map { Outlet(index: $0, stays: $1, settings: settings) }
        capacity = settings.capacity ?? Self.ability(of: stays.joined(), settings) / 3
    }

    /// What the cars could give together, on the average of the signal's time: not all are there all the time.
    private static func ability(of stays: some Sequence<Stay>, _ settings: Settings) -> Watts {
        let start = settings.start + settings.lead
        let end = start + settings.duration
        return stays.reduce(Watts(0)) { sum, stay in
            let driver = stay.vehicle.driver
            let present = max(.zero, min(driver.departure, end) - max(driver.arrival, start))
            return sum + stay.vehicle.inverter.dischargeRating * (present.seconds / settings.duration.seconds)
        }
    }

    /// Runs to the end: the signal is over, every car has left and every transaction is settled.
    package mutating func run() -> Result {
        for index in outlets.indices {
            station(index, .powerUp)
            planArrival(index)
            planOutage(index)
        }
        queue.add(.signal, at: (settings.start + settings.lead).nanoseconds)
        queue.add(.sample, at: (settings.start + settings.lead).nanoseconds)
        let end = (settings.start + settings.lead + settings.duration + Self.tail).nanoseconds
        while let next = queue.earliest, next <= end, let (time, event) = queue.next() {
            now = settings.start + .nanoseconds(time - settings.start.nanoseconds)
            books.events += 1
            take(event)
        }
        return result()
    }

    /// What the last transactions and the settlement may take.
    private static let tail = Duration.seconds(180)
    var signalEnd: Moment { settings.start + settings.lead + settings.duration }

    private mutating func take(_ event: Event) {
        switch event {
        // A wake that an earlier one has overtaken is over.
        case .wakeCentral: if centralWake == now.nanoseconds { wakeCentral() }
        case .wakeStation(let index): if outlets[index].stationWake == now.nanoseconds { wakeStation(index) }
        case .wakeCar(let index): if outlets[index].carWake == now.nanoseconds { wakeCar(index) }
        case .stored(let token): central(.central(.stored(tokens: [token])))
        case .toCentral(let index, let bytes, let line):
            if outlets[index].line == line { central(.central(.received(connection: index, bytes))) }
        case .toStation(let index, let bytes, let line):
            if outlets[index].line == line { station(index, .csmsMessage(bytes)) }
        case .toOutlet(let index, let bytes, let visit):
            if outlets[index].visit == visit { station(index, .vehicleBytes(evse: 1, bytes)) }
        case .toCar(let index, let bytes, let visit):
            if outlets[index].visit == visit { car(index, .received(bytes)) }
        case .connect(let index): connect(index)
        case .breakLine(let index): breakLine(index)
        case .arrive(let index): arrive(index)
        case .leave(let index, let visit):
            if outlets[index].visit == visit { car(index, .stop(.terminate)) }
        case .signal: followSignal()
        case .sample: sample()
        }
    }

    // MARK: The signal

    private mutating func followSignal() {
        let time = now - (settings.start + settings.lead)
        guard time < settings.duration else { return }
        let power = signal.power(at: time, capacity: capacity, sign: settings.sign) ?? 0
        if time == .zero {
            central(.plant(.dispatch(DispatchRequest(id: dispatch, power: power, duration: settings.duration))))
        } else {
            central(.plant(.retarget(dispatch, power)))
        }
        books.requested = power
        if let next = signal.nextChange(after: time) {
            queue.add(.signal, at: (settings.start + settings.lead + next).nanoseconds)
        }
    }

    private mutating func sample() {
        var power = Watts(0)
        for outlet in outlets { power = power + outlet.station.evses[0].stage.power }
        books.signal.append(books.requested.value)
        books.response.append(power.value)
        if now < signalEnd { queue.add(.sample, at: (now + .seconds(1)).nanoseconds) }
    }

    // MARK: Cars

    private mutating func planArrival(_ index: Int) {
        guard let stay = outlets[index].nextStay else { return }
        queue.add(.arrive(index), at: max(now, stay.vehicle.driver.arrival).nanoseconds)
    }

    private mutating func arrive(_ index: Int) {
        guard let stay = outlets[index].takeStay() else { return }
        books.arrivals += 1
        let visit = outlets[index].plugIn(stay, settings: settings, at: now)
        station(index, .plugged(evse: 1))
        station(index, .vehicleConnected(evse: 1, SECC.Link(using: &random)))
        car(index, .connected(tls: false))
        let departure = min(stay.vehicle.driver.departure, signalEnd + .seconds(30))
        queue.add(.leave(index, visit: visit), at: departure.nanoseconds)
    }

    /// The car closed its connection: it drives off.
    mutating func driveOff(_ index: Int) {
        guard let car = outlets[index].unplug(at: now) else { return }
        books.close(car.vehicle, at: now)
        station(index, .vehicleDisconnected(evse: 1))
        station(index, .unplugged(evse: 1))
        planArrival(index)
    }

    // MARK: Lines

    private mutating func connect(_ index: Int) {
        outlets[index].line += 1
        outlets[index].isConnected = true
        central(.central(.connected(station: outlets[index].id, connection: index)))
        station(index, .csmsConnected)
    }

    mutating func breakLine(_ index: Int) {
        guard outlets[index].isConnected else { return }
        outlets[index].line += 1
        outlets[index].isConnected = false
        books.outages += 1
        central(.central(.disconnected(connection: index)))
        station(index, .csmsDisconnected)
        planOutage(index)
    }

    private mutating func planOutage(_ index: Int) {
        guard settings.outagesPerHour > 0 else { return }
        let wait = random.number(in: 0.2...1.8) * 3600 / settings.outagesPerHour
        queue.add(.breakLine(index), at: (now + .nanoseconds(Int64(wait * 1e9))).nanoseconds)
    }
}
