// OCPP 2.1, N03: the monitors that a station brings along. Hard-wired ones watch for faults; preconfigured ones are the
// maker's choice.

import OCPPMessages
import Quantities

extension Station {
    /// Before the first boot, and after what was stored is known.
    mutating func installOwnMonitors() {
        var id = 0
        for evse in evses.indices {
            for component in StageFault.components {
                id += 1
                installHardWired(id, component, severity: StageFault.severity(of: component), evse: evse)
            }
            // A consequence of one of the above.
            id += 1
            installHardWired(id, "Connector", severity: 3, evse: evse)
        }
    }

    private mutating func installHardWired(_ id: Int, _ component: String, severity: Int, evse: Int) {
        let variable = DeviceModel.components[component.lowercased()]?.first { $0.name == "Problem" }
        guard let variable else { return }
        let data = SetMonitoringData(
            id: id, value: 1, type: .delta, severity: severity, component: variable.component(evses[evse]),
            variable: variable.variable)
        var monitor = VariableMonitor(data, .hardWiredMonitor, of: variable, evse: evse)
        monitor.memory = .delta(from: "false")
        monitoring.install(monitor)
    }

    /// The configuration's, less those that a custom monitor has replaced.
    mutating func installPreconfigured(at now: Moment?) {
        for (offset, item) in configuration.monitors.enumerated() {
            let id = Self.firstPreconfiguredID + offset
            guard monitoring.position(of: id) == nil, id < Monitoring.firstCustomID,
                case .found(let variable, let index) = find(item.component, item.variable), variable.supports(item.type)
            else { continue }
            var data = item
            data.id = id
            data.component = variable.component(evses[index])
            data.variable = variable.variable
            var monitor = VariableMonitor(
                data, .preconfiguredMonitor, of: variable, evse: index)
            if let now { monitor.schedule(after: now) }
            monitoring.install(monitor)
        }
    }

    private static let firstPreconfiguredID = 5_001
}
