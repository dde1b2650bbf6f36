// OCPP 2.1, R04 and R05: the DER controls that the central system has set, and which of them are in force.

import OCPPMessages
import Quantities

/// Default and scheduled controls by id. Of one kind and type the lowest priority number wins, of equal ones the latest; a
/// scheduled control goes before the default ones while it lasts.
struct DERControls: Equatable, Sendable {
    struct Entry: Equatable, Sendable {
        fileprivate let boxed: Boxed<SetDERControlRequest>
        let isDefault: Bool
        let type: DERControl
        let priority: Int
        /// Milliseconds since 1970; of a default one all time.
        let start: Int64
        let end: Int64
        /// The central system was told that it started.
        fileprivate(set) var isStarted = false

        init(_ request: SetDERControlRequest) {
            boxed = Boxed(request)
            isDefault = request.isDefault
            type = request.controlType
            priority = request.priority ?? .max
            let (start, duration) = request.schedule
            self.start = start?.milliseconds ?? .min
            if let start, let duration {
                end = start.milliseconds + Int64(min(max(duration, 0), 3.2e8) * 1000)
            } else {
                end = .max
            }
        }

        var request: SetDERControlRequest { boxed.value }
        var id: String { request.controlId }

        func lasts(at time: Int64) -> Bool { start <= time && time < end }

        fileprivate func competes(with other: Entry) -> Bool {
            type == other.type && isDefault == other.isDefault && start < other.end && other.start < end
        }
    }

    /// What the central system is told by NotifyDERStartStop.
    enum Change: Equatable, Sendable {
        case started(id: String, superseding: [String])
        case stopped(id: String)
    }

    static let capacity = 128
    /// Of one type and kind, so that every answer can name those that it concerns.
    static let capacityOfType = 24

    /// In the order of their setting.
    private(set) var entries: [Entry] = []
    /// The control that rules for each type now.
    private(set) var inForce = DERRules()

    func isFull(for request: SetDERControlRequest) -> Bool {
        let others = entries.filter { $0.id != request.controlId }
        return others.count >= Self.capacity
            || others.count { $0.type == request.controlType && $0.isDefault == request.isDefault }
                >= Self.capacityOfType
    }

    /// Sets a control, in place of the one with its id.
    /// - Returns: the ids of those that it supersedes, or its own where others supersede it. [R04.FR.03 to FR.08]
    mutating func set(_ request: SetDERControlRequest) -> [String] {
        let wasStarted = entries.first { $0.id == request.controlId }?.isStarted ?? false
        entries.removeAll { $0.id == request.controlId }
        var entry = Entry(request)
        entry.isStarted = wasStarted && !entry.isDefault
        let rivals = entries.filter { $0.competes(with: entry) }
        entries.append(entry)
        if rivals.contains(where: { $0.priority < entry.priority }) { return [entry.id] }
        return rivals.filter { $0.priority > entry.priority }.map(\.id)
    }

    /// - Returns: what was removed, and ran or not.
    mutating func clear(where matches: (Entry) -> Bool) -> [Entry] {
        let removed = entries.filter(matches)
        entries.removeAll(where: matches)
        return removed
    }

    /// A stronger one lasts now, or will when this one begins.
    func isSuperseded(_ entry: Entry, at time: Int64) -> Bool {
        let moment = max(time, entry.start)
        return entries.contains {
            $0.priority < entry.priority && $0.competes(with: entry) && $0.lasts(at: moment)
        }
    }

    /// Starts and ends what is due. [R04.FR.10, R04.FR.20 to FR.22]
    mutating func advance(to time: Int64) -> [Change] {
        var changes: [Change] = []
        for entry in clear(where: { $0.end <= time }) where entry.isStarted { changes.append(.stopped(id: entry.id)) }
        for index in entries.indices where !entries[index].isDefault {
            let entry = entries[index]
            let runs = entry.lasts(at: time) && !isSuperseded(entry, at: time)
            if runs, !entry.isStarted {
                let weaker = entries.filter {
                    $0.priority > entry.priority && $0.competes(with: entry) && $0.lasts(at: time)
                }
                changes.append(.started(id: entry.id, superseding: weaker.map(\.id)))
            }
            // One that is set anew for later ends now. One that is superseded was told with its successor's start.
            if entry.isStarted, !entry.lasts(at: time) { changes.append(.stopped(id: entry.id)) }
            entries[index].isStarted = runs
        }
        inForce = rules(at: time)
        return changes
    }

    /// When the next control starts or ends, in milliseconds since 1970.
    func nextChange(after time: Int64) -> Int64? {
        var next: Int64?
        for entry in entries where !entry.isDefault {
            for moment in [entry.start, entry.end] where moment > time { next = min(next ?? moment, moment) }
        }
        return next
    }

    private func rules(at time: Int64) -> DERRules {
        var ruling: [DERControl: Entry] = [:]
        for entry in entries where entry.lasts(at: time) {
            guard let other = ruling[entry.type] else {
                ruling[entry.type] = entry
                continue
            }
            let isStronger =
                entry.isDefault == other.isDefault ? entry.priority <= other.priority : other.isDefault
            if isStronger { ruling[entry.type] = entry }
        }
        return DERRules(ruling.mapValues(\.boxed))
    }
}

// Over a restart: one line of JSON for each control, after a plus where its start has been told.
extension DERControls {
    var record: [UInt8]? {
        guard !entries.isEmpty else { return nil }
        var bytes: [UInt8] = []
        for entry in entries {
            guard let json = try? entry.request.json() else { continue }
            bytes += [UInt8(ascii: entry.isStarted ? "+" : "-")] + json + [UInt8(ascii: "\n")]
        }
        return bytes
    }

    /// What is no such line is ignored.
    init(record: [UInt8], takes: (SetDERControlRequest) -> Bool) {
        for line in record.split(separator: UInt8(ascii: "\n")) {
            guard let request = try? SetDERControlRequest(json: Array(line.dropFirst())), takes(request),
                !isFull(for: request)
            else { continue }
            _ = set(request)
            entries[entries.count - 1].isStarted = line.first == UInt8(ascii: "+") && !request.isDefault
        }
    }
}

/// The controls that rule now, one for each type.
struct DERRules: Equatable, Sendable {
    private var requests: [DERControl: Boxed<SetDERControlRequest>]

    init(_ requests: [DERControl: Boxed<SetDERControlRequest>] = [:]) { self.requests = requests }

    var isEmpty: Bool { requests.isEmpty }
    var types: [DERControl] { Array(requests.keys) }

    subscript(type: DERControl) -> SetDERControlRequest? { requests[type]?.value }

    func curve(_ type: DERControl) -> DERCurve? { self[type]?.curve }

    /// Those of the types that an inverter takes.
    func filtered(by types: Set<DERControl>) -> DERRules { DERRules(requests.filter { types.contains($0.key) }) }
}

extension SetDERControlRequest {
    /// Of the one setting that the control has.
    var priority: Int? {
        let settings: [Int?] = [
            curve?.priority, enterService?.priority, fixedPFAbsorb?.priority, fixedPFInject?.priority,
            fixedVar?.priority, freqDroop?.priority, gradient?.priority, limitMaxDischarge?.priority,
        ]
        return settings.compactMap(\.self).first
    }

    var schedule: (start: DateTime?, duration: Double?) {
        let starts: [DateTime?] = [
            curve?.startTime, fixedPFAbsorb?.startTime, fixedPFInject?.startTime, fixedVar?.startTime,
            freqDroop?.startTime, limitMaxDischarge?.startTime,
        ]
        let durations: [Double?] = [
            curve?.duration, fixedPFAbsorb?.duration, fixedPFInject?.duration, fixedVar?.duration,
            freqDroop?.duration, limitMaxDischarge?.duration,
        ]
        return (starts.compactMap(\.self).first, durations.compactMap(\.self).first)
    }
}
