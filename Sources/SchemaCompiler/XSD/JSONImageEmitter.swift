/// Prints the plain JSON image of the types: element and attribute names as keys, values as the schema's text has them.
struct JSONImageEmitter {
    let compiled: CompiledSchema
    let namespace: Namespace

    func types() -> String {
        var code = CodeText.file("JSON image of the types of \(namespace.rawValue)", imports: Self.imports)
        for type in compiled.schema.simpleTypes.values.sorted(by: { $0.name < $1.name })
        where type.name.namespace == namespace.rawValue && !type.enumeration.isEmpty {
            code.line("extension \(compiled.names[type.name]): TextImage {}")
        }
        code.line()
        for model in compiled.models(in: namespace) { structure(model, &code) }
        for (name, entry) in compiled.choices.sorted(by: { $0.key < $1.key })
        where entry.namespace == namespace.rawValue {
            choice(name, entry.choice.alternatives.filter { !$0.isReserved }, &code)
        }
        return code.text
    }

    private static let imports = ["EXI", "ISO15118Messages", "JSON"]

    private func structure(_ model: ContentModel, _ code: inout CodeText) {
        code.block("extension \(model.swiftName): JSONImage") { code in
            code.block("public init(image: JSONValue) throws(JSONImageError)") { code in
                let holder = model.properties.isEmpty ? "let" : "var"
                code.line("\(holder) members = try ImageObject(image)")
                for property in model.properties { code.line("let \(property.name) = \(taking(property))") }
                code.line("try members.end()")
                let arguments = model.properties.map { "\($0.name): \($0.name)" }.joined(separator: ", ")
                code.line("self.init(\(arguments))")
            }
            code.line()
            code.block("public func writeImage(to writer: inout JSONWriter)") { code in
                code.line("writer.beginObject()")
                for property in model.properties { write(property, &code) }
                code.line("writer.endObject()")
            }
        }
        code.line()
    }

    private func key(of field: Field) -> String { field.kind == .text ? "value" : field.name }

    private func isBinary(_ field: Field) -> Bool {
        if case .simple(.binary(isHex: false, _)) = field.type { true } else { false }
    }

    private func isHex(_ field: Field) -> Bool {
        if case .simple(.binary(isHex: true, _)) = field.type { true } else { false }
    }

    /// The expression that takes a property's value out of `members`.
    private func taking(_ property: Property) -> String {
        switch property.content {
        case .field(let field):
            let verb = property.isArray ? "array" : property.isOptional ? "optional" : "required"
            if isBinary(field) || isHex(field) {
                let form = isBinary(field) ? "Base64" : "Hexadecimal"
                let unwrapping = property.isArray ? ".map(\\.bytes)" : property.isOptional ? "?.bytes" : ".bytes"
                return "try members.\(verb)(\"\(key(of: field))\", \(form).self)\(unwrapping)"
            }
            return "try members.\(verb)(\"\(key(of: field))\", \(compiled.swiftType(of: field.type)).self)"
        case .choice(let choice):
            if property.isArray { return "try \(choice.enumeration).takeAll(from: &members)" }
            let take = "\(choice.enumeration).take(from: &members)"
            return property.isOptional ? "try \(take)" : "try members.demand(try \(take), \"\(choice.enumeration)\")"
        }
    }

    private func write(_ property: Property, _ code: inout CodeText) {
        let name = property.name
        switch property.content {
        case .field(let field):
            let value = { (name: String) in
                isBinary(field) ? "Base64(\(name))" : isHex(field) ? "Hexadecimal(\(name))" : name
            }
            if property.isArray {
                let item = value("$0")
                let items = item == "$0" ? name : "\(name).map { \(item) }"
                code.line("writer.images(\"\(key(of: field))\", \(items))")
            } else {
                let write = "writer.image(\"\(key(of: field))\", \(value(name)))"
                code.line(property.isOptional ? "if let \(name) { \(write) }" : write)
            }
        case .choice(let choice):
            if property.isArray {
                code.line("\(choice.enumeration).writeMembers(\(name), to: &writer)")
            } else {
                code.line("\(name)\(property.isOptional ? "?" : "").writeMembers(to: &writer)")
            }
        }
    }

    // MARK: Choices

    private func choice(_ name: String, _ alternatives: [Alternative], _ code: inout CodeText) {
        let isRepeated = compiled.models.values.contains { model in
            model.properties.contains { property in
                if case .choice(let choice) = property.content {
                    choice.enumeration == name && property.isArray
                } else {
                    false
                }
            }
        }
        code.block("extension \(name)") { code in
            if isRepeated { repeated(alternatives, &code) } else { single(alternatives, &code) }
        }
        code.line()
    }

    private func single(_ alternatives: [Alternative], _ code: inout CodeText) {
        code.block("static func take(from members: inout ImageObject) throws(JSONImageError) -> Self?") { code in
            for alternative in alternatives {
                guard case .field(let field) = alternative.items.first else { continue }
                var first = Property(field: field)
                first.occurrence.min = 0
                code.block("if let payload = \(taking(first))") { code in
                    let others = alternative.items.dropFirst().flatMap(\.properties).map { "\($0.name): \(taking($0))" }
                    code.line("return .\(alternative.caseName)(\((["payload"] + others).joined(separator: ", ")))")
                }
            }
            code.line("return nil")
        }
        code.line()
        code.block("func writeMembers(to writer: inout JSONWriter)") { code in
            code.block("switch self") { code in
                for alternative in alternatives {
                    let variables = alternative.variables.map { "let \($0)" }.joined(separator: ", ")
                    code.line("case .\(alternative.caseName)(\(variables)):")
                    code.indented { code in
                        for (variable, property) in zip(alternative.variables, alternative.items.flatMap(\.properties))
                        {
                            var named = property
                            named.name = variable
                            write(named, &code)
                        }
                    }
                }
            }
        }
    }

    /// Repeated alternatives are grouped by their name, as JSON has one member a name.
    private func repeated(_ alternatives: [Alternative], _ code: inout CodeText) {
        let fields = alternatives.compactMap { alternative -> (Alternative, Field)? in
            if case .field(let field) = alternative.items.first { (alternative, field) } else { nil }
        }
        code.block("static func takeAll(from members: inout ImageObject) throws(JSONImageError) -> [Self]") { code in
            code.line("var all: [Self] = []")
            for (alternative, field) in fields {
                var property = Property(field: field)
                property.occurrence = Occurrence(min: 0, max: nil)
                code.line("for payload in \(taking(property)) { all.append(.\(alternative.caseName)(payload)) }")
            }
            code.line("return all")
        }
        code.line()
        code.block("static func writeMembers(_ all: [Self], to writer: inout JSONWriter)") { code in
            for (alternative, field) in fields {
                let item = isBinary(field) ? "Base64(payload)" : "payload"
                let test = "if case .\(alternative.caseName)(let payload) = $0 { \(item) } else { nil }"
                code.line("writer.images(\"\(field.name)\", all.compactMap { \(test) })")
            }
        }
    }

    // MARK: Documents

    func documents(_ emitter: DocumentEmitter) -> String {
        var code = CodeText.file(
            "JSON image of the documents and fragments of \(namespace.rawValue)", imports: Self.imports)
        document("Document", emitter.roots, &code)
        document("Fragment", emitter.fragmentRoots, &code)
        return code.text
    }

    private func document(_ kind: String, _ roots: [DocumentEmitter.Root], _ code: inout CodeText) {
        code.block("extension \(namespace.swiftName)\(kind): RootImage") { code in
            code.block("public init(root name: String, image: JSONValue) throws(JSONImageError)") { code in
                code.block("switch name") { code in
                    for root in roots {
                        let content =
                            form(of: root).map { "\($0)(image: image).bytes" } ?? "\(type(of: root))(image: image)"
                        code.line("case \"\(root.name.local)\": self = .\(root.caseName)(try \(content))")
                    }
                    code.line("default: throw JSONImageError(\"no message of this namespace\", at: name)")
                }
            }
            code.line()
            code.block("public func writeMembers(to writer: inout JSONWriter)") { code in
                code.block("switch self") { code in
                    for root in roots {
                        let value = form(of: root).map { "\($0)(value)" } ?? "value"
                        code.line("case .\(root.caseName)(let value): writer.image(\"\(root.name.local)\", \(value))")
                    }
                }
            }
        }
        code.line()
    }

    private func type(of root: DocumentEmitter.Root) -> String {
        root.model?.swiftName ?? root.datatype?.swiftType ?? ""
    }

    private func form(of root: DocumentEmitter.Root) -> String? {
        guard case .binary(let isHex, _)? = root.datatype else { return nil }
        return isHex ? "Hexadecimal" : "Base64"
    }
}
