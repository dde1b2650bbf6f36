// OCPP 2.1, B11 to B13: starting over at the central system's wish, as a whole or one EVSE.

import ISO15118
import OCPP
import OCPPMessages
import Quantities

/// A reset that was promised.
enum PendingReset: Equatable, Sendable {
    /// Once no transaction runs.
    case whenIdle
    /// Transactions end, or with `resumes` are interrupted, and the outbox drains, until this moment at the latest.
    case underWay(due: Moment, BootReason, resumes: Bool)

    var due: Moment? { if case .underWay(let due, _, _) = self { due } else { nil } }
}

extension Station {
    mutating func reset(_ request: ResetRequest, _ turn: inout Turn) -> ResetResponse {
        if let number = request.evseId, number != 0 {
            guard let index = index(ofEVSE: number) else { return .rejected(.unknownEvse) }
            return resetEVSE(index, request.type, &turn)
        }
        switch request.type {
        case .onIdle where evses.contains { $0.transaction != nil }:
            pendingReset = .whenIdle
            // [B12] Who is free now must not be found busy again when the last transaction ends.
            for index in evses.indices { evses[index].awaitsReset = true }
            reportStatus(&turn)
            return ResetResponse(status: .scheduled)
        case .onIdle, .immediate:
            pendingReset = .underWay(due: turn.now + Self.resetTime, .remoteReset, resumes: false)
            for index in evses.indices {
                stopTransaction(index, trigger: .resetCommand, reason: .immediateReset, &turn)
                endSession(index, &turn)
            }
        case .immediateAndResume:
            // [B13] Without a time in which a transaction may be resumed, none can be.
            guard settings.resumptionTimeout > 0 else { return .rejected(.notEnabled) }
            pendingReset = .underWay(due: turn.now + Self.resetTime, .remoteReset, resumes: true)
            for index in evses.indices { updateTransaction(index, trigger: .resetCommand, &turn) }
        }
        return ResetResponse(status: .accepted)
    }

    private mutating func resetEVSE(_ index: Int, _ type: Reset, _ turn: inout Turn) -> ResetResponse {
        switch type {
        case .immediateAndResume: return .rejected(.unsupportedRequest)
        case .onIdle where evses[index].transaction != nil:
            evses[index].awaitsReset = true
            return ResetResponse(status: .scheduled)
        case .onIdle, .immediate:
            evses[index].awaitsReset = true
            stopTransaction(index, trigger: .resetCommand, reason: .immediateReset, &turn)
            return ResetResponse(status: .accepted)
        }
    }

    /// A vehicle that has no transaction, or no longer, is asked to end its session.
    mutating func endSession(_ index: Int, _ turn: inout Turn) {
        guard evses[index].transaction == nil, evses[index].session != .none else { return }
        tellSECC(.notify(.terminate), at: index, &turn)
    }

    /// What a reset waits for at most: vehicles that let go and end their sessions, and events that are told.
    private static let resetTime = Duration.seconds(20)

    /// Goes on with a promised reset as soon as what it waits for has happened.
    mutating func continueReset(_ turn: inout Turn) {
        let isIdle = evses.allSatisfy { $0.transaction == nil }
        switch pendingReset {
        case nil: restartIdleEVSEs(&turn)
        case .whenIdle:
            guard isIdle else { return }
            pendingReset = .underWay(due: turn.now + Self.resetTime, .scheduledReset, resumes: false)
            for index in evses.indices { endSession(index, &turn) }
            continueReset(&turn)
        case .underWay(let due, let reason, let resumes):
            // Between the open contactors and SessionStop a vehicle still has some steps to go.
            let isQuiet = isIdle && evses.allSatisfy { $0.session == .none }
            guard due <= turn.now || ((isQuiet || resumes) && outbox.isEmpty) else { return }
            restart(reason, resumes: resumes, &turn)
        }
    }

    private mutating func restartIdleEVSEs(_ turn: inout Turn) {
        for index in evses.indices where evses[index].awaitsReset && evses[index].transaction == nil {
            if evses[index].session != .none {
                guard let due = evses[index].resetDue else {
                    evses[index].resetDue = turn.now + Self.resetTime
                    endSession(index, &turn)
                    continue
                }
                guard due <= turn.now else { continue }
            }
            restartEVSE(index, &turn)
            reportStatus(&turn)
        }
    }

    /// The controller starts over; cables, vehicles and unanswered events stay what they are.
    private mutating func restart(_ reason: BootReason, resumes: Bool, _ turn: inout Turn) {
        pendingReset = nil
        report(.resetOrReboot, reason.rawValue, &turn)
        registration = .none(retry: nil)
        bootReason = reason
        if case .rebooting(let version) = firmware.phase { firmwareVersion = version }
        for index in evses.indices {
            restartEVSE(index, &turn)
            guard resumes, evses[index].transaction != nil else { continue }
            evses[index].isResuming = true
            // [E17]
            if !settings.energyTransferResumes { evses[index].transaction?.isSuspended = true }
            evses[index].patience = turn.now + .seconds(settings.resumptionTimeout)
        }
        applyWritten()
        applyEVSEIDs()
        network?.start()
        guard isOnline else { return }
        link = .closing
        turn.emit(.csmsClose)
    }

    private mutating func restartEVSE(_ index: Int, _ turn: inout Turn) {
        evses[index].awaitsReset = false
        evses[index].resetDue = nil
        if evses[index].session != .none { tellSECC(.emergencyStop, at: index, &turn) }
        // A vehicle that is still there may ask anew.
        if evses[index].authorization == .refused { evses[index].authorization = .none }
    }

    /// [B13] The central system knows the station again, and hears of the transactions that go on.
    mutating func resumeTransactions(_ turn: inout Turn) {
        for index in evses.indices where evses[index].isResuming {
            evses[index].isResuming = false
            updateTransaction(index, trigger: .txResumed, &turn)
        }
    }
}

extension ResetResponse {
    fileprivate static func rejected(_ reasonCode: ReasonCode) -> Self {
        Self(status: .rejected, statusInfo: StatusInfo(reasonCode))
    }
}
