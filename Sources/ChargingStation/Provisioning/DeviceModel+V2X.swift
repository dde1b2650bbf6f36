// The device model of V2XChargingCtrlr (OCPP 2.1, chapter Q).

import OCPPMessages

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
            .fixed(.evse("V2XChargingCtrlr"), "SupportedOperationModes", .memberList) { _, _ in
                Station.operationModes.map(\.rawValue).joined(separator: ",")
            },
        ] + Station.operationModes.flatMap { sampling(in: $0) }

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
        ]
    }

    private static func measurands(
        _ name: String, _ mode: OperationMode, _ list: any WritableKeyPath<ModeSampling, [Measurand]> & Sendable
    ) -> ModelVariable {
        .setting(
            .evse("V2XChargingCtrlr"), name, instance: mode.rawValue, .memberList,
            values: EVSEState.measurands.list
        ) {
            $0.settings.sampling(mode, evse: $0.evses[$1].id)[keyPath: list].list
        } _: { settings, index, text in
            guard let measurands = Measurand.list(text) else { return .invalidValue }
            settings[evse: index + 1].sampling[mode, default: ModeSampling()][keyPath: list] = measurands
            return nil
        }
    }
}
