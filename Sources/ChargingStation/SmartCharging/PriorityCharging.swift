// OCPP 2.1, K21 and K22: a transaction gets all the power that a PriorityCharging profile gives, asked for by the
// central system or by the driver at the station.

import OCPP
import OCPPMessages

extension Station {
    /// [K21]
    mutating func usePriority(_ request: UsePriorityChargingRequest, _ turn: inout Turn) -> UsePriorityChargingResponse
    {
        guard let index = evses.firstIndex(where: { $0.transaction?.id == request.transactionId }) else {
            // [K21]
            return UsePriorityChargingResponse(status: .rejected, statusInfo: StatusInfo(.txNotFound))
        }
        guard settings.smartChargingEnabled else {
            return UsePriorityChargingResponse(status: .rejected, statusInfo: StatusInfo(.notEnabled))
        }
        // [K21]
        guard !request.activate || profiles.hasPriorityProfile(evseId: evses[index].id) else {
            return UsePriorityChargingResponse(status: .noProfile)
        }
        setPriority(request.activate, at: index, &turn)
        return UsePriorityChargingResponse(status: .accepted)
    }

    /// [K22] The driver asks for it, or is in no hurry any more. Without a profile for it nothing happens.
    mutating func driverWantsPriority(_ isWanted: Bool, at index: Int, _ turn: inout Turn) {
        guard let transaction = evses[index].transaction else {
            return turn.emit(.note(.external("no priority at EVSE \(evses[index].id): there is no transaction")))
        }
        guard evses[index].hasPriority != isWanted else { return }
        guard settings.smartChargingEnabled, !isWanted || profiles.hasPriorityProfile(evseId: evses[index].id) else {
            return turn.emit(.note(.external("no priority at EVSE \(evses[index].id): there is no profile for it")))
        }
        setPriority(isWanted, at: index, &turn)
        notifyPriority(isWanted, transaction.id, &turn)
    }

    /// A PriorityCharging profile that is gone cannot be used any longer.
    mutating func endUselessPriority(_ turn: inout Turn) {
        for index in evses.indices where evses[index].hasPriority {
            guard !profiles.hasPriorityProfile(evseId: evses[index].id) else { continue }
            evses[index].hasPriority = false
            if let id = evses[index].transaction?.id { notifyPriority(false, id, &turn) }
        }
    }

    private mutating func setPriority(_ hasPriority: Bool, at index: Int, _ turn: inout Turn) {
        evses[index].hasPriority = hasPriority
        retarget(index, &turn)
        offerSchedule(index, &turn)
    }

    private mutating func notifyPriority(_ isActive: Bool, _ transaction: String, _ turn: inout Turn) {
        guard canCall else { return }
        enqueue(
            .notifyPriorityCharging(
                NotifyPriorityChargingRequest(transactionId: transaction, activated: isActive)),
            for: .priority, &turn)
    }
}
