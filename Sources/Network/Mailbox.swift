import CLinux
import Glibc
import Synchronization

/// Carries messages from any thread to the thread of an event loop, in order, in batches.
public final class Mailbox<Message: Sendable>: Sendable {
    private let messages = Mutex<[Message]>([])
    private let doorbell: Doorbell

    init(_ doorbell: Doorbell) { self.doorbell = doorbell }

    /// Never blocks for longer than another thread needs to append.
    public func post(_ message: Message) {
        let wasEmpty = messages.withLock { messages in
            messages.append(message)
            return messages.count == 1
        }
        if wasEmpty { doorbell.ring() }
    }

    /// Takes out what is there.
    func collect() -> [Message] {
        messages.withLock { messages in
            var batch: [Message] = []
            swap(&batch, &messages)
            return batch
        }
    }
}

/// The eventfd that wakes a loop from another thread.
final class Doorbell: Sendable {
    private let eventfd: Descriptor

    init() throws(NetworkError) { eventfd = try Descriptor(linux_eventfd(), from: "eventfd") }

    var descriptor: Int32 { eventfd.number }

    func ring() { _ = eventfd_write(eventfd.number, 1) }

    func silence() {
        var count: eventfd_t = 0
        _ = eventfd_read(eventfd.number, &count)
    }
}
