/// What one side did not take from the other: one note, one line in a log and one count for each.
import EXI
import ISO15118Messages

public struct Rejection: Equatable, Sendable {
    public enum Reason: Equatable, Sendable {
        /// The answer carries this WARNING or FAILED response code. An SECC gave it; an EVCC got it.
        case answered(ResponseCode)
        case fault(V2GFault)
    }

    /// Zero before SessionSetup.
    public var sessionID: SessionID
    /// The root element of the message; nil for bytes that are none.
    public var message: String?
    public var reason: Reason

    /// The reason in one word, as logs and counters have it: a response code or a kind of fault.
    public var reasonName: String {
        switch reason {
        case .answered(let code): code.text
        case .fault(.stream): "stream"
        case .fault(.unknownPayloadType): "unknownPayloadType"
        case .fault(.undecodable): "undecodable"
        case .fault(.unexpectedMessage): "unexpectedMessage"
        case .fault(.session): "session"
        case .fault(.unencodable): "unencodable"
        }
    }

    /// One line for a log. Nothing of it is the peer's own text.
    public var line: String {
        "session \(sessionID.hexadecimal) rejected: \(message.map { $0 + " " } ?? "")\(reasonName)\(detail)"
    }

    private var detail: String {
        switch reason {
        case .answered, .fault(.unexpectedMessage): ""
        case .fault(.stream(.badVersion(let first, let second))): ", V2GTP version bytes \(first) and \(second)"
        case .fault(.stream(.oversize(let length))): ", a frame of \(length) bytes"
        case .fault(.unknownPayloadType(let type)): " \(type), passed over"
        case .fault(.undecodable(let type, let length, _)): ", \(length) bytes of payload type \(type)"
        case .fault(.unencodable(let error)): ": \(error.description)"
        case .fault(.session(let id)): " \(id.hexadecimal)"
        }
    }
}

/// How often each reason was met.
public struct RejectionCounts: Equatable, Sendable {
    public struct Entry: Equatable, Sendable {
        /// `Rejection.reasonName`.
        public var name: String
        public var count: Int
    }

    /// In the order in which the reasons were first met; at most one entry for each of the few reasons there are.
    public private(set) var entries: [Entry] = []

    public init() {}

    public var total: Int { entries.reduce(0) { $0 + $1.count } }

    public mutating func count(_ rejection: Rejection) {
        let name = rejection.reasonName
        if let index = entries.firstIndex(where: { $0.name == name }) {
            entries[index].count += 1
        } else {
            entries.append(Entry(name: name, count: 1))
        }
    }
}

extension SessionID {
    /// Sixteen digits.
    public var hexadecimal: String {
        let digits = Array("0123456789ABCDEF".utf8)
        let bytes = (0..<16).map { digits[Int(rawValue >> UInt64(60 - 4 * $0) & 0xF)] }
        return String(decoding: bytes, as: UTF8.self)
    }
}
