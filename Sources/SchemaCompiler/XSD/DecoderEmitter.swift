/// Prints the steps of a type as the code that reads it.
struct DecoderEmitter {
    let programs: ProgramBuilder
    let compiled: CompiledSchema

    /// `static func readBody(_:)`: what lies between the type's constant prefix and suffix.
    func emit(_ model: ContentModel, _ code: inout CodeText) {
        let program = programs.program(of: model)
        if program.steps.isEmpty {
            return code.line("static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self { Self() }")
        }
        code.block("static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self") { code in
            if program.steps.contains(where: \.isUnrepresentable) { return code.line("throw reader.wildcard()") }
            if program.steps.contains(where: \.holdsCode) { code.line("var code: UInt64") }
            print(program.steps, declared: [], &code)
            let arguments = model.properties.map { "\($0.name): \($0.name)" }.joined(separator: ", ")
            code.line("return Self(\(arguments))")
        }
    }

    /// `declared` are the variables that exist already; `isEntered`: the code held was just found to be the first step's.
    private func print(
        _ steps: [Step], declared: Set<String>, isEntered: Bool = false, subject: String? = nil, _ code: inout CodeText
    ) {
        var run: [Segment] = []
        for (index, step) in steps.flattened.enumerated() {
            switch step {
            case .constant(let bits): run.append(.constant(bits))
            case .value(let name, let datatype) where datatype.fixedWidth != nil:
                run.append(.value(name, datatype))
            case .value(let name, let datatype) where datatype.isNumber:
                flush(&run, declared, &code, number: Number(name, datatype, declared))
            case .release(let event, let prefix, let escape):
                flush(&run, declared, &code)
                if !(isEntered && index == 0) {
                    code.line("if code != \(event) { throw reader.unexpected(code, escape: \(escape)) }")
                }
                if prefix.width > 0 { run.append(.constant(prefix)) }
            default:
                flush(&run, declared, &code)
                print(step, declared, subject, &code)
            }
        }
        flush(&run, declared, &code)
    }

    private func print(_ step: Step, _ declared: Set<String>, _ subject: String?, _ code: inout CodeText) {
        switch step {
        case .constant, .release, .unrepresentable: break
        case .inlined(let name, let model, _):
            let arguments = model.properties.map { "\($0.name): \((name + "." + $0.name).local)" }.joined(
                separator: ", ")
            code.line("\(target(name, declared)) = \(model.swiftName)(\(arguments))")
        case .hold(let lead, let width): hold(lead, width, &code)
        case .value(let name, let datatype):
            code.line("\(target(name, declared)) = \(call(datatype))")
        case .body(let name, let model):
            let type = model.swiftName
            code.line(
                "\(target(name, declared)) = "
                    + (programs.program(of: model).steps.isEmpty ? "\(type)()" : "try \(type).readBody(&reader)"))
        case .optional(let property, let steps, let events):
            code.line("let \(property.name): \(compiled.itemType(of: property))?")
            code.block("if code == 0", tail: "} else {") { code in
                self.print(steps, declared: declared.union([property.name]), isEntered: true, &code)
            }
            code.indented { code in
                code.line("\(property.name) = nil")
                code.line("code &-= \(events)")
            }
            code.line("}")
        case .group(let properties, let steps):
            for property in properties { code.line("let \(property.name): \(compiled.itemType(of: property))?") }
            code.block("if code == 0", tail: "} else {") { code in
                self.print(steps, declared: declared.union(properties.map(\.name)), isEntered: true, &code)
            }
            code.indented { code in
                for property in properties { code.line("\(property.name) = nil") }
                code.line("code &-= 1")
            }
            code.line("}")
        case .array(let property, let steps, let ends): array(property, steps, ends, declared, &code)
        case .choice(let property, let choice, let branches, let isOptional):
            self.choice(property, subject ?? property.name, choice, branches, isOptional, &code)
        }
    }

    private func hold(_ lead: Bits, _ width: Int, _ code: inout CodeText) {
        let mask = lead.value == 0 ? "" : " ^ \(literal(lead + Bits(0, width: width)))"
        code.line("code = reader.bits(\(lead.width + width))\(mask)")
    }

    private func array(
        _ property: Property, _ steps: [Step], _ ends: Step.ArrayEnds, _ declared: Set<String>, _ code: inout CodeText
    ) {
        let name = property.name
        let occurrence = property.occurrence
        code.line("var \(name): [\(compiled.itemType(of: property))] = []")
        code.block("while true") { code in
            code.block("if code \(ends.events == 1 ? "!= 0" : ">= \(ends.events)")") { code in
                if occurrence.min > 0 {
                    code.line(
                        "if \(name).count < \(occurrence.min) { throw reader.unexpected(code, escape: \(ends.events)) }"
                    )
                }
                code.line("code &-= \(ends.events)")
                code.line("break")
            }
            self.print(steps, declared: declared, isEntered: true, subject: "item", &code)
            code.line("\(name).append(item)")
            code.line("try reader.checkEnd()")
            if let full = ends.full, let max = occurrence.max {
                code.block("if \(name).count == \(max)") { code in
                    hold(ends.lead, full, &code)
                    code.line("break")
                }
            }
            if let required = ends.required {
                code.block("if \(name).count < \(occurrence.min)", tail: "} else {") { hold(ends.lead, required, &$0) }
                code.indented { hold(ends.lead, ends.open, &$0) }
                code.line("}")
            } else {
                hold(ends.lead, ends.open, &code)
            }
        }
    }

    private func choice(
        _ property: Property, _ subject: String, _ choice: Choice, _ branches: [Step.Branch], _ isOptional: Bool,
        _ code: inout CodeText
    ) {
        code.line("let \(subject): \(choice.enumeration)\(isOptional ? "?" : "")")
        code.block("switch code") { code in
            for branch in branches {
                code.line("case \(branch.index):")
                code.indented { code in
                    self.print(branch.steps, declared: [], isEntered: true, &code)
                    let variables = branch.alternative.variables
                    let properties = branch.alternative.items.flatMap(\.properties)
                    let payload = zip(variables, properties).enumerated().map { index, pair in
                        index == 0 ? pair.0 : "\(pair.1.name): \(pair.0)"
                    }
                    code.line("\(subject) = .\(branch.alternative.caseName)(\(payload.joined(separator: ", ")))")
                }
            }
            let events = choice.alternatives.count
            code.line("default:")
            code.indented { code in
                let isReserved = branches.count < events
                if !isOptional || isReserved {
                    let condition = isOptional ? "if code < \(events) { " : ""
                    code.line("\(condition)throw reader.unexpected(code, escape: \(events))\(isOptional ? " }" : "")")
                }
                if isOptional {
                    code.line("\(subject) = nil")
                    code.line("code &-= \(events)")
                }
            }
        }
    }

    // MARK: Values

    /// An integer of groups of seven bits behind a run.
    private struct Number {
        /// What it is read into: the property, or where facets are checked before that is set, a variable.
        var variable: String
        var name: String
        var type: String
        var isSigned: Bool
        var misfit: String?
        /// The property exists already and is set from the variable.
        var isDeclared: Bool

        init(_ name: String, _ datatype: Datatype, _ declared: Set<String>) {
            self.name = name
            type = datatype.swiftType
            isSigned = if case .signed = datatype { true } else { false }
            isDeclared = declared.contains(name)
            variable = isDeclared ? name.local + "Number" : name.local
            misfit = datatype.misfit(variable)
        }

        var verb: String { isSigned ? "signed" : "unsigned" }
    }

    private enum Segment {
        case constant(Bits)
        case value(String, Datatype)
        /// The sign of the number behind the run.
        case sign

        var width: Int {
            switch self {
            case .constant(let bits): bits.width
            case .value(_, let datatype): datatype.fixedWidth ?? 0
            case .sign: 1
            }
        }
    }

    /// What one load gives at any bit offset.
    private static let widestRun = 57
    /// What leaves room for a number of two groups in the same load.
    private static let widestRunWithNumber = 57 - 16

    /// Reads what has gathered in `run`, and the number behind it from the same load.
    private func flush(
        _ run: inout [Segment], _ declared: Set<String>, _ code: inout CodeText,
        number: Number? = nil
    ) {
        var rest = run
        run = []
        if let number {
            if number.isSigned { rest.append(.sign) }
            if rest.isEmpty { return read(number, &code) }
            let width = rest.map(\.width).reduce(0, +)
            if width <= Self.widestRunWithNumber { return read(rest, width, declared, &code, number: number) }
            if number.isSigned { rest.removeLast() }
        }
        while !rest.isEmpty {
            var part: [Segment] = []
            var width = 0
            while let next = rest.first, width + next.width <= Self.widestRun {
                part.append(next)
                width += next.width
                rest.removeFirst()
            }
            read(part, width, declared, &code)
        }
        if let number { read(number, &code) }
    }

    private func read(_ number: Number, _ code: inout CodeText) {
        let call = "try reader.\(number.verb)(\(number.type).self)"
        if number.isDeclared, number.misfit == nil { return code.line("\(number.name) = \(call)") }
        code.line("let \(number.variable) = \(call)")
        check(number, &code)
    }

    private func check(_ number: Number, _ code: inout CodeText) {
        if let misfit = number.misfit { code.line("if \(misfit) { throw reader.invalidValue() }") }
        if number.isDeclared { code.line("\(number.name) = \(number.variable)") }
    }

    private func read(
        _ part: [Segment], _ width: Int, _ declared: Set<String>, _ code: inout CodeText,
        number: Number? = nil
    ) {
        var constant = Bits()
        var mask = Bits()
        for segment in part {
            switch segment {
            case .constant(let bits):
                constant = constant + bits
                mask = mask + Bits((1 << bits.width) - 1, width: bits.width)
            case .value, .sign:
                constant = constant + Bits(0, width: segment.width)
                mask = mask + Bits(0, width: segment.width)
            }
        }
        let values = part.filter { if case .value = $0 { true } else { false } }
        var run = "_"
        if case .value(let name, _)? = values.first { run = name.local + "Run" }
        if let number {
            code.line(
                "let (\(run), \(number.variable)) = try reader.run(\(width), constant: \(literal(constant)), "
                    + "mask: \(literal(mask)), \(number.verb): \(number.type).self)")
            check(number, &code)
        } else if values.isEmpty {
            return code.line("try reader.expect(\(literal(constant)), \(width))")
        } else if mask.value == 0 {
            code.line("let \(run) = reader.bits(\(width))")
        } else {
            code.line("let \(run) = try reader.run(\(width), constant: \(literal(constant)), mask: \(literal(mask)))")
        }
        var shift = width
        for segment in part {
            shift -= segment.width
            guard case .value(let name, let datatype) = segment else { continue }
            let isOnly = part.count == 1
            let shifted = shift == 0 ? run : "\(run) &>> \(shift)"
            let bits =
                isOnly
                ? run
                : "\(shift == 0 ? run : "(\(shifted))") & \(literal(Bits((1 << segment.width) - 1, width: segment.width)))"
            value(name, datatype, bits, declared, &code)
        }
    }

    private func value(
        _ name: String, _ datatype: Datatype, _ bits: String, _ declared: Set<String>, _ code: inout CodeText
    ) {
        switch datatype {
        case .boolean:
            code.line("\(target(name, declared)) = \(bits) != 0")
        case .enumeration(let type, let texts):
            if declared.contains(name) {
                code.line("\(name) = \(type)(rawValue: UInt8(truncatingIfNeeded: \(bits)))")
                if 1 << bitsNeeded(for: texts.count) != texts.count {
                    code.line("if \(name) == nil { throw reader.invalidValue() }")
                }
            } else {
                code.line(
                    "guard let \(name.contains(".") ? name.local : name) = \(type)(rawValue: UInt8(truncatingIfNeeded: \(bits))) else { throw reader.invalidValue() }"
                )
            }
        case .bounded(let range, let type):
            let offset =
                range.lowerBound == 0
                ? "" : range.lowerBound > 0 ? " &+ \(range.lowerBound)" : " &- \(-range.lowerBound)"
            if 1 << bitsNeeded(for: range.count) != range.count {
                code.line("if \(bits) > \(range.count - 1) { throw reader.invalidValue() }")
            }
            code.line(
                "\(target(name, declared)) = \(type)(truncatingIfNeeded: Int(truncatingIfNeeded: \(bits))\(offset))")
        default: break
        }
    }

    private func target(_ name: String, _ declared: Set<String>) -> String {
        declared.contains(name) ? name : "let \(name.contains(".") ? name.local : name)"
    }

    func call(_ datatype: Datatype) -> String {
        switch datatype {
        case .unsigned(let type, _): "try reader.unsigned(\(type).self)"
        case .signed(let type, _): "try reader.signed(\(type).self)"
        case .octets8(let type): "\(type)(rawValue: try reader.binary8())"
        case .integer: "try reader.integer()"
        case .string(let lengths): "try reader.string(\(lengths?.literal ?? ""))"
        case .binary(_, let lengths): "try reader.binary(\(lengths?.literal ?? ""))"
        default: ""
        }
    }
}
