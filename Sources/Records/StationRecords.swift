import Quantities

/// A station as it presented itself when it booted (OCPP 2.1 chapter B). Key: station and time.
public struct StationRecord: Equatable, Sendable {
    public var station: String
    public var at: UTCNanoseconds
    public var vendor: String
    public var model: String
    public var serialNumber: String?
    public var firmware: String?
    /// The OCPP reason, `PowerUp` for example.
    public var bootReason: String

    public init(
        station: String, at: UTCNanoseconds, vendor: String, model: String, serialNumber: String? = nil,
        firmware: String? = nil, bootReason: String
    ) {
        self.station = station
        self.at = at
        self.vendor = vendor
        self.model = model
        self.serialNumber = serialNumber
        self.firmware = firmware
        self.bootReason = bootReason
    }

    package struct Key: Hashable {
        let station: String
        let at: UTCNanoseconds
    }
    package var key: Key { Key(station: station, at: at) }
}

/// What an EVSE can do, as its station's inventory told. Key: station, EVSE and time; the latest one counts.
public struct EVSEFactsRecord: Equatable, Sendable {
    public var station: String
    public var evse: Int
    public var at: UTCNanoseconds
    /// `V2XChargingCtrlr.Enabled`; nil: not told.
    public var isV2XEnabled: Bool?
    /// Whether profiles of kind Dynamic can be moved by UpdateDynamicSchedule; nil: not told.
    public var takesDynamicProfiles: Bool?
    /// Whether a profile may carry maxOfflineDuration; nil: not told.
    public var takesOfflineDuration: Bool?
    /// The highest stack level of a profile.
    public var highestStackLevel: Int?
    /// OCPP operation modes, separated by commas, as the station wrote them.
    public var operationModes: String
    /// OCPP energy transfer modes, separated by commas, as the station wrote them.
    public var energyTransferModes: String
    /// The most that the EVSE gives to a vehicle; 0 or positive.
    public var chargeLimit: Watts?
    /// The most that the EVSE takes from a vehicle; 0 or negative.
    public var dischargeLimit: Watts?

    public init(
        station: String, evse: Int, at: UTCNanoseconds, isV2XEnabled: Bool?,
        takesDynamicProfiles: Bool? = nil, takesOfflineDuration: Bool? = nil, highestStackLevel: Int? = nil,
        operationModes: String = "", energyTransferModes: String = "", chargeLimit: Watts? = nil,
        dischargeLimit: Watts? = nil
    ) {
        self.station = station
        self.evse = evse
        self.at = at
        self.isV2XEnabled = isV2XEnabled
        self.takesDynamicProfiles = takesDynamicProfiles
        self.takesOfflineDuration = takesOfflineDuration
        self.highestStackLevel = highestStackLevel
        self.operationModes = operationModes
        self.energyTransferModes = energyTransferModes
        self.chargeLimit = chargeLimit
        self.dischargeLimit = dischargeLimit
    }

    package struct Key: Hashable {
        let station: String
        let evse: Int
        let at: UTCNanoseconds
    }
    package var key: Key { Key(station: station, evse: evse, at: at) }
}

/// The answer given to a token presented at a station (OCPP 2.1 chapter C). Key: all of it.
public struct AuthorizationRecord: Hashable, Sendable {
    public var station: String
    public var at: UTCNanoseconds
    public var token: String
    /// The OCPP token type, `Central` for example.
    public var tokenType: String
    /// The OCPP authorization status answered, `Accepted` for example.
    public var status: String

    public init(station: String, at: UTCNanoseconds, token: String, tokenType: String, status: String) {
        self.station = station
        self.at = at
        self.token = token
        self.tokenType = tokenType
        self.status = status
    }
}
