/// The merit-order strategy: the cheapest sessions give all they can, the marginal one the rest.
///
/// Costs fall into bins; whole bins are taken until one is too big, and only that one is sorted.
public struct MeritOrder: Sendable {
    private static let bins = 4096
    private var carried = [Double](repeating: 0, count: bins)
    private var binOf: [UInt16] = []
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
        if binOf.count < columns.count { binOf = [UInt16](repeating: 0, count: columns.count) }
        columns.power.withUnsafeBufferPointer { power in
            columns.time.withUnsafeBufferPointer { time in
                columns.cost.withUnsafeBufferPointer { cost in
                    carried.withUnsafeMutableBufferPointer { carried in
                        binOf.withUnsafeMutableBufferPointer { binOf in
                            for i in 0..<power.count {
                                let index = bin(cost[i])
                                binOf[i] = UInt16(truncatingIfNeeded: index)
                                carried[index] += power[i] * time[i]
                            }
                        }
                    }
                }
            }
        }
        var left = need
        var last = 0
        while last < Self.bins - 1, carried[last] <= left {
            left -= carried[last]
            last += 1
        }
        marginal.removeAll(keepingCapacity: true)
        let perStep = 1 / step
        for i in 0..<columns.count {
            let index = Int(binOf[i])
            powers[i] = index < last ? columns.power[i] * columns.time[i] * perStep : 0
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
