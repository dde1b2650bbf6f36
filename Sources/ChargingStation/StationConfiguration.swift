// What a station is: its identity, its EVSEs, and the settings with which it leaves the factory.

import ISO15118
import OCPPMessages
import Quantities

/// The fixed side of a station; what a central system may change is `Settings`.
public struct StationConfiguration: Equatable, Sendable {
    /// The name under which the station connects, at most 48 characters.
    public var id: String
    /// At most 50 characters.
    public var vendor = "Ebb"
    /// At most 20 characters.
    public var model = "Ebb Station"
    /// At most 25 characters.
    public var serialNumber: String?
    public var firmwareVersion = "1.0"
    public var evses: [EVSEConfiguration]
    /// The token that stands for every driver, until one is presented; nil: every driver presents one.
    public var token: Station.Token?
    /// What an EVSE drives while no profile applies; nil: it charges without limit, as OCPP has it. With a negative one a
    /// station that has no central system discharges its vehicles, too.
    public var standaloneTarget: Watts?
    /// How long a token waits for a central system that is out of reach before the station decides by itself, at the most:
    /// the time for which it has been away already counts.
    public var authorizationWait = Duration.seconds(10)
    /// How long the EVSE waits at zero power for the profile that answered charging needs promise.
    public var profileWait = Duration.seconds(60)
    /// How long a vehicle that is still plugged may be gone from the line before its transaction ends.
    public var vehicleReturn = Duration.seconds(60)
    /// Messages kept while there is no central system; beyond it periodic ones are dropped first.
    public var outboxLimit = 2_000
    /// What is measured of the grid connection and told by `Station.Input.gridMeasured`.
    public var gridInstruments: GridInstruments = []
    /// The power electronics of the DC EVSEs can be switched off while a transaction goes on.
    public var electronicsSleep = false
    /// Of the grid, in hertz.
    public var nominalFrequency = 50.0
    /// Seeds transaction ids, session ids and the spread of reconnections: random in the field.
    public var seed: UInt64
    public var settings = Settings()
    /// Firmware without a signature is refused.
    public var requiresSignedFirmware = false
    /// [L03] The host serves images to other stations on its network.
    public var publishesFirmware = false
    /// How the host fetches firmware and sends logs; without any it does neither.
    public var fileTransferProtocols: [FileTransferProtocol] = [.http, .https]
    /// nil: there is no display.
    public var display: DisplayCapabilities?
    /// nil: nobody can pay at the station itself.
    public var paymentTerminal: PaymentTerminalIdentity?
    /// Whose messages the host understands, by vendorId.
    public var dataTransferVendors: Set<String> = []
    /// The station swaps batteries.
    public var swapsBatteries = false
    /// What the first BootNotification gives as the reason: the host may know better than `PowerUp`.
    public var bootReason = BootReason.powerUp
    /// The key that proves the meters' signatures, as PublicKeyWithSignedMeterValue tells it, at most 2,500 characters; nil:
    /// they do not sign.
    public var meterPublicKey: String?
    /// How the station first reaches its central system: the profile of slot 1, until SetNetworkProfile says otherwise. nil:
    /// the host knows where it is, and there are no network profiles.
    public var csms: NetworkConnectionProfile?
    /// What the host's certificate store holds; nil: the host has none.
    public var certificates: CertificateHoldings?
    /// [M01] Whether vehicles get their contracts from the central system, and not from the host.
    public var contractsFromCentralSystem = false
    /// Monitors that the maker preconfigures; ids are given by the station.
    public var monitors: [SetMonitoringData] = []
    /// What `Station.Effect.store` gave out before a restart; bytes that are no such item are ignored.
    public var stored: [StoredItem: [UInt8]] = [:]
    /// What `Station.Effect.journal` wrote before a restart; a torn end is not read. nil: the host keeps no journal, and
    /// what is owed and open lives as long as the process.
    public var journal: [UInt8]?
    /// The least pause between two messages that waited for a connection: a central system that comes back to a thousand
    /// stations hears each of them at its pace. None is needed for the order: one call is outstanding at a time.
    public var backlogPause = Duration.zero

    public init(id: String, evses: [EVSEConfiguration], token: Station.Token? = nil, seed: UInt64) {
        precondition(!evses.isEmpty, "a station has at least one EVSE")
        self.id = id
        self.evses = evses
        self.token = token
        self.seed = seed
    }
}

/// The schemes of OCPPCommCtrlr.FileTransferProtocols.
public enum FileTransferProtocol: String, CaseIterable, Sendable {
    case ftp = "FTP"
    case ftps = "FTPS"
    case http = "HTTP"
    case https = "HTTPS"
    case sftp = "SFTP"
}

/// What a station keeps over a restart beside its paused sessions; the raw value names its file.
public enum StoredItem: String, CaseIterable, Sendable {
    /// The charging profiles that last, with the EVSE of each.
    case chargingProfiles = "charging-profiles"
    /// What the central system knows of the limits from outside, which are among the profiles.
    case externalLimits = "external-limits"
    /// What the central system wrote into the device model.
    case settings
    /// Its monitors, and which thresholds are crossed.
    case monitors
    /// How its central systems are reached, passwords included.
    case networkProfiles = "network-profiles"
    /// Since when there has been no central system, in nanoseconds of UTC.
    case offlineSince = "offline-since"
    /// EVSEs that were taken out of service.
    case availability
    /// What the central system said of tokens.
    case authorizationCache = "authorization-cache"
    case localList = "local-list"
    case reservations
    /// Of the EVSEs.
    case tariffs
    /// Money that is held, and what has to become of it.
    case payments
    /// What codes for payments on the web are made with.
    case paymentSecrets = "payment-secrets"
    /// An update of firmware whose restart is under way.
    case firmwareUpdate = "firmware-update"
    /// The request of an update that is not installed yet.
    case firmwareRequest = "firmware-request"
    /// The request of an image that is not published yet.
    case publicationRequest = "publication-request"
    /// Messages on the display.
    case displayMessages = "display-messages"
    /// DER controls, default and scheduled.
    case derControls = "der-controls"
}

/// One EVSE with one connector.
public struct EVSEConfiguration: Equatable, Sendable {
    public var ratings: StageRatings
    public var secc: SECC.Configuration
    /// OCPP's connector type: cCCS2, cType2 …
    public var connectorType: String
    /// A sensor sees whether a vehicle stands in the bay.
    public var hasBaySensor = false
    /// What `Station.Effect.keep` gave out before a restart; bytes that are no such record are ignored.
    public var paused: [UInt8]?

    public init(ratings: StageRatings, secc: SECC.Configuration, connectorType: String) {
        self.ratings = ratings
        self.secc = secc
        self.connectorType = connectorType
    }

    /// An EVSE that offers what its ratings allow, its SECC configured to match.
    /// - Parameter services: in the order in which vehicles see them, of the ratings' current type; nil: AC or DC, both
    ///   ways where the ratings have both, and charging alone.
    public init(ratings: StageRatings, evseID: String, services: [EnergyService]? = nil) {
        let direct = ratings.isDirectCurrent
        let discharge = -ratings.maximumDischargePower
        let limits: PowerLimits =
            direct
            ? .dc(
                chargePower: ratings.maximumChargePower, dischargePower: discharge,
                chargeCurrent: ratings.maximumChargeCurrent, dischargeCurrent: -ratings.maximumDischargeCurrent,
                voltage: ratings.minimumVoltage...ratings.maximumVoltage)
            : .ac(chargePower: ratings.maximumChargePower, dischargePower: discharge, phases: ratings.phases)
        let best: EnergyService = direct ? .dcBPT : .acBPT
        let services = services ?? (ratings.isBidirectional ? best : best.unidirectional).withFallback
        precondition(services.allSatisfy { $0.isDC == direct }, "an EVSE's services are of its current type")
        var secc = SECC.Configuration(evseID: evseID, services: services, limits: limits)
        if !direct { secc.phases = ratings.phases }
        if ratings.phases == 1 { secc.offer.connectors = [1] }
        let connector = services[0].isMegawatt ? "cMCS" : direct ? "cCCS2" : "cType2"
        self.init(ratings: ratings, secc: secc, connectorType: connector)
    }
}
