// What one connection may send: so many messages a second on the average, five seconds' worth at once.
import Quantities

struct MessageBudget {
    private var spent = 0.0
    private var since: Moment?

    /// False when this message is one too many.
    mutating func takes(one rate: Int, at now: Moment) -> Bool {
        let waited = Double(now.nanoseconds - (since ?? now).nanoseconds) / 1e9
        since = now
        spent = max(0, spent - waited * Double(rate)) + 1
        return spent <= Double(rate) * 5
    }
}
