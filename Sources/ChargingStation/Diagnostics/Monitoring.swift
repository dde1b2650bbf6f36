// OCPP 2.1, chapter N, N02 to N08: the monitors of a station, and what they have to tell.

import OCPPMessages
import Quantities

struct Monitoring: Equatable, Sendable {
    /// Custom monitors that a station keeps at most.
    static let capacity = 256
    /// Streams that are open at the same time at most.
    static let maximumStreams = 16
    /// Ids below are the station's own monitors'.
    static let firstCustomID = 10_001

    /// [N03]
    var base = MonitoringBase.all
    /// [N05] Events of a higher number are not told.
    var level = 9
    private(set) var monitors: [VariableMonitor] = []
    /// Of all monitors together, so that most inputs cost one comparison.
    private(set) var causes: Causes = []
    private var lastCustomID = firstCustomID - 1
    private var lastEventID = 0
    /// Events of this turn.
    var events: [EventData] = []
    var streams = EventStreams()

    /// The moment of the next periodic value.
    private(set) var nextPeriod: Moment?
    /// When the record was stored last, and whether thresholds have been crossed since.
    var storedAt: Moment?
    var isUnstored = false

    subscript(position: Int) -> VariableMonitor {
        get { monitors[position] }
        set { monitors[position] = newValue }
        _modify { yield &monitors[position] }
    }

    func position(of id: Int) -> Int? { monitors.firstIndex { $0.id == id } }

    var customs: [VariableMonitor] { monitors.filter { $0.kind == .customMonitor } }

    /// In the place of the one with its id, where there is one.
    mutating func install(_ monitor: VariableMonitor) {
        if let position = position(of: monitor.id) {
            monitors[position] = monitor
        } else {
            monitors.append(monitor)
        }
        lastCustomID = max(lastCustomID, monitor.id)
        refresh()
    }

    mutating func remove(where isGone: (VariableMonitor) -> Bool) {
        monitors.removeAll(where: isGone)
        refresh()
    }

    /// What follows from the list.
    mutating func refresh() {
        causes = monitors.reduce(into: []) { $0.formUnion($1.causes) }
        nextPeriod = monitors.lazy.compactMap(\.nextPeriod).min()
    }

    mutating func newID() -> Int {
        lastCustomID = lastCustomID < Int(Int32.max) ? lastCustomID + 1 : Self.firstCustomID
        while position(of: lastCustomID) != nil { lastCustomID += 1 }
        return lastCustomID
    }

    /// Event ids go on over restarts, as far as the clock does.
    mutating func startEvents(at now: Moment) { lastEventID = Int(now.utcSeconds % 0x4000_0000) }

    mutating func newEventID() -> Int {
        lastEventID = lastEventID < Int(Int32.max) ? lastEventID + 1 : 1
        return lastEventID
    }

    /// [B07] Whether a monitor of this severity or worse has its threshold crossed.
    func isInAlert(_ variable: ModelVariable, _ index: Int) -> Bool {
        monitors.contains {
            $0.isCrossed && $0.data.severity <= Self.alert && $0.evse == index && $0.position == variable.position
        }
    }

    /// OCPP's severity "Alert".
    private static let alert = 5
}
