import OCPPMessages
import Quantities

/// OCPP 2.1 chapter A: what a station tells about its security.
extension CentralSystem {
    /// A04.
    func take(
        _ request: SecurityEventNotificationRequest, from place: Int, into effects: inout [Effect]
    ) -> Answer {
        let detail = request.techInfo.map { ", \($0)" } ?? ""
        log(.warning, place, "security event \(request.type)\(detail)", into: &effects)
        return .result(.securityEventNotification(SecurityEventNotificationResponse()))
    }
}
