// What a central system may read and write of a station's behaviour, by controller of the device model.

import OCPPMessages

/// The writable variables of the device model, durations in whole seconds as OCPP carries them.
public struct Settings: Equatable, Sendable {
    // OCPPCommCtrlr
    public var heartbeatInterval = 300
    public var messageTimeout = 30
    public var messageAttempts = 3
    public var messageAttemptInterval = 10
    public var offlineThreshold = 60
    public var retryBackOffWaitMinimum = 1
    public var retryBackOffRandomRange = 2
    public var retryBackOffRepeatTimes = 5
    /// Kept for the driver, which owns the WebSocket; 0 sends no pings.
    public var webSocketPingInterval = 30

    // TxCtrlr
    public var txStartPoint: TxPoints = [.evConnected, .authorized]
    public var txStopPoint: TxPoints = [.evConnected, .authorized]
    /// From an authorization to the cable.
    public var evConnectionTimeOut = 60
    public var stopTxOnInvalidId = true

    // SampledDataCtrlr
    /// 0 sends no periodic values.
    public var txUpdatedInterval = 2
    public var txStartedMeasurands: [Measurand] = [.energyActiveImportRegister, .energyActiveExportRegister]
    public var txUpdatedMeasurands: [Measurand] = [
        .energyActiveImportRegister, .energyActiveExportRegister, .powerActiveImport, .powerActiveExport, .soC,
    ]
    public var txEndedMeasurands: [Measurand] = [.energyActiveImportRegister, .energyActiveExportRegister, .soC]

    // AlignedDataCtrlr
    /// Between clock-aligned values, counted from midnight UTC; 0 sends none.
    public var alignedDataInterval = 0
    public var alignedDataMeasurands: [Measurand] = [.energyActiveImportRegister, .energyActiveExportRegister]

    // AuthCtrlr
    public var offlineTxForUnknownId = true
    public var authorizeRemoteStart = false

    // SmartChargingCtrlr
    public var smartChargingEnabled = true
    /// The part of the maximum power, in per cent, by which power must change to be reported at once.
    public var limitChangeSignificance = 1.0

    // V2XChargingCtrlr
    public var v2xEnabled = true

    public init() {}
}
