/// Reads XSD files into a `Schema`.
struct SchemaReader {
    private(set) var schema = Schema()

    mutating func read(_ path: String) throws {
        let root = try XMLNode.read(path)
        guard root.localName == "schema", let namespace = root["targetNamespace"] else {
            throw CompilerError("\(path) is not a schema with a target namespace")
        }
        var file = FileReader(root: root, namespace: namespace, schema: schema)
        try file.readAll()
        schema = file.schema
    }
}

/// One file's declarations: prefixes and form defaults are the file's own.
private struct FileReader {
    let root: XMLNode
    let namespace: String
    var schema: Schema
    private let prefixes: [String: String]
    private let localElementNamespace: String

    init(root: XMLNode, namespace: String, schema: Schema) {
        self.root = root
        self.namespace = namespace
        self.schema = schema
        var prefixes: [String: String] = [:]
        for (name, value) in root.attributes {
            if name == "xmlns" { prefixes[""] = value }
            if name.hasPrefix("xmlns:") { prefixes[String(name.dropFirst(6))] = value }
        }
        self.prefixes = prefixes
        localElementNamespace = root["elementFormDefault"] == "qualified" ? namespace : ""
    }

    mutating func readAll() throws {
        schema.imports[namespace] = root.children(named: "import").compactMap { $0["namespace"] }
        for node in root.children {
            switch node.localName {
            case "element": try readGlobalElement(node)
            case "complexType": try readComplexType(node, name: qualified(own: node["name"]))
            case "simpleType": try readSimpleType(node)
            case "import", "annotation": break
            default: throw CompilerError("top-level <\(node.name)> is not covered")
            }
        }
    }

    private mutating func readGlobalElement(_ node: XMLNode) throws {
        let name = try qualified(own: node["name"])
        let type = try elementType(node, name: name)
        schema.elements[name] = GlobalElement(
            name: name, type: type, substitutes: try node["substitutionGroup"].map(resolve))
        schema.declared[namespace, default: []].append((name, type))
    }

    private mutating func elementType(_ node: XMLNode, name: QName) throws -> TypeReference {
        if let type = node["type"] { return TypeReference(name: try resolve(type)) }
        guard let anonymous = node.child(named: "complexType") else {
            throw CompilerError("element \(name.local) has no type")
        }
        let typeName = QName(namespace: namespace, local: name.local)
        try readComplexType(anonymous, name: typeName)
        return TypeReference(name: typeName)
    }

    private mutating func readComplexType(_ node: XMLNode, name: QName) throws {
        var type = ComplexType(
            name: name, base: nil, isAbstract: node["abstract"] == "true", isMixed: node["mixed"] == "true",
            attributes: try attributes(of: node), content: .particles(try contentParticle(of: node)))
        if let extended = node.child(named: "complexContent")?.child(named: "extension") {
            type.base = try extended["base"].map(resolve)
            type.attributes = try attributes(of: extended)
            type.content = .particles(try contentParticle(of: extended))
        } else if let extended = node.child(named: "simpleContent")?.child(named: "extension"),
            let base = extended["base"]
        {
            type.attributes = try attributes(of: extended)
            type.content = .simple(TypeReference(name: try resolve(base)))
        }
        schema.complexTypes[name] = type
    }

    private func attributes(of node: XMLNode) throws -> [AttributeUse] {
        try node.children(named: "attribute").map { attribute in
            guard let name = attribute["name"], let type = attribute["type"] else {
                throw CompilerError("an attribute by reference is not covered")
            }
            return AttributeUse(
                name: name, type: TypeReference(name: try resolve(type)), isRequired: attribute["use"] == "required")
        }
    }

    private mutating func contentParticle(of node: XMLNode) throws -> Particle? {
        try node.child(named: "sequence", "choice").map { try particle($0) }
    }

    private mutating func particle(_ node: XMLNode) throws -> Particle {
        let occurrence = Occurrence(
            min: node["minOccurs"].flatMap { Int($0) } ?? 1,
            max: node["maxOccurs"] == "unbounded" ? nil : node["maxOccurs"].flatMap { Int($0) } ?? 1)
        switch node.localName {
        case "element":
            if let reference = node["ref"] {
                return Particle(occurrence: occurrence, term: .reference(try resolve(reference)))
            }
            let name = QName(namespace: localElementNamespace, local: node["name"] ?? "")
            let type = try elementType(node, name: name)
            schema.declared[namespace, default: []].append((name, type))
            return Particle(occurrence: occurrence, term: .element(name, type: type))
        case "sequence":
            return Particle(occurrence: occurrence, term: .sequence(try node.children.map { try particle($0) }))
        case "choice":
            return Particle(occurrence: occurrence, term: .choice(try node.children.map { try particle($0) }))
        case "any":
            return Particle(occurrence: occurrence, term: .any)
        default:
            throw CompilerError("<\(node.name)> in a content model is not covered")
        }
    }

    private mutating func readSimpleType(_ node: XMLNode) throws {
        guard let restriction = node.child(named: "restriction"), let base = restriction["base"] else {
            throw CompilerError("simple type \(node["name"] ?? "") is not a restriction")
        }
        var type = SimpleType(name: try qualified(own: node["name"]), base: TypeReference(name: try resolve(base)))
        for facet in restriction.children {
            let value = facet["value"] ?? ""
            switch facet.localName {
            case "enumeration": type.enumeration.append(value)
            case "minInclusive": type.minInclusive = Int(value)
            case "maxInclusive": type.maxInclusive = Int(value)
            case "length": type.length = Int(value)
            case "minLength": type.minLength = Int(value)
            case "maxLength": type.maxLength = Int(value)
            default: throw CompilerError("facet \(facet.localName) is not covered")
            }
        }
        schema.simpleTypes[type.name] = type
    }

    private func qualified(own name: String?) throws -> QName {
        guard let name else { throw CompilerError("a declaration in \(namespace) has no name") }
        return QName(namespace: namespace, local: name)
    }

    private func resolve(_ name: String) throws -> QName {
        let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
        let prefix = parts.count == 2 ? parts[0] : ""
        guard let uri = prefixes[prefix] else { throw CompilerError("prefix of '\(name)' is not declared") }
        return QName(namespace: uri, local: parts[parts.count - 1])
    }
}
