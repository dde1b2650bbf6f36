import JSON

/// How a payload violates its schema, and in which field.
public struct OCPPSchemaError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What OCPP-J calls the violation.
    public var code: OCPPErrorCode
    /// The field from the payload's root, `transactionInfo.transactionId` or `meterValue[0].sampledValue`; empty for
    /// the payload itself.
    public var path: String
    public var reason: String

    public init(code: OCPPErrorCode, path: String, reason: String) {
        self.code = code
        self.path = path
        self.reason = reason
    }

    public var description: String { path.isEmpty ? reason : "\(path): \(reason)" }
}

extension OCPPSchemaError {
    // Longer parts of what a peer sent are not told back.
    private static let longestQuotation = 60

    @inline(never) static func wrongType(_ expected: StaticString) -> Self {
        Self(code: .typeConstraintViolation, path: "", reason: "must be of type \(expected)")
    }

    @inline(never) static func missing(_ field: StaticString) -> Self {
        Self(code: .occurrenceConstraintViolation, path: "\(field)", reason: "is required")
    }

    static var unknownField: Self { Self(code: .protocolError, path: "", reason: "is no field of this payload") }

    @inline(never) static var unanswered: Self {
        Self(code: .protocolError, path: "", reason: "this action is sent, not called")
    }

    @inline(never) static func unknownValue(_ text: JSONText) -> Self {
        let value = text.count <= longestQuotation ? "'\(text.string)'" : "this text"
        return Self(code: .propertyConstraintViolation, path: "", reason: "\(value) is not one of the values listed")
    }

    @inline(never) static func tooLong(_ maxLength: Int) -> Self {
        Self(code: .propertyConstraintViolation, path: "", reason: "is longer than \(maxLength) characters")
    }

    @inline(never) static func outside(minimum: Int, maximum: Int) -> Self {
        Self(
            code: .propertyConstraintViolation, path: "",
            reason: minimum == .min ? "is more than \(maximum)" : "is not from \(minimum) to \(maximum)")
    }

    @inline(never) static func outside(minimum: Double, maximum: Double) -> Self {
        Self(
            code: .propertyConstraintViolation, path: "",
            reason: maximum == .greatestFiniteMagnitude ? "is not finite" : "is not from \(minimum) to \(maximum)")
    }

    @inline(never) static func itemCount(_ allowed: ClosedRange<Int>) -> Self {
        let bounds =
            allowed.upperBound == .max
            ? "at least \(allowed.lowerBound)" : "\(allowed.lowerBound) to \(allowed.upperBound)"
        return Self(code: .occurrenceConstraintViolation, path: "", reason: "must have \(bounds) items")
    }

    @inline(never) static var noDateTime: Self {
        Self(code: .typeConstraintViolation, path: "", reason: "is no RFC 3339 date-time")
    }

    @inline(never) func inside(_ name: JSONText) -> Self {
        inside(name: name.count <= Self.longestQuotation ? name.string : "(a longer name)")
    }

    @inline(never) func inside(name: String) -> Self {
        var outer = self
        outer.path = path.isEmpty ? name : path.first == "[" ? name + path : "\(name).\(path)"
        return outer
    }

    @inline(never) func inside(index: Int) -> Self { inside(name: "[\(index)]") }
}
