/// The states of a type's EXI grammar (EXI 1.0 section 8.5.4), schema-informed and not strict.
///
/// A state is known by what may still follow: the items of the content model from there on. Its events take codes in this
/// order: attributes and named elements as the schema orders them, elements by wildcard, the end of the element, text in
/// mixed content. One code more opens the second level, where deviations from the schema lie, in every state.
struct Grammar {
    let isMixed: Bool

    struct State {
        /// Attributes, named elements, typed text.
        var named = 0
        var hasWildcard = false
        var hasEnd = false
        var hasMixedText = false

        var codes: Int { named + (hasWildcard ? 1 : 0) + (hasEnd ? 1 : 0) + (hasMixedText ? 1 : 0) }
        /// The bits of an event code here.
        var width: Int { bitsNeeded(for: codes + 1) }
    }

    /// The state in which `items` are still to come.
    func state(before items: [Item]) -> State {
        var state = State()
        for item in items {
            switch item {
            case .field(let field):
                state.named += 1
                if field.kind == .element { state.hasMixedText = isMixed }
                if field.occurrence.min > 0 { return state }
            case .choice(let choice):
                state.named += choice.alternatives.count
                state.hasMixedText = isMixed
                if choice.occurrence.min > 0 { return state }
            case .optionalGroup:
                state.named += 1
            case .wildcard(let occurrence):
                state.hasWildcard = true
                state.hasMixedText = isMixed
                if occurrence.min > 0 { return state }
            }
        }
        state.hasMixedText = isMixed
        state.hasEnd = true
        return state
    }

    /// What is still to come of `item` after it was met once.
    static func remainder(of item: Item) -> [Item] {
        func less(_ occurrence: Occurrence) -> Occurrence? {
            if occurrence.max == 1 { return nil }
            return Occurrence(min: max(0, occurrence.min - 1), max: occurrence.max.map { $0 - 1 })
        }
        switch item {
        case .field(var field):
            guard let occurrence = less(field.occurrence) else { return [] }
            field.occurrence = occurrence
            return [.field(field)]
        case .choice(var choice):
            guard let occurrence = less(choice.occurrence) else { return [] }
            choice.occurrence = occurrence
            return [.choice(choice)]
        case .optionalGroup, .wildcard: return []
        }
    }
}
