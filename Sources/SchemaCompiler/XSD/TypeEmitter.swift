/// Writes the structures, enumerations and choices of one namespace.
struct TypeEmitter {
    let compiled: CompiledSchema
    let namespace: Namespace

    func enumerations() -> String {
        var code = CodeText.file("Simple types of \(namespace.rawValue)", imports: ["EXI"])
        let types = compiled.schema.simpleTypes.values
            .filter { $0.name.namespace == namespace.rawValue }
            .sorted { compiled.names[$0.name] < compiled.names[$1.name] }
        for type in types {
            if !type.enumeration.isEmpty { enumeration(type, &code) }
            if type.length == 8, type.base.name.local == "hexBinary" { octets8(type, &code) }
        }
        return code.text
    }

    private func enumeration(_ type: SimpleType, _ code: inout CodeText) {
        code.line("/// `\(type.name.local)`; the raw value is the code on the wire.")
        code.block("public enum \(compiled.names[type.name]): UInt8, CaseIterable, Hashable, Sendable") { code in
            for text in type.enumeration { code.line("case \(SwiftName.property(text))") }
            code.line()
            code.line("/// The text that XML writes.")
            code.block("public var text: String") { code in
                code.block("switch self") { code in
                    for text in type.enumeration { code.line("case .\(SwiftName.property(text)): \"\(text)\"") }
                }
            }
            code.line()
            code.block("public init?(text: String)") { code in
                code.block("switch text") { code in
                    for text in type.enumeration { code.line("case \"\(text)\": self = .\(SwiftName.property(text))") }
                    code.line("default: return nil")
                }
            }
        }
        code.line()
    }

    private func octets8(_ type: SimpleType, _ code: inout CodeText) {
        let name = compiled.names[type.name]
        code.line("/// `\(type.name.local)`: eight bytes as one number, the first byte the most significant.")
        code.block("public struct \(name): RawRepresentable, Hashable, Sendable") { code in
            code.line("public var rawValue: UInt64")
            code.line("@inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }")
        }
        code.line()
    }

    func structures(_ models: [ContentModel], title: String) -> String {
        var code = CodeText.file(title, imports: ["EXI"])
        for model in models { structure(model, &code) }
        return code.text
    }

    private func structure(_ model: ContentModel, _ code: inout CodeText) {
        code.line("/// `\(model.name.local)` of \(model.name.namespace)")
        code.block("public struct \(model.swiftName): Equatable, Sendable") { code in
            for property in model.properties {
                let box = compiled.isBoxed(property) ? "@Boxed " : ""
                code.line("\(box)public var \(property.name): \(compiled.swiftType(of: property))")
            }
            if !model.properties.isEmpty { code.line() }
            initializer(model, &code)
        }
        code.line()
    }

    private func initializer(_ model: ContentModel, _ code: inout CodeText) {
        if model.properties.isEmpty { return code.line("public init() {}") }
        code.line("public init(")
        code.indented { code in
            for (index, property) in model.properties.enumerated() {
                let isLast = index + 1 == model.properties.count
                let value =
                    property.isOptional ? " = nil" : property.isArray && property.occurrence.min == 0 ? " = []" : ""
                code.line("\(property.name): \(compiled.swiftType(of: property))\(value)\(isLast ? "" : ",")")
            }
        }
        code.block(")") { code in
            for property in model.properties { code.line("self.\(property.name.bare) = \(property.name)") }
        }
    }

    /// The choices that this namespace's types are the first to use.
    func choices() -> String {
        var code = CodeText.file("Choices and substitution groups of \(namespace.rawValue)", imports: ["EXI"])
        for (name, entry) in compiled.choices.sorted(by: { $0.key < $1.key })
        where entry.namespace == namespace.rawValue {
            let head = entry.choice.head.map { "the substitution group of `\($0)`" } ?? "a choice"
            code.line("/// One of the elements of \(head).")
            code.block("public enum \(name): Equatable, Sendable") { code in
                for alternative in entry.choice.alternatives where !alternative.isReserved {
                    code.line("case \(alternative.caseName)(\(payload(of: alternative)))")
                }
            }
            code.line()
        }
        return code.text
    }

    private func payload(of alternative: Alternative) -> String {
        alternative.items.flatMap(\.properties).enumerated().map { index, property in
            (index == 0 ? "" : "\(property.name): ") + compiled.swiftType(of: property)
        }.joined(separator: ", ")
    }
}

extension String {
    /// An identifier without the back-ticks that a keyword needs.
    var bare: String { filter { $0 != "`" } }

    /// A path of properties as the name of one variable.
    var local: String { bare.replacing(".", with: "_") }
}
