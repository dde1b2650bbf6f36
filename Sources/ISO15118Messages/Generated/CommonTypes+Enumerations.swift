// swift-format-ignore-file
// Simple types of urn:iso:std:iso:15118:-20:CommonTypes
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

/// `evseNotificationType`; the raw value is the code on the wire.
public enum EVSENotification: UInt8, CaseIterable, Hashable, Sendable {
    case pause
    case exitStandby
    case terminate
    case scheduleRenegotiation
    case serviceRenegotiation
    case meteringConfirmation

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .pause: "Pause"
            case .exitStandby: "ExitStandby"
            case .terminate: "Terminate"
            case .scheduleRenegotiation: "ScheduleRenegotiation"
            case .serviceRenegotiation: "ServiceRenegotiation"
            case .meteringConfirmation: "MeteringConfirmation"
        }
    }

    public init?(text: String) {
        switch text {
            case "Pause": self = .pause
            case "ExitStandby": self = .exitStandby
            case "Terminate": self = .terminate
            case "ScheduleRenegotiation": self = .scheduleRenegotiation
            case "ServiceRenegotiation": self = .serviceRenegotiation
            case "MeteringConfirmation": self = .meteringConfirmation
            default: return nil
        }
    }
}

/// `processingType`; the raw value is the code on the wire.
public enum Processing: UInt8, CaseIterable, Hashable, Sendable {
    case finished
    case ongoing
    case ongoing_WaitingForCustomerInteraction

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .finished: "Finished"
            case .ongoing: "Ongoing"
            case .ongoing_WaitingForCustomerInteraction: "Ongoing_WaitingForCustomerInteraction"
        }
    }

    public init?(text: String) {
        switch text {
            case "Finished": self = .finished
            case "Ongoing": self = .ongoing
            case "Ongoing_WaitingForCustomerInteraction": self = .ongoing_WaitingForCustomerInteraction
            default: return nil
        }
    }
}

/// `responseCodeType`; the raw value is the code on the wire.
public enum ResponseCode: UInt8, CaseIterable, Hashable, Sendable {
    case ok
    case ok_CertificateExpiresSoon
    case ok_NewSessionEstablished
    case ok_OldSessionJoined
    case ok_PowerToleranceConfirmed
    case warning_AuthorizationSelectionInvalid
    case warning_CertificateExpired
    case warning_CertificateNotYetValid
    case warning_CertificateRevoked
    case warning_CertificateValidationError
    case warning_ChallengeInvalid
    case warning_EIMAuthorizationFailure
    case warning_eMSPUnknown
    case warning_EVPowerProfileViolation
    case warning_GeneralPnCAuthorizationError
    case warning_NoCertificateAvailable
    case warning_NoContractMatchingPCIDFound
    case warning_PowerToleranceNotConfirmed
    case warning_ScheduleRenegotiationFailed
    case warning_StandbyNotAllowed
    case warning_WPT
    case failed
    case failed_AssociationError
    case failed_ContactorError
    case failed_EVPowerProfileInvalid
    case failed_EVPowerProfileViolation
    case failed_MeteringSignatureNotValid
    case failed_NoEnergyTransferServiceSelected
    case failed_NoServiceRenegotiationSupported
    case failed_PauseNotAllowed
    case failed_PowerDeliveryNotApplied
    case failed_PowerToleranceNotConfirmed
    case failed_ScheduleRenegotiation
    case failed_ScheduleSelectionInvalid
    case failed_SequenceError
    case failed_ServiceIDInvalid
    case failed_ServiceSelectionInvalid
    case failed_SignatureError
    case failed_UnknownSession
    case failed_WrongChargeParameter

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .ok: "OK"
            case .ok_CertificateExpiresSoon: "OK_CertificateExpiresSoon"
            case .ok_NewSessionEstablished: "OK_NewSessionEstablished"
            case .ok_OldSessionJoined: "OK_OldSessionJoined"
            case .ok_PowerToleranceConfirmed: "OK_PowerToleranceConfirmed"
            case .warning_AuthorizationSelectionInvalid: "WARNING_AuthorizationSelectionInvalid"
            case .warning_CertificateExpired: "WARNING_CertificateExpired"
            case .warning_CertificateNotYetValid: "WARNING_CertificateNotYetValid"
            case .warning_CertificateRevoked: "WARNING_CertificateRevoked"
            case .warning_CertificateValidationError: "WARNING_CertificateValidationError"
            case .warning_ChallengeInvalid: "WARNING_ChallengeInvalid"
            case .warning_EIMAuthorizationFailure: "WARNING_EIMAuthorizationFailure"
            case .warning_eMSPUnknown: "WARNING_eMSPUnknown"
            case .warning_EVPowerProfileViolation: "WARNING_EVPowerProfileViolation"
            case .warning_GeneralPnCAuthorizationError: "WARNING_GeneralPnCAuthorizationError"
            case .warning_NoCertificateAvailable: "WARNING_NoCertificateAvailable"
            case .warning_NoContractMatchingPCIDFound: "WARNING_NoContractMatchingPCIDFound"
            case .warning_PowerToleranceNotConfirmed: "WARNING_PowerToleranceNotConfirmed"
            case .warning_ScheduleRenegotiationFailed: "WARNING_ScheduleRenegotiationFailed"
            case .warning_StandbyNotAllowed: "WARNING_StandbyNotAllowed"
            case .warning_WPT: "WARNING_WPT"
            case .failed: "FAILED"
            case .failed_AssociationError: "FAILED_AssociationError"
            case .failed_ContactorError: "FAILED_ContactorError"
            case .failed_EVPowerProfileInvalid: "FAILED_EVPowerProfileInvalid"
            case .failed_EVPowerProfileViolation: "FAILED_EVPowerProfileViolation"
            case .failed_MeteringSignatureNotValid: "FAILED_MeteringSignatureNotValid"
            case .failed_NoEnergyTransferServiceSelected: "FAILED_NoEnergyTransferServiceSelected"
            case .failed_NoServiceRenegotiationSupported: "FAILED_NoServiceRenegotiationSupported"
            case .failed_PauseNotAllowed: "FAILED_PauseNotAllowed"
            case .failed_PowerDeliveryNotApplied: "FAILED_PowerDeliveryNotApplied"
            case .failed_PowerToleranceNotConfirmed: "FAILED_PowerToleranceNotConfirmed"
            case .failed_ScheduleRenegotiation: "FAILED_ScheduleRenegotiation"
            case .failed_ScheduleSelectionInvalid: "FAILED_ScheduleSelectionInvalid"
            case .failed_SequenceError: "FAILED_SequenceError"
            case .failed_ServiceIDInvalid: "FAILED_ServiceIDInvalid"
            case .failed_ServiceSelectionInvalid: "FAILED_ServiceSelectionInvalid"
            case .failed_SignatureError: "FAILED_SignatureError"
            case .failed_UnknownSession: "FAILED_UnknownSession"
            case .failed_WrongChargeParameter: "FAILED_WrongChargeParameter"
        }
    }

    public init?(text: String) {
        switch text {
            case "OK": self = .ok
            case "OK_CertificateExpiresSoon": self = .ok_CertificateExpiresSoon
            case "OK_NewSessionEstablished": self = .ok_NewSessionEstablished
            case "OK_OldSessionJoined": self = .ok_OldSessionJoined
            case "OK_PowerToleranceConfirmed": self = .ok_PowerToleranceConfirmed
            case "WARNING_AuthorizationSelectionInvalid": self = .warning_AuthorizationSelectionInvalid
            case "WARNING_CertificateExpired": self = .warning_CertificateExpired
            case "WARNING_CertificateNotYetValid": self = .warning_CertificateNotYetValid
            case "WARNING_CertificateRevoked": self = .warning_CertificateRevoked
            case "WARNING_CertificateValidationError": self = .warning_CertificateValidationError
            case "WARNING_ChallengeInvalid": self = .warning_ChallengeInvalid
            case "WARNING_EIMAuthorizationFailure": self = .warning_EIMAuthorizationFailure
            case "WARNING_eMSPUnknown": self = .warning_eMSPUnknown
            case "WARNING_EVPowerProfileViolation": self = .warning_EVPowerProfileViolation
            case "WARNING_GeneralPnCAuthorizationError": self = .warning_GeneralPnCAuthorizationError
            case "WARNING_NoCertificateAvailable": self = .warning_NoCertificateAvailable
            case "WARNING_NoContractMatchingPCIDFound": self = .warning_NoContractMatchingPCIDFound
            case "WARNING_PowerToleranceNotConfirmed": self = .warning_PowerToleranceNotConfirmed
            case "WARNING_ScheduleRenegotiationFailed": self = .warning_ScheduleRenegotiationFailed
            case "WARNING_StandbyNotAllowed": self = .warning_StandbyNotAllowed
            case "WARNING_WPT": self = .warning_WPT
            case "FAILED": self = .failed
            case "FAILED_AssociationError": self = .failed_AssociationError
            case "FAILED_ContactorError": self = .failed_ContactorError
            case "FAILED_EVPowerProfileInvalid": self = .failed_EVPowerProfileInvalid
            case "FAILED_EVPowerProfileViolation": self = .failed_EVPowerProfileViolation
            case "FAILED_MeteringSignatureNotValid": self = .failed_MeteringSignatureNotValid
            case "FAILED_NoEnergyTransferServiceSelected": self = .failed_NoEnergyTransferServiceSelected
            case "FAILED_NoServiceRenegotiationSupported": self = .failed_NoServiceRenegotiationSupported
            case "FAILED_PauseNotAllowed": self = .failed_PauseNotAllowed
            case "FAILED_PowerDeliveryNotApplied": self = .failed_PowerDeliveryNotApplied
            case "FAILED_PowerToleranceNotConfirmed": self = .failed_PowerToleranceNotConfirmed
            case "FAILED_ScheduleRenegotiation": self = .failed_ScheduleRenegotiation
            case "FAILED_ScheduleSelectionInvalid": self = .failed_ScheduleSelectionInvalid
            case "FAILED_SequenceError": self = .failed_SequenceError
            case "FAILED_ServiceIDInvalid": self = .failed_ServiceIDInvalid
            case "FAILED_ServiceSelectionInvalid": self = .failed_ServiceSelectionInvalid
            case "FAILED_SignatureError": self = .failed_SignatureError
            case "FAILED_UnknownSession": self = .failed_UnknownSession
            case "FAILED_WrongChargeParameter": self = .failed_WrongChargeParameter
            default: return nil
        }
    }
}

/// `sessionIDType`: eight bytes as one number, the first byte the most significant.
public struct SessionID: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt64
    @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }
}

