// Virtual time: what happens next, in order of time and, at one time, in the order in which it was planned.
import Quantities

/// A binary heap of events. The same insertions give the same order on every run.
struct EventQueue<Event> {
    private var entries: [Entry] = []
    private var planned: UInt64 = 0

    private struct Entry {
        let time: Int64
        let number: UInt64
        let event: Event

        func isBefore(_ other: Entry) -> Bool {
            time != other.time ? time < other.time : number < other.number
        }
    }

    var count: Int { entries.count }

    /// Nanoseconds of the earliest event; nil: none is left.
    var earliest: Int64? { entries.first?.time }

    mutating func add(_ event: Event, at time: Int64) {
        entries.append(Entry(time: time, number: planned, event: event))
        planned += 1
        var child = entries.count - 1
        while child > 0, case let parent = (child - 1) / 2, entries[child].isBefore(entries[parent]) {
            entries.swapAt(child, parent)
            child = parent
        }
    }

    mutating func next() -> (time: Int64, event: Event)? {
        guard let first = entries.first else { return nil }
        let last = entries.removeLast()
        if !entries.isEmpty {
            entries[0] = last
            sink()
        }
        return (first.time, first.event)
    }

    private mutating func sink() {
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2]
            where child < entries.count && entries[child].isBefore(entries[least]) {
                least = child
            }
            guard least != parent else { return }
            entries.swapAt(parent, least)
            parent = least
        }
    }
}
