import OCPPMessages
import Quantities

/// OCPP 2.1 chapter E, use case E14: a transaction whose end the station may never tell.
extension CentralSystem {
    /// E14: a station that has just booted may have lost what ran, and would never tell its end.
    mutating func askTransactionStatus(at place: Int, into effects: inout [Effect]) {
        for evse in stations[place].evses.indices {
            guard let transaction = stations[place].evses[evse].session?.transaction else { continue }
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
