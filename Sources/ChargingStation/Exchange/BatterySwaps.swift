// OCPP 2.1, chapter S: batteries that are swapped instead of charged in the vehicle.

import OCPP
import OCPPMessages
import Quantities

/// What a swap cabinet did: batteries put in, taken out, or not taken in time.
public struct SwappedBatteries: Equatable, Sendable {
    public var event: BatterySwapEvent
    public var batteries: [BatteryData]
    public var token: Station.Token
    /// Joins what belongs to one swap.
    public var requestID: Int

    public init(event: BatterySwapEvent, batteries: [BatteryData], token: Station.Token, requestID: Int) {
        self.event = event
        self.batteries = batteries
        self.token = token
        self.requestID = requestID
    }
}

extension Station {
    /// [S02] The cabinet opens for whom the central system names; what then happens follows as BatterySwap.
    func requestBatterySwap(_ request: RequestBatterySwapRequest, _ turn: inout Turn) -> RequestBatterySwapResponse {
        guard configuration.swapsBatteries else {
            return RequestBatterySwapResponse(
                status: .rejected, statusInfo: StatusInfo(.unsupportedRequest))
        }
        let token = Token(request.idToken.idToken, type: request.idToken.type)
        turn.emit(.swapBatteries(token, requestID: request.requestId))
        return RequestBatterySwapResponse(status: .accepted)
    }

    /// [S01, S03]
    mutating func batteriesSwapped(_ swap: SwappedBatteries, _ turn: inout Turn) {
        let request = BatterySwapRequest(
            batteryData: swap.batteries, eventType: swap.event, idToken: IdToken(swap.token), requestId: swap.requestID)
        enqueue(.batterySwap(request), for: .batterySwap, &turn)
    }
}
