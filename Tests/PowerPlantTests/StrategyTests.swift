import Quantities
import Testing
import Vehicles

@testable import PowerPlant

private func columns(_ count: Int, seed: UInt64, ties: Bool = false) -> SupplyColumns {
    var random = SplitMix64(seed: seed)
    var columns = SupplyColumns()
    for _ in 0..<count {
        let power = ties ? 10_000 : random.number(in: 0...22_000)
        let timeToGo = ties ? random.choice(of: [100.0, 400, 5_000]) : random.number(in: 0...4_000)
        let stay = ties ? 900 : random.number(in: 1...900)
        columns.append(power: power, timeToGo: timeToGo, stay: stay, step: 15, cost: random.number(in: 0...1))
    }
    return columns
}

/// The level by plain bisection.
private func bisected(_ need: Double, _ columns: SupplyColumns) -> [Double] {
    var low = columns.lowestLevel
    var high = columns.highestLevel
    func amounts(_ level: Double) -> [Double] {
        (0..<columns.count).map { columns.power[$0] * min(max(0, columns.key[$0] - level), columns.time[$0]) }
    }
    for _ in 0..<200 {
        let middle = (low + high) / 2
        if amounts(middle).reduce(0, +) > need { low = middle } else { high = middle }
    }
    return amounts(low).map { $0 / 15 }
}

@Suite struct StrategyTests {
    @Test(arguments: [1, 2, 10, 600, 3_000, 20_000], [false, true])
    func `the water level is the one that bisection finds`(count: Int, ties: Bool) {
        let columns = columns(count, seed: UInt64(count), ties: ties)
        var waterLevel = WaterLevel()
        var powers = [Double](repeating: 0, count: count)
        for share in [0, 1e-6, 0.01, 0.3, 0.5, 0.77, 0.999, 1, 3] {
            let need = columns.total * share
            waterLevel.distribute(need, over: columns, step: 15, into: &powers)
            let sum = powers.reduce(0, +) * 15
            #expect(abs(sum - min(need, columns.total)) <= 1e-8 * max(1, columns.total), "share \(share)")
            guard share < 1 else { continue }
            for (a, b) in zip(powers, bisected(need, columns)) { #expect(abs(a - b) < 0.1) }
        }
    }

    @Test(arguments: [1, 2, 10, 3_000], [false, true]) func `proportional and merit meet the sum within the caps`(
        count: Int, ties: Bool
    ) {
        let columns = columns(count, seed: UInt64(count) + 9, ties: ties)
        var meritOrder = MeritOrder()
        var powers = [Double](repeating: 0, count: count)
        for share in [0, 0.01, 0.5, 0.999, 1, 3] {
            let need = columns.total * share
            for isMerit in [false, true] {
                if isMerit {
                    meritOrder.distribute(need, over: columns, step: 15, into: &powers)
                } else {
                    Proportional.distribute(need, over: columns, step: 15, into: &powers)
                }
                #expect(abs(powers.reduce(0, +) * 15 - min(need, columns.total)) <= 1e-8 * max(1, columns.total))
                for i in 0..<count {
                    #expect(powers[i] >= 0 && powers[i] <= columns.power[i] * columns.time[i] / 15 * (1 + 1e-9))
                }
            }
        }
    }

    @Test func `the cheapest go first`() {
        let columns = columns(5_000, seed: 3)
        var powers = [Double](repeating: 0, count: 5_000)
        var meritOrder = MeritOrder()
        meritOrder.distribute(columns.total * 0.4, over: columns, step: 15, into: &powers)
        var partial = 0
        var dearest = 0.0
        var cheapestUnused = 1.0
        for i in 0..<5_000 where columns.power[i] * columns.time[i] > 0 {
            let full = columns.power[i] * columns.time[i] / 15
            if powers[i] > 0 { dearest = max(dearest, columns.cost[i]) }
            if powers[i] == 0 { cheapestUnused = min(cheapestUnused, columns.cost[i]) }
            if powers[i] > 0, powers[i] < full * (1 - 1e-9) { partial += 1 }
        }
        #expect(dearest <= cheapestUnused)
        #expect(partial <= 1)
    }

    /// Without departures inside the window the level policy leaves no more unserved than the energy–power curve says
    /// must be, whatever the fleet.
    @Test func `the water level serves all that the fleet can hold`() {
        for seed in 1...40 {
            var random = SplitMix64(seed: UInt64(seed))
            let sessions = (0..<6).map { _ in
                (power: random.number(in: 3_000...11_000), energy: random.number(in: 50...2_500))
            }
            let power = sessions.reduce(0) { $0 + $1.power } * random.number(in: 0.3...0.9)
            let least = FeasibilityCurve(
                steps: sessions.map { .init(power: $0.power, time: $0.energy * 3600 / $0.power) }
            ).unserved(.init(power), for: .seconds(900)).value
            let served = simulate(sessions, power: power)
            #expect(abs(power / 4 - served - least) < 0.002 * power / 4, "seed \(seed)")
        }
    }

    /// Energy served over 900 s in steps of 5 s, in watt-hours.
    private func simulate(
        _ sessions: [(power: Double, energy: Double)], power: Double
    ) -> Double {
        var energies = sessions.map(\.energy)
        var waterLevel = WaterLevel()
        var powers = [Double](repeating: 0, count: sessions.count)
        var served = 0.0
        for step in 0..<180 {
            var columns = SupplyColumns()
            for (session, energy) in zip(sessions, energies) {
                columns.append(
                    power: session.power, timeToGo: energy * 3600 / session.power, stay: Double(900 - step * 5),
                    step: 5, cost: 0)
            }
            waterLevel.distribute(power * 5, over: columns, step: 5, into: &powers)
            for i in energies.indices {
                let energy = powers[i] * 5 / 3600
                energies[i] = max(0, energies[i] - energy)
                served += energy
            }
        }
        return served
    }
}

@Suite struct FeasibilityTests {
    @Test func `a fleet holds what its energies carry and no more`() {
        // 10 kW for an hour and 5 kW for two hours.
        let curve = FeasibilityCurve(steps: [.init(power: 10_000, time: 3600), .init(power: 5_000, time: 7200)])
        #expect(curve.greatestPower == 15_000)
        #expect(curve.canHold(-15_000, for: .seconds(3600)))
        #expect(!curve.canHold(-15_001, for: .seconds(10)))
        #expect(curve.canHold(-5_000, for: .seconds(4 * 3600)))
        #expect(curve.holdable(-5_000) == .seconds(4 * 3600))
        #expect(curve.holdable(-10_000) == .seconds(2 * 3600))
        #expect(curve.holdable(-16_000) == .zero)
        #expect(curve.unserved(-10_000, for: .seconds(3 * 3600)) == 10_000)
    }

    @Test func `curves add`() {
        let a = FeasibilityCurve(steps: [.init(power: 10_000, time: 3600)])
        let b = FeasibilityCurve(steps: [.init(power: 5_000, time: 7200)], fixed: 2_000)
        let both = a.merged(with: b)
        #expect(both.greatestPower == 15_000)
        #expect(both.holdable(-3_000) == .seconds(4 * 3600), "2 kW of need and 3 kW of target are 5 kW to give")
    }
}
