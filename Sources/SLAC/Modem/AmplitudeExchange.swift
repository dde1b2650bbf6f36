/// The amplitude map exchange on a link that stands (ISO 15118-3, A.9.6): either side may ask, the other one confirms.
import Quantities

/// The asking side's wait for the confirmation; a map that is never confirmed ends nothing.
struct AmplitudeExchange: Equatable, Sendable {
    private let map: AmplitudeMap
    private var requests = 1
    private(set) var deadline: Moment?

    init(_ map: AmplitudeMap, at now: Moment, timing: Timing) {
        self.map = map
        deadline = now + timing.matchResponse
    }

    var request: Message { .ampMapReq(map) }

    /// Only success confirms: after any other result it is asked again.
    mutating func confirm(result: UInt8) {
        if result == 0 { deadline = nil }
    }

    /// True when the request is to be sent again.
    mutating func wake(at now: Moment, timing: Timing) -> Bool {
        guard let deadline, deadline <= now else { return false }
        guard requests <= timing.matchRetries else {
            self.deadline = nil
            return false
        }
        requests += 1
        self.deadline = now + timing.matchResponse
        return true
    }
}
