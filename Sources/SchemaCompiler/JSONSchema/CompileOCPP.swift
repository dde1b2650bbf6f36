/// Reads the OCPP JSON schemas in `schemas` and writes payloads and codec to `output`.
func compileOCPP(schemas: String, output: String) throws {
    throw CompilerError("no schema in \(schemas)")
}
