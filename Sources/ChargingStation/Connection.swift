// The link to the central system and the waits between attempts at it (OCPP-J, reconnecting).

import OCPPMessages
import Quantities

/// Where the station stands with its central system.
enum Link: Equatable, Sendable {
    /// Before power-up.
    case off
    /// Not connected; the driver was told to try.
    case offline(since: Moment)
    case online
    /// The driver was told to close.
    case closing
}

/// The growing wait before the next attempt: the minimum plus a random part, doubled for each repeat up to the last.
struct BackOff: Equatable, Sendable {
    private var failures = 0

    mutating func succeeded() { failures = 0 }

    /// The wait before the next attempt.
    mutating func next(_ settings: Settings, _ random: inout Randomness) -> Duration {
        let doublings = min(failures, max(0, settings.retryBackOffRepeatTimes), 20)
        failures = min(failures + 1, 1_000)
        let minimum = Int64(min(max(0, settings.retryBackOffWaitMinimum), 86_400)) * 1000
        let range = Int64(min(max(0, settings.retryBackOffRandomRange), 86_400)) * 1000
        return .milliseconds((minimum << Int64(doublings)) + Int64.random(in: 0...range, using: &random))
    }
}

extension Station {
    var isOnline: Bool { link == .online }

    /// Since when there is no connection; nil while there is one.
    var offlineSince: Moment? { if case .offline(let since) = link { since } else { nil } }

    /// [Q11] A profile that ends when the station has been offline for too long ends at the same moment over a restart.
    mutating func keepOfflineSince(_ turn: inout Turn) {
        guard let since = offlineSince else { return turn.emit(.store(.offlineSince, nil)) }
        turn.emit(.store(.offlineSince, Array("\(since.utcNanoseconds)".utf8)))
    }

    /// When the connection was lost, as it was kept; nil: it stood when the power went, or was not kept.
    func keptOfflineSince(_ now: Moment) -> Moment? {
        guard let bytes = configuration.stored[.offlineSince], let text = String(validating: bytes, as: UTF8.self),
            let utc = Int64(text)
        else { return nil }
        let (age, overflow) = now.utcNanoseconds.subtractingReportingOverflow(utc)
        // A clock that has stepped back says nothing.
        guard !overflow, age >= 0 else { return nil }
        return now + .nanoseconds(-age)
    }

    /// Whether the central system takes calls other than those that precede its acceptance.
    var canCall: Bool { isOnline && registration == .accepted }
}
