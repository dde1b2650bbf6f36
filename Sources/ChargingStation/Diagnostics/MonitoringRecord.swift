// [N07.FR.13, N07.FR.14] Monitors outlive a restart, and so does what they remember of crossed thresholds.

import JSON
import OCPPMessages
import Quantities

extension Station {
    mutating func storeMonitors(_ turn: inout Turn) {
        monitoring.storedAt = turn.now
        monitoring.isUnstored = false
        turn.emit(.store(.monitors, monitoring.record))
    }

    /// Crossings are stored at leisure: a value that swings around its threshold must not wear the storage out.
    mutating func storeCrossings(_ turn: inout Turn) {
        guard monitoring.isUnstored, monitoring.storeDue.map({ $0 <= turn.now }) ?? true else { return }
        storeMonitors(&turn)
    }

    /// Monitors of variables that this firmware does not have any more are gone.
    mutating func restoreMonitors() {
        installOwnMonitors()
        if let record = MonitoringRecord(configuration.stored[.monitors]) {
            monitoring.base = record.base
            monitoring.level = record.level
            for item in record.customs {
                guard case .found(let variable, let index) = find(item.component, item.variable),
                    variable.supports(item.type), let id = item.id
                else { continue }
                var monitor = VariableMonitor(
                    item, .customMonitor, of: variable, evse: index)
                if item.type.isThreshold { monitor.memory = .threshold(isCrossed: record.crossed.contains(id)) }
                monitoring.install(monitor)
                if let parameters = item.periodicEventStream, EventStream.takes(parameters) {
                    monitoring.streams.add(EventStream(monitor: id, parameters))
                }
            }
        }
        if monitoring.base != .hardWiredOnly { installPreconfigured(at: nil) }
    }

    /// The station runs: periodic monitors count from here.
    mutating func startMonitors(at now: Moment) {
        monitoring.startEvents(at: now)
        for position in monitoring.monitors.indices { monitoring[position].schedule(after: now) }
        monitoring.refresh()
    }
}

/// An OCPP payload with the rest in its custom data.
struct MonitoringRecord {
    var base = MonitoringBase.all
    var level = 9
    var customs: [SetMonitoringData] = []
    /// Ids of the monitors whose threshold is crossed.
    var crossed: Set<Int> = []

    /// nil for what is no such record.
    init?(_ bytes: [UInt8]?) {
        guard let bytes else { return nil }
        let custom: CustomData
        do throws(OCPPSchemaError) {
            // The payload has at least one element, so the first is one of the station's own.
            let request = try SetVariableMonitoringRequest(json: bytes)
            customs = Array(request.setMonitoringData.dropFirst())
            guard let data = request.customData else { return nil }
            custom = data
        } catch {
            return nil
        }
        guard let base = custom["base"]?.string.flatMap({ MonitoringBase(rawValue: $0) }),
            let level = custom["level"]?.integer, (0...9).contains(level)
        else { return nil }
        self.base = base
        self.level = Int(level)
        crossed = Set(custom["crossed"]?.array?.compactMap { $0.integer.map(Int.init) } ?? [])
    }
}

extension Monitoring {
    /// When crossings that are not stored may be; nil: at once.
    var storeDue: Moment? { storedAt.map { $0 + .seconds(10) } }

    /// For `StoredItem.monitors`.
    fileprivate var record: [UInt8]? {
        guard let own = monitors.first else { return nil }
        let crossed = monitors.filter(\.isCrossed).map { JSONValue.integer(Int64($0.id)) }
        let custom = CustomData(
            vendorId: "ebb",
            members: [
                .init("base", .string(base.rawValue)), .init("level", .integer(Int64(level))),
                .init("crossed", .array(crossed)),
            ])
        return try? SetVariableMonitoringRequest(
            setMonitoringData: [own.data] + customs.map(\.data), customData: custom
        ).json()
    }
}
