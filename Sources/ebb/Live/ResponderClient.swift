// OCSP responders of other authorities, asked over HTTP on a thread of its own.
import CCurl
import Crypto
import Network

/// Belongs to its loop's thread.
final class ResponderClient {
    private struct Answer: Sendable {
        var number: Int
        var told: StatusService.Told
    }

    private let thread: LoopThread
    private let post: @Sendable (Answer) -> Void
    private var waiting: [Int: (StatusService.Told) -> Void] = [:]
    private var lastNumber = 0
    /// Questions at once: what waits behind them would wait too long.
    private static let mostWaiting = 64

    init(on loop: EventLoop) throws(NetworkError) {
        let relay = Relay()
        let answers = loop.mailbox(of: Answer.self) { relay.client?.heard($0) }
        post = { answers.post($0) }
        thread = try LoopThread(name: "OCSP") { _ in }
        relay.client = self
    }

    deinit { thread.handle.stop() }

    private final class Relay { weak var client: ResponderClient? }

    /// Hands over what was answered, without those that did not.
    func ask(_ inquiries: [StatusService.Inquiry], then answer: @escaping (StatusService.Told) -> Void) {
        guard waiting.count < Self.mostWaiting else { return answer([:]) }
        lastNumber += 1
        waiting[lastNumber] = answer
        thread.handle.post { [post, number = lastNumber] _ in
            var told: StatusService.Told = [:]
            for inquiry in inquiries {
                guard let request = try? inquiry.about.request,
                    let answer = Self.exchange(request, with: inquiry.url), StatusInquiry.isAnswer(answer)
                else { continue }
                told[inquiry.about] = answer
            }
            post(Answer(number: number, told: told))
        }
    }

    private func heard(_ answer: Answer) { waiting.removeValue(forKey: answer.number)?(answer.told) }

    /// Seconds: a station that asks about a chain of four waits for all of them.
    private static let timeout = 4

    /// By POST (RFC 6960, A.1); nil when nothing good came back.
    private static func exchange(_ request: [UInt8], with url: String) -> [UInt8]? {
        guard let curl = curl_easy_init() else { return nil }
        defer { curl_easy_cleanup(curl) }
        let headers = curl_slist_append(nil, "Content-Type: application/ocsp-request")
        defer { curl_slist_free_all(headers) }
        var answer = [UInt8]()
        let code = withUnsafeMutablePointer(to: &answer) { answer in
            url.withCString { _ = ebb_curl_set_pointer(curl, CURLOPT_URL, $0) }
            "http,https".withCString { _ = ebb_curl_set_pointer(curl, CURLOPT_PROTOCOLS_STR, $0) }
            _ = ebb_curl_set_pointer(curl, CURLOPT_HTTPHEADER, headers)
            _ = ebb_curl_set_long(curl, CURLOPT_TIMEOUT, timeout)
            _ = ebb_curl_set_long(curl, CURLOPT_NOSIGNAL, 1)
            _ = ebb_curl_set_writer(curl, collect, answer)
            _ = ebb_curl_set_long(curl, CURLOPT_POSTFIELDSIZE, request.count)
            return request.withUnsafeBytes { bytes in
                _ = ebb_curl_set_pointer(curl, CURLOPT_POSTFIELDS, bytes.baseAddress)
                return curl_easy_perform(curl)
            }
        }
        return code == CURLE_OK && ebb_curl_status(curl) == 200 ? answer : nil
    }
}

/// A response is a few kilobytes; what is longer is none.
private func collect(
    bytes: UnsafeMutablePointer<CChar>?, size: Int, count: Int, context: UnsafeMutableRawPointer?
) -> Int {
    let answer = context!.assumingMemoryBound(to: [UInt8].self)
    guard answer.pointee.count + size * count <= 1 << 16 else { return 0 }
    answer.pointee.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: size * count))
    return size * count
}
