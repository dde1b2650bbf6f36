import ISO15118
import ISO15118Messages
import Quantities

// What must be true of the SECC.
extension Safety {
    mutating func see(_ effect: SECC.Effect, at now: Moment) {
        switch effect {
        case .send(let frame): stationSends(frame, at: now)
        case .close: station.isConnected = false
        case .stage(let command): stationCommands(command)
        case .sessionStarted:
            require(!station.isStarted, "the SECC starts a session in a session")
            station.isStarted = true
        case .sessionEnded(let reason):
            require(station.isStarted, "the SECC ends a session that had not started")
            station.isStarted = false
            if case .fault = reason { require(!isHonest, "the SECC does not understand an honest EVCC") }
        case .servicesSelected(let selection, _): station.selection = selection
        case .vehicleReport(let report): station.vehicle = report
        case .keep(let paused?):
            require(
                SECC.PausedSession(record: paused.record) == paused, "the SECC's paused session is lost in its record")
        case .note(let note): require(!note.isUnencodable, "the SECC has to say what fits no message")
        case .authorize, .installCertificate, .verifyReceipt, .chargingNeeds, .powerProfile, .keep: break
        }
    }

    mutating func stationRestarted() { station = Station() }

    mutating func emergencyStopped() {
        require(!station.isClosed && station.point.power == 0, "power or closed contactors after an emergency stop")
        station.mustFail = true
    }

    /// Only bytes that the SECC will look at.
    mutating func delivered(_ bytes: [UInt8], to secc: SECC, at now: Moment) {
        guard secc.isConnected, secc.sequence.stage != .ended else { return }
        station.conversation.take(bytes, at: now)
    }

    private mutating func stationCommands(_ command: SECC.StageCommand) {
        switch command {
        case .closeContactors:
            require(!station.isOver && !station.mustFail, "the SECC closes contactors after the end")
            station.isClosed = true
        case .openContactors:
            require(station.point.power == 0, "the SECC opens contactors under power", station.point.power.value)
            station.isClosed = false
        case .setPower(let point): stationDrives(point)
        case .preCharge(let voltage):
            require(!station.isOver && !station.mustFail, "the SECC precharges after the end")
            require(
                voltage >= 0 && voltage <= stationLimits.maximumVoltage,
                "the SECC precharges to a voltage that the EVSE does not have", voltage.value)
        case .cableCheck: require(!station.isOver && !station.mustFail, "the SECC checks the cable after the end")
        }
    }

    private mutating func stationDrives(_ point: SECC.SetPoint) {
        station.point = point
        guard point != .zero else { return }
        let power = point.power
        let limits = stationLimits
        require(power == 0 || station.isClosed, "the SECC drives power through open contactors", power.value)
        require(power == 0 || !station.isOver && !station.mustFail, "the SECC drives power after the end", power.value)
        require(
            power.isWithin(limits.maximumDischargePower.total, limits.maximumChargePower.total),
            "the SECC drives power beyond the EVSE's limits", power.value)
        require(
            point.chargeCurrent.isWithin(0, limits.maximumChargeCurrent)
                && point.dischargeCurrent.isWithin(limits.maximumDischargeCurrent, 0),
            "the SECC lets the converter exceed the EVSE's currents", point.chargeCurrent.value)
        require(
            point.maximumVoltage <= limits.maximumVoltage, "the SECC lets the converter exceed the EVSE's voltage",
            point.maximumVoltage.value)
        if let selection = station.selection, !selection.service.isBidirectional {
            require(power >= 0, "the SECC discharges a vehicle that only charges", power.value)
        }
    }

    private mutating func stationSends(_ frame: [UInt8], at now: Moment) {
        require(station.isConnected, "the SECC sends without a connection")
        require(!station.isOver, "the SECC answers after its last answer")
        guard let (message, type) = Self.message(frame), let kind = message.responseKind else {
            return require(false, "the SECC sends what is no response")
        }
        require(
            station.conversation.answered(kind, on: type, at: now), "the SECC answers what nobody asked",
            Double(kind.rawValue))
        // After an emergency stop there is only one more answer; SupportedAppProtocol has no session to refuse yet.
        require(
            !station.mustFail || message.hasFailed || kind == .supportedAppProtocol || type == .meteringConfirmation,
            "the SECC goes on after an emergency stop", Double(kind.rawValue))
        if isHonest, let code = message.responseCode {
            require(
                code != .failed_SequenceError && code != .failed_UnknownSession
                    && (code != .failed_MeteringSignatureNotValid || station.isReceiptBad),
                "the SECC refuses an honest EVCC's request", Double(kind.rawValue))
        }
        station.isOver = message.hasFailed
        if case .ac_ChargeLoopRes(let response) = message { stationAsks(response.clResControlMode) }
    }

    /// AC: each phase of the target is within each phase's limits, and the phases are not further apart than they may be.
    private mutating func stationAsks(_ mode: AC_CLResControlMode) {
        let phases = mode.targets
        let most = stationLimits.maximumChargePower.values
        let least = stationLimits.maximumDischargePower.values
        if phases.count == 3, most.count == 3, least.count == 3 {
            for (phase, (low, high)) in zip(phases, zip(least, most)) {
                require(
                    phase.isWithin(Watts(low), Watts(high)), "the SECC asks more of a phase than the EVSE has",
                    phase.value)
            }
        } else {
            let total = phases.reduce(0, +)
            require(
                total.isWithin(stationLimits.maximumDischargePower.total, stationLimits.maximumChargePower.total),
                "the SECC asks for more power than the EVSE has", total.value)
        }
        if phases.count == 3, let most = stationLimits.maximumAsymmetry,
            let high = phases.max(), let low = phases.min()
        {
            require((high - low).isWithin(0, most), "the SECC asks for phases that are too far apart", high.value)
        }
    }

    // MARK: States

    mutating func check(_ secc: SECC, at now: Moment) {
        require((secc.deadline != nil) == secc.isConnected, "the SECC waits for ever, or for nobody")
        require(secc.deadline.map { $0 <= now + .seconds(3600) } ?? true, "the SECC waits for more than an hour")
        let isOver = !secc.isConnected || secc.sequence.stage == .ended
        require(!isOver || !station.isClosed, "the SECC's session is over with closed contactors")
        require(!isOver || station.point.power == 0, "the SECC's session is over with power")
        require(isOver || station.conversation.isAnswered(at: now), "the SECC does not answer")
        checkVehicleLimits()
    }

    /// What the vehicle has said last is what it is driven within.
    private mutating func checkVehicleLimits() {
        guard let vehicle = station.vehicle else { return }
        let power = station.point.power
        let least = Watts(vehicle.limits.maximumDischargePower.values.reduce(0) { $0 + min($1, 0) })
        let most = Watts(vehicle.limits.maximumChargePower.values.reduce(0) { $0 + max($1, 0) })
        require(
            power.isWithin(least, most),
            "the SECC drives power beyond the vehicle's limits", power.value)
        guard station.selection?.controlMode == .dynamic, let energy = vehicle.energy else { return }
        require(power <= 0 || energy.maximum > 0, "the SECC charges a full battery", power.value)
        require(
            power >= 0 || (energy.minimumV2X ?? energy.minimum) <= 0, "the SECC discharges an empty battery",
            power.value)
    }
}

extension V2GMessage {
    fileprivate var hasFailed: Bool {
        if case .supportedAppProtocolRes(let response) = self { return response.responseCode == .failed_NoNegotiation }
        return responseCode.map { $0.rawValue >= ResponseCode.failed.rawValue } ?? false
    }

}

extension Note {
    var isUnencodable: Bool {
        if case .rejected(let rejection) = self, case .fault(.unencodable) = rejection.reason { true } else { false }
    }
}

extension PhasePower {
    /// By phase when there are phases.
    var values: [Double] { isPerPhase ? [l1.value, l2?.value ?? 0, l3?.value ?? 0] : [l1.value] }
}

extension Quantity {
    /// Within bounds that may be crossed, when zero always fits, but for the digits that the wire has. A bound that is not a
    /// number allows nothing.
    func isWithin(_ least: Self, _ most: Self) -> Bool {
        let low = least.value < 0 ? least.value : 0
        let high = most.value > 0 ? most.value : 0
        let slack = max(-low, high) * 0.001 + 0.001
        return value >= low - slack && value <= high + slack
    }
}

extension AC_CLResControlMode {
    /// Each phase, or the sum.
    fileprivate var targets: [Watts] {
        let numbers: [RationalNumber?] =
            switch self {
            case .dynamic_AC_CLResControlMode(let mode):
                [mode.evseTargetActivePower, mode.evseTargetActivePower_L2, mode.evseTargetActivePower_L3]
            case .bpt_Dynamic_AC_CLResControlMode(let mode):
                [mode.evseTargetActivePower, mode.evseTargetActivePower_L2, mode.evseTargetActivePower_L3]
            case .scheduled_AC_CLResControlMode(let mode):
                [mode.evseTargetActivePower, mode.evseTargetActivePower_L2, mode.evseTargetActivePower_L3]
            case .bpt_Scheduled_AC_CLResControlMode(let mode):
                [mode.evseTargetActivePower, mode.evseTargetActivePower_L2, mode.evseTargetActivePower_L3]
            }
        return numbers.compactMap { $0.map { Watts($0.number) } }
    }
}
