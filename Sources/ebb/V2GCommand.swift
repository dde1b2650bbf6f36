// ebb v2g: what captures show of ISO 15118-20.
import Capture
import Glibc
import ISO15118
import JSON
import Network
import Quantities

enum V2GCommand {
    private static let usage = """
        usage: ebb v2g decode CAPTURE [--keylog FILE] [--json]

        Prints the ISO 15118-20 messages of a capture, pcap or pcapng, in their order: the time, the seconds since the
        message before it in its session, the connection, the message, its response code and its key values. TLS 1.3 is
        read with the secrets that the station or the car wrote (SSLKEYLOGFILE, or ebb's --tls-keylog) or that the capture
        itself holds. Discovery is shown too. With --json each line is an object with the whole message.
        """

    static func run(_ arguments: Arguments) throws(CommandError) {
        var arguments = arguments
        if arguments.flag("--help") { return Terminal.print(usage) }
        let verb = try arguments.operand("decode")
        guard verb == "decode" else { throw .usage("v2g takes decode, not '\(verb)'") }
        let isJSON = arguments.flag("--json")
        let keyLogPath = try arguments.option("--keylog")
        let path = try arguments.operand("CAPTURE")
        try arguments.end()
        var keyLog = KeyLog()
        if let keyLogPath {
            keyLog.add(try Terminal.read(file: keyLogPath))
            if keyLog.isEmpty { throw .failure("\(keyLogPath) holds no secrets of TLS 1.3") }
        }
        var decoding = CaptureDecoding(keyLog, isJSON: isJSON) { Terminal.print($0) }
        let pieces = try FilePieces(path)
        do {
            while let piece = try pieces.next() { try decoding.take(piece) }
            try decoding.finish()
        } catch let error as CaptureError {
            throw .failure("\(path) \(error)")
        } catch {
            throw CommandError(error)
        }
    }
}

/// From a capture's bytes to the lines of its transcript.
struct CaptureDecoding {
    private var file = CaptureFile()
    private var dissector: Dissector
    private var intervals = MessageIntervals()
    private let isJSON: Bool
    private let print: (String) -> Void

    init(_ keyLog: KeyLog, isJSON: Bool, print: @escaping (String) -> Void) {
        dissector = Dissector(keyLog)
        self.isJSON = isJSON
        self.print = print
    }

    mutating func take(_ bytes: [UInt8]) throws(CaptureError) {
        file.append(bytes)
        while let record = try file.next() {
            for event in dissector.take(record) { tell(event) }
        }
    }

    mutating func finish() throws(CaptureError) {
        for event in dissector.finish() { tell(event) }
        try file.finish()
    }

    private mutating func tell(_ event: CaptureEvent) {
        let session = event.connection.map { "#\($0)" }
        switch event.kind {
        case .frame(let fromClient, let type, let payload):
            let line = MessageLine(
                time: event.time, since: session.flatMap { intervals.since($0, at: event.time) }, session: session,
                isFromVehicle: fromClient, payloadType: type, payload: payload)
            print(isJSON ? line.json.text : line.text)
        case .connection(let client, let server, let suite):
            let link = suite.map { "TLS 1.3 with \($0)" } ?? "without TLS"
            note("\(client.text) connected to \(server.text) \(link)", event)
        case .closed:
            if let session { intervals.end(session) }
            note("closed", event)
        case .discoveryRequest(let request, let source):
            note("\(source.text) looks for a station \(request.security == .tls ? "with" : "without") TLS", event)
        case .discoveryResponse(let answer, let source):
            let station = CaptureEndpoint(address: answer.address, port: answer.port)
            let security = answer.security == .tls ? "with" : "without"
            note("\(source.text) names the station \(station.text) \(security) TLS", event)
        case .notice(let text): note(text, event)
        }
    }

    private func note(_ text: String, _ event: CaptureEvent) {
        let time = UTCTime.text(nanoseconds: event.time)
        let session = event.connection.map { "#\($0)" }
        guard isJSON else {
            return print(
                [String(time.dropFirst(11).dropLast()), session, text].compactMap { $0 }.joined(separator: " "))
        }
        var members: [JSONValue.Member] = [.init("time", .string(time))]
        if let session { members.append(.init("session", .string(session))) }
        members.append(.init("text", .string(text)))
        print(JSONValue.object(members).text)
    }
}

extension CaptureEndpoint {
    /// `[fe80::1]:50000`
    fileprivate var text: String {
        let host: SocketAddress.Host
        if address.count == 4 {
            host = .v4(address.reduce(0) { $0 << 8 | UInt32($1) })
        } else {
            let half = { (bytes: ArraySlice<UInt8>) in bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
            host = .v6(half(address.prefix(8)), half(address.dropFirst(8)), scope: 0)
        }
        return SocketAddress(host, port: port).description
    }
}
