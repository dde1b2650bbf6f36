/// Prints what starts and ends a stream: the documents of single messages, of a namespace, and its fragments.
struct DocumentEmitter {
    let compiled: CompiledSchema
    let programs: ProgramBuilder
    let namespace: Namespace

    /// An element that a stream may hold, with its event code.
    struct Root {
        var name: QName
        var model: ContentModel?
        var datatype: Datatype?
        var code: Int
        var caseName: String { SwiftName.property(name.local) }
    }

    /// The global elements of the namespace that have content of their own, with their codes among all that it sees.
    var roots: [Root] {
        compiled.schema.globalElements(in: namespace.rawValue).enumerated().compactMap { index, element in
            element.name.namespace == namespace.rawValue ? root(element.name, element.type, index) : nil
        }
    }

    /// The code of a document's element: all global elements and one for any other (EXI 1.0 section 8.5.1).
    private var documentWidth: Int {
        bitsNeeded(for: compiled.schema.globalElements(in: namespace.rawValue).count + 1)
    }

    private func root(_ name: QName, _ type: TypeReference, _ code: Int) -> Root? {
        if let model = compiled.models[type.name] { return Root(name: name, model: model, datatype: nil, code: code) }
        guard compiled.schema.complexTypes[type.name] == nil,
            let datatype = try? compiled.schema.datatype(of: type, names: compiled.names)
        else { return nil }
        return Root(name: name, model: nil, datatype: datatype, code: code)
    }

    // MARK: Fragments

    /// The names of all elements, global and local, that the namespace sees, in the order of their codes in a fragment
    /// (EXI 1.0 section 8.5.3), with their types.
    private var fragmentNames: [(name: QName, types: Set<TypeReference>)] {
        var types: [QName: Set<TypeReference>] = [:]
        for visible in compiled.schema.closure(of: namespace.rawValue) {
            for (name, type) in compiled.schema.declared[visible] ?? [] { types[name, default: []].insert(type) }
        }
        return types.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// What a signature may refer to: elements of one type which has an identifier, and the global elements.
    var fragmentRoots: [Root] {
        let global = Set(roots.map(\.name))
        return fragmentNames.enumerated().compactMap { index, element in
            guard element.types.count == 1, let type = element.types.first,
                element.name.namespace == namespace.rawValue, let root = root(element.name, type, index)
            else { return nil }
            let hasIdentifier = root.model?.properties.contains { $0.name == "id" } == true
            return hasIdentifier || global.contains(root.name) ? root : nil
        }
    }

    // MARK: Printing

    func emit() -> String {
        var code = CodeText.file("Documents and fragments of \(namespace.rawValue)", imports: ["EXI"])
        for root in roots { if let model = root.model, isOwn(root) { message(root, model, &code) } }
        enumeration(
            "Document", "A document: one message with its element", roots, ends: nil, width: documentWidth, &code)
        let names = fragmentNames.count
        enumeration(
            "Fragment", "A fragment: one element on its own, as signatures take it", fragmentRoots, ends: names + 1,
            width: bitsNeeded(for: names + 2), &code)
        return code.text
    }

    /// Whether the type belongs to this element alone, so that its name says the element.
    private func isOwn(_ root: Root) -> Bool {
        compiled.names[root.model?.name ?? root.name] == SwiftName.type(root.name.local)
    }

    private func message(_ root: Root, _ model: ContentModel, _ code: inout CodeText) {
        code.block("extension \(model.swiftName): EXIDocument") { code in
            code.block("public func write(to writer: inout EXIWriter)") { code in
                reserve(root, width: documentWidth, &code)
                put("self", root, width: documentWidth, end: Bits(), &code)
            }
            code.line()
            code.block("public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self") { code in
                code.line("let code = try reader.start(\(documentWidth))")
                code.line("if code != \(root.code) { throw reader.unexpectedRoot(code) }")
                read(root, into: "let value", &code)
                code.line("return value")
            }
        }
        code.line()
    }

    private func enumeration(
        _ kind: String, _ comment: String, _ roots: [Root], ends: Int?, width: Int, _ code: inout CodeText
    ) {
        let end = ends.map { Bits($0, width: width) } ?? Bits()
        code.line("/// \(comment), of \(namespace.rawValue)")
        code.block("public enum \(namespace.swiftName)\(kind): EXIDocument, Equatable, Sendable") { code in
            for root in roots { code.line("case \(root.caseName)(\(swiftType(root)))") }
            code.line()
            code.block("public func write(to writer: inout EXIWriter)") { code in
                code.block("switch self") { code in
                    for root in roots {
                        let isUsed = root.model.map { !programs.program(of: $0).steps.isEmpty } ?? true
                        code.line("case .\(root.caseName)(\(isUsed ? "let value" : "_")):")
                        code.indented { code in
                            reserve(root, width: width + end.width, &code)
                            put("value", root, width: width, end: end, &code)
                        }
                    }
                }
            }
            code.line()
            code.block("public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self") { code in
                code.line("let code = try reader.start(\(width))")
                code.line("let value: Self")
                code.block("switch code") { code in
                    for root in roots {
                        code.line("case \(root.code):")
                        code.indented { code in
                            read(root, into: "let content", &code)
                            code.line("value = .\(root.caseName)(content)")
                        }
                    }
                    code.line("default: throw reader.unexpectedRoot(code)")
                }
                if end.width > 0 { code.line("try reader.expect(\(literal(end)), \(end.width))") }
                code.line("return value")
            }
        }
        code.line()
    }

    private func swiftType(_ root: Root) -> String {
        root.model?.swiftName ?? root.datatype?.swiftType ?? ""
    }

    private func reserve(_ root: Root, width: Int, _ code: inout CodeText) {
        let content = root.model.map { programs.program(of: $0).boundedWidth } ?? (root.datatype?.boundedWidth ?? 0) + 2
        code.line("writer.reserve(\((8 + width + content) / 8 + 1))")
    }

    private func put(_ value: String, _ root: Root, width: Int, end: Bits, _ code: inout CodeText) {
        let start = Bits(0x80, width: 8) + Bits(root.code, width: width)
        let target = value == "self" ? "" : value + "."
        if let model = root.model {
            let program = programs.program(of: model)
            putConstant(start + program.prefix + (program.steps.isEmpty ? program.suffix + end : Bits()), &code)
            if program.steps.isEmpty { return }
            code.line("\(target)writeBody(to: &writer)")
            putConstant(program.suffix + end, &code)
        } else if let datatype = root.datatype {
            putConstant(start + Bits(0, width: 1), &code)
            code.line("writer.\(EncoderEmitter(programs: programs).call(datatype, value))")
            putConstant(Bits(0, width: 1) + end, &code)
        }
    }

    private func putConstant(_ bits: Bits, _ code: inout CodeText) {
        if bits.width > 0 { code.line("writer.put(\(literal(bits)), \(bits.width))") }
    }

    private func read(_ root: Root, into target: String, _ code: inout CodeText) {
        let program = root.model.map { programs.program(of: $0) }
        let prefix = program?.prefix ?? Bits(0, width: 1)
        let suffix = program?.suffix ?? Bits(0, width: 1)
        if prefix.width > 0 { code.line("try reader.expect(\(literal(prefix)), \(prefix.width))") }
        if let model = root.model {
            code.line("\(target) = try \(model.swiftName).readBody(&reader)")
        } else if let datatype = root.datatype {
            code.line("\(target) = \(DecoderEmitter(programs: programs, compiled: compiled).call(datatype))")
        }
        if suffix.width > 0 { code.line("try reader.expect(\(literal(suffix)), \(suffix.width))") }
    }
}
