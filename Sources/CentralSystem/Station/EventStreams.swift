import OCPPMessages
import Quantities
import Records

/// A stream of values that a station opened (OCPP 2.1 chapter N, use cases N11 to N15).
public struct EventStream: Equatable, Sendable {
    public struct Value: Equatable, Sendable {
        public let at: UTCNanoseconds
        public let value: String
    }

    static let mostValues = 16

    public let id: Int
    /// The monitor whose values it carries.
    public let monitor: Int
    /// Seconds, and values, after which the station sends; nil: not told.
    public internal(set) var interval: Int?
    public internal(set) var batch: Int?
    /// The latest values, oldest first.
    public internal(set) var values: [Value] = []
    /// Values that the station had not sent yet when it sent last.
    public internal(set) var pending = 0
}

struct EventStreams: Equatable, Sendable {
    static let most = 16
    private(set) var all: [EventStream] = []

    /// False: as many as are kept are open.
    mutating func open(_ data: ConstantStreamData) -> Bool {
        let known = all.firstIndex { $0.id == data.id }
        guard known != nil || all.count < Self.most else { return false }
        let stream = EventStream(
            id: data.id, monitor: data.variableMonitoringId, interval: data.params.interval, batch: data.params.values)
        if let known { all[known] = stream } else { all.append(stream) }
        return true
    }

    /// Whether it was open.
    mutating func close(_ id: Int) -> Bool {
        let count = all.count
        all.removeAll { $0.id == id }
        return all.count < count
    }

    /// What it is now; nil: no such stream is open.
    mutating func adjust(_ id: Int, _ params: PeriodicEventStreamParams) -> ConstantStreamData? {
        guard let place = all.firstIndex(where: { $0.id == id }) else { return nil }
        all[place].interval = params.interval ?? all[place].interval
        all[place].batch = params.values ?? all[place].batch
        return ConstantStreamData(
            id: id, params: PeriodicEventStreamParams(interval: all[place].interval, values: all[place].batch),
            variableMonitoringId: all[place].monitor)
    }

    /// False: no such stream is open.
    mutating func add(_ news: NotifyPeriodicEventStream) -> Bool {
        guard let place = all.firstIndex(where: { $0.id == news.id }) else { return false }
        let latest = news.data.suffix(EventStream.mostValues).map { element in
            EventStream.Value(
                at: (news.basetime + .milliseconds(Int64((element.t * 1000).clamped))).nanoseconds, value: element.v)
        }
        all[place].values.append(contentsOf: latest)
        all[place].values.removeFirst(max(0, all[place].values.count - EventStream.mostValues))
        all[place].pending = news.pending
        return true
    }
}

extension Double {
    /// Within a year of milliseconds either way.
    fileprivate var clamped: Double { isFinite ? Swift.min(Swift.max(self, -3.2e10), 3.2e10) : 0 }
}
