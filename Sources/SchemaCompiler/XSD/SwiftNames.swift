/// The Swift spelling of XSD names.
enum SwiftName {
    /// A property or an enumeration case: the leading run of capitals in lower case, all but its last if a lower-case
    /// letter follows: `EVMaximumChargePower` → `evMaximumChargePower`, `BPT_ChannelSelection` → `bpt_ChannelSelection`.
    static func property(_ name: String) -> String {
        let characters = name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }
        var run = characters.prefix { $0.isUppercase }.count
        if run > 1, run < characters.count, characters[run].isLowercase { run -= 1 }
        let spelled = String(characters[..<run]).lowercased() + String(characters[run...])
        return keywords.contains(spelled) ? "`\(spelled)`" : spelled
    }

    static func type(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

    private static let keywords: Set<String> = [
        "default", "in", "is", "as", "case", "class", "struct", "enum", "let", "var", "func", "init", "self", "repeat",
        "return", "switch", "where", "while", "for", "if", "else", "true", "false", "nil", "import", "protocol",
        "operator", "internal", "public", "private", "static", "throw", "throws", "try", "break", "continue", "do",
        "defer", "guard", "extension", "subscript", "super", "typealias", "any", "Self", "Type", "Any",
    ]
}

/// The Swift names of the schemas' types: without the suffix `Type`, with their namespace's name where two would clash.
struct TypeNames {
    private var names: [QName: String] = [:]

    init(_ schema: Schema) {
        var candidates: [String: [QName]] = [:]
        let held = schema.simpleTypes.values.filter { !$0.enumeration.isEmpty || $0.length == 8 }.map(\.name)
        let elementNames = Set(schema.declared.values.joined().map(\.name.local))
        for name in schema.complexTypes.keys + held {
            var stem = name.local.hasSuffix("Type") ? String(name.local.dropLast(4)) : name.local
            // A simple type is written as its element where the two differ in letter case only.
            if let element = elementNames.sorted().first(where: { $0 != stem && $0.lowercased() == stem.lowercased() })
            {
                stem = element
            }
            candidates[SwiftName.type(stem), default: []].append(name)
        }
        for (candidate, owners) in candidates {
            for owner in owners {
                let isPlain = owners.count == 1 || Namespace(uri: owner.namespace)?.isShared == true
                names[owner] = isPlain ? candidate : (Namespace(uri: owner.namespace)?.swiftName ?? "") + candidate
            }
        }
    }

    subscript(name: QName) -> String { names[name] ?? SwiftName.type(name.local) }
}

/// The namespaces of ISO 15118-20, with the names that the generated code gives them.
enum Namespace: String, CaseIterable {
    case appProtocol = "urn:iso:15118:2:2010:AppProtocol"
    case commonTypes = "urn:iso:std:iso:15118:-20:CommonTypes"
    case commonMessages = "urn:iso:std:iso:15118:-20:CommonMessages"
    case ac = "urn:iso:std:iso:15118:-20:AC"
    case dc = "urn:iso:std:iso:15118:-20:DC"
    case wpt = "urn:iso:std:iso:15118:-20:WPT"
    case acdp = "urn:iso:std:iso:15118:-20:ACDP"
    case xmlSignature = "http://www.w3.org/2000/09/xmldsig#"

    init?(uri: String) { self.init(rawValue: uri) }

    var swiftName: String {
        switch self {
        case .appProtocol: "AppProtocol"
        case .commonTypes: "CommonTypes"
        case .commonMessages: "CommonMessages"
        case .ac: "AC"
        case .dc: "DC"
        case .wpt: "WPT"
        case .acdp: "ACDP"
        case .xmlSignature: "XMLSignature"
        }
    }

    /// Where its file lies among the schemas.
    var file: String {
        switch self {
        case .appProtocol: "V2G_CI_AppProtocol.xsd"
        case .xmlSignature: "xmldsig-core-schema.xsd"
        default: "iso15118_20/V2G_CI_\(swiftName).xsd"
        }
    }

    /// Imported by others, and so without messages of its own.
    var isShared: Bool { self == .commonTypes || self == .xmlSignature }
    var hasDocuments: Bool { self != .commonTypes }
}
