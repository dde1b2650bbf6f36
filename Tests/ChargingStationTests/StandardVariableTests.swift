// OCPP 2.1, part 2, appendix 3: the variables that the standard requires, under its names.

import ChargingStation
import JSON
import OCPPMessages
import Testing

@Suite struct StandardVariableTests {
    /// `name` or `name[instance]`, by component.
    private static let required: [String: [String]] = [
        "AlignedDataCtrlr": ["Interval", "Measurands", "TxEndedInterval", "TxEndedMeasurands"],
        "AuthCtrlr": ["AuthorizeRemoteStart", "LocalAuthorizeOffline", "LocalPreAuthorize"],
        "ChargingStation": ["AvailabilityState", "Available", "SupplyPhases"],
        "ClockCtrlr": ["DateTime", "TimeSource"],
        "Connector": ["Available", "ConnectorType", "SupplyPhases"],
        "DCDERCtrlr": [
            "MaxW", "OverExcitedW", "OverExcitedPF", "UnderExcitedW", "UnderExcitedPF", "MaxVA", "MaxVar", "MaxVarNeg",
            "MaxChargeRateW", "MaxChargeRateVA", "ModesSupported", "InverterManufacturer", "InverterModel",
            "InverterSwVersion", "InverterHwVersion", "ReactiveSusceptance",
        ],
        "DeviceDataCtrlr": [
            "BytesPerMessage[GetReport]", "BytesPerMessage[GetVariables]", "BytesPerMessage[SetVariables]",
            "ItemsPerMessage[GetReport]", "ItemsPerMessage[GetVariables]", "ItemsPerMessage[SetVariables]",
        ],
        "DisplayMessageCtrlr": [
            "DisplayMessages", "Language", "SupportedFormats", "SupportedPriorities", "SupportedStates",
        ],
        "EVSE": ["AvailabilityState", "Available", "DischargePower", "Power", "SupplyPhases"],
        "ISO15118Ctrlr": ["ContractValidationOffline"],
        "LocalAuthListCtrlr": ["BytesPerMessage", "Entries", "ItemsPerMessage"],
        "MonitoringCtrlr": ["BytesPerMessage[SetVariableMonitoring]", "ItemsPerMessage[SetVariableMonitoring]"],
        "OCPPCommCtrlr": [
            "ActiveNetworkProfile", "FileTransferProtocols", "MessageAttemptInterval[TransactionEvent]",
            "MessageAttempts[TransactionEvent]", "MessageTimeout[Default]", "NetworkConfigurationPriority",
            "NetworkProfileConnectionAttempts", "OfflineThreshold", "ResetRetries", "UnlockOnEVSideDisconnect",
        ],
        "SampledDataCtrlr": [
            "TxEndedInterval", "TxEndedMeasurands", "TxStartedMeasurands", "TxUpdatedInterval", "TxUpdatedMeasurands",
        ],
        "SecurityCtrlr": ["CertificateEntries", "OrganizationName", "SecurityProfile"],
        "SmartChargingCtrlr": [
            "Entries[ChargingProfiles]", "LimitChangeSignificance", "PeriodsPerSchedule", "ProfileStackLevel",
            "RateUnit",
        ],
        "TariffCostCtrlr": ["Currency"],
        "TxCtrlr": [
            "EVConnectionTimeOut", "StopTxOnEVSideDisconnect", "StopTxOnInvalidId", "TxStartPoint", "TxStopPoint",
        ],
        "V2XChargingCtrlr": ["Enabled", "SupportedEnergyTransferModes", "SupportedOperationModes"],
    ]

    /// A station that has everything that the table speaks of.
    private static func report() throws -> [JSONValue] {
        var bench = try Bench.networked {
            $0.display = DisplayCapabilities(languages: ["de", "en"])
            $0.fileTransferProtocols = [.https]
        }
        return try bench.report("FullInventory")
    }

    private static func names(_ report: [JSONValue]) -> Set<String> {
        Set(
            report.map {
                let instance = $0["variable"]?["instance"]?.string.map { "[\($0)]" } ?? ""
                return ($0["component"]?["name"]?.string ?? "") + "." + ($0["variable"]?["name"]?.string ?? "")
                    + instance
            })
    }

    @Test func `what the standard requires is there`() throws {
        let names = Self.names(try Self.report())
        for (component, variables) in Self.required {
            for variable in variables { #expect(names.contains("\(component).\(variable)")) }
        }
    }

    @Test func `a display that shows any language names none`() throws {
        var bench = try Bench.booted { $0.display = DisplayCapabilities() }
        #expect(!Self.names(try bench.report("FullInventory")).contains("DisplayMessageCtrlr.Language"))
    }

    @Test func `every list tells what may stand in it`() throws {
        for entry in try Self.report() {
            let characteristics = entry["variableCharacteristics"]
            let name = "\(entry["component"]?["name"]?.string ?? "").\(entry["variable"]?["name"]?.string ?? "")"
            switch characteristics?["dataType"]?.string {
            case "OptionList", "MemberList", "SequenceList":
                let choice = try #require(characteristics?["valuesList"]?.string, "\(name)")
                let values = Set(choice.split(separator: ","))
                for attribute in entry["variableAttribute"]?.array ?? [] {
                    let value = attribute["value"]?.string ?? ""
                    #expect(values.isSuperset(of: value.split(separator: ",")), "\(name)")
                }
            default: continue
            }
        }
    }

    @Test func `units are those of the standard`() throws {
        let units: Set = ["A", "B", "mHz", "Percent", "s", "S", "V", "VA", "var", "W", "Wh"]
        for entry in try Self.report() {
            guard let unit = entry["variableCharacteristics"]?["unit"]?.string else { continue }
            #expect(units.contains(unit), "\(entry["variable"]?["name"]?.string ?? "")")
        }
    }

    @Test func `how long a password may be is told, and it is not`() throws {
        let entry = try Self.report().first { $0["variable"]?["name"] == "BasicAuthPassword" }
        #expect(entry?["variableCharacteristics"]?["maxLimit"]?.number == 64)
        #expect(entry?["variableAttribute"]?.array?.first?["mutability"] == "WriteOnly")
        #expect(entry?["variableAttribute"]?.array?.first?["value"] == nil)
    }
}
