import Testing

@testable import SchemaCompiler

/// A schema made for the test: `list` repeats, `mode` is a choice, `note` is optional.
private func model(_ particles: [Particle], isMixed: Bool = false) throws -> (CompiledSchema, ContentModel) {
    let name = QName(namespace: "urn:test", local: "SubjectType")
    var schema = Schema()
    schema.imports["urn:test"] = []
    schema.complexTypes[name] = ComplexType(
        name: name, base: nil, isAbstract: false, isMixed: isMixed, attributes: [],
        content: .particles(Particle(occurrence: .once, term: .sequence(particles))))
    let compiled = try CompiledSchema(schema)
    return (compiled, try #require(compiled.models[name]))
}

private func element(_ name: String, _ type: String, _ min: Int = 1, _ max: Int? = 1) -> Particle {
    Particle(
        occurrence: Occurrence(min: min, max: max),
        term: .element(
            QName(namespace: "urn:test", local: name),
            type: TypeReference(name: QName(namespace: Schema.xsd, local: type))))
}

private func encoder(_ particles: [Particle]) throws -> String {
    let (compiled, model) = try model(particles)
    var code = CodeText()
    EncoderEmitter(programs: ProgramBuilder(compiled)).emit(model, &code)
    return code.text
}

struct SchemaCompilerTests {
    @Test(arguments: [
        ("EVMaximumChargePower", "evMaximumChargePower"), ("EVSETargetActivePower_L2", "evseTargetActivePower_L2"),
        ("SessionID", "sessionID"), ("EVCCID", "evccid"), ("BPT_ChannelSelection", "bpt_ChannelSelection"),
        ("OK", "ok"),
        ("FAILED_SequenceError", "failed_SequenceError"), ("External confirmation", "external_confirmation"),
        ("X509Data", "x509Data"), ("boolValue", "boolValue"), ("in", "`in`"),
    ])
    func `names follow the standard's spelling`(xsd: String, swift: String) {
        #expect(SwiftName.property(xsd) == swift)
    }

    @Test func `a state counts its events and the escape to the second level`() throws {
        let (_, model) = try model([element("a", "string", 0), element("b", "string", 0), element("c", "string")])
        let grammar = Grammar(isMixed: false)
        #expect(grammar.state(before: model.items).codes == 3)
        #expect(grammar.state(before: model.items).width == 2)
        #expect(grammar.state(before: Array(model.items.dropFirst(2))).width == 1)
        #expect(grammar.state(before: []).width == 1)
    }

    @Test func `mixed content adds text, a wildcard adds itself`() throws {
        let wildcard = Particle(occurrence: Occurrence(min: 0, max: nil), term: .any)
        let (_, model) = try model([element("a", "string", 0), wildcard], isMixed: true)
        let state = Grammar(isMixed: true).state(before: model.items)
        #expect(state.codes == 4)  // a, any element, end, text
        #expect(state.width == 3)
    }

    @Test func `constant codes around values are one bit string`() throws {
        let code = try encoder([element("a", "boolean"), element("b", "byte")])
        // Between the values: end of a, start of b, its text. Before and behind them the owner's runs take over.
        #expect(code.contains("writer.put((a ? 1 : 0) &<< 11 | UInt64(truncatingIfNeeded: Int(b) &- -128), 12)"))
    }

    @Test func `a repeated element ends in a shorter code at its maximum`() throws {
        let code = try encoder([element("list", "unsignedInt", 1, 3)])
        #expect(code.contains("if list.isEmpty || list.count > 3 { writer.failCount() }"))
        #expect(code.contains("if list.count == 3 {\n        code = 0\n        width = 2\n    } else {"))
    }

    @Test func `ranges of up to 4096 values take bits, larger ones groups`() throws {
        let schema = Schema()
        let names = TypeNames(schema)
        func datatype(_ name: String) throws -> Datatype {
            try schema.datatype(of: TypeReference(name: QName(namespace: Schema.xsd, local: name)), names: names)
        }
        #expect(try datatype("byte") == .bounded(range: -128...127, swiftType: "Int8"))
        #expect(try datatype("byte").fixedWidth == 8)
        #expect(try datatype("short") == .signed(swiftType: "Int16"))
        #expect(try datatype("unsignedShort") == .unsigned(swiftType: "UInt16"))
        #expect(throws: CompilerError.self) { try datatype("duration") }
    }

    @Test func `facets of lengths and ranges go into the code of both ways, the nearest restriction first`() throws {
        func name(_ local: String) -> QName { QName(namespace: "urn:test", local: local) }
        func builtIn(_ local: String) -> TypeReference {
            TypeReference(name: QName(namespace: Schema.xsd, local: local))
        }
        var schema = Schema()
        schema.simpleTypes[name("text")] = SimpleType(
            name: name("text"), base: builtIn("string"), minLength: 2, maxLength: 80)
        schema.simpleTypes[name("short")] = SimpleType(
            name: name("short"), base: TypeReference(name: name("text")), maxLength: 8)
        schema.simpleTypes[name("key")] = SimpleType(name: name("key"), base: builtIn("base64Binary"), length: 16)
        schema.simpleTypes[name("id")] = SimpleType(
            name: name("id"), base: builtIn("unsignedInt"), minInclusive: 1, maxInclusive: 0xFFFF_FFFF)
        func datatype(_ local: String) throws -> Datatype {
            try schema.datatype(of: TypeReference(name: name(local)), names: TypeNames(schema))
        }
        #expect(try datatype("short") == .string(lengths: 2...8))
        #expect(try datatype("key") == .binary(isHex: false, lengths: 16...16))
        #expect(try datatype("id") == .unsigned(swiftType: "UInt32", Datatype.Bounds(min: 1)))
        #expect(try datatype("id").misfit("x") == "x < 1")
    }

    @Test func `qualified names are ordered by local name, then by namespace`() {
        let names = [("b", "a"), ("a", "b"), ("a", "B"), ("a", "a")].map { QName(namespace: $0.0, local: $0.1) }
        #expect(names.sorted().map(\.local) == ["B", "a", "a", "b"])
        #expect(names.sorted()[1].namespace == "a")
    }
}
