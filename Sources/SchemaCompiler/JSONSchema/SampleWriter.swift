import JSON

/// Writes samples of every message for the tests: one with the required fields alone, one with all fields, every value
/// at a limit of its schema.
struct SampleWriter {
    let model: OCPPModel

    func file() throws -> String {
        var text = """
            // swift-format-ignore-file
            // A smallest and a largest sample of every message: its name, both texts, one line each.
            // Generated from the OCPP 2.1 schemas by SchemaCompiler; `make generate` writes it anew.

            let samples = #\"""

            """
        for (name, fields) in model.messages.sorted(by: { $0.key < $1.key }) {
            text += name + "\t" + object(fields, isFull: false).text + "\t" + object(fields, isFull: true).text + "\n"
        }
        return text + "\"\"\"#\n"
    }

    private func object(_ fields: [OCPPField], isFull: Bool) -> JSONValue {
        .object(
            fields.filter { isFull || $0.isRequired }.map { JSONValue.Member($0.name, value($0.shape, isFull: isFull)) }
        )
    }

    private func value(_ shape: OCPPShape, isFull: Bool) -> JSONValue {
        switch shape {
        case .string(let maxLength):
            .string(isFull ? String(repeating: "é", count: min(maxLength ?? 8, 40)) : "x")
        case .dateTime: .string(isFull ? "2026-01-31T12:00:00.250Z" : "2026-01-31T12:00:00Z")
        case .integer(let minimum, let maximum):
            .integer(Int64(isFull ? maximum ?? max(minimum ?? 0, 1_000_000) : minimum ?? min(maximum ?? -7, -7)))
        case .number(let minimum, let maximum):
            .number(isFull ? maximum ?? 1234.5 : minimum ?? min(maximum ?? -0.25, -0.25))
        case .bool: .bool(isFull)
        case .json: isFull ? ["a": [1, -0.5, "ü", nil, [:]]] : "x"
        case .reference(OCPPModel.customData): ["vendorId": "v", "more": [true]]
        case .reference(let name):
            switch model.definitions[name] {
            case .object(let fields): object(fields, isFull: isFull)
            case .enumeration(let cases): .string((isFull ? cases.last : cases.first) ?? "")
            case nil: .null
            }
        case .array(let element, let minimum, _):
            .array(Array(repeating: value(element, isFull: isFull), count: max(minimum ?? 0, 1)))
        }
    }
}
