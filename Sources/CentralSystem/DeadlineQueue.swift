import Quantities

/// Stations by the moment at which each has to be looked at: a binary heap.
///
/// A station may be in it more than once; the entry that it has noted as its own wakes it, the others are passed over.
struct DeadlineQueue: Sendable {
    private var heap: [(moment: Moment, station: Int)] = []

    var earliest: Moment? { heap.first?.moment }

    mutating func add(_ moment: Moment, _ station: Int) {
        heap.append((moment, station))
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard heap[child].moment < heap[parent].moment else { return }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    /// The next entry whose moment has come.
    mutating func next(at now: Moment) -> (moment: Moment, station: Int)? {
        guard let first = heap.first, first.moment <= now else { return nil }
        let last = heap.removeLast()
        if !heap.isEmpty {
            heap[0] = last
            sink()
        }
        return first
    }

    private mutating func sink() {
        var parent = 0
        while true {
            var child = 2 * parent + 1
            guard child < heap.count else { return }
            if child + 1 < heap.count, heap[child + 1].moment < heap[child].moment { child += 1 }
            guard heap[child].moment < heap[parent].moment else { return }
            heap.swapAt(child, parent)
            parent = child
        }
    }
}
