import Glibc

/// The shortest of many runs, at least five and about a third of a second of them, in milliseconds of this thread's CPU
/// time: other programs on the machine do not count.
func best(_ body: () -> Void) -> Double {
    var shortest = Double.infinity
    var spent = 0.0
    var runs = 0
    while runs < 5 || spent < 300 {
        let start = processorTime()
        body()
        let time = processorTime() - start
        shortest = min(shortest, time)
        spent += time
        runs += 1
    }
    return shortest
}

private func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
}

/// A seeded source of numbers, the same in every run.
struct Random {
    var state: UInt64

    mutating func number(_ low: Double, _ high: Double) -> Double {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return low + (high - low) * Double(state >> 11) * 0x1p-53
    }
}
