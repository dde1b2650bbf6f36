/// A complex type as the generated code sees it: its attributes and elements in order, as Swift properties.
///
/// The base types are flattened in, nested single groups dissolved, repeated groups of one term made repeated terms, and a
/// reference to a substitution head made a choice of its members.
final class ContentModel {
    let name: QName
    let swiftName: String
    let isMixed: Bool
    let items: [Item]

    init(name: QName, swiftName: String, isMixed: Bool, items: [Item]) {
        self.name = name
        self.swiftName = swiftName
        self.isMixed = isMixed
        self.items = items
    }

    /// The properties, in the order of the initializer.
    var properties: [Property] { items.flatMap(\.properties) }
}

/// What an attribute, an element or text holds.
enum ValueType {
    case simple(Datatype)
    case complex(QName)
}

struct Field {
    enum Kind { case attribute, element, text }
    /// The XSD name; empty for text.
    var name: String
    var property: String
    var kind: Kind
    var type: ValueType
    var occurrence: Occurrence
}

/// One of several, as an enumeration with payloads.
struct Choice {
    var property: String
    var enumeration: String
    var alternatives: [Alternative]
    var occurrence: Occurrence
    /// The head of the substitution group that it stands for.
    var head: String?
}

struct Alternative {
    var caseName: String
    /// Empty where a code is taken by what has no data: the abstract head of a substitution group, a wildcard.
    var items: [Item]
    var isReserved: Bool { items.isEmpty }

    /// The variable that holds the payload of a single element.
    static let payload = "payload"

    /// The variables that hold the payload.
    var variables: [String] { items.count == 1 ? [Self.payload] : items.flatMap(\.properties).map(\.name) }
}

indirect enum Item {
    case field(Field)
    case choice(Choice)
    /// A sequence that stands whole or not at all.
    case optionalGroup([Item])
    /// Elements by wildcard: their codes are counted, their content is not represented.
    case wildcard(Occurrence)

    var properties: [Property] {
        switch self {
        case .field(let field): [Property(field: field)]
        case .choice(let choice): [Property(choice: choice)]
        case .optionalGroup(let items):
            items.flatMap(\.properties).map {
                var property = $0
                property.occurrence.min = 0
                return property
            }
        case .wildcard: []
        }
    }
}

/// A stored property of a generated structure.
struct Property {
    enum Content {
        case field(Field)
        case choice(Choice)
    }
    var name: String
    var content: Content
    var occurrence: Occurrence

    init(field: Field) {
        (name, content, occurrence) = (field.property, .field(field), field.occurrence)
    }
    init(choice: Choice) {
        (name, content, occurrence) = (choice.property, .choice(choice), choice.occurrence)
    }

    var isArray: Bool { occurrence.max != 1 }
    var isOptional: Bool { !isArray && occurrence.min == 0 }
}
