import Quantities

/// What has arrived of the current frame and message.
struct Incoming: Equatable, Sendable {
    var frame = Frame.header([])
    /// A message of which not all frames have arrived whole.
    var message: Partial?

    enum Frame: Equatable, Sendable {
        /// The first bytes of a header that came in pieces.
        case header([UInt8])
        case control(FrameHeader, received: [UInt8])
        case data(FrameHeader, received: Int)
    }

    struct Partial: Equatable, Sendable {
        var kind: Message.Kind
        var isCompressed: Bool
        var bytes: [UInt8] = []
    }
}

/// Frames and messages (RFC 6455, sections 5 and 6.2; RFC 7692, section 6).
extension Endpoint {
    mutating func receiveFrame(
        _ input: inout UnsafeMutableRawBufferPointer, with resources: EndpointResources, at now: Moment,
        into output: inout [UInt8]
    ) throws(Violation) -> Event? {
        // Whatever arrives shows that the peer lives.
        if isOpen { heard(at: now) }
        switch incoming.frame {
        case .header:
            guard let header = try receiveHeader(&input) else { return nil }
            try check(header)
            if header.opcode.isControl {
                guard input.count >= header.length else {
                    incoming.frame = .control(header, received: [])
                    return nil
                }
                let payload = take(header.length, of: &input, unmaskedWith: header.mask)
                return try receiveControl(header.opcode, payload, with: resources, at: now, into: &output)
            }
            if header.isFinal, let kind = header.opcode.messageKind, input.count >= header.length {
                let payload = take(header.length, of: &input, unmaskedWith: header.mask)
                return .message(try whole(kind, isCompressed: header.isCompressed, payload, with: resources))
            }
            if let kind = header.opcode.messageKind {
                incoming.message = Incoming.Partial(kind: kind, isCompressed: header.isCompressed)
            }
            return try receiveData(header, received: 0, &input, with: resources)
        case .control(let header, var received):
            received.append(contentsOf: take(min(input.count, header.length - received.count), of: &input))
            guard received.count == header.length else {
                incoming.frame = .control(header, received: received)
                return nil
            }
            incoming.frame = .header([])
            let payload = UnsafeMutableRawBufferPointer.allocate(byteCount: received.count, alignment: 1)
            defer { payload.deallocate() }
            payload.copyBytes(from: received)
            if let mask = header.mask { Mask.apply(mask, to: payload) }
            return try receiveControl(
                header.opcode, UnsafeRawBufferPointer(payload), with: resources, at: now, into: &output)
        case .data(let header, let received):
            return try receiveData(header, received: received, &input, with: resources)
        }
    }

    /// A header, once it has arrived whole.
    private mutating func receiveHeader(
        _ input: inout UnsafeMutableRawBufferPointer
    ) throws(Violation) -> FrameHeader? {
        guard case .header(var carried) = incoming.frame else { return nil }
        if carried.isEmpty, input.count >= 2, input.count >= FrameHeader.size(input[0], input[1]) {
            let size = FrameHeader.size(input[0], input[1])
            let bytes = UnsafeRawBufferPointer(rebasing: input[..<size])
            input.removeFront(size)
            return try FrameHeader(parsing: bytes)
        }
        while !input.isEmpty {
            carried.append(input[0])
            input.removeFront(1)
            guard carried.count >= 2, carried.count == FrameHeader.size(carried[0], carried[1]) else { continue }
            incoming.frame = .header([])
            let bytes = carried
            return try Self.parse(bytes)
        }
        incoming.frame = .header(carried)
        return nil
    }

    private static func parse(_ bytes: [UInt8]) throws(Violation) -> FrameHeader {
        let result = bytes.withUnsafeBytes { buffer in
            Result { () throws(Violation) in try FrameHeader(parsing: buffer) }
        }
        return try result.get()
    }

    private func check(_ header: FrameHeader) throws(Violation) {
        if isServer && header.mask == nil { throw Violation(.protocolError, "a client's frame is not masked") }
        if !isServer && header.mask != nil { throw Violation(.protocolError, "a server's frame is masked") }
        if header.isCompressed && (deflate == nil || header.opcode.messageKind == nil) {
            throw Violation(.protocolError, "reserved bits are set")
        }
        guard !header.opcode.isControl else { return }
        if header.opcode == .continuation && incoming.message == nil {
            throw Violation(.protocolError, "a continuation continues nothing")
        }
        if header.opcode != .continuation && incoming.message != nil {
            throw Violation(.protocolError, "a message begins within a message")
        }
        guard header.length <= options.maximumMessageBytes - (incoming.message?.bytes.count ?? 0) else {
            throw Violation(.messageTooBig, "a message is longer than \(options.maximumMessageBytes) bytes")
        }
    }

    /// The part of a data frame that is there, joined to its message; the message once it is complete.
    private mutating func receiveData(
        _ header: FrameHeader, received: Int, _ input: inout UnsafeMutableRawBufferPointer,
        with resources: EndpointResources
    ) throws(Violation) -> Event? {
        let count = min(input.count, header.length - received)
        let piece = take(count, of: &input, unmaskedWith: header.mask, offset: received)
        incoming.message?.bytes.append(contentsOf: piece)
        guard received + count == header.length else {
            incoming.frame = .data(header, received: received + count)
            return nil
        }
        incoming.frame = .header([])
        guard header.isFinal, let message = incoming.message else { return nil }
        incoming.message = nil
        if message.isCompressed {
            let result = message.bytes.withUnsafeBytes { bytes in
                Result { () throws(Violation) in
                    try whole(message.kind, isCompressed: true, bytes, with: resources)
                }
            }
            return .message(try result.get())
        }
        if message.kind == .text { try message.bytes.withUnsafeBytes(checkUTF8).get() }
        return .message(Message(message.kind, owned: message.bytes))
    }

    private func whole(
        _ kind: Message.Kind, isCompressed: Bool, _ payload: UnsafeRawBufferPointer, with resources: EndpointResources
    ) throws(Violation) -> Message {
        var bytes = payload
        if isCompressed {
            switch resources.streams.inflate(payload, limit: options.maximumMessageBytes) {
            case .message(let inflated): bytes = inflated
            case .tooBig:
                throw Violation(.messageTooBig, "a message inflates to more than \(options.maximumMessageBytes) bytes")
            case .corrupt: throw Violation(.invalidPayload, "a message cannot be inflated")
            }
        }
        if kind == .text { try checkUTF8(bytes).get() }
        return Message(kind, borrowed: bytes)
    }

    private func checkUTF8(_ bytes: UnsafeRawBufferPointer) -> Result<Void, Violation> {
        UTF8Check.isValid(bytes) ? .success(()) : .failure(Violation(.invalidPayload, "a text is no UTF-8"))
    }

    private mutating func receiveControl(
        _ opcode: Opcode, _ payload: UnsafeRawBufferPointer, with resources: EndpointResources, at now: Moment,
        into output: inout [UInt8]
    ) throws(Violation) -> Event? {
        switch opcode {
        case .ping:
            if isOpen { write(.pong, payload, with: resources, into: &output) }
            return .ping
        case .pong: return .pong
        default: return try receiveClose(payload, with: resources, into: &output)
        }
    }

    private mutating func receiveClose(
        _ payload: UnsafeRawBufferPointer, with resources: EndpointResources, into output: inout [UInt8]
    ) throws(Violation) -> Event {
        var code = CloseCode.none
        var reason = ""
        if !payload.isEmpty {
            guard payload.count >= 2 else { throw Violation(.protocolError, "a close code is cut short") }
            code = CloseCode(rawValue: UInt16(payload[0]) << 8 | UInt16(payload[1]))
            guard code.isAllowedOnTheWire else {
                throw Violation(.protocolError, "close code \(code.rawValue) is not allowed")
            }
            guard let text = String(validating: payload.dropFirst(2), as: UTF8.self) else {
                throw Violation(.invalidPayload, "a close reason is no UTF-8")
            }
            reason = text
        }
        if case .closing(let code, let reason, _) = phase { return end(.byUs(code, reason: reason)) }
        writeClose(code, reason: "", with: resources, into: &output)
        return end(.byPeer(code, reason: reason))
    }

    /// The first `count` bytes of the input, unmasked in place.
    private func take(
        _ count: Int, of input: inout UnsafeMutableRawBufferPointer, unmaskedWith mask: UInt32? = nil, offset: Int = 0
    ) -> UnsafeRawBufferPointer {
        let bytes = UnsafeMutableRawBufferPointer(rebasing: input[..<count])
        input.removeFront(count)
        if let mask { Mask.apply(mask, to: bytes, offset: offset) }
        return UnsafeRawBufferPointer(bytes)
    }
}

extension Opcode {
    /// The kind of the message that a data frame begins; nil for continuations and control frames.
    var messageKind: Message.Kind? {
        switch self {
        case .text: .text
        case .binary: .binary
        default: nil
        }
    }
}
