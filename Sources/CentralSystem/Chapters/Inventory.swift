import OCPPMessages
import Quantities
import Records

/// A station's device model as far as it matters here, gathered from the parts of its report (OCPP 2.1 chapter B,
/// GetBaseReport and NotifyReport).
struct Inventory: Equatable, Sendable {
    /// What is told for one EVSE, or for the whole station under EVSE 0.
    private struct Facts: Equatable, Sendable {
        var isV2XEnabled: Bool?
        var operationModes: String?
        var energyTransferModes: String?
        var chargeLimit: Watts?
        var dischargeLimit: Watts?
    }

    /// More EVSEs than this are no station. Their ids may have gaps.
    static let mostEVSEs = 256
    static let evseIDs = 1...99_999

    private var facts: [Int: Facts] = [:]
    private var takesDynamicProfiles: Bool?
    private var takesOfflineDuration: Bool?
    private var highestStackLevel: Int?

    mutating func add(_ data: ReportData) {
        let evse = data.component.evse?.id ?? 0
        guard evse == 0 || Self.evseIDs.contains(evse), facts[evse] != nil || facts.count <= Self.mostEVSEs else {
            return
        }
        switch data.component.name {
        case "V2XChargingCtrlr":
            switch data.variable.name {
            case "Enabled": facts[evse, default: Facts()].isV2XEnabled = data.flag
            case "SupportedOperationModes": facts[evse, default: Facts()].operationModes = data.actual
            case "SupportedEnergyTransferModes": facts[evse, default: Facts()].energyTransferModes = data.actual
            default: break
            }
        case "EVSE":
            switch data.variable.name {
            case "Power": facts[evse, default: Facts()].chargeLimit = data.limit
            // Told as a positive number; out of the vehicle is negative here.
            case "DischargePower": facts[evse, default: Facts()].dischargeLimit = data.limit.map { -$0.magnitude }
            default: facts[evse, default: Facts()] = facts[evse] ?? Facts()
            }
        case "SmartChargingCtrlr": addSmartCharging(data)
        default: break
        }
    }

    private mutating func addSmartCharging(_ data: ReportData) {
        switch (data.variable.name, data.variable.instance) {
        case ("SupportsFeature", "DynamicProfiles"), ("SupportsDynamicProfiles", _): takesDynamicProfiles = data.flag
        case ("SupportsFeature", "MaxOfflineDuration"), ("SupportsMaxOfflineDuration", _):
            takesOfflineDuration = data.flag
        case ("ProfileStackLevel", _): highestStackLevel = data.actual.flatMap { Int($0) }
        default: break
        }
    }

    /// One record an EVSE; the station's own values hold where the EVSE tells none.
    func records(station: String, at now: UTCNanoseconds) -> [EVSEFactsRecord] {
        let common = facts[0] ?? Facts()
        // Without any EVSE told, the station's values stand for all.
        let told = facts.keys.filter { $0 > 0 }.sorted()
        return (told.isEmpty ? [0] : told).map { evse in
            let own = facts[evse] ?? Facts()
            return EVSEFactsRecord(
                station: station, evse: evse, at: now, isV2XEnabled: own.isV2XEnabled ?? common.isV2XEnabled,
                takesDynamicProfiles: takesDynamicProfiles, takesOfflineDuration: takesOfflineDuration,
                highestStackLevel: highestStackLevel,
                operationModes: own.operationModes ?? common.operationModes ?? "",
                energyTransferModes: own.energyTransferModes ?? common.energyTransferModes ?? "",
                chargeLimit: own.chargeLimit ?? common.chargeLimit,
                dischargeLimit: own.dischargeLimit ?? common.dischargeLimit)
        }
    }
}

extension ReportData {
    /// The value of the attribute Actual, which is meant where no type is told.
    fileprivate var actual: String? {
        variableAttribute.first { $0.type == nil || $0.type == .actual }?.value
    }

    fileprivate var flag: Bool? {
        switch actual?.lowercased() {
        case "true": true
        case "false": false
        default: nil
        }
    }

    /// The most that a running value can reach: its characteristic, or the attribute MaxSet.
    fileprivate var limit: Watts? {
        let told =
            variableCharacteristics?.maxLimit
            ?? variableAttribute.first { $0.type == .maxSet }?.value.flatMap { Double($0) }
        guard let told, told.isFinite, told.magnitude < 1e9 else { return nil }
        return Watts(variableCharacteristics?.unit == "kW" ? told * 1000 : told)
    }
}

extension EVSEFactsRecord {
    /// Whether the EVSE takes set-points from a central system: it says so, or does not say what it takes.
    var takesSetpoints: Bool {
        operationModes.isEmpty || operationModes.split(separator: ",").contains("CentralSetpoint")
    }
}
