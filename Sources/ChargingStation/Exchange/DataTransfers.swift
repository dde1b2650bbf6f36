// OCPP 2.1, chapter P: messages of a vendor's own, either way.

import OCPP
import OCPPMessages

extension Station {
    /// [P01] nil: the host answers, with `Input.transferAnswered`.
    func dataTransfer(_ request: DataTransferRequest, _ turn: inout Turn) -> DataTransferResponse? {
        guard configuration.dataTransferVendors.contains(request.vendorId), let call = turn.call else {
            return DataTransferResponse(status: .unknownVendorId)
        }
        turn.emit(.transfer(call, request))
        return nil
    }

    /// [P02]
    mutating func transfer(_ request: DataTransferRequest, _ turn: inout Turn) {
        guard canCall else { return turn.emit(.transferred(nil)) }
        enqueue(.dataTransfer(request), for: .dataTransfer, &turn)
    }
}
