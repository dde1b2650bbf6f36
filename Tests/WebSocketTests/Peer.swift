import Quantities

@testable import WebSocket

/// An endpoint with its driver's part played by the test: virtual time, fixed masks, bytes in hand.
struct Peer {
    var endpoint: Endpoint
    var output: [UInt8] = []
    var now = Moment(nanoseconds: 0, utcNanoseconds: 0)
    let resources = EndpointResources { 0x3D21_FA37 }

    /// What an endpoint told, in a form that can be compared.
    enum Told: Equatable {
        case requested(String)
        case opened(String?, isCompressed: Bool)
        case text(String)
        case binary([UInt8])
        case ping
        case pong
        case closed(Closing)
    }

    static func server(_ options: EndpointOptions = EndpointOptions()) -> Peer {
        Peer(endpoint: Endpoint(serverWith: options, at: Moment(nanoseconds: 0, utcNanoseconds: 0)))
    }

    static func client(
        _ opening: ClientOpening = ClientOpening(host: "csms", target: "/CS1"),
        _ options: EndpointOptions = EndpointOptions()
    ) -> Peer {
        var output: [UInt8] = []
        let endpoint = Endpoint(
            client: opening, nonce: Array("the sample nonce".utf8), options: options,
            at: Moment(nanoseconds: 0, utcNanoseconds: 0), into: &output)
        return Peer(endpoint: endpoint, output: output)
    }

    /// A server and a client that have shaken hands.
    static func pair(
        server: EndpointOptions = EndpointOptions(), client: EndpointOptions = EndpointOptions(),
        subprotocols: [String] = []
    ) -> (server: Peer, client: Peer) {
        var a = Peer.server(server)
        var b = Peer.client(
            ClientOpening(
                host: "csms", target: "/CS1", subprotocols: subprotocols, offersCompression: client.compresses), client)
        _ = a.receive(b.takeOutput())
        _ = b.receive(a.takeOutput())
        return (a, b)
    }

    mutating func takeOutput() -> [UInt8] {
        defer { output = [] }
        return output
    }

    /// Takes bytes in one piece; requests are accepted.
    mutating func receive(_ bytes: [UInt8]) -> [Told] {
        var told: [Told] = []
        var bytes = bytes
        bytes.withUnsafeMutableBytes { buffer in
            var rest = buffer
            while let event = endpoint.receive(&rest, with: resources, at: now, into: &output) {
                told.append(Self.told(event))
                guard case .requested(let request) = event else { continue }
                if let opened = endpoint.accept(request, with: resources, at: now, into: &output) {
                    told.append(Self.told(opened))
                }
            }
        }
        return told
    }

    mutating func pass(_ time: Duration) -> Told? {
        now = now + time
        return endpoint.wake(with: resources, at: now, into: &output).map(Self.told)
    }

    mutating func send(_ text: String) {
        Array(text.utf8).withUnsafeBytes { endpoint.send(text: $0, with: resources, into: &output) }
    }

    mutating func send(_ binary: [UInt8]) {
        binary.withUnsafeBytes { endpoint.send(binary: $0, with: resources, into: &output) }
    }

    mutating func close(_ code: CloseCode, _ reason: String = "") {
        endpoint.close(code, reason: reason, with: resources, at: now, into: &output)
    }

    private static func told(_ event: Event) -> Told {
        switch event {
        case .requested(let request): .requested(request.target)
        case .opened(let opening): .opened(opening.subprotocol, isCompressed: opening.isCompressed)
        case .message(let message):
            message.withBytes {
                message.kind == .text ? .text(String(decoding: $0, as: UTF8.self)) : .binary(Array($0))
            }
        case .ping: .ping
        case .pong: .pong
        case .closed(let closing): .closed(closing)
        }
    }
}

/// A frame as a client sends it.
func masked(_ first: UInt8, _ payload: [UInt8], key: UInt32 = 0x3D21_FA37) -> [UInt8] {
    precondition(payload.count < 126)
    var frame: [UInt8] = [first, 0x80 | UInt8(payload.count)]
    withUnsafeBytes(of: key) { frame.append(contentsOf: $0) }
    for (index, byte) in payload.enumerated() {
        frame.append(byte ^ UInt8(truncatingIfNeeded: key >> (8 * UInt32(index % 4))))
    }
    return frame
}

func masked(_ first: UInt8, _ text: String) -> [UInt8] { masked(first, Array(text.utf8)) }
