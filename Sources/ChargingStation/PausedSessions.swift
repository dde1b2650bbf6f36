// Vehicles that sleep: their ISO 15118-20 sessions are paused, their transactions stay open, and both may go on later,
// also after a restart of the station.

import ISO15118
import OCPPMessages
import Quantities

/// What an EVSE keeps over a restart: the SECC's session and the token that opened the EVSE for it.
struct PausedEVSE: Equatable, Sendable {
    private static let mark: UInt8 = 0x45

    var session: SECC.PausedSession
    var token: Station.Token?

    var record: [UInt8] {
        var writer = RecordWriter(Self.mark)
        writer.put(session.record)
        writer.put(Array((token?.value ?? "").utf8))
        writer.put(Array((token?.type ?? "").utf8))
        return writer.bytes
    }

    init(session: SECC.PausedSession, token: Station.Token?) {
        self.session = session
        self.token = token
    }

    /// nil for what is no record of this version.
    init?(record: [UInt8]) {
        guard var reader = RecordReader(record, Self.mark),
            let session = reader.field().flatMap({ SECC.PausedSession(record: $0) }), let value = reader.text(),
            let type = reader.text(), reader.isAtEnd
        else { return nil }
        self.init(session: session, token: value.isEmpty ? nil : Station.Token(value, type: type))
    }
}

extension Station {
    /// Whether a vehicle at this EVSE sleeps: a driver that has no pilot line must not take its silence for an empty plug.
    public func isPaused(evse: Int) -> Bool { evses[evse - 1].isPaused }

    /// How often which rejection was met at this EVSE since the start.
    public func rejections(evse: Int) -> RejectionCounts { evses[evse - 1].rejections }

    mutating func keep(_ paused: SECC.PausedSession?, at index: Int, _ turn: inout Turn) {
        var token = evses[index].keptToken
        if case .granted(let present) = evses[index].authorization { token = present }
        let record = paused.map { PausedEVSE(session: $0, token: token).record }
        turn.emit(.keep(evse: evses[index].id, record))
    }

    /// A vehicle is back, or another one has come.
    mutating func pauseEnded(_ index: Int, isResumed: Bool, _ turn: inout Turn) {
        defer { if !isResumed { evses[index].keptToken = nil } }
        guard evses[index].isPaused else { return }
        evses[index].isPaused = false
        guard !isResumed else { return }
        // Whoever slept here has left unseen, and the newcomer does not charge on that bill.
        let session = evses[index].session
        evses[index].session = .none
        stopTransaction(index, trigger: .evCommunicationLost, reason: .evDisconnected, &turn)
        evses[index].session = session
        evses[index].authorization = .none
    }

    /// A joined session skips Authorization. After a restart the token that opened the EVSE is asked about again.
    mutating func resumedVehicleAsksForAuthorization(_ index: Int, _ turn: inout Turn) {
        if let token = evses[index].keptToken, evses[index].authorization == .none {
            authorize(token, at: index, &turn)
        }
        evses[index].keptToken = nil
        vehicleAsksForAuthorization(index, &turn)
    }

    /// The vehicle only charges though it could do more: after consent it may choose again.
    func wantsBidirectionalService(_ index: Int) -> Bool {
        guard let needs = evses[index].needs, configuration.evses[index].secc.serviceRenegotiation else { return false }
        return !needs.requestedService.isBidirectional
            && needs.supportedServices.contains { $0.isBidirectional }
    }
}
