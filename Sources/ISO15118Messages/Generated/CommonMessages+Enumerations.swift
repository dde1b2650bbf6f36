// swift-format-ignore-file
// Simple types of urn:iso:std:iso:15118:-20:CommonMessages
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

/// `authorizationType`; the raw value is the code on the wire.
public enum Authorization: UInt8, CaseIterable, Hashable, Sendable {
    case eim
    case pnC

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .eim: "EIM"
            case .pnC: "PnC"
        }
    }

    public init?(text: String) {
        switch text {
            case "EIM": self = .eim
            case "PnC": self = .pnC
            default: return nil
        }
    }
}

/// `channelSelectionType`; the raw value is the code on the wire.
public enum ChannelSelection: UInt8, CaseIterable, Hashable, Sendable {
    case charge
    case discharge

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .charge: "Charge"
            case .discharge: "Discharge"
        }
    }

    public init?(text: String) {
        switch text {
            case "Charge": self = .charge
            case "Discharge": self = .discharge
            default: return nil
        }
    }
}

/// `chargeProgressType`; the raw value is the code on the wire.
public enum ChargeProgress: UInt8, CaseIterable, Hashable, Sendable {
    case start
    case stop
    case standby
    case scheduleRenegotiation

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .start: "Start"
            case .stop: "Stop"
            case .standby: "Standby"
            case .scheduleRenegotiation: "ScheduleRenegotiation"
        }
    }

    public init?(text: String) {
        switch text {
            case "Start": self = .start
            case "Stop": self = .stop
            case "Standby": self = .standby
            case "ScheduleRenegotiation": self = .scheduleRenegotiation
            default: return nil
        }
    }
}

/// `chargingSessionType`; the raw value is the code on the wire.
public enum ChargingSession: UInt8, CaseIterable, Hashable, Sendable {
    case pause
    case terminate
    case serviceRenegotiation

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .pause: "Pause"
            case .terminate: "Terminate"
            case .serviceRenegotiation: "ServiceRenegotiation"
        }
    }

    public init?(text: String) {
        switch text {
            case "Pause": self = .pause
            case "Terminate": self = .terminate
            case "ServiceRenegotiation": self = .serviceRenegotiation
            default: return nil
        }
    }
}

/// `ecdhCurveType`; the raw value is the code on the wire.
public enum ECDHCurve: UInt8, CaseIterable, Hashable, Sendable {
    case secp521
    case x448

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .secp521: "SECP521"
            case .x448: "X448"
        }
    }

    public init?(text: String) {
        switch text {
            case "SECP521": self = .secp521
            case "X448": self = .x448
            default: return nil
        }
    }
}

/// `evCheckInStatusType`; the raw value is the code on the wire.
public enum EVCheckInStatus: UInt8, CaseIterable, Hashable, Sendable {
    case checkIn
    case processing
    case completed

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .checkIn: "CheckIn"
            case .processing: "Processing"
            case .completed: "Completed"
        }
    }

    public init?(text: String) {
        switch text {
            case "CheckIn": self = .checkIn
            case "Processing": self = .processing
            case "Completed": self = .completed
            default: return nil
        }
    }
}

/// `evCheckOutStatusType`; the raw value is the code on the wire.
public enum EVCheckOutStatus: UInt8, CaseIterable, Hashable, Sendable {
    case checkOut
    case processing
    case completed

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .checkOut: "CheckOut"
            case .processing: "Processing"
            case .completed: "Completed"
        }
    }

    public init?(text: String) {
        switch text {
            case "CheckOut": self = .checkOut
            case "Processing": self = .processing
            case "Completed": self = .completed
            default: return nil
        }
    }
}

/// `evseCheckOutStatusType`; the raw value is the code on the wire.
public enum EVSECheckOutStatus: UInt8, CaseIterable, Hashable, Sendable {
    case scheduled
    case completed

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .scheduled: "Scheduled"
            case .completed: "Completed"
        }
    }

    public init?(text: String) {
        switch text {
            case "Scheduled": self = .scheduled
            case "Completed": self = .completed
            default: return nil
        }
    }
}

/// `parkingMethodType`; the raw value is the code on the wire.
public enum ParkingMethod: UInt8, CaseIterable, Hashable, Sendable {
    case autoParking
    case mvGuideManual
    case manual

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .autoParking: "AutoParking"
            case .mvGuideManual: "MVGuideManual"
            case .manual: "Manual"
        }
    }

    public init?(text: String) {
        switch text {
            case "AutoParking": self = .autoParking
            case "MVGuideManual": self = .mvGuideManual
            case "Manual": self = .manual
            default: return nil
        }
    }
}

/// `powerToleranceAcceptanceType`; the raw value is the code on the wire.
public enum PowerToleranceAcceptance: UInt8, CaseIterable, Hashable, Sendable {
    case powerToleranceNotConfirmed
    case powerToleranceConfirmed

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .powerToleranceNotConfirmed: "PowerToleranceNotConfirmed"
            case .powerToleranceConfirmed: "PowerToleranceConfirmed"
        }
    }

    public init?(text: String) {
        switch text {
            case "PowerToleranceNotConfirmed": self = .powerToleranceNotConfirmed
            case "PowerToleranceConfirmed": self = .powerToleranceConfirmed
            default: return nil
        }
    }
}

