/// Reads the ISO 15118-20 XSDs under `schemas` and writes messages, codec and JSON image under `output`, a folder that
/// holds the rooms.
func compileISO15118(schemas: String, output: String) throws {
    var reader = SchemaReader()
    for namespace in Namespace.allCases { try reader.read(schemas + "/" + namespace.file) }
    let compiled = try CompiledSchema(reader.schema)
    let programs = ProgramBuilder(compiled)
    for namespace in Namespace.allCases {
        for (kind, text) in messagesFiles(of: namespace, compiled, programs) where text.contains("{") {
            try write(text, to: "\(namespace.swiftName)+\(kind).swift", in: output + "/ISO15118Messages/Generated")
        }
        let image = JSONImageEmitter(compiled: compiled, namespace: namespace)
        let folder = output + "/ISO15118JSON/Generated"
        try write(image.types(), to: "\(namespace.swiftName)+TypesImage.swift", in: folder)
        if namespace.hasDocuments {
            let documents = DocumentEmitter(compiled: compiled, programs: programs, namespace: namespace)
            try write(image.documents(documents), to: "\(namespace.swiftName)+DocumentsImage.swift", in: folder)
        }
    }
}

/// The files of one namespace by what they hold.
private func messagesFiles(
    of namespace: Namespace, _ compiled: CompiledSchema, _ programs: ProgramBuilder
) -> [(kind: String, text: String)] {
    let types = TypeEmitter(compiled: compiled, namespace: namespace)
    let roots = Set(compiled.schema.elements.values.map(\.type.name))
    let messages = compiled.models(in: namespace).filter { roots.contains($0.name) }
    let others = compiled.models(in: namespace).filter { !roots.contains($0.name) }
    var files = [
        ("Messages", types.structures(messages, title: "Messages of \(namespace.rawValue)")),
        ("Types", types.structures(others, title: "Types of \(namespace.rawValue)")),
        ("Choices", types.choices()),
        ("Enumerations", types.enumerations()),
        ("MessagesCodec", codec(of: messages, "Codec of the messages of \(namespace.rawValue)", programs)),
        ("TypesCodec", codec(of: others, "Codec of the types of \(namespace.rawValue)", programs)),
    ]
    if namespace.hasDocuments {
        let documents = DocumentEmitter(compiled: compiled, programs: programs, namespace: namespace)
        files.append(("Documents", documents.emit()))
    }
    return files
}

private func codec(of models: [ContentModel], _ title: String, _ programs: ProgramBuilder) -> String {
    var code = CodeText.file(title, imports: ["EXI"])
    let encoder = EncoderEmitter(programs: programs)
    let decoder = DecoderEmitter(programs: programs, compiled: programs.compiled)
    for model in models {
        code.block("extension \(model.swiftName)") { code in
            let isInlined = programs.compiled.isPassedInRegisters(model)
            if isInlined { code.line("@inline(__always)") }
            encoder.emit(model, &code)
            code.line()
            if isInlined { code.line("@inline(__always)") }
            decoder.emit(model, &code)
        }
        code.line()
    }
    return code.text
}
