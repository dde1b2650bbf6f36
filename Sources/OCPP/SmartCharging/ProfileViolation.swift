/// Why a charging profile was not accepted: what `statusInfo` tells the central system.
public struct ProfileViolation: Error, Equatable, Sendable, CustomStringConvertible {
    public var reason: ReasonCode
    public var detail: String

    public init(_ reason: ReasonCode, _ detail: String) {
        self.reason = reason
        self.detail = detail
    }

    public var description: String { "\(reason.rawValue): \(detail)" }
}
