// The fleet as a table for a terminal.
import PowerPlant
import Quantities

extension FleetSnapshot {
    /// A line a session: power and set-point in kilowatts, positive into the vehicle.
    package func text() -> String {
        var table = Table(columns: [
            .left("session"), .left("control"), .right("power kW"), .right("set-point kW"), .right("SoC %"),
            .right("imported Wh"), .right("exported Wh"), .left("departure"), .left("state"),
        ])
        for session in sessions {
            let registers = session.registers
            table.append([
                session.terms.id.description, session.terms.control.rawValue,
                session.power.map { Table.kilowatts($0) } ?? "", session.setpoint.map { Table.kilowatts($0) } ?? "",
                session.stateOfCharge.map { Table.number($0.percent, digits: 0) } ?? "",
                registers.map { String($0.imported) } ?? "", registers.map { String($0.exported) } ?? "",
                session.terms.departure?.description ?? "", session.isConnected ? "connected" : "offline",
            ])
        }
        return table.text + "\(sessions.count) sessions, \(Table.kilowatts(power)) kW\n"
    }
}
