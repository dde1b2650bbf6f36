// The device model of SampledDataCtrlr and AlignedDataCtrlr (OCPP 2.1, chapter J).

import OCPPMessages

extension DeviceModel {
    static let sampling: [ModelVariable] = [
        .flag("SampledDataCtrlr", "Available") { _, _ in true },
        .flag("SampledDataCtrlr", "Enabled") { _, _ in true },
        .integer("SampledDataCtrlr", "TxUpdatedInterval", in: 0...86_400, isBounded: true) {
            $0.txUpdatedInterval
        } _: {
            $0.txUpdatedInterval = $1
        },
        measurands(
            "SampledDataCtrlr", "TxStartedMeasurands", { $0.txStartedMeasurands }, { $0.txStartedMeasurands = $1 }),
        measurands(
            "SampledDataCtrlr", "TxUpdatedMeasurands", { $0.txUpdatedMeasurands }, { $0.txUpdatedMeasurands = $1 }),
        measurands("SampledDataCtrlr", "TxEndedMeasurands", { $0.txEndedMeasurands }, { $0.txEndedMeasurands = $1 }),
        .integer("SampledDataCtrlr", "TxEndedInterval", in: 0...86_400, isBounded: true) {
            $0.txEndedInterval
        } _: {
            $0.txEndedInterval = $1
        },
        // The registers are those of the whole outlet.
        .flag("SampledDataCtrlr", "RegisterValuesWithoutPhases") { _, _ in true }.constant(),
        .flag("AlignedDataCtrlr", "Available") { _, _ in true },
        .flag("AlignedDataCtrlr", "Enabled") { station, _ in
            station.settings.alignedDataInterval > 0 || station.settings.alignedDataTxEndedInterval > 0
        },
        .integer("AlignedDataCtrlr", "Interval", in: 0...86_400, isBounded: true) {
            $0.alignedDataInterval
        } _: {
            $0.alignedDataInterval = $1
        },
        measurands("AlignedDataCtrlr", "Measurands", { $0.alignedDataMeasurands }, { $0.alignedDataMeasurands = $1 }),
        .boolean("AlignedDataCtrlr", "SendDuringIdle") {
            $0.alignedDataSendDuringIdle
        } _: {
            $0.alignedDataSendDuringIdle = $1
        },
        .integer("AlignedDataCtrlr", "TxEndedInterval", in: 0...86_400, isBounded: true) {
            $0.alignedDataTxEndedInterval
        } _: {
            $0.alignedDataTxEndedInterval = $1
        },
        measurands(
            "AlignedDataCtrlr", "TxEndedMeasurands", { $0.alignedDataTxEndedMeasurands },
            { $0.alignedDataTxEndedMeasurands = $1 }),
    ]

    /// Of stations whose meters sign.
    static let signing: [ModelVariable] =
        [
            .boolean("SampledDataCtrlr", "SignReadings") {
                $0.signReadings
            } _: {
                $0.signReadings = $1
            },
            .boolean("SampledDataCtrlr", "SignStartedReadings") {
                $0.signStartedReadings
            } _: {
                $0.signStartedReadings = $1
            },
            .boolean("SampledDataCtrlr", "SignUpdatedReadings") {
                $0.signUpdatedReadings
            } _: {
                $0.signUpdatedReadings = $1
            },
            .boolean("AlignedDataCtrlr", "SignReadings") {
                $0.alignedSignReadings
            } _: {
                $0.alignedSignReadings = $1
            },
            .boolean("AlignedDataCtrlr", "SignUpdatedReadings") {
                $0.alignedSignUpdatedReadings
            } _: {
                $0.alignedSignUpdatedReadings = $1
            },
            .list(
                "OCPPCommCtrlr", "PublicKeyWithSignedMeterValue", .optionList,
                values: PublicKeyPolicy.allCases.map(\.rawValue).joined(separator: ",")
            ) {
                $0.publicKeyWithSignedMeterValue.rawValue
            } _: { settings, text in
                guard let policy = PublicKeyPolicy(rawValue: text) else { return false }
                settings.publicKeyWithSignedMeterValue = policy
                return true
            },
            .fixed(.evse("FiscalMetering"), "PublicKey") { station, _ in station.configuration.meterPublicKey },
        ].map { (variable: ModelVariable) in
            variable.existing { station, _ in station.configuration.meterPublicKey != nil }
        }

    /// The measurands that a station with these instruments gives.
    static let measurands: @Sendable (borrowing Station) -> String = { station in
        guard !station.configuration.gridInstruments.contains(.frequency) else { return EVSEState.measurands.list }
        return EVSEState.measurands.filter { $0 != .frequency }.list
    }

    /// Nobody measures the grid's frequency here.
    static let objection: @Sendable (borrowing Station, String) -> ModelVariable.Refusal? = { station, text in
        let hasFrequency = Measurand.list(text)?.contains(.frequency) == true
        return hasFrequency && !station.configuration.gridInstruments.contains(.frequency) ? .invalidValue : nil
    }

    static func measurands(
        _ component: ModelVariable.Place, _ name: String, _ read: @escaping @Sendable (Settings) -> [Measurand],
        _ write: @escaping @Sendable (inout Settings, [Measurand]) -> Void
    ) -> ModelVariable {
        .list(component, name, values: nil) {
            read($0).list
        } _: { settings, text in
            guard let list = Measurand.list(text) else { return false }
            write(&settings, list)
            return true
        }.choosing(from: measurands).unless(objection)
    }
}
