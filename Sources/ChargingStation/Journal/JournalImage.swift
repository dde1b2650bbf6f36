// What a journal says when it is read from its beginning: the state that its lines lead to.

import JSON
import OCPPMessages
import Quantities

struct JournalImage {
    /// Owed, in the order of their making.
    private(set) var calls: [Outbox.Call] = []
    /// By the index of the EVSE.
    private(set) var transactions: [Int: TransactionRecord] = [:]
    private(set) var meters: [Int: EnergyMeter] = [:]
    private(set) var messageID: UInt64 = 0
    /// The number after the highest.
    private(set) var nextNumber: UInt64 = 1

    /// Lines that this version does not know are passed over; a torn tail is not read.
    init(_ bytes: [UInt8]) {
        var open: [UInt64: Outbox.Call] = [:]
        JournalLine.read(bytes) { line in
            if let number = line["done"]?.integer {
                open[UInt64(clamping: number)] = nil
            } else if let number = line["call"]?.integer {
                nextNumber = max(nextNumber, UInt64(clamping: number) + 1)
                open[UInt64(clamping: number)] = Outbox.Call(line, number: UInt64(clamping: number))
                takeState(line)
            } else if line["evse"] != nil {
                takeState(line)
            } else if let index = line["meter"]?.integer {
                meters[Int(index)] = EnergyMeter(line)
            } else if let id = line["messageId"]?.integer {
                messageID = max(messageID, UInt64(clamping: id))
                // What stands before a beginning is void, also where it could not be taken away. Meters only grow.
                if line["begins"]?.bool == true { (open, transactions) = ([:], [:]) }
            }
        }
        calls = open.sorted { $0.key < $1.key }.map(\.value)
    }

    /// How a transaction stands, and what was sampled in it.
    private mutating func takeState(_ line: JSONCursor) {
        guard let index = line["evse"]?.integer.flatMap({ Int(exactly: $0) }) else { return }
        if let state = line["state"] {
            var record = TransactionRecord(JSONValue(state))
            if let known = transactions[index], known.id == record?.id { record?.follow(known) }
            transactions[index] = record
        }
        transactions[index]?.grow(line)
        transactions[index]?.ended.replay(line)
    }
}

extension Outbox.Call {
    /// nil for what is no call of this version.
    fileprivate init?(_ line: JSONCursor, number: UInt64) {
        guard let action = line["action"]?.text.flatMap({ Action($0) }), let payload = line["payload"] else {
            return nil
        }
        let request: AnyRequest
        do throws(OCPPSchemaError) {
            request = try AnyRequest(action, payload)
        } catch {
            return nil
        }
        let evse = line["evse"]?.integer.flatMap { Int(exactly: $0) } ?? 0
        self.init(request: request, purpose: CallPurpose(kept: request, evse: evse))
        self.number = number
        isUndated = line["undated"]?.bool == true
    }
}

extension CallPurpose {
    /// What a call that was kept over a restart is for.
    fileprivate init(kept request: AnyRequest, evse: Int) {
        switch request {
        case .transactionEvent(let event):
            self = .transactionEvent(
                evse: evse, transaction: event.transactionInfo.transactionId, event.eventType)
        case .meterValues: self = .meterValues
        // C Authorization
        case .notifySettlement(let settlement): self = .settlement(settlement.pspRef)
        default: self = .event(isKept: true)
        }
    }
}

extension EnergyMeter {
    /// nil for what is no line of a meter.
    fileprivate init?(_ line: JSONCursor) {
        guard let imported = line["imported"]?.integer, let importedPart = line["importedPart"]?.number,
            let exported = line["exported"]?.integer, let exportedPart = line["exportedPart"]?.number,
            (0..<1).contains(importedPart), (0..<1).contains(exportedPart)
        else { return nil }
        self.init(
            importedWattHours: UInt64(clamping: imported), part: importedPart,
            exportedWattHours: UInt64(clamping: exported), part: exportedPart)
    }

    /// The registers as a line of the journal, to the last started watt-hour.
    func line(evse index: Int) -> [UInt8] {
        JournalLine.framed(
            JSONValue.object([
                .init("meter", .integer(Int64(index))), .init("imported", .integer(Int64(clamping: importedWattHours))),
                .init("importedPart", .number(importedPart)),
                .init("exported", .integer(Int64(clamping: exportedWattHours))),
                .init("exportedPart", .number(exportedPart)),
            ]).bytes)
    }
}
