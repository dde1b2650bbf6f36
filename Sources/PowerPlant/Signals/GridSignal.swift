import Quantities

/// A grid operator's signal: a value that holds from its time until the next one.
public struct GridSignal: Equatable, Sendable {
    public enum Unit: Equatable, Sendable {
        /// Values are watts.
        case watts
        /// Values are shares of the capacity bid, −1…1.
        case share
    }

    /// Which way a positive value points. Operators mean delivery to the grid by it, meters mean consumption.
    public enum Sign: String, Sendable, CaseIterable {
        case positiveDischarges
        case positiveCharges
    }

    /// Seconds since the signal's first value, rising.
    public let seconds: [Double]
    public let values: [Double]
    public let unit: Unit

    /// `seconds` must rise and be as many as `values`, at least one.
    public init(seconds: [Double], values: [Double], unit: Unit) {
        precondition(!seconds.isEmpty && seconds.count == values.count)
        self.seconds = seconds
        self.values = values
        self.unit = unit
    }

    /// Time from the first value to the end of the last one, which holds as long as the one before it.
    public var duration: Duration {
        let last = seconds.count - 1
        let step = last > 0 ? seconds[last] - seconds[last - 1] : 0
        return .nanoseconds(Int64((seconds[last] - seconds[0] + step) * 1e9))
    }

    /// The value in force `time` after the first one; nil before it. The last one holds on.
    public func value(at time: Duration) -> Double? {
        index(at: time.seconds + seconds[0]).map { values[$0] }
    }

    /// The fleet power asked for, positive into the vehicles; nil before the first value.
    public func power(at time: Duration, capacity: Watts, sign: Sign = .positiveDischarges) -> Watts? {
        guard let value = value(at: time) else { return nil }
        let power = unit == .watts ? Watts(value) : capacity * value
        return sign == .positiveCharges ? power : -power
    }

    /// When the value next changes after `time`; nil: never again.
    public func nextChange(after time: Duration) -> Duration? {
        var next = (index(at: time.seconds + seconds[0]) ?? -1) + 1
        while next > 0, next < seconds.count, values[next] == values[next - 1] { next += 1 }
        return next < seconds.count ? .nanoseconds(Int64((seconds[next] - seconds[0]) * 1e9)) : nil
    }

    /// The stretches between gaps longer than `gap`, each with a time of its own.
    public func sections(gap: Duration = .seconds(60)) -> [GridSignal] {
        var sections: [GridSignal] = []
        var first = 0
        for index in 1...seconds.count
        where index == seconds.count || seconds[index] - seconds[index - 1] > gap.seconds {
            sections.append(
                GridSignal(
                    seconds: seconds[first..<index].map { $0 - seconds[first] }, values: Array(values[first..<index]),
                    unit: unit))
            first = index
        }
        return sections
    }

    /// Position of the last time not after `time`.
    private func index(at time: Double) -> Int? {
        var low = 0
        var high = seconds.count
        while low < high {
            let middle = (low + high) / 2
            if seconds[middle] <= time { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }
}
