/// Writes one object: its struct, decoder and encoder.
struct ObjectWriter {
    let name: String
    let schema: String
    let fields: [OCPPField]
    let model: OCPPModel

    func declaration() -> String {
        var text = "/// `\(schema)`.\npublic struct \(name): Equatable, Sendable {\n"
        for field in fields {
            if let note = Self.note(field.shape) { text += "    /// \(note)\n" }
            text += model.isApart(field) ? "    @Apart public var " : "    public var "
            text += "\(field.name): \(swiftType(field.shape))\(field.isRequired ? "" : "?")\n"
        }
        let parameters = fields.map { field in
            "        \(field.name): \(swiftType(field.shape))" + (field.isRequired ? "" : "? = nil")
        }
        text += "\n    public init(\n\(parameters.joined(separator: ",\n"))\n    ) {\n"
        for field in fields { text += "        self.\(field.name) = \(field.name)\n" }
        return text + "    }\n}\n\n"
    }

    func decoder() -> String {
        var text = "extension \(name): OCPPObject {\n"
        text += "    public init(_ json: JSONCursor) throws(OCPPSchemaError) {\n"
        for field in fields {
            if field.isRequired {
                text += "        var \(field.name): \(swiftType(field.shape))?\n"
            } else {
                text += "        self.\(field.name) = nil\n"
            }
        }
        text += "        for (memberName, memberValue) in try json.decodeMembers() {\n"
        text += "            do throws(OCPPSchemaError) {\n                switch memberName.count {\n"
        for field in fields.sorted(by: { $0.name.utf8.count < $1.name.utf8.count }) {
            text += "                case \(field.name.utf8.count) where memberName == \"\(field.name)\":\n"
            text += "                    \(field.isRequired ? "" : "self.")\(field.name) = "
            text += "\(decoding(field.shape, of: "memberValue"))\n"
        }
        text += "                default: throw .unknownField\n                }\n"
        text += "            } catch {\n                throw error.inside(memberName)\n            }\n        }\n"
        for field in fields where field.isRequired {
            text += "        guard let \(field.name) else { throw .missing(\"\(field.name)\") }\n"
            text += "        self.\(field.name) = \(field.name)\n"
        }
        return text + "    }\n"
    }

    func encoder() -> String {
        var text = "\n    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {\n"
        text += "        writer.beginObject()\n"
        for field in fields {
            let statement = "try writer.encode(\"\(field.name)\", \(field.name)\(limits(field.shape)))"
            text += field.isRequired ? "        \(statement)\n" : "        if let \(field.name) { \(statement) }\n"
        }
        return text + "        writer.endObject()\n    }\n}\n\n"
    }

    private func swiftType(_ shape: OCPPShape) -> String {
        switch shape {
        case .string: "String"
        case .dateTime: "DateTime"
        case .integer: "Int"
        case .number: "Double"
        case .bool: "Bool"
        case .json: "JSONValue"
        case .reference(OCPPModel.customData): "CustomData"
        case .reference(let name): model.swiftNames[name] ?? name
        case .array(let element, _, _): "[\(swiftType(element))]"
        }
    }

    private func decoding(_ shape: OCPPShape, of value: String) -> String {
        shape == .json ? "JSONValue(\(value))" : "try " + checkedDecoding(shape, of: value)
    }

    private func checkedDecoding(_ shape: OCPPShape, of value: String) -> String {
        let arguments = limits(shape).dropFirst(2)
        return switch shape {
        case .string: "\(value).decodeString(\(arguments))"
        case .dateTime: "\(value).decodeDateTime()"
        case .integer: "\(value).decodeInteger(\(arguments))"
        case .number: "\(value).decodeNumber(\(arguments))"
        case .bool: "\(value).decodeBool()"
        case .json, .reference: "\(swiftType(shape))(\(value))"
        case .array(let element, let minimum, let maximum):
            "\(value).decodeArray(\(Self.count(minimum, maximum))) { item throws(OCPPSchemaError) in "
                + "\(decoding(element, of: "item")) }"
        }
    }

    /// The arguments that carry the schema's limits, each after a comma.
    private func limits(_ shape: OCPPShape) -> String {
        switch shape {
        case .string(let length): length.map { ", maxLength: \($0)" } ?? ""
        case .integer(let minimum, let maximum):
            (minimum.map { ", minimum: \($0)" } ?? "") + (maximum.map { ", maximum: \($0)" } ?? "")
        case .number(let minimum, let maximum):
            (minimum.map { ", minimum: \($0)" } ?? "") + (maximum.map { ", maximum: \($0)" } ?? "")
        case .array(let element, let minimum, let maximum):
            ", count: \(Self.count(minimum, maximum))\(limits(element))"
        default: ""
        }
    }

    private static func count(_ minimum: Int?, _ maximum: Int?) -> String {
        "\(minimum ?? 0)...\(maximum.map(String.init) ?? "Int.max")"
    }

    /// What the schema limits, for the field's comment.
    private static func note(_ shape: OCPPShape) -> String? {
        switch shape {
        case .string(let length?): "At most \(length) characters."
        case .integer(let minimum?, let maximum?): "\(minimum) to \(maximum)."
        case .integer(let minimum?, nil): "At least \(minimum)."
        case .integer(nil, let maximum?): "At most \(maximum)."
        case .number(let minimum?, let maximum?): "\(minimum) to \(maximum)."
        case .number(let minimum?, nil): "At least \(minimum)."
        case .number(nil, let maximum?): "At most \(maximum)."
        case .array(_, let minimum?, let maximum?): "\(minimum) to \(maximum) items."
        case .array(_, let minimum?, nil): "At least \(minimum) item\(minimum == 1 ? "" : "s")."
        case .array(_, nil, let maximum?): "At most \(maximum) items."
        default: nil
        }
    }
}
