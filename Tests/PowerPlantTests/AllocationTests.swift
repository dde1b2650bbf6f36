import Quantities
import Testing
import Vehicles

@testable import PowerPlant

private let now = UTCInstant(nanoseconds: 1_700_000_000_000_000_000)

/// A fleet with every kind of session in it.
private func fleet(_ count: Int, seed: UInt64) -> FleetSnapshot {
    var random = SplitMix64(seed: seed)
    let sessions = (0..<count).map { index in
        let present = random.number(in: 5_000...60_000)
        let energy = EnergyState(
            present: WattHours(present), floor: WattHours(random.number(in: 5_000...30_000)), ceiling: 62_000,
            target: WattHours(random.number(in: 10_000...60_000)))
        let terms = SessionTerms(
            id: SessionID(station: "S\(index)", evse: 1, transaction: "T"),
            control: random.unit() < 0.1 ? .none : .dynamic, isBidirectional: random.unit() < 0.8,
            vehicle: PowerInterval(
                lower: Watts(-random.number(in: 3_000...22_000)), upper: Watts(random.number(in: 3_000...22_000))),
            evse: PowerInterval(lower: -11_000, upper: 11_000),
            site: random.unit() < 0.2 ? PowerInterval(lower: -5_000, upper: 6_000) : nil,
            energy: random.unit() < 0.9 ? energy : nil,
            departure: random.unit() < 0.9 ? now + .seconds(Int(random.number(in: 60...30_000))) : nil,
            cost: random.number(in: 0...0.3))
        return FleetSession(
            terms: terms, isConnected: random.unit() < 0.95, power: Watts(random.number(in: -3_000...7_000)))
    }
    return FleetSnapshot(at: now, sessions: sessions)
}

private func request(_ power: Watts, _ strategy: Strategy, headroom: Double = 0) -> AllocationRequest {
    AllocationRequest(
        power: power, now: now, step: .seconds(15), windowEnd: now + .seconds(900), strategy: strategy,
        headroom: headroom)
}

@Suite struct AllocationTests {
    @Test(arguments: Strategy.allCases, 1...25) func `the sum meets the target or every session is at its bound`(
        strategy: Strategy, seed: Int
    ) {
        let fleet = fleet(seed * 7, seed: UInt64(seed))
        var random = SplitMix64(seed: UInt64(seed) &+ 77)
        for _ in 0..<10 {
            let power = Watts(random.number(in: -9_000...9_000) * Double(seed) * 7)
            let answer = allocate(request(power, strategy), over: fleet)
            #expect((answer.powers.reduce(0, +) - answer.allocated).magnitude < 1e-3)
            if answer.unserved.magnitude > 1e-3 {
                #expect(!answer.bounds.contains(.none))
                #expect((answer.unserved < 0) == (power < answer.fixed))
            }
        }
    }

    @Test(arguments: Strategy.allCases, 1...25) func `no limit is crossed`(strategy: Strategy, seed: Int) {
        let fleet = fleet(120, seed: UInt64(seed) &+ 1000)
        for power in [-2_000_000, -300_000, -40_000, 0, 50_000, 400_000, 2_000_000] as [Watts] {
            let answer = allocate(request(power, strategy, headroom: seed % 2 == 0 ? 0.1 : 0), over: fleet)
            for (session, power) in zip(fleet.sessions, answer.powers) {
                guard session.isConnected, session.terms.control != .none else {
                    #expect(power == (session.isConnected ? session.power : 0))
                    continue
                }
                let terms = session.terms
                #expect(power >= max(terms.vehicle.lower, -11_000, terms.site?.lower ?? -11_000) - 1e-6)
                #expect(power <= min(terms.vehicle.upper, 11_000, terms.site?.upper ?? 11_000) + 1e-6)
                if !terms.isBidirectional || terms.energy == nil { #expect(power >= 0) }
                guard let energy = terms.energy, power < 0 else { continue }
                let left = energy.present + power.over(.seconds(15)) / 0.9
                #expect(left >= energy.floor - 1e-6)
            }
        }
    }

    @Test func `a session with no laxity left charges, and the others make up for it`() {
        var fleet = fleet(40, seed: 5)
        for index in fleet.sessions.indices {
            fleet.sessions[index].isConnected = true
            fleet.sessions[index].terms.control = .dynamic
            fleet.sessions[index].terms.isBidirectional = true
            fleet.sessions[index].terms.energy = EnergyState(
                present: 40_000, floor: 10_000, ceiling: 60_000, target: 20_000)
            fleet.sessions[index].terms.departure = now + .seconds(20_000)
        }
        fleet.sessions[0].terms.energy?.target = 59_000
        fleet.sessions[0].terms.departure = now + .seconds(3600)
        for strategy in Strategy.allCases {
            let answer = allocate(request(-60_000, strategy), over: fleet)
            #expect(answer.powers[0] > 0 && answer.bounds[0] == .departureEnergy)
            #expect((answer.allocated + 60_000).magnitude < 1e-3)
            #expect(answer.fixed == answer.powers[0])
        }
    }

    @Test func `the bound names the limit that was narrowest`() {
        let energy = EnergyState(present: 30_000, floor: 10_000, ceiling: 60_000, target: 20_000)
        func session(_ change: (inout FleetSession) -> Void) -> FleetSession {
            var session = FleetSession(
                terms: SessionTerms(
                    id: SessionID(station: "S", evse: 1, transaction: "T"), control: .dynamic, isBidirectional: true,
                    vehicle: PowerInterval(lower: -10_000, upper: 11_000),
                    evse: PowerInterval(lower: -20_000, upper: 20_000), energy: energy,
                    departure: now + .seconds(36_000)), power: 0)
            change(&session)
            return session
        }
        func bound(headroom: Double = 0, _ change: (inout FleetSession) -> Void) -> Bound {
            allocate(
                request(-1_000_000, .proportional, headroom: headroom),
                over: FleetSnapshot(at: now, sessions: [session(change)])
            ).bounds[0]
        }
        #expect(bound { _ in } == .vehicle)
        #expect(bound { $0.terms.evse = PowerInterval(lower: -5_000, upper: 5_000) } == .evse)
        #expect(bound { $0.terms.site = PowerInterval(lower: -4_000, upper: 5_000) } == .site)
        #expect(bound(headroom: 0.1) { _ in } == .headroom)
        #expect(
            bound {
                $0.terms.departure = now + .seconds(2000); $0.terms.energy?.target = 33_000
            } == .departureEnergy)
        #expect(bound { $0.terms.energy?.floor = 29_990 } == .floor)
        #expect(bound { $0.terms.control = .none } == .notSteerable)
        #expect(bound { $0.isConnected = false } == .disconnected)
        #expect(bound { $0.heldUntil = now + .seconds(5) } == .held)
        #expect(bound { $0.terms.energy = nil } == .departureEnergy)
        let up = allocate(
            request(1_000_000, .laxity),
            over: FleetSnapshot(at: now, sessions: [session { $0.terms.energy?.present = 59_990 }]))
        #expect(up.bounds == [.ceiling])
    }

    @Test func `the departure inside the window leaves what can still be charged again`() {
        // 10 kWh above the target, 600 s until departure, after which nothing can be given back.
        var settings = PlantSettings()
        settings.departureReserve = .zero
        settings.chargeConfidence = 1
        settings.chargeEfficiency = 0.9
        settings.dischargeEfficiency = 0.9
        let terms = SessionTerms(
            id: SessionID(station: "S", evse: 1, transaction: "T"), control: .dynamic, isBidirectional: true,
            vehicle: PowerInterval(lower: -9_000, upper: 9_000),
            energy: EnergyState(present: 20_000, floor: 0, ceiling: 60_000, target: 20_000),
            departure: now + .seconds(600))
        let context = ReachContext(
            AllocationRequest(
                power: -9_000, now: now, step: .seconds(15), windowEnd: now + .seconds(900), settings: settings))
        let reach = Reach(of: FleetSession(terms: terms), in: context)
        // Time t out and the rest in: t·9000/0.9 = (600 − t)·9000·0.9.
        let time = 600 * 0.9 / (1 / 0.9 + 0.9)
        #expect(abs(reach.dischargeTime - time) < 1e-6)
        #expect(reach.base == 0)
    }

    @Test func `values that are no numbers allow nothing`() {
        let nothing = Watts(.nan)
        let session = FleetSession(
            terms: SessionTerms(
                id: SessionID(station: "S", evse: 1, transaction: "T"), control: .dynamic, isBidirectional: true,
                vehicle: PowerInterval(lower: nothing, upper: Watts(.infinity)),
                energy: EnergyState(present: WattHours(.nan), floor: 0, ceiling: WattHours(.infinity), target: 0)),
            power: nothing)
        for strategy in Strategy.allCases {
            for power in [-1_000, 1_000, nothing] as [Watts] {
                let answer = allocate(request(power, strategy), over: FleetSnapshot(at: now, sessions: [session]))
                #expect(answer.powers == [0])
            }
        }
        #expect(allocate(request(-1, .laxity), over: FleetSnapshot(at: now, sessions: [])).unserved == -1)
    }
}
