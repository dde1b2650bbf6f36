/// What an EVSE offers: the settings of an SECC.
import Quantities

extension SECC {
    public struct Configuration: Equatable, Sendable {
        /// EVSEID as the EV shows it, up to 255 characters.
        public var evseID: String
        /// In the order in which they are listed to the EV. All AC or all DC.
        public var services: [EnergyService]
        /// What the EVSE can do at most; `Input.limits` narrows or widens it during a session.
        public var limits: PowerLimits
        /// What the parameter sets of every service are made of, unless `specialOffers` has one for it.
        public var offer: ServiceOffer
        public var specialOffers: [SpecialOffer] = []
        /// At most 8.
        public var valueAddedServices: [ValueAddedService] = []
        /// AC, in hertz.
        public var nominalFrequency = 50.0
        /// AC phases that are wired, 1 or 3.
        public var phases = 3
        /// MeterID of up to 32 characters in MeterInfo.
        public var meterID = "EBB"
        /// nil: no Plug & Charge. It is offered to vehicles that come by TLS.
        public var pnc: PnCOffer?
        /// Whether Plug & Charge leaves the choice of external identification. Without Plug & Charge it is offered always.
        public var offersEIM = true
        /// Scheduled control: ScheduleExchange stays Ongoing until `Input.schedules` has answered the EV's needs.
        public var awaitsSchedules = false
        /// An EV that does not confirm the PowerTolerance of its schedule is sent away; otherwise it is offered one
        /// without.
        public var powerToleranceRequired = false
        /// An EV that does not renegotiate its schedule in the time that `Notification.scheduleRenegotiation` gives it is
        /// sent away; otherwise it is warned and goes on with the schedule that it has.
        public var scheduleRenegotiationRequired = false
        /// Whether a running session may go back to ServiceDiscovery.
        public var serviceRenegotiation = true
        /// Whether an EV may stand by: contactors closed, no power, PowerDelivery repeated until it starts again.
        public var standbyAllowed = false
        public var pauseAllowed = true
        /// How long a paused session can be joined again.
        public var pauseLimit = Duration.seconds(86_400)
        /// Discharge limits on the wire: the schema's positive magnitudes, and to vehicles that write them so negative
        /// numbers; true: negative ones to every vehicle. On input both are understood.
        public var dischargeLimitsAreNegative = false
        public var timing = Timing()
        /// Emit a `Note.message` for every message.
        public var transcript = false

        public init(evseID: String, services: [EnergyService], limits: PowerLimits) {
            precondition(!services.isEmpty, "an EVSE offers at least one energy service")
            precondition(services.allSatisfy { $0.isDC == services[0].isDC }, "an EVSE is either AC or DC")
            self.evseID = evseID
            self.services = services
            self.limits = limits
            offer = ServiceOffer(connectors: [services[0].isMegawatt ? 1 : 2])
        }

        /// The control modes of `offer`, in the order in which the EV sees them.
        public var controlModes: [ControlMode] {
            get { offer.controlModes }
            set { offer.controlModes = newValue }
        }

        public func offer(of service: EnergyService) -> ServiceOffer {
            specialOffers.first { $0.service == service }?.offer ?? offer
        }
    }

    /// Gives the EVSE another EVSEID, which vehicles see from the next session.
    public mutating func rename(_ evseID: String) { configuration.evseID = evseID }

    public struct SpecialOffer: Equatable, Sendable {
        public var service: EnergyService
        public var offer: ServiceOffer

        public init(_ service: EnergyService, _ offer: ServiceOffer) {
            self.service = service
            self.offer = offer
        }
    }
}
