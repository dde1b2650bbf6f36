// OCPP 2.1, B01 to B03: announcing oneself, and what the answer allows.

import OCPPMessages
import Quantities

/// What the central system made of the BootNotification.
enum Registration: Equatable, Sendable {
    /// Not asked, or not answered: then asked again.
    case none(retry: Moment?)
    /// [B02] It may configure the station, which calls nothing by itself until the next attempt.
    case pending(retry: Moment)
    /// [B03] Silence on both sides until the next attempt.
    case rejected(retry: Moment)
    case accepted
}

extension Station {
    /// Between attempts when the central system does not name a time.
    static let bootRetryWait = Duration.seconds(30)

    mutating func sendBootNotification(_ reason: BootReason, _ turn: inout Turn) {
        guard isOnline, !outbox.holds(.boot) else { return }
        let station = ChargingStation(
            serialNumber: configuration.serialNumber, model: configuration.model, vendorName: configuration.vendor,
            firmwareVersion: firmwareVersion)
        enqueue(.bootNotification(BootNotificationRequest(chargingStation: station, reason: reason)), for: .boot, &turn)
    }

    mutating func bootAnswered(_ answer: BootNotificationResponse, _ turn: inout Turn) {
        if answer.status != .rejected { synchronise(with: answer.currentTime, &turn) }
        let wait = Duration.seconds(min(max(answer.interval, 0), 86_400))
        // [B02.FR.07, B03.FR.05] An interval of 0 leaves the pace to the station.
        let retry = turn.now + (wait == .zero ? Self.bootRetryWait : wait)
        switch answer.status {
        case .pending: registration = .pending(retry: retry)
        case .rejected: registration = .rejected(retry: retry)
        case .accepted:
            let isFirst = registration != .accepted
            registration = .accepted
            if answer.interval > 0 { settings.heartbeatInterval = min(answer.interval, 86_400) }
            scheduleHeartbeat(after: turn.now)
            if isFirst {
                monitoring.streams.reset()
                resume(&turn, allStatus: true)
                resumeTransactions(&turn)
            }
        }
    }

    /// The moment of the next BootNotification; nil: none is due.
    var bootRetry: Moment? {
        switch registration {
        case .accepted: nil
        case .none(let retry): retry
        case .pending(let retry), .rejected(let retry): retry
        }
    }

    mutating func wakeBoot(_ turn: inout Turn) {
        guard isOnline, let retry = bootRetry, retry <= turn.now else { return }
        // What a pending central system may do, it may do until the next answer.
        let next = turn.now + Self.bootRetryWait
        switch registration {
        case .accepted: return
        case .none: registration = .none(retry: next)
        case .pending: registration = .pending(retry: next)
        case .rejected: registration = .rejected(retry: next)
        }
        sendBootNotification(bootReason, &turn)
    }

    /// The central system can be called: tells it what changed while it could not be.
    mutating func resume(_ turn: inout Turn, allStatus: Bool) {
        openStreams(&turn)
        // What could not be told is looked at again.
        watch(.all, at: nil, &turn)
        reportStatus(&turn, all: allStatus)
        for index in evses.indices {
            catchUpAuthorization(index, &turn)
            if let needs = evses[index].needs, !evses[index].needsReported {
                notifyChargingNeeds(needs, at: index, &turn)
            }
        }
        // K Smart charging
        tellExternalLimits(&turn)
        // M ISO 15118 certificates
        askForStatus(certificates.statusesDue, &turn)
        // L Firmware
        firmwareRestarted(&turn)
        notifyFirmwareStatus(&turn)
        notifyPublication(&turn)
    }
}
