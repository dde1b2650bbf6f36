import JSON
import OCPPMessages

/// One frame of OCPP-J, an array whose first element is the message type.
enum Frame {
    case call(MessageID, JSONText, JSONCursor)
    case callResult(MessageID, JSONCursor)
    case callError(MessageID, CallError)
    case callResultError(MessageID, CallError)
    case send(JSONText, JSONCursor)
    case unknownType(Int64)
    /// No frame, or a broken call: to be answered, under its id where that could be read.
    case malformedCall(MessageID?, String)
    /// A broken answer or send, which is never answered.
    case malformedAnswer(String)

    private enum MessageType {
        static let call: Int64 = 2
        static let callResult: Int64 = 3
        static let callError: Int64 = 4
        static let callResultError: Int64 = 5
        static let send: Int64 = 6
    }
}

// Reading.
extension Frame {
    init(_ json: JSONCursor) {
        guard var elements = json.elements else {
            self = .malformedCall(nil, "a frame is an array")
            return
        }
        let type = elements.next()
        let id = elements.next().flatMap(Frame.id)
        guard let type, let number = type.integer else {
            self = .malformedCall(id, "the message type must be an integer")
            return
        }
        switch number {
        case MessageType.call: self = Frame.readCall(id, elements)
        case MessageType.callResult: self = Frame.readResult(id, elements)
        case MessageType.callError:
            guard let id, let error = Frame.readError(elements) else {
                self = .malformedAnswer("malformed error")
                return
            }
            self = .callError(id, error)
        case MessageType.callResultError:
            guard let id, let error = Frame.readError(elements) else {
                self = .malformedAnswer("malformed error for a result")
                return
            }
            self = .callResultError(id, error)
        case MessageType.send:
            guard let action = elements.next()?.text, let payload = elements.next(), elements.next() == nil else {
                self = .malformedAnswer("malformed send")
                return
            }
            self = .send(action, payload)
        default: self = .unknownType(number)
        }
    }

    /// Message type and id of a text that is no JSON as a whole, where it begins as a frame does.
    static func head(of bytes: [UInt8]) -> (isCall: Bool, MessageID)? {
        var rest = bytes[...]
        func skip(_ character: Unicode.Scalar) -> Bool {
            rest = rest.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
            guard rest.first == UInt8(ascii: character) else { return false }
            rest = rest.dropFirst()
            return true
        }
        guard skip("[") else { return nil }
        let isCall = skip("2")
        guard isCall || skip("3"), skip(","), skip("\"") else { return nil }
        let start = rest.startIndex - 1
        while let byte = rest.first, byte != UInt8(ascii: "\"") {
            rest = rest.dropFirst(byte == UInt8(ascii: "\\") ? 2 : 1)
        }
        guard skip("\"") else { return nil }
        let quoted = Array(bytes[start..<rest.startIndex])
        guard skip(","), let text = (try? JSONValue(parsing: quoted))?.string,
            (1...MessageID.maxLength).contains(text.unicodeScalars.count)
        else { return nil }
        return (isCall, MessageID(text: text))
    }

    private static func id(_ json: JSONCursor) -> MessageID? {
        guard let text = json.text, text.count > 0,
            text.count <= MessageID.maxLength || text.scalarCount <= MessageID.maxLength
        else { return nil }
        return MessageID(text: text.string)
    }

    private static func readCall(_ id: MessageID?, _ rest: JSONElements) -> Frame {
        var rest = rest
        guard let id else { return .malformedCall(nil, "a message id is a text of 1 to 36 characters") }
        guard let action = rest.next()?.text else { return .malformedCall(id, "the action must be a text") }
        guard let payload = rest.next(), rest.next() == nil else {
            return .malformedCall(id, "a call has four elements")
        }
        return .call(id, action, payload)
    }

    private static func readResult(_ id: MessageID?, _ rest: JSONElements) -> Frame {
        var rest = rest
        guard let id, let payload = rest.next(), rest.next() == nil else {
            return .malformedAnswer("malformed result")
        }
        return .callResult(id, payload)
    }

    /// Lenient: of an error only the code is needed, and a code that is not listed is a generic error.
    private static func readError(_ rest: JSONElements) -> CallError? {
        var rest = rest
        guard let name = rest.next()?.text else { return nil }
        let reason = rest.next()?.string ?? ""
        let details = rest.next().map { JSONValue($0) } ?? .object([])
        guard let code = OCPPErrorCode(rawValue: name.string) else {
            return CallError(.genericError, "\(name.quoted) \(reason)", details: details)
        }
        return CallError(code, reason, details: details)
    }
}

// Writing.
extension Frame {
    static func call(_ id: MessageID, _ request: AnyRequest) throws(OCPPSchemaError) -> [UInt8] {
        var writer = opened(MessageType.call, id)
        writer.string(request.action.rawValue)
        try request.encode(to: &writer)
        writer.endArray()
        return writer.finish()
    }

    static func send(_ id: MessageID, _ payload: NotifyPeriodicEventStream) throws(OCPPSchemaError) -> [UInt8] {
        var writer = opened(MessageType.send, id)
        writer.string(Action.notifyPeriodicEventStream.rawValue)
        try payload.encode(to: &writer)
        writer.endArray()
        return writer.finish()
    }

    static func callResult(_ id: MessageID, _ response: AnyResponse) throws(OCPPSchemaError) -> [UInt8] {
        var writer = opened(MessageType.callResult, id)
        try response.encode(to: &writer)
        writer.endArray()
        return writer.finish()
    }

    static func callError(_ id: MessageID, _ error: CallError) -> [UInt8] { written(MessageType.callError, id, error) }

    static func callResultError(_ id: MessageID, _ error: CallError) -> [UInt8] {
        written(MessageType.callResultError, id, error)
    }

    private static func opened(_ type: Int64, _ id: MessageID) -> JSONWriter {
        var writer = JSONWriter()
        writer.beginArray()
        writer.integer(type)
        writer.string(id.text)
        return writer
    }

    private static let maxReasonLength = 255

    private static func written(_ type: Int64, _ id: MessageID, _ error: CallError) -> [UInt8] {
        var writer = opened(type, id)
        writer.string(error.code.rawValue)
        writer.string(String(String.UnicodeScalarView(error.reason.unicodeScalars.prefix(maxReasonLength))))
        if case .object = error.details { writer.value(error.details) } else { writer.value(.object([])) }
        writer.endArray()
        return writer.finish()
    }
}

extension JSONText {
    /// For a reason that is told back to the peer, so never long.
    var quoted: String { count <= 40 ? "'\(string)'" : "of \(count) bytes" }
}
