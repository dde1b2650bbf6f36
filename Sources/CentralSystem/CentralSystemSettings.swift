import OCPPMessages
import Quantities

/// What an operator may set.
public struct CentralSystemSettings: Equatable, Sendable {
    public enum Stations: Equatable, Sendable {
        /// Whoever can connect is welcome.
        case any
        case listed(Set<String>)
    }

    public enum Tokens: Equatable, Sendable {
        /// Every token may charge.
        case any
        case listed(Set<String>)
    }

    /// What a station is told when it boots (OCPP 2.1 use cases B01 to B03).
    public enum Admission: String, Sendable {
        case accepted
        /// It is kept waiting, and may be set up meanwhile.
        case pending
        /// It is not wanted now.
        case rejected
    }

    public var stations = Stations.any
    /// The answer to a station's BootNotification, by station, unless an operator decided otherwise.
    public var admissions: [String: Admission] = [:]
    /// The answer to a station that is not named there.
    public var otherAdmission = Admission.accepted
    /// When a station that was not accepted is to try again.
    public var admissionInterval: Duration = .seconds(60)
    /// What holds for tokens that are not in the operator's table.
    public var tokens = Tokens.any
    /// Whether the operator's table of tokens is sent to the stations, for when they are offline.
    public var keepsLocalLists = true
    /// Tokens in one SendLocalList.
    public var localListItems = 50
    /// Whether a contract counts whose revocation nobody here can look up, when its station has checked the chain.
    public var takesContractsWithoutStatus = true
    /// Tariffs by their ids, and the one that holds for drivers without one of their own.
    public var tariffs: [String: Tariff] = [:]
    public var defaultTariff: String?
    /// The stations' local time less UTC, for tariffs by the time of day.
    public var localTimeOffset: Duration = .zero
    /// What the host can be asked for.
    public var services: Set<HostService> = []
    /// How long the host may take; less than a station waits for its answer.
    public var hostTimeout: Duration = .seconds(20)
    /// Known stations that boot again are asked for their inventory within this time, one after the other.
    public var inventorySpread: Duration = .seconds(600)
    /// How long the next part of a report may take.
    public var reportTimeout: Duration = .seconds(60)
    /// What is known of firmware that does not keep to OCPP 2.1.
    public var compatibility = CompatibilityTable.standard
    /// How often a station without other traffic is to report.
    public var heartbeatInterval: Duration = .seconds(300)
    /// How long a station answers a call before it counts as unanswered.
    public var callTimeout: Duration = .seconds(30)
    /// Stack level of set-points; a station's own maximum limits it. The safe profile stands at 0.
    public var steeringStackLevel = 10
    /// A station that has not heard from us for this long drops its set-points and charges under its safe profile.
    public var offlineDuration: Duration = .seconds(60)
    /// Limit of the safe profile where the EVSE told none: so high that the hardware's own limit counts.
    public var safeChargeLimit: Watts = 400_000
    /// How long a set-point of a scheduled session stands before it has to be renewed.
    public var scheduleDuration: Duration = .seconds(3600)
    /// The least time between two schedules sent to one session: each is a renegotiation with the vehicle.
    public var scheduleInterval: Duration = .seconds(10)
    /// The wait before something is tried again that was not answered.
    public var retryInterval: Duration = .seconds(20)
    /// How long a station that is not known has to send its BootNotification before it is asked for one.
    public var introductionGrace: Duration = .seconds(5)
    /// How long a transaction may be silent after its station booted before the station is asked about it.
    public var doubtGrace: Duration = .seconds(15)
    /// After a reconnection the plant has this long to say what it wants before old set-points are taken back.
    public var resumptionGrace: Duration = .seconds(2)

    public init() {}

    /// Whether a station of this name may connect; one that may not is told HTTP 404.
    public func admits(_ station: String) -> Bool {
        guard (1...48).contains(station.utf8.count), !station.contains(":") else { return false }
        switch stations {
        case .any: return true
        case .listed(let names): return names.contains(station)
        }
    }
}
