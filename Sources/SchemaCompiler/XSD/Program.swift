/// The steps by which a type's content is written and read; encoder and decoder are printed from the same steps.
///
/// Between steps the stream stands before an event code. Where only one path leads, the code is constant and goes into a
/// run of constant bits together with its neighbours. Behind something optional the code depends on what was there: then
/// it is held in a variable, `code`, relative to the first event that is still possible. Passing over an absent item
/// lowers what a reader holds and raises what a writer will put by the number of the item's events.
indirect enum Step {
    case constant(Bits)
    /// Starts holding: `lead` are constant bits on the way, then a code of `width` bits follows.
    case hold(lead: Bits, width: Int)
    /// The held code must be `index`; `prefix` are the constant bits behind it. `escape` is the code which would open the
    /// second level.
    case release(index: Int, prefix: Bits, escape: Int)
    case value(name: String, Datatype)
    case body(name: String, ContentModel)
    /// The content of a small type, in place: the steps name its values by a path. `built` closes it.
    case inlined(name: String, ContentModel, steps: [Step])
    case optional(Property, steps: [Step], events: Int)
    /// An optional sequence: all of `properties` or none; the steps name them as in the structure.
    case group([Property], steps: [Step])
    case array(Property, steps: [Step], ArrayEnds)
    /// One of the branches; `events` of them, and when `isOptional`, none.
    case choice(Property, Choice, branches: [Branch], isOptional: Bool)
    /// Only content by wildcard could stand here.
    case unrepresentable

    struct Branch {
        var index: Int
        var alternative: Alternative
        var steps: [Step]
    }

    /// Which code follows a repetition: another one may, must, or must not come.
    struct ArrayEnds {
        var lead: Bits
        /// Width of the code while more may and fewer need not follow.
        var open: Int
        /// Width while more must follow; nil when one is enough.
        var required: Int?
        /// Width when no more may follow; nil when unbounded.
        var full: Int?
        /// The events of one repetition.
        var events: Int
    }
}

/// A type's steps between the constant bits that it always starts and ends with; those join the runs of its owner.
struct Program {
    var prefix: Bits
    var steps: [Step]
    var suffix: Bits
    /// The most bits of prefix, steps and suffix, the contents of arrays, strings and binaries apart.
    var boundedWidth: Int
}

/// Makes the programs of all types, each once.
final class ProgramBuilder {
    let compiled: CompiledSchema
    private var programs: [QName: Program] = [:]

    init(_ compiled: CompiledSchema) { self.compiled = compiled }

    func program(of model: ContentModel) -> Program {
        if let known = programs[model.name] { return known }
        var scribe = StepScribe(grammar: Grammar(isMixed: model.isMixed), programs: self)
        scribe.write(model.items, before: [])
        scribe.end()
        var steps = scribe.steps.joiningConstants()
        var prefix = Bits()
        var suffix = Bits()
        if case .constant(let bits) = steps.first {
            prefix = bits
            steps.removeFirst()
        }
        if case .constant(let bits) = steps.last {
            suffix = bits
            steps.removeLast()
        }
        let width = prefix.width + suffix.width + steps.map { boundedWidth(of: $0) }.reduce(0, +)
        let program = Program(prefix: prefix, steps: steps, suffix: suffix, boundedWidth: width)
        programs[model.name] = program
        return program
    }

    func program(of name: QName) -> Program {
        guard let model = compiled.models[name] else {
            return Program(prefix: Bits(), steps: [], suffix: Bits(), boundedWidth: 0)
        }
        return program(of: model)
    }

    func boundedWidth(of step: Step) -> Int {
        switch step {
        case .constant(let bits): bits.width
        case .hold(let lead, let width): lead.width + width
        case .release(_, let prefix, _): prefix.width
        case .value(_, let datatype): datatype.boundedWidth
        case .inlined(_, _, let steps): boundedWidth(of: steps)
        case .body(_, let model):
            program(of: model).boundedWidth - program(of: model).prefix.width - program(of: model).suffix.width
        case .optional(_, let steps, _), .group(_, let steps): boundedWidth(of: steps)
        case .array(_, _, let ends): ends.lead.width + ends.open + (ends.full ?? 0)
        case .choice(_, _, let branches, _): branches.map { boundedWidth(of: $0.steps) }.max() ?? 0
        case .unrepresentable: 0
        }
    }

    func boundedWidth(of steps: [Step]) -> Int { steps.map { boundedWidth(of: $0) }.reduce(0, +) }
}

/// Writes down the steps of one type, keeping track of which event code comes next.
private struct StepScribe {
    let grammar: Grammar
    let programs: ProgramBuilder
    var steps: [Step] = []

    /// The code that comes next: behind constant bits on a single path, or held.
    private enum Next: Equatable {
        case constant(lead: Bits, width: Int)
        case held
    }
    private var next = Next.constant(lead: Bits(), width: 0)
    private var isFirst = true
    /// A wildcard was passed over: its code lies before that of the end.
    private var passedWildcard = false

    init(grammar: Grammar, programs: ProgramBuilder) {
        self.grammar = grammar
        self.programs = programs
    }

    mutating func write(_ items: [Item], before tail: [Item]) {
        for (index, item) in items.enumerated() {
            let rest = Array(items[(index + 1)...]) + tail
            if isFirst {
                next = .constant(lead: Bits(), width: grammar.state(before: [item] + rest).width)
                isFirst = false
            }
            write(item, before: rest)
        }
    }

    private mutating func write(_ item: Item, before rest: [Item]) {
        switch item {
        case .field(let field): write(field, item, before: rest)
        case .choice(let choice): write(choice, item, before: rest)
        case .optionalGroup(let items):
            hold()
            let inner = branch { scribe in
                scribe.write(items, before: rest)
                scribe.hold()
            }
            steps.append(.group(item.properties, steps: inner.steps))
        case .wildcard(let occurrence):
            if occurrence.min > 0 { steps.append(.unrepresentable) }
            passedWildcard = true
        }
    }

    private mutating func write(_ field: Field, _ item: Item, before rest: [Item]) {
        let property = Property(field: field)
        if property.isArray {
            hold()
            let body = branch { scribe in scribe.enter(field, index: 0, named: "item", before: [item] + rest) }
            let ends = ends(of: item, lead: suffix(of: field), events: 1, before: rest)
            steps.append(.array(property, steps: body.steps, ends))
        } else if property.isOptional {
            hold()
            let body = branch { scribe in
                scribe.enter(field, index: 0, named: field.property, before: [item] + rest)
                scribe.leave(field, before: rest)
                scribe.hold()
            }
            steps.append(.optional(property, steps: body.steps, events: 1))
        } else {
            enter(field, index: 0, named: field.property, before: [item] + rest)
            leave(field, before: rest)
        }
    }

    private mutating func write(_ choice: Choice, _ item: Item, before rest: [Item]) {
        let property = Property(choice: choice)
        hold()
        if property.isArray {
            // Every branch ends in the array's own code, so all must end with the same constant bits.
            let body = branches(of: choice, before: [item] + rest, after: Grammar.remainder(of: item) + rest)
            let step = Step.choice(property, choice, branches: body.map(\.branch), isOptional: false)
            let ends = ends(of: item, lead: Bits(), events: choice.alternatives.count, before: rest)
            steps.append(.array(property, steps: [step], ends))
            return
        }
        var body = branches(of: choice, before: [item] + rest, after: rest)
        passedWildcard = body.contains { $0.scribe.passedWildcard }
        let ways = body.map(\.scribe.next)
        if !property.isOptional, let way = ways.first, ways.allSatisfy({ $0 == way }) {
            next = way
        } else {
            for index in body.indices { body[index].scribe.hold() }
        }
        steps.append(.choice(property, choice, branches: body.map(\.branch), isOptional: property.isOptional))
    }

    private struct Path {
        var index: Int
        var alternative: Alternative
        var scribe: StepScribe
        var branch: Step.Branch {
            Step.Branch(index: index, alternative: alternative, steps: scribe.steps.joiningConstants())
        }
    }

    private mutating func branches(
        of choice: Choice, before items: [Item], after rest: [Item]
    ) -> [Path] {
        let isArray = choice.occurrence.max != 1
        return choice.alternatives.enumerated().compactMap { index, alternative in
            guard case .field(let field) = alternative.items.first else { return nil }
            let scribe = branch { scribe in
                let name = alternative.items.count == 1 ? Alternative.payload : field.property
                scribe.enter(field, index: index, named: name, before: items)
                let others = Array(alternative.items.dropFirst())
                scribe.leave(field, before: others + rest)
                scribe.write(others, before: rest)
                if isArray { scribe.settle() }
            }
            return Path(index: index, alternative: alternative, scribe: scribe)
        }
    }

    /// The steps of a path of its own, which starts with the code held.
    private func branch(_ body: (inout StepScribe) -> Void) -> StepScribe {
        var scribe = self
        scribe.steps = []
        scribe.next = .held
        body(&scribe)
        return scribe
    }

    /// Writes the constant bits on the way as they are: the code behind them is someone else's.
    private mutating func settle() {
        if case .constant(let lead, _) = next, lead.width > 0 { steps.append(.constant(lead)) }
    }

    private mutating func hold() {
        if case .constant(let lead, let width) = next { steps.append(.hold(lead: lead, width: width)) }
        next = .held
    }

    /// The event of `field`, the constant bits behind it, and its value or content.
    private mutating func enter(_ field: Field, index: Int, named name: String, before items: [Item]) {
        passedWildcard = false
        let prefix: Bits =
            switch field.type {
            case .simple: field.kind == .element ? Bits(0, width: 1) : Bits()
            case .complex(let type): programs.program(of: type).prefix
            }
        release(index, prefix, escape: grammar.state(before: items).codes)
        switch field.type {
        case .simple(let datatype): steps.append(.value(name: name, datatype))
        case .complex(let type):
            guard let model = programs.compiled.models[type] else { return }
            let content = programs.program(of: model).steps
            let inlined = content.map { $0.prefixed(by: name) }
            steps.append(content.isSmall ? .inlined(name: name, model, steps: inlined) : .body(name: name, model))
        }
    }

    private mutating func leave(_ field: Field, before rest: [Item]) {
        next = .constant(lead: suffix(of: field), width: grammar.state(before: rest).width)
    }

    private mutating func release(_ index: Int, _ prefix: Bits, escape: Int) {
        switch next {
        case .constant(let lead, let width): steps.append(.constant(lead + Bits(index, width: width) + prefix))
        case .held: steps.append(.release(index: index, prefix: prefix, escape: escape))
        }
    }

    private func suffix(of field: Field) -> Bits {
        switch field.type {
        case .simple: field.kind == .element ? Bits(0, width: 1) : Bits()
        case .complex(let type): programs.program(of: type).suffix
        }
    }

    private func ends(of item: Item, lead: Bits, events: Int, before rest: [Item]) -> Step.ArrayEnds {
        func width(_ min: Int, _ max: Int?) -> Int {
            var again = item
            switch again {
            case .field(var field):
                field.occurrence = Occurrence(min: min, max: max)
                again = .field(field)
            case .choice(var choice):
                choice.occurrence = Occurrence(min: min, max: max)
                again = .choice(choice)
            default: break
            }
            return grammar.state(before: [again] + rest).width
        }
        let occurrence = item.properties[0].occurrence
        return Step.ArrayEnds(
            lead: lead, open: width(0, nil), required: occurrence.min > 1 ? width(1, nil) : nil,
            full: occurrence.max == nil ? nil : grammar.state(before: rest).width, events: events)
    }

    /// The end of the element.
    mutating func end() {
        if isFirst { next = .constant(lead: Bits(), width: grammar.state(before: []).width) }
        let index = passedWildcard ? 1 : 0
        var state = grammar.state(before: [])
        state.hasWildcard = passedWildcard
        release(index, Bits(), escape: state.codes)
        next = .held
    }
}

extension Step {
    /// The step with its value found inside the value `owner`.
    func prefixed(by owner: String) -> Step {
        if case .value(let name, let datatype) = self { .value(name: owner + "." + name, datatype) } else { self }
    }
}

extension [Step] {
    /// Whether it is worth printing in place: a few values on a single path, without a call of its own.
    var isSmall: Bool {
        let values = allSatisfy { step in
            switch step {
            case .constant: true
            case .value(_, let datatype): datatype.isNumber
            default: false
            }
        }
        return values && !isEmpty && count <= 5
    }

    /// Neighbouring constants as one.
    func joiningConstants() -> [Step] {
        var joined: [Step] = []
        for step in self {
            if case .constant(let bits) = step, case .constant(let before)? = joined.last {
                joined[joined.count - 1] = .constant(before + bits)
            } else if case .constant(let bits) = step, bits.width == 0 {
                continue
            } else {
                joined.append(step)
            }
        }
        return joined
    }
}
