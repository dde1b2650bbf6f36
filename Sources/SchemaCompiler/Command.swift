/// Writes the generated rooms: `SchemaCompiler iso15118|ocpp SCHEMAS_DIR OUT_DIR`.
///
/// The schemas are read from the peers' Python packages and never redistributed; what is written here is committed.
@main
struct Command {
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count >= 3 else { return fail("usage: SchemaCompiler iso15118|ocpp SCHEMAS_DIR OUT_DIR", 2) }
        do {
            switch arguments[0] {
            case "iso15118": try compileISO15118(schemas: arguments[1], output: arguments[2])
            case "ocpp": try compileOCPP(schemas: arguments[1], output: arguments[2])
            default: fail("unknown half '\(arguments[0])': iso15118 or ocpp", 2)
            }
        } catch {
            fail("\(error)", 1)
        }
    }
}

/// What stops a compilation, told in one line.
struct CompilerError: Error, CustomStringConvertible {
    var description: String
    init(_ description: String) { self.description = description }
}
