import Quantities

/// The opening handshake of both roles (RFC 6455, section 4).
extension Endpoint {
    mutating func receiveRequest(
        _ input: inout UnsafeMutableRawBufferPointer, _ head: inout HeadCollector, by: Moment,
        into output: inout [UInt8]
    ) -> Event? {
        switch head.collect(&input, limit: options.maximumHeadBytes) {
        case .incomplete:
            phase = .awaitingRequest(head, by: by)
            return nil
        case .tooLong:
            return refuse(
                Refusal(431, "the request head is longer than \(options.maximumHeadBytes) bytes"), into: &output)
        case .head(let bytes):
            do throws(Refusal) {
                return .requested(try Request(parsing: bytes))
            } catch {
                return refuse(error, into: &output)
            }
        }
    }

    /// Server: completes the handshake. Without a subprotocol in common the connection is closed at once with 1002, and
    /// the result is nil.
    public mutating func accept(
        _ request: Request, with resources: EndpointResources, at now: Moment, into output: inout [UInt8]
    ) -> Event? {
        guard case .deciding = phase else { preconditionFailure("no request awaits a decision") }
        let subprotocol = request.subprotocols.first(where: options.subprotocols.contains)
        var answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        answer += "Sec-WebSocket-Accept: \(AcceptKey.answer(to: request.key))\r\n"
        if let subprotocol { answer += "Sec-WebSocket-Protocol: \(subprotocol)\r\n" }
        if options.compresses, let (deflate, response) = Deflate.answer(to: request.extensionOffers) {
            self.deflate = deflate
            answer += "Sec-WebSocket-Extensions: \(response)\r\n"
        }
        output.append(contentsOf: (answer + "\r\n").utf8)
        phase = .open
        heard(at: now)
        guard subprotocol != nil || options.subprotocols.isEmpty else {
            close(.protocolError, reason: "no subprotocol in common", with: resources, at: now, into: &output)
            return nil
        }
        return .opened(Opening(subprotocol: subprotocol, isCompressed: deflate != nil))
    }

    /// Server: answers the request with an HTTP error: 401, 403, 404, 429 or 503.
    public mutating func refuse(status: Int, reason: String, into output: inout [UInt8]) -> Event {
        guard case .deciding = phase else { preconditionFailure("no request awaits a decision") }
        let fields = status == 401 ? ["WWW-Authenticate: Basic realm=\"stations\", charset=\"UTF-8\""] : []
        return refuse(Refusal(status, reason, fields: fields), into: &output)
    }

    private mutating func refuse(_ refusal: Refusal, into output: inout [UInt8]) -> Event {
        refusal.write(into: &output)
        return end(.refused(status: refusal.status, reason: refusal.reason))
    }

    mutating func receiveResponse(
        _ input: inout UnsafeMutableRawBufferPointer, _ opening: ClientOpening, _ key: String,
        _ head: inout HeadCollector, by: Moment, at now: Moment
    ) -> Event? {
        switch head.collect(&input, limit: options.maximumHeadBytes) {
        case .incomplete:
            phase = .awaitingResponse(opening, key: key, head, by: by)
            return nil
        case .tooLong: return end(.refused(status: 0, reason: "the answer's head is too long"))
        case .head(let bytes):
            do throws(Refusal) {
                let (subprotocol, deflate) = try opening.check(bytes, key: key)
                self.deflate = deflate
                phase = .open
                heard(at: now)
                return .opened(Opening(subprotocol: subprotocol, isCompressed: deflate != nil))
            } catch {
                return end(.refused(status: error.status, reason: error.reason))
            }
        }
    }
}
