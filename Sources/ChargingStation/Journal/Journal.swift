// What must survive the loss of power at any moment, written line by line before it counts: the calls that are owed to the
// central system, the transactions that are open, and the message ids that were given out.

import JSON
import OCPP
import OCPPMessages
import Quantities

/// Work for the host's journal, a file or the like.
public enum JournalWrite: Equatable, Sendable {
    /// These bytes go behind all others.
    case append([UInt8])
    /// These bytes take the place of all others, which stay until the new ones are durable.
    case replace([UInt8])
}

/// The engine's side of the journal.
struct Journal: Equatable, Sendable {
    /// Whether the host keeps one.
    let isKept: Bool
    private(set) var nextNumber: UInt64 = 1
    /// Below it every message id may have been used.
    var messageID: UInt64 = 0
    /// Bytes since the last replacement, and of it.
    private var appended = 0
    private var replaced = 0

    init(isKept: Bool, nextNumber: UInt64 = 1, messageID: UInt64 = 0) {
        self.isKept = isKept
        self.nextNumber = nextNumber
        self.messageID = messageID
    }

    mutating func newNumber() -> UInt64 {
        defer { nextNumber += 1 }
        return nextNumber
    }

    mutating func wrote(_ write: JournalWrite) {
        switch write {
        case .append(let bytes): appended += bytes.count
        case .replace(let bytes): (appended, replaced) = (0, bytes.count)
        }
    }

    /// Most of it tells of what is over.
    var isStale: Bool { appended > 256 << 10 + 2 * replaced }
}

extension Station {
    /// Ids that are set aside at a start: more than a connection can use in years.
    private static let reservedIDs: UInt64 = 1 << 40

    /// The controller starts: ids go on above all that were ever used, also where the clock has lost its time.
    mutating func reserveMessageIDs(_ turn: inout Turn) {
        let first = max(UInt64(max(1, turn.now.utcNanoseconds)), journal.messageID)
        rpc = RPC(role: .station, firstID: first)
        journal.messageID = first + Self.reservedIDs
    }

    /// A call that is owed. `[E12, E13]` It is sent until it is answered, with the number and content that it has now.
    mutating func keep(_ call: inout Outbox.Call, _ turn: inout Turn) {
        guard journal.isKept, call.purpose.isKept else { return }
        // A call that is written again has another content; its transaction may be another one by now.
        let isNew = call.number == nil
        call.number = call.number ?? journal.newNumber()
        let line = line(of: call, withState: isNew)
        append(line, &turn)
        if isNew, !line.isEmpty, case .transactionEvent(let index, _, let type) = call.purpose {
            noteKept(index, turn.now)
            if type == .ended { evses[index].driver.nextRecord = nil }
        }
    }

    /// The outstanding call is done with: answered, or given up.
    mutating func finishCall(_ turn: inout Turn) -> Outbox.Call? {
        let call = outbox.finish()
        if let call { forget(call, &turn) }
        return call
    }

    mutating func forget(_ call: Outbox.Call, _ turn: inout Turn) {
        guard let number = call.number else { return }
        var writer = JSONWriter(capacity: 64)
        writer.beginObject()
        writer.key("done")
        writer.integer(number)
        writer.endObject()
        append(JournalLine.framed(writer.finish()), &turn)
        tidyJournal(&turn)
    }

    /// A transaction changed between its events.
    mutating func journalTransaction(_ index: Int, _ turn: inout Turn) {
        guard journal.isKept, let line = transactionLine(index) else { return }
        append(line, &turn)
        noteKept(index, turn.now)
        tidyJournal(&turn)
    }

    /// What grows between a transaction's events: its time, and its bill.
    mutating func journalProgress(_ index: Int, _ turn: inout Turn) {
        guard journal.isKept, let line = progressLine(index, turn.now) else { return }
        append(line, &turn)
        noteKept(index, turn.now)
        tidyJournal(&turn)
    }

    /// What a loss of power may cost of a transaction's time, while energy flows and while none does.
    private static let chargingStep = Duration.seconds(2)
    private static let idleStep = Duration.seconds(60)

    /// A line has told how the transaction stands.
    private mutating func noteKept(_ index: Int, _ now: Moment) {
        noteBillKept(index)
        let step = evses[index].chargingState(at: now) == .charging ? Self.chargingStep : Self.idleStep
        evses[index].driver.nextRecord = evses[index].transaction == nil ? nil : now + step
    }

    /// A sample for a transaction's end.
    mutating func journalSample(_ value: MeterValue, _ name: StaticString, _ index: Int, _ turn: inout Turn) {
        guard journal.isKept else { return }
        append(EndedSamples.line(value, name, evse: index), &turn)
        tidyJournal(&turn)
    }

    private mutating func append(_ line: [UInt8], _ turn: inout Turn) {
        guard !line.isEmpty else { return }
        turn.emit(.journal(.append(line)))
        journal.wrote(.append(line))
    }

    /// Not while a call is on its way into the outbox: what takes the journal's place would be without it.
    private mutating func tidyJournal(_ turn: inout Turn) {
        if journal.isStale { replaceJournal(&turn) }
    }

    mutating func replaceJournal(_ turn: inout Turn) {
        guard journal.isKept else { return }
        var writer = JSONWriter(capacity: 64)
        writer.beginObject()
        writer.key("begins")
        writer.bool(true)
        writer.key("messageId")
        writer.integer(journal.messageID)
        writer.endObject()
        var bytes = JournalLine.framed(writer.finish())
        for call in outbox.owed where call.number != nil { bytes += line(of: call, withState: false) }
        for index in evses.indices {
            guard let line = transactionLine(index, whole: true), let transaction = evses[index].transaction
            else { continue }
            bytes += line + transaction.ended.lines(evse: index)
            noteBillKept(index)
        }
        turn.emit(.journal(.replace(bytes)))
        journal.wrote(.replace(bytes))
    }
}

// The lines.
extension Station {
    /// An event's line also tells how its transaction stands after it: both are there, or neither.
    private func line(of call: Outbox.Call, withState: Bool) -> [UInt8] {
        var writer = JSONWriter(capacity: 1024)
        writer.beginObject()
        writer.key("call")
        writer.integer(call.number ?? 0)
        writer.key("action")
        writer.string(call.request.action.rawValue)
        if call.isUndated {
            writer.key("undated")
            writer.bool(true)
        }
        if case .transactionEvent(let index, let id, let type) = call.purpose {
            writer.key("evse")
            writer.integer(index)
            if withState {
                writer.key("state")
                let transaction = evses[index].transaction
                writer.value(type == .ended || transaction?.id != id ? .null : transactionRecord(index))
                if type == .started, let begin = transaction?.ended.begin, let json = try? begin.json(),
                    let value = try? JSONValue(parsing: json)
                {
                    writer.key("begin")
                    writer.value(value)
                }
            }
        }
        writer.key("payload")
        do throws(OCPPSchemaError) {
            try call.request.encode(to: &writer)
        } catch {
            // It could not be sent either.
            return []
        }
        writer.endObject()
        return JournalLine.framed(writer.finish())
    }

    private func progressLine(_ index: Int, _ now: Moment) -> [UInt8]? {
        guard let transaction = evses[index].transaction else { return nil }
        var members: [JSONValue.Member] = [
            .init("evse", .integer(Int64(index))), .init("charged", .integer(transaction.charged.nanoseconds)),
        ]
        // Who is away for a while is away since the power went.
        if !evses[index].isInterrupted { members.append(.init("seen", .integer(now.utcNanoseconds))) }
        if let bill = billRecord(index, whole: false) { members.append(.init("bill", bill.json)) }
        return JournalLine.framed(JSONValue.object(members).bytes)
    }

    private func transactionLine(_ index: Int, whole: Bool = false) -> [UInt8]? {
        guard evses[index].transaction != nil else { return nil }
        let state = transactionRecord(index, whole: whole)
        return JournalLine.framed(
            JSONValue.object([.init("evse", .integer(Int64(index))), .init("state", state)]).bytes)
    }
}
