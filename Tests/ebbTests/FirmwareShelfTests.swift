import ChargingStation
import ControlRoom
import Glibc
import Network
import OCPPMessages
import Synchronization
import Testing

@testable import ebb

/// Images that other stations fetch from this one, over HTTP on loopback.
final class FirmwareShelfTests {
    private static let image = [UInt8]("not a version, but many bytes\n".utf8)
    private static let md5 = FirmwareShelf.sum(image)

    private let base: String
    private var directory: String { base + "/published" }
    private var source: String { base + "/source" }

    init() throws {
        var template = Array("/tmp/ebb-shelf-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        base = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        for path in [directory, source] {
            for name in Terminal.files(in: path) { unlink("\(path)/\(name)") }
            rmdir(path)
        }
        rmdir(base)
    }

    private func shelf() throws -> FirmwareShelf { try FirmwareShelf(in: directory) }

    /// [RFC 1321, A.5]
    @Test(arguments: [
        ("", "d41d8cd98f00b204e9800998ecf8427e"), ("abc", "900150983cd24fb0d6963f7d28e17f72"),
        ("message digest", "f96b697d7cb7938d525a2f31aaf161d0"),
    ])
    func `an image's sum is its MD5`(text: String, sum: String) { #expect(FirmwareShelf.sum(Array(text.utf8)) == sum) }

    @Test func `what is published can be fetched by its URL, whole, and after a restart too`() throws {
        var server: FirmwareServer? = try FirmwareServer(shelf(), at: ("127.0.0.1", 0))
        let path = try #require(server?.shelf.publish(Self.image, name: "2.1.bin", md5: Self.md5))
        #expect(path == "/\(Self.md5)/2.1.bin")
        #expect(try FileTransfer.download(#require(server?.url) + path) == Self.image)
        server = nil
        let next = try FirmwareServer(shelf(), at: ("127.0.0.1", 0))
        #expect(try FileTransfer.download(next.url + path) == Self.image)
        #expect(throws: FileTransfer.Failure.rejected(status: 404)) {
            try FileTransfer.download("\(next.url)/\(Self.md5)/other.bin")
        }
        #expect(throws: FileTransfer.Failure.rejected(status: 404)) {
            try FileTransfer.download("\(next.url)/../settings")
        }
        #expect(throws: FileTransfer.Failure.rejected(status: 405)) {
            try FileTransfer.upload([1], to: next.url + "/\(Self.md5)/", name: "2.1.bin")
        }
    }

    @Test func `what is unpublished is gone, but not while somebody fetches it`() throws {
        let shelf = try shelf()
        let path = try #require(shelf.publish(Self.image, name: "2.1.bin", md5: Self.md5))
        let answer = shelf.respond(to: HTTPRequest(method: "GET", path: path))
        let file = try #require(answer.file)
        defer { close(file.descriptor) }
        #expect(answer.status == 200 && file.size == UInt64(Self.image.count))
        #expect(shelf.unpublish(Self.md5) == .downloadOngoing)
        answer.ended?()
        #expect(shelf.unpublish(Self.md5) == .unpublished)
        #expect(shelf.unpublish(Self.md5) == .noFirmware)
        #expect(shelf.respond(to: HTTPRequest(method: "GET", path: path)).status == 404)
        #expect(Terminal.files(in: directory).isEmpty)
    }

    @Test func `an image published under two names is fetched by both until it is unpublished`() throws {
        func status(_ name: String, on shelf: FirmwareShelf) -> UInt32 {
            let answer = shelf.respond(to: HTTPRequest(method: "GET", path: "/\(Self.md5)/\(name)"))
            if let file = answer.file { close(file.descriptor) }
            answer.ended?()
            return answer.status
        }
        let names = ["2.1.bin", "newest.bin"]
        var shelf = try shelf()
        for name in names { #expect(shelf.publish(Self.image, name: name, md5: Self.md5) == "/\(Self.md5)/\(name)") }
        for name in names { #expect(status(name, on: shelf) == 200, "\(name)") }
        shelf = try self.shelf()
        for name in names { #expect(status(name, on: shelf) == 200, "\(name) after a restart") }
        #expect(shelf.unpublish(Self.md5) == .unpublished)
        for name in names { #expect(status(name, on: shelf) == 404, "\(name)") }
        #expect(Terminal.files(in: directory).isEmpty)
    }

    @Test func `a shelf holds so many images, and a name leads nowhere else`() throws {
        let shelf = try shelf()
        func sum(_ number: Int) -> String { FirmwareShelf.sum([UInt8(number)]) }
        for number in 1..<FirmwareShelf.most { #expect(shelf.publish([1], name: "a", md5: sum(number)) != nil) }
        #expect(shelf.publish([1], name: "../b c", md5: sum(1)) == "/\(sum(1))/.._b_c")
        // Full: for another image, and for another name of the same one, but not for what is there.
        #expect(shelf.publish([1], name: "a", md5: sum(100)) == nil)
        #expect(shelf.publish([1], name: "b", md5: sum(1)) == nil)
        #expect(shelf.publish([1], name: "a", md5: sum(1)) != nil)
        #expect(Terminal.files(in: directory).count == FirmwareShelf.most)
        #expect(FirmwareShelf.safe("..") == "image" && FirmwareShelf.safe("") == "image")
        #expect(FirmwareShelf.safe("2.1.new") == "2.1.new_")
        #expect(shelf.publish([1], name: "a", md5: "../../../../../../../../../../up") == nil)
    }

    @Test func `a station's host fetches, checks and serves an image`() throws {
        let loop = try EventLoop()
        let source = try FirmwareServer(FirmwareShelf(in: self.source), at: ("127.0.0.1", 0))
        let path = try #require(source.shelf.publish(Self.image, name: "3.0.bin", md5: Self.md5))
        let server = try FirmwareServer(shelf(), at: ("127.0.0.1", 0))
        let services = try StationServices(on: loop, makers: nil, publisher: server) { _ in }
        let news = Mutex<[PublicationNews]>([])
        services.answer = { input in
            guard case .publication(let told) = input else { return }
            news.withLock { $0.append(told) }
            switch told {
            case .fetched: services.perform(.publication(.verify(md5: Self.md5)), at: loop.now)
            case .verified(isIntact: true): services.perform(.publication(.publish(md5: Self.md5)), at: loop.now)
            default: loop.stop()
            }
        }
        services.perform(.publication(.fetch(source.url + path)), at: loop.now)
        loop.run(atMost: .seconds(60))
        let location = "\(server.url)/\(Self.md5)/3.0.bin"
        #expect(news.withLock { $0 } == [.fetched, .verified(isIntact: true), .published([location])])
        #expect(try FileTransfer.download(location) == Self.image)
    }
}
