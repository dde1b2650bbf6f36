import Quantities

/// After the window: the meters' closing registers, then the report.
extension Plant {
    /// A reading taken after a window's end closes the session's part in it.
    mutating func closeWithReading(
        of id: SessionID, at position: Int, sample: MeterSample, now: UTCInstant, into effects: inout [PlantEffect]
    ) {
        guard sample.registers != nil, let registers = fleet.sessions[position].registers else { return }
        for index in closing.indices {
            guard case .closed(_, let end) = closing[index].phase, sample.at >= end,
                let part = closing[index].position(of: id), closing[index].sessions[part].quality == .stale
            else { continue }
            closing[index].append(.metered(id, registers, .metered), at: now, into: &effects)
        }
        settleWhatIsRead(at: now, into: &effects)
    }

    /// Settles every closed window whose meters were all read, or waited for long enough.
    mutating func settleWhatIsRead(at now: UTCInstant, into effects: inout [PlantEffect]) {
        var index = 0
        while index < closing.count {
            guard case .closed(_, let end) = closing[index].phase else { break }
            let isRead = closing[index].sessions.allSatisfy { $0.quality == .metered }
            guard isRead || now >= end + settings.settlementGrace else {
                index += 1
                continue
            }
            var ledger = closing.remove(at: index)
            settle(&ledger, at: now, into: &effects)
        }
    }

    mutating func settle(_ ledger: inout DispatchLedger, at now: UTCInstant, into effects: inout [PlantEffect]) {
        for session in ledger.sessions where session.quality == .stale {
            // No reading came after the window: the latest one stands in, and says so.
            guard let position = fleet.position(of: session.id) else { continue }
            ledger.append(.metered(session.id, fleet.sessions[position].registers, .stale), at: now, into: &effects)
        }
        ledger.append(.settled, at: now, into: &effects)
        settledIDs.append(ledger.id)
        if settledIDs.count > settings.mostPlanned { settledIDs.removeFirst() }
        effects.append(.dispatchEnded(ledger.report(at: now)))
    }
}
