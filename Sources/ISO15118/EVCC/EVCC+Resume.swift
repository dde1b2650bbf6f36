/// Pause and resume (ISO 15118-20, 8.4.2): the EV's side, also over a restart.
import ISO15118Messages
import Quantities

extension EVCC {
    /// What an EV needs to join its session again.
    public struct PausedSession: Equatable, Sendable {
        var id: SessionID
        var selection: Selection
        var canRenegotiateServices: Bool
    }

    mutating func pause(into effects: inout [Effect]) {
        paused = session.selection.map {
            PausedSession(id: session.id, selection: $0, canRenegotiateServices: session.canRenegotiateServices)
        }
        if let paused { effects.append(.keep(paused)) }
        end(.paused, into: &effects)
    }

    /// Takes up the paused session when the SECC has joined it; either way the pause is over.
    mutating func join(_ response: SessionSetupRes, into effects: inout [Effect]) -> Bool {
        guard let paused else { return false }
        self.paused = nil
        effects.append(.keep(nil))
        guard response.responseCode == .ok_OldSessionJoined, session.id == paused.id else { return false }
        session.selection = paused.selection
        session.canRenegotiateServices = paused.canRenegotiateServices
        return true
    }
}

extension EVCC.PausedSession {
    private static var mark: UInt8 { 0x56 }

    /// For keeping; `init(record:)` reads it back.
    public var record: [UInt8] {
        var writer = RecordWriter(Self.mark)
        writer.put(id.rawValue)
        writer.put(UInt64(selection.service.rawValue))
        writer.put(UInt64(selection.parameterSetID))
        writer.put(selection.parameters)
        writer.put(canRenegotiateServices ? 1 : 0)
        return writer.bytes
    }

    /// nil for what is no record of this version.
    public init?(record: [UInt8]) {
        guard var reader = RecordReader(record, Self.mark), let id = reader.number(),
            let service = reader.number().flatMap({ EnergyService(rawValue: UInt16(truncatingIfNeeded: $0)) }),
            let set = reader.number(), let parameters = reader.parameters(), let canRenegotiate = reader.number(),
            reader.isAtEnd
        else { return nil }
        self.init(
            id: SessionID(id),
            selection: EVCC.Selection(
                service: service, parameterSetID: UInt16(truncatingIfNeeded: set), parameters: parameters),
            canRenegotiateServices: canRenegotiate != 0)
    }
}
