/// Which of a transaction's events have arrived, by their sequence numbers.
///
/// Only the holes are kept, and of them a bounded number, so a station that leaves out every second number costs
/// nothing more.
struct SequenceTracker: Equatable, Sendable {
    enum Arrival: Equatable, Sendable {
        /// The one after the highest so far.
        case next
        /// Numbers before it are missing.
        case afterGap(ClosedRange<Int>)
        /// It was missing.
        case late
        case duplicate
    }

    private static let mostHoles = 32

    /// The number after the highest that arrived.
    private(set) var next = 0
    /// In rising order.
    private(set) var missing: [ClosedRange<Int>] = []

    init() {}

    /// What was kept before a restart.
    init(highest: Int, missing: [ClosedRange<Int>]) {
        next = highest == .max ? .max : highest + 1
        self.missing = missing.suffix(Self.mostHoles)
    }

    mutating func note(_ number: Int) -> Arrival {
        guard number >= next else { return fill(number) ? .late : .duplicate }
        let hole = number > next ? next...(number - 1) : nil
        next = number == .max ? .max : number + 1
        guard let hole else { return .next }
        if missing.count == Self.mostHoles { missing.removeFirst() }
        missing.append(hole)
        return .afterGap(hole)
    }

    /// Whether the number was missing; then it no longer is.
    private mutating func fill(_ number: Int) -> Bool {
        guard let place = missing.firstIndex(where: { $0.contains(number) }) else { return false }
        let hole = missing[place]
        var rest: [ClosedRange<Int>] = []
        if hole.lowerBound < number { rest.append(hole.lowerBound...(number - 1)) }
        if number < hole.upperBound { rest.append((number + 1)...hole.upperBound) }
        missing.replaceSubrange(place...place, with: rest)
        return true
    }
}
