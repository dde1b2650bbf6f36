// The HTTP server of the operator's interface and of published files, over libmicrohttpd: a thread a connection, whole requests handed to one function.
import CMicrohttpd
import Glibc

/// One request, complete with its body.
public struct HTTPRequest: Sendable {
    public var method: String
    /// The path without the query, as sent.
    public var path: String
    public var body: [UInt8]

    public init(method: String, path: String, body: [UInt8] = []) {
        self.method = method
        self.path = path
        self.body = body
    }
}

public struct HTTPResponse: Sendable {
    public var status: UInt32
    public var contentType: String
    public var body: [UInt8]
    /// Sent instead of `body`.
    public var file: File?
    /// Called once when the answer is over: when it has been sent, or its connection is gone.
    public var ended: (@Sendable () -> Void)?

    /// An open file; the server closes it.
    public struct File: Sendable {
        public var descriptor: Int32
        public var size: UInt64

        public init(descriptor: Int32, size: UInt64) {
            self.descriptor = descriptor
            self.size = size
        }
    }

    public init(status: UInt32 = 200, contentType: String = "application/json", body: [UInt8]) {
        self.status = status
        self.contentType = contentType
        self.body = body
    }
}

public enum HTTPServerError: Error, Equatable {
    case badAddress(String)
    case inUse(String)
    case cannotListen(String)
}

/// Listens from `init` to `stop`. The handler runs on its connection's thread and may wait there: the other connections
/// go on.
public final class HTTPServer: @unchecked Sendable {
    // Unchecked: `daemon` is written in init and in stop alone, which its one owner calls.
    private var daemon: OpaquePointer?
    private let handler: @Sendable (HTTPRequest) -> HTTPResponse

    /// A body past this many bytes is answered with 413.
    public static let bodyLimit = 1 << 20
    private static let connectionLimit: UInt32 = 64
    /// Longer than any answer is waited for.
    private static let timeoutSeconds: UInt32 = 90

    /// `address` is numeric, IPv4 or IPv6; port 0 takes a free one.
    public init(
        address: String, port: UInt16, handler: @escaping @Sendable (HTTPRequest) -> HTTPResponse
    ) throws(HTTPServerError) {
        self.handler = handler
        guard let started = Self.start(address: address, port: port, context: Unmanaged.passUnretained(self)) else {
            throw .badAddress(address)
        }
        let code = errno
        guard let daemon = started.daemon else {
            throw code == EADDRINUSE ? .inUse("\(address):\(port)") : .cannotListen("\(address):\(port)")
        }
        self.daemon = daemon
    }

    deinit { stop() }

    public var port: UInt16 { daemon.map { UInt16(clamping: ebb_http_port($0)) } ?? 0 }

    /// Ends the threads; requests under way are finished first.
    public func stop() {
        guard let daemon else { return }
        MHD_stop_daemon(daemon)
        self.daemon = nil
    }

    /// Nil when the address is no numeric address; a nil daemon when the system refused (see errno).
    private static func start(
        address: String, port: UInt16, context: Unmanaged<HTTPServer>
    ) -> (daemon: OpaquePointer?, Void)? {
        func listen(_ address: UnsafePointer<sockaddr>) -> OpaquePointer? {
            ebb_http_start(address, answer, context.toOpaque(), completed, connectionLimit, timeoutSeconds)
        }
        var v4 = sockaddr_in()
        if inet_pton(AF_INET, address, &v4.sin_addr) == 1 {
            v4.sin_family = sa_family_t(AF_INET)
            v4.sin_port = port.bigEndian
            return (withUnsafeBytes(of: &v4) { listen($0.baseAddress!.assumingMemoryBound(to: sockaddr.self)) }, ())
        }
        var v6 = sockaddr_in6()
        if inet_pton(AF_INET6, address, &v6.sin6_addr) == 1 {
            v6.sin6_family = sa_family_t(AF_INET6)
            v6.sin6_port = port.bigEndian
            return (withUnsafeBytes(of: &v6) { listen($0.baseAddress!.assumingMemoryBound(to: sockaddr.self)) }, ())
        }
        return nil
    }

    fileprivate func respond(to request: HTTPRequest) -> HTTPResponse { handler(request) }
}

/// A request while its body still arrives; libmicrohttpd keeps it between its calls.
private final class Arrival {
    var body = [UInt8]()
    var isTooLarge = false
    var ended: (@Sendable () -> Void)?
}

private func answer(
    context: UnsafeMutableRawPointer?, connection: OpaquePointer?, url: UnsafePointer<CChar>?,
    method: UnsafePointer<CChar>?, version: UnsafePointer<CChar>?, data: UnsafePointer<CChar>?,
    count: UnsafeMutablePointer<Int>?, slot: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> MHD_Result {
    guard let context, let url, let method, let count, let slot else { return .NO }
    guard let known = slot.pointee else {
        slot.pointee = Unmanaged.passRetained(Arrival()).toOpaque()
        return .YES
    }
    let arrival = Unmanaged<Arrival>.fromOpaque(known).takeUnretainedValue()
    if count.pointee > 0 {
        if arrival.body.count + count.pointee > HTTPServer.bodyLimit {
            arrival.isTooLarge = true
            arrival.body = []
        } else if !arrival.isTooLarge {
            arrival.body.append(contentsOf: UnsafeRawBufferPointer(start: data, count: count.pointee))
        }
        count.pointee = 0
        return .YES
    }
    let server = Unmanaged<HTTPServer>.fromOpaque(context).takeUnretainedValue()
    let response =
        arrival.isTooLarge
        ? HTTPResponse(status: 413, body: Array(#"{"error":"the body is too large"}"#.utf8))
        : server.respond(
            to: HTTPRequest(method: String(cString: method), path: String(cString: url), body: arrival.body))
    arrival.ended = response.ended
    return send(response, over: connection)
}

private func send(_ response: HTTPResponse, over connection: OpaquePointer?) -> MHD_Result {
    guard let message = message(of: response) else { return .NO }
    defer { MHD_destroy_response(message) }
    _ = MHD_add_response_header(message, "Content-Type", response.contentType)
    return MHD_queue_response(connection, response.status, message)
}

private func message(of response: HTTPResponse) -> OpaquePointer? {
    if let file = response.file {
        let message = MHD_create_response_from_fd64(file.size, file.descriptor)
        if message == nil { close(file.descriptor) }
        return message
    }
    return response.body.withUnsafeBytes { bytes in
        MHD_create_response_from_buffer(
            bytes.count, UnsafeMutableRawPointer(mutating: bytes.baseAddress), .RESPMEM_MUST_COPY)
    }
}

private func completed(
    context: UnsafeMutableRawPointer?, connection: OpaquePointer?,
    slot: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
    reason: MHD_RequestTerminationCode
) {
    guard let known = slot?.pointee else { return }
    let arrival = Unmanaged<Arrival>.fromOpaque(known).takeRetainedValue()
    arrival.ended?()
    slot?.pointee = nil
}
