import OCPPMessages
import PowerPlant
import Quantities
import Records

/// A station as an operator sees it.
public struct StationOverview: Equatable, Sendable {
    public struct EVSE: Equatable, Sendable {
        public var id: Int
        public var status: ConnectorStatus?
        public var transaction: String?
        public var chargingState: ChargingState?
        /// The set-point that the station has accepted; nil: none stands.
        public var setpoint: Watts?
        public var registers: Registers?
        /// Who decides about the session's power; nil: there is none.
        public var mode: SteeringMode?

        public init(
            id: Int, status: ConnectorStatus? = nil, transaction: String? = nil, chargingState: ChargingState? = nil,
            setpoint: Watts? = nil, registers: Registers? = nil, mode: SteeringMode? = nil
        ) {
            self.id = id
            self.status = status
            self.transaction = transaction
            self.chargingState = chargingState
            self.setpoint = setpoint
            self.registers = registers
            self.mode = mode
        }
    }

    public var id: String
    public var isConnected: Bool
    /// As it booted last.
    public var boot: StationRecord?
    public var facts: [EVSEFactsRecord]
    public var evses: [EVSE]
    public var faults: FaultCount
    /// What it was told when it booted.
    public var admission = CentralSystemSettings.Admission.accepted
    public var quirks: Quirks = []
    /// Values of its messages that were put right.
    public var corrections = 0
    public var reports: [StationReport] = []
    public var streams: [EventStream] = []
    public var reservations: [Reservation] = []
    /// What is left to its EVSEs by others; 0: at its grid connection.
    public var limits: [Int: PowerInterval] = [:]
    /// What running transactions have cost, in their tariffs' currencies.
    public var costs: [String: Double] = [:]

    public init(
        id: String, isConnected: Bool, boot: StationRecord? = nil, facts: [EVSEFactsRecord] = [], evses: [EVSE] = [],
        faults: FaultCount = FaultCount()
    ) {
        self.id = id
        self.isConnected = isConnected
        self.boot = boot
        self.facts = facts
        self.evses = evses
        self.faults = faults
    }
}

extension CentralSystem {
    /// All stations that were ever heard of, in the order in which they were.
    public var overview: [StationOverview] { stations.indices.map(overview) }

    public func overview(of station: String) -> StationOverview? {
        place(of: station).map(overview)
    }

    private func overview(at place: Int) -> StationOverview {
        var overview = StationOverview(stations[place])
        guard let dossier = dossiers[place] else { return overview }
        overview.reports = dossier.reports.all
        overview.streams = dossier.streams.all
        overview.reservations = dossier.reservations.all
        overview.limits = dossier.limits.inForce
        overview.costs = dossier.costs.byTransaction.mapValues { $0.total(isOver: false) }
        return overview
    }
}

extension StationOverview {
    fileprivate init(_ station: Station) {
        self.init(
            id: station.id, isConnected: station.link != nil, boot: station.boot, facts: station.facts,
            evses: station.evses.sorted { $0.id < $1.id }.map(EVSE.init), faults: station.faults)
        admission = station.admission
        quirks = station.quirks
        corrections = station.corrections
    }
}

extension StationOverview.EVSE {
    fileprivate init(_ evse: EVSEState) {
        var setpoint: Watts?
        switch evse.session?.steering.profile {
        case .dynamic(let power), .scheduled(let power, _): setpoint = power
        case nil, .some(.none), .uncertain, .fixed: break
        }
        self.init(
            id: evse.id, status: evse.status, transaction: evse.session?.transaction,
            chargingState: evse.session?.chargingState, setpoint: setpoint, registers: evse.session?.registers,
            mode: evse.session?.steering.mode)
    }
}
