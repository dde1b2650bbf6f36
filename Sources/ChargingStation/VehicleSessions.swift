// The ISO 15118 side: what an EVSE's SECC asks for, carried out.

import ISO15118
import ISO15118Messages
import OCPPMessages
import Quantities

extension Station {
    mutating func vehicleConnected(_ index: Int, _ link: SECC.Link, _ turn: inout Turn) {
        // Whoever speaks is plugged in, whatever the pilot line says.
        plugged(index, &turn)
        evses[index].session = .setUp
        evses[index].chain = nil
        evses[index].patience = nil
        tellSECC(.connected(link), at: index, &turn)
    }

    /// Fresh readings: the SECC answers the vehicle with them, and a transaction reports what they mean.
    mutating func measured(_ index: Int, _ measured: EVSEMeasurement, _ turn: inout Turn) {
        let before = evses[index].measured
        evses[index].measured = measured
        evses[index].countCharging(before, at: turn.now)
        tellSECC(.measured(SECC.StageMeasurement(measured, phases: evses[index].ratings.phases)), at: index, &turn)
        let reading = SECC.MeterReading(imported: measured.imported, exported: measured.exported)
        tellSECC(.meter(reading), at: index, &turn)
        if measured.fault != before.fault { faultChanged(index, &turn) }
        if measured.contactorsClosed != before.contactorsClosed {
            followTransaction(index, trigger: .chargingStateChanged, &turn)
            watch(.state, at: index, &turn)
            // Ramps begin when power can flow, and electronics may sleep no sooner.
            retarget(index, &turn)
        }
        reportPowerChange(index, &turn)
        advanceBill(index, turn.now)
        lookAtLimits(index, &turn)
    }

    mutating func tellSECC(_ input: SECC.Input, at index: Int, _ turn: inout Turn) {
        var effects = [SECC.Effect]()
        evses[index].secc.handle(input, at: turn.now, into: &effects)
        carryOut(effects, at: index, &turn)
    }

    mutating func wakeSECC(_ index: Int, _ turn: inout Turn) {
        guard let deadline = evses[index].secc.deadline, deadline <= turn.now else { return }
        var effects = [SECC.Effect]()
        evses[index].secc.wake(at: turn.now, into: &effects)
        carryOut(effects, at: index, &turn)
    }

    private mutating func carryOut(_ effects: [SECC.Effect], at index: Int, _ turn: inout Turn) {
        let id = evses[index].id
        for effect in effects {
            switch effect {
            case .send(let bytes): turn.emit(.vehicleSend(evse: id, bytes))
            case .close: turn.emit(.vehicleClose(evse: id))
            case .stage(let command): turn.emit(.stage(evse: id, command))
            case .note(let note): noted(note, at: index, &turn)
            case .sessionStarted(let evccID, let sessionID, let isResumed):
                evses[index].evccID = evccID
                vehicleNamed(evccID, at: index, &turn)
                turn.emit(.note(.sessionStarted(evse: id, evccID: evccID, sessionID, resumed: isResumed)))
                pauseEnded(index, isResumed: isResumed, &turn)
            case .keep(let paused): keep(paused, at: index, &turn)
            case .authorize(.eim): vehicleAsksForAuthorization(index, &turn)
            case .authorize(.pnc(let contract)): turn.emit(.verifyContract(evse: id, contract))
            case .verifyReceipt(let receipt): turn.emit(.verifyReceipt(evse: id, receipt))
            case .installCertificate(let request, let delivered):
                guard !forwardInstallation(request, at: index, &turn) else { continue }
                turn.emit(.installCertificate(evse: id, request, delivered: delivered))
            case .authorize(.resumed): resumedVehicleAsksForAuthorization(index, &turn)
            case .servicesSelected(let selection, _):
                turn.emit(.note(.serviceSelected(evse: id, selection.service, selection.controlMode)))
            case .chargingNeeds(let needs): vehicleNeeds(needs, at: index, &turn)
            case .powerProfile(let profile): vehiclePlans(profile, at: index, &turn)
            case .vehicleReport(let report): vehicleReports(report, at: index, &turn)
            case .sessionEnded(let end): sessionEnded(end, at: index, &turn)
            }
        }
    }

    /// A rejection counts. A central system would hear of it here by SecurityEventNotification.
    private mutating func noted(_ note: ISO15118.Note, at index: Int, _ turn: inout Turn) {
        if case .rejected(let rejection) = note { evses[index].rejections.count(rejection) }
        turn.emit(.note(.session(evse: evses[index].id, note)))
    }

    private mutating func vehicleReports(_ report: SECC.VehicleReport, at index: Int, _ turn: inout Turn) {
        let last = evses[index].vehicle
        evses[index].vehicle = report
        vehicleMoved(from: last, at: index, &turn)
        turn.emit(.vehicleReport(evse: evses[index].id, report))
    }

    private mutating func vehicleNeeds(_ needs: SECC.ChargingNeeds, at index: Int, _ turn: inout Turn) {
        evses[index].session = .needsKnown(needs)
        evses[index].needsReported = false
        evses[index].scheduleIndex = 0
        notifyChargingNeeds(needs, at: index, &turn)
        retarget(index, &turn)
        evses[index].offeredSchedules = []
        evses[index].plan = []
        offerSchedule(index, &turn)
        followTransaction(index, trigger: .chargingStateChanged, &turn)
    }

    private mutating func sessionEnded(_ end: SECC.SessionEnd, at index: Int, _ turn: inout Turn) {
        evses[index].session = .none
        evses[index].vehicle = nil
        evses[index].evccID = nil
        evses[index].chain = nil
        evses[index].profileDue = nil
        evses[index].offeredSchedules = []
        evses[index].plan = []
        turn.emit(.note(.sessionEnded(evse: evses[index].id, end)))
        switch end {
        case .terminated:
            evses[index].transaction?.stoppedByVehicle = true
            followTransaction(index, trigger: .chargingStateChanged, &turn)
        case .paused:
            evses[index].isPaused = true
            evses[index].patience = turn.now + configuration.evses[index].secc.pauseLimit
            followTransaction(index, trigger: .chargingStateChanged, &turn)
        case .failed:
            followTransaction(index, trigger: .chargingStateChanged, &turn)
            awaitReturn(index, &turn)
        case .timedOut, .disconnected, .fault:
            followTransaction(index, trigger: .evCommunicationLost, &turn)
            awaitReturn(index, &turn)
        }
    }

    /// A vehicle whose session broke may start another; the cable says that it is still there.
    private mutating func awaitReturn(_ index: Int, _ turn: inout Turn) {
        guard evses[index].transaction != nil, evses[index].isPlugged else { return }
        let due = turn.now + configuration.vehicleReturn
        // [B13] After a reset it may have longer.
        evses[index].patience = evses[index].patience.map { max($0, due) } ?? due
    }
}

extension SECC.StageMeasurement {
    init(_ measured: EVSEMeasurement, phases: Int) {
        self.init()
        voltage = measured.voltage
        current = measured.current
        power = PhasePower(total: measured.power, phases: phases)
        contactorsClosed = measured.contactorsClosed
        cableCheck = measured.cableCheck
        isFaulty = measured.fault != nil
    }
}
