/// Time-outs of ISO 15118-20, table 215 and following: one set for both roles, every value a setting.
public struct Timing: Equatable, Sendable {
    /// EVCC: the answer to any request that has no time-out of its own.
    public var message = Duration.seconds(2)
    /// EVCC: the answer to ServiceDetailReq and CertificateInstallationReq.
    public var longMessage = Duration.seconds(5)
    /// EVCC: the answer to a charge loop request.
    public var chargeLoopMessage = Duration.milliseconds(500)
    /// Both: from the connection to the end of SessionSetup.
    public var communicationSetup = Duration.seconds(20)
    /// EVCC: what the vehicle's keys may take for a signature or a contract; without an answer it goes on without them.
    public var keyWork = Duration.seconds(2)
    /// EVCC: how long an answer may stay Ongoing.
    public var ongoing = Duration.seconds(60)
    /// SECC: how long it may answer ScheduleExchangeReq with Ongoing.
    public var ongoingPerformance = Duration.seconds(55)
    /// SECC: how long the EV may stray from its power profile after the first warning.
    public var profileCorrection = Duration.seconds(60)
    public var cableCheck = Duration.seconds(40)
    public var preCharge = Duration.seconds(10)
    /// SECC: how long the host may look for a contract before the EV is told that there is none.
    public var certificateRetrieval = Duration.seconds(55)
    /// EVCC, AC: how long the inverter may take to stop before PowerDelivery asks the EVSE all the same.
    public var rampDown = Duration.seconds(2)
    /// SECC: the next request after any answer but those in the charge loop.
    public var sequence = Duration.seconds(60)
    /// SECC: the next request after a ChargeLoopRes. The standard says 0.5 s; many vehicles are slower.
    public var chargeLoopSequence = Duration.milliseconds(500)
    /// SECC: what it may take from a request to its answer where the power stage has to act first.
    public var stageAction = Duration.milliseconds(1500)
    /// SECC: NotificationMaxDelay, in which the EV has to follow an EVSENotification.
    public var notification = Duration.seconds(60)
    /// SECC: the same for Terminate, which an EV follows at once; the wire carries 0.
    public var termination = Duration.seconds(5)
    /// SECC: from the last answer of a session to the close of the connection, unless the EVCC closes it first.
    public var close = Duration.seconds(5)

    public init() {}
}
