/// The sessions of a settlement as comma-separated values.
extension DispatchReport {
    /// One line a session: registers at both ends and their differences, whole watt-hours.
    package func sessionsCSV() -> String {
        var text =
            "station,evse,transaction,import_start_wh,import_end_wh,export_start_wh,export_end_wh,imported_wh,"
            + "exported_wh,setpoints,bound,quality,dropped_out\n"
        for session in sessions {
            var fields = [quoted(session.id.station), "\(session.id.evse)", quoted(session.id.transaction)]
            fields += [session.opening?.imported, session.closing?.imported].map(whole)
            fields += [session.opening?.exported, session.closing?.exported].map(whole)
            fields += ["\(session.imported)", "\(session.exported)", "\(session.setpoints)", session.bound.text]
            fields += [session.quality.rawValue, session.droppedOut?.description ?? ""]
            text += fields.joined(separator: ",") + "\n"
        }
        return text
    }
}

private func whole(_ value: Int64?) -> String { value.map { "\($0)" } ?? "" }

/// Names come from stations: one with a comma, a quote or a line break is put in quotes.
private func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
}
