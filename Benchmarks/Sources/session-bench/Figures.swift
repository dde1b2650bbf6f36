import Glibc

/// Durations in nanoseconds, of which half, 99 in a hundred and the longest are told.
struct Figures {
    private var samples: [Int64] = []

    mutating func add(_ nanoseconds: Int64) { samples.append(nanoseconds) }

    var line: String {
        let sorted = samples.sorted()
        guard let longest = sorted.last else { return "nothing measured" }
        let half = sorted[sorted.count / 2]
        let most = sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
        return "p50 \(Self.text(half))  p99 \(Self.text(most))  max \(Self.text(longest)) ms  (\(sorted.count))"
    }

    /// Milliseconds with three places.
    private static func text(_ nanoseconds: Int64) -> String {
        let thousandths = String((nanoseconds + 500) / 1000)
        let padded = String(repeating: "0", count: max(0, 4 - thousandths.count)) + thousandths
        return padded.dropLast(3) + "." + padded.suffix(3)
    }
}

func nanoseconds(_ clock: clockid_t = CLOCK_MONOTONIC) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}

/// Resident bytes of this process.
func residentBytes() -> Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    guard fgets(&line, 256, file) != nil else { return 0 }
    let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return (Int(text.split(separator: " ")[1]) ?? 0) * Int(getpagesize())
}

/// Prints a line at once, also into a pipe.
func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(1, bytes, bytes.count)
}
