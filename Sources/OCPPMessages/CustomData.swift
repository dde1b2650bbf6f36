import JSON

/// `CustomDataType`: what a vendor adds to any object. The only open type of the schemas; its content passes through
/// untouched.
///
/// Kept behind a reference, as every object has room for it and few carry it.
public struct CustomData: Equatable, Sendable {
    private final class Content: Sendable {
        let vendorId: String
        let members: [JSONValue.Member]

        init(_ vendorId: String, _ members: [JSONValue.Member]) {
            self.vendorId = vendorId
            self.members = members
        }
    }

    private var content: Content

    public init(vendorId: String, members: [JSONValue.Member] = []) { content = Content(vendorId, members) }

    /// At most 255 characters.
    public var vendorId: String {
        get { content.vendorId }
        set { content = Content(newValue, members) }
    }

    /// Everything but the vendor's id, in the order of the text.
    public var members: [JSONValue.Member] {
        get { content.members }
        set { content = Content(vendorId, newValue) }
    }

    public static func == (a: Self, b: Self) -> Bool {
        a.content === b.content || a.vendorId == b.vendorId && a.members == b.members
    }

    /// The value of the last member of this name.
    public subscript(name: String) -> JSONValue? { members.last { $0.name == name }?.value }
}

extension CustomData: OCPPObject {
    // Every object has such a field: not inlined into each of them.
    @inline(never) public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var vendorId: String?
        var members: [JSONValue.Member] = []
        for (name, value) in try json.decodeMembers() {
            guard name == "vendorId" else {
                members.append(.init(name.string, JSONValue(value)))
                continue
            }
            do throws(OCPPSchemaError) {
                vendorId = try value.decodeString(maxLength: 255)
            } catch {
                throw error.inside(name)
            }
        }
        guard let vendorId else { throw .missing("vendorId") }
        self.init(vendorId: vendorId, members: members)
    }

    @inline(never) public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("vendorId", vendorId, maxLength: 255)
        for member in members {
            writer.key(member.name)
            writer.value(member.value)
        }
        writer.endObject()
    }
}
