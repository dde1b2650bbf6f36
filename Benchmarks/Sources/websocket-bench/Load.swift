import Glibc
import Network
import Quantities
import WebSocket

/// The load: every connection keeps one message under way until it has had its share.
struct Load {
    private let port: UInt16
    private let connections: Int
    private let messagesEach: Int
    private let bytes: Int
    private let mode: String

    /// Port, connections, messages for each, bytes of a message, and `plain`, `deflate`, `tls:FILE`, `idle` or
    /// `idle-tls:FILE`.
    init(_ arguments: [String]) throws {
        guard arguments.count == 5, let port = UInt16(arguments[0]), let connections = Int(arguments[1]),
            let each = Int(arguments[2]), let bytes = Int(arguments[3])
        else { throw NetworkError.badAddress(arguments.joined(separator: " ")) }
        (self.port, self.connections, messagesEach, self.bytes, mode) = (port, connections, each, bytes, arguments[4])
    }

    func run() throws {
        let loop = try EventLoop()
        let text = Array(String(repeating: #"{"value":-7000.0},"#, count: bytes / 18 + 1).utf8.prefix(bytes))
        var tls: TLSContext?
        if let colon = mode.firstIndex(of: ":") {
            var options = TLSContext.Options()
            options.profile = .web
            options.authoritiesFile = String(mode[mode.index(after: colon)...])
            tls = try TLSContext(client: options)
        }
        guard let url = WebSocketURL("\(tls == nil ? "ws" : "wss")://127.0.0.1:\(port)/CS") else { return }
        let options = EndpointOptions(compresses: mode == "deflate", handshakeTimeout: .seconds(60))
        var left = connections
        let each = messagesEach
        for _ in 0..<connections {
            var echoed = 0
            _ = try WebSocketClient.connect(on: loop, to: url, tls: tls, options: options) { socket, event in
                switch event {
                case .opened: if each > 0 { socket.send(text: text) }
                case .text(let answer):
                    precondition(answer.count == text.count, "an echo is as long as its message")
                    echoed += 1
                    if echoed < each { socket.send(text: text) } else { left -= 1 }
                case .closed(let closing, let cause):
                    print("closed: \(closing) \(cause.map(\.description) ?? "")")
                    left -= 1
                default: break
                }
            }
        }
        loop.run(atMost: .seconds(120)) { left == 0 }
    }
}

/// A process of this same program.
struct Child {
    private let process: pid_t

    init(_ arguments: [String]) throws {
        var process = pid_t()
        var pointers = (["/proc/self/exe"] + arguments).map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        let error = posix_spawn(&process, "/proc/self/exe", nil, nil, &pointers, environ)
        guard error == 0 else { throw NetworkError.system(call: "posix_spawn", code: error) }
        self.process = process
    }

    func wait() {
        var status: Int32 = 0
        waitpid(process, &status, 0)
    }

    func stop() {
        kill(process, SIGTERM)
        wait()
    }
}

/// A self-signed P-521 certificate for 127.0.0.1.
struct Certificates {
    let file: String

    init() throws {
        var template = Array("/tmp/ebb-bench-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw NetworkError.system(call: "mkdtemp", code: errno) }
        file = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self) + "/server.pem"
        let command =
            "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-521 -noenc -days 2 -subj /CN=bench "
            + "-addext subjectAltName=IP:127.0.0.1 -keyout \(file).key -out \(file) 2>/dev/null"
        var process = pid_t()
        let arguments: [String] = ["sh", "-c", command]
        var pointers = arguments.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        guard posix_spawnp(&process, "sh", nil, nil, &pointers, environ) == 0 else {
            throw NetworkError.system(call: "openssl", code: errno)
        }
        var status: Int32 = 0
        waitpid(process, &status, 0)
        guard status == 0 else { throw NetworkError.tls("the openssl command failed") }
    }

    func server() throws -> TLSContext {
        var options = TLSContext.Options()
        options.profile = .web
        options.identities = [.init(certificateChainFile: file, privateKeyFile: file + ".key")]
        options.verifiesPeer = false
        return try TLSContext(server: options)
    }
}
