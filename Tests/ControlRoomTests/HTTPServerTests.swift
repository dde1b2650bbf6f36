import ControlRoom
import Glibc
import Testing

/// One request over a plain socket; the whole answer as text.
private func exchange(port: UInt16, _ request: String) -> String {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var limit = timeval(tv_sec: 10, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = withUnsafeBytes(of: &address) {
        connect(descriptor, $0.baseAddress!.assumingMemoryBound(to: sockaddr.self), socklen_t($0.count))
    }
    guard connected == 0 else { return "" }
    _ = request.withCString { write(descriptor, $0, strlen($0)) }
    var answer = [UInt8]()
    var chunk = [UInt8](repeating: 0, count: 4096)
    while case let count = read(descriptor, &chunk, chunk.count), count > 0 { answer += chunk[..<count] }
    return String(decoding: answer, as: UTF8.self)
}

@Suite struct HTTPServerTests {
    let server: HTTPServer

    init() throws {
        server = try HTTPServer(address: "127.0.0.1", port: 0) { request in
            HTTPResponse(status: 201, body: Array("\(request.method) \(request.path) ".utf8) + request.body)
        }
    }

    @Test func `a request reaches the handler whole`() {
        let answer = exchange(
            port: server.port,
            "POST /dispatches HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello")
        #expect(answer.hasPrefix("HTTP/1.1 201"))
        #expect(answer.hasSuffix("POST /dispatches hello"))
    }

    @Test func `a body past the limit is refused and the server goes on`() {
        let length = HTTPServer.bodyLimit + 1
        let answer = exchange(
            port: server.port,
            "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: \(length)\r\n\r\n"
                + String(repeating: "x", count: length))
        #expect(answer.hasPrefix("HTTP/1.1 413"))
        #expect(exchange(port: server.port, "GET /a HTTP/1.0\r\n\r\n").hasSuffix("GET /a "))
    }

    @Test func `a port in use is said so`() {
        let port = server.port
        #expect(throws: HTTPServerError.inUse("127.0.0.1:\(port)")) {
            try HTTPServer(address: "127.0.0.1", port: port) { _ in HTTPResponse(body: []) }
        }
    }

    @Test func `a name is no address`() {
        #expect(throws: HTTPServerError.badAddress("plant.example")) {
            try HTTPServer(address: "plant.example", port: 0) { _ in HTTPResponse(body: []) }
        }
    }
}
