/// The laxity strategy: one water level over all sessions.
///
/// Find z with Σ p·clip(κ − z, 0, c) = need. Sessions with the greatest time to go beyond their stay lie deepest and
/// fill first, which serves any later profile best (Evans, Tindemans, Angeli 2019). The level is found by narrowing a
/// bracket: a sample guesses it, one pass drops every session whose part is settled for the whole bracket, and the few
/// that are left are searched at four levels a pass.
public struct WaterLevel: Sendable {
    private var power: [Double] = []
    private var key: [Double] = []
    private var time: [Double] = []
    private var sample = Pool()

    public init() {}

    public mutating func reserve(_ count: Int) {
        power.reserveCapacity(count)
        key.reserveCapacity(count)
        time.reserveCapacity(count)
    }

    /// Shares out `need` watt-seconds, at most what the columns can carry, and writes mean powers over `step` seconds.
    public mutating func distribute(
        _ need: Double, over columns: SupplyColumns, step: Double, into powers: inout [Double]
    ) {
        precondition(powers.count == columns.count && step > 0)
        guard columns.count > 0 else { return }
        let level = need >= columns.total ? columns.lowestLevel : find(need, in: columns)
        columns.power.withUnsafeBufferPointer { p in
            columns.key.withUnsafeBufferPointer { k in
                columns.time.withUnsafeBufferPointer { c in
                    powers.withUnsafeMutableBufferPointer { out in
                        let perStep = 1 / step
                        for i in 0..<out.count { out[i] = p[i] * clip(k[i] - level, c[i]) * perStep }
                    }
                }
            }
        }
    }

    private mutating func find(_ need: Double, in columns: SupplyColumns) -> Double {
        var bracket = Bracket(low: columns.lowestLevel, high: columns.highestLevel)
        guard columns.count > Pool.size * 2 else {
            sample.take(columns, every: 1)
            return sample.level(carrying: need, within: bracket)
        }
        // The sample's error shrinks with the root of its size: three deviations to each side.
        let stride = columns.count / Pool.size
        sample.take(columns, every: stride)
        let scale = sample.total / columns.total
        let spread = 1.5 * sample.total / Double(Pool.size).squareRoot()
        let guess = Bracket(
            low: sample.level(carrying: min(sample.total, need * scale + spread), within: bracket),
            high: sample.level(carrying: max(0, need * scale - spread), within: bracket))
        var rest = keepUnsettled(columns, guess)
        if rest.carried(at: guess.low, power, key, time) < need {
            bracket = Bracket(low: bracket.low, high: guess.low)
            rest = keepUnsettled(columns, bracket)
        } else if rest.carried(at: guess.high, power, key, time) > need {
            bracket = Bracket(low: guess.high, high: bracket.high)
            rest = keepUnsettled(columns, bracket)
        } else {
            bracket = guess
        }
        return rest.level(carrying: need, within: bracket, power, key, time)
    }

    /// Copies the sessions that have a bend inside the bracket; all others are summed up.
    private mutating func keepUnsettled(_ columns: SupplyColumns, _ bracket: Bracket) -> Settled {
        let count = columns.count
        if power.count < count {
            power = [Double](repeating: 0, count: count)
            key = power
            time = power
        }
        var settled = Settled()
        var kept = 0
        columns.power.withUnsafeBufferPointer { p in
            columns.key.withUnsafeBufferPointer { k in
                columns.time.withUnsafeBufferPointer { c in
                    power.withUnsafeMutableBufferPointer { keptPower in
                        key.withUnsafeMutableBufferPointer { keptKey in
                            time.withUnsafeMutableBufferPointer { keptTime in
                                for i in 0..<count {
                                    let bottom = k[i] - c[i]
                                    // Written always, kept only when a bend lies inside: no branch to mispredict.
                                    keptPower[kept] = p[i]
                                    keptKey[kept] = k[i]
                                    keptTime[kept] = c[i]
                                    let isFull = bottom >= bracket.high
                                    let isDry = k[i] <= bracket.low
                                    let isSlope = k[i] >= bracket.high && bottom <= bracket.low
                                    settled.constant += isFull ? p[i] * c[i] : 0
                                    settled.slope += isSlope ? p[i] : 0
                                    settled.moment += isSlope ? p[i] * k[i] : 0
                                    kept += isFull || isDry || isSlope ? 0 : 1
                                }
                            }
                        }
                    }
                }
            }
        }
        settled.kept = kept
        return settled
    }
}

/// Levels between which the answer lies; the lower level carries more.
struct Bracket: Sendable {
    var low: Double
    var high: Double
}

/// clip(value, 0, top), compiled to a minimum and a maximum.
@inline(__always) func clip(_ value: Double, _ top: Double) -> Double {
    let positive = value > 0 ? value : 0
    return positive < top ? positive : top
}
