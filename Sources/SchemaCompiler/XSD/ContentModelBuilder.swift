/// Makes the content models of all complex types.
struct ContentModelBuilder {
    let schema: Schema
    let names: TypeNames

    func model(of type: ComplexType) throws -> ContentModel {
        var attributes: [AttributeUse] = []
        var items: [Item] = []
        var lineage = [type]
        while let base = lineage[0].base {
            guard let declared = schema.complexTypes[base] else {
                throw CompilerError("base type \(base.local) is not declared")
            }
            lineage.insert(declared, at: 0)
        }
        for ancestor in lineage {
            attributes += ancestor.attributes
            switch ancestor.content {
            case .particles(let particle):
                if let particle { items += try self.items(of: particle, in: type) }
            case .simple(let base):
                let datatype = try schema.datatype(of: base, names: names)
                items.append(
                    .field(Field(name: "", property: "value", kind: .text, type: .simple(datatype), occurrence: .once)))
            }
        }
        let attributeItems = try attributes.sorted { $0.name < $1.name }.map { use in
            Item.field(
                Field(
                    name: use.name, property: SwiftName.property(use.name), kind: .attribute,
                    type: .simple(try schema.datatype(of: use.type, names: names)),
                    occurrence: Occurrence(min: use.isRequired ? 1 : 0, max: 1)))
        }
        return ContentModel(
            name: type.name, swiftName: names[type.name], isMixed: lineage.contains { $0.isMixed },
            items: attributeItems + items)
    }

    private func items(of particle: Particle, in type: ComplexType) throws -> [Item] {
        switch particle.term {
        case .any:
            return [.wildcard(particle.occurrence)]
        case .element(let name, let reference):
            return [.field(try field(name, reference, particle.occurrence))]
        case .reference(let name):
            guard let element = schema.elements[name] else {
                throw CompilerError("element \(name.local) is not declared")
            }
            let group = schema.substitutionGroup(of: name, in: type.name.namespace)
            if group.count == 1 { return [.field(try field(name, element.type, particle.occurrence))] }
            return [.choice(try substitutionChoice(of: name, group, particle.occurrence, in: type))]
        case .sequence(let particles):
            return try sequence(particles, particle.occurrence, in: type)
        case .choice(let particles):
            return try choice(particles, particle.occurrence, in: type)
        }
    }

    private func field(_ name: QName, _ type: TypeReference, _ occurrence: Occurrence) throws -> Field {
        let value: ValueType =
            schema.complexTypes[type.name] != nil
            ? .complex(type.name) : .simple(try schema.datatype(of: type, names: names))
        return Field(
            name: name.local, property: SwiftName.property(name.local), kind: .element, type: value,
            occurrence: occurrence)
    }

    private func sequence(_ particles: [Particle], _ occurrence: Occurrence, in type: ComplexType) throws -> [Item] {
        var items = try particles.flatMap { try self.items(of: $0, in: type) }
        if occurrence == .once { return items }
        // A wildcard that may end a repeated group takes the same codes behind all repetitions.
        var trailing: [Item] = []
        if items.count > 1, case .wildcard = items[items.count - 1] { trailing = [items.removeLast()] }
        if items.count == 1 {
            switch items[0] {
            case .field(var field) where field.occurrence == .once:
                field.occurrence = occurrence
                return [.field(field)] + trailing
            case .choice(var choice) where choice.occurrence == .once:
                choice.occurrence = occurrence
                return [.choice(repeated(choice))] + trailing
            case .wildcard: return [.wildcard(occurrence)]
            default: break
            }
        }
        guard occurrence == Occurrence(min: 0, max: 1), trailing.isEmpty else {
            throw CompilerError("a repeated group in \(type.name.local) is not covered")
        }
        return [.optionalGroup(items)]
    }

    private func choice(_ particles: [Particle], _ occurrence: Occurrence, in type: ComplexType) throws -> [Item] {
        var alternatives: [Alternative] = []
        var hasWildcard = false
        for particle in particles {
            let items = try self.items(of: particle, in: type)
            switch items.first {
            case .field(let field) where field.occurrence.min == 1:
                alternatives.append(Alternative(caseName: field.property, items: items))
            case .wildcard: hasWildcard = true
            default: throw CompilerError("an alternative in \(type.name.local) is not covered")
            }
        }
        // A wildcard's code follows those of all named elements.
        if hasWildcard { alternatives.append(Alternative(caseName: "", items: [])) }
        let represented = alternatives.filter { !$0.isReserved }
        if represented.isEmpty { return [.wildcard(occurrence)] }
        if represented.count == 1, occurrence.min == 0, case .field(var field) = represented[0].items[0] {
            field.occurrence = occurrence
            return [.field(field), .wildcard(occurrence)]
        }
        let naming = ChoiceNaming(schema: schema, names: names, type: type, alternatives: represented)
        let choice = Choice(
            property: naming.property, enumeration: naming.enumeration, alternatives: alternatives,
            occurrence: occurrence)
        return [.choice(occurrence.max == 1 ? choice : repeated(choice))]
    }

    private func repeated(_ choice: Choice) -> Choice {
        guard choice.property == "value" else { return choice }
        var choice = choice
        choice.property = "content"
        choice.enumeration = String(choice.enumeration.dropLast("Value".count)) + "Content"
        return choice
    }

    private func substitutionChoice(
        of head: QName, _ group: [GlobalElement], _ occurrence: Occurrence, in type: ComplexType
    ) throws -> Choice {
        let alternatives = try group.map { element in
            let isAbstract = schema.complexTypes[element.type.name]?.isAbstract == true
            return Alternative(
                caseName: SwiftName.property(element.name.local),
                items: isAbstract ? [] : [.field(try field(element.name, element.type, .once))])
        }
        let own = Namespace(uri: type.name.namespace)?.swiftName ?? ""
        let enumeration = head.namespace == type.name.namespace ? head.local + "Choice" : own + "_" + head.local
        return Choice(
            property: SwiftName.property(head.local), enumeration: enumeration, alternatives: alternatives,
            occurrence: occurrence, head: head.local)
    }
}

/// Finds a name for an unnamed choice: the base type of its alternatives, or what their names end in, or else "value".
private struct ChoiceNaming {
    let property: String
    let enumeration: String

    init(schema: Schema, names: TypeNames, type: ComplexType, alternatives: [Alternative]) {
        let fields = alternatives.compactMap { alternative -> Field? in
            if alternative.items.count == 1, case .field(let field) = alternative.items[0] { field } else { nil }
        }
        let owner = names[type.name]
        if fields.count == alternatives.count,
            let stem = Self.commonBase(schema, names, fields) ?? Self.commonEnd(fields)
        {
            property = SwiftName.property(stem)
            enumeration = stem == owner ? stem + "Choice" : stem
        } else {
            property = "value"
            enumeration = owner + "Value"
        }
    }

    private static func commonBase(_ schema: Schema, _ names: TypeNames, _ fields: [Field]) -> String? {
        let bases = fields.map { field -> QName? in
            if case .complex(let name) = field.type { schema.complexTypes[name]?.base } else { nil }
        }
        guard let first = bases[0], bases.allSatisfy({ $0 == first }) else { return nil }
        return names[first]
    }

    /// The longest common end that starts a word, behind what the names have in common up to an underscore.
    private static func commonEnd(_ fields: [Field]) -> String? {
        let spelled = fields.map { Array($0.name) }
        guard let shortest = spelled.map(\.count).min() else { return nil }
        var length = 0
        while length < shortest, Set(spelled.map { $0[$0.count - length - 1] }).count == 1 { length += 1 }
        let end = Array(spelled[0].suffix(length))
        let start = end.indices.first { index in
            guard end[index].isUppercase else { return false }
            let position = spelled[0].count - length + index
            return position == 0 || spelled[0][position - 1] == "_"
                || (index + 1 < end.count && end[index + 1].isLowercase)
        }
        guard let start else { return nil }
        var shared = 0
        while shared < shortest, Set(spelled.map { $0[shared] }).count == 1 { shared += 1 }
        let prefix = spelled[0][..<shared].lastIndex(of: "_").map { String(spelled[0][...$0]) } ?? ""
        return prefix + String(end[start...])
    }
}
