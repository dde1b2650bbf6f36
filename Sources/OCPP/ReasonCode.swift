// The reasons that OCPP 2.1 has names for (part 2, appendix 5): what StatusInfo tells beside a status.

import OCPPMessages

/// Why a request was answered as it was; the raw value is the text on the wire, of which the schemas allow 20
/// characters.
public enum ReasonCode: String, CaseIterable, Sendable {
    // Charging profiles
    case duplicateProfile = "DuplicateProfile"
    case invalidProfile = "InvalidProfile"
    case invalidProfileId = "InvalidProfileId"
    case invalidSchedule = "InvalidSchedule"
    case invalidStackLevel = "InvalidStackLevel"
    case invalidOperationMode = "InvalidOperationMode"
    case noFreqWattCurve = "NoFreqWattCurve"
    case noPhaseForDC = "NoPhaseForDC"
    case noSignalWattCurve = "NoSignalWattCurve"
    case phaseConflict = "PhaseConflict"
    case rateLimitExceeded = "RateLimitExceeded"
    case unsupportedKind = "UnsupportedKind"
    case unsupportedPurpose = "UnsupportedPurpose"
    case unsupportedRateUnit = "UnsupportedRateUnit"
    // The station
    case csNotAccepted = "CSNotAccepted"
    case fixedCable = "FixedCable"
    case noCable = "NoCable"
    case unknownConnectorId = "UnknownConnectorId"
    case unknownConnectorType = "UnknownConnectorType"
    case unknownEvse = "UnknownEvse"
    // Battery swap
    case batterySoHLow = "BatterySoHLow"
    case batterySoC = "BatterySoC"
    case batteryDamaged = "BatteryDamaged"
    case batteryUnknown = "BatteryUnknown"
    case batteryType = "BatteryType"
    case noBatteryAvailable = "NoBatteryAvailable"
    // Network configurations
    case priorityNetworkConf = "PriorityNetworkConf"
    case invalidConfSlot = "InvalidConfSlot"
    case invalidNetworkConf = "InvalidNetworkConf"
    case noSecurityDowngrade = "NoSecurityDowngrade"
    // Whatever is asked
    case duplicateRequestId = "DuplicateRequestId"
    /// The message has no place in the present order of things.
    case invalidMessageSeq = "InvalidMessageSeq"
    case missingDevModelInfo = "MissingDevModelInfo"
    case noError = "NoError"
    case notFound = "NotFound"
    /// None of the others; the detail tells it.
    case unspecified = "Unspecified"
    case unsupportedRequest = "UnsupportedRequest"
    // What is allowed
    case fwUpdateInProgress = "FwUpdateInProgress"
    case notEnabled = "NotEnabled"
    case readOnly = "ReadOnly"
    case writeOnly = "WriteOnly"
    // Security
    case invalidCSR = "InvalidCSR"
    case invalidCertificate = "InvalidCertificate"
    case invalidURL = "InvalidURL"
    case redirectNotAllowed = "RedirectNotAllowed"
    // The system
    case internalError = "InternalError"
    case outOfMemory = "OutOfMemory"
    case outOfStorage = "OutOfStorage"
    // Transactions
    case invalidIdToken = "InvalidIdToken"
    case txInProgress = "TxInProgress"
    case txNotFound = "TxNotFound"
    case txStarted = "TxStarted"
    // Values
    case invalidValue = "InvalidValue"
    case missingParam = "MissingParam"
    case tooLargeElement = "TooLargeElement"
    case tooManyElements = "TooManyElements"
    case unsupportedParam = "UnsupportedParam"
    case valueOutOfRange = "ValueOutOfRange"
    case valuePositiveOnly = "ValuePositiveOnly"
    case valueTooHigh = "ValueTooHigh"
    case valueTooLow = "ValueTooLow"
    case valueZeroNotAllowed = "ValueZeroNotAllowed"
}

extension StatusInfo {
    /// - Parameter detail: for people.
    public init(_ reason: ReasonCode, _ detail: String? = nil) {
        self.init(reasonCode: reason.rawValue, additionalInfo: detail.map { String($0.prefix(Self.detailLength)) })
    }

    /// Characters of additionalInfo.
    private static let detailLength = 1024
}
