// The device model of V2XChargingCtrlr (OCPP 2.1, chapter Q).

import OCPPMessages
import Quantities

extension DeviceModel {
    static let v2x: [ModelVariable] =
        [
            .flag(.evse("V2XChargingCtrlr"), "Available") { $0.evses[$1].ratings.isBidirectional }.constant(),
            .setting(.evse("V2XChargingCtrlr"), "Enabled", .boolean) {
                $0.settings.isV2XEnabled($0.evses[$1].id) ? "true" : "false"
            } _: { settings, index, text in
                guard let value = Bool(text) else { return .invalidValue }
                settings[evse: index + 1].v2xEnabled = value
                return nil
            },
            .fixed(.evse("V2XChargingCtrlr"), "SupportedEnergyTransferModes", .memberList) { station, index in
                station.evses[index].energyTransferModes.map(\.rawValue).joined(separator: ",")
            },
            .fixed(.evse("V2XChargingCtrlr"), "SupportedOperationModes", .memberList) { station, _ in
                station.supportedOperationModes.map(\.rawValue).joined(separator: ",")
            },
        ] + Station.operationModes.flatMap { sampling(in: $0) } + local

    /// Of the modes in which the EVSE finds its power itself.
    private static let local: [ModelVariable] =
        [
            .setting(.evse("V2XChargingCtrlr"), "LocalFrequencyUpdateThreshold", .integer, unit: "mHz") {
                "\($0.settings[evse: $0.evses[$1].id].frequencyUpdateThreshold)"
            } _: { settings, index, text in
                guard let value = Int(text) else { return .invalidValue }
                if let refusal = value.refusal(outside: 0...1000) { return refusal }
                settings[evse: index + 1].frequencyUpdateThreshold = value
                return nil
            }.existing { station, _ in station.supportedOperationModes.contains(.localFrequency) }
        ] + [
            loadBalancing("UpperThreshold", { $0.upperThreshold }, { $0.upperThreshold = $1 }),
            loadBalancing("LowerThreshold", { $0.lowerThreshold }, { $0.lowerThreshold = $1 }),
            loadBalancing("UpperOffset", { $0.upperOffset }, { $0.upperOffset = $1 }),
            loadBalancing("LowerOffset", { $0.lowerOffset }, { $0.lowerOffset = $1 }),
        ]

    private static func loadBalancing(
        _ instance: String, _ read: @escaping @Sendable (LoadBalancing) -> Watts?,
        _ write: @escaping @Sendable (inout LoadBalancing, Watts) -> Void
    ) -> ModelVariable {
        .setting(.evse("V2XChargingCtrlr"), "LocalLoadBalancing", instance: instance, .decimal, unit: "W") {
            read($0.settings[evse: $0.evses[$1].id].loadBalancing)?.value.told
        } _: { settings, index, text in
            guard let value = Double(text), value.isFinite else { return .invalidValue }
            write(&settings[evse: index + 1].loadBalancing, Watts(value))
            return nil
        }.existing { station, _ in station.supportedOperationModes.contains(.localLoadBalancing) }
    }

    /// What is sampled beside SampledDataCtrlr's measurands while a transaction is in this mode.
    private static func sampling(in mode: OperationMode) -> [ModelVariable] {
        [
            measurands("TxStartedMeasurands", mode, \.txStarted), measurands("TxUpdatedMeasurands", mode, \.txUpdated),
            measurands("TxEndedMeasurands", mode, \.txEnded),
            .setting(.evse("V2XChargingCtrlr"), "TxUpdatedInterval", instance: mode.rawValue, .integer, unit: "s") {
                "\($0.settings.sampling(mode, evse: $0.evses[$1].id).txUpdatedInterval)"
            } _: { settings, index, text in
                guard let value = Int(text) else { return .invalidValue }
                if let refusal = value.refusal(outside: 0...86_400) { return refusal }
                settings[evse: index + 1].sampling[mode, default: ModeSampling()].txUpdatedInterval = value
                return nil
            },
            .setting(.evse("V2XChargingCtrlr"), "TxEndedInterval", instance: mode.rawValue, .integer, unit: "s") {
                "\($0.settings.sampling(mode, evse: $0.evses[$1].id).txEndedInterval)"
            } _: { settings, index, text in
                guard let value = Int(text) else { return .invalidValue }
                if let refusal = value.refusal(outside: 0...86_400) { return refusal }
                settings[evse: index + 1].sampling[mode, default: ModeSampling()].txEndedInterval = value
                return nil
            },
        ].map { (variable: ModelVariable) in
            variable.existing { station, _ in station.configuration.supports(mode) }
        }
    }

    private static func measurands(
        _ name: String, _ mode: OperationMode, _ list: any WritableKeyPath<ModeSampling, [Measurand]> & Sendable
    ) -> ModelVariable {
        .setting(
            .evse("V2XChargingCtrlr"), name, instance: mode.rawValue, .memberList
        ) {
            $0.settings.sampling(mode, evse: $0.evses[$1].id)[keyPath: list].list
        } _: { settings, index, text in
            guard let measurands = Measurand.list(text) else { return .invalidValue }
            settings[evse: index + 1].sampling[mode, default: ModeSampling()][keyPath: list] = measurands
            return nil
        }.choosing(from: self.measurands).unless(objection)
    }
}
