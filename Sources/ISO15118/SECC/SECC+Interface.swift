/// What an SECC is told, and what it asks for.
import ISO15118Messages
import Quantities

extension SECC {
    public enum Input: Equatable, Sendable {
        /// A TCP or TLS connection stands.
        case connected(Link)
        case received([UInt8])
        /// The peer or the network closed the connection.
        case disconnected
        /// Answers `Effect.authorize`, or comes before it when the user was there first.
        case authorization(Authorization)
        /// Answers `Effect.installCertificate`.
        case installation(CertificateInstallation)
        /// Answers `Effect.verifyReceipt`.
        case receipt(isValid: Bool)
        /// The power the station wants. State, not a queue: the latest wins and holds across sessions.
        case target(PowerTarget)
        /// AC with Dynamic control: reactive power and frequency beside `target`.
        case gridSupport(GridSupport)
        case limits(PowerLimits)
        /// Up to three schedules with different ids from 1 on, the answer to `Effect.chargingNeeds` under Scheduled control.
        /// The latest are offered at every exchange; without any the EV may plan with all that the EVSE has.
        case schedules([ScheduleOption])
        /// What the station knows of departure and state of charge, for this session; told to an EV that leaves the
        /// needs to the station.
        case mobilityNeeds(MobilityNeeds)
        case measured(StageMeasurement)
        case meter(MeterReading)
        /// Told to the EV in the next loop answers, until it follows. Before the loop, `terminate` refuses the next
        /// request; without a session it means nothing.
        case notify(Notification)
        /// Opens the contactors at once and answers the next request with FAILED.
        case emergencyStop
    }

    /// Large payloads are on the heap, so that the others stay small to copy.
    public enum Effect: Equatable, Sendable {
        case send([UInt8])
        case close
        case sessionStarted(evccID: String, sessionID: SessionID, resumed: Bool)
        /// Answer with `Input.authorization`; until then the EV is told that it is Ongoing.
        case authorize(AuthorizationService)
        /// What the EV chose; `valueAdded` is empty when it takes energy alone.
        case servicesSelected(Selection, valueAdded: [SelectedService])
        /// The EV asks for contract certificates and has got so many in this session. Answer with `Input.installation`;
        /// until then the EV is told that it is Ongoing.
        indirect case installCertificate(CertificateInstallationReq, delivered: Int)
        /// The EV confirms what the meter showed it. Check the signature, keep what is good, and answer with
        /// `Input.receipt` within the EV's 2 s; the loop goes on meanwhile.
        indirect case verifyReceipt(MeteringReceipt)
        indirect case chargingNeeds(ChargingNeeds)
        /// What the EV means to do, with the schedule that it chose.
        indirect case powerProfile(PowerProfile)
        case stage(StageCommand)
        /// The EV's words in every loop request.
        indirect case vehicleReport(VehicleReport)
        /// Keep this for `SECC.init`, or with nil forget what is kept.
        indirect case keep(PausedSession?)
        case sessionEnded(SessionEnd)
        indirect case note(Note)
    }

    public enum AuthorizationService: Equatable, Sendable {
        case eim
        /// By contract. Signature and certificates are not checked yet.
        indirect case pnc(ContractAuthorization)
        /// A joined session: whether it is still authorized.
        case resumed
    }

    public enum Authorization: Equatable, Sendable {
        case processing
        /// A card has to be shown: the EV waits without a time-out.
        case waitingForCustomer
        case accepted
        /// The contract's certificate ends within two weeks, which the EV is told.
        case acceptedExpiringSoon
        case rejected
        /// The contract is not good enough: a WARNING_ code that says why.
        case refused(ResponseCode)
    }

    /// What the station asks of the EV. Renegotiations and pause are the EV's to carry out.
    public enum Notification: Equatable, Sendable {
        case terminate, pause, scheduleRenegotiation, serviceRenegotiation, exitStandby, meteringConfirmation
    }

    public enum PowerTarget: Equatable, Sendable {
        /// Over all phases.
        case total(Watts)
        /// AC.
        case phases(Watts, Watts, Watts)
    }

    /// What the power stage and the contactors of this EVSE show.
    public struct StageMeasurement: Equatable, Sendable {
        public enum CableCheck: Equatable, Sendable { case idle, running, passed, failed }

        /// DC output, on the EVSE's side of the contactors.
        public var voltage: Volts = 0
        public var current: Amperes = 0
        /// AC.
        public var power = PhasePower.zero
        public var contactorsClosed = false
        public var cableCheck = CableCheck.idle
        /// A fault ends the session: the next request is answered with FAILED, PowerDeliveryReq(Start) with
        /// FAILED_PowerDeliveryNotApplied.
        public var isFaulty = false

        public init() {}
    }

    /// The registers of the meter at this EVSE.
    public struct MeterReading: Equatable, Sendable {
        /// Into vehicles, ≥ 0.
        public var imported: WattHours
        /// Out of vehicles, ≥ 0.
        public var exported: WattHours

        public init(imported: WattHours, exported: WattHours) {
            self.imported = imported
            self.exported = exported
        }
    }

    /// What the power stage must do now.
    public enum StageCommand: Equatable, Sendable {
        /// Test the isolation; the result comes back in `StageMeasurement.cableCheck`.
        case cableCheck
        /// Bring the output to this voltage with the contactors to the battery still open.
        case preCharge(Volts)
        case closeContactors
        case openContactors
        /// DC: drive this power. AC: the EV follows it, the stage only supervises.
        case setPower(SetPoint)
    }

    /// A target after every limit of either side has narrowed it.
    public struct SetPoint: Equatable, Sendable {
        public var power: Watts
        /// DC: what the converter must stay within. `dischargeCurrent` is ≤ 0.
        public var chargeCurrent: Amperes = 0
        public var dischargeCurrent: Amperes = 0
        public var maximumVoltage: Volts = 0
        public var minimumVoltage: Volts = 0

        public static let zero = SetPoint(power: 0)
    }

    /// Everything about the EV that a central system wants to know before it plans, after ScheduleExchangeReq.
    public struct ChargingNeeds: Equatable, Sendable {
        public var requestedService: EnergyService
        /// What the EV named in ServiceDiscoveryReq or asked details of.
        public var supportedServices: [EnergyService]
        public var controlMode: ControlMode
        public var mobilityNeedsMode: MobilityNeedsMode
        /// Which price schedules the EV is told.
        public var pricing: Pricing
        public var limits: PowerLimits
        public var energy: EnergyRequests?
        public var departure: Moment?
        public var minimumSOC: StateOfCharge?
        public var targetSOC: StateOfCharge?
        /// How many schedule entries the EV can take.
        public var maximumSupportingPoints: Int
        /// Scheduled control: at what price the EV would give energy back, in the wire's own form.
        public var energyOffer: EVEnergyOffer?
    }

    public struct VehicleReport: Equatable, Sendable {
        /// The discovery's limits, narrowed by the latest loop request.
        public var limits: PowerLimits
        public var energy: EnergyRequests?
        public var departure: Moment?
        public var presentSOC: StateOfCharge?
        public var minimumSOC: StateOfCharge?
        public var targetSOC: StateOfCharge?
        public var maximumSOC: StateOfCharge?
        public var batteryCapacity: WattHours?
        public var chargingComplete: Bool?
        /// To the three states of charge, at the present power.
        public var timeToMinimumSOC: Duration?
        public var timeToTargetSOC: Duration?
        public var timeToMaximumSOC: Duration?
        public var isInletHot: Bool?
        /// DC: at the EV's inlet.
        public var presentVoltage: Volts?
        /// AC: what the EV's inverter runs at.
        public var presentPower: PhasePower?
        public var presentReactivePower: PhaseReactivePower?
        /// DC Scheduled: what the EV asks for.
        public var targetCurrent: Amperes?
        public var targetVoltage: Volts?
    }

    public enum SessionEnd: Equatable, Sendable {
        /// SessionStop(Terminate).
        case terminated
        /// SessionStop(Pause): the session can be joined again.
        case paused
        /// The SECC answered with a FAILED response code.
        case failed
        /// The next request did not come in time.
        case timedOut
        case disconnected
        /// The byte stream or a message could not be read.
        case fault(V2GFault)
    }
}
