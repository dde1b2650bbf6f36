// What a station's host does beside its sessions: firmware, logs, the display. The hardware is simulated, the transfers and
// the signatures are real.
import ChargingStation
import Crypto
import ISO15118JSON
import Network
import OCPPMessages
import PlugAndCharge
import Quantities

/// Works on a thread of its own and answers on the station's loop.
final class StationServices: @unchecked Sendable {
    // Unchecked: `image`, `candidate`, `lines` and `generation` belong to the loop's thread alone; the worker is handed values.

    /// Where signing certificates of firmware must lead to, beside what was installed as roots of the manufacturer;
    /// without any no certificate is good.
    private let makers: TrustAnchors?
    private let store: CertificateStore?
    private let loop: EventLoop.Handle
    private let worker: LoopThread
    /// Where answers go; whoever drives the station sets it.
    var answer: (Station.Input) -> Void = { _ in }
    private let show: (String) -> Void
    private var image: (name: String, content: [UInt8])?
    /// What is to be published; nil: nothing is.
    private var candidate: (name: String, content: [UInt8])?
    /// Where others fetch it; nil: the station's configuration promises no such thing.
    private let publisher: FirmwareServer?
    private var lines: [Line] = []
    private var terminal = SimulatedTerminal()
    /// What was abandoned must not answer any more.
    private var (firmwareRun, uploadRun) = (0, 0)

    private struct Line {
        var time: DateTime
        var text: String
        var isSecurity: Bool
    }

    /// Lines that a log upload holds at most.
    private static let mostLines = 5_000

    init(
        on loop: EventLoop, makers: TrustAnchors?, store: CertificateStore? = nil, publisher: FirmwareServer? = nil,
        show: @escaping (String) -> Void
    ) throws(NetworkError) {
        self.loop = loop.handle
        self.makers = makers
        self.store = store
        self.publisher = publisher
        self.show = show
        worker = try LoopThread(name: "station files") { _ in }
    }

    deinit { worker.handle.stop() }

    /// A line for the diagnostics log, and for the security log where it tells of security.
    func note(_ note: Station.Note, at now: Moment) {
        if lines.count >= Self.mostLines { lines.removeFirst(Self.mostLines / 10) }
        let isSecurity = if case .security = note { true } else { false }
        lines.append(Line(time: DateTime(now), text: "\(note)", isSecurity: isSecurity))
    }

    func perform(_ effect: Station.Effect, at now: Moment) {
        switch effect {
        // A simulated lock opens.
        case .unlock(let evse): answer(.unlocked(evse: evse, true))
        case .firmware(let work): perform(work, at: now)
        case .publication(let work): perform(work)
        case .upload(let upload): send(upload)
        case .abandonUpload: uploadRun += 1
        case .display(let messages):
            show(
                "display: " + (messages.isEmpty ? "nothing" : messages.map(\.message.content).joined(separator: " | ")))
        case .payment(let work):
            let (line, reply) = terminal.perform(work)
            show("terminal: \(line)")
            if let reply { answer(.payment(reply)) }
        case .authenticate(let evse, let key, let message):
            let hash = Digest.hmacSHA256(message, key: Array(key.revealed.utf8))
            answer(.authenticated(evse: evse, message: message, hash))
        // This host understands no vendor's messages and has no cabinet; its configuration says so.
        case .transfer(let call, _):
            answer(.transferAnswered(call, DataTransferResponse(status: .unknownVendorId)))
        default: break
        }
    }

    // MARK: Firmware

    private func perform(_ work: FirmwareWork, at now: Moment) {
        switch work {
        case .checkCertificate(let pem): answer(.firmware(verdict(pem, at: now)))
        case .download(let url):
            firmwareRun += 1
            let run = firmwareRun
            let name = Self.fileName(url)
            inBackground({ try? FileTransfer.download(url) }) { services, content in
                guard services.firmwareRun == run else { return }
                services.image = content.map { (name, $0) }
                services.answer(.firmware(content == nil ? .downloadFailed : .downloaded))
            }
        case .verify(let signature, let certificate):
            answer(.firmware(.verified(isGenuine: verifies(signature, certificate))))
        case .install:
            let version = image.map { Self.version(of: $0.name) }
            image = nil
            answer(
                .firmware(
                    version.map { $0.isEmpty ? .installationFailed : .installed(version: $0) } ?? .installationFailed))
        case .abandon:
            firmwareRun += 1
            image = nil
        }
    }

    /// An image's name is the version that it brings, without what tells how the file is packed; at most 50 characters.
    static func version(of name: String) -> String {
        var parts = name.split(separator: ".", omittingEmptySubsequences: false)
        while parts.count > 1, let last = parts.last, packings.contains(last.lowercased()) { parts.removeLast() }
        return String(parts.joined(separator: ".").prefix(50))
    }

    private static let packings: Set = [
        "bin", "bz2", "fw", "gz", "hex", "img", "raucb", "swu", "tar", "tgz", "xz", "zip", "zst",
    ]

    private func verdict(_ pem: String, at now: Moment) -> FirmwareNews {
        guard let chain = try? Chain(pem: Array(pem.utf8)) else { return .certificateIsBad(isRevoked: false) }
        var makers = makers ?? TrustAnchors(roots: [])
        makers.roots += store?.roots(.manufacturerRootCertificate) ?? []
        // [L01] Not those of vehicles: RSA and the curves of the web count as they do towards the central system.
        makers.acceptsWebKeys = true
        do throws(ChainFault) {
            try makers.validate(chain.leaf, through: chain.authorities, at: now.utcNanoseconds / 1_000_000_000)
            return .certificateIsGood
        } catch {
            return .certificateIsBad(isRevoked: error == .revoked)
        }
    }

    /// [L01.FR.12] Over the whole image, by the key of the certificate.
    private func verifies(_ signature: String, _ pem: String) -> Bool {
        guard let image, let bytes = Base64(text: signature)?.bytes, let chain = try? Chain(pem: Array(pem.utf8)) else {
            return false
        }
        return (try? chain.leaf.publicKey)?.verifiesImage(bytes, of: image.content) ?? false
    }

    // MARK: Firmware for others

    private func perform(_ work: PublicationWork) {
        switch work {
        case .fetch(let url):
            let name = Self.fileName(url)
            inBackground({ try? FileTransfer.download(url) }) { services, content in
                services.candidate = content.map { (name, $0) }
                services.answer(.publication(content == nil ? .fetchFailed : .fetched))
            }
        case .verify(let md5):
            let content = candidate?.content ?? []
            inBackground({ FirmwareShelf.sum(content) == md5 }) { services, isIntact in
                if !isIntact { services.candidate = nil }
                services.answer(.publication(.verified(isIntact: isIntact)))
            }
        case .publish(let md5):
            guard let publisher, let image = candidate else { return answer(.publication(.publishingFailed)) }
            candidate = nil
            inBackground({ publisher.shelf.publish(image.content, name: image.name, md5: md5) }) { services, path in
                services.answer(.publication(path.map { .published([publisher.url + $0]) } ?? .publishingFailed))
            }
        case .unpublish(let md5, let call):
            answer(.publication(.unpublished(call, publisher?.shelf.unpublish(md5) ?? .noFirmware)))
        }
    }

    /// The last part of the URL's path.
    private static func fileName(_ url: String) -> String {
        String(url.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").last ?? "image")
    }

    // MARK: Logs

    private func send(_ upload: LogUpload) {
        uploadRun += 1
        let run = uploadRun
        let content = Array(log(upload).utf8)
        inBackground({ Self.result(content, upload) }) { services, result in
            guard services.uploadRun == run else { return }
            services.answer(.uploadEnded(result))
        }
    }

    private func log(_ upload: LogUpload) -> String {
        let wanted = lines.filter { line in
            (upload.kind == .diagnostics || line.isSecurity) && (upload.oldest.map { $0 <= line.time } ?? true)
                && (upload.latest.map { line.time <= $0 } ?? true)
        }
        return wanted.map { "\($0.time) \($0.text)\n" }.joined()
    }

    private static func result(_ content: [UInt8], _ upload: LogUpload) -> UploadResult {
        do throws(FileTransfer.Failure) {
            try FileTransfer.upload(content, to: upload.location, name: upload.filename)
            return .uploaded
        } catch {
            return switch error {
            case .unsupported: .notSupportedOperation
            case .denied: .permissionDenied
            case .rejected: .badMessage
            case .failed: .failed
            }
        }
    }

    private func inBackground<Result: Sendable>(
        _ work: @escaping @Sendable () -> Result, then: @escaping @Sendable (StationServices, Result) -> Void
    ) {
        worker.handle.post { [self, loop] _ in
            let result = work()
            loop.post { _ in then(self, result) }
        }
    }
}
