// A value that one thread waits for and another one gives.
import Glibc

final class Answer<Value: Sendable>: @unchecked Sendable {
    // Unchecked: the semaphore orders the one write before the one read.
    private var value: Value?
    private let given = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

    init() { sem_init(given, 0, 0) }

    deinit {
        sem_destroy(given)
        given.deallocate()
    }

    /// To be called once.
    func give(_ value: Value) {
        self.value = value
        sem_post(given)
    }

    func wait() -> Value {
        while sem_wait(given) != 0, errno == EINTR {}
        return value!
    }
}
