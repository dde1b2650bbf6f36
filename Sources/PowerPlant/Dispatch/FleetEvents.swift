import Quantities

/// How the plant takes news of the fleet: sessions come, change and go, meters are read, set-points are answered.
extension Plant {
    mutating func take(_ terms: SessionTerms, at now: UTCInstant, into effects: inout [PlantEffect]) {
        let before = fleet.position(of: terms.id).map { fleet.sessions[$0].terms }
        let isNew = fleet.update(terms)
        guard let position = fleet.position(of: terms.id) else { return }
        if isNew, let power = standing.removeValue(forKey: terms.id) {
            // It stood before a restart and stands until told otherwise.
            fleet.setSetpoint(power, at: position)
            fleet.steer(position) { $0.assigned(at: now, from: nil) }
        }
        if isNew {
            running?.ledger.append(.joined(terms.id, fleet.sessions[position].registers), at: now, into: &effects)
            replan(.sessionJoined, at: now, into: &effects)
            releaseIfIdle(position, at: now, into: &effects)
        } else if fleet.sessions[position].terms != before {
            replan(.termsChanged, at: now, into: &effects)
        }
    }

    mutating func end(
        _ id: SessionID, _ registers: EnergyRegisters?, at now: UTCInstant, into effects: inout [PlantEffect]
    ) {
        standing[id] = nil
        if let position = fleet.position(of: id), let registers {
            fleet.read(MeterSample(at: now, registers: registers), at: position)
            openLate(id, at: position, now: now, into: &effects)
        }
        guard let removed = fleet.remove(id) else { return }
        for index in closing.indices where closing[index].position(of: id) != nil {
            closing[index].append(.metered(id, removed.registers, quality(removed)), at: now, into: &effects)
        }
        settleWhatIsRead(at: now, into: &effects)
        guard running != nil else { return }
        running?.ledger.append(.left(id, removed.registers), at: now, into: &effects)
        replan(.sessionLeft, at: now, into: &effects)
    }

    private func quality(_ session: FleetSession) -> SessionSettlement.Quality {
        session.registers == nil ? .missing : .metered
    }

    mutating func connect(_ station: String, isUp: Bool, at now: UTCInstant, into effects: inout [PlantEffect]) {
        let affected = fleet.positions(at: station).filter { fleet.sessions[$0].isConnected != isUp }
        fleet.setConnection(of: station, isUp: isUp)
        guard !affected.isEmpty else { return }
        for position in affected {
            // What it will hold to while it is away is not known, so it is told anew when it is back.
            fleet.setSetpoint(nil, at: position)
            fleet.hold(position, until: nil)
            if isUp {
                releaseIfIdle(position, at: now, into: &effects)
            } else {
                running?.ledger.append(.left(fleet.sessions[position].terms.id, nil), at: now, into: &effects)
            }
        }
        replan(isUp ? .connectionBack : .connectionLost, at: now, into: &effects)
    }

    mutating func read(
        _ sample: MeterSample, of id: SessionID, at now: UTCInstant, into effects: inout [PlantEffect]
    ) {
        guard let position = fleet.position(of: id) else { return }
        fleet.read(sample, at: position)
        openLate(id, at: position, now: now, into: &effects)
        closeWithReading(of: id, at: position, sample: sample, now: now, into: &effects)
        // A reading that waited in a queue says nothing about now.
        guard let power = sample.power, power.value.isFinite, now - sample.at < .seconds(30) else { return }
        fleet.setPower(power, at: position)
        guard running != nil, let setpoint = fleet.sessions[position].setpoint else { return }
        fleet.steer(position) { $0.judge(power, setpoint: setpoint, at: now, settling: settings.settling) }
        if fleet.steering[position].isAstray(from: setpoint), fleet.sessions[position].heldUntil == nil {
            fleet.hold(position, until: now + settings.hold)
            replan(.notFollowing, at: now, into: &effects)
        }
    }

    /// A session whose meter was silent when it joined the window opens with its first registers.
    private mutating func openLate(
        _ id: SessionID, at position: Int, now: UTCInstant, into effects: inout [PlantEffect]
    ) {
        guard let part = running?.ledger.position(of: id), running?.ledger.sessions[part].opening == nil,
            let registers = fleet.sessions[position].registers
        else { return }
        running?.ledger.append(.joined(id, registers), at: now, into: &effects)
    }

    mutating func answer(
        _ id: SessionID, _ power: Watts, isAccepted: Bool, at now: UTCInstant, into effects: inout [PlantEffect]
    ) {
        running?.ledger.append(.answered(id, power, isAccepted: isAccepted), at: now, into: &effects)
        guard !isAccepted, running != nil, let position = fleet.position(of: id),
            fleet.sessions[position].setpoint == power
        else { return }
        fleet.setSetpoint(nil, at: position)
        fleet.hold(position, until: now + settings.hold)
        replan(.setpointRefused, at: now, into: &effects)
    }
}
