/// Text of generated code under construction, indented by nesting.
struct CodeText {
    private(set) var text = ""
    private var depth = 0

    mutating func line(_ line: String = "") {
        text += line.isEmpty ? "\n" : String(repeating: "    ", count: depth) + line + "\n"
    }

    /// `head {` … `}`
    mutating func block(_ head: String, tail: String = "}", _ body: (inout CodeText) throws -> Void) rethrows {
        line(head + " {")
        depth += 1
        try body(&self)
        depth -= 1
        line(tail)
    }

    mutating func indented(_ body: (inout CodeText) throws -> Void) rethrows {
        depth += 1
        try body(&self)
        depth -= 1
    }

    /// The first lines of a generated file.
    static func file(_ title: String, imports: [String]) -> CodeText {
        var code = CodeText()
        code.line("// swift-format-ignore-file")
        code.line("// \(title)")
        code.line("// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.")
        code.line()
        for name in imports { code.line("import \(name)") }
        if !imports.isEmpty { code.line() }
        return code
    }
}
