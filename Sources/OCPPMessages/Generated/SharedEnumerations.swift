// Enumerations that several chapters use.
// Generated from the OCPP 2.1 schemas by SchemaCompiler; `make generate` writes it anew.

import JSON

/// `AuthorizationStatusEnumType`.
public enum AuthorizationStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case blocked = "Blocked"
    case concurrentTx = "ConcurrentTx"
    case expired = "Expired"
    case invalid = "Invalid"
    case noCredit = "NoCredit"
    case notAllowedTypeEVSE = "NotAllowedTypeEVSE"
    case notAtThisLocation = "NotAtThisLocation"
    case notAtThisTime = "NotAtThisTime"
    case unknown = "Unknown"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 7:
            switch text {
            case "Blocked": self = .blocked
            case "Expired": self = .expired
            case "Invalid": self = .invalid
            case "Unknown": self = .unknown
            default: throw .unknownValue(text)
            }
        case 8:
            switch text {
            case "Accepted": self = .accepted
            case "NoCredit": self = .noCredit
            default: throw .unknownValue(text)
            }
        case 12:
            switch text {
            case "ConcurrentTx": self = .concurrentTx
            default: throw .unknownValue(text)
            }
        case 13:
            switch text {
            case "NotAtThisTime": self = .notAtThisTime
            default: throw .unknownValue(text)
            }
        case 17:
            switch text {
            case "NotAtThisLocation": self = .notAtThisLocation
            default: throw .unknownValue(text)
            }
        case 18:
            switch text {
            case "NotAllowedTypeEVSE": self = .notAllowedTypeEVSE
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `ChargingProfileKindEnumType`.
public enum ChargingProfileKind: String, OCPPEnumeration {
    case absolute = "Absolute"
    case recurring = "Recurring"
    case relative = "Relative"
    case dynamic = "Dynamic"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 7:
            switch text {
            case "Dynamic": self = .dynamic
            default: throw .unknownValue(text)
            }
        case 8:
            switch text {
            case "Absolute": self = .absolute
            case "Relative": self = .relative
            default: throw .unknownValue(text)
            }
        case 9:
            switch text {
            case "Recurring": self = .recurring
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `ChargingProfilePurposeEnumType`.
public enum ChargingProfilePurpose: String, OCPPEnumeration {
    case chargingStationExternalConstraints = "ChargingStationExternalConstraints"
    case chargingStationMaxProfile = "ChargingStationMaxProfile"
    case txDefaultProfile = "TxDefaultProfile"
    case txProfile = "TxProfile"
    case priorityCharging = "PriorityCharging"
    case localGeneration = "LocalGeneration"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 9:
            switch text {
            case "TxProfile": self = .txProfile
            default: throw .unknownValue(text)
            }
        case 15:
            switch text {
            case "LocalGeneration": self = .localGeneration
            default: throw .unknownValue(text)
            }
        case 16:
            switch text {
            case "TxDefaultProfile": self = .txDefaultProfile
            case "PriorityCharging": self = .priorityCharging
            default: throw .unknownValue(text)
            }
        case 25:
            switch text {
            case "ChargingStationMaxProfile": self = .chargingStationMaxProfile
            default: throw .unknownValue(text)
            }
        case 34:
            switch text {
            case "ChargingStationExternalConstraints": self = .chargingStationExternalConstraints
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `ChargingRateUnitEnumType`.
public enum ChargingRateUnit: String, OCPPEnumeration {
    case w = "W"
    case a = "A"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 1:
            switch text {
            case "W": self = .w
            case "A": self = .a
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `CostKindEnumType`.
public enum CostKind: String, OCPPEnumeration {
    case carbonDioxideEmission = "CarbonDioxideEmission"
    case relativePricePercentage = "RelativePricePercentage"
    case renewableGenerationPercentage = "RenewableGenerationPercentage"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 21:
            switch text {
            case "CarbonDioxideEmission": self = .carbonDioxideEmission
            default: throw .unknownValue(text)
            }
        case 23:
            switch text {
            case "RelativePricePercentage": self = .relativePricePercentage
            default: throw .unknownValue(text)
            }
        case 29:
            switch text {
            case "RenewableGenerationPercentage": self = .renewableGenerationPercentage
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `DERControlEnumType`.
public enum DERControl: String, OCPPEnumeration {
    case enterService = "EnterService"
    case freqDroop = "FreqDroop"
    case freqWatt = "FreqWatt"
    case fixedPFAbsorb = "FixedPFAbsorb"
    case fixedPFInject = "FixedPFInject"
    case fixedVar = "FixedVar"
    case gradients = "Gradients"
    case hfMustTrip = "HFMustTrip"
    case hfMayTrip = "HFMayTrip"
    case hvMustTrip = "HVMustTrip"
    case hvMomCess = "HVMomCess"
    case hvMayTrip = "HVMayTrip"
    case limitMaxDischarge = "LimitMaxDischarge"
    case lfMustTrip = "LFMustTrip"
    case lvMustTrip = "LVMustTrip"
    case lvMomCess = "LVMomCess"
    case lvMayTrip = "LVMayTrip"
    case powerMonitoringMustTrip = "PowerMonitoringMustTrip"
    case voltVar = "VoltVar"
    case voltWatt = "VoltWatt"
    case wattPF = "WattPF"
    case wattVar = "WattVar"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 6:
            switch text {
            case "WattPF": self = .wattPF
            default: throw .unknownValue(text)
            }
        case 7:
            switch text {
            case "VoltVar": self = .voltVar
            case "WattVar": self = .wattVar
            default: throw .unknownValue(text)
            }
        case 8:
            switch text {
            case "FreqWatt": self = .freqWatt
            case "FixedVar": self = .fixedVar
            case "VoltWatt": self = .voltWatt
            default: throw .unknownValue(text)
            }
        case 9:
            switch text {
            case "FreqDroop": self = .freqDroop
            case "Gradients": self = .gradients
            case "HFMayTrip": self = .hfMayTrip
            case "HVMomCess": self = .hvMomCess
            case "HVMayTrip": self = .hvMayTrip
            case "LVMomCess": self = .lvMomCess
            case "LVMayTrip": self = .lvMayTrip
            default: throw .unknownValue(text)
            }
        case 10:
            switch text {
            case "HFMustTrip": self = .hfMustTrip
            case "HVMustTrip": self = .hvMustTrip
            case "LFMustTrip": self = .lfMustTrip
            case "LVMustTrip": self = .lvMustTrip
            default: throw .unknownValue(text)
            }
        case 12:
            switch text {
            case "EnterService": self = .enterService
            default: throw .unknownValue(text)
            }
        case 13:
            switch text {
            case "FixedPFAbsorb": self = .fixedPFAbsorb
            case "FixedPFInject": self = .fixedPFInject
            default: throw .unknownValue(text)
            }
        case 17:
            switch text {
            case "LimitMaxDischarge": self = .limitMaxDischarge
            default: throw .unknownValue(text)
            }
        case 23:
            switch text {
            case "PowerMonitoringMustTrip": self = .powerMonitoringMustTrip
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `DayOfWeekEnumType`.
public enum DayOfWeek: String, OCPPEnumeration {
    case monday = "Monday"
    case tuesday = "Tuesday"
    case wednesday = "Wednesday"
    case thursday = "Thursday"
    case friday = "Friday"
    case saturday = "Saturday"
    case sunday = "Sunday"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 6:
            switch text {
            case "Monday": self = .monday
            case "Friday": self = .friday
            case "Sunday": self = .sunday
            default: throw .unknownValue(text)
            }
        case 7:
            switch text {
            case "Tuesday": self = .tuesday
            default: throw .unknownValue(text)
            }
        case 8:
            switch text {
            case "Thursday": self = .thursday
            case "Saturday": self = .saturday
            default: throw .unknownValue(text)
            }
        case 9:
            switch text {
            case "Wednesday": self = .wednesday
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `EnergyTransferModeEnumType`.
public enum EnergyTransferMode: String, OCPPEnumeration {
    case acSinglePhase = "AC_single_phase"
    case acTwoPhase = "AC_two_phase"
    case acThreePhase = "AC_three_phase"
    case dc = "DC"
    case acBPT = "AC_BPT"
    case acBPTDER = "AC_BPT_DER"
    case acDER = "AC_DER"
    case dcBPT = "DC_BPT"
    case dcACDP = "DC_ACDP"
    case dcACDPBPT = "DC_ACDP_BPT"
    case wpt = "WPT"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 2:
            switch text {
            case "DC": self = .dc
            default: throw .unknownValue(text)
            }
        case 3:
            switch text {
            case "WPT": self = .wpt
            default: throw .unknownValue(text)
            }
        case 6:
            switch text {
            case "AC_BPT": self = .acBPT
            case "AC_DER": self = .acDER
            case "DC_BPT": self = .dcBPT
            default: throw .unknownValue(text)
            }
        case 7:
            switch text {
            case "DC_ACDP": self = .dcACDP
            default: throw .unknownValue(text)
            }
        case 10:
            switch text {
            case "AC_BPT_DER": self = .acBPTDER
            default: throw .unknownValue(text)
            }
        case 11:
            switch text {
            case "DC_ACDP_BPT": self = .dcACDPBPT
            default: throw .unknownValue(text)
            }
        case 12:
            switch text {
            case "AC_two_phase": self = .acTwoPhase
            default: throw .unknownValue(text)
            }
        case 14:
            switch text {
            case "AC_three_phase": self = .acThreePhase
            default: throw .unknownValue(text)
            }
        case 15:
            switch text {
            case "AC_single_phase": self = .acSinglePhase
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `EvseKindEnumType`.
public enum EvseKind: String, OCPPEnumeration {
    case ac = "AC"
    case dc = "DC"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 2:
            switch text {
            case "AC": self = .ac
            case "DC": self = .dc
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `GenericDeviceModelStatusEnumType`.
public enum GenericDeviceModelStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case rejected = "Rejected"
    case notSupported = "NotSupported"
    case emptyResultSet = "EmptyResultSet"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 8:
            switch text {
            case "Accepted": self = .accepted
            case "Rejected": self = .rejected
            default: throw .unknownValue(text)
            }
        case 12:
            switch text {
            case "NotSupported": self = .notSupported
            default: throw .unknownValue(text)
            }
        case 14:
            switch text {
            case "EmptyResultSet": self = .emptyResultSet
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `GenericStatusEnumType`.
public enum GenericStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case rejected = "Rejected"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 8:
            switch text {
            case "Accepted": self = .accepted
            case "Rejected": self = .rejected
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `HashAlgorithmEnumType`.
public enum HashAlgorithm: String, OCPPEnumeration {
    case sha256 = "SHA256"
    case sha384 = "SHA384"
    case sha512 = "SHA512"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 6:
            switch text {
            case "SHA256": self = .sha256
            case "SHA384": self = .sha384
            case "SHA512": self = .sha512
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `LocationEnumType`.
public enum Location: String, OCPPEnumeration {
    case body = "Body"
    case cable = "Cable"
    case ev = "EV"
    case inlet = "Inlet"
    case outlet = "Outlet"
    case upstream = "Upstream"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 2:
            switch text {
            case "EV": self = .ev
            default: throw .unknownValue(text)
            }
        case 4:
            switch text {
            case "Body": self = .body
            default: throw .unknownValue(text)
            }
        case 5:
            switch text {
            case "Cable": self = .cable
            case "Inlet": self = .inlet
            default: throw .unknownValue(text)
            }
        case 6:
            switch text {
            case "Outlet": self = .outlet
            default: throw .unknownValue(text)
            }
        case 8:
            switch text {
            case "Upstream": self = .upstream
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `MeasurandEnumType`.
public enum Measurand: String, OCPPEnumeration {
    case currentExport = "Current.Export"
    case currentExportOffered = "Current.Export.Offered"
    case currentExportMinimum = "Current.Export.Minimum"
    case currentImport = "Current.Import"
    case currentImportOffered = "Current.Import.Offered"
    case currentImportMinimum = "Current.Import.Minimum"
    case currentOffered = "Current.Offered"
    case displayPresentSOC = "Display.PresentSOC"
    case displayMinimumSOC = "Display.MinimumSOC"
    case displayTargetSOC = "Display.TargetSOC"
    case displayMaximumSOC = "Display.MaximumSOC"
    case displayRemainingTimeToMinimumSOC = "Display.RemainingTimeToMinimumSOC"
    case displayRemainingTimeToTargetSOC = "Display.RemainingTimeToTargetSOC"
    case displayRemainingTimeToMaximumSOC = "Display.RemainingTimeToMaximumSOC"
    case displayChargingComplete = "Display.ChargingComplete"
    case displayBatteryEnergyCapacity = "Display.BatteryEnergyCapacity"
    case displayInletHot = "Display.InletHot"
    case energyActiveExportInterval = "Energy.Active.Export.Interval"
    case energyActiveExportRegister = "Energy.Active.Export.Register"
    case energyActiveImportInterval = "Energy.Active.Import.Interval"
    case energyActiveImportRegister = "Energy.Active.Import.Register"
    case energyActiveImportCableLoss = "Energy.Active.Import.CableLoss"
    case energyActiveImportLocalGenerationRegister = "Energy.Active.Import.LocalGeneration.Register"
    case energyActiveNet = "Energy.Active.Net"
    case energyActiveSetpointInterval = "Energy.Active.Setpoint.Interval"
    case energyApparentExport = "Energy.Apparent.Export"
    case energyApparentImport = "Energy.Apparent.Import"
    case energyApparentNet = "Energy.Apparent.Net"
    case energyReactiveExportInterval = "Energy.Reactive.Export.Interval"
    case energyReactiveExportRegister = "Energy.Reactive.Export.Register"
    case energyReactiveImportInterval = "Energy.Reactive.Import.Interval"
    case energyReactiveImportRegister = "Energy.Reactive.Import.Register"
    case energyReactiveNet = "Energy.Reactive.Net"
    case energyRequestTarget = "EnergyRequest.Target"
    case energyRequestMinimum = "EnergyRequest.Minimum"
    case energyRequestMaximum = "EnergyRequest.Maximum"
    case energyRequestMinimumV2X = "EnergyRequest.Minimum.V2X"
    case energyRequestMaximumV2X = "EnergyRequest.Maximum.V2X"
    case energyRequestBulk = "EnergyRequest.Bulk"
    case frequency = "Frequency"
    case powerActiveExport = "Power.Active.Export"
    case powerActiveImport = "Power.Active.Import"
    case powerActiveSetpoint = "Power.Active.Setpoint"
    case powerActiveResidual = "Power.Active.Residual"
    case powerExportMinimum = "Power.Export.Minimum"
    case powerExportOffered = "Power.Export.Offered"
    case powerFactor = "Power.Factor"
    case powerImportOffered = "Power.Import.Offered"
    case powerImportMinimum = "Power.Import.Minimum"
    case powerOffered = "Power.Offered"
    case powerReactiveExport = "Power.Reactive.Export"
    case powerReactiveImport = "Power.Reactive.Import"
    case soC = "SoC"
    case voltage = "Voltage"
    case voltageMinimum = "Voltage.Minimum"
    case voltageMaximum = "Voltage.Maximum"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 3:
            switch text {
            case "SoC": self = .soC
            default: throw .unknownValue(text)
            }
        case 7:
            switch text {
            case "Voltage": self = .voltage
            default: throw .unknownValue(text)
            }
        case 9:
            switch text {
            case "Frequency": self = .frequency
            default: throw .unknownValue(text)
            }
        case 12:
            switch text {
            case "Power.Factor": self = .powerFactor
            default: throw .unknownValue(text)
            }
        case 13:
            switch text {
            case "Power.Offered": self = .powerOffered
            default: throw .unknownValue(text)
            }
        case 14:
            switch text {
            case "Current.Export": self = .currentExport
            case "Current.Import": self = .currentImport
            default: throw .unknownValue(text)
            }
        case 15:
            switch text {
            case "Current.Offered": self = .currentOffered
            case "Voltage.Minimum": self = .voltageMinimum
            case "Voltage.Maximum": self = .voltageMaximum
            default: throw .unknownValue(text)
            }
        case 16:
            switch text {
            case "Display.InletHot": self = .displayInletHot
            default: throw .unknownValue(text)
            }
        case 17:
            switch text {
            case "Display.TargetSOC": self = .displayTargetSOC
            case "Energy.Active.Net": self = .energyActiveNet
            default: throw .unknownValue(text)
            }
        case 18:
            switch text {
            case "Display.PresentSOC": self = .displayPresentSOC
            case "Display.MinimumSOC": self = .displayMinimumSOC
            case "Display.MaximumSOC": self = .displayMaximumSOC
            case "EnergyRequest.Bulk": self = .energyRequestBulk
            default: throw .unknownValue(text)
            }
        case 19:
            switch text {
            case "Energy.Apparent.Net": self = .energyApparentNet
            case "Energy.Reactive.Net": self = .energyReactiveNet
            case "Power.Active.Export": self = .powerActiveExport
            case "Power.Active.Import": self = .powerActiveImport
            default: throw .unknownValue(text)
            }
        case 20:
            switch text {
            case "EnergyRequest.Target": self = .energyRequestTarget
            case "Power.Export.Minimum": self = .powerExportMinimum
            case "Power.Export.Offered": self = .powerExportOffered
            case "Power.Import.Offered": self = .powerImportOffered
            case "Power.Import.Minimum": self = .powerImportMinimum
            default: throw .unknownValue(text)
            }
        case 21:
            switch text {
            case "EnergyRequest.Minimum": self = .energyRequestMinimum
            case "EnergyRequest.Maximum": self = .energyRequestMaximum
            case "Power.Active.Setpoint": self = .powerActiveSetpoint
            case "Power.Active.Residual": self = .powerActiveResidual
            case "Power.Reactive.Export": self = .powerReactiveExport
            case "Power.Reactive.Import": self = .powerReactiveImport
            default: throw .unknownValue(text)
            }
        case 22:
            switch text {
            case "Current.Export.Offered": self = .currentExportOffered
            case "Current.Export.Minimum": self = .currentExportMinimum
            case "Current.Import.Offered": self = .currentImportOffered
            case "Current.Import.Minimum": self = .currentImportMinimum
            case "Energy.Apparent.Export": self = .energyApparentExport
            case "Energy.Apparent.Import": self = .energyApparentImport
            default: throw .unknownValue(text)
            }
        case 24:
            switch text {
            case "Display.ChargingComplete": self = .displayChargingComplete
            default: throw .unknownValue(text)
            }
        case 25:
            switch text {
            case "EnergyRequest.Minimum.V2X": self = .energyRequestMinimumV2X
            case "EnergyRequest.Maximum.V2X": self = .energyRequestMaximumV2X
            default: throw .unknownValue(text)
            }
        case 29:
            switch text {
            case "Display.BatteryEnergyCapacity": self = .displayBatteryEnergyCapacity
            case "Energy.Active.Export.Interval": self = .energyActiveExportInterval
            case "Energy.Active.Export.Register": self = .energyActiveExportRegister
            case "Energy.Active.Import.Interval": self = .energyActiveImportInterval
            case "Energy.Active.Import.Register": self = .energyActiveImportRegister
            default: throw .unknownValue(text)
            }
        case 30:
            switch text {
            case "Energy.Active.Import.CableLoss": self = .energyActiveImportCableLoss
            default: throw .unknownValue(text)
            }
        case 31:
            switch text {
            case "Energy.Active.Setpoint.Interval": self = .energyActiveSetpointInterval
            case "Energy.Reactive.Export.Interval": self = .energyReactiveExportInterval
            case "Energy.Reactive.Export.Register": self = .energyReactiveExportRegister
            case "Energy.Reactive.Import.Interval": self = .energyReactiveImportInterval
            case "Energy.Reactive.Import.Register": self = .energyReactiveImportRegister
            default: throw .unknownValue(text)
            }
        case 32:
            switch text {
            case "Display.RemainingTimeToTargetSOC": self = .displayRemainingTimeToTargetSOC
            default: throw .unknownValue(text)
            }
        case 33:
            switch text {
            case "Display.RemainingTimeToMinimumSOC": self = .displayRemainingTimeToMinimumSOC
            case "Display.RemainingTimeToMaximumSOC": self = .displayRemainingTimeToMaximumSOC
            default: throw .unknownValue(text)
            }
        case 45:
            switch text {
            case "Energy.Active.Import.LocalGeneration.Register": self = .energyActiveImportLocalGenerationRegister
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `MessageFormatEnumType`.
public enum MessageFormat: String, OCPPEnumeration {
    case ascii = "ASCII"
    case html = "HTML"
    case uri = "URI"
    case utf8 = "UTF8"
    case qrcode = "QRCODE"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 3:
            switch text {
            case "URI": self = .uri
            default: throw .unknownValue(text)
            }
        case 4:
            switch text {
            case "HTML": self = .html
            case "UTF8": self = .utf8
            default: throw .unknownValue(text)
            }
        case 5:
            switch text {
            case "ASCII": self = .ascii
            default: throw .unknownValue(text)
            }
        case 6:
            switch text {
            case "QRCODE": self = .qrcode
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `OperationModeEnumType`.
public enum OperationMode: String, OCPPEnumeration {
    case idle = "Idle"
    case chargingOnly = "ChargingOnly"
    case centralSetpoint = "CentralSetpoint"
    case externalSetpoint = "ExternalSetpoint"
    case externalLimits = "ExternalLimits"
    case centralFrequency = "CentralFrequency"
    case localFrequency = "LocalFrequency"
    case localLoadBalancing = "LocalLoadBalancing"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 4:
            switch text {
            case "Idle": self = .idle
            default: throw .unknownValue(text)
            }
        case 12:
            switch text {
            case "ChargingOnly": self = .chargingOnly
            default: throw .unknownValue(text)
            }
        case 14:
            switch text {
            case "ExternalLimits": self = .externalLimits
            case "LocalFrequency": self = .localFrequency
            default: throw .unknownValue(text)
            }
        case 15:
            switch text {
            case "CentralSetpoint": self = .centralSetpoint
            default: throw .unknownValue(text)
            }
        case 16:
            switch text {
            case "ExternalSetpoint": self = .externalSetpoint
            case "CentralFrequency": self = .centralFrequency
            default: throw .unknownValue(text)
            }
        case 18:
            switch text {
            case "LocalLoadBalancing": self = .localLoadBalancing
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `PhaseEnumType`.
public enum Phase: String, OCPPEnumeration {
    case l1 = "L1"
    case l2 = "L2"
    case l3 = "L3"
    case n = "N"
    case l1N = "L1-N"
    case l2N = "L2-N"
    case l3N = "L3-N"
    case l1L2 = "L1-L2"
    case l2L3 = "L2-L3"
    case l3L1 = "L3-L1"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 1:
            switch text {
            case "N": self = .n
            default: throw .unknownValue(text)
            }
        case 2:
            switch text {
            case "L1": self = .l1
            case "L2": self = .l2
            case "L3": self = .l3
            default: throw .unknownValue(text)
            }
        case 4:
            switch text {
            case "L1-N": self = .l1N
            case "L2-N": self = .l2N
            case "L3-N": self = .l3N
            default: throw .unknownValue(text)
            }
        case 5:
            switch text {
            case "L1-L2": self = .l1L2
            case "L2-L3": self = .l2L3
            case "L3-L1": self = .l3L1
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `ReadingContextEnumType`.
public enum ReadingContext: String, OCPPEnumeration {
    case interruptionBegin = "Interruption.Begin"
    case interruptionEnd = "Interruption.End"
    case other = "Other"
    case sampleClock = "Sample.Clock"
    case samplePeriodic = "Sample.Periodic"
    case transactionBegin = "Transaction.Begin"
    case transactionEnd = "Transaction.End"
    case trigger = "Trigger"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 5:
            switch text {
            case "Other": self = .other
            default: throw .unknownValue(text)
            }
        case 7:
            switch text {
            case "Trigger": self = .trigger
            default: throw .unknownValue(text)
            }
        case 12:
            switch text {
            case "Sample.Clock": self = .sampleClock
            default: throw .unknownValue(text)
            }
        case 15:
            switch text {
            case "Sample.Periodic": self = .samplePeriodic
            case "Transaction.End": self = .transactionEnd
            default: throw .unknownValue(text)
            }
        case 16:
            switch text {
            case "Interruption.End": self = .interruptionEnd
            default: throw .unknownValue(text)
            }
        case 17:
            switch text {
            case "Transaction.Begin": self = .transactionBegin
            default: throw .unknownValue(text)
            }
        case 18:
            switch text {
            case "Interruption.Begin": self = .interruptionBegin
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `RecurrencyKindEnumType`.
public enum RecurrencyKind: String, OCPPEnumeration {
    case daily = "Daily"
    case weekly = "Weekly"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 5:
            switch text {
            case "Daily": self = .daily
            default: throw .unknownValue(text)
            }
        case 6:
            switch text {
            case "Weekly": self = .weekly
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}
