import OCPPMessages
import Quantities

/// OCPP 2.1 chapter H: what becomes of reservations. ReserveNow and CancelReservation are the operator's calls.
extension CentralSystem {
    /// H04.
    mutating func take(
        _ request: ReservationStatusUpdateRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        let text = "reservation \(request.reservationId): \(request.reservationUpdateStatus.rawValue)"
        log(.info, place, text, into: &effects)
        if dossiers[place] != nil { withDossier(of: place) { $0.reservations.remove(request.reservationId) } }
        return keep(
            .reservationStatusUpdate(request), from: place, at: now,
            answering: .reservationStatusUpdate(ReservationStatusUpdateResponse()))
    }
}
