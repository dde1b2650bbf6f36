import PowerPlant
import Quantities

/// Prints milliseconds for sharing a fleet's power out, by strategy and size, beside numpy in the same call.
@main
struct Command {
    static func main() {
        let sizes = [10_000, 100_000, 1_000_000]
        print(
            "Allocation, ms of CPU time a pass, best of many; sessions:",
            sizes.map(String.init).joined(separator: " / "))
        kernels(sizes)
        print("\nWhole allocation from a fleet snapshot: limits, driver's energy, strategy, bounds")
        for strategy in Strategy.allCases {
            row(strategy.rawValue, sizes.map { whole($0, strategy) })
        }
        print("\nPlant: a tick of a steady window, and a station lost or back, planned around")
        plant([1_000, 10_000, 100_000])
        print("\nReference: a water level by bisection in numpy")
        reference(sizes)
    }

    private static func kernels(_ sizes: [Int]) {
        print("\nStrategy alone, over columns")
        let fleets = sizes.map(columns)
        row(
            "proportional",
            fleets.map { columns in
                var powers = [Double](repeating: 0, count: columns.count)
                return best { Proportional.distribute(columns.total * 0.6, over: columns, step: 15, into: &powers) }
            })
        row(
            "merit",
            fleets.map { columns in
                var powers = [Double](repeating: 0, count: columns.count)
                var order = MeritOrder()
                return best { order.distribute(columns.total * 0.6, over: columns, step: 15, into: &powers) }
            })
        row(
            "laxity",
            fleets.map { columns in
                var powers = [Double](repeating: 0, count: columns.count)
                var level = WaterLevel()
                return best { level.distribute(columns.total * 0.6, over: columns, step: 15, into: &powers) }
            })
    }

    /// Time to go 0–2 h, stay up to 15 min, 3–22 kW.
    private static func columns(_ count: Int) -> SupplyColumns {
        var random = Random(state: 7)
        var columns = SupplyColumns()
        columns.reserve(count)
        for _ in 0..<count {
            columns.append(
                power: random.number(3_000, 22_000), timeToGo: random.number(0, 7_200), stay: random.number(300, 900),
                step: 15, cost: random.number(0, 1))
        }
        return columns
    }

    private static func whole(_ count: Int, _ strategy: Strategy) -> Double {
        let fleet = Fleet.snapshot(count)
        let request = AllocationRequest(
            power: Watts(-3_000 * Double(count)), now: fleet.at, step: .seconds(15),
            windowEnd: fleet.at + .seconds(900), strategy: strategy)
        return best { _ = allocate(request, over: fleet) }
    }
}

func row(_ name: String, _ milliseconds: [Double]) {
    print("  " + name + String(repeating: " ", count: max(1, 16 - name.count)), terminator: "")
    print(milliseconds.map { text($0) }.joined(separator: " / "))
}

func text(_ milliseconds: Double) -> String {
    let thousandths = Int((milliseconds * 1000).rounded())
    let fraction = String("\(1000 + thousandths % 1000)".dropFirst())
    return "\(thousandths / 1000).\(fraction)"
}
