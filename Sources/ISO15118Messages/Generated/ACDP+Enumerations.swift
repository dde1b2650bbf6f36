// swift-format-ignore-file
// Simple types of urn:iso:std:iso:15118:-20:ACDP
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

/// `cpStatusType`; the raw value is the code on the wire.
public enum CpStatus: UInt8, CaseIterable, Hashable, Sendable {
    case stateA
    case stateB
    case stateC
    case stateD
    case stateE

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .stateA: "StateA"
            case .stateB: "StateB"
            case .stateC: "StateC"
            case .stateD: "StateD"
            case .stateE: "StateE"
        }
    }

    public init?(text: String) {
        switch text {
            case "StateA": self = .stateA
            case "StateB": self = .stateB
            case "StateC": self = .stateC
            case "StateD": self = .stateD
            case "StateE": self = .stateE
            default: return nil
        }
    }
}

/// `electricalChargingDeviceStatusType`; the raw value is the code on the wire.
public enum ElectricalChargingDeviceStatus: UInt8, CaseIterable, Hashable, Sendable {
    case state_A
    case state_B
    case state_C
    case state_D

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .state_A: "State_A"
            case .state_B: "State_B"
            case .state_C: "State_C"
            case .state_D: "State_D"
        }
    }

    public init?(text: String) {
        switch text {
            case "State_A": self = .state_A
            case "State_B": self = .state_B
            case "State_C": self = .state_C
            case "State_D": self = .state_D
            default: return nil
        }
    }
}

/// `errorCodeType`; the raw value is the code on the wire.
public enum ErrorCode: UInt8, CaseIterable, Hashable, Sendable {
    case ok_NoEVError
    case failed
    case failed_EmergencyEvent
    case failed_Breaker
    case failed_RESSTemperatureInhibit
    case failed_RESS
    case failed_ChargingCurrentDifferential
    case failed_ChargingVoltageOutOfRange
    case failed_Reserved1
    case failed_Reserved2

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .ok_NoEVError: "OK_NoEVError"
            case .failed: "FAILED"
            case .failed_EmergencyEvent: "FAILED_EmergencyEvent"
            case .failed_Breaker: "FAILED_Breaker"
            case .failed_RESSTemperatureInhibit: "FAILED_RESSTemperatureInhibit"
            case .failed_RESS: "FAILED_RESS"
            case .failed_ChargingCurrentDifferential: "FAILED_ChargingCurrentDifferential"
            case .failed_ChargingVoltageOutOfRange: "FAILED_ChargingVoltageOutOfRange"
            case .failed_Reserved1: "FAILED_Reserved1"
            case .failed_Reserved2: "FAILED_Reserved2"
        }
    }

    public init?(text: String) {
        switch text {
            case "OK_NoEVError": self = .ok_NoEVError
            case "FAILED": self = .failed
            case "FAILED_EmergencyEvent": self = .failed_EmergencyEvent
            case "FAILED_Breaker": self = .failed_Breaker
            case "FAILED_RESSTemperatureInhibit": self = .failed_RESSTemperatureInhibit
            case "FAILED_RESS": self = .failed_RESS
            case "FAILED_ChargingCurrentDifferential": self = .failed_ChargingCurrentDifferential
            case "FAILED_ChargingVoltageOutOfRange": self = .failed_ChargingVoltageOutOfRange
            case "FAILED_Reserved1": self = .failed_Reserved1
            case "FAILED_Reserved2": self = .failed_Reserved2
            default: return nil
        }
    }
}

/// `isolationStatusType`; the raw value is the code on the wire.
public enum IsolationStatus: UInt8, CaseIterable, Hashable, Sendable {
    case invalid
    case safe
    case warning
    case fault

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .invalid: "Invalid"
            case .safe: "Safe"
            case .warning: "Warning"
            case .fault: "Fault"
        }
    }

    public init?(text: String) {
        switch text {
            case "Invalid": self = .invalid
            case "Safe": self = .safe
            case "Warning": self = .warning
            case "Fault": self = .fault
            default: return nil
        }
    }
}

/// `mechanicalChargingDeviceStatusType`; the raw value is the code on the wire.
public enum MechanicalChargingDeviceStatus: UInt8, CaseIterable, Hashable, Sendable {
    case home
    case moving
    case endPosition

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .home: "Home"
            case .moving: "Moving"
            case .endPosition: "EndPosition"
        }
    }

    public init?(text: String) {
        switch text {
            case "Home": self = .home
            case "Moving": self = .moving
            case "EndPosition": self = .endPosition
            default: return nil
        }
    }
}

