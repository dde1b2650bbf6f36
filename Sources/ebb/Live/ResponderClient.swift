// OCSP responders of other authorities, asked over HTTP on a thread of its own.
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
                    let answer = try? FileTransfer.post(request, as: "application/ocsp-request", to: inquiry.url),
                    StatusInquiry.isAnswer(answer)
                else { continue }
                told[inquiry.about] = answer
            }
            post(Answer(number: number, told: told))
        }
    }

    private func heard(_ answer: Answer) { waiting.removeValue(forKey: answer.number)?(answer.told) }
}
