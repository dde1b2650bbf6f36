// OCPP 2.1, R01 to R03: DER controls at work between profiles and inverters. In DC the EVSE's inverter carries them out;
// in AC the vehicle's does, as far as the targets of ISO 15118-20's AC_BPT reach.

import ISO15118
import OCPP
import OCPPMessages
import Quantities

extension Station {
    /// The types that an EVSE's inverter takes, by what is measured of the grid. In AC there is no way to tell a vehicle to
    /// trip: the services that carry grid codes came with the standard's first amendment.
    func derModes(_ index: Int) -> [DERControl] {
        guard evses[index].ratings.isBidirectional else { return [] }
        let isOwn = evses[index].ratings.isDirectCurrent
        return DERControl.allCases.filter { type in
            (isOwn || !type.partsFromGrid) && configuration.gridInstruments.isSuperset(of: type.instruments)
        }
    }

    func supports(_ type: DERControl) -> Bool { evses.indices.contains { derModes($0).contains(type) } }

    var derDeadline: Moment? {
        var next = derChange
        for evse in evses { if let due = evse.inverter.due { next = min(next ?? due, due) } }
        return next
    }

    /// Controls were set, cleared, started or ended: they act at once, and what lasts is stored.
    mutating func derChanged(_ turn: inout Turn) {
        let time = turn.timestamp.milliseconds
        let before = der.inForce
        for change in der.advance(to: time) { notify(change, &turn) }
        derChange = der.nextChange(after: time).map { turn.now.reaching(DateTime(milliseconds: $0)) }
        turn.emit(.store(.derControls, der.record))
        guard der.inForce != before else { return }
        for index in evses.indices where !derModes(index).isEmpty { retarget(index, &turn) }
    }

    /// Before the first input: what is past by then ends with it.
    mutating func restoreDERControls() {
        guard let record = configuration.stored[.derControls] else { return }
        let modes = Set(evses.indices.flatMap { derModes($0) })
        der = DERControls(record: record) { modes.contains($0.controlType) }
    }

    mutating func wakeDER(_ turn: inout Turn) {
        if let due = derChange, due <= turn.now { derChanged(&turn) }
        for index in evses.indices {
            if let due = evses[index].inverter.due, due <= turn.now { retarget(index, &turn) }
        }
    }

    /// What an EVSE's inverter makes of the power that is asked of it.
    mutating func shaped(_ asked: Watts, _ limit: EffectiveLimit, at index: Int, _ turn: inout Turn) -> Watts {
        guard !der.inForce.isEmpty || evses[index].inverter.followsGrid else { return asked }
        let evse = evses[index]
        let mayTakePart = evse.isAuthorized && evse.profileDue == nil && evse.transaction?.ending == nil
        let highest = mayTakePart ? max(limit.clamped(maximumChargePower(of: index)), 0) : 0
        let lowest = mayTakePart && evse.mayDischarge ? min(limit.clamped(-maximumDischargePower(of: index)), 0) : 0
        let situation = DERInverter.Situation(
            rules: der.inForce.filtered(by: Set(derModes(index))), grid: grid.measured,
            nominalFrequency: configuration.nominalFrequency, asked: asked, allowed: lowest...highest,
            power: evse.measured.power, isTransferring: evse.isTransferring, isOwn: evse.ratings.isDirectCurrent)
        for alarm in evses[index].inverter.step(situation, at: turn.now, random: &random) {
            notify(alarm, at: index, &turn)
        }
        let inverter = evses[index].inverter
        if evse.ratings.isDirectCurrent, inverter.command != evse.inverter.command {
            turn.emit(.inverter(evse: evse.id, inverter.command))
        }
        return inverter.power
    }

    /// AC: nil leaves the word to the profiles.
    func derReactivePower(_ index: Int) -> PhaseReactivePower? {
        evses[index].inverter.reactivePower.map { PhaseReactivePower($0) }
    }
}

// To the central system.
extension Station {
    /// [R04.FR.20 to FR.22]
    mutating func notify(_ change: DERControls.Change, _ turn: inout Turn) {
        var request: NotifyDERStartStopRequest
        switch change {
        case .started(let id, let superseded):
            request = NotifyDERStartStopRequest(controlId: id, started: true, timestamp: turn.timestamp)
            if !superseded.isEmpty { request.supersededIds = superseded }
        case .stopped(let id):
            request = NotifyDERStartStopRequest(controlId: id, started: false, timestamp: turn.timestamp)
        }
        enqueue(.notifyDERStartStop(request), for: .derEvent, &turn)
    }

    /// [R05]
    private mutating func notify(_ alarm: DERInverter.Alarm, at index: Int, _ turn: inout Turn) {
        turn.emit(
            .note(
                .external(
                    "EVSE \(evses[index].id): \(alarm.control.rawValue) \(alarm.hasEnded ? "is over" : "takes effect")")
            ))
        enqueue(
            .notifyDERAlarm(
                NotifyDERAlarmRequest(
                    controlType: alarm.control, gridEventFault: alarm.fault, alarmEnded: alarm.hasEnded ? true : nil,
                    timestamp: turn.timestamp, extraInfo: "EVSE \(evses[index].id)")),
            for: .derEvent, &turn)
    }
}

extension DERControl {
    /// It ends or begins the exchange of power as a whole.
    fileprivate var partsFromGrid: Bool {
        self == .enterService || DERProtection.all.contains { $0.control == self && $0.control != .limitMaxDischarge }
    }

    fileprivate var instruments: GridInstruments {
        switch self {
        case .freqDroop, .freqWatt: .frequency
        case .voltVar, .voltWatt: .voltage
        case .fixedPFAbsorb, .fixedPFInject, .fixedVar, .gradients, .limitMaxDischarge, .wattPF, .wattVar: []
        // An inverter that has tripped looks at both before it enters service.
        default: [.voltage, .frequency]
        }
    }
}
