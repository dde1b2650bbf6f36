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
        endReservation(request.reservationId, at: place, into: &effects)
        return keep(
            .reservationStatusUpdate(request), from: place, at: now,
            answering: .reservationStatusUpdate(ReservationStatusUpdateResponse()))
    }

    /// It was used, cancelled or is over.
    mutating func endReservation(_ id: Int, at place: Int, into effects: inout [Effect]) {
        guard dossiers[place] != nil, withDossier(of: place, { $0.reservations.remove(id) }) else { return }
        drop(.reservation(id), at: place, into: &effects)
    }
}
