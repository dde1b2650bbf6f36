import OCPP
import OCPPMessages
import Quantities

/// OCPP 2.1 chapter C, use cases C20 to C25: payment at the station. NotifyWebPaymentStarted is the operator's call.
extension CentralSystem {
    /// C22, C24. The receipt is the payment terminal's; we make none of our own.
    mutating func take(
        _ request: NotifySettlementRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        let amount = "\(request.settlementAmount) for payment \(request.pspRef)"
        let level = request.status == .settled ? LogLine.Level.info : .warning
        log(level, place, "settlement \(request.status.rawValue): \(amount)", into: &effects)
        return keep(
            .notifySettlement(request), from: place, at: now,
            answering: .notifySettlement(
                NotifySettlementResponse(receiptUrl: request.receiptUrl, receiptId: request.receiptId)))
    }

    /// C25.
    mutating func take(
        _ request: VatNumberValidationRequest, _ id: MessageID, from place: Int, at now: Moment,
        into effects: inout [Effect]
    ) -> Answer {
        if settings.services.contains(.vatNumbers),
            ask(
                .vatNumber(request.vatNumber), for: .vatNumber(request), call: id, at: place, now: now, into: &effects)
        {
            return .later
        }
        return .result(.vatNumberValidation(.unavailable(request)))
    }
}

extension VatNumberValidationResponse {
    /// Nobody is there who knows such numbers.
    static func unavailable(_ request: VatNumberValidationRequest) -> Self {
        Self(
            statusInfo: StatusInfo(reasonCode: "UnsupportedRequest", additionalInfo: "no validation service"),
            vatNumber: request.vatNumber, evseId: request.evseId, status: .rejected)
    }
}
