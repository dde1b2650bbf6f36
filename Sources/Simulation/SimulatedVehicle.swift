// A car as a whole: battery, inverter and driver behind a real EVCC, moved by whoever holds the clock.
import ISO15118
import ISO15118Messages
import Quantities
import Vehicles

/// An electric vehicle that speaks ISO 15118-20 over any byte stream.
///
/// Between two inputs the power at its plug is what the last answer asked for (AC) or what the station said that it
/// drives (DC), so the energy it books follows the wire.
package struct SimulatedVehicle: Engine, Equatable, Sendable {
    package enum Input: Equatable, Sendable {
        case connected(tls: Bool)
        case received([UInt8])
        case disconnected
        case stop(EVCC.Stop)
        /// Answers `Effect.sign`.
        case signed(Signature?)
        /// Answers `Effect.install`.
        case installed(EVCC.Contract?)
        case renegotiate(EVCC.Renegotiation)
        case standby(Bool)
    }

    package enum Effect: Equatable, Sendable {
        case send([UInt8])
        case close
        /// Work for the vehicle's keys; answer with `Input.signed` or `Input.installed`.
        indirect case sign(EVCC.Signing)
        indirect case install(CertificateInstallationRes)
        /// The first power may flow.
        case sessionStarted(evseID: String)
        /// Keep this for the next start of the car, or with nil forget what is kept.
        case keep(EVCC.PausedSession?)
        case sessionEnded(EVCC.SessionEnd)
        /// What the plug carries from now on is another power: what the station wants (AC) or drives (DC).
        case power(Watts)
        case note(Note)
    }

    /// What the plug carries until the next answer.
    private enum Flow: Equatable, Sendable {
        case none
        /// AC: the inverter follows this.
        case following(Watts)
        /// DC: the station drives this.
        case delivered(Watts)

        var power: Watts {
            switch self {
            case .none: 0
            case .following(let power), .delivered(let power): power
            }
        }
    }

    package private(set) var vehicle: Vehicle
    package private(set) var evcc: EVCC
    private let phases: Int
    private var flow = Flow.none
    private var clock: Moment
    private var pending: [EVCC.Effect] = []

    /// `phases` counts those of the on-board charger; DC takes the battery's terminals and ignores it.
    package init(
        _ vehicle: Vehicle, configuration: EVCC.Configuration, paused: EVCC.PausedSession? = nil, phases: Int = 3,
        at now: Moment
    ) {
        var configuration = configuration
        configuration.departure = configuration.departure ?? vehicle.driver.departure
        let isDC = configuration.services[0].isDC
        self.vehicle = isDC ? vehicle.withoutOnBoardInverter : vehicle
        self.phases = isDC ? 0 : phases
        evcc = EVCC(configuration, paused: paused)
        clock = now
    }

    package var deadline: Moment? { evcc.deadline }

    package mutating func handle(_ input: Input, at now: Moment, into effects: inout [Effect]) {
        advance(to: now)
        if case .disconnected = input { unplug() }
        evcc.handle(.battery(state), at: now, into: &pending)
        switch input {
        case .connected(let tls): evcc.handle(.connected(tls: tls), at: now, into: &pending)
        case .received(let bytes): evcc.handle(.received(bytes), at: now, into: &pending)
        case .disconnected: evcc.handle(.disconnected, at: now, into: &pending)
        case .stop(let stop): evcc.handle(.stop(stop), at: now, into: &pending)
        case .signed(let signature): evcc.handle(.signed(signature), at: now, into: &pending)
        case .installed(let contract): evcc.handle(.installed(contract), at: now, into: &pending)
        case .renegotiate(let what): evcc.handle(.renegotiate(what), at: now, into: &pending)
        case .standby(let isStandby): evcc.handle(.standby(isStandby), at: now, into: &pending)
        }
        carryOut(at: now, into: &effects)
    }

    package mutating func wake(at now: Moment, into effects: inout [Effect]) {
        advance(to: now)
        evcc.handle(.battery(state), at: now, into: &pending)
        evcc.wake(at: now, into: &pending)
        carryOut(at: now, into: &effects)
    }

    /// Moves the battery to `now`.
    package mutating func advance(to now: Moment) {
        guard now > clock else { return }
        vehicle.step(now - clock, requesting: flow.power)
        clock = now
    }

    private mutating func unplug() {
        flow = .none
        vehicle.disconnect()
    }

    private mutating func take(_ next: Flow, into effects: inout [Effect]) {
        guard next != flow else { return }
        flow = next
        effects.append(.power(next.power))
    }

    private mutating func carryOut(at now: Moment, into effects: inout [Effect]) {
        // Contactors answer at once, which may append further effects.
        var index = 0
        while index < pending.count {
            switch pending[index] {
            case .send(let bytes): effects.append(.send(bytes))
            case .close: effects.append(.close)
            case .sign(let signing): effects.append(.sign(signing))
            case .install(let response): effects.append(.install(response))
            case .sessionStarted(let evseID, _, _): effects.append(.sessionStarted(evseID: evseID))
            case .closeContactors: evcc.handle(.contactors(closed: true), at: now, into: &pending)
            case .openContactors:
                unplug()
                evcc.handle(.contactors(closed: false), at: now, into: &pending)
            case .follow(let power): take(.following(power.total), into: &effects)
            case .delivered(let voltage, let current): take(.delivered(voltage * current), into: &effects)
            case .keep(let paused): effects.append(.keep(paused))
            case .sessionEnded(let end):
                unplug()
                effects.append(.sessionEnded(end))
            case .note(let note): effects.append(.note(note))
            case .mobilityNeeds(let needs): take(needs)
            // The simulated inverter has no reactive power to give.
            case .serviceSelected, .valueAddedServicesSelected, .support: break
            }
            index += 1
        }
        pending.removeAll(keepingCapacity: true)
    }

    /// The station speaks for the driver.
    private mutating func take(_ needs: MobilityNeeds) {
        let driver = vehicle.driver
        let target = min(max(needs.targetSOC ?? driver.target, 0), 1)
        vehicle.driver = Driver(
            arrival: driver.arrival, departure: max(needs.departure ?? driver.departure, driver.arrival),
            target: target, minimum: min(max(needs.minimumSOC ?? driver.minimum, 0), target))
    }

    private var state: EVCC.BatteryState {
        let requests = vehicle.energyRequests
        var state = EVCC.BatteryState(
            energy: EnergyRequests(
                target: requests.target, maximum: requests.maximum, minimum: requests.minimum,
                maximumV2X: requests.maximumV2X, minimumV2X: requests.minimumV2X),
            limits: limits)
        state.voltage = vehicle.battery.voltage
        state.stateOfCharge = vehicle.stateOfCharge
        state.minimumSOC = vehicle.driver.minimum
        state.targetSOC = vehicle.driver.target
        state.maximumSOC = 1
        state.timeToMinimumSOC = vehicle.remainingTime(to: vehicle.driver.minimum)
        state.timeToTargetSOC = vehicle.remainingTime(to: vehicle.driver.target)
        state.timeToMaximumSOC = vehicle.remainingTime(to: 1)
        state.capacity = vehicle.battery.capacity
        state.power = PhasePower(total: vehicle.power, phases: phases)
        return state
    }

    private var limits: PowerLimits {
        let charge = vehicle.maximumChargePower
        let discharge = vehicle.maximumDischargePower
        guard phases == 0 else { return .ac(chargePower: charge, dischargePower: discharge, phases: phases) }
        let nominal = vehicle.battery.nominalVoltage
        // What the pack may show between empty under load and full.
        let range = nominal * 0.75...nominal * 1.2
        return .dc(
            chargePower: charge, dischargePower: discharge, chargeCurrent: Amperes(charge, over: range.lowerBound),
            dischargeCurrent: Amperes(discharge, over: range.lowerBound), voltage: range)
    }
}

extension Vehicle {
    /// The same car at a DC outlet: the station's converter stands in for its own, without delay or loss in the car.
    fileprivate var withoutOnBoardInverter: Vehicle {
        Vehicle(
            battery: battery,
            inverter: Inverter(
                chargeRating: inverter.chargeRating, dischargeRating: inverter.dischargeRating, efficiency: 1,
                lag: .zero),
            driver: driver)
    }
}

extension Amperes {
    fileprivate init(_ power: Watts, over voltage: Volts) { self.init(power.value / voltage.value) }
}
