import Foundation
import JSON

/// Reads the OCPP JSON schemas in `schemas` and writes payloads and codec to `output`.
func compileOCPP(schemas: String, output: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: schemas).filter { $0.hasSuffix(".json") }.sorted()
    guard !names.isEmpty else { throw CompilerError("no schema in \(schemas)") }
    var model = OCPPModel()
    for name in names {
        guard let data = FileManager.default.contents(atPath: schemas + "/" + name) else {
            throw CompilerError("cannot read \(schemas)/\(name)")
        }
        try model.read(JSONValue(parsing: [UInt8](data)), file: name)
    }
    try model.complete()
    let writer = PayloadWriter(model: model)
    for chapter in OCPPChapter.all {
        try write(writer.file(of: chapter), to: chapter.file + ".swift", in: output)
    }
    try write(writer.sharedObjects(), to: "SharedObjects.swift", in: output)
    try write(writer.sharedEnumerations(), to: "SharedEnumerations.swift", in: output)
    try write(ActionWriter(model: model).action(), to: "Action.swift", in: output)
    try write(ActionWriter(model: model).payloads(), to: "AnyPayload.swift", in: output)
}
