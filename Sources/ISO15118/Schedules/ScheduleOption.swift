/// What an EVSE offers an EV to plan with under Scheduled control (ISO 15118-20, 8.3.5.3.15 ff.): a ScheduleTuple.
import ISO15118Messages
import Quantities

/// One of up to three schedules among which the EV chooses.
public struct ScheduleOption: Equatable, Sendable {
    /// ScheduleTupleID, 1 and up, different in every option.
    public var id: UInt32
    /// Powers are ≥ 0.
    public var charging: EnergySchedule
    /// Powers are ≤ 0; nil: the EV must not discharge.
    public var discharging: EnergySchedule?

    public init(id: UInt32, charging: EnergySchedule, discharging: EnergySchedule? = nil) {
        self.id = id
        self.charging = charging
        self.discharging = discharging
    }
}

/// The most power in one direction over time, and what it costs.
public struct EnergySchedule: Equatable, Sendable {
    /// At most 1,024 steps; the EV may take fewer, then the rest is summed up in the last one that it takes.
    public var power: PowerTimeline
    /// How far the EV may stray from the power profile that it announces, > 0; nil: nobody minds.
    public var tolerance: Watts?
    /// How much there is to be charged in all, > 0.
    public var availableEnergy: WattHours?
    /// Sent when its kind is the Pricing of the parameter set that the EV chose; where that wants levels and there are
    /// none, one level is.
    public var prices: PriceSchedule?

    public init(
        power: PowerTimeline, tolerance: Watts? = nil, availableEnergy: WattHours? = nil,
        prices: PriceSchedule? = nil
    ) {
        self.power = power
        self.tolerance = tolerance
        self.availableEnergy = availableEnergy
        self.prices = prices
    }
}

/// Departure and state of charge as the station knows them (MobilityNeedsMode 2), told to the EV.
public struct MobilityNeeds: Equatable, Sendable {
    public var departure: Moment?
    public var minimumSOC: StateOfCharge?
    public var targetSOC: StateOfCharge?
    /// How long the EV may take to let its energy requests follow; whole seconds.
    public var acknowledgeWithin: Duration?
    /// Told once, in ScheduleExchangeRes, when its kind is the Pricing of the parameter set that the EV chose.
    public var prices: PriceSchedule?

    public init(
        departure: Moment? = nil, minimumSOC: StateOfCharge? = nil, targetSOC: StateOfCharge? = nil,
        acknowledgeWithin: Duration? = nil, prices: PriceSchedule? = nil
    ) {
        self.departure = departure
        self.minimumSOC = minimumSOC
        self.targetSOC = targetSOC
        self.acknowledgeWithin = acknowledgeWithin
        self.prices = prices
    }
}

/// What an EV means to do (EVPowerProfile). Under Dynamic control it is only a forecast.
public struct PowerProfile: Equatable, Sendable {
    /// nil under Dynamic control.
    public var scheduleID: UInt32?
    /// Discharge is negative.
    public var power: PowerTimeline
    /// nil: the EV does not say.
    public var acceptsTolerance: Bool?
}
