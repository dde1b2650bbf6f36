/// Messages and faults as both roles report them.
import CEbb
import EXI
import ISO15118
import ISO15118Messages

extension Loan {
    mutating func lend(_ entry: TranscriptEntry) -> ebb_message {
        ebb_message(
            name: lend(entry.message.name), is_sent: entry.direction == .sent,
            response_code: entry.message.responseCode.map { Int32($0.rawValue) } ?? -1)
    }

    /// An answer with WARNING or FAILED, or what has no answer.
    mutating func lend(_ rejection: Rejection) -> ebb_fault {
        switch rejection.reason {
        case .answered(let code):
            ebb_fault(
                kind: EBB_FAULT_ANSWERED, detail: lend((rejection.message.map { $0 + " " } ?? "") + code.text))
        case .fault(let fault): lend(fault)
        }
    }

    private mutating func lend(_ fault: V2GFault) -> ebb_fault {
        switch fault {
        case .stream(.badVersion(let first, let second)):
            ebb_fault(kind: EBB_FAULT_STREAM, detail: lend("a frame starts with \(first), \(second)"))
        case .stream(.oversize(let length)):
            ebb_fault(kind: EBB_FAULT_STREAM, detail: lend("a frame of \(length) bytes"))
        case .unknownPayloadType(let type):
            ebb_fault(kind: EBB_FAULT_PAYLOAD_TYPE, detail: lend("payload type \(type)"))
        case .undecodable(let type, let length, let error):
            ebb_fault(
                kind: EBB_FAULT_UNDECODABLE,
                detail: lend("\(length) bytes of payload type \(type): " + error.description))
        case .unexpectedMessage(let name): ebb_fault(kind: EBB_FAULT_UNEXPECTED, detail: lend(name))
        case .unencodable(let error): ebb_fault(kind: EBB_FAULT_UNENCODABLE, detail: lend(error.description))
        case .session(let id): ebb_fault(kind: EBB_FAULT_SESSION, detail: lend("session \(id.rawValue)"))
        }
    }
}
