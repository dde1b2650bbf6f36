import Quantities

/// Wakes its owner when a moment has come. Made once by `EventLoop.timer` and set as often as its owner's deadline
/// changes: moving it later, which is what most inputs do, costs a store.
public final class Timer {
    fileprivate let heap: TimerHeap
    fileprivate let fire: (Moment) -> Void
    /// Where it stands in the heap, and the deadline it was filed under, which is never after `deadline`.
    fileprivate var position = -1
    fileprivate var filed: Int64 = 0

    init(in heap: TimerHeap, fire: @escaping (Moment) -> Void) {
        self.heap = heap
        self.fire = fire
    }

    /// When to fire; nil: never. It is nil again when the timer fires.
    public var deadline: Moment? {
        didSet { heap.moved(self) }
    }
}

/// The timers that are set, a binary heap ordered by the deadline they were filed under.
final class TimerHeap {
    private var timers: [Timer] = []

    var count: Int { timers.count }

    /// No timer fires before this; nil when none is set.
    var earliest: Int64? { timers.first?.filed }

    /// Fires what is due. A timer that fires may set itself and others; one that always sets itself to a moment past
    /// waits for the next round all the same.
    func fire(at now: Moment) {
        var budget = timers.count
        while budget > 0, let timer = timers.first, timer.filed <= now.nanoseconds {
            guard let deadline = timer.deadline, deadline.nanoseconds > timer.filed else {
                budget -= 1
                timer.deadline = nil
                timer.fire(now)
                continue
            }
            // It was moved later since it was filed; others may come before it even if it is due by now.
            timer.filed = deadline.nanoseconds
            sink(0)
        }
    }

    func clear() {
        for timer in timers { timer.position = -1 }
        timers = []
    }

    fileprivate func moved(_ timer: Timer) {
        guard let deadline = timer.deadline else {
            if timer.position >= 0 { remove(timer) }
            return
        }
        if timer.position < 0 {
            timer.filed = deadline.nanoseconds
            timer.position = timers.count
            timers.append(timer)
            rise(timer.position)
        } else if deadline.nanoseconds < timer.filed {
            timer.filed = deadline.nanoseconds
            rise(timer.position)
        }
    }

    private func remove(_ timer: Timer) {
        let position = timer.position
        timer.position = -1
        let last = timers.removeLast()
        guard last !== timer else { return }
        timers[position] = last
        last.position = position
        rise(position)
        sink(last.position)
    }

    private func rise(_ start: Int) {
        var position = start
        while position > 0, timers[position].filed < timers[(position - 1) / 2].filed {
            swap(position, (position - 1) / 2)
            position = (position - 1) / 2
        }
    }

    private func sink(_ start: Int) {
        var position = start
        while true {
            var least = position
            for child in [2 * position + 1, 2 * position + 2] where child < timers.count {
                if timers[child].filed < timers[least].filed { least = child }
            }
            guard least != position else { return }
            swap(position, least)
            position = least
        }
    }

    private func swap(_ a: Int, _ b: Int) {
        timers.swapAt(a, b)
        timers[a].position = a
        timers[b].position = b
    }
}
