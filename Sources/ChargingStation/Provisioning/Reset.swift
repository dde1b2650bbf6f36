// OCPP 2.1, B11 and B12: starting over at the central system's wish.

import ISO15118
import OCPPMessages
import Quantities

/// A reset that was promised.
enum PendingReset: Equatable, Sendable {
    /// Once no transaction runs.
    case whenIdle
    /// Transactions end and the outbox drains, until this moment at the latest.
    case underWay(due: Moment, BootReason)

    var due: Moment? { if case .underWay(let due, _) = self { due } else { nil } }
}

extension Station {
    mutating func reset(_ request: ResetRequest, _ turn: inout Turn) -> ResetResponse {
        guard request.evseId == nil, request.type != .immediateAndResume else {
            return ResetResponse(status: .rejected, statusInfo: StatusInfo(reasonCode: "UnsupportedRequest"))
        }
        if request.type == .onIdle, evses.contains(where: { $0.transaction != nil }) {
            pendingReset = .whenIdle
            return ResetResponse(status: .scheduled)
        }
        pendingReset = .underWay(due: turn.now + Self.resetTime, .remoteReset)
        for index in evses.indices {
            stopTransaction(index, trigger: .resetCommand, reason: .immediateReset, &turn)
        }
        return ResetResponse(status: .accepted)
    }

    /// What a reset waits for at most: vehicles that let go, and events that are told.
    private static let resetTime = Duration.seconds(20)

    /// Goes on with a promised reset as soon as what it waits for has happened.
    mutating func continueReset(_ turn: inout Turn) {
        let isIdle = evses.allSatisfy { $0.transaction == nil }
        switch pendingReset {
        case nil: return
        case .whenIdle:
            guard isIdle else { return }
            pendingReset = .underWay(due: turn.now + Self.resetTime, .scheduledReset)
            continueReset(&turn)
        case .underWay(let due, let reason):
            guard due <= turn.now || (isIdle && outbox.isEmpty) else { return }
            restart(reason, &turn)
        }
    }

    /// The controller starts over; cables, vehicles and unanswered events stay what they are.
    private mutating func restart(_ reason: BootReason, _ turn: inout Turn) {
        pendingReset = nil
        registration = .none(retry: nil)
        bootReason = reason
        for index in evses.indices {
            if evses[index].session != .none { tellSECC(.emergencyStop, at: index, &turn) }
            // A vehicle that is still there may ask anew.
            if evses[index].authorization == .refused { evses[index].authorization = .none }
        }
        guard isOnline else { return }
        link = .closing
        turn.emit(.csmsClose)
    }
}
