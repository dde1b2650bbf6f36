/// Something that has a value in each stretch of time: the shape of every schedule of ISO 15118-20 (8.3.5.3.18 ff.).
import Quantities

/// At least one step. Before its start a timeline has its first value, after its end the last one.
public struct Timeline<Value: Equatable & Sendable>: Equatable, Sendable {
    public struct Step: Equatable, Sendable {
        /// Longer than zero; whole seconds on the wire.
        public var duration: Duration
        public var value: Value

        public init(_ duration: Duration, _ value: Value) {
            self.duration = duration
            self.value = value
        }
    }

    public var start: Moment
    public var steps: [Step]

    public init(from start: Moment, _ steps: [Step]) {
        precondition(!steps.isEmpty, "a timeline has at least one step")
        self.start = start
        self.steps = steps
    }

    /// Ten years are more than any schedule means, and sums of them still fit a `Moment`.
    static var longest: Duration { .seconds(10 * 366 * 86_400) }

    /// What lies beyond `longest` takes no time.
    mutating func limitLength() {
        var left = Self.longest
        for index in steps.indices {
            steps[index].duration = min(steps[index].duration, left)
            left -= steps[index].duration
        }
    }

    public var end: Moment { steps.reduce(start) { $0 + $1.duration } }

    public func value(at moment: Moment) -> Value {
        var walk = Walk(self)
        return walk.step(at: moment).value
    }

    /// Reads a timeline forwards without starting over for each moment.
    struct Walk {
        private let timeline: Timeline
        private var index = 0
        /// The end of the step at `index`.
        private var boundary: Moment

        init(_ timeline: Timeline) {
            self.timeline = timeline
            boundary = timeline.start + timeline.steps[0].duration
        }

        /// The value at a moment, which is not before an earlier call's, and when it changes; nil: never again.
        mutating func step(at moment: Moment) -> (value: Value, until: Moment?) {
            while moment >= boundary, index + 1 < timeline.steps.count {
                index += 1
                boundary = boundary + timeline.steps[index].duration
            }
            return (timeline.steps[index].value, moment < boundary ? boundary : nil)
        }
    }
}

/// Power over time, in the house's signs.
public typealias PowerTimeline = Timeline<PhasePower>

extension PowerTimeline {
    /// No more than `points` steps: what does not fit is one last step at the least of its powers.
    func limited(to points: Int) -> PowerTimeline {
        guard steps.count > points else { return self }
        var limited = self
        let rest = steps[(points - 1)...]
        let least = rest.dropFirst().reduce(rest[points - 1].value) {
            $1.value.total.magnitude < $0.total.magnitude ? $1.value : $0
        }
        limited.steps.removeSubrange(points...)
        limited.steps[points - 1] = Step(rest.reduce(.zero) { $0 + $1.duration }, least)
        return limited
    }
}
