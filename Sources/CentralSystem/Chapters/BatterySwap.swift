import OCPPMessages
import Quantities

/// OCPP 2.1 chapter S: batteries that come and go at a swap station. RequestBatterySwap is the operator's call.
extension CentralSystem {
    /// S01 to S04.
    mutating func take(
        _ request: BatterySwapRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        let level = request.eventType == .batteryOutTimeout ? LogLine.Level.warning : .info
        let text = "battery swap \(request.requestId): \(request.eventType.rawValue), \(request.batteryData.count)"
        log(level, place, text, into: &effects)
        return keep(.batterySwap(request), from: place, at: now, answering: .batterySwap(BatterySwapResponse()))
    }
}
