/// The merit-order strategy: the cheapest sessions give all they can, the marginal one the rest.
///
/// Costs fall into bins; whole bins are taken until one is too big, and only that one is sorted.
public struct MeritOrder: Sendable {
    private static let bins = 4096
    private var carried = [Double](repeating: 0, count: bins)
    private var marginal: [(cost: Double, index: Int)] = []

    public init() {}

    /// Shares out `need` watt-seconds, at most what the columns can carry, and writes mean powers over `step` seconds.
    public mutating func distribute(
        _ need: Double, over columns: SupplyColumns, step: Double, into powers: inout [Double]
    ) {
        precondition(powers.count == columns.count && step > 0)
        var lowest = Double.infinity
        var highest = -Double.infinity
        for cost in columns.cost where cost.isFinite {
            lowest = min(lowest, cost)
            highest = max(highest, cost)
        }
        let scale = highest > lowest ? Double(Self.bins - 1) / (highest - lowest) : 0
        // Costs that are not numbers come last.
        func bin(_ cost: Double) -> Int { cost.isFinite ? Int((cost - lowest) * scale) : Self.bins - 1 }

        for index in 0..<Self.bins { carried[index] = 0 }
        for i in 0..<columns.count { carried[bin(columns.cost[i])] += columns.power[i] * columns.time[i] }
        var left = need
        var last = 0
        while last < Self.bins - 1, carried[last] <= left {
            left -= carried[last]
            last += 1
        }
        marginal.removeAll(keepingCapacity: true)
        for i in 0..<columns.count {
            let index = bin(columns.cost[i])
            powers[i] = index < last ? columns.power[i] * columns.time[i] / step : 0
            if index == last { marginal.append((columns.cost[i].isFinite ? columns.cost[i] : .infinity, i)) }
        }
        marginal.sort { ($0.cost, $0.index) < ($1.cost, $1.index) }
        for (_, i) in marginal where left > 0 {
            let given = min(left, columns.power[i] * columns.time[i])
            powers[i] = given / step
            left -= given
        }
    }
}
