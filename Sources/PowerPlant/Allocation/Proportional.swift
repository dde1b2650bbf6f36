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
                        distribute(asked, power, time, weight, perStep: 1 / step, into: out)
                    }
                }
            }
        }
    }

    /// λ only grows from pass to pass, so a session once at its cap stays there and few passes are needed.
    private static func distribute(
        _ asked: Double, _ power: UnsafeBufferPointer<Double>, _ time: UnsafeBufferPointer<Double>,
        _ weight: UnsafeBufferPointer<Double>, perStep: Double, into out: UnsafeMutableBufferPointer<Double>
    ) {
        var weights = 0.0
        for value in weight { weights += value }
        guard weights > 0, asked > 0 else {
            // Nobody can sustain anything: nothing is shared by weight.
            for i in 0..<out.count { out[i] = 0 }
            return
        }
        var share = asked / weights
        for _ in 0..<64 {
            var capped = 0.0
            var free = 0.0
            for i in 0..<out.count {
                let cap = power[i] * time[i] * perStep
                let wish = share * weight[i]
                let isCapped = wish >= cap
                out[i] = isCapped ? cap : wish
                capped += isCapped ? cap : 0
                free += isCapped ? 0 : weight[i]
            }
            let reached = capped + share * free
            guard asked - reached > 1e-10 * asked, free > 0 else { return }
            share = (asked - capped) / free
        }
    }
}
