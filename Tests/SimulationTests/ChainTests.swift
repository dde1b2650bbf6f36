import PowerPlant
import Quantities
import Simulation
import Testing
import Vehicles

/// A small fleet over ten minutes of a signal that swings both ways.
private func run(seed: UInt64, outagesPerHour: Double = 0, stay: Duration = .seconds(3 * 3600))
    -> ChainSimulation.Result
{
    var settings = ChainSimulation.Settings(duration: .seconds(600))
    settings.seed = seed
    settings.outagesPerHour = outagesPerHour
    var generator = VehicleGenerator(seed: seed)
    let stays = (0..<6).map { index in
        [Stay(vehicle: generator.vehicle(arrival: settings.start, stay: stay), isDC: index % 2 == 0)]
    }
    let signal = GridSignal(
        seconds: [0, 150, 300, 450], values: [0.8, -0.4, 0.5, 0], unit: .share)
    var simulation = ChainSimulation(settings, signal: signal, stays: stays)
    return simulation.run()
}

@Suite struct ChainTests {
    @Test(arguments: [1, 2, 3] as [UInt64])
    func `every watt-hour of the meters is settled and no event is lost`(seed: UInt64) {
        let result = run(seed: seed)
        #expect(result.transactions == 6)
        #expect(result.settledImported == Int64(result.metersImported))
        #expect(result.settledExported == Int64(result.metersExported))
        #expect(result.metersExported > 0)
        #expect(result.keptEvents > 0)
        #expect(result.lostEvents == 0)
        #expect(result.brokenSessions == 0)
        #expect(result.report?.outcome == .completed)
    }

    @Test func `the fleet follows the signal`() {
        let result = run(seed: 4)
        // The swings between two powers take a few seconds each.
        let error = (result.deliveredEnergy - result.requestedEnergy).magnitude
        let moved = WattHours(result.capacity.value * 0.5 / 6)
        #expect(error < moved * 0.1)
    }

    @Test func `broken lines lose no event and no watt-hour`() {
        let result = run(seed: 5, outagesPerHour: 30)
        #expect(result.outages > 6)
        #expect(result.lostEvents == 0)
        #expect(result.isBalanced)
    }

    @Test func `a driver who leaves in the middle has the energy asked for`() {
        let result = run(seed: 6, stay: .seconds(420))
        #expect(result.leftShort == 0)
        #expect(result.isBalanced)
        #expect(result.report?.dropOuts == 6)
    }

    @Test func `the same seed gives the same run`() {
        let first = run(seed: 7)
        let second = run(seed: 7)
        #expect(first.events == second.events)
        #expect(first.metersImported == second.metersImported)
        #expect(first.metersExported == second.metersExported)
        #expect(first.report == second.report)
    }
}
