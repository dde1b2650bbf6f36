/// Prints the steps of a type as the code that writes it.
struct EncoderEmitter {
    let programs: ProgramBuilder

    /// `func writeBody(to:)`: what lies between the type's constant prefix and suffix.
    func emit(_ model: ContentModel, _ code: inout CodeText) {
        let program = programs.program(of: model)
        let parameter = program.steps.isEmpty ? "_" : "to"
        code.block("func writeBody(\(parameter) writer: inout EXIWriter)") { code in
            if program.steps.contains(where: \.holdsCode) {
                code.line("var code: UInt64")
                code.line("var width: Int")
            }
            print(program.steps, &code)
        }
    }

    private func print(_ steps: [Step], _ code: inout CodeText, subject: String? = nil) {
        var run: [Segment] = []
        for step in steps.flattened {
            switch step {
            case .constant(let bits): run.append(.constant(bits))
            case .value(let name, let datatype) where datatype.fixedWidth != nil:
                run.append(.value(name, datatype))
            default:
                flush(&run, &code)
                print(step, &code, subject: subject)
            }
        }
        flush(&run, &code)
    }

    private func print(_ step: Step, _ code: inout CodeText, subject: String?) {
        switch step {
        case .constant, .inlined: break
        case .hold(let lead, let width):
            code.line("code = \(literal(lead + Bits(0, width: width)))")
            code.line("width = \(lead.width + width)")
        case .release(let index, let prefix, _):
            let event = index == 0 ? "code" : "(code &+ \(index))"
            if prefix.width == 0 {
                code.line("writer.put(\(index == 0 ? "code" : "code &+ \(index)"), width)")
            } else {
                let bits = prefix.value == 0 ? "" : " | \(literal(prefix))"
                code.line("writer.put(\(event) &<< \(prefix.width)\(bits), width &+ \(prefix.width))")
            }
        case .value(let name, let datatype):
            if let misfit = datatype.misfit(name) { code.line("if \(misfit) { writer.failValue() }") }
            code.line("writer.\(call(datatype, name))")
        case .body(let name, let model):
            if !programs.program(of: model).steps.isEmpty { code.line("\(name).writeBody(to: &writer)") }
        case .optional(let property, let steps, let events):
            let isUsed = steps.isContentUsed(by: programs)
            code.block(isUsed ? "if let \(property.name)" : "if \(property.name) != nil", tail: "} else {") {
                self.print(steps, &$0)
            }
            code.indented { $0.line("code &+= \(events)") }
            code.line("}")
        case .group(let properties, let steps):
            let bindings = properties.map { "let \($0.name)" }.joined(separator: ", ")
            code.block("if \(bindings)", tail: "} else {") { self.print(steps, &$0) }
            code.indented { code in
                let any = properties.map { "\($0.name) != nil" }.joined(separator: " || ")
                code.line("if \(any) { writer.failValue() }")
                code.line("code &+= 1")
            }
            code.line("}")
        case .array(let property, let steps, let ends): array(property, steps, ends, &code)
        case .choice(let property, let choice, let branches, let isOptional):
            self.choice(subject ?? property.name, choice, branches, isOptional, &code)
        case .unrepresentable: code.line("writer.failValue()")
        }
    }

    private func array(_ property: Property, _ steps: [Step], _ ends: Step.ArrayEnds, _ code: inout CodeText) {
        let name = property.name
        let occurrence = property.occurrence
        var bounds: [String] = []
        if occurrence.min > 0 {
            bounds.append(occurrence.min == 1 ? "\(name).isEmpty" : "\(name).count < \(occurrence.min)")
        }
        if let max = occurrence.max { bounds.append("\(name).count > \(max)") }
        if !bounds.isEmpty { code.line("if \(bounds.joined(separator: " || ")) { writer.failCount() }") }
        let width = programs.boundedWidth(of: steps) + ends.lead.width + ends.open
        code.line("writer.reserve(\(name).count &* \(width / 8 + 1))")
        if ends.required != nil { code.line("var count = 0") }
        code.block("for item in \(name)") { code in
            self.print(steps, &code, subject: "item")
            hold(ends.lead, ends.open, &code)
            if let required = ends.required {
                code.line("count &+= 1")
                code.block("if count < \(occurrence.min)") { hold(ends.lead, required, &$0) }
            }
        }
        guard let full = ends.full, let max = occurrence.max else { return code.line("code &+= \(ends.events)") }
        code.block("if \(name).count == \(max)", tail: "} else {") { hold(ends.lead, full, &$0) }
        code.indented { $0.line("code &+= \(ends.events)") }
        code.line("}")
    }

    private func hold(_ lead: Bits, _ width: Int, _ code: inout CodeText) {
        code.line("code = \(literal(lead + Bits(0, width: width)))")
        code.line("width = \(lead.width + width)")
    }

    private func choice(
        _ subject: String, _ choice: Choice, _ branches: [Step.Branch], _ isOptional: Bool, _ code: inout CodeText
    ) {
        code.block("switch \(subject)") { code in
            if isOptional {
                code.line("case nil:")
                code.indented { $0.line("code &+= \(choice.alternatives.count)") }
            }
            for branch in branches {
                let isUsed = branch.steps.isContentUsed(by: programs)
                let variables = branch.alternative.variables.map { isUsed ? "let \($0)" : "_" }.joined(separator: ", ")
                code.line("case .\(branch.alternative.caseName)(\(variables))\(isOptional ? "?" : ""):")
                code.indented { self.print(branch.steps, &$0) }
            }
        }
    }

    // MARK: Values

    /// A part of a run of bits that is put at once.
    private enum Segment {
        case constant(Bits)
        case value(String, Datatype)

        var width: Int {
            switch self {
            case .constant(let bits): bits.width
            case .value(_, let datatype): datatype.fixedWidth ?? 0
            }
        }
    }

    private static let widestPut = 32

    private func flush(_ run: inout [Segment], _ code: inout CodeText) {
        var rest = run
        run = []
        while !rest.isEmpty {
            var part: [Segment] = []
            var width = 0
            while let next = rest.first, width + next.width <= Self.widestPut {
                part.append(next)
                width += next.width
                rest.removeFirst()
            }
            if part.isEmpty, case .constant(let bits) = rest[0] {
                part = [.constant(bits.prefix(Self.widestPut))]
                rest[0] = .constant(bits.dropFirst(Self.widestPut))
                width = Self.widestPut
            }
            put(part, width, &code)
        }
    }

    private func put(_ part: [Segment], _ width: Int, _ code: inout CodeText) {
        var terms: [String] = []
        var shift = width
        for segment in part {
            shift -= segment.width
            switch segment {
            case .constant(let bits):
                if bits.value != 0 { terms.append(literal(bits + Bits(0, width: shift))) }
            case .value(let name, let datatype):
                var bits = fixedBits(datatype, name)
                if datatype.needsRangeCheck {
                    let variable = "\(name.local)Bits"
                    code.line("let \(variable) = \(bits)")
                    bits = variable
                }
                terms.append(shift == 0 ? bits : "\(bits) &<< \(shift)")
            }
        }
        code.line("writer.put(\(terms.isEmpty ? "0" : terms.joined(separator: " | ")), \(width))")
    }

    private func fixedBits(_ datatype: Datatype, _ name: String) -> String {
        switch datatype {
        case .boolean: "(\(name) ? 1 : 0)"
        case .enumeration: "UInt64(\(name).rawValue)"
        case .bounded(let range, _):
            datatype.needsRangeCheck
                ? "writer.distance(Int(\(name)), \(range.lowerBound)...\(range.upperBound))"
                : "UInt64(truncatingIfNeeded: Int(\(name)) &- \(range.lowerBound))"
        default: name
        }
    }

    func call(_ datatype: Datatype, _ name: String) -> String {
        switch datatype {
        case .unsigned(let type, _): type == "UInt64" ? "putUnsigned(\(name))" : "putUnsigned(UInt64(\(name)))"
        case .signed(let type, _): type == "Int64" ? "putSigned(\(name))" : "putSigned(Int64(\(name)))"
        case .octets8: "putBinary8(\(name).rawValue)"
        case .string(let lengths?), .binary(_, let lengths?): "put(\(name), \(lengths.literal))"
        default: "put(\(name))"
        }
    }
}

/// A constant as it stands in code: in binary, so that a reader sees the event codes.
func literal(_ bits: Bits) -> String {
    if bits.value == 0 { return "0" }
    return bits.width > 16 ? "0x" + String(bits.value, radix: 16, uppercase: true) : "0b" + String(bits.value, radix: 2)
}

extension Datatype {
    /// Whether the Swift type holds values that the schema type does not.
    var needsRangeCheck: Bool {
        guard case .bounded(let range, let type) = self else { return false }
        return !(type == "Int8" && range == -128...127) && !(type == "UInt8" && range == 0...255)
    }
}

extension Datatype {
    /// The condition under which the number `name` lies outside its facets; nil when its Swift type holds none such.
    func misfit(_ name: String) -> String? {
        switch self {
        case .unsigned(_, let bounds), .signed(_, let bounds):
            let sides = [bounds.min.map { "\(name) < \($0)" }, bounds.max.map { "\(name) > \($0)" }].compactMap { $0 }
            return sides.isEmpty ? nil : sides.joined(separator: " || ")
        default: return nil
        }
    }
}

extension ClosedRange<Int> {
    /// The lengths as they stand in code.
    var literal: String { "\(lowerBound)...\(upperBound == .max ? "Int.max" : "\(upperBound)")" }
}

extension Step {
    /// Whether the schema wants content by wildcard, so that no such element can be read or written whole.
    var isUnrepresentable: Bool { if case .unrepresentable = self { true } else { false } }

    /// Whether an event code is held in a variable somewhere in it.
    var holdsCode: Bool {
        switch self {
        case .hold, .optional, .group, .array: true
        case .choice(_, _, let branches, _): branches.contains { $0.steps.contains(where: \.holdsCode) }
        default: false
        }
    }
}

extension [Step] {
    /// The steps with those of inlined types in their place; the type itself follows them, empty, to be put together.
    var flattened: [Step] {
        flatMap { step -> [Step] in
            if case .inlined(let name, let model, let steps) = step, !steps.isEmpty {
                return steps + [.inlined(name: name, model, steps: [])]
            }
            return [step]
        }
    }

    /// Whether the code printed for the steps looks at the value: an empty type has only constant bits.
    func isContentUsed(by programs: ProgramBuilder) -> Bool {
        contains { step in
            switch step {
            case .value, .array, .choice, .inlined: true
            case .body(_, let model): !programs.program(of: model).steps.isEmpty
            case .optional, .group: true
            default: false
            }
        }
    }
}
