// From a cause to the safe state: a real station engine with a simulated stage and a real EVCC, under virtual time.
import ChargingStation
import ISO15118
import ISO15118Messages
import Quantities
import Testing
import Vehicles

@testable import Simulation

/// A station without central system and a car on a line of one millisecond, stepped finely enough to see a ramp.
private struct Plug {
    private enum Delivery {
        case toStation([UInt8])
        case toCar([UInt8])
        case closed
    }

    var now = Moment(nanoseconds: 0, utcNanoseconds: 1_800_000_000_000_000_000)
    var station: SimulatedStation
    var car: SimulatedVehicle
    /// Nothing arrives any more, and nobody is told.
    var isCut = false
    private var wire: [(arrival: Moment, what: Delivery)] = []

    init(isDC: Bool) {
        let ratings = isDC ? StageRatings.dc(power: 22_000) : .ac(phases: 3, current: 32)
        let evse = EVSEConfiguration(ratings: ratings, evseID: "DE*EBB*E1")
        station = SimulatedStation(
            StationConfiguration(id: "SAFE", evses: [evse], token: Station.Token("DRIVER"), seed: 1), at: now)
        let vehicle = Vehicle(
            battery: Battery(
                capacity: 60_000, stateOfCharge: 0.4, maximumChargePower: 22_000, maximumDischargePower: 22_000),
            inverter: Inverter(chargeRating: 22_000, dischargeRating: 22_000),
            driver: Driver(arrival: now, departure: now + .seconds(36_000), target: 0.8, minimum: 0.2))
        car = SimulatedVehicle(
            vehicle, configuration: EVCC.Configuration(evccID: "WMISAFE", services: isDC ? [.dcBPT] : [.acBPT]), at: now
        )
        tell(.powerUp)
        tell(.plugged(evse: 1))
        var random = SplitMix64(seed: 1)
        tell(.vehicleConnected(evse: 1, SECC.Link(using: &random)))
        drive(.connected(tls: false))
    }

    var current: Amperes { station.evses[0].stage.current }
    var isOpen: Bool { !station.evses[0].stage.contactorsClosed }
    var isLooping: Bool { car.evcc.sequence.stage == .dcLoop || car.evcc.sequence.stage == .acLoop }

    mutating func tell(_ input: Station.Input) {
        var effects: [Station.Effect] = []
        station.handle(input, at: now, into: &effects)
        carryOut(effects)
    }

    mutating func inject(_ fault: StageFault) {
        var effects: [Station.Effect] = []
        station.inject(fault, evse: 1, at: now, into: &effects)
        carryOut(effects)
    }

    mutating func drive(_ input: SimulatedVehicle.Input) {
        var effects: [SimulatedVehicle.Effect] = []
        car.handle(input, at: now, into: &effects)
        carryOut(effects)
    }

    /// How far time moves at most between two looks at the instruments.
    var resolution = Duration.seconds(1)

    mutating func step() {
        let next = [station.deadline, car.deadline, wire.first?.arrival].compactMap { $0 }.min() ?? now + .seconds(1)
        now = max(now, min(next, now + resolution))
        while let first = wire.first, first.arrival <= now {
            wire.removeFirst()
            if isCut { continue }
            switch first.what {
            case .toStation(let bytes): tell(.vehicleBytes(evse: 1, bytes))
            case .toCar(let bytes): drive(.received(bytes))
            case .closed: drive(.disconnected)
            }
        }
        var effects: [Station.Effect] = []
        station.wake(at: now, into: &effects)
        carryOut(effects)
        guard let due = car.deadline, due <= now else { return }
        var carEffects: [SimulatedVehicle.Effect] = []
        car.wake(at: now, into: &carEffects)
        carryOut(carEffects)
    }

    /// Steps until `condition` holds, for `limit` at most; the time that took.
    @discardableResult
    mutating func run(for limit: Duration = .seconds(120), until condition: (Plug) -> Bool) -> Duration? {
        let start = now
        while !condition(self) {
            guard now - start < limit else { return nil }
            step()
        }
        return now - start
    }

    private mutating func carryOut(_ effects: [Station.Effect]) {
        for effect in effects {
            switch effect {
            case .vehicleSend(_, let bytes): wire.append((now + .milliseconds(1), .toCar(bytes)))
            case .vehicleClose: wire.append((now + .milliseconds(1), .closed))
            default: break
            }
        }
    }

    private mutating func carryOut(_ effects: [SimulatedVehicle.Effect]) {
        for effect in effects {
            switch effect {
            case .send(let bytes): wire.append((now + .milliseconds(1), .toStation(bytes)))
            case .close where !isCut: tell(.vehicleDisconnected(evse: 1))
            default: break
            }
        }
    }
}

/// What ends the delivery of power.
private enum Cause: String, CaseIterable, Sendable {
    case driverStops, driverPauses, stationTerminates, stationPauses, stationRenegotiatesServices
    case emergencyStop, groundFault, gridLoss, overtemperature, connectionClosed, vehicleSilent, unreadableBytes,
        wrongRequest

    /// What the cause may take to the safe state, ramps of the stage and of the inverter included.
    var bound: Duration {
        switch self {
        case .driverStops, .driverPauses: .milliseconds(1100)
        case .stationTerminates, .stationPauses, .stationRenegotiatesServices: .milliseconds(1350)
        case .vehicleSilent: .milliseconds(510)
        case .emergencyStop, .groundFault, .gridLoss, .overtemperature, .connectionClosed, .unreadableBytes,
            .wrongRequest:
            .milliseconds(5)
        }
    }

    func happen(to plug: inout Plug) {
        switch self {
        case .driverStops: plug.drive(.stop(.terminate))
        case .driverPauses: plug.drive(.stop(.pause))
        case .stationTerminates: plug.tell(.notify(evse: 1, .terminate))
        case .stationPauses: plug.tell(.notify(evse: 1, .pause))
        case .stationRenegotiatesServices: plug.tell(.notify(evse: 1, .serviceRenegotiation))
        case .emergencyStop: plug.tell(.emergencyStop(evse: 1))
        case .groundFault: plug.inject(.groundFault)
        case .gridLoss: plug.inject(.gridLoss)
        case .overtemperature: plug.inject(.overtemperature)
        case .connectionClosed: plug.tell(.vehicleDisconnected(evse: 1))
        case .vehicleSilent: plug.isCut = true
        case .unreadableBytes: plug.tell(.vehicleBytes(evse: 1, [0x47, 0x45, 0x54, 0x20]))
        case .wrongRequest:
            let request = SessionSetupReq(header: MessageHeader(sessionID: .none, timeStamp: 0), evccid: "WMISAFE")
            plug.tell(.vehicleBytes(evse: 1, V2GMessage.sessionSetupReq(request).frame))
        }
    }
}

@Suite struct SafeStateTests {
    /// A pair that has charged for a while, with the stage's current as large as it will be.
    private func charging(isDC: Bool) -> Plug {
        var plug = Plug(isDC: isDC)
        plug.run { $0.isLooping && $0.current > 20 }
        plug.run(for: .seconds(3)) { _ in false }
        return plug
    }

    @Test(arguments: Cause.allCases, [true, false])
    private func `every way out of the charge loop ends without current and with open contactors, in time`(
        cause: Cause, isDC: Bool
    ) throws {
        var plug = charging(isDC: isDC)
        try #require(plug.current > 20)
        cause.happen(to: &plug)
        plug.resolution = .milliseconds(5)
        let start = plug.now
        let low = try #require(plug.run(for: .seconds(10)) { $0.current.magnitude < 5 })
        plug.run(for: .seconds(10)) { $0.isOpen }
        let open = plug.now - start
        #expect(plug.isOpen)
        #expect(open <= cause.bound, "\(cause) \(isDC ? "DC" : "AC") took \(open)")
        #expect(low <= open)
        print("safe state, \(isDC ? "DC" : "AC") \(cause): below 5 A after \(low), contactors open after \(open)")
        guard cause != .stationRenegotiatesServices else { return }
        plug.resolution = .seconds(1)
        plug.run(for: .seconds(5)) { _ in false }
        #expect(plug.car.vehicle.power == 0, "the car is off, too")
    }

    @Test(arguments: [MessageSequence.Stage.cableChecking, .preCharging, .authorizing, .parametersKnown])
    private func `a fault before the loop leaves nothing live`(stage: MessageSequence.Stage) throws {
        var plug = Plug(isDC: true)
        try #require(plug.run { $0.car.evcc.sequence.stage == stage } != nil)
        plug.inject(.groundFault)
        #expect(plug.isOpen)
        #expect(plug.station.evses[0].stage.voltage == 0)
        plug.run(for: .seconds(5)) { _ in false }
        #expect(!plug.car.evcc.isConnected, "the car was told")
        #expect(plug.station.evses[0].stage.voltage == 0)
        #expect(plug.isOpen)
    }

    @Test(arguments: [MessageSequence.Stage.cableChecking, .preCharging, .sessionSetUp, .dcScheduled])
    private func `silence before the loop ends with the sequence time-out, and nothing live`(
        stage: MessageSequence.Stage
    ) throws {
        var plug = Plug(isDC: true)
        try #require(plug.run { $0.car.evcc.sequence.stage == stage } != nil)
        plug.isCut = true
        plug.run(for: .seconds(60) + .milliseconds(500)) { _ in false }
        #expect(plug.isOpen)
        #expect(plug.station.evses[0].stage.voltage == 0)
    }
}
