import ISO15118
import ISO15118Messages
import Quantities

// What must be true of the EVCC.
extension Safety {
    mutating func see(_ effect: EVCC.Effect) {
        switch effect {
        case .send(let frame): carSends(frame)
        case .close: car.isConnected = false
        case .closeContactors:
            require(car.isConnected, "the EVCC closes contactors without a session")
            car.isClosed = true
        case .openContactors:
            require(car.power.total == 0, "the EVCC opens contactors under power", car.power.total.value)
            car.isClosed = false
        case .follow(let power): carFollows(power)
        case .sessionEnded(let reason):
            require(car.power.total == 0 && !car.isClosed, "the EVCC ends a session with power or closed contactors")
            if case .fault = reason { require(!isHonest, "the EVCC does not understand an honest SECC") }
        case .keep(let paused?):
            require(
                EVCC.PausedSession(record: paused.record) == paused, "the EVCC's paused session is lost in its record")
        case .support(let support):
            let most = battery?.maximumReactivePower ?? 0
            let phases = support.reactivePower.map { [$0.l1, $0.l2 ?? 0, $0.l3 ?? 0] } ?? []
            require(
                phases.allSatisfy { $0.isWithin(-most, most) }, "the EVCC takes more reactive power than it has",
                most.value)
        case .note(let note): require(!note.isUnencodable, "the EVCC has to say what fits no message")
        case .sessionStarted, .serviceSelected, .valueAddedServicesSelected, .sign, .install, .mobilityNeeds,
            .delivered, .keep:
            break
        }
    }

    mutating func vehicleRestarted() { car = Car() }

    mutating func delivered(_ bytes: [UInt8], to evcc: EVCC) {
        guard evcc.isConnected else { return }
        car.stream.append(bytes)
        while let frame = try? car.stream.next() {
            guard let type = V2GTP.PayloadType(rawValue: frame.type) else { continue }
            car.answered[type.stream, default: 0] += 1
        }
    }

    private mutating func carSends(_ frame: [UInt8]) {
        require(car.isConnected, "the EVCC sends without a connection")
        guard let (message, type) = Self.message(frame), message.requestKind != nil else {
            return require(false, "the EVCC sends what is no request")
        }
        car.sent[type.stream, default: 0] += 1
        require(
            car.sent[type.stream, default: 0] <= car.answered[type.stream, default: 0] + 1,
            "the EVCC asks twice without an answer")
        switch message {
        case .dc_ChargeLoopReq(let request): carAsks(request.clReqControlMode)
        default: break
        }
    }

    /// Each phase within each phase's limits.
    private mutating func carFollows(_ power: PhasePower) {
        let values = power.values
        require(values.allSatisfy(\.isFinite), "the EVCC follows no number")
        require(power.total == 0 || car.isClosed, "the EVCC follows power through open contactors", power.total.value)
        car.power = power
        guard let limits = battery?.limits else { return }
        let most = limits.maximumChargePower.values
        let least = limits.maximumDischargePower.values
        if values.count == 3, most.count == 3, least.count == 3 {
            for (phase, (low, high)) in zip(values, zip(least, most)) {
                require(Watts(phase).isWithin(Watts(low), Watts(high)), "the EVCC overloads a phase", phase)
            }
        }
        require(
            power.total.isWithin(limits.maximumDischargePower.total, limits.maximumChargePower.total),
            "the EVCC follows power beyond its own limits", power.total.value)
    }

    /// DC under Scheduled control: the EV asks for a current.
    private mutating func carAsks(_ mode: DC_CLReqControlMode) {
        guard let limits = battery?.limits else { return }
        let current: RationalNumber
        var least = limits.maximumDischargeCurrent
        switch mode {
        case .bpt_Scheduled_DC_CLReqControlMode(let mode): current = mode.evTargetCurrent
        case .scheduled_DC_CLReqControlMode(let mode):
            current = mode.evTargetCurrent
            least = 0
        case .bpt_Dynamic_DC_CLReqControlMode, .dynamic_DC_CLReqControlMode: return
        }
        require(
            Amperes(current.number).isWithin(least, limits.maximumChargeCurrent),
            "the EVCC asks for more current than its battery takes", current.number)
    }

    mutating func check(_ evcc: EVCC, at now: Moment) {
        require((evcc.deadline != nil) == evcc.isConnected, "the EVCC waits for ever, or for nobody")
        require(evcc.deadline.map { $0 <= now + .seconds(3600) } ?? true, "the EVCC waits for more than an hour")
        require(evcc.isConnected || !car.isClosed, "the EVCC's session is over with closed contactors")
        require(evcc.isConnected || car.power.total == 0, "the EVCC's session is over with power")
    }
}

extension V2GTP.PayloadType {
    /// The main stream has types by message, the side streams one each.
    fileprivate var stream: V2GTP.PayloadType {
        switch self {
        case .scheduleRenegotiation, .meteringConfirmation: self
        default: .common
        }
    }
}
