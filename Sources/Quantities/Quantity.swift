/// A physical quantity with its unit in its type. Values are IEEE doubles in the SI unit that the type names.
///
/// Sign convention of the whole house: positive = into the vehicle, negative = out of it.
public protocol Quantity: AdditiveArithmetic, Comparable, Hashable, Sendable, ExpressibleByFloatLiteral,
    ExpressibleByIntegerLiteral
{
    var value: Double { get set }
    init(_ value: Double)
}

extension Quantity {
    @inlinable public init(integerLiteral value: Int) { self.init(Double(value)) }
    @inlinable public init(floatLiteral value: Double) { self.init(value) }
    @inlinable public static var zero: Self { Self(0) }

    @inlinable public static func < (a: Self, b: Self) -> Bool { a.value < b.value }
    @inlinable public static func + (a: Self, b: Self) -> Self { Self(a.value + b.value) }
    @inlinable public static func - (a: Self, b: Self) -> Self { Self(a.value - b.value) }
    @inlinable public static func * (a: Self, factor: Double) -> Self { Self(a.value * factor) }
    @inlinable public static func * (factor: Double, a: Self) -> Self { Self(a.value * factor) }
    @inlinable public static func / (a: Self, divisor: Double) -> Self { Self(a.value / divisor) }
    /// The ratio of two like quantities, a plain number.
    @inlinable public static func / (a: Self, b: Self) -> Double { a.value / b.value }
    @inlinable public static prefix func - (a: Self) -> Self { Self(-a.value) }

    @inlinable public var magnitude: Self { Self(value.magnitude) }

    /// The nearest value within `range`.
    @inlinable public func clamped(to range: ClosedRange<Self>) -> Self {
        min(max(self, range.lowerBound), range.upperBound)
    }
}

/// Active power in watts; positive charges the vehicle, negative discharges it.
@frozen public struct Watts: Quantity {
    public var value: Double
    @inlinable public init(_ value: Double) { self.value = value }

    /// The energy that this power carries in `duration`.
    @inlinable public func over(_ duration: Duration) -> WattHours { WattHours(value * duration.seconds / 3600) }
}

/// Reactive power in volt-amperes reactive, in the sign that ISO 15118-20 has on the wire.
@frozen public struct VoltAmperesReactive: Quantity {
    public var value: Double
    @inlinable public init(_ value: Double) { self.value = value }
}

/// Energy in watt-hours; positive went into the vehicle, negative came out of it.
@frozen public struct WattHours: Quantity {
    public var value: Double
    @inlinable public init(_ value: Double) { self.value = value }

    /// The constant power that carries this energy in `duration`, which must be longer than zero.
    @inlinable public func per(_ duration: Duration) -> Watts { Watts(value * 3600 / duration.seconds) }
}

/// Voltage in volts.
@frozen public struct Volts: Quantity {
    public var value: Double
    @inlinable public init(_ value: Double) { self.value = value }

    @inlinable public static func * (voltage: Volts, current: Amperes) -> Watts { Watts(voltage.value * current.value) }
    // Without it, a literal factor would be read as amperes.
    @inlinable public static func * (voltage: Volts, factor: Double) -> Volts { Volts(voltage.value * factor) }
}

/// Current in amperes; positive flows into the vehicle.
@frozen public struct Amperes: Quantity {
    public var value: Double
    @inlinable public init(_ value: Double) { self.value = value }
}

/// State of charge as a fraction of the usable capacity, 0…1.
@frozen public struct StateOfCharge: Quantity {
    public var value: Double
    @inlinable public init(_ value: Double) { self.value = value }
    /// From whole per cent, the form in which the protocols carry it.
    @inlinable public init(percent: Double) { self.value = percent / 100 }
    @inlinable public var percent: Double { value * 100 }
}
