// What a station tells about peers that never got as far as a session: a line at once, and then at most one a second.
import Network
import Quantities

final class RefusalLog {
    private let loop: EventLoop
    private let write: (String) -> Void
    private var latest: (address: SocketAddress, refusal: Listener.Refusal)?
    private var untold = 0
    private lazy var timer: Timer = loop.timer { [unowned self] _ in tell() }

    init(on loop: EventLoop, write: @escaping (String) -> Void) {
        self.loop = loop
        self.write = write
    }

    func add(_ address: SocketAddress, _ refusal: Listener.Refusal) {
        latest = (address, refusal)
        untold += 1
        if timer.deadline == nil { tell() }
    }

    private func tell() {
        guard let latest, untold > 0 else { return }
        let others = untold == 1 ? "" : " (and \(untold - 1) more)"
        write("\(latest.address) refused: \(latest.refusal)\(others)")
        untold = 0
        timer.deadline = loop.now + .seconds(1)
    }
}
