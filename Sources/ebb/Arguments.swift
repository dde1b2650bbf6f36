// The words after a verb: operands, flags and options with a value, each taken once by the command that knows it.

struct Arguments {
    private var words: [String]

    init(_ words: ArraySlice<String>) {
        // `--name=value` and `--name value` are the same.
        self.words = words.flatMap { word in
            guard word.hasPrefix("--"), let equals = word.firstIndex(of: "=") else { return [word] }
            return [String(word[..<equals]), String(word[word.index(after: equals)...])]
        }
    }

    /// Whether the flag stands among the words; takes it away.
    mutating func flag(_ name: String) -> Bool {
        guard let place = words.firstIndex(of: name) else { return false }
        words.remove(at: place)
        return true
    }

    /// The value after the option, nil when the option is absent.
    mutating func option(_ name: String) throws(CommandError) -> String? {
        guard let place = words.firstIndex(of: name) else { return nil }
        guard place + 1 < words.count, !words[place + 1].hasPrefix("--") else {
            throw .usage("\(name) needs a value")
        }
        let value = words[place + 1]
        words.removeSubrange(place...place + 1)
        return value
    }

    /// The values of an option that may be given several times, in their order.
    mutating func values(_ name: String) throws(CommandError) -> [String] {
        var values: [String] = []
        while let value = try option(name) { values.append(value) }
        return values
    }

    mutating func required(_ name: String) throws(CommandError) -> String {
        guard let value = try option(name) else { throw .usage("\(name) is missing") }
        return value
    }

    mutating func integer(_ name: String, in range: ClosedRange<Int>) throws(CommandError) -> Int? {
        guard let text = try option(name) else { return nil }
        guard let value = Int(text), range.contains(value) else {
            throw .usage("\(name) takes a whole number from \(range.lowerBound) to \(range.upperBound), not '\(text)'")
        }
        return value
    }

    mutating func number(_ name: String, in range: ClosedRange<Double>) throws(CommandError) -> Double? {
        guard let text = try option(name) else { return nil }
        guard let value = Double(text), range.contains(value) else {
            throw .usage("\(name) takes a number from \(range.lowerBound) to \(range.upperBound), not '\(text)'")
        }
        return value
    }

    /// The next word that is no option.
    mutating func operand(_ what: String) throws(CommandError) -> String {
        guard let place = words.firstIndex(where: { !$0.hasPrefix("--") }) else { throw .usage("\(what) is missing") }
        return words.remove(at: place)
    }

    /// The next word that is no option; nil when there is none.
    mutating func optionalOperand() -> String? {
        guard let place = words.firstIndex(where: { !$0.hasPrefix("--") }) else { return nil }
        return words.remove(at: place)
    }

    /// Nothing may be left over: a misspelt option must not pass in silence.
    func end() throws(CommandError) {
        if let word = words.first { throw .usage("'\(word)' is not understood here") }
    }
}
