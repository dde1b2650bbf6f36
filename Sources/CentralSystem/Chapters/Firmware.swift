import OCPPMessages
import Quantities

/// OCPP 2.1 chapter L: how far an update has come. UpdateFirmware, PublishFirmware and UnpublishFirmware are the
/// operator's calls.
extension CentralSystem {
    /// L01, L02.
    mutating func take(
        _ request: FirmwareStatusNotificationRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        let failures: [FirmwareStatus] = [
            .downloadFailed, .installationFailed, .installVerificationFailed, .invalidSignature,
        ]
        let level = failures.contains(request.status) ? LogLine.Level.warning : .info
        log(level, place, "firmware: \(request.status.rawValue)", into: &effects)
        return keep(
            .firmwareStatusNotification(request), from: place, at: now,
            answering: .firmwareStatusNotification(FirmwareStatusNotificationResponse()))
    }

    /// L03.
    mutating func take(
        _ request: PublishFirmwareStatusNotificationRequest, from place: Int, at now: Moment,
        into effects: inout [Effect]
    ) -> Answer {
        let failures: [PublishFirmwareStatus] = [.downloadFailed, .invalidChecksum, .publishFailed]
        let level = failures.contains(request.status) ? LogLine.Level.warning : .info
        log(level, place, "publishing firmware: \(request.status.rawValue)", into: &effects)
        return keep(
            .publishFirmwareStatusNotification(request), from: place, at: now,
            answering: .publishFirmwareStatusNotification(PublishFirmwareStatusNotificationResponse()))
    }
}
