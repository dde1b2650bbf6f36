// Images that other stations fetch from this one (OCPP 2.1, L03 and L04): files in a directory, served by HTTP.
import ControlRoom
import Crypto
import Glibc
import OCPPMessages
import Synchronization

/// An image is a file named by its MD5 sum and its own name, and stays there over restarts. What is published under
/// several names is fetched by each of them until it is unpublished.
final class FirmwareShelf: Sendable {
    private struct Image {
        var names: Set<String> = []
        /// Who is fetching it now, under any name.
        var readers = 0
    }

    private let directory: String
    private let images: Mutex<[String: Image]>

    /// Names of images in all: more than a site has models of stations.
    static let most = 16

    /// Takes in what lies in `directory`, which is made when it is not there.
    init(in directory: String) throws(CommandError) {
        self.directory = directory
        try Terminal.makeDirectory(directory)
        var found: [String: Image] = [:]
        for file in Terminal.files(in: directory) {
            let md5 = String(file.prefix(32))
            guard Self.isSum(md5), file.dropFirst(32).first == "-", !file.hasSuffix(".new") else { continue }
            found[md5, default: Image()].names.insert(String(file.dropFirst(33)))
        }
        images = Mutex(found)
    }

    /// The path under which it can be fetched from now on; nil: it cannot be kept. Waits for the disk.
    func publish(_ content: [UInt8], name: String, md5: String) -> String? {
        let name = Self.safe(name)
        let hasRoom = images.withLock { images in
            images[md5]?.names.contains(name) == true
                || images.values.reduce(0) { $0 + $1.names.count } < Self.most
        }
        guard Self.isSum(md5), hasRoom else { return nil }
        do throws(CommandError) {
            try KeptFile(path: path(md5, name)).write(content)
        } catch {
            return nil
        }
        images.withLock { _ = $0[md5, default: Image()].names.insert(name) }
        return "/\(md5)/\(name)"
    }

    /// [L04] Nobody can fetch it any more under any name, unless somebody is at it.
    func unpublish(_ md5: String) -> UnpublishFirmwareStatus {
        let (image, status) = images.withLock { images -> (Image?, UnpublishFirmwareStatus) in
            guard let image = images[md5] else { return (nil, .noFirmware) }
            guard image.readers == 0 else { return (nil, .downloadOngoing) }
            images[md5] = nil
            return (image, .unpublished)
        }
        for name in image?.names ?? [] { unlink(path(md5, name)) }
        return status
    }

    /// `/MD5/NAME`. Called on the server's threads.
    func respond(to request: HTTPRequest) -> HTTPResponse {
        guard request.method == "GET" || request.method == "HEAD" else {
            return .plain(405, "only GET is served here\n")
        }
        let parts = request.path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].isEmpty else { return .absent }
        let (md5, name) = (String(parts[1]), String(parts[2]))
        let file = images.withLock { images -> String? in
            guard images[md5]?.names.contains(name) == true else { return nil }
            images[md5]?.readers += 1
            return path(md5, name)
        }
        guard let file else { return .absent }
        guard let opened = HTTPResponse.File(opening: file) else {
            leave(md5)
            return .absent
        }
        var response = HTTPResponse(contentType: "application/octet-stream", body: [])
        response.file = opened
        response.ended = { [self] in leave(md5) }
        return response
    }

    private func leave(_ md5: String) { images.withLock { $0[md5]?.readers -= 1 } }

    private func path(_ md5: String, _ name: String) -> String { "\(directory)/\(md5)-\(name)" }

    /// The MD5 sum of an image, 32 digits in small letters.
    static func sum(_ content: [UInt8]) -> String {
        Digest.md5(content).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static func isSum(_ text: String) -> Bool {
        text.utf8.count == 32 && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }

    /// A name that a path and a URL carry as it is.
    static func safe(_ name: String) -> String {
        let plain = name.prefix(100).map { character in
            character.isASCII && (character.isLetter || character.isNumber || "._-".contains(character))
                ? character : "_"
        }
        if plain.allSatisfy({ $0 == "." }) { return "image" }
        // `.new` is the ending of what is still being written.
        return String(plain) + (String(plain).hasSuffix(".new") ? "_" : "")
    }
}

/// The shelf and the address at which it is open.
struct FirmwareServer {
    let shelf: FirmwareShelf
    private let server: HTTPServer
    private let host: String

    /// - Parameter endpoint: a numeric address at which the other stations reach this one; port 0 takes a free one.
    init(_ shelf: FirmwareShelf, at endpoint: (address: String, port: UInt16)) throws(CommandError) {
        self.shelf = shelf
        host = endpoint.address.contains(":") ? "[\(endpoint.address)]" : endpoint.address
        server = try HTTPServer.listening(at: endpoint, for: "--publish") { shelf.respond(to: $0) }
    }

    /// `http://ADDR:PORT`.
    var url: String { "http://\(host):\(server.port)" }
}

extension HTTPResponse {
    fileprivate static let absent = plain(404, "there is no such image\n")

    fileprivate static func plain(_ status: UInt32, _ text: String) -> HTTPResponse {
        HTTPResponse(status: status, contentType: "text/plain", body: Array(text.utf8))
    }
}

extension HTTPResponse.File {
    fileprivate init?(opening path: String) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        let size = lseek(descriptor, 0, SEEK_END)
        guard size >= 0, lseek(descriptor, 0, SEEK_SET) == 0 else {
            close(descriptor)
            return nil
        }
        self.init(descriptor: descriptor, size: UInt64(size))
    }
}
