/// How well a response follows a regulation signal, in the shape of PJM Manual 12: accuracy, delay and precision.
///
/// Both series are sampled every 10 s. Every five-minute block of the signal is compared with the response shifted by 0
/// to 300 s; the shift with the best sum of correlation and promptness counts. The composite forgives a response that is
/// too small, so `precision` and the energy delivered belong beside it.
public struct TrackingScore: Equatable, Sendable {
    public var accuracy: Double
    public var delay: Double
    /// 1 − mean deviation over mean signal, by the hour; 0…1.
    public var precision: Double
    /// Mean of the three.
    public var score: Double { (accuracy + delay + precision) / 3 }

    /// Samples in a block of the signal, and in the longest shift.
    static let block = 30
    static let hour = 360

    /// Scores the whole hours of the signal. The response should go on for 300 s after them: what is missing of it
    /// leaves out the longer shifts. nil: less than an hour.
    public init?(signal: [Double], response: [Double]) {
        let hours = min(signal.count, response.count) / Self.hour
        guard hours > 0 else { return nil }
        var sums = (accuracy: 0.0, delay: 0.0, precision: 0.0)
        for hour in 0..<hours {
            let first = hour * Self.hour
            for start in stride(from: first, to: first + Self.hour, by: Self.block) {
                let best = Self.bestShift(signal, response, from: start)
                sums.accuracy += best.accuracy / Double(Self.hour / Self.block)
                sums.delay += best.delay / Double(Self.hour / Self.block)
            }
            sums.precision += Self.precision(signal, response, first..<first + Self.hour)
        }
        accuracy = sums.accuracy / Double(hours)
        delay = sums.delay / Double(hours)
        precision = sums.precision / Double(hours)
    }

    private static func bestShift(
        _ signal: [Double], _ response: [Double], from start: Int
    ) -> (accuracy: Double, delay: Double) {
        var best = (accuracy: 0.0, delay: 0.0)
        for shift in 0...block where start + shift + block <= response.count {
            let likeness = likeness(signal, start, response, start + shift)
            let delay = Double(block - shift) / Double(block)
            if shift == 0 || likeness + delay > best.accuracy + best.delay { best = (likeness, delay) }
        }
        return (min(max(0, best.accuracy), 1), min(max(0, best.delay), 1))
    }

    /// Pearson's correlation of two blocks. A flat signal cannot be correlated: the difference of the slopes counts
    /// instead. A flat response to a moving signal has none.
    private static func likeness(_ signal: [Double], _ a: Int, _ response: [Double], _ b: Int) -> Double {
        let count = Double(block)
        var sum = (x: 0.0, y: 0.0)
        for i in 0..<block {
            sum.x += signal[a + i]
            sum.y += response[b + i]
        }
        let mean = (x: sum.x / count, y: sum.y / count)
        var moment = (xx: 0.0, yy: 0.0, xy: 0.0, yt: 0.0, tt: 0.0)
        for i in 0..<block {
            let x = signal[a + i] - mean.x
            let y = response[b + i] - mean.y
            let t = Double(i) - (count - 1) / 2
            moment.xx += x * x
            moment.yy += y * y
            moment.xy += x * y
            moment.yt += y * t
            moment.tt += t * t
        }
        let small = 1e-12 * count
        if moment.xx <= small * max(1, mean.x * mean.x) {
            return max(0, 1 - abs(moment.yt / moment.tt))
        }
        if moment.yy <= small * max(1, mean.y * mean.y) { return 0 }
        return moment.xy / (moment.xx.squareRoot() * moment.yy.squareRoot())
    }

    private static func precision(_ signal: [Double], _ response: [Double], _ range: Range<Int>) -> Double {
        var deviation = 0.0
        var size = 0.0
        for i in range {
            deviation += abs(response[i] - signal[i])
            size += abs(signal[i])
        }
        if size == 0 { return deviation == 0 ? 1 : 0 }
        return min(max(0, 1 - deviation / size), 1)
    }
}
