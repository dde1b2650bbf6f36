// OCPP 2.1, F05: a connector that is stuck is unlocked from afar.

import OCPP
import OCPPMessages

extension Station {
    /// nil: the host tries, and says with `Input.unlocked` what came of it.
    mutating func unlockConnector(_ request: UnlockConnectorRequest, _ turn: inout Turn) -> UnlockConnectorResponse? {
        guard let index = index(ofEVSE: request.evseId), request.connectorId == 1 else {
            return UnlockConnectorResponse(status: .unknownConnector)
        }
        // [F05.FR.02]
        if evses[index].transaction != nil, evses[index].isAuthorized {
            return UnlockConnectorResponse(status: .ongoingAuthorizedTransaction)
        }
        guard let call = turn.call else { return nil }
        if let earlier = evses[index].unlocking { unlocked(false, call: earlier, &turn) }
        evses[index].unlocking = call
        turn.emit(.unlock(evse: evses[index].id))
        return nil
    }

    mutating func unlocked(_ isUnlocked: Bool, at index: Int, _ turn: inout Turn) {
        guard let call = evses[index].unlocking else { return }
        evses[index].unlocking = nil
        unlocked(isUnlocked, call: call, &turn)
        // A transaction that nobody is authorized for may have begun with the cable.
        if isUnlocked { updateTransaction(index, trigger: .unlockCommand, &turn) }
    }

    private mutating func unlocked(_ isUnlocked: Bool, call: MessageID, _ turn: inout Turn) {
        let response = UnlockConnectorResponse(status: isUnlocked ? .unlocked : .unlockFailed)
        give(.success(.unlockConnector(response)), to: call, &turn)
    }
}
