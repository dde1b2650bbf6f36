// The device model of TxCtrlr (OCPP 2.1, chapter E).

import OCPPMessages

extension DeviceModel {
    static let transactions: [ModelVariable] = [
        .integer("TxCtrlr", "EVConnectionTimeOut", in: 1...86_400) {
            $0.evConnectionTimeOut
        } _: {
            $0.evConnectionTimeOut = $1
        },
        .boolean("TxCtrlr", "StopTxOnInvalidId") {
            $0.stopTxOnInvalidId
        } _: {
            $0.stopTxOnInvalidId = $1
        },
        .flag("TxCtrlr", "StopTxOnEVSideDisconnect") { _, _ in true },
        // Who may charge without the central system may do so before it has accepted the station.
        .flag("TxCtrlr", "TxBeforeAcceptedEnabled") { station, _ in station.settings.offlineTxForUnknownId },
        .integer("TxCtrlr", "ResumptionTimeout", in: 0...86_400) {
            $0.resumptionTimeout
        } _: {
            $0.resumptionTimeout = $1
        },
        .boolean("TxCtrlr", "AllowEnergyTransferResumption") {
            $0.energyTransferResumes
        } _: {
            $0.energyTransferResumes = $1
        },
        .fixed("TxCtrlr", "SupportedLimits", .memberList) { _, _ in "MaxCost,MaxEnergy,MaxTime,MaxSoC" }.constant(),
        .list("TxCtrlr", "TxStartPoint", values: nil) {
            $0.txStartPoint.list
        } _: { settings, text in
            guard let points = TxPoints(list: text), settings.txPoints.isSuperset(of: points) else { return false }
            settings.txStartPoint = points
            return true
        }.choosing { $0.settings.txPoints.list },
        .list("TxCtrlr", "TxStopPoint", values: nil) {
            $0.txStopPoint.list
        } _: { settings, text in
            guard let points = TxPoints(list: text), settings.txStopPoints.isSuperset(of: points) else { return false }
            settings.txStopPoint = points
            return true
        }.choosing { $0.settings.txStopPoints.list },
        .flag(.evse("BayOccupancySensor"), "Active") { $0.evses[$1].isBayOccupied }.existing {
            $0.configuration.evses[$1].hasBaySensor
        },
    ]
}
