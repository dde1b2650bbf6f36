// Room for what is large and rare.

/// A value that lives on the heap, so that what holds it stays small.
struct Boxed<Value: Equatable & Sendable>: Equatable, Sendable {
    private indirect enum Storage: Equatable, Sendable { case value(Value) }

    private let storage: Storage

    init(_ value: Value) { storage = .value(value) }

    var value: Value {
        switch storage {
        case .value(let value): value
        }
    }
}
