import Quantities
import WebSocket

/// A WebSocket endpoint at a peer that misbehaves. The peer is an honest endpoint, whose bytes are cut, changed and mixed
/// with others as the input wants it; the first byte chooses the roles and the options.
struct WebSocketDuel {
    private static let limit = 5000
    private let resources = EndpointResources { 0x3D21_FA37 }

    private var octets: Octets
    private var now = Moment(nanoseconds: 0, utcNanoseconds: 0)
    private var attacked: Endpoint
    private var peer: Endpoint
    private var toAttacked: [UInt8] = []
    private var toPeer: [UInt8] = []
    /// What the peer sent since the handshake, and what has arrived of it.
    private var sent: [[UInt8]] = []
    private var arrived: [[UInt8]] = []
    private var isHonest = true
    private var isOver = false
    private var violation: String?

    static func violation(of bytes: [UInt8]) -> String? {
        var duel = WebSocketDuel(bytes)
        return duel.fight()
    }

    private init(_ bytes: [UInt8]) {
        octets = Octets(bytes)
        let choice = octets.byte()
        var options = EndpointOptions(
            subprotocols: ["ocpp2.1"], maximumMessageBytes: Self.limit, maximumHeadBytes: 1000,
            compresses: choice & 2 != 0)
        options.compressionThresholdBytes = 8
        let opening = ClientOpening(
            host: "csms", target: "/CS1", subprotocols: ["ocpp2.1"], offersCompression: choice & 4 != 0)
        let nonce = Array("the sample nonce".utf8)
        let server = Endpoint(serverWith: options, at: now)
        if choice & 1 == 0 {
            peer = Endpoint(client: opening, nonce: nonce, options: options, at: now, into: &toAttacked)
            attacked = server
        } else {
            attacked = Endpoint(client: opening, nonce: nonce, options: options, at: now, into: &toPeer)
            peer = server
        }
        // Most inputs are to come past the handshake.
        if choice & 8 == 0 { for _ in 0..<4 { exchange() } }
    }

    private mutating func fight() -> String? {
        var acts = 0
        while acts < 2000, violation == nil, !isOver, let act = octets.op() {
            acts += 1
            carryOut(act)
        }
        if isHonest, violation == nil {
            exchange()
            if !isOver, arrived != sent { violation = "what an honest peer sent is not what arrived" }
        }
        return violation
    }

    private mutating func carryOut(_ act: UInt8) {
        let variant = Int(act >> 4)
        switch act & 0x0F {
        case 0...3: exchange()
        case 4: send(octets.take(Int(octets.byte())), asText: false)
        case 5: send(Array(repeating: 0x61, count: variant * 300), asText: true)
        case 6: peer.ping(with: resources, at: now, into: &toAttacked)
        case 7:
            peer.close(.normal, reason: "enough", with: resources, at: now, into: &toAttacked)
        case 8: deliver(upTo: variant + 1)
        case 9: tamper { bytes, octets in bytes[Int(octets.number()) % bytes.count] ^= 1 << UInt8(variant & 7) }
        case 10: tamper { bytes, octets in bytes.removeLast(min(bytes.count, Int(octets.byte()))) }
        case 11: inject(octets.take(Int(octets.byte())))
        case 12:
            // A frame header of any kind with a payload that may be shorter than it says.
            inject([octets.byte(), octets.byte()] + octets.take(Int(octets.byte())))
        case 13: pass(.milliseconds(Int64(1) << Int64(variant)))
        case 14:
            let text = octets.take(variant)
            _ = text.withUnsafeBytes { attacked.send(binary: $0, with: resources, into: &toPeer) }
        default:
            if variant == 0 { hear(attacked.transportEnded()) }
            if variant == 1 { attacked.close(.goingAway, with: resources, at: now, into: &toPeer) }
        }
    }

    private mutating func send(_ payload: [UInt8], asText: Bool) {
        let isSent = payload.withUnsafeBytes {
            asText
                ? peer.send(text: $0, with: resources, into: &toAttacked)
                : peer.send(binary: $0, with: resources, into: &toAttacked)
        }
        if isSent { sent.append(payload) }
    }

    private mutating func tamper(_ change: (inout [UInt8], inout Octets) -> Void) {
        guard !toAttacked.isEmpty else { return }
        isHonest = false
        change(&toAttacked, &octets)
    }

    private mutating func inject(_ bytes: [UInt8]) {
        isHonest = false
        toAttacked += bytes
    }

    private mutating func exchange() {
        deliver(upTo: toAttacked.count)
        var bytes = toPeer
        toPeer = []
        var replies: [UInt8] = []
        bytes.withUnsafeMutableBytes { buffer in
            var rest = buffer
            while let event = peer.receive(&rest, with: resources, at: now, into: &replies) {
                if case .requested(let request) = event {
                    _ = peer.accept(request, with: resources, at: now, into: &replies)
                }
                if case .closed(.violation(_, let reason)) = event, isHonest {
                    violation = "an honest peer was sent what breaks the protocol: \(reason)"
                }
            }
        }
        toAttacked += replies
    }

    private mutating func deliver(upTo count: Int) {
        guard !isOver else { return }
        var bytes = Array(toAttacked.prefix(count))
        toAttacked.removeFirst(bytes.count)
        var endpoint = attacked
        var replies: [UInt8] = []
        var events: [Event] = []
        bytes.withUnsafeMutableBytes { buffer in
            var rest = buffer
            while let event = endpoint.receive(&rest, with: resources, at: now, into: &replies) {
                // A message's bytes are only there until the next call.
                if case .message(let message) = event {
                    take(message)
                } else {
                    events.append(event)
                }
                if case .requested(let request) = event {
                    _ = endpoint.accept(request, with: resources, at: now, into: &replies)
                }
            }
            if !rest.isEmpty { violation = "input is left over" }
        }
        attacked = endpoint
        // A ping is answered at its own length; everything else is bounded.
        if replies.count > bytes.count * 2 + 1000 { violation = "an answer far longer than what it answers" }
        toPeer += replies
        for event in events { hear(event) }
    }

    private mutating func take(_ message: Message) {
        let payload = message.withBytes { Array($0) }
        if payload.count > Self.limit { violation = "a message past the limit" }
        if message.kind == .text, String(validating: payload, as: UTF8.self) == nil {
            violation = "a text message that is no UTF-8"
        }
        arrived.append(payload)
    }

    private mutating func hear(_ event: Event?) {
        guard case .closed(let closing)? = event else { return }
        if isOver { violation = "closed twice" }
        isOver = true
        if !attacked.isClosed || attacked.deadline != nil { violation = "a closed endpoint still waits" }
        if isHonest, case .violation(_, let reason) = closing, sent.allSatisfy({ $0.count <= Self.limit }) {
            violation = "an honest peer is said to break the protocol: \(reason)"
        }
    }

    private mutating func pass(_ time: Duration) {
        now = now + time
        hear(attacked.wake(with: resources, at: now, into: &toPeer))
        if let deadline = attacked.deadline, deadline <= now { violation = "a deadline is left in the past" }
    }
}
