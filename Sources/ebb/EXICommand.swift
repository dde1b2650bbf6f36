// ebb exi: the EXI codec of ISO 15118-20 at the command line.
import EXI
import ISO15118JSON
import JSON

enum EXICommand {
    static func run(_ arguments: Arguments) throws(CommandError) {
        var arguments = arguments
        if arguments.flag("--help") { return Terminal.print(usage) }
        switch try arguments.operand("encode, decode or verify") {
        case "encode": try encode(arguments)
        case "decode": try decode(arguments)
        case "verify": try verify(arguments)
        case let verb: throw .usage("exi takes encode, decode or verify, not '\(verb)'")
        }
    }

    private static let usage = """
        usage: ebb exi encode --namespace NS [--fragment]   JSON on standard input, EXI as hex on standard output
               ebb exi decode --namespace NS [--fragment]   EXI as hex on standard input, JSON on standard output
               ebb exi verify VECTORS.jsonl [--json]        each line both ways: name, namespace, message, exi, fragment

        NS is a namespace's URI or sap, common, ac, dc, wpt, acdp, xmldsig. An input of several lines gives a line for each.
        """

    private static func encode(_ arguments: Arguments) throws(CommandError) {
        var arguments = arguments
        let (namespace, isFragment, isJSON) = try options(&arguments)
        for line in try inputLines() {
            let image: JSONValue
            do { image = try ImageText.parse(Array(line.utf8)) } catch { throw .failure("invalid JSON: \(error)") }
            do throws(MessageNamespace.Failure) {
                let text = Hexadecimal(try namespace.encode(image, isFragment: isFragment)).text.lowercased()
                Terminal.print(isJSON ? JSONValue.object([.init("exi", .string(text))]).text : text)
            } catch {
                throw .failure("cannot encode: \(error.line)")
            }
        }
    }

    private static func decode(_ arguments: Arguments) throws(CommandError) {
        var arguments = arguments
        let (namespace, isFragment, _) = try options(&arguments)
        for line in try inputLines() {
            guard let stream = Hexadecimal(text: line.filter { !$0.isWhitespace }) else {
                throw .failure("the input is not hexadecimal")
            }
            do throws(EXIError) {
                let image = try namespace.decode(stream.bytes, isFragment: isFragment)
                Terminal.print(String(decoding: image, as: UTF8.self))
            } catch {
                throw .failure("cannot decode: \(error)")
            }
        }
    }

    private static func options(
        _ arguments: inout Arguments
    ) throws(CommandError) -> (namespace: MessageNamespace, isFragment: Bool, isJSON: Bool) {
        let isFragment = arguments.flag("--fragment")
        let isJSON = arguments.flag("--json")
        let name = try arguments.required("--namespace")
        guard let namespace = MessageNamespace(name) else {
            throw .usage("there is no namespace '\(name)': a URI or sap, common, ac, dc, wpt, acdp, xmldsig")
        }
        try arguments.end()
        return (namespace, isFragment, isJSON)
    }

    private static func inputLines() throws(CommandError) -> [Substring] {
        let lines = String(decoding: try Terminal.readInput(), as: UTF8.self).split(whereSeparator: \.isNewline)
        // A message over several lines is one message.
        guard let first = lines.first else { throw .failure("standard input is empty") }
        let isOneDocument = lines.count > 1 && first.first == "{" && first.last != "}"
        return isOneDocument ? [Substring(lines.joined(separator: "\n"))] : lines
    }

    // MARK: Vectors

    private static func verify(_ arguments: Arguments) throws(CommandError) {
        var arguments = arguments
        let isJSON = arguments.flag("--json")
        let path = try arguments.operand("VECTORS.jsonl")
        try arguments.end()
        let content = try Terminal.read(file: path)
        var check = VectorCheck()
        for (index, line) in content.split(separator: UInt8(ascii: "\n")).enumerated() {
            check.run(Array(line), number: index + 1)
        }
        if isJSON { Terminal.print(check.json) } else { Terminal.print(check.text) }
        if check.failures.isEmpty && check.passed > 0 { return }
        throw .failure(check.passed == 0 && check.failures.isEmpty ? "\(path) holds no vectors" : "vectors differ")
    }
}

/// Golden vectors against the codec, both ways.
struct VectorCheck {
    struct Failure {
        var name: String
        var difference: String
        /// The first bit that differs, or at which the codec stopped.
        var bitOffset: Int?
    }

    private(set) var passed = 0
    private(set) var failures: [Failure] = []
    private static let shown = 20

    mutating func run(_ line: [UInt8], number: Int) {
        var name = "line \(number)"
        do throws(Rejection) {
            let vector: JSONValue
            do { vector = try ImageText.parse(line) } catch { throw Rejection("not a JSON object: \(error)") }
            name = vector["name"]?.string ?? name
            try Self.check(vector)
            passed += 1
        } catch {
            failures.append(Failure(name: name, difference: error.difference, bitOffset: error.bitOffset))
        }
    }

    private struct Rejection: Error {
        var difference: String
        var bitOffset: Int?
        init(_ difference: String, at bitOffset: Int? = nil) {
            self.difference = difference
            self.bitOffset = bitOffset
        }
    }

    private static func check(_ vector: JSONValue) throws(Rejection) {
        guard let namespace = vector["namespace"]?.string.flatMap({ MessageNamespace($0) }),
            let message = vector["message"],
            let expected = vector["exi"]?.string.flatMap({ Hexadecimal(text: $0) })?.bytes
        else { throw Rejection("namespace, message or exi is missing") }
        let isFragment = vector["fragment"]?.bool ?? false

        let encoded: [UInt8]
        do throws(MessageNamespace.Failure) { encoded = try namespace.encode(message, isFragment: isFragment) } catch {
            throw Rejection("encoding: \(error.line)", at: error.bitOffset)
        }
        if let bit = firstDifference(encoded, expected) {
            let around = { (bytes: [UInt8]) in Hexadecimal(Array(bytes.dropFirst(bit / 8).prefix(16))).text.lowercased()
            }
            throw Rejection("from byte \(bit / 8) on \(around(expected)) expected, \(around(encoded)) encoded", at: bit)
        }

        let image: [UInt8]
        do throws(EXIError) { image = try namespace.decode(expected, isFragment: isFragment) } catch {
            throw Rejection("decoding: \(error)", at: error.bitOffset)
        }
        guard let decoded = try? ImageText.parse(image), decoded.isSame(as: message) else {
            throw Rejection("decoded as another message: \(String(decoding: image, as: UTF8.self).prefix(200))")
        }
    }

    private static func firstDifference(_ a: [UInt8], _ b: [UInt8]) -> Int? {
        if a == b { return nil }
        let index = zip(a, b).enumerated().first { $1.0 != $1.1 }?.offset ?? min(a.count, b.count)
        guard index < a.count, index < b.count else { return index * 8 }
        return index * 8 + (a[index] ^ b[index]).leadingZeroBitCount
    }

    var text: String {
        var lines = failures.prefix(Self.shown).map { failure in
            failure.name + (failure.bitOffset.map { " at bit \($0)" } ?? "") + ": " + failure.difference
        }
        if failures.count > Self.shown { lines.append("… and \(failures.count - Self.shown) more") }
        lines.append("\(passed) passed, \(failures.count) failed")
        return lines.joined(separator: "\n")
    }

    var json: String {
        let list = failures.map { failure in
            JSONValue.object([
                .init("name", .string(failure.name)),
                .init("bitOffset", failure.bitOffset.map { .integer(Int64($0)) } ?? .null),
                .init("difference", .string(failure.difference)),
            ])
        }
        return JSONValue.object([
            .init("passed", .integer(Int64(passed))), .init("failed", .integer(Int64(failures.count))),
            .init("failures", .array(list)),
        ]).text
    }
}

extension MessageNamespace.Failure {
    var line: String {
        switch self {
        case .image(let error): error.description
        case .exi(let error): error.description
        }
    }

    var bitOffset: Int? { if case .exi(let error) = self { error.bitOffset } else { nil } }
}

extension JSONValue {
    /// Equality that ignores the order of members and the case of nothing else.
    func isSame(as other: JSONValue) -> Bool {
        switch (self, other) {
        case (.object(let a), .object(let b)):
            a.count == b.count
                && a.allSatisfy { member in other[member.name].map { member.value.isSame(as: $0) } ?? false }
        case (.array(let a), .array(let b)):
            a.count == b.count && zip(a, b).allSatisfy { $0.isSame(as: $1) }
        default: self == other
        }
    }
}
