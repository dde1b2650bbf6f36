import Quantities

/// What the owner of an endpoint sends. Output is appended; the driver sends it in order.
extension Endpoint {
    /// Sends a text message, whose bytes must be UTF-8. False, and nothing is sent, when the connection is not open.
    @discardableResult
    public mutating func send(
        text: UnsafeRawBufferPointer, with resources: EndpointResources, into output: inout [UInt8]
    ) -> Bool {
        send(.text, text, with: resources, into: &output)
    }

    /// Sends a binary message. False, and nothing is sent, when the connection is not open.
    @discardableResult
    public mutating func send(
        binary: UnsafeRawBufferPointer, with resources: EndpointResources, into output: inout [UInt8]
    ) -> Bool {
        send(.binary, binary, with: resources, into: &output)
    }

    /// Sends a ping. The peer then has the pong time-out to be heard.
    public mutating func ping(with resources: EndpointResources, at now: Moment, into output: inout [UInt8]) {
        guard isOpen else { return }
        liveness = .pinged(pongBy: now + options.pongTimeout)
        write(.ping, UnsafeRawBufferPointer(start: nil, count: 0), with: resources, into: &output)
    }

    /// Begins the close handshake; `reason` is cut to the 123 bytes that a Close frame holds.
    public mutating func close(
        _ code: CloseCode, reason: String = "", with resources: EndpointResources, at now: Moment,
        into output: inout [UInt8]
    ) {
        guard isOpen else { return }
        writeClose(code, reason: reason, with: resources, into: &output)
        phase = .closing(code, reason: reason, by: now + options.closeTimeout)
    }

    private func send(
        _ opcode: Opcode, _ payload: UnsafeRawBufferPointer, with resources: EndpointResources,
        into output: inout [UInt8]
    ) -> Bool {
        guard isOpen else { return false }
        if let windowBits = deflate?.windowBits, payload.count >= options.compressionThresholdBytes {
            resources.deflated.removeAll(keepingCapacity: true)
            resources.streams.deflate(payload, windowBits: windowBits, into: &resources.deflated)
            if resources.deflated.count < payload.count {
                resources.deflated.withUnsafeBytes {
                    write(opcode, isCompressed: true, $0, with: resources, into: &output)
                }
                return true
            }
        }
        write(opcode, payload, with: resources, into: &output)
        return true
    }

    func writeClose(
        _ code: CloseCode, reason: String, with resources: EndpointResources, into output: inout [UInt8]
    ) {
        guard code != .none else {
            return write(.close, UnsafeRawBufferPointer(start: nil, count: 0), with: resources, into: &output)
        }
        var payload = [UInt8(code.rawValue >> 8), UInt8(truncatingIfNeeded: code.rawValue)]
        for character in reason {
            guard payload.count + character.utf8.count <= 125 else { break }
            payload.append(contentsOf: character.utf8)
        }
        payload.withUnsafeBytes { write(.close, $0, with: resources, into: &output) }
    }

    func write(
        _ opcode: Opcode, isCompressed: Bool = false, _ payload: UnsafeRawBufferPointer,
        with resources: EndpointResources, into output: inout [UInt8]
    ) {
        let mask = isServer ? nil : resources.randomMask()
        FrameHeader(isCompressed: isCompressed, opcode, length: payload.count, mask: mask).write(into: &output)
        let start = output.count
        output.append(contentsOf: payload)
        guard let mask else { return }
        output.withUnsafeMutableBytes { Mask.apply(mask, to: UnsafeMutableRawBufferPointer(rebasing: $0[start...])) }
    }
}
