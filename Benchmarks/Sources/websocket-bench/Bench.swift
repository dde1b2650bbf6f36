import CEpollEcho
import Glibc
import Network
import Quantities
import Synchronization
import WebSocket

/// Echo of text messages over loopback: messages per CPU second of the server's thread, beside a bare C epoll server
/// under the same load, and the bytes that an idle connection costs. The load comes from a process of its own.
@main struct Bench {
    static func main() {
        do {
            try run()
        } catch {
            say("websocket-bench: \(error)")
            exit(1)
        }
    }

    private static func run() throws {
        var arguments = CommandLine.arguments.dropFirst()
        if arguments.first == "--load" { return try Load(Array(arguments.dropFirst())).run() }
        // `--only plain` measures one of them, for a profiler to watch.
        var only: String?
        if arguments.first == "--only" { (only, arguments) = (arguments.dropFirst().first, arguments.dropFirst(2)) }
        let plan = Plan(arguments)
        let certificates = try Certificates()
        if only == "idle" { return try plan.reportIdle(certificates) }
        say("\(plan.messages) messages of \(plan.bytes) bytes over \(plan.connections) connections")
        var reference: Double?
        for name in ["reference", "plain", "deflate", "tls"] where only == nil || only == name {
            let rate =
                switch name {
                case "reference": try plan.measureReference()
                case "tls": try plan.measure(.tls(certificates.server()), load: "tls:" + certificates.file)
                default: try plan.measure(.plain, load: name)
                }
            if name == "reference" { reference = rate }
            report(name, rate, beside: reference)
        }
        // In a process of its own, whose memory is not that of the runs above.
        if only == nil { try Child(["--only", "idle"] + arguments).wait() }
    }

    private static func report(_ name: String, _ rate: Double, beside reference: Double?) {
        let titles = [
            "reference": "C epoll, own framing", "plain": "Ebb", "deflate": "Ebb, permessage-deflate",
            "tls": "Ebb, TLS 1.3",
        ]
        let title = titles[name] ?? name
        let padded = title + String(repeating: " ", count: max(0, 25 - title.count))
        let share = reference.map { " (\(Int((rate / $0 * 100).rounded())) % of C)" } ?? ""
        say("\(padded) \(Int(rate)) messages per server CPU second\(share)")
    }
}

/// What is measured, from the command line: `--connections`, `--messages`, `--bytes`, `--idle`.
struct Plan {
    var connections = 100
    var messages = 300_000
    var bytes = 500
    var idle = 1000

    init(_ arguments: ArraySlice<String>) {
        var rest = arguments
        while let name = rest.popFirst(), let value = rest.popFirst().flatMap({ Int($0) }), value > 0 {
            switch name {
            case "--connections": connections = value
            case "--messages": messages = value
            case "--bytes": bytes = value
            case "--idle": idle = value
            default: break
            }
        }
        messages = max(messages / connections, 20) * connections
    }

    private var warm: Int { messages / 10 }

    func measureReference() throws -> Double {
        var port: UInt16 = 0
        let listener = epoll_echo_listen(&port)
        let load = try Child(["--load", "\(port)", "\(connections)", "\(messages / connections)", "\(bytes)", "plain"])
        let nanoseconds = epoll_echo_run(listener, Int64(warm), Int64(messages))
        load.wait()
        guard nanoseconds > 0 else { throw NetworkError.timedOut("the reference") }
        return Double(messages - warm) / (Double(nanoseconds) / 1e9)
    }

    func measure(_ security: Security, load mode: String) throws -> Double {
        let loop = try EventLoop()
        var count = 0
        var start: Int64 = 0
        var spent: Int64 = 0
        let (warm, messages) = (self.warm, self.messages)
        let options = EndpointOptions(compresses: mode == "deflate", handshakeTimeout: .seconds(60))
        let server = try WebSocketServer(on: loop, at: .loopback(), security: security, options: options) {
            socket, event in
            guard case .text(let text) = event else { return }
            socket.send(text: text)
            count += 1
            if count == warm { start = threadNanoseconds() }
            if count == messages { spent = threadNanoseconds() - start }
        }
        let load = try Child(
            ["--load", "\(server.address.port)", "\(connections)", "\(messages / connections)", "\(bytes)", mode])
        guard loop.run(atMost: .seconds(120), until: { spent > 0 }) else { throw NetworkError.timedOut("the load") }
        // The last echoes leave with the round that counted them.
        loop.run(atMost: .milliseconds(200))
        load.wait()
        return Double(messages - warm) / (Double(spent) / 1e9)
    }

    func reportIdle(_ certificates: Certificates) throws {
        let plain = try idleBytes(.plain, load: "idle")
        say("bytes per idle connection, plain: \(plain.allocated) allocated, \(plain.resident) resident")
        let tls = try idleBytes(.tls(certificates.server()), load: "idle-tls:" + certificates.file)
        say("bytes per idle connection, TLS:   \(tls.allocated) allocated, \(tls.resident) resident")
    }

    func idleBytes(_ security: Security, load mode: String) throws -> (allocated: Int, resident: Int) {
        let loop = try EventLoop()
        var open = 0
        // A thousand TLS handshakes at once take seconds.
        let options = EndpointOptions(handshakeTimeout: .seconds(60))
        let server = try WebSocketServer(on: loop, at: .loopback(), security: security, options: options) { _, event in
            if case .opened = event { open += 1 }
        }
        // Pages and pools that the first connections bring in belong to nobody in particular.
        let first = try Child(["--load", "\(server.address.port)", "50", "0", "0", mode])
        guard loop.run(atMost: .seconds(60), until: { open == 50 }) else { throw NetworkError.timedOut("idle load") }
        let before = (allocated_bytes(), residentBytes())
        let second = try Child(["--load", "\(server.address.port)", "\(idle)", "0", "0", mode])
        guard loop.run(atMost: .seconds(120), until: { open == 50 + idle }) else {
            throw NetworkError.timedOut("idle load")
        }
        // By then the listener has given back what the handshakes of the crowd took.
        loop.run(atMost: .seconds(2))
        let bytes = (Int(allocated_bytes() - before.0) / idle, (residentBytes() - before.1) / idle)
        first.stop()
        second.stop()
        return bytes
    }
}

/// Prints a line at once, also into a pipe.
func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(1, bytes, bytes.count)
}

func threadNanoseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}

/// Resident bytes of this process.
func residentBytes() -> Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    guard fgets(&line, 256, file) != nil else { return 0 }
    let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return (Int(text.split(separator: " ")[1]) ?? 0) * 4096
}
