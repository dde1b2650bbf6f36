/// The part of XML Schema that the ISO 15118-20 schemas use, as a model.
///
/// Names are resolved to (namespace, local name); everything else stays as the schema says it. What EXI makes of it is
/// `ContentModel`'s matter.
struct QName: Hashable, Comparable {
    var namespace: String
    var local: String

    /// EXI's order of qualified names: by local name first, then by namespace.
    static func < (a: QName, b: QName) -> Bool {
        if a.local != b.local { return Array(a.local.unicodeScalars).lexicographicallyPrecedes(b.local.unicodeScalars) }
        return Array(a.namespace.unicodeScalars).lexicographicallyPrecedes(b.namespace.unicodeScalars)
    }
}

/// How often a particle may stand; `max` nil: unbounded.
struct Occurrence: Equatable {
    var min = 1
    var max: Int? = 1

    static let once = Occurrence()
}

indirect enum Term {
    case element(QName, type: TypeReference)
    /// A global element by reference: it may be the head of a substitution group.
    case reference(QName)
    case sequence([Particle])
    case choice([Particle])
    case any
}

struct Particle {
    var occurrence: Occurrence
    var term: Term
}

/// A type by name; the name of an anonymous type is its element's.
struct TypeReference: Hashable {
    var name: QName
    var isBuiltIn: Bool { name.namespace == Schema.xsd }
}

struct AttributeUse {
    var name: String
    var type: TypeReference
    var isRequired: Bool
}

struct ComplexType {
    enum Content {
        case particles(Particle?)
        case simple(TypeReference)
    }
    var name: QName
    var base: QName?
    var isAbstract: Bool
    var isMixed: Bool
    var attributes: [AttributeUse]
    var content: Content
}

struct SimpleType {
    var name: QName
    var base: TypeReference
    var enumeration: [String] = []
    var minInclusive: Int?
    var maxInclusive: Int?
    var length: Int?
    var minLength: Int?
    var maxLength: Int?
}

struct GlobalElement {
    var name: QName
    var type: TypeReference
    var substitutes: QName?
}

/// All schemas of one compilation, by qualified name.
struct Schema {
    static let xsd = "http://www.w3.org/2001/XMLSchema"

    var elements: [QName: GlobalElement] = [:]
    var complexTypes: [QName: ComplexType] = [:]
    var simpleTypes: [QName: SimpleType] = [:]
    /// Which namespaces a namespace imports, directly.
    var imports: [String: [String]] = [:]
    /// The qualified names of every element, global and local, with its type, by declaring namespace.
    var declared: [String: [(name: QName, type: TypeReference)]] = [:]

    /// `namespace` and what it imports, directly and indirectly: the schema that an EXI stream of it is informed by.
    func closure(of namespace: String) -> Set<String> {
        var found: Set<String> = [namespace]
        var open = [namespace]
        while let next = open.popLast() {
            for imported in imports[next] ?? [] where found.insert(imported).inserted { open.append(imported) }
        }
        return found
    }

    /// The global elements that an EXI document of `namespace` may start with, in the order of their event codes.
    func globalElements(in namespace: String) -> [GlobalElement] {
        let visible = closure(of: namespace)
        return elements.values.filter { visible.contains($0.name.namespace) }.sorted { $0.name < $1.name }
    }

    /// The elements that may stand for `head`, itself included, in the order of their event codes.
    func substitutionGroup(of head: QName, in namespace: String) -> [GlobalElement] {
        globalElements(in: namespace).filter { element in
            var name: QName? = element.name
            while let current = name {
                if current == head { return true }
                name = elements[current]?.substitutes
            }
            return false
        }
    }
}
