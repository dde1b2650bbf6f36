// V2XChargingCtrlr.SupportedOperationModes: what the station takes part in, with the instruments that it has.

import OCPP
import OCPPMessages

extension Station {
    /// Every mode of the specification, in its order.
    static let operationModes: [OperationMode] = [
        .idle, .chargingOnly, .centralSetpoint, .externalSetpoint, .externalLimits, .centralFrequency, .localFrequency,
        .localLoadBalancing,
    ]

    /// [Q07.FR.01, Q08.FR.20]
    var supportedOperationModes: [OperationMode] { Self.operationModes.filter { configuration.supports($0) } }

    static func smartChargingCapabilities(_ configuration: StationConfiguration) -> SmartChargingCapabilities {
        var capabilities = SmartChargingCapabilities()
        capabilities.operationModes = Set(operationModes.filter { configuration.supports($0) })
        capabilities.maxStackLevel = highestStackLevel
        capabilities.evseSleep = configuration.electronicsSleep
        return capabilities
    }
}

extension StationConfiguration {
    func supports(_ mode: OperationMode) -> Bool {
        switch mode {
        case .localFrequency: gridInstruments.contains(.frequency)
        case .localLoadBalancing: gridInstruments.contains(.power)
        case .idle, .chargingOnly, .centralSetpoint, .externalSetpoint, .externalLimits, .centralFrequency: true
        }
    }
}
