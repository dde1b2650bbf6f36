// What a central system may read and write of a station's behaviour, by controller of the device model.

import OCPP
import OCPPMessages
import Quantities

/// The writable variables of the device model, durations in whole seconds as OCPP carries them.
public struct Settings: Equatable, Sendable {
    // OCPPCommCtrlr
    public var heartbeatInterval = 300
    public var messageTimeout = 30
    public var messageAttempts = 3
    public var messageAttemptInterval = 10
    /// [E13] The same for messages other than transaction events, by action; what is not here is sent once.
    public var attempts: [Action: MessageAttempts] = [
        .meterValues: MessageAttempts(), .securityEventNotification: MessageAttempts(),
    ]
    public var offlineThreshold = 60
    public var retryBackOffWaitMinimum = 1
    public var retryBackOffRandomRange = 2
    public var retryBackOffRepeatTimes = 5
    /// Kept for the driver, which owns the WebSocket; 0 sends no pings.
    public var webSocketPingInterval = 30
    /// How often a reset that failed is tried again. Resets of this station do not fail.
    public var resetRetries = 0

    public var networkConfigurationPriority = [NetworkProfiles.factorySlot]
    /// Attempts at one network profile before the next one's turn.
    public var networkProfileConnectionAttempts = 3

    // ClockCtrlr
    /// Seconds by which a clock must jump for it to be told that somebody has set it.
    public var timeAdjustmentReportingThreshold = 1

    // SecurityCtrlr
    /// [A01] Written, never read; nil: not written since the start.
    var basicAuthPassword: Secret?
    /// The same of single network profiles, by slot, until they are taken over.
    var slotPasswords: [Int: Secret] = [:]
    /// O of the certificates that are asked for.
    public var organizationName = "Ebb"
    /// [A02] Before a request for a certificate is repeated; doubled each time.
    public var certSigningWaitMinimum = 30
    public var certSigningRepeatTimes = 3
    /// [B09] Whether TLS with client certificates may be given up for TLS with a password.
    public var allowSecurityProfileDowngrade = false

    // ISO15118Ctrlr
    /// [C07] Whether a contract without a root here may be shown to the central system.
    public var centralContractValidationAllowed = false
    /// Whether new transactions may begin while firmware waits for the running ones to end.
    public var allowNewSessionsPendingFirmwareUpdate = false

    // TxCtrlr
    /// Those that the station's hardware sees.
    var txPoints = TxPoints.common
    /// [E06] A signed reading begins a transaction, and is nothing that one could lose.
    var txStopPoints: TxPoints { txPoints.subtracting(.dataSigned) }
    public var txStartPoint: TxPoints = [.evConnected, .authorized]
    public var txStopPoint: TxPoints = [.evConnected, .authorized]
    /// From an authorization to the cable.
    public var evConnectionTimeOut = 60
    public var stopTxOnInvalidId = true
    /// How long a transaction may be without its session after a reset and still go on; 0: it does not.
    public var resumptionTimeout = 0
    /// Whether power flows again when a transaction goes on; if not, its driver has to come.
    public var energyTransferResumes = true

    // SampledDataCtrlr
    /// 0 sends no periodic values.
    public var txUpdatedInterval = 2
    public var txStartedMeasurands: [Measurand] = [.energyActiveImportRegister, .energyActiveExportRegister]
    public var txUpdatedMeasurands: [Measurand] = [
        .energyActiveImportRegister, .energyActiveExportRegister, .powerActiveImport, .powerActiveExport, .soC,
    ]
    public var txEndedMeasurands: [Measurand] = [.energyActiveImportRegister, .energyActiveExportRegister, .soC]
    /// Between samples that are reported with a transaction's end; 0: only its first and last are.
    public var txEndedInterval = 0

    /// Whether the meter signs: the first and the last reading for a transaction's end, the first one also when it
    /// begins, and every one in between.
    public var signReadings = false
    public var signStartedReadings = false
    public var signUpdatedReadings = false
    public var publicKeyWithSignedMeterValue = PublicKeyPolicy.oncePerTransaction

    // AlignedDataCtrlr
    public var alignedSignReadings = false
    public var alignedSignUpdatedReadings = false
    /// Between clock-aligned values, counted from midnight UTC; 0 sends none.
    public var alignedDataInterval = 0
    public var alignedDataMeasurands: [Measurand] = [.energyActiveImportRegister, .energyActiveExportRegister]
    /// Clock-aligned values only while no transaction runs.
    public var alignedDataSendDuringIdle = false
    /// Between clock-aligned values that are reported with a transaction's end; 0 keeps none.
    public var alignedDataTxEndedInterval = 0
    public var alignedDataTxEndedMeasurands: [Measurand] = [.energyActiveImportRegister, .energyActiveExportRegister]

    // AuthCtrlr
    /// Without it nobody is asked who they are.
    public var authorizationEnabled = true
    /// Only the local list and the cache say who is let in.
    public var remoteAuthorizationDisabled = false
    public var offlineTxForUnknownId = true
    public var authorizeRemoteStart = false
    /// Without the central system, tokens of the local list and the cache are let in.
    public var localAuthorizeOffline = true
    /// Tokens of the local list and the cache are let in without asking.
    public var localPreAuthorize = false
    /// Whose tokens stop every transaction; empty: there is no such group.
    public var masterPassGroupID = ""

    // AuthCacheCtrlr
    public var cacheEnabled = true
    /// Seconds that a token is kept after its last use; 0: for as long as there is room.
    public var cacheLifeTime = 0
    /// A token that the cache knows as refused is not asked about again.
    public var cacheDisablesPostAuthorize = false

    // PaymentCtrlr
    public var payment = PaymentSettings()

    // LocalAuthListCtrlr
    public var localListEnabled = true
    /// The same for the local list.
    public var localListDisablesPostAuthorize = false

    // ReservationCtrlr
    public var reservationsEnabled = true

    // TariffCostCtrlr
    /// Tariffs are taken and counted with.
    public var tariffEnabled = true
    /// What becomes of a driver whose own tariff cannot be counted.
    public var failedTariff = FailedTariff.useDefaultTariff
    /// Costs are told, to the central system and to the driver.
    public var costEnabled = true
    /// Of costs that the central system has counted, ISO 4217.
    public var currency = "EUR"
    /// Seconds between a transaction's running costs; 0 tells none before its end.
    public var runningCostInterval = 0

    // SmartChargingCtrlr
    public var smartChargingEnabled = true
    /// The part of the maximum power, in per cent, by which power must change to be reported at once.
    public var limitChangeSignificance = 1.0
    /// Limits from outside are taken, and as charging profiles.
    public var externalControlSignalsEnabled = true
    public var externalConstraintsDisallowed = false
    public var notifyChargingLimitWithSchedules = false
    public var setpointPriority = SetpointPriority.external
    /// Seconds between two profiles of one purpose and EVSE that are stored; nil: no limit.
    public var profileUpdateRateLimit: Int?
    /// The purposes whose profiles survive a restart. [K01.FR.27] The first three always do.
    public var storedPurposes: Set<ChargingProfilePurpose> = [
        .chargingStationMaxProfile, .txDefaultProfile, .priorityCharging, .localGeneration,
        .chargingStationExternalConstraints,
    ]
    /// ClockCtrlr.TimeZone, for schedules in local time.
    public var localClock = LocalClock.utc
    /// The zones that the host knows: rules as POSIX writes them, by the names of the tz database (`Europe/Oslo`).
    public var timeZones = ["UTC": "UTC0"]

    // MonitoringCtrlr
    public var monitoringEnabled = true
    /// Events of this severity and worse wait for a central system that is out of reach; the others are not told.
    public var offlineQueuingSeverity = 4

    // V2XChargingCtrlr
    /// Of every EVSE that has no word of its own on it.
    public var v2xEnabled = true

    /// By the EVSE's number.
    private var evses: [Int: EVSESettings] = [:]
    /// Ranges narrowed by MinSet and MaxSet, by variable.
    var bounds: [String: ClosedRange<Int>] = [:]

    public init() {}
}

/// Which signed readings carry the key that proves them.
public enum PublicKeyPolicy: String, CaseIterable, Sendable {
    case never = "Never"
    case oncePerTransaction = "OncePerTransaction"
    case everyMeterValue = "EveryMeterValue"
}

/// What a tariff that cannot be counted leads to.
public enum FailedTariff: String, CaseIterable, Sendable {
    case deauthorize = "Deauthorize"
    case useDefaultTariff = "UseDefaultTariff"
    case centralCost = "CentralCost"
}

/// How often a message that the central system answers with an error is sent.
public struct MessageAttempts: Equatable, Sendable {
    public var most = 3
    /// Seconds before the second attempt; twice as many before the third, and so on.
    public var interval = 10

    public init() {}
}

/// What a central system may write of one EVSE.
public struct EVSESettings: Equatable, Sendable {
    /// nil: as `Settings.v2xEnabled`.
    public var v2xEnabled: Bool?
    /// What the EVSE drives at most; nil: as much as its ratings allow.
    public var maximumChargePower: Watts?
    /// A magnitude.
    public var maximumDischargePower: Watts?
    public var sampling: [OperationMode: ModeSampling] = [:]
    /// EVSEID as vehicles see it from the next boot; nil: the configuration's.
    public var evseID: String?
    /// By how many millihertz the grid's frequency must change for a new set-point under LocalFrequency.
    public var frequencyUpdateThreshold = 10
    public var loadBalancing = LoadBalancing()
    public var webPayments = WebPaymentSettings()

    public init() {}
}

/// Between which powers of the upstream meter LocalLoadBalancing keeps its EVSE; nil: there is no such bound.
public struct LoadBalancing: Equatable, Sendable {
    public var upperThreshold: Watts?
    public var lowerThreshold: Watts?
    /// Added to the threshold for the power that is driven when it is crossed.
    public var upperOffset: Watts = 0
    public var lowerOffset: Watts = 0

    public init() {}
}

/// What is sampled while a transaction is in one operation mode, beside SampledDataCtrlr's measurands.
public struct ModeSampling: Equatable, Sendable {
    public var txStarted: [Measurand] = []
    public var txUpdated: [Measurand] = []
    public var txEnded: [Measurand] = []
    /// Seconds between samples for the end; 0: SampledDataCtrlr's interval holds.
    public var txEndedInterval = 0
    /// Seconds between samples of `txUpdated`; 0: they go with SampledDataCtrlr's.
    public var txUpdatedInterval = 0

    public init() {}
}

extension Settings {
    /// Of the EVSE of this number.
    public subscript(evse number: Int) -> EVSESettings {
        get { evses[number] ?? EVSESettings() }
        set { evses[number] = newValue }
    }

    /// nil: what is refused stays so.
    func attempts(of action: Action) -> MessageAttempts? {
        guard action == .transactionEvent else { return attempts[action] }
        var own = MessageAttempts()
        own.most = messageAttempts
        own.interval = messageAttemptInterval
        return own
    }

    public func isV2XEnabled(_ number: Int) -> Bool { evses[number]?.v2xEnabled ?? v2xEnabled }

    /// Whether any EVSE has measurands for an operation mode.
    var samplesByMode: Bool { evses.contains { !$0.value.sampling.isEmpty } }

    /// Whether this measurand is among those of any list.
    func samples(_ measurand: Measurand) -> Bool {
        let lists = [
            txStartedMeasurands, txUpdatedMeasurands, txEndedMeasurands, alignedDataMeasurands,
            alignedDataTxEndedMeasurands,
        ]
        let byMode = evses.values.flatMap { $0.sampling.values.flatMap { [$0.txStarted, $0.txUpdated, $0.txEnded] } }
        return (lists + byMode).contains { $0.contains(measurand) }
    }

    func sampling(_ mode: OperationMode, evse number: Int) -> ModeSampling {
        evses[number]?.sampling[mode] ?? ModeSampling()
    }
}
