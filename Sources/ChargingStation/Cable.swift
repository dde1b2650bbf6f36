// The cable and the bay in front of it: who comes, who leaves, and who does not come back.

import ISO15118
import OCPPMessages
import Quantities

extension Station {
    mutating func plugged(_ index: Int, _ turn: inout Turn) {
        guard !evses[index].isPlugged else { return }
        evses[index].isPlugged = true
        evses[index].patience = nil
        reportStatus(&turn)
        welcome(index, &turn)
    }

    /// A cable is in at an EVSE that is in service.
    mutating func welcome(_ index: Int, _ turn: inout Turn) {
        if evses[index].isInterrupted {
            resumeInterrupted(index, &turn)
        } else {
            followTransaction(index, trigger: .cablePluggedIn, &turn)
        }
        guard settings.authorizationEnabled else {
            if evses[index].authorization == .none { letInUnasked(index, &turn) }
            return
        }
        // Where vehicles may bring contracts, the token waits for one that brings none.
        if let token = configuration.token, evses[index].authorization == .none,
            configuration.evses[index].secc.pnc == nil
        {
            authorize(token, at: index, &turn)
        }
    }

    mutating func unplugged(_ index: Int, _ turn: inout Turn) {
        guard evses[index].isPlugged else { return }
        if evses[index].session != .none {
            // Nobody may touch live pins: open first, talk after.
            tellSECC(.emergencyStop, at: index, &turn)
            tellSECC(.disconnected, at: index, &turn)
            turn.emit(.vehicleClose(evse: evses[index].id))
        }
        evses[index].session = .none
        evses[index].isPlugged = false
        evses[index].isPaused = false
        let byVehicle = evses[index].transaction?.stoppedByVehicle == true
        // [E09] Who has unplugged has finished, wherever the transaction ends.
        if evses[index].isAuthorized { evses[index].authorization = .none }
        followTransaction(
            index, trigger: .evCommunicationLost, stopped: byVehicle ? .stoppedByEV : .evDisconnected, &turn)
        evses[index].patience = nil
        // What was used is billed at the transaction's end.
        let driver = evses[index].driver
        revoke(index)
        if evses[index].transaction != nil { evses[index].driver = driver }
        abandonPayment(index, &turn)
        reportStatus(&turn)
        retarget(index, &turn)
    }

    mutating func parkingBay(_ isOccupied: Bool, at index: Int, _ turn: inout Turn) {
        guard evses[index].isBayOccupied != isOccupied else { return }
        evses[index].isBayOccupied = isOccupied
        followTransaction(index, trigger: isOccupied ? .evDetected : .evDeparted, stopped: .evDisconnected, &turn)
    }

    /// An authorized driver did not plug in, or a vehicle did not come back to the line.
    mutating func wakePatience(_ index: Int, _ turn: inout Turn) {
        guard let end = evses[index].patience, end <= turn.now else { return }
        evses[index].patience = nil
        if evses[index].isInterrupted { return endInterrupted(index, &turn) }
        if evses[index].isPlugged {
            guard evses[index].session == .none else { return }
            stopTransaction(index, trigger: .evCommunicationLost, reason: .timeout, &turn)
        } else {
            // [E03] TxStopPoint Authorized is lost.
            evses[index].authorization = .none
            reservationUnused(index, &turn)
            followTransaction(index, trigger: .evConnectTimeout, stopped: .timeout, &turn)
            forgetRemoteStart(index)
            abandonPayment(index, &turn)
        }
    }
}
