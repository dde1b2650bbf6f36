// swift-format-ignore-file
// Simple types of urn:iso:std:iso:15118:-20:WPT
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

/// `WPT_AlignmentCheckMethodType`; the raw value is the code on the wire.
public enum WPT_AlignmentCheckMethod: UInt8, CaseIterable, Hashable, Sendable {
    case powerCheck
    case lpe
    case proprietary

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .powerCheck: "PowerCheck"
            case .lpe: "LPE"
            case .proprietary: "Proprietary"
        }
    }

    public init?(text: String) {
        switch text {
            case "PowerCheck": self = .powerCheck
            case "LPE": self = .lpe
            case "Proprietary": self = .proprietary
            default: return nil
        }
    }
}

/// `WPT_EVPCChargeDiagnosticsType`; the raw value is the code on the wire.
public enum WPT_EVPCChargeDiagnostics: UInt8, CaseIterable, Hashable, Sendable {
    case evpcNoIssue
    case evpcTempOverheatDetected
    case evpcPowerTransferAnomalyDetected
    case evpcAnomalyDetected

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .evpcNoIssue: "EVPCNoIssue"
            case .evpcTempOverheatDetected: "EVPCTempOverheatDetected"
            case .evpcPowerTransferAnomalyDetected: "EVPCPowerTransferAnomalyDetected"
            case .evpcAnomalyDetected: "EVPCAnomalyDetected"
        }
    }

    public init?(text: String) {
        switch text {
            case "EVPCNoIssue": self = .evpcNoIssue
            case "EVPCTempOverheatDetected": self = .evpcTempOverheatDetected
            case "EVPCPowerTransferAnomalyDetected": self = .evpcPowerTransferAnomalyDetected
            case "EVPCAnomalyDetected": self = .evpcAnomalyDetected
            default: return nil
        }
    }
}

/// `WPT_EVResultType`; the raw value is the code on the wire.
public enum WPT_EVResult: UInt8, CaseIterable, Hashable, Sendable {
    case evResultUnknown
    case evResultSuccess
    case evResultFailed

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .evResultUnknown: "EVResultUnknown"
            case .evResultSuccess: "EVResultSuccess"
            case .evResultFailed: "EVResultFailed"
        }
    }

    public init?(text: String) {
        switch text {
            case "EVResultUnknown": self = .evResultUnknown
            case "EVResultSuccess": self = .evResultSuccess
            case "EVResultFailed": self = .evResultFailed
            default: return nil
        }
    }
}

/// `WPT_FinePositioningMethodType`; the raw value is the code on the wire.
public enum WPT_FinePositioningMethod: UInt8, CaseIterable, Hashable, Sendable {
    case manual
    case lf_TxEV
    case lf_TxPrimaryDevice
    case lpe
    case proprietary

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .manual: "Manual"
            case .lf_TxEV: "LF_TxEV"
            case .lf_TxPrimaryDevice: "LF_TxPrimaryDevice"
            case .lpe: "LPE"
            case .proprietary: "Proprietary"
        }
    }

    public init?(text: String) {
        switch text {
            case "Manual": self = .manual
            case "LF_TxEV": self = .lf_TxEV
            case "LF_TxPrimaryDevice": self = .lf_TxPrimaryDevice
            case "LPE": self = .lpe
            case "Proprietary": self = .proprietary
            default: return nil
        }
    }
}

/// `WPT_PairingMethodType`; the raw value is the code on the wire.
public enum WPT_PairingMethod: UInt8, CaseIterable, Hashable, Sendable {
    case external_confirmation
    case lpe
    case lf_TxEV
    case lf_TxPrimaryDevice
    case optical
    case proprietary

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .external_confirmation: "External confirmation"
            case .lpe: "LPE"
            case .lf_TxEV: "LF_TxEV"
            case .lf_TxPrimaryDevice: "LF_TxPrimaryDevice"
            case .optical: "Optical"
            case .proprietary: "Proprietary"
        }
    }

    public init?(text: String) {
        switch text {
            case "External confirmation": self = .external_confirmation
            case "LPE": self = .lpe
            case "LF_TxEV": self = .lf_TxEV
            case "LF_TxPrimaryDevice": self = .lf_TxPrimaryDevice
            case "Optical": self = .optical
            case "Proprietary": self = .proprietary
            default: return nil
        }
    }
}

/// `WPT_PowerClassType`; the raw value is the code on the wire.
public enum WPT_PowerClass: UInt8, CaseIterable, Hashable, Sendable {
    case mf_WPT1
    case mf_WPT2
    case mf_WPT3
    case mf_WPT4

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .mf_WPT1: "MF-WPT1"
            case .mf_WPT2: "MF-WPT2"
            case .mf_WPT3: "MF-WPT3"
            case .mf_WPT4: "MF-WPT4"
        }
    }

    public init?(text: String) {
        switch text {
            case "MF-WPT1": self = .mf_WPT1
            case "MF-WPT2": self = .mf_WPT2
            case "MF-WPT3": self = .mf_WPT3
            case "MF-WPT4": self = .mf_WPT4
            default: return nil
        }
    }
}

/// `WPT_SPCChargeDiagnosticsType`; the raw value is the code on the wire.
public enum WPT_SPCChargeDiagnostics: UInt8, CaseIterable, Hashable, Sendable {
    case spcNoIssue
    case spcfodDetected
    case spclopDetected
    case spcTempOverheatDetected
    case spcPowerTransferAnomalyDetected
    case spcAnomalyDetected

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .spcNoIssue: "SPCNoIssue"
            case .spcfodDetected: "SPCFODDetected"
            case .spclopDetected: "SPCLOPDetected"
            case .spcTempOverheatDetected: "SPCTempOverheatDetected"
            case .spcPowerTransferAnomalyDetected: "SPCPowerTransferAnomalyDetected"
            case .spcAnomalyDetected: "SPCAnomalyDetected"
        }
    }

    public init?(text: String) {
        switch text {
            case "SPCNoIssue": self = .spcNoIssue
            case "SPCFODDetected": self = .spcfodDetected
            case "SPCLOPDetected": self = .spclopDetected
            case "SPCTempOverheatDetected": self = .spcTempOverheatDetected
            case "SPCPowerTransferAnomalyDetected": self = .spcPowerTransferAnomalyDetected
            case "SPCAnomalyDetected": self = .spcAnomalyDetected
            default: return nil
        }
    }
}

