// OCPP 2.1, A04: what bears on security is told to the central system; what is critical waits for it.

import OCPP
import OCPPMessages
import Quantities

/// The security events of OCPP 2.1, part 2, appendix 1, that a station of this kind can have; the raw value is the type
/// that SecurityEventNotification carries.
public enum SecurityEvent: String, CaseIterable, Sendable {
    case startupOfTheDevice = "StartupOfTheDevice"
    case resetOrReboot = "ResetOrReboot"
    case settingSystemTime = "SettingSystemTime"
    case memoryExhaustion = "MemoryExhaustion"
    case securityLogWasCleared = "SecurityLogWasCleared"
    case firmwareUpdated = "FirmwareUpdated"
    case tamperDetectionActivated = "TamperDetectionActivated"
    case failedToAuthenticateAtCsms = "FailedToAuthenticateAtCsms"
    case csmsFailedToAuthenticate = "CsmsFailedToAuthenticate"
    case reconfigurationOfSecurityParameters = "ReconfigurationOfSecurityParameters"
    case invalidMessages = "InvalidMessages"
    case attemptedReplayAttacks = "AttemptedReplayAttacks"
    case invalidFirmwareSignature = "InvalidFirmwareSignature"
    case invalidFirmwareSigningCertificate = "InvalidFirmwareSigningCertificate"
    case invalidCsmsCertificate = "InvalidCsmsCertificate"
    case invalidChargingStationCertificate = "InvalidChargingStationCertificate"
    case discardedRenewedClientCertificate = "DiscardedRenewedClientCertificate"
    case invalidTLSVersion = "InvalidTLSVersion"
    case invalidTLSCipherSuite = "InvalidTLSCipherSuite"

    /// [A04.FR.02] Those are delivered for certain.
    public var isCritical: Bool {
        switch self {
        case .startupOfTheDevice, .resetOrReboot, .settingSystemTime, .memoryExhaustion, .securityLogWasCleared,
            .firmwareUpdated, .tamperDetectionActivated, .invalidFirmwareSignature,
            .invalidFirmwareSigningCertificate, .invalidCsmsCertificate, .invalidChargingStationCertificate,
            .discardedRenewedClientCertificate, .invalidTLSVersion, .invalidTLSCipherSuite:
            true
        case .failedToAuthenticateAtCsms, .csmsFailedToAuthenticate, .reconfigurationOfSecurityParameters,
            .invalidMessages, .attemptedReplayAttacks:
            false
        }
    }

    /// Whether a peer can bring it about as often as it likes. A reconfiguration is the central system's own doing, and
    /// each is another one.
    var isPeersDoing: Bool {
        switch self {
        case .startupOfTheDevice, .resetOrReboot, .settingSystemTime, .memoryExhaustion, .securityLogWasCleared,
            .firmwareUpdated, .tamperDetectionActivated, .reconfigurationOfSecurityParameters:
            false
        default: true
        }
    }
}

/// What the station watches for security events.
struct SecurityWatch: Equatable, Sendable {
    /// The UTC clock's lead over the monotonic one, in nanoseconds, at the last input.
    var clockLead: Int64?
    /// When each event that peers can repeat was told last.
    var told: [SecurityEvent: Moment] = [:]

    /// A peer that repeats itself does not flood the central system.
    static let pause = Duration.seconds(60)
}

extension Station {
    /// Tells the central system of it. What peers can repeat is told once a minute, and once while there is no
    /// connection.
    mutating func report(_ event: SecurityEvent, _ detail: String = "", _ turn: inout Turn) {
        turn.emit(.note(.security(event, detail)))
        let purpose = CallPurpose.securityEvent(event)
        if event.isPeersDoing {
            if let last = security.told[event], turn.now - last < SecurityWatch.pause { return }
            guard !outbox.holds(purpose) else { return }
            security.told[event] = turn.now
        }
        let request = SecurityEventNotificationRequest(
            type: event.rawValue, timestamp: turn.timestamp,
            techInfo: detail.isEmpty ? nil : String(detail.prefix(255)))
        enqueue(.securityEventNotification(request), for: purpose, &turn)
    }

    /// Whether somebody set the clock since the last input.
    mutating func watchClock(_ turn: inout Turn) {
        let lead = turn.now.utcNanoseconds &- turn.now.nanoseconds
        defer { security.clockLead = lead }
        // A clock that is slewed runs; one that jumps further than this was set.
        let jump = UInt64(settings.timeAdjustmentReportingThreshold) * 1_000_000_000
        guard link != .off, let before = security.clockLead, (lead &- before).magnitude > jump else { return }
        report(.settingSystemTime, "moved by \((lead &- before) / 1_000_000) ms", &turn)
    }

    /// The outbox had to let a message go.
    mutating func outboxIsFull(_ turn: inout Turn) {
        // That it is full is told when it no longer is; until then once.
        guard !outbox.holds(.securityEvent(.memoryExhaustion)) else { return }
        report(.memoryExhaustion, "more than \(configuration.outboxLimit) messages wait", &turn)
    }

    /// The central system sent what is no valid message.
    mutating func watchFault(_ error: CallError, _ turn: inout Turn) {
        switch error.code {
        case .formatViolation, .typeConstraintViolation, .occurrenceConstraintViolation, .propertyConstraintViolation,
            .rpcFrameworkError, .protocolError:
            report(.invalidMessages, error.description, &turn)
        default: break
        }
    }
}
