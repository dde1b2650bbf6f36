// A settlement report for a terminal and for a spreadsheet.
import PowerPlant
import Quantities

extension DispatchReport {
    /// What was asked, what was delivered, and every session's part in it.
    package func text() -> String {
        var text = """
            dispatch \(id), \(strategy.rawValue), \(outcome?.rawValue ?? "not over")
            window     \(start) to \(end), \(Table.kilowatts(power)) kW
            requested  \(Table.number(requestedEnergy.value, digits: 1)) Wh
            delivered  \(Table.number(deliveredEnergy.value, digits: 0)) Wh against a baseline of zero
            """
        if let deliveredShare { text += " (\(Table.number(deliveredShare * 100, digits: 1)) %)" }
        text += "\nunserved   \(Table.number(unservedEnergy.value, digits: 1)) Wh\n"
        if let settled = reached(within: 0.02), let deviation = greatestDeviation(after: .seconds(5)) {
            text +=
                "power      within 2 % after \(Table.number(settled.seconds, digits: 1)) s, from 5 s on at most "
                + "\(Table.number(deviation * 100, digits: 1)) % off\n"
        }
        text += "\n"
        var table = Table(columns: [
            .left("session"), .right("imported Wh"), .right("exported Wh"), .right("set-points"), .left("bound"),
            .left("reading"), .left("dropped out"),
        ])
        for session in sessions {
            table.append([
                session.id.description, String(session.imported), String(session.exported), String(session.setpoints),
                session.bound.text, session.quality.rawValue, session.droppedOut?.description ?? "",
            ])
        }
        table.append(["fleet", String(imported), String(exported), "", "", "", ""])
        return text + table.text
    }

    /// The power series: time, watts asked for, watts metered.
    package func csv() -> String {
        var csv = "time,requested_w,delivered_w\n"
        for sample in series { csv += "\(sample.at),\(sample.requested.value),\(sample.delivered.value)\n" }
        return csv
    }
}
