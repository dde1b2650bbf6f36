import Glibc
import Network
import Quantities
import WebSocket

/// Stations on real sockets: each boots, begins a transaction, tells its vehicle's needs, and answers what the central
/// system asks. Then it sends TransactionEvents, one at a time, as many as it is given.
final class Stations {
    let loop: EventLoop
    private let address: SocketAddress
    private var sockets: [WebSocketConnection?]
    /// The sequence number of the next event.
    private(set) var sequence: [Int]
    private var allowance: [Int]
    private var hasNeeds: [Bool]
    /// Stations that have nothing more to say.
    private(set) var quiet = 0
    private(set) var answered = 0
    private(set) var open = 0
    /// Refusals, and connections that ended by themselves.
    private(set) var failures = 0
    private(set) var firstFailure = ""
    /// Called with the number of answered events at each answer.
    var heard: (Int) -> Void = { _ in }

    init(_ count: Int, on loop: EventLoop, to address: SocketAddress) {
        self.loop = loop
        self.address = address
        sockets = Array(repeating: nil, count: count)
        sequence = Array(repeating: 0, count: count)
        allowance = Array(repeating: 1, count: count)
        hasNeeds = Array(repeating: false, count: count)
    }

    var count: Int { sockets.count }

    /// Opens every connection; each station then boots and sends as many events as asked for.
    func connect(events: Int = 1) throws {
        quiet = 0
        for station in sockets.indices { allowance[station] = events }
        let options = EndpointOptions(
            compresses: false, handshakeTimeout: .seconds(120), pingInterval: nil, closeTimeout: .seconds(120))
        for station in sockets.indices {
            guard let url = WebSocketURL("ws://\(address)/STATION-\(station)") else { return }
            sockets[station] = try WebSocketClient.connect(
                on: loop, to: url, at: address, subprotocols: ["ocpp2.1"], options: options
            ) { [unowned self] socket, event in
                switch event {
                case .opened:
                    open += 1
                    socket.send(text: TransactionMessages.boot)
                case .text(let bytes): receive(bytes, at: station)
                case .closed(let closing, _):
                    open -= 1
                    if case .byUs = closing {} else { fail("\(closing)") }
                default: break
                }
            }
        }
    }

    /// Closes every connection and waits until all are gone.
    func disconnect() throws {
        for station in sockets.indices {
            sockets[station]?.close(.goingAway)
        }
        try loop.await("the stations' parting") { open == 0 }
    }

    /// Every station sends `events` more, each when the one before it is answered.
    func send(_ events: Int) {
        quiet = 0
        for station in sockets.indices {
            allowance[station] = events
            sendEvent(station)
        }
    }

    private func fail(_ reason: String) {
        if failures == 0 { firstFailure = reason }
        failures += 1
    }

    private func receive(_ text: UnsafeRawBufferPointer, at station: Int) {
        guard text.count > 4 else { return }
        if text[1] == UInt8(ascii: "2") { return answer(text, at: station) }
        guard text[1] == UInt8(ascii: "3") else {
            return fail(String(decoding: text.prefix(300), as: UTF8.self))
        }
        switch text[4] {
        case UInt8(ascii: "b"): if allowance[station] > 0 { sendEvent(station) } else { quiet += 1 }
        case UInt8(ascii: "n"): quiet += 1
        default:
            answered += 1
            heard(answered)
            allowance[station] -= 1
            if allowance[station] > 0 {
                sendEvent(station)
            } else if hasNeeds[station] {
                quiet += 1
            } else {
                hasNeeds[station] = true
                sockets[station]?.send(text: TransactionMessages.needs)
            }
        }
    }

    private func sendEvent(_ station: Int) {
        sockets[station]?.send(text: TransactionMessages.event(station, sequence[station]))
        sequence[station] += 1
    }

    /// The call's id stands between the first quotation marks, its action between the next.
    private func answer(_ text: UnsafeRawBufferPointer, at station: Int) {
        let parts = text.split(separator: UInt8(ascii: "\""), maxSplits: 4)
        guard parts.count > 3 else { return }
        let id = String(decoding: parts[1], as: UTF8.self)
        let payload =
            switch String(decoding: parts[3], as: UTF8.self) {
            case "GetBaseReport": #"{"status":"EmptyResultSet"}"#
            case "GetTransactionStatus": #"{"ongoingIndicator":true,"messagesInQueue":true}"#
            default: #"{"status":"Accepted"}"#
            }
        sockets[station]?.send(text: #"[3,"\#(id)",\#(payload)]"#)
    }
}

extension EventLoop {
    func await(_ what: String, until isDone: () -> Bool) throws {
        guard run(atMost: .seconds(300), until: isDone) else { throw NetworkError.timedOut(what) }
    }
}
