/// The sums of the sessions whose part is the same formula for the whole bracket, beside `kept` ones that are not.
struct Settled: Sendable {
    /// Σ p·c of those that are full.
    var constant = 0.0
    /// Σ p and Σ p·κ of those on whose slope the whole bracket lies.
    var slope = 0.0
    var moment = 0.0
    var kept = 0

    func carried(at level: Double, _ power: [Double], _ key: [Double], _ time: [Double]) -> Double {
        carried(at: SIMD4(repeating: level), power, key, time)[0]
    }

    /// Σ p·clip(κ − z, 0, c) at four levels in one pass.
    func carried(at levels: SIMD4<Double>, _ power: [Double], _ key: [Double], _ time: [Double]) -> SIMD4<Double> {
        var sum = SIMD4<Double>(repeating: constant + moment) - slope * levels
        power.withUnsafeBufferPointer { p in
            key.withUnsafeBufferPointer { k in
                time.withUnsafeBufferPointer { c in
                    for i in 0..<kept {
                        var depth = k[i] - levels
                        depth.replace(with: SIMD4(repeating: 0), where: depth .< 0)
                        let top = SIMD4(repeating: c[i])
                        depth.replace(with: top, where: depth .> top)
                        sum += p[i] * depth
                    }
                }
            }
        }
        return sum
    }

    /// The level at which `need` is carried, within a bracket that holds it.
    ///
    /// Three levels part the bracket evenly; the fourth is where a straight line between its ends meets the need, which
    /// is exact as soon as no bend is left inside.
    func level(
        carrying need: Double, within bracket: Bracket, _ power: [Double], _ key: [Double], _ time: [Double]
    ) -> Double {
        var low = bracket.low
        var high = bracket.high
        let ends = carried(at: SIMD4(low, high, low, high), power, key, time)
        var most = ends[0]
        var least = ends[1]
        let accuracy = 1e-10 * max(abs(need), 1e-9)
        for _ in 0..<64 {
            let width = high - low
            guard width > 0, most - least > accuracy else { break }
            let straight = low + width * min(max(0, (most - need) / (most - least)), 1)
            let levels = SIMD4(low + 0.25 * width, low + 0.5 * width, low + 0.75 * width, straight)
            let sums = carried(at: levels, power, key, time)
            if abs(sums[3] - need) <= accuracy { return straight }
            for index in 0..<4 {
                if sums[index] >= need {
                    if levels[index] > low { (low, most) = (levels[index], sums[index]) }
                } else if levels[index] < high {
                    (high, least) = (levels[index], sums[index])
                }
            }
        }
        return low
    }
}

/// A few sessions taken evenly from many, to guess a level by.
struct Pool: Sendable {
    static let size = 256
    private var power: [Double] = []
    private var key: [Double] = []
    private var time: [Double] = []
    private(set) var total = 0.0

    mutating func take(_ columns: SupplyColumns, every stride: Int) {
        power.removeAll(keepingCapacity: true)
        key.removeAll(keepingCapacity: true)
        time.removeAll(keepingCapacity: true)
        total = 0
        var index = 0
        while index < columns.count {
            power.append(columns.power[index])
            key.append(columns.key[index])
            time.append(columns.time[index])
            total += columns.power[index] * columns.time[index]
            index += stride
        }
    }

    func level(carrying need: Double, within bracket: Bracket) -> Double {
        var all = Settled()
        all.kept = power.count
        return all.level(carrying: need, within: bracket, power, key, time)
    }
}
