import JSON

/// What one place of a schema accepts.
indirect enum OCPPShape: Equatable {
    case string(maxLength: Int?)
    case dateTime
    case integer(minimum: Int?, maximum: Int?)
    case number(minimum: Double?, maximum: Double?)
    case bool
    /// Anything.
    case json
    /// A named definition.
    case reference(String)
    case array(OCPPShape, minItems: Int?, maxItems: Int?)
}

struct OCPPField: Equatable {
    var name: String
    var shape: OCPPShape
    var isRequired: Bool
}

enum OCPPDefinition: Equatable {
    case object([OCPPField])
    case enumeration([String])
}

/// Every message and definition of a set of schemas, equal definitions once.
struct OCPPModel {
    /// By the schema's name (`EVSEType`).
    private(set) var definitions: [String: OCPPDefinition] = [:]
    /// By the schema file's name without its ending (`ResetRequest`).
    private(set) var messages: [String: [OCPPField]] = [:]
    /// Swift names by the schema's names.
    private(set) var swiftNames: [String: String] = [:]
    /// Chapters whose messages reach a definition, as indexes into `OCPPChapter.all`.
    private(set) var users: [String: Set<Int>] = [:]

    /// The definition that the runtime provides, because its objects are open.
    static let customData = "CustomDataType"

    mutating func read(_ schema: JSONValue, file: String) throws {
        for member in schema["definitions"]?.members ?? [] where member.name != Self.customData {
            let definition = try OCPPModel.definition(member.value, at: "\(file): \(member.name)")
            if let known = definitions[member.name], known != definition {
                throw CompilerError("\(file) defines \(member.name) otherwise than a schema before it")
            }
            definitions[member.name] = definition
        }
        messages[String(file.dropLast(".json".count))] = try OCPPModel.fields(of: schema, at: file)
    }

    /// Checks that nothing is missing, names the types and finds their users.
    mutating func complete() throws {
        var expected: Set<String> = []
        for action in OCPPChapter.all.flatMap(\.actions) {
            expected.formUnion(
                action.name == OCPPChapter.send ? [action.name] : [action.name + "Request", action.name + "Response"])
        }
        let difference = expected.symmetricDifference(messages.keys)
        guard difference.isEmpty else {
            throw CompilerError("schemas and the table of chapters differ: \(difference.sorted())")
        }
        swiftNames = OCPPNames.types(of: definitions, besides: expected)
        for (index, chapter) in OCPPChapter.all.enumerated() {
            for action in chapter.actions {
                for name in [action.name, action.name + "Request", action.name + "Response"] {
                    for field in messages[name] ?? [] { try use(field.shape, by: index) }
                }
            }
        }
    }

    private mutating func use(_ shape: OCPPShape, by chapter: Int) throws {
        switch shape {
        case .array(let element, _, _): try use(element, by: chapter)
        case .reference(Self.customData): return
        case .reference(let name):
            guard let definition = definitions[name] else { throw CompilerError("\(name) is not defined") }
            guard users[name, default: []].insert(chapter).inserted, case .object(let fields) = definition else {
                return
            }
            for field in fields { try use(field.shape, by: chapter) }
        default: return
        }
    }
}

// How much room values take.
extension OCPPModel {
    /// An optional object that takes more than this is kept behind a reference.
    private static let mostInPlace = 64

    func isApart(_ field: OCPPField) -> Bool {
        guard case .reference = field.shape, !field.isRequired else { return false }
        return bytes(of: field.shape) > Self.mostInPlace
    }

    /// Bytes of a value in Swift, padding aside.
    private func bytes(of shape: OCPPShape) -> Int {
        switch shape {
        case .string: return 16
        case .dateTime, .integer, .number, .array, .reference(Self.customData): return 8
        case .bool: return 1
        case .json: return 32
        case .reference(let name):
            guard case .object(let fields)? = definitions[name] else { return 1 }
            return fields.reduce(0) { $0 + bytes(of: $1) }
        }
    }

    private func bytes(of field: OCPPField) -> Int {
        if isApart(field) { return 8 }
        switch field.shape {
        // These have no bit left that says whether they are there.
        case .dateTime, .integer, .number: return field.isRequired ? 8 : 16
        default: return bytes(of: field.shape)
        }
    }
}

// Reading a schema. A keyword that is not known is an error: nothing that a schema checks may be lost.
extension OCPPModel {
    private static let notes: Set = [
        "$schema", "$id", "comment", "description", "javaType", "default", "definitions", "additionalItems",
    ]

    private static func keywords(of schema: JSONValue, knowing known: Set<String>, at place: String) throws {
        for member in schema.members ?? [] where !notes.contains(member.name) && !known.contains(member.name) {
            throw CompilerError("\(place): unknown keyword '\(member.name)'")
        }
    }

    private static func definition(_ schema: JSONValue, at place: String) throws -> OCPPDefinition {
        guard let cases = schema["enum"]?.array else { return .object(try fields(of: schema, at: place)) }
        try keywords(of: schema, knowing: ["type", "enum", "additionalProperties"], at: place)
        return .enumeration(cases.compactMap(\.string))
    }

    private static func fields(of schema: JSONValue, at place: String) throws -> [OCPPField] {
        try keywords(of: schema, knowing: ["type", "properties", "required", "additionalProperties"], at: place)
        guard schema["type"]?.string == "object", schema["additionalProperties"]?.bool == false else {
            throw CompilerError("\(place): neither an enumeration nor a closed object")
        }
        let required = Set(schema["required"]?.array?.compactMap(\.string) ?? [])
        let fields = try (schema["properties"]?.members ?? []).map { member in
            OCPPField(
                name: member.name, shape: try shape(member.value, at: "\(place).\(member.name)"),
                isRequired: required.contains(member.name))
        }
        guard required.isSubset(of: fields.map(\.name)) else {
            throw CompilerError("\(place): requires what it does not list")
        }
        // Custom data come last, in the type as on the wire.
        return fields.filter { $0.name != "customData" } + fields.filter { $0.name == "customData" }
    }

    private static func shape(_ schema: JSONValue, at place: String) throws -> OCPPShape {
        if let reference = schema["$ref"]?.string {
            try keywords(of: schema, knowing: ["$ref"], at: place)
            guard let name = reference.split(separator: "/").last else { throw CompilerError("\(place): bad $ref") }
            return .reference(String(name))
        }
        guard let type = schema["type"]?.string else {
            try keywords(of: schema, knowing: [], at: place)
            return .json
        }
        switch type {
        case "string":
            try keywords(of: schema, knowing: ["type", "maxLength", "format"], at: place)
            guard let format = schema["format"]?.string else {
                return .string(maxLength: schema["maxLength"]?.integer.map { Int($0) })
            }
            guard format == "date-time", schema["maxLength"] == nil else {
                throw CompilerError("\(place): unknown format '\(format)'")
            }
            return .dateTime
        case "integer":
            try keywords(of: schema, knowing: ["type", "minimum", "maximum"], at: place)
            return .integer(
                minimum: schema["minimum"]?.integer.map { Int($0) }, maximum: schema["maximum"]?.integer.map { Int($0) }
            )
        case "number":
            try keywords(of: schema, knowing: ["type", "minimum", "maximum"], at: place)
            return .number(minimum: schema["minimum"]?.number, maximum: schema["maximum"]?.number)
        case "boolean":
            try keywords(of: schema, knowing: ["type"], at: place)
            return .bool
        case "array":
            try keywords(of: schema, knowing: ["type", "items", "minItems", "maxItems"], at: place)
            guard let items = schema["items"] else { throw CompilerError("\(place): array without items") }
            return .array(
                try shape(items, at: place + "[]"), minItems: schema["minItems"]?.integer.map { Int($0) },
                maxItems: schema["maxItems"]?.integer.map { Int($0) })
        default: throw CompilerError("\(place): unknown type '\(type)'")
        }
    }
}
