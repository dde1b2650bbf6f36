import OCPPMessages
import Quantities

/// OCPP 2.1 chapter E, use case E14: a transaction whose end the station may never tell.
extension CentralSystem {
    /// A station that has just booted may have lost what ran, and would never tell its end. One whose transaction goes on
    /// tells so by its next event, so only what is silent for a while is asked about.
    mutating func doubtTransactions(at place: Int, now: Moment) {
        for evse in stations[place].evses.indices where stations[place].evses[evse].session != nil {
            stations[place].evses[evse].session?.isInDoubt = true
            stations[place].setUp.doubtsUntil = now + settings.doubtGrace
        }
    }

    /// E14: asks about the transactions that nothing was heard of since the boot.
    mutating func askTransactionStatus(at place: Int, now: Moment, into effects: inout [Effect]) {
        guard let end = stations[place].setUp.doubtsUntil, end <= now else { return }
        stations[place].setUp.doubtsUntil = nil
        for evse in stations[place].evses.indices where stations[place].evses[evse].session?.isInDoubt == true {
            guard let transaction = stations[place].evses[evse].session?.transaction else { continue }
            stations[place].evses[evse].session?.isInDoubt = false
            let request = GetTransactionStatusRequest(transactionId: transaction)
            send(Errand(.transactionStatus(transaction), .getTransactionStatus(request)), to: place, into: &effects)
        }
    }

    mutating func takeStatus(
        _ response: GetTransactionStatusResponse, of transaction: String, at place: Int, now: Moment,
        into effects: inout [Effect]
    ) {
        guard response.ongoingIndicator == false, !response.messagesInQueue,
            let evse = stations[place].place(ofTransaction: transaction)
        else { return }
        log(.warning, place, "transaction \(transaction) is over there; its end was never told", into: &effects)
        close(at: place, evse, into: &effects)
        keep(.over(transaction), "true", at: place, now: now, into: &effects)
    }
}
