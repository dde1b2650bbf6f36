import OCPP
import OCPPMessages
import Quantities

/// OCPP 2.1 chapter P: vendors' own messages. The host answers those of vendors that it knows; DataTransfer to a
/// station (P01) is the operator's call.
extension CentralSystem {
    /// P02.
    mutating func take(
        _ request: DataTransferRequest, _ id: MessageID, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        guard settings.services.contains(.vendor(request.vendorId)) else {
            return .result(.dataTransfer(DataTransferResponse(status: .unknownVendorId)))
        }
        return ask(.vendorMessage(request), for: .vendorMessage, call: id, at: place, now: now, into: &effects)
            ? .later
            : .result(
                .dataTransfer(
                    DataTransferResponse(status: .rejected, statusInfo: StatusInfo(.outOfMemory))))
    }
}
