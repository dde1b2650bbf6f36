/// Why a charging profile was not accepted: what `statusInfo` tells the central system.
public struct ProfileViolation: Error, Equatable, Sendable, CustomStringConvertible {
    /// Reason codes of the specification; the raw value is the text on the wire.
    public enum Reason: String, CaseIterable, Sendable {
        case duplicateProfile = "DuplicateProfile"
        case invalidMessageSequence = "InvalidMessageSeq"
        case invalidOperationMode = "InvalidOperationMode"
        case invalidProfile = "InvalidProfile"
        case invalidSchedule = "InvalidSchedule"
        case invalidStackLevel = "InvalidStackLevel"
        case noFreqWattCurve = "NoFreqWattCurve"
        case noPhaseForDC = "NoPhaseForDC"
        case noSignalWattCurve = "NoSignalWattCurve"
        case outOfMemory = "OutOfMemory"
        case phaseConflict = "PhaseConflict"
        case rateLimitExceeded = "RateLimitExceeded"
        case tooManyElements = "TooManyElements"
        case txNotFound = "TxNotFound"
        case unsupportedKind = "UnsupportedKind"
        case unsupportedParam = "UnsupportedParam"
        case unsupportedPurpose = "UnsupportedPurpose"
        case unsupportedRateUnit = "UnsupportedRateUnit"
    }

    public var reason: Reason
    public var detail: String

    public init(_ reason: Reason, _ detail: String) {
        self.reason = reason
        self.detail = detail
    }

    public var description: String { "\(reason.rawValue): \(detail)" }
}
