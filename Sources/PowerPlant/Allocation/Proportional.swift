/// The proportional strategy: the same share λ of what each session can sustain, but never more than it can give.
public enum Proportional {
    /// Shares out `need` watt-seconds, at most what the columns can carry, and writes mean powers over `step` seconds.
    public static func distribute(
        _ need: Double, over columns: SupplyColumns, step: Double, into powers: inout [Double]
    ) {
        precondition(powers.count == columns.count && step > 0)
        let asked = min(need, columns.total) / step
        columns.power.withUnsafeBufferPointer { power in
            columns.time.withUnsafeBufferPointer { time in
                columns.sustained.withUnsafeBufferPointer { weight in
                    powers.withUnsafeMutableBufferPointer { out in
                        distribute(
                            asked, power, time, weight, columns.totalSustained, perStep: 1 / step, into: out)
                    }
                }
            }
        }
    }

    /// λ only grows from pass to pass, so a session once at its cap stays there and few passes are needed.
    private static func distribute(
        _ asked: Double, _ power: UnsafeBufferPointer<Double>, _ time: UnsafeBufferPointer<Double>,
        _ weight: UnsafeBufferPointer<Double>, _ weights: Double, perStep: Double,
        into out: UnsafeMutableBufferPointer<Double>
    ) {
        guard weights > 0, asked > 0 else {
            // Nobody can sustain anything: nothing is shared by weight.
            for i in 0..<out.count { out[i] = 0 }
            return
        }
        var share = asked / weights
        for _ in 0..<64 {
            var capped = 0.0
            var cappedWeight = 0.0
            var isAnyCapped = false
            for i in 0..<out.count {
                let cap = power[i] * time[i] * perStep
                let wish = share * weight[i]
                let isCapped = wish >= cap
                out[i] = isCapped ? cap : wish
                guard isCapped else { continue }
                isAnyCapped = true
                capped += cap
                cappedWeight += weight[i]
            }
            let free = weights - cappedWeight
            let reached = capped + share * free
            guard isAnyCapped, asked - reached > 1e-10 * asked, free > 1e-12 * weights else { return }
            share = (asked - capped) / free
        }
    }
}
