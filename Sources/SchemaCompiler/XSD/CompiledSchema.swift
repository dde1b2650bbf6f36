/// The schemas with everything that the emitters ask of them: content models, Swift names, sizes.
final class CompiledSchema {
    let schema: Schema
    let names: TypeNames
    private(set) var models: [QName: ContentModel] = [:]
    /// The namespace whose files declare a choice's enumeration, by the enumeration's name.
    private(set) var choices: [String: (choice: Choice, namespace: String)] = [:]
    private var sizes: [QName: Int] = [:]

    init(_ schema: Schema) throws {
        self.schema = schema
        names = TypeNames(schema)
        let builder = ContentModelBuilder(schema: schema, names: names)
        for (name, type) in schema.complexTypes where !type.isAbstract { models[name] = try builder.model(of: type) }
        for model in models.values.sorted(by: { $0.name < $1.name }) { try register(model) }
    }

    /// Two types may share a choice's enumeration only when their alternatives are the same.
    private func register(_ model: ContentModel) throws {
        for property in model.properties {
            guard case .choice(let choice) = property.content else { continue }
            if let (known, _) = choices[choice.enumeration] {
                guard known.alternatives.map(\.caseName) == choice.alternatives.map(\.caseName) else {
                    throw CompilerError("two choices would both be named \(choice.enumeration)")
                }
            } else {
                choices[choice.enumeration] = (choice, model.name.namespace)
            }
        }
    }

    /// The types that `namespace` declares, by name.
    func models(in namespace: Namespace) -> [ContentModel] {
        models.values.filter { $0.name.namespace == namespace.rawValue }.sorted { $0.swiftName < $1.swiftName }
    }

    func swiftType(of type: ValueType) -> String {
        switch type {
        case .simple(let datatype): datatype.swiftType
        case .complex(let name): names[name]
        }
    }

    /// The Swift type of one item of a property.
    func itemType(of property: Property) -> String {
        switch property.content {
        case .field(let field): swiftType(of: field.type)
        case .choice(let choice): choice.enumeration
        }
    }

    func swiftType(of property: Property) -> String {
        let type = itemType(of: property)
        return property.isArray ? "[\(type)]" : property.isOptional ? type + "?" : type
    }

    // MARK: Sizes

    /// An optional value larger than this is kept on the heap.
    private static let largestInline = 128

    func isBoxed(_ property: Property) -> Bool {
        property.isOptional && itemSize(of: property) > Self.largestInline
    }

    /// Whether a type is numbers alone, so few that a call would hand them over packed into registers; packing and
    /// unpacking them costs more than their bits.
    func isPassedInRegisters(_ model: ContentModel) -> Bool {
        model.properties.map(size(of:)).reduce(0, +) <= 32
            && model.properties.allSatisfy { property in
                guard case .field(let field) = property.content, !property.isArray else { return false }
                switch field.type {
                case .simple(let datatype): return datatype.isNumber
                case .complex(let name): return models[name].map(isPassedInRegisters) ?? false
                }
            }
    }

    private func itemSize(of property: Property) -> Int {
        switch property.content {
        case .field(let field): size(of: field.type)
        case .choice(let choice): choice.alternatives.map(size(of:)).max() ?? 0
        }
    }

    private func size(of alternative: Alternative) -> Int {
        alternative.items.flatMap(\.properties).map(size(of:)).reduce(1, +)
    }

    private func size(of property: Property) -> Int {
        if property.isArray || isBoxed(property) { return 8 }
        return itemSize(of: property) + (property.isOptional ? 1 : 0)
    }

    private func size(of type: ValueType) -> Int {
        switch type {
        case .simple(let datatype): return datatype.size
        case .complex(let name):
            if let size = sizes[name] { return size }
            let size = models[name]?.properties.map(size(of:)).reduce(0, +) ?? 0
            sizes[name] = size
            return size
        }
    }
}
