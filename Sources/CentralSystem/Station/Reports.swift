import JSON
import OCPPMessages
import Quantities

/// The reports that an operator asked a station for, oldest first: a bounded number of a bounded size.
struct Reports: Equatable, Sendable {
    static let most = 8
    /// Bytes of all parts of one report.
    static let mostBytes = 4 << 20
    static let mostParts = 4096

    private(set) var all: [StationReport] = []

    subscript(requestID: Int) -> StationReport? { all.first { $0.requestID == requestID } }

    /// A report has been asked for. The oldest one gives way.
    mutating func expect(_ requestID: Int, _ action: Action, at now: Moment, within time: Duration) {
        all.removeAll { $0.requestID == requestID }
        if all.count == Self.most { all.remove(at: all.firstIndex { $0.state != .underWay } ?? 0) }
        all.append(
            StationReport(requestID: requestID, action: action, asked: now.utcNanoseconds, deadline: now + time))
    }

    /// The station said that none will come.
    mutating func forget(_ requestID: Int) { all.removeAll { $0.requestID == requestID } }

    /// Takes a part in; false when no such report is awaited. `number` nil: parts of this kind are not numbered.
    mutating func add(
        _ request: AnyRequest, to requestID: Int, number: Int?, isLast: Bool, at now: Moment, within time: Duration
    ) -> Bool {
        guard let place = all.firstIndex(where: { $0.requestID == requestID && $0.state == .underWay }) else {
            return false
        }
        let number = number ?? all[place].parts.count
        all[place].deadline = now + time
        // A part that comes again is known.
        guard number >= 0, !all[place].parts.contains(where: { $0.number == number }) else { return true }
        var writer = JSONWriter()
        guard (try? request.encode(to: &writer)) != nil else { return true }
        let json = writer.finish()
        guard all[place].parts.count < Self.mostParts,
            all[place].parts.reduce(json.count, { $0 + $1.json.count }) <= Self.mostBytes
        else {
            all[place].state = .tooLarge
            return true
        }
        let position = all[place].parts.firstIndex { $0.number > number } ?? all[place].parts.count
        all[place].parts.insert(StationReport.Part(number: number, json: json), at: position)
        if isLast { all[place].last = number }
        if let last = all[place].last, all[place].parts.count - 1 == last { all[place].state = .complete }
        return true
    }

    var deadline: Moment? { all.lazy.filter { $0.state == .underWay }.map(\.deadline).min() }

    /// Gives up those whose parts no longer come; says which.
    mutating func expire(at now: Moment) -> [Int] {
        var expired: [Int] = []
        for place in all.indices where all[place].state == .underWay && all[place].deadline <= now {
            all[place].state = .incomplete
            expired.append(all[place].requestID)
        }
        return expired
    }
}

extension AnyRequest {
    /// The number of the report that this request asks for; nil when none will come of it.
    var reportID: Int? {
        switch self {
        case .getBaseReport(let request): request.requestId
        case .getReport(let request): request.requestId
        case .getMonitoringReport(let request): request.requestId
        case .getChargingProfiles(let request): request.requestId
        case .getDERControl(let request): request.requestId
        case .getDisplayMessages(let request): request.requestId
        case .customerInformation(let request): request.report ? request.requestId : nil
        default: nil
        }
    }
}

extension AnyResponse {
    /// Whether the station said that the report asked for will come.
    var announcesReport: Bool {
        switch self {
        case .getBaseReport(let response): response.status == .accepted
        case .getReport(let response): response.status == .accepted
        case .getMonitoringReport(let response): response.status == .accepted
        case .getChargingProfiles(let response): response.status == .accepted
        case .getDERControl(let response): response.status == .accepted
        case .getDisplayMessages(let response): response.status == .accepted
        case .customerInformation(let response): response.status == .accepted
        default: false
        }
    }
}
