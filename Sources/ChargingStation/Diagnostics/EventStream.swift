// OCPP 2.1, N11 to N15: periodic values that come too often for an answer each, gathered and sent in batches.

import OCPPMessages
import Quantities

/// The values of one periodic monitor on their way.
struct EventStream: Equatable, Sendable {
    enum Phase: Equatable, Sendable { case closed, opening, open, refused }

    struct Value: Equatable, Sendable {
        var time: Moment
        var text: String
    }

    /// Values that wait at most; beyond it the oldest are dropped.
    static let capacity = 1_000
    /// Values of one message at most.
    static let batch = 100

    /// The monitor's id serves as the stream's.
    let monitor: Int
    var parameters: PeriodicEventStreamParams
    var phase = Phase.closed
    private(set) var values: [Value] = []
    /// Values that were dropped because nobody took them.
    private(set) var dropped = 0

    init(monitor: Int, _ parameters: PeriodicEventStreamParams) {
        self.monitor = monitor
        self.parameters = parameters
    }

    var constants: ConstantStreamData {
        ConstantStreamData(id: monitor, params: parameters, variableMonitoringId: monitor)
    }

    /// At least one of the two says when to send.
    static func takes(_ parameters: PeriodicEventStreamParams) -> Bool {
        (parameters.interval != nil || parameters.values != nil) && (parameters.interval ?? 1) > 0
            && (parameters.values ?? 1) > 0
    }

    /// The number of values at which a message goes out.
    private var size: Int { min(parameters.values ?? Self.batch, Self.batch) }

    /// When the values that wait are to go; now when there are enough of them.
    func isDue(at now: Moment) -> Bool { values.count >= size || deadline.map { $0 <= now } == true }

    var deadline: Moment? {
        guard phase == .open, let first = values.first else { return nil }
        if values.count >= size { return first.time }
        return parameters.interval.map { first.time + .seconds(min($0, 86_400)) }
    }

    mutating func append(_ text: String, at now: Moment) {
        if values.count == Self.capacity {
            values.removeFirst()
            dropped += 1
        }
        values.append(Value(time: now, text: text))
    }

    /// Takes the oldest values for a message.
    mutating func next() -> NotifyPeriodicEventStream? {
        guard let first = values.first else { return nil }
        let part = values.prefix(Self.batch)
        values.removeFirst(part.count)
        return NotifyPeriodicEventStream(
            data: part.map { StreamDataElement(t: ($0.time - first.time).seconds, v: $0.text) }, id: monitor,
            pending: values.count, basetime: DateTime(first.time))
    }
}

struct EventStreams: Equatable, Sendable {
    /// Messages that may go out before the central system has to show that it is there. They are not answered, so nothing
    /// else would stop a station that floods a line which takes nothing.
    static let credit = 32

    private(set) var list: [EventStream] = []
    /// Messages since the central system was last heard.
    var sent = 0

    var isBlocked: Bool { sent >= Self.credit }

    func hasRoom(forMonitor id: Int?) -> Bool {
        list.count < Monitoring.maximumStreams || list.contains { $0.monitor == id }
    }

    mutating func add(_ stream: EventStream) { list.append(stream) }

    mutating func remove(_ monitor: Int) -> EventStream? {
        guard let index = list.firstIndex(where: { $0.monitor == monitor }) else { return nil }
        return list.remove(at: index)
    }

    /// nil when there is no such stream.
    mutating func update(_ monitor: Int, _ change: (inout EventStream) -> Void) -> Bool {
        guard let index = list.firstIndex(where: { $0.monitor == monitor }) else { return false }
        change(&list[index])
        return true
    }

    /// False when the value has no stream to go to.
    mutating func append(_ text: String, ofMonitor id: Int, at now: Moment) -> Bool {
        guard let index = list.firstIndex(where: { $0.monitor == id }), list[index].phase != .refused else {
            return false
        }
        list[index].append(text, at: now)
        return true
    }

    var deadline: Moment? { isBlocked ? nil : list.lazy.compactMap(\.deadline).min() }

    /// The next message that is due.
    mutating func next(at now: Moment) -> NotifyPeriodicEventStream? {
        guard !isBlocked else { return nil }
        for index in list.indices where list[index].phase == .open && list[index].isDue(at: now) {
            guard let message = list[index].next() else { continue }
            sent += 1
            return message
        }
        return nil
    }

    /// After a boot the central system knows of none.
    mutating func reset() {
        for index in list.indices { list[index].phase = .closed }
    }
}
