import Quantities

/// What the person behind the wheel needs of the stay.
package struct Driver: Equatable, Sendable {
    package var arrival: Moment
    package var departure: Moment
    /// State of charge wanted at departure, 0…1.
    package var target: StateOfCharge
    /// State of charge below which nothing may discharge the battery, 0…target.
    package var minimum: StateOfCharge

    package init(arrival: Moment, departure: Moment, target: StateOfCharge, minimum: StateOfCharge) {
        precondition(arrival <= departure && minimum <= target && (0...1).contains(target) && minimum >= 0)
        self.arrival = arrival
        self.departure = departure
        self.target = target
        self.minimum = minimum
    }

    /// Time left until departure; zero once it has passed.
    package func remaining(at now: Moment) -> Duration { max(.zero, departure - now) }
}
