import Quantities

/// One end of a WebSocket connection (RFC 6455 with RFC 7692), as a server or as a client, opening handshake included.
///
/// A pure value: the driver hands it the bytes that arrived, sends what it appended to `output`, and wakes it at
/// `deadline`. Messages that arrive whole are delivered in place, without a copy, which is why this engine is given its
/// bytes by `receive` rather than by an input case.
public struct Endpoint: Equatable, Sendable {
    var phase: Phase
    let options: EndpointOptions
    let isServer: Bool
    var deflate: Deflate?
    var incoming = Incoming()
    /// While it is open. Beside the phase, because it changes with every frame.
    var liveness = Liveness.unwatched

    // Only `deciding` and what is kept beside the phase of an open connection take room in the endpoint itself.
    enum Phase: Equatable, Sendable {
        indirect case awaitingRequest(HeadCollector, by: Moment)
        case deciding(by: Moment)
        indirect case awaitingResponse(ClientOpening, key: String, HeadCollector, by: Moment)
        case open
        /// This side sent a Close frame.
        indirect case closing(CloseCode, reason: String, by: Moment)
        case closed
    }

    /// Whether the peer is known to be alive.
    enum Liveness: Equatable, Sendable {
        case unwatched
        case heard(pingAt: Moment)
        case pinged(pongBy: Moment)

        var deadline: Moment? {
            switch self {
            case .unwatched: nil
            case .heard(let pingAt): pingAt
            case .pinged(let pongBy): pongBy
            }
        }
    }

    /// A server's end of a connection that was just accepted.
    public init(serverWith options: EndpointOptions, at now: Moment) {
        self.options = options
        isServer = true
        phase = .awaitingRequest(HeadCollector(), by: now + options.handshakeTimeout)
    }

    /// A client's end of a connection that was just established; `output` takes its request. `nonce` is 16 random
    /// bytes.
    public init(
        client opening: ClientOpening, nonce: [UInt8], options: EndpointOptions, at now: Moment,
        into output: inout [UInt8]
    ) {
        precondition(nonce.count == 16, "Sec-WebSocket-Key carries 16 bytes")
        self.options = options
        isServer = false
        let key = Base64.encode(nonce)
        opening.write(key: key, into: &output)
        phase = .awaitingResponse(opening, key: key, HeadCollector(), by: now + options.handshakeTimeout)
    }

    public var isOpen: Bool {
        if case .open = phase { true } else { false }
    }

    public var isClosed: Bool { phase == .closed }

    public var deadline: Moment? {
        switch phase {
        case .awaitingRequest(_, let by), .deciding(let by), .awaitingResponse(_, _, _, let by), .closing(_, _, let by):
            by
        case .open: liveness.deadline
        case .closed: nil
        }
    }

    /// The deadline has passed.
    public mutating func wake(
        with resources: EndpointResources, at now: Moment, into output: inout [UInt8]
    ) -> Event? {
        guard let deadline, now >= deadline else { return nil }
        switch phase {
        case .open:
            guard case .heard = liveness else { return end(.timedOut(.pong)) }
            ping(with: resources, at: now, into: &output)
            return nil
        case .closing: return end(.timedOut(.close))
        case .awaitingRequest, .deciding, .awaitingResponse: return end(.timedOut(.handshake))
        case .closed: return nil
        }
    }

    /// The transport ended or failed.
    public mutating func transportEnded() -> Event? {
        switch phase {
        case .closed: nil
        // Many peers drop the transport instead of answering: this side wanted it closed all the same.
        case .closing(let code, let reason, _): end(.byUs(code, reason: reason))
        default: end(.lost)
        }
    }

    /// Takes what arrived, up to the next event; called until it returns nil, by when it has taken everything. `input`
    /// is unmasked in place and shrinks from the front.
    public mutating func receive(
        _ input: inout UnsafeMutableRawBufferPointer, with resources: EndpointResources, at now: Moment,
        into output: inout [UInt8]
    ) -> Event? {
        while !input.isEmpty {
            switch phase {
            case .open, .closing:
                do throws(Violation) {
                    if let event = try receiveFrame(&input, with: resources, at: now, into: &output) { return event }
                } catch {
                    return fail(error, with: resources, into: &output)
                }
            case .awaitingRequest(var head, let by):
                // Also leaves `head` the only owner of its bytes, which are then appended to without a copy.
                phase = .deciding(by: by)
                if let event = receiveRequest(&input, &head, by: by, into: &output) { return event }
            case .awaitingResponse(let opening, let key, var head, let by):
                if let event = receiveResponse(&input, opening, key, &head, by: by, at: now) { return event }
            case .deciding: preconditionFailure("accept or refuse the request first")
            case .closed: input = UnsafeMutableRawBufferPointer(start: nil, count: 0)
            }
        }
        return nil
    }

    mutating func end(_ closing: Closing) -> Event {
        phase = .closed
        incoming = Incoming()
        return .closed(closing)
    }

    private mutating func fail(
        _ violation: Violation, with resources: EndpointResources, into output: inout [UInt8]
    ) -> Event {
        if isOpen { writeClose(violation.code, reason: violation.reason, with: resources, into: &output) }
        return end(.violation(violation.code, reason: violation.reason))
    }

    /// The peer lives.
    mutating func heard(at now: Moment) {
        liveness = options.pingInterval.map { .heard(pingAt: now + $0) } ?? .unwatched
    }
}
