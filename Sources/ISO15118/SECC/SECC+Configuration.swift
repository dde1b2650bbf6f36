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
        /// Each control mode becomes a parameter set of every service, in this order.
        public var controlModes: [ControlMode] = [.dynamic, .scheduled]
        /// Offered with Dynamic control, in this order. Scheduled control always uses `evcc`.
        public var mobilityNeedsModes: [MobilityNeedsMode] = [.evcc]
        public var bptChannel = BPTChannel.unified
        public var generatorMode = GeneratorMode.gridFollowing
        public var islandingDetection = IslandingDetection.active
        /// DC: Core 1, Extended 2. AC: single-phase 1, three-phase 2.
        public var connector: Int32
        /// AC, between phase and neutral.
        public var nominalVoltage: Volts = 230
        /// AC, in hertz.
        public var nominalFrequency = 50.0
        /// AC phases that are wired, 1 or 3.
        public var phases = 3
        /// MeterID of up to 32 characters in MeterInfo.
        public var meterID = "EBB"
        public var serviceRenegotiation = false
        public var standbyAllowed = false
        /// Discharge limits on the wire: the schema's positive magnitudes, or negative numbers for vehicles that want
        /// them. On input both are understood.
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
            connector = 2
        }
    }
}
