/// Reads the ISO 15118-20 XSDs under `schemas` and writes messages, codec and JSON image under `output`, a folder that
/// holds the rooms.
func compileISO15118(schemas: String, output: String) throws {
    var reader = SchemaReader()
    for namespace in Namespace.allCases { try reader.read(schemas + "/" + namespace.file) }
    let compiled = try CompiledSchema(reader.schema)
    let messages = output + "/ISO15118Messages/Generated"
    for namespace in Namespace.allCases {
        let name = namespace.swiftName
        let emitter = TypeEmitter(compiled: compiled, namespace: namespace)
        let roots = Set(compiled.schema.elements.values.map(\.type.name))
        let models = compiled.models(in: namespace)
        let files: [(String, String)] = [
            ("Messages", emitter.structures(models.filter { roots.contains($0.name) }, title: "Messages of \(namespace.rawValue)")),
            ("Types", emitter.structures(models.filter { !roots.contains($0.name) }, title: "Types of \(namespace.rawValue)")),
            ("Choices", emitter.choices()),
            ("Enumerations", emitter.enumerations()),
        ]
        for (kind, text) in files where text.split(separator: "\n").count > 5 {
            try write(text, to: "\(name)+\(kind).swift", in: messages)
        }
    }
}
