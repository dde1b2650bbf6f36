/// What an EVCC is told, and what it asks for.
import ISO15118Messages
import Quantities

extension EVCC {
    public enum Input: Equatable, Sendable {
        /// A TCP or TLS connection stands: the session starts, or goes on after a pause.
        case connected(tls: Bool)
        case received([UInt8])
        case disconnected
        /// State, not a queue: the latest goes into the next request. Comes before `connected` for the first time.
        case battery(BatteryState)
        /// Answers `Effect.closeContactors` and `openContactors`.
        case contactors(closed: Bool)
        case stop(Stop)
        /// Answers `Effect.sign`; nil: the vehicle has no key for it.
        case signed(Signature?)
        /// Answers `Effect.install`; nil: what the station sent is not to be trusted or not complete.
        case installed(Contract?)
        /// In the charge loop, or with `services` from there on; elsewhere it means nothing.
        case renegotiate(Renegotiation)
        /// From the charge loop into standby, and back.
        case standby(Bool)
    }

    public enum Effect: Equatable, Sendable {
        case send([UInt8])
        case close
        case sessionStarted(evseID: String, sessionID: SessionID, resumed: Bool)
        case serviceSelected(EnergyService, ControlMode)
        /// Comes after `serviceSelected` when there are any.
        case valueAddedServicesSelected([SelectedService])
        /// The EV's own contactors. DC starts to deliver only once `Input.contactors` tells that they are closed.
        case closeContactors, openContactors
        /// AC: what the inverter must run at now, within both sides' limits.
        case follow(PhasePower)
        /// Sign with the vehicle's keys; answer with `Input.signed`.
        indirect case sign(Signing)
        /// Check a contract that the station brings, and keep it; answer with `Input.installed`.
        indirect case install(CertificateInstallationRes)
        /// AC: reactive power and frequency that the EVSE wants, when they change.
        case support(GridSupport)
        /// What the station says of the driver's plans, when it changes: the energy requests of the next
        /// `Input.battery` are to follow.
        case mobilityNeeds(MobilityNeeds)
        /// DC: what the EVSE says that it drives now.
        case delivered(Volts, Amperes)
        /// Keep this for `EVCC.init`, or with nil forget what is kept.
        case keep(PausedSession?)
        case sessionEnded(SessionEnd)
        case note(Note)
    }

    public enum Stop: Equatable, Sendable {
        case terminate
        /// The session can be joined again.
        case pause
        /// The vehicle has a reason to stop, which the station is told.
        case fault(Termination)
    }

    public enum Renegotiation: Equatable, Sendable { case schedule, services }

    /// What the battery and the inverter show and want.
    public struct BatteryState: Equatable, Sendable {
        /// DC: at the inlet; the target voltage of PreCharge and of Scheduled control.
        public var voltage: Volts = 0
        public var stateOfCharge: StateOfCharge = 0
        public var minimumSOC: StateOfCharge?
        public var targetSOC: StateOfCharge?
        public var maximumSOC: StateOfCharge?
        public var capacity: WattHours?
        public var energy: EnergyRequests
        public var limits: PowerLimits
        /// AC: what the inverter runs at.
        public var power = PhasePower.zero
        public var reactivePower = PhaseReactivePower(0)
        /// AC, of each phase and in either direction, ≥ 0.
        public var maximumReactivePower: VoltAmperesReactive = 0
        /// To the states of charge, at the present power.
        public var timeToMinimumSOC: Duration?
        public var timeToTargetSOC: Duration?
        public var timeToMaximumSOC: Duration?
        public var isInletHot: Bool?

        public init(energy: EnergyRequests, limits: PowerLimits) {
            self.energy = energy
            self.limits = limits
        }
    }

    public enum SessionEnd: Equatable, Sendable {
        case terminated
        case paused
        /// The SECC answered with a FAILED response code.
        case refused
        /// No energy service, parameter set or protocol in common.
        case nothingInCommon
        /// An answer did not come in time, or stayed Ongoing too long.
        case timedOut(RequestKind)
        case disconnected
        case fault(V2GFault)
    }
}
