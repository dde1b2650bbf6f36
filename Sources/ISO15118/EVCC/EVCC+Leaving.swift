/// Why and how an EV leaves the charge loop: to stop, to pause, to stand by, to renegotiate; told by its driver or by the
/// EVSE (EVSENotification; ISO 15118-20, 8.3.5.3.26).
import ISO15118Messages
import Quantities

extension EVCC {
    /// EVTerminationCode and EVTerminationExplanation of SessionStopReq.
    public struct Termination: Equatable, Sendable {
        /// The vehicle maker's own code; the schema takes 80 characters, what is longer is cut.
        public var code: String
        /// At most 160 characters.
        public var explanation: String?

        public init(code: String, explanation: String? = nil) {
            self.code = code
            self.explanation = explanation
        }
    }

    /// How the session is to be left, once it can be.
    enum SessionStop: Equatable, Sendable {
        case terminate(Termination?)
        case pause
        case renegotiateServices
    }

    /// AC: the EV's own inverter goes to zero before PowerDelivery(Stop or Standby) asks the EVSE.
    struct RampDown: Equatable, Sendable {
        let since: Moment
        /// A loop request has told the EVSE that next to nothing flows.
        var isTold = false
    }

    mutating func stop(_ stop: Stop, at now: Moment, into effects: inout [Effect]) {
        guard isConnected else { return }
        session.stop =
            switch stop {
            case .terminate: .terminate(nil)
            case .pause: .pause
            case .fault(let termination): .terminate(termination)
            }
        leave(at: now, into: &effects)
    }

    mutating func renegotiate(_ renegotiation: Renegotiation, at now: Moment, into effects: inout [Effect]) {
        guard isConnected, session.stop == nil else { return }
        switch renegotiation {
        case .schedule:
            guard isLooping, session.progress == .start else { return }
            if configuration.renegotiatesAside { return rescheduleAside(at: now, into: &effects) }
            session.progress = .renegotiateSchedule
        case .services:
            guard session.selection != nil, session.canRenegotiateServices else { return }
            session.stop = .renegotiateServices
        }
        leave(at: now, into: &effects)
    }

    mutating func standBy(_ isStandby: Bool, at now: Moment, into effects: inout [Effect]) {
        guard session.stop == nil else { return }
        switch (isStandby, session.progress) {
        case (true, .start) where isLooping: session.progress = .standby
        case (false, .standby): session.progress = .start
        default: return
        }
        leave(at: now, into: &effects)
    }

    var isLooping: Bool { sequence.stage == .acLoop || sequence.stage == .dcLoop }

    /// Waiting for the cadence is no reason to wait with this, but for an AC inverter that has to stop first.
    mutating func leave(at now: Moment, into effects: inout [Effect]) {
        rampDown(at: now, into: &effects)
        if case .keys(let work, _) = wait { return proceed(work.request, at: now, into: &effects) }
        guard case .next(let kind, _) = wait, session.leaving == nil else { return }
        proceed(isLooping && wantsPowerDelivery ? .powerDelivery : kind, at: now, into: &effects)
    }

    /// The loop is to be left by way of PowerDelivery.
    var wantsPowerDelivery: Bool { session.stop != nil || session.progress != .start }

    /// The inverter stops now, if there is one that the EV itself has to stop.
    mutating func rampDown(at now: Moment, into effects: inout [Effect]) {
        guard isLooping, !service.isDC, session.leaving == nil, session.contactors.isCommanded,
            session.stop != nil || session.progress == .standby
        else { return }
        session.leaving = RampDown(since: now)
        effects.append(.follow(.zero))
    }

    /// Whether the EVSE may be asked: next to nothing flows and the EVSE has heard so, or the inverter does not obey.
    func isRampedDown(at now: Moment) -> Bool {
        guard let ramp = session.leaving else { return true }
        return ramp.isTold || now - ramp.since >= configuration.timing.rampDown
    }

    /// A loop request is going out with the inverter's present power in it.
    mutating func noteRamp() {
        let quiet: Watts = (session.selection?.parameters.nominalVoltage ?? 230) * Self.quietCurrent
        let power = battery.power
        let phases = power.isPerPhase ? [power.l1, power.l2 ?? 0, power.l3 ?? 0] : [power.l1]
        if phases.allSatisfy({ $0.magnitude < quiet }) { session.leaving?.isTold = true }
    }

    /// Well below the 5 A over which an EVSE does not open its contactors.
    private static var quietCurrent: Amperes { 3 }

    /// What the EVSE asks for is carried out at the next step of the session.
    mutating func obey(_ notification: EVSENotification, at now: Moment, into effects: inout [Effect]) {
        switch notification {
        case .terminate: session.stop = session.stop ?? .terminate(nil)
        case .pause: session.stop = session.stop ?? .pause
        case .serviceRenegotiation:
            if session.canRenegotiateServices { session.stop = session.stop ?? .renegotiateServices }
        case .scheduleRenegotiation:
            guard session.progress == .start else { return }
            if configuration.renegotiatesAside, isLooping { return rescheduleAside(at: now, into: &effects) }
            session.progress = .renegotiateSchedule
        case .exitStandby: if session.progress == .standby { session.progress = .start }
        case .meteringConfirmation: confirmMetering(at: now, into: &effects)
        }
    }

    func sessionStop(at now: Moment) -> SessionStopReq {
        switch session.stop {
        case .pause: SessionStopReq(header: header(at: now), chargingSession: .pause)
        case .renegotiateServices: SessionStopReq(header: header(at: now), chargingSession: .serviceRenegotiation)
        case .terminate(let termination):
            SessionStopReq(
                header: header(at: now), chargingSession: .terminate,
                evTerminationCode: termination?.code.cut(to: 80),
                evTerminationExplanation: termination?.explanation?.cut(to: 160))
        case nil: SessionStopReq(header: header(at: now), chargingSession: .terminate)
        }
    }

    mutating func sessionStopped(at now: Moment, into effects: inout [Effect]) {
        switch session.stop {
        case .renegotiateServices:
            session.stop = nil
            session.progress = .start
            session.isPreChargeReported = false
            session.isWeldingChecked = false
            session.leaving = nil
            session.aside = SideStreams()
            finished(.sessionStop, .renegotiating, then: .serviceDiscovery, at: now, into: &effects)
        case .pause: pause(into: &effects)
        case .terminate, nil: end(session.failure ?? .terminated, into: &effects)
        }
    }
}

extension EVCC.Termination {
    static let nothingInCommon = EVCC.Termination(
        code: "NothingInCommon", explanation: "no service, control mode or schedule that the vehicle can take")
    static let notAuthorized = EVCC.Termination(code: "NotAuthorized")
}

extension String {
    /// At most so many Unicode scalars, which is how a schema counts.
    fileprivate func cut(to count: Int) -> String {
        var cut = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            guard cut.count < count else { break }
            cut.append(scalar)
        }
        return String(cut)
    }
}
