/// Between the wire's numbers and the house's quantities.
import ISO15118Messages
import Quantities

extension RationalNumber {
    /// The nearest value with four or five digits. The standard uses exponents from −3 to 3: what is larger than
    /// 32.767 million is cut to it, what is not a number becomes zero.
    public init(_ number: Double) {
        guard number.isFinite else {
            self.init(exponent: 0, value: 0)
            return
        }
        let magnitude = number.magnitude
        let limit = 32_767.0
        if magnitude <= limit, magnitude == magnitude.nearestWhole {
            self.init(exponent: 0, value: Int16(number))
            return
        }
        var exponent: Int8 = -3
        var scaled = number * 1000
        while scaled.magnitude.nearestWhole > limit, exponent < 3 {
            scaled /= 10
            exponent += 1
        }
        self.init(exponent: exponent, value: Int16(min(max(scaled.nearestWhole, -limit), limit)))
    }

    public init(_ quantity: some Quantity) { self.init(quantity.value) }

    /// Any exponent that the schema admits is understood.
    public var number: Double {
        switch exponent {
        case 0: Double(value)
        case 1: Double(value) * 10
        case 2: Double(value) * 100
        case 3: Double(value) * 1000
        case -1: Double(value) / 10
        case -2: Double(value) / 100
        case -3: Double(value) / 1000
        default: Double(value) * RationalNumber.powerOfTen(exponent)
        }
    }

    public func quantity<Q: Quantity>() -> Q { Q(number) }

    private static func powerOfTen(_ exponent: Int8) -> Double {
        var power = 1.0
        for _ in 0..<abs(Int(exponent)) { power *= 10 }
        return exponent < 0 ? 1 / power : power
    }
}

extension Double {
    /// The nearest whole number, halves to even. `rounded()` would need the C library's mathematics, which a controller
    /// may not carry.
    var nearestWhole: Double {
        // A double of 2^52 and more has no fraction; adding 1.5 · 2^52 pushes the fraction of a smaller one out.
        let shift = 0x1.8p52
        return magnitude < 0x1p51 ? (self + shift) - shift : self
    }
}

extension FixedWidthInteger {
    /// The nearest integer that fits; zero for what is not a number.
    init(clamped number: Double) {
        guard !number.isNaN else {
            self = 0
            return
        }
        self = Self(exactly: number.nearestWhole) ?? (number < 0 ? .min : .max)
    }
}

extension StateOfCharge {
    /// Whole per cent within the schema's 0…100.
    var wirePercent: Int8 { Int8(clamped: min(max(percent, 0), 100)) }
    init(wire percent: Int8) { self.init(percent: Double(percent)) }
}

/// Discharge limits: the wire has magnitudes, some peers send negative numbers; the house has negative ones.
struct DischargeSign {
    var isNegative: Bool

    func wire(_ quantity: some Quantity) -> RationalNumber {
        RationalNumber(isNegative ? -quantity.value.magnitude : quantity.value.magnitude)
    }

    static func house<Q: Quantity>(_ number: RationalNumber) -> Q { Q(-number.number.magnitude) }
}

extension ResponseCode {
    /// `FAILED…` ends the session; the schema lists them last.
    var isFailure: Bool { rawValue >= ResponseCode.failed.rawValue }

    /// `OK…`; neither a warning nor a failure.
    var isOK: Bool {
        switch self {
        case .ok, .ok_CertificateExpiresSoon, .ok_NewSessionEstablished, .ok_OldSessionJoined,
            .ok_PowerToleranceConfirmed:
            true
        default: false
        }
    }
}

/// What SupportedAppProtocol negotiates: ISO 15118-20, first edition.
enum OfferedProtocol {
    static let majorVersion: UInt32 = 1
    static let minorVersion: UInt32 = 0

    static func namespace(isDC: Bool) -> String {
        isDC ? "urn:iso:std:iso:15118:-20:DC" : "urn:iso:std:iso:15118:-20:AC"
    }
}

extension SessionID {
    /// Eight bytes as one big-endian number.
    public init(_ value: UInt64) { self.init(rawValue: value) }

    /// Asks for a new session.
    public static let none = SessionID(0)
}
