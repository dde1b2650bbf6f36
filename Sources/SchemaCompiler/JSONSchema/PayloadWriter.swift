/// Writes the payloads' types: structs with their fields and enumerations, each with its codec.
struct PayloadWriter {
    let model: OCPPModel

    static func header(_ title: String) -> String {
        "// \(title)\n// Generated from the OCPP 2.1 schemas by SchemaCompiler; `make generate` writes it anew.\n\n"
            + "import JSON\n\n"
    }

    /// A chapter's messages and the types that no other chapter uses.
    func file(of chapter: OCPPChapter) -> String {
        var text = Self.header("Chapter \(chapter.title).")
        for action in chapter.actions {
            if action.name == OCPPChapter.send {
                text += object(action.name, schema: action.name, fields: model.messages[action.name] ?? [])
                continue
            }
            for kind in ["Request", "Response"] {
                let name = action.name + kind
                text += object(name, schema: name, fields: model.messages[name] ?? [])
            }
            text += """
                extension \(action.name)Request: OCPPRequest {
                    public typealias Response = \(action.name)Response
                    public static var action: Action { .\(OCPPNames.lowerCamel(action.name)) }
                }


                """
        }
        let index = OCPPChapter.all.firstIndex { $0.file == chapter.file }
        for name in names(usedBy: { $0.count == 1 && $0.first == index }) { text += definition(name) }
        return text
    }

    func sharedObjects() -> String {
        names(usedBy: { $0.count > 1 }).reduce(Self.header("Objects that several chapters use.")) { text, name in
            if case .object = model.definitions[name] { text + definition(name) } else { text }
        }
    }

    func sharedEnumerations() -> String {
        names(usedBy: { $0.count > 1 }).reduce(Self.header("Enumerations that several chapters use.")) { text, name in
            if case .enumeration = model.definitions[name] { text + definition(name) } else { text }
        }
    }

    private func names(usedBy accept: (Set<Int>) -> Bool) -> [String] {
        model.users.filter { accept($0.value) }.keys.sorted()
    }

    private func definition(_ name: String) -> String {
        let swiftName = model.swiftNames[name] ?? name
        return switch model.definitions[name] {
        case .object(let fields): object(swiftName, schema: name, fields: fields)
        case .enumeration(let cases): EnumerationWriter(name: swiftName, schema: name, cases: cases).text()
        case nil: ""
        }
    }

    private func object(_ name: String, schema: String, fields: [OCPPField]) -> String {
        let writer = ObjectWriter(name: name, schema: schema, fields: fields, model: model)
        return writer.declaration() + writer.decoder() + writer.encoder()
    }
}

/// Writes one enumeration.
struct EnumerationWriter {
    let name: String
    let schema: String
    let cases: [String]

    func text() -> String {
        var text = "/// `\(schema)`.\npublic enum \(name): String, OCPPEnumeration {\n"
        for value in cases { text += "    case \(OCPPNames.enumerationCase(value)) = \"\(value)\"\n" }
        text += "\n    public init(_ json: JSONCursor) throws(OCPPSchemaError) {\n"
        text += "        guard let text = json.text else { throw .wrongType(\"string\") }\n"
        text += "        switch text.count {\n"
        for (length, values) in Dictionary(grouping: cases, by: \.utf8.count).sorted(by: { $0.key < $1.key }) {
            text += "        case \(length):\n            switch text {\n"
            for value in values {
                text += "            case \"\(value)\": self = .\(OCPPNames.enumerationCase(value))\n"
            }
            text += "            default: throw .unknownValue(text)\n            }\n"
        }
        return text + "        default: throw .unknownValue(text)\n        }\n    }\n}\n\n"
    }
}
