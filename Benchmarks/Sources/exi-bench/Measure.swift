import Foundation

/// The fastest of many batches, in nanoseconds per call: what the code takes when nothing else does.
func fastest<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) -> Double {
    let clock = ContinuousClock()
    var calls = 1
    // Batches of a millisecond and more.
    while true {
        let start = clock.now
        for _ in 0..<calls { try body() }
        if clock.now - start > .milliseconds(1) { break }
        calls *= 2
    }
    var best = Double.infinity
    for _ in 0..<200 {
        let start = clock.now
        for _ in 0..<calls { try body() }
        let elapsed = clock.now - start
        best = min(best, Double(elapsed.components.attoseconds) / 1e9 / Double(calls))
    }
    return best
}

/// Keeps the optimizer from dropping a result.
@inline(never)
func keep<Value>(_ value: Value) { withExtendedLifetime(value) {} }

func log(_ value: Double) -> Double { Foundation.log(value) }
func exp(_ value: Double) -> Double { Foundation.exp(value) }

func whole(_ value: Double) -> String { String(Int(value.rounded())) }
func tenths(_ value: Double) -> String { String(format: "%.1f", value) }
func thousandths(_ value: Double) -> String { String(format: "%.3f", value) }

/// A line of columns: the first left-aligned, the others right.
func row(_ first: String, _ columns: String...) {
    let padded = columns.map { String(repeating: " ", count: max(0, 8 - $0.count)) + $0 }
    print(first + String(repeating: " ", count: max(0, 34 - first.count)) + padded.joined())
}
