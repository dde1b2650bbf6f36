/// Swift names for the schema's names.
enum OCPPNames {
    /// Type names without `Type` and `EnumType`. Where an object and an enumeration would share a name, or Swift's own
    /// library has it, the enumeration ends in `Enum`.
    static func types(of definitions: [String: OCPPDefinition], besides messages: Set<String>) -> [String: String] {
        var names: [String: String] = [:]
        let objects = Set(
            definitions.compactMap { name, definition in
                if case .object = definition { stripped(name) } else { nil }
            })
        let taken = objects.union(messages).union(["Data"])
        for (name, definition) in definitions {
            let short = stripped(name)
            if case .enumeration = definition, taken.contains(short) {
                names[name] = short + "Enum"
            } else {
                names[name] = short
            }
        }
        return names
    }

    private static func stripped(_ name: String) -> String {
        for suffix in ["EnumType", "Type"] where name.hasSuffix(suffix) { return String(name.dropLast(suffix.count)) }
        return name
    }

    private static let irregular = ["IKEv2": "ikev2", "IPSec": "ipsec"]
    private static let keywords: Set = ["any", "default", "init", "internal", "operator", "public", "self"]

    /// `Power.Active.Import` becomes `powerActiveImport`, `EVConnected` `evConnected`, `AC_BPT` `acBPT`.
    static func enumerationCase(_ text: String) -> String {
        if let name = irregular[text] { return name }
        let parts = text.split { !$0.isLetter && !$0.isNumber }
        let name = parts.enumerated().map { index, part in
            index == 0 ? lowerCamel(part) : part.prefix(1).uppercased() + part.dropFirst()
        }.joined()
        return keywords.contains(name) ? "`\(name)`" : name
    }

    /// Lowers the first letter, or a leading abbreviation whole.
    static func lowerCamel(_ word: some StringProtocol) -> String {
        let capitals = word.prefix { $0.isUppercase }
        let rest = word.dropFirst(capitals.count)
        // The last capital of a longer run belongs to the next word.
        let belongsToRest = capitals.count > 1 && rest.first?.isLowercase == true
        let lowered = belongsToRest ? capitals.dropLast() : capitals
        return lowered.lowercased() + word.dropFirst(lowered.count)
    }
}
