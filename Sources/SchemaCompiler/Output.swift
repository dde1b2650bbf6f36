import Foundation

/// Ends the tool with one line on standard error.
func fail(_ message: String, _ status: Int32) {
    FileHandle.standardError.write(Data("SchemaCompiler: \(message)\n".utf8))
    exit(status)
}

/// Writes `text` to `directory/name`, making the directory when it is missing.
func write(_ text: String, to name: String, in directory: String) throws {
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    try text.write(toFile: directory + "/" + name, atomically: true, encoding: .utf8)
}
