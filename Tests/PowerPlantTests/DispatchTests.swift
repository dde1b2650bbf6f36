import PowerPlant
import Quantities
import Testing
import Vehicles

@Suite struct DispatchTests {
    @Test(arguments: Strategy.allCases)
    func `the fleet is within 2 % of the target 5 s after the start and stays there`(
        strategy: Strategy
    ) {
        var rig = FleetRig.fleet(20)
        rig.run(30)
        #expect(rig.power > 0)
        rig.send(.dispatch(DispatchRequest(id: "d", power: -60_000, duration: .seconds(300), strategy: strategy)))
        rig.run(5)
        rig.run(290) { rig in
            #expect(abs(rig.power.value + 60_000) < 1200, "at \(rig.now.utcNanoseconds): \(rig.power)")
        }
        rig.run(20)
        #expect(rig.reports.count == 1)
        #expect(rig.setpoints.isEmpty, "every session charges as it likes again")
        #expect(rig.power > 0)
    }

    @Test func `losses on the way are made up by the meters`() {
        var rig = FleetRig.fleet(20)
        rig.obedience = { _, power in power * 0.95 }
        rig.run(10)
        rig.send(.dispatch(DispatchRequest(id: "d", power: -80_000, duration: .seconds(120))))
        rig.run(10)
        rig.run(100) { rig in #expect(abs(rig.power.value + 80_000) < 1600, "\(rig.power)") }
    }

    @Test func `a positive target charges the fleet`() {
        var rig = FleetRig.fleet(20)
        rig.run(10)
        rig.send(.dispatch(DispatchRequest(id: "d", power: 70_000, duration: .seconds(120), strategy: .proportional)))
        rig.run(6)
        rig.run(100) { rig in #expect(abs(rig.power.value - 70_000) < 1400, "\(rig.power)") }
    }

    @Test(arguments: Strategy.allCases) func `a drop-out is planned around at once and the total comes back`(
        strategy: Strategy
    ) {
        var rig = FleetRig.fleet(20)
        rig.run(5)
        rig.send(.dispatch(DispatchRequest(id: "d", power: -100_000, duration: .seconds(300), strategy: strategy)))
        rig.run(20)
        let busiest = rig.setpoints.min { ($0.value, $0.key) < ($1.value, $1.key) }!.key
        let index = Int(busiest.station.dropFirst(2))!
        let before = rig.assigned
        rig.connection(index, isUp: false)
        #expect(rig.assigned > before, "new set-points go out with the event, not with the next tick")
        rig.run(5)
        #expect(abs(rig.connectedPower.value + 100_000) < 2000, "\(rig.connectedPower)")
        let another = (index + 1) % 20
        rig.unplug(another)
        rig.run(5)
        #expect(abs(rig.connectedPower.value + 100_000) < 2000, "\(rig.connectedPower)")
        rig.connection(index, isUp: true)
        rig.run(300)
        let report = rig.reports[0]
        #expect(report.dropOuts == 2)
        #expect(report.sessions.contains { $0.id == FleetRig.id(another) && $0.quality == .metered })
    }

    @Test func `a refused set-point is planned around`() {
        var rig = FleetRig.fleet(10)
        rig.send(.dispatch(DispatchRequest(id: "d", power: -40_000, duration: .seconds(300))))
        let (id, power) = rig.setpoints.min { ($0.value, $0.key) < ($1.value, $1.key) }!
        rig.obedience = { $0 == id ? 0 : $1 }
        rig.send(.setpointAnswered(id, power, isAccepted: false))
        rig.run(6)
        #expect(abs(rig.power.value + 40_000) < 800, "\(rig.power)")
    }

    @Test func `a car that does not follow is taken as it is`() {
        var rig = FleetRig.fleet(10)
        let stubborn = FleetRig.id(3)
        rig.obedience = { $0 == stubborn ? 0 : $1 }
        rig.run(5)
        rig.send(.dispatch(DispatchRequest(id: "d", power: -50_000, duration: .seconds(200), strategy: .proportional)))
        rig.run(12)
        rig.run(40) { rig in #expect(abs(rig.power.value + 50_000) < 1000, "\(rig.power)") }
        #expect(
            rig.log.contains {
                if case .replanned(_, .notFollowing, _) = $0 { true } else { false }
            })
    }

    @Test(arguments: 1...4) func `no driver leaves with less than agreed, however hard the fleet is asked`(seed: Int) {
        var rig = FleetRig()
        rig.meterInterval = 10
        var random = SplitMix64(seed: UInt64(seed))
        var generator = VehicleGenerator(seed: UInt64(seed))
        for index in 0..<16 {
            let stay = Duration.seconds(Int(random.number(in: 900...7200)))
            rig.plugIn(generator.vehicle(arrival: rig.now, stay: stay), at: index)
        }
        rig.send(
            .dispatch(
                DispatchRequest(
                    id: "d", power: -250_000, duration: .seconds(5400),
                    strategy: Strategy.allCases[seed % Strategy.allCases.count])))
        var departures = 0
        rig.run(7300) { rig in
            for index in 0..<16 {
                guard let car = rig.cars[FleetRig.id(index)], car.driver.departure <= rig.now else { continue }
                departures += 1
                #expect(
                    car.battery.energy >= car.battery.capacity * car.driver.target.value - 1,
                    "car \(index): \(car.stateOfCharge.percent) % of \(car.driver.target.percent) %")
                rig.unplug(index)
            }
        }
        #expect(departures == 16)
        let report = rig.reports[0]
        #expect(report.exported > 0)
        #expect(report.unservedEnergy > 0)
    }

    @Test func `windows run one after the other without letting go in between`() {
        var rig = FleetRig.fleet(10)
        rig.send(.dispatch(DispatchRequest(id: "a", power: -30_000, duration: .seconds(60))))
        let next = UTCInstant(rig.now) + .seconds(60)
        rig.send(.dispatch(DispatchRequest(id: "b", power: -20_000, start: next, duration: .seconds(60))))
        rig.run(59)
        #expect(abs(rig.power.value + 30_000) < 600)
        rig.run(6) { rig in #expect(rig.setpoints.count == 10) }
        #expect(abs(rig.power.value + 20_000) < 400)
        rig.run(70)
        #expect(rig.reports.map(\.id) == ["a", "b"])
        #expect(rig.setpoints.isEmpty)
    }

    @Test func `a window that cannot be had is refused with a reason`() {
        var rig = FleetRig.fleet(3)
        let hour = UTCInstant(rig.now) + .seconds(3600)
        rig.send(.dispatch(DispatchRequest(id: "a", power: -9_000, start: hour, duration: .seconds(900))))
        let refusals: [(DispatchRequest, DispatchRefusal)] = [
            (DispatchRequest(id: "a", power: -1, duration: .seconds(1)), .idInUse),
            (DispatchRequest(id: "b", power: -1, start: hour + .seconds(899), duration: .seconds(9)), .overlaps("a")),
            (DispatchRequest(id: "b", power: -1, duration: .seconds(3601)), .overlaps("a")),
            (DispatchRequest(id: "b", power: Watts(.nan), duration: .seconds(1)), .powerNotANumber),
            (DispatchRequest(id: "b", power: 1, duration: .zero), .durationNotPositive),
            (
                DispatchRequest(id: "b", power: 1, duration: .seconds(Int64.max)),
                .durationTooLong(limit: .seconds(7 * 86_400))
            ),
            (
                DispatchRequest(id: "b", power: 1, start: UTCInstant(nanoseconds: .min), duration: .seconds(1)),
                .startPassed
            ),
        ]
        for (request, refusal) in refusals {
            rig.send(.dispatch(request))
            #expect(rig.log.last == .dispatchRefused(request.id, refusal))
        }
        rig.send(.cancel("nobody"))
        #expect(rig.log.last == .dispatchRefused("nobody", .unknown))
        rig.send(.dispatch(DispatchRequest(id: "b", power: -1000, start: hour + .seconds(900), duration: .seconds(9))))
        #expect(rig.plant.dispatches.map(\.id) == ["a", "b"])
    }

    @Test func `a cancelled window ends at once and is settled`() {
        var rig = FleetRig.fleet(5)
        rig.send(.dispatch(DispatchRequest(id: "d", power: -20_000, duration: .seconds(900))))
        rig.run(20)
        rig.send(.cancel("d"))
        #expect(rig.setpoints.isEmpty)
        rig.run(3)
        #expect(rig.reports.map(\.outcome) == [.cancelled])
        #expect(rig.reports[0].end - rig.reports[0].start == .seconds(20))
        rig.run(5)
        #expect(rig.power > 0)
    }

    @Test func `more than the fleet can do is held back by the headroom and reported`() {
        var rig = FleetRig.fleet(10)
        rig.send(
            .dispatch(DispatchRequest(id: "d", power: -1_000_000, duration: .seconds(60), strategy: .proportional)))
        let rating = rig.cars.values.reduce(Watts(0)) { $0 + $1.inverter.dischargeRating }
        rig.run(10)
        #expect((rig.power + rating * 0.9).magnitude < rating * 0.01)
        rig.run(60)
        let report = rig.reports[0]
        #expect(report.sessions.allSatisfy { $0.bound == .headroom })
        let missing = (Watts(1_000_000) - rating * 0.9).over(.seconds(60))
        #expect((report.unservedEnergy - missing).magnitude < missing * 0.01)
    }

    @Test func `a steady window sends few set-points after its start`() {
        var rig = FleetRig.fleet(80, seed: 9)
        rig.meterInterval = 5
        rig.run(5)
        rig.send(.dispatch(DispatchRequest(id: "d", power: -200_000, duration: .seconds(900), strategy: .proportional)))
        rig.run(20)
        let started = rig.assigned
        rig.run(300)
        #expect(rig.assigned - started < 80, "\(rig.assigned - started) set-points in 300 s for 80 sessions")
        let steady = rig.assigned
        rig.connection(7, isUp: false)
        #expect((1...4).contains(rig.assigned - steady), "\(rig.assigned - steady) set-points for one drop-out")
        #expect(abs(rig.power.value + 200_000) < 4_000)
    }

    @Test func `a following signal moves the fleet by a few set-points a step`() {
        var rig = FleetRig.fleet(60, seed: 4)
        rig.run(5)
        rig.send(.dispatch(DispatchRequest(id: "d", power: -100_000, duration: .seconds(600))))
        rig.run(10)
        let started = rig.assigned
        var random = SplitMix64(seed: 3)
        var power = -100_000.0
        for _ in 0..<50 {
            power = min(max(power + random.number(in: -15_000...15_000), -200_000), 200_000).rounded()
            rig.send(.retarget("d", Watts(power)))
            rig.run(4)
            #expect(abs(rig.power.value - power) < 4000, "\(rig.power) for \(power)")
        }
        let mean = Double(rig.assigned - started) / 50
        #expect(mean < 25, "\(mean) set-points a step")
    }
}
