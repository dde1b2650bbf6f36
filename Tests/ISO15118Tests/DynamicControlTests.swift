/// Dynamic control: what the station tells beside power, what the EV tells of itself, and how power moves.
import ISO15118Messages
import Quantities
import Testing

@testable import ISO15118

@Suite struct DynamicControlTests {
    @Test func `the station's knowledge of the driver reaches an EV that leaves its needs to it`() throws {
        var pair = SessionPair.dc()
        var station = pair.secc.configuration
        station.offer.mobilityNeedsModes = [.secc]
        pair.secc = SECC(station)
        let departure = pair.now + .seconds(7200)
        pair.connect()
        pair.tell(.mobilityNeeds(MobilityNeeds(departure: departure, minimumSOC: 0.3, targetSOC: 0.9)))
        pair.run(to: .dcLoop)
        let first = try #require(pair.vehicleEffects.lazy.compactMap(\.mobilityNeeds).first)
        #expect(first.minimumSOC == 0.3)
        #expect(first.targetSOC == 0.9)
        #expect(abs((try #require(first.departure) - departure).seconds) <= 1)
        pair.run(for: .seconds(5))
        let report = try #require(pair.stationEffects.lazy.compactMap(\.report).last)
        #expect(abs((try #require(report.departure) - departure).seconds) <= 2, "the EV plans with it")

        pair.tell(
            .mobilityNeeds(
                MobilityNeeds(departure: pair.now + .seconds(600), targetSOC: 0.7, acknowledgeWithin: .seconds(30))))
        pair.run(for: .seconds(10))
        let updates = pair.vehicleEffects.compactMap(\.mobilityNeeds)
        #expect(updates.count == 2, "an unchanged word is told once")
        #expect(updates.last?.targetSOC == 0.7)
        #expect(updates.last?.acknowledgeWithin == .seconds(30))
    }

    @Test func `an EV that knows its own needs is not told any`() {
        var pair = SessionPair.dc()
        pair.connect()
        pair.tell(.mobilityNeeds(MobilityNeeds(targetSOC: 0.9)))
        pair.run(to: .dcLoop)
        pair.run(for: .seconds(1))
        #expect(pair.vehicleEffects.compactMap(\.mobilityNeeds).isEmpty)
    }

    @Test func `reactive power and frequency reach the inverter within what it can do`() throws {
        var pair = SessionPair.ac()
        pair.battery.maximumReactivePower = 1_500
        pair.battery.reactivePower = PhaseReactivePower(l1: 10, l2: 20, l3: 30)
        pair.tell(
            .gridSupport(
                GridSupport(reactivePower: PhaseReactivePower(l1: 500, l2: -700, l3: 9_000), frequency: 49.8)))
        pair = SessionPair.charging(pair, target: 3_000)
        let wanted = GridSupport(reactivePower: PhaseReactivePower(l1: 500, l2: -700, l3: 1_500), frequency: 49.8)
        #expect(pair.vehicleEffects.compactMap(\.support) == [wanted])
        let report = try #require(pair.stationEffects.lazy.compactMap(\.report).last)
        #expect(report.presentReactivePower == PhaseReactivePower(l1: 10, l2: 20, l3: 30))
        pair.tell(.gridSupport(GridSupport()))
        pair.run(for: .seconds(1))
        #expect(pair.vehicleEffects.compactMap(\.support).last == GridSupport())
    }

    @Test func `everything that the EV shows its driver reaches the station`() throws {
        var pair = SessionPair.dc()
        pair.battery.minimumSOC = 0.2
        pair.battery.targetSOC = 0.8
        pair.battery.maximumSOC = 0.95
        pair.battery.timeToMinimumSOC = .zero
        pair.battery.timeToTargetSOC = .seconds(1200)
        pair.battery.timeToMaximumSOC = .seconds(3000)
        pair.battery.isInletHot = true
        pair = SessionPair.charging(pair, target: 3_000)
        let report = try #require(pair.stationEffects.lazy.compactMap(\.report).last)
        #expect(report.minimumSOC == 0.2 && report.targetSOC == 0.8 && report.maximumSOC == 0.95)
        #expect(report.timeToMinimumSOC == .zero)
        #expect(report.timeToTargetSOC == .seconds(1200))
        #expect(report.timeToMaximumSOC == .seconds(3000))
        #expect(report.isInletHot == true)
        #expect(report.energy?.maximumV2X == 25_000 && report.energy?.minimumV2X == -15_000)
    }

    @Test func `an EV that names no cycling range is not discharged below its minimum`() {
        var pair = SessionPair.dc()
        pair.battery.energy = EnergyRequests(target: 20_000, maximum: 35_000, minimum: 100)
        pair = SessionPair.charging(pair, target: -5_000)
        #expect(pair.power == 0)
    }

    @Test func `below the least power of either side there is only zero`() {
        var pair = SessionPair.dc()
        pair.battery.limits.minimumChargePower = PhasePower(1_500)
        pair.battery.limits.minimumDischargePower = PhasePower(-2_000)
        pair = SessionPair.charging(pair, target: 1_400)
        for (target, power) in [(1_400, 0), (1_500, 1_500), (-1_900, 0), (-2_100, -2_100)] as [(Watts, Watts)] {
            pair.tell(.target(.total(target)))
            pair.run(for: .seconds(1))
            #expect(pair.power == power)
        }
    }

    @Test func `the flags say that the EVSE holds power, current or voltage back, in both directions`() throws {
        var pair = SessionPair.charging(.dc(), target: 50_000)
        func flags() throws -> [Bool] {
            for message in pair.stationMessages.reversed() {
                if case .dc_ChargeLoopRes(let response) = message {
                    return [
                        response.evsePowerLimitAchieved, response.evseCurrentLimitAchieved,
                        response.evseVoltageLimitAchieved,
                    ]
                }
            }
            return []
        }
        pair.run(for: .seconds(1))
        #expect(try flags() == [true, true, false], "50 kW at 400 V are the EVSE's 125 A")
        pair.tell(.target(.total(20_000)))
        pair.run(for: .seconds(1))
        #expect(try flags() == [false, false, false])
        pair.tell(.target(.total(-20_000)))
        pair.run(for: .seconds(1))
        #expect(try flags() == [false, false, false], "the EV's limit, not the EVSE's")
        pair.tell(
            .limits(
                .dc(
                    chargePower: 50_000, dischargePower: -12_000, chargeCurrent: 125, dischargeCurrent: -75,
                    voltage: 150...402)))
        pair.run(for: .seconds(1))
        #expect(try flags() == [true, false, true])
        pair.tell(
            .limits(
                .dc(chargePower: 0, dischargePower: 0, chargeCurrent: 125, dischargeCurrent: -75, voltage: 150...1000)))
        pair.run(for: .seconds(1))
        #expect(try flags() == [true, false, false], "an EVSE that gives nothing holds back")
    }

    @Test(arguments: [false, true])
    func `a vehicle that writes discharge limits as negative numbers is answered so`(isNegative: Bool) throws {
        for pair in [SessionPair.dc(), .ac()] {
            var pair = pair
            var vehicle = pair.evcc.configuration
            vehicle.dischargeLimitsAreNegative = isNegative
            pair.evcc = EVCC(vehicle)
            pair = SessionPair.charging(pair, target: -200_000)
            #expect(pair.power == (vehicle.services[0].isDC ? -20_000 : -9_000))
            let limits = pair.stationMessages.compactMap { message -> RationalNumber? in
                switch message {
                case .dc_ChargeParameterDiscoveryRes(let response):
                    if case .bpt_DC_CPDResEnergyTransferMode(let mode) = response.dc_CPDResEnergyTransferMode {
                        return mode.evseMaximumDischargePower
                    }
                case .ac_ChargeParameterDiscoveryRes(let response):
                    if case .bpt_AC_CPDResEnergyTransferMode(let mode) = response.ac_CPDResEnergyTransferMode {
                        return mode.evseMaximumDischargePower
                    }
                default: break
                }
                return nil
            }
            #expect((try #require(limits.first).value < 0) == isNegative)
        }
    }

    @Test func `the next session of another vehicle is answered in the schema's positive numbers again`() {
        var pair = SessionPair.dc()
        var vehicle = pair.evcc.configuration
        vehicle.dischargeLimitsAreNegative = true
        pair.evcc = EVCC(vehicle)
        pair = SessionPair.charging(pair, target: 1_000)
        pair.vehicle(.stop(.terminate))
        pair.runToEnd()
        #expect(!pair.secc.dischargeSign.isNegative)
    }
}

/// The EV's way from one power to the next.
@Suite struct RampTests {
    @Test func `the EV changes its power no faster than it can`() {
        var pair = SessionPair.ac()
        var vehicle = pair.evcc.configuration
        vehicle.rampPerSecond = 2_000
        pair.evcc = EVCC(vehicle)
        pair.tell(.target(.total(9_000)))
        pair.connect()
        let powers = pair.followed(for: .seconds(10))
        #expect(powers.last?.total == 9_000)
        for (before, after) in zip(powers, powers.dropFirst()) {
            #expect((after.total - before.total).magnitude <= 501, "in a quarter of a second")
        }
    }

    @Test func `an EVSE's ramp limitation is kept when it is the slower one`() {
        var pair = SessionPair.ac()
        var station = pair.secc.configuration
        // 600 % of 22 kW in a minute: 2.2 kW a second.
        station.limits.rampPercentPerMinute = 600
        pair.secc = SECC(station)
        var vehicle = pair.evcc.configuration
        vehicle.rampPerSecond = 5_000
        pair.evcc = EVCC(vehicle)
        pair.tell(.target(.total(-9_000)))
        pair.connect()
        let powers = pair.followed(for: .seconds(10))
        #expect(powers.last?.total == -9_000)
        for (before, after) in zip(powers, powers.dropFirst()) {
            #expect((after.total - before.total).magnitude <= 551)
        }
    }

    @Test func `a ramp limitation of a power below zero lets nothing change`() {
        var evcc = SessionPair.ac().evcc
        evcc.session.evseLimits.maximumChargePower = PhasePower(-22_000)
        evcc.session.evseLimits.rampPercentPerMinute = 600
        evcc.ramp(to: PhasePower(5_000), at: SequenceTests.now)
        evcc.ramp(to: PhasePower(5_000), at: SequenceTests.now + .seconds(1))
        #expect(evcc.session.ramp.power == .zero)
    }

    @Test func `a limit that comes closer is obeyed at once`() {
        var pair = SessionPair.ac()
        var vehicle = pair.evcc.configuration
        vehicle.rampPerSecond = 1_000
        pair.evcc = EVCC(vehicle)
        pair.tell(.target(.total(9_000)))
        pair.connect()
        pair.run { $0.battery.power.total == 9_000 }
        pair.battery.limits = .ac(chargePower: 3_000, dischargePower: -9_000, phases: 3)
        pair.vehicle(.battery(pair.battery))
        pair.run(for: .milliseconds(600))
        #expect(pair.battery.power.total == 3_000)
    }

    @Test func `under Scheduled control the current that the EV asks for ramps too`() {
        var pair = SessionPair.scheduled(.dc())
        var vehicle = pair.evcc.configuration
        vehicle.rampPerSecond = 4_000
        pair.evcc = EVCC(vehicle)
        pair.tell(.schedules([pair.option(1, [(3600, 20_000)])]))
        pair.connect()
        pair.run(to: .dcLoop)
        pair.run(for: .seconds(2))
        #expect((5_000...9_000).contains(pair.power))
        pair.run(for: .seconds(8))
        #expect((pair.power - 20_000).magnitude < 2)
    }

    @Test func `phases differ by no more than the EVSE allows`() {
        var pair = SessionPair.ac()
        var station = pair.secc.configuration
        station.limits.maximumAsymmetry = 1_000
        pair.secc = SECC(station)
        pair.connect()
        pair.tell(.target(.phases(3_000, 500, 2_000)))
        pair.run(to: .acLoop)
        pair.run(for: .seconds(1))
        #expect(pair.battery.power == PhasePower(l1: 1_500, l2: 500, l3: 1_500))
        pair.tell(.target(.phases(-3_000, -2_500, -500)))
        pair.run(for: .seconds(1))
        #expect(pair.battery.power == PhasePower(l1: -1_500, l2: -1_500, l3: -500))
        pair.tell(.target(.phases(-1_000, 1_000, 0)))
        pair.run(for: .seconds(1))
        #expect(pair.battery.power == PhasePower(l1: -500, l2: 500, l3: 0))
    }

    @Test func `an EV on one phase is as far from the other phases as it has power`() {
        var pair = SessionPair.ac(phases: 1)
        var station = pair.secc.configuration
        station.limits.maximumAsymmetry = 4_600
        pair.secc = SECC(station)
        pair = SessionPair.charging(pair, target: 9_000)
        pair.run(for: .seconds(1))
        #expect(pair.battery.power == PhasePower(4_600))
    }
}

extension SessionPair {
    /// What the inverter was told, from its first power on.
    mutating func followed(for duration: Duration) -> [PhasePower] {
        run { $0.messages.contains { $0.hasSuffix("ChargeLoopRes OK") } }
        run(for: duration)
        return vehicleEffects.compactMap { if case .follow(let power) = $0 { power } else { nil } }
    }
}

extension EVCC.Effect {
    var mobilityNeeds: MobilityNeeds? { if case .mobilityNeeds(let needs) = self { needs } else { nil } }
    var support: GridSupport? { if case .support(let support) = self { support } else { nil } }
}
