/// What an EV wants: the settings of an EVCC.
import ISO15118Messages
import Quantities

extension EVCC {
    public struct Configuration: Equatable, Sendable {
        public var evccID: String
        /// In order of preference; the first one that the EVSE offers is taken, so `[.dcBPT, .dc]` falls back to
        /// charging only. All AC or all DC.
        public var services: [EnergyService]
        /// In order of preference.
        public var controlModes: [ControlMode] = [.dynamic, .scheduled]
        /// In order of preference.
        public var mobilityNeedsModes: [MobilityNeedsMode] = [.evcc, .secc]
        /// In order of preference, as the lists of parameters that follow; a set with any other value is not taken.
        public var pricings: [Pricing] = [.absolute, .levels, .none]
        /// Empty: whatever the cable fits. A three-phase AC connector is 2.
        public var connectors: [Int32] = []
        /// AC, between phase and neutral; some peers say the voltage between phases.
        public var nominalVoltages: ClosedRange<Volts> = 90...500
        public var bptChannels: [BPTChannel] = [.unified, .separated]
        public var generatorModes: [GeneratorMode] = [.gridFollowing, .gridForming]
        public var islandingDetections: [IslandingDetection] = [.active, .passive]
        /// Wanted where they are offered, at most 7: Internet 65, ParkingStatus 66, or an operator's own.
        public var valueAddedServices: [UInt16] = []
        /// For Plug & Charge, in order of preference. Contracts that a station installs join them.
        public var contracts: [Contract] = []
        /// What lets the vehicle fetch contracts at a station; nil: it does not.
        public var provisioning: Provisioning?
        /// Whether the driver may be asked to identify themselves where no contract helps.
        public var acceptsEIM = true
        /// When the driver wants to leave.
        public var departure: Moment?
        /// From a loop answer to the next loop request.
        public var loopInterval = Duration.milliseconds(250)
        /// From an Ongoing answer to the repeated request.
        public var repeatInterval = Duration.milliseconds(100)
        /// How far the EVSE's voltage may be from the battery's when the contactors close.
        public var preChargeTolerance: Volts = 20
        /// From a PowerDelivery(Standby) to the next one.
        public var standbyInterval = Duration.seconds(5)
        /// How long the EV watches for the EVSE's voltage to fall; one that stays is for the EV's service to look at.
        public var weldingDetectionTime = Duration.seconds(2)
        public var skipsWeldingDetectionWhenPausing = false
        /// Renegotiate schedules beside the loop, on stream 8101, and not on the main stream as most peers do.
        public var renegotiatesAside = false
        /// Schedule entries that fit in memory, 12…1024.
        public var maximumSupportingPoints: UInt16 = 1024
        /// An entry of three schedules with their prices in both directions weighs less than 2 kB.
        var payloadLimit: Int { max(V2GTP.defaultPayloadLimit, Int(maximumSupportingPoints) * 2048) }
        /// Scheduled control, BPT: at what price the EV would give energy back, in the wire's own form.
        public var energyOffer: EVEnergyOffer?
        /// Whether the EV promises to stay within the PowerTolerance of a schedule.
        public var acceptsPowerTolerance = true
        /// Change of power in a second at most; nil: what the inverter and the EVSE allow.
        public var rampPerSecond: Watts?
        public var requestsMeterInfo = false
        /// Discharge limits on the wire: the schema's positive magnitudes, or negative numbers.
        public var dischargeLimitsAreNegative = false
        public var timing = Timing()
        /// Emit a `Note.message` for every message.
        public var transcript = false

        public init(evccID: String, services: [EnergyService]) {
            precondition(!services.isEmpty, "an EV wants at least one energy service")
            precondition(services.allSatisfy { $0.isDC == services[0].isDC }, "a session is either AC or DC")
            self.evccID = evccID
            self.services = services
        }
    }
}
