/// Writes the actions and the enumerations over all payloads.
struct ActionWriter {
    let model: OCPPModel

    private var actions: [(name: String, direction: OCPPChapter.Direction)] {
        OCPPChapter.all.flatMap(\.actions).sorted { $0.name < $1.name }
    }

    func action() -> String {
        var text = PayloadWriter.header("The actions and who may call them.")
        text += "/// The \(actions.count) actions of OCPP 2.1.\n"
        text += "public enum Action: String, CaseIterable, Sendable {\n"
        for action in actions { text += "    case \(OCPPNames.lowerCamel(action.name)) = \"\(action.name)\"\n" }
        text += "\n    /// The action of this name; nil when OCPP 2.1 has none.\n    public init?(_ text: JSONText) {\n"
        text += "        switch text.count {\n"
        for (length, group) in Dictionary(grouping: actions, by: \.name.utf8.count).sorted(by: { $0.key < $1.key }) {
            text += "        case \(length):\n            switch text {\n"
            for action in group {
                text += "            case \"\(action.name)\": self = .\(OCPPNames.lowerCamel(action.name))\n"
            }
            text += "            default: return nil\n            }\n"
        }
        text += "        default: return nil\n        }\n    }\n\n"
        text += "    /// Who sends the request.\n    public var direction: Direction {\n        switch self {\n"
        for direction in [OCPPChapter.Direction.both, .fromCentralSystem] {
            let names = actions.filter { $0.direction == direction }.map { "." + OCPPNames.lowerCamel($0.name) }
            text += "        case \(names.joined(separator: ",\n            ")):\n            .\(direction.rawValue)\n"
        }
        text += "        default: .fromStation\n        }\n    }\n\n"
        text += "    /// Sent without being answered.\n"
        text += "    public var isSend: Bool { self == .\(OCPPNames.lowerCamel(OCPPChapter.send)) }\n}\n"
        return text
    }

    func payloads() -> String {
        PayloadWriter.header("One request or response of any action.") + payload("Request", of: "request")
            + payload("Response", of: "response")
    }

    private func payload(_ kind: String, of noun: String) -> String {
        let names = actions.map(\.name).filter { $0 != OCPPChapter.send }
        func cases(_ body: (_ name: String, _ label: String) -> String) -> String {
            names.map { "        \(body($0, OCPPNames.lowerCamel($0)))\n" }.joined()
        }
        var text = "/// The \(noun) of any action that is answered.\n"
        text += "public indirect enum Any\(kind): Equatable, Sendable {\n"
        for name in names { text += "    case \(OCPPNames.lowerCamel(name))(\(name)\(kind))\n" }
        text += "\n    /// Decodes the \(noun) of `action`; that of an action that is only sent is an error.\n"
        text += "    public init(_ action: Action, _ json: JSONCursor) throws(OCPPSchemaError) {\n"
        text += "        switch action {\n"
        text += cases { "case .\($1): self = .\($1)(try \($0)\(kind)(json))" }
        text += "        case .\(OCPPNames.lowerCamel(OCPPChapter.send)): throw .unanswered\n        }\n    }\n\n"
        text += "    public var action: Action {\n        switch self {\n"
        text += cases { "case .\($1): .\($1)" }
        text += "        }\n    }\n\n"
        text += "    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {\n        switch self {\n"
        text += cases { "case .\($1)(let payload): try payload.encode(to: &writer)" }
        text += "        }\n    }\n}\n\n"
        return text
    }
}
