// OCPP 2.1, Q08: signals of automatic frequency restoration, on their way from the grid's operator to the EVSEs.

import OCPP
import OCPPMessages
import Quantities

/// Signals that take effect later, in the order of their times.
struct AFRRSignals: Equatable, Sendable {
    struct Signal: Equatable, Sendable {
        var due: Moment
        var value: Int
    }

    /// More of them are refused: a signal is meant for now.
    static let capacity = 32

    private(set) var pending: [Signal] = []

    var next: Moment? { pending.first?.due }
    var isFull: Bool { pending.count >= Self.capacity }

    /// After those of the same time, which it overrules.
    mutating func add(_ signal: Signal) {
        pending.insert(signal, at: pending.firstIndex { $0.due > signal.due } ?? pending.endIndex)
    }

    /// The last of those that are due.
    mutating func take(at now: Moment) -> Int? {
        let due = pending.prefix { $0.due <= now }
        defer { pending.removeFirst(due.count) }
        return due.last?.value
    }

    /// A signal overrules what was to come before it.
    mutating func drop(before moment: Moment) { pending.removeAll { $0.due <= moment } }
}

extension Station {
    /// [Q08.FR.10, Q08.FR.11]
    mutating func afrrSignal(_ request: AFRRSignalRequest, _ turn: inout Turn) -> AFRRSignalResponse {
        guard evses.indices.contains(where: { takesSignals($0, turn.timestamp) }) else {
            return .rejected(.noSignalWattCurve)
        }
        let due = turn.now.reaching(request.timestamp)
        if due <= turn.now {
            afrr.drop(before: turn.now)
            apply(signal: request.signal, &turn)
        } else {
            guard !afrr.isFull else { return .rejected(.tooManyElements) }
            afrr.add(.init(due: due, value: request.signal))
        }
        return AFRRSignalResponse(status: .accepted)
    }

    mutating func wakeSignals(_ turn: inout Turn) {
        guard let due = afrr.next, due <= turn.now, let signal = afrr.take(at: turn.now) else { return }
        apply(signal: signal, &turn)
    }

    private mutating func apply(signal: Int, _ turn: inout Turn) {
        for index in evses.indices where takesSignals(index, turn.timestamp) {
            evses[index].local.signal = signal
            retarget(index, &turn)
        }
    }

    /// Whether an EVSE's profile has a curve for the signals now.
    private func takesSignals(_ index: Int, _ time: DateTime) -> Bool {
        evses[index].local.mode == .localFrequency
            && profiles.evaluate(at: time, for: situation(of: index)).limit.v2xSignalWattCurve != nil
    }
}

extension AFRRSignalResponse {
    fileprivate static func rejected(_ reasonCode: ReasonCode) -> Self {
        Self(status: .rejected, statusInfo: StatusInfo(reasonCode))
    }
}
