// OCPP 2.1, E17: transactions that a loss of power has interrupted. One whose vehicle is back within TxCtrlr's
// ResumptionTimeout goes on; any other ends with the registers that were read last.

import ISO15118
import OCPPMessages
import Quantities

extension Station {
    /// The power is back: the transaction that ran at this EVSE is open again, or ends here.
    mutating func restoreTransaction(_ index: Int, _ turn: inout Turn) {
        guard let record = interrupted.removeValue(forKey: index) else { return }
        // A meter that has lost its registers must not show less than was told.
        evses[index].measured.imported = max(evses[index].measured.imported, record.latest.imported)
        evses[index].measured.exported = max(evses[index].measured.exported, record.latest.exported)
        evses[index].transaction = record.state(evses[index].chargingState(at: turn.now), at: turn.now)
        evses[index].isInterrupted = true
        if let token = record.token {
            evses[index].authorization = .granted(token)
            evses[index].isGrantedAlone = record.isGrantedAlone
            allowDischarge(record.mayDischarge, at: index, &turn)
        }
        restoreBill(record.bill, index, &turn)
        evses[index].points = evses[index].presentPoints
        // A clock that has lost its time cannot tell how long the power was gone.
        let gone = Duration.nanoseconds(max(0, turn.now.utcNanoseconds &- record.seen))
        let left = .seconds(settings.resumptionTimeout) - gone
        guard left > .zero else { return endInterrupted(index, &turn) }
        evses[index].patience = turn.now + left
    }

    /// The cable is in: the transaction goes on.
    mutating func resumeInterrupted(_ index: Int, _ turn: inout Turn) {
        advanceBill(index, turn.now)
        evses[index].isInterrupted = false
        if !settings.energyTransferResumes { evses[index].transaction?.isSuspended = true }
        evses[index].points = evses[index].presentPoints
        scheduleSample(index, after: turn.now, at: turn.now)
        scheduleEndSample(index, after: turn.now, at: turn.now)
        updateTransaction(index, trigger: .txResumed, &turn)
        retarget(index, &turn)
        // The cable alone is not the vehicle.
        evses[index].patience = turn.now + configuration.vehicleReturn
    }

    /// Nobody has come back in time.
    mutating func endInterrupted(_ index: Int, _ turn: inout Turn) {
        stopTransaction(
            index, trigger: .abnormalCondition, reason: bootReason == .powerUp ? .powerLoss : .reboot, &turn)
    }

    /// A vehicle says its name: whoever comes to an interrupted transaction in another's place does not charge on its
    /// bill.
    mutating func vehicleNamed(_ evccID: String, at index: Int, _ turn: inout Turn) {
        guard let known = evses[index].transaction?.evccID else {
            evses[index].transaction?.evccID = evccID
            return
        }
        guard known != evccID else { return }
        let session = evses[index].session
        evses[index].session = .none
        stopTransaction(index, trigger: .evCommunicationLost, reason: .evDisconnected, &turn)
        evses[index].session = session
        evses[index].authorization = .none
    }
}
