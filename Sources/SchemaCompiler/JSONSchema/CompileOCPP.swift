import Foundation
import JSON

/// Reads the OCPP JSON schemas in `schemas` and writes payloads and codec under `output`, a folder that holds the rooms.
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
    let folder = output + "/OCPPMessages/Generated"
    let writer = PayloadWriter(model: model)
    for chapter in OCPPChapter.all {
        try write(writer.file(of: chapter), to: chapter.file + ".swift", in: folder)
    }
    try write(writer.sharedObjects(), to: "SharedObjects.swift", in: folder)
    try write(writer.sharedEnumerations(), to: "SharedEnumerations.swift", in: folder)
    try write(ActionWriter(model: model).action(), to: "Action.swift", in: folder)
    try write(ActionWriter(model: model).payloads(), to: "AnyPayload.swift", in: folder)
    try write(
        SampleWriter(model: model).file(), to: "Samples.swift", in: output + "/../Tests/OCPPMessagesTests/Generated")
}
