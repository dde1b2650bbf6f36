import OCPP
import OCPPMessages
import Records

/// A message that is answered when its records are durable.
struct Awaited: Sendable {
    // Indirect, because the table of what is awaited moves its entries.
    indirect enum Message: Sendable {
        case transactionEvent(TransactionNews)
        case meterValues(evse: Int, [MeterReading])
        case chargingNeeds(ChargingNeedsRecord)
        /// A message that is kept as it came, and its answer.
        case notice(AnyResponse)
    }

    let station: Int
    /// The connection over which it came; an answer is of no use to a later one.
    let generation: UInt32
    let id: MessageID
    let message: Message
}

/// What is awaited, by token. Tokens rise and come back nearly in order, so that a queue finds them without hashing.
struct AwaitedQueue: Sendable {
    /// Entry `first + n` is that of token `oldest + n`; nil where nothing is awaited any more.
    private var entries: [Awaited?] = []
    private var first = 0
    private var oldest: UInt64 = 0

    /// The entry of a token; one that is set must be newer than all that were.
    subscript(token: UInt64) -> Awaited? {
        get { place(of: token).flatMap { entries[$0] } }
        set {
            if first == entries.count {
                entries.removeAll(keepingCapacity: true)
                (first, oldest) = (0, token)
            }
            precondition(token >= oldest + UInt64(entries.count - first), "tokens rise")
            // Tokens between are others'.
            while oldest + UInt64(entries.count - first) < token { entries.append(nil) }
            entries.append(newValue)
        }
    }

    mutating func removeValue(forKey token: UInt64) -> Awaited? {
        guard let place = place(of: token) else { return nil }
        var awaited: Awaited?
        swap(&awaited, &entries[place])
        while first < entries.count, entries[first] == nil {
            first += 1
            oldest += 1
        }
        if first > 1024, first > entries.count / 2 {
            entries.removeFirst(first)
            first = 0
        }
        return awaited
    }

    private func place(of token: UInt64) -> Int? {
        guard token >= oldest, token - oldest < UInt64(entries.count - first) else { return nil }
        return first + Int(token - oldest)
    }
}
