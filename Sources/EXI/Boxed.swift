/// Keeps a large, mostly absent value on the heap, so that its owner stays small to copy.
@propertyWrapper
@frozen public struct Boxed<Value> {
    @frozen @usableFromInline enum Storage {
        case absent
        indirect case present(Value)
    }
    @usableFromInline var storage: Storage

    @inlinable public init(wrappedValue: Value?) {
        storage = if let wrappedValue { .present(wrappedValue) } else { .absent }
    }

    @inlinable public var wrappedValue: Value? {
        get { if case .present(let value) = storage { value } else { nil } }
        set { self = Boxed(wrappedValue: newValue) }
    }
}

extension Boxed: Equatable where Value: Equatable {
    @inlinable public static func == (a: Self, b: Self) -> Bool { a.wrappedValue == b.wrappedValue }
}

extension Boxed: Hashable where Value: Hashable {
    @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}

extension Boxed: Sendable where Value: Sendable {}
extension Boxed.Storage: Sendable where Value: Sendable {}
