import JSON

/// A type that has a plain JSON image of its XML: names as keys, repeated elements as arrays, hexBinary as hex,
/// base64Binary as base64, enumerations as their text, an empty element as `{}`, text beside attributes as `value`.
public protocol JSONImage {
    init(image: JSONValue) throws(JSONImageError)
    func writeImage(to writer: inout JSONWriter)
}

/// What an image lacks, and where: the names of the elements on the way, from the outermost.
public struct JSONImageError: Error, Equatable, Sendable, CustomStringConvertible {
    public var reason: String
    public var path: [String]

    public init(_ reason: String, at name: String? = nil) {
        self.reason = reason
        path = name.map { [$0] } ?? []
    }

    func within(_ name: String) -> JSONImageError {
        var error = self
        error.path.insert(name, at: 0)
        return error
    }

    public var description: String { path.isEmpty ? reason : path.joined(separator: ".") + ": " + reason }
}

/// The members of an image while a type takes its own out of it; what is left over is no element of the type.
struct ImageObject {
    private var members: [JSONValue.Member]

    init(_ image: JSONValue) throws(JSONImageError) {
        guard let members = image.members else { throw JSONImageError("an object is expected") }
        self.members = members
    }

    mutating func optional<Value: JSONImage>(
        _ name: String, _ type: Value.Type
    ) throws(JSONImageError) -> Value? {
        guard let place = members.firstIndex(where: { $0.name == name }) else { return nil }
        let image = members.remove(at: place).value
        do throws(JSONImageError) { return try Value(image: image) } catch { throw error.within(name) }
    }

    mutating func required<Value: JSONImage>(_ name: String, _ type: Value.Type) throws(JSONImageError) -> Value {
        guard let value = try optional(name, type) else { throw JSONImageError("is missing", at: name) }
        return value
    }

    mutating func array<Value: JSONImage>(_ name: String, _ type: Value.Type) throws(JSONImageError) -> [Value] {
        guard let place = members.firstIndex(where: { $0.name == name }) else { return [] }
        guard let images = members.remove(at: place).value.array else {
            throw JSONImageError("an array is expected", at: name)
        }
        var values: [Value] = []
        for (index, image) in images.enumerated() {
            do throws(JSONImageError) { values.append(try Value(image: image)) } catch {
                throw error.within("\(name)[\(index)]")
            }
        }
        return values
    }

    func demand<Value>(_ value: Value?, _ name: String) throws(JSONImageError) -> Value {
        guard let value else { throw JSONImageError("one of the alternatives is missing", at: name) }
        return value
    }

    func end() throws(JSONImageError) {
        if let member = members.first { throw JSONImageError("is no element here", at: member.name) }
    }
}

extension JSONWriter {
    mutating func image(_ name: StaticString, _ value: some JSONImage) {
        key(name)
        value.writeImage(to: &self)
    }

    /// A repeated element; none at all leaves no trace.
    mutating func images(_ name: StaticString, _ values: [some JSONImage]) {
        if values.isEmpty { return }
        key(name)
        beginArray()
        for value in values { value.writeImage(to: &self) }
        endArray()
    }
}
