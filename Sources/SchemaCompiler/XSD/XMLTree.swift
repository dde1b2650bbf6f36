import Foundation
import FoundationXML

/// An XML element as a plain tree: names keep their prefixes, white space between elements is dropped.
final class XMLNode {
    let name: String
    let attributes: [String: String]
    private(set) var children: [XMLNode] = []

    init(name: String, attributes: [String: String]) {
        self.name = name
        self.attributes = attributes
    }

    /// The name without its prefix.
    var localName: String { String(name.split(separator: ":").last ?? "") }

    subscript(attribute: String) -> String? { attributes[attribute] }

    func children(named names: String...) -> [XMLNode] { children.filter { names.contains($0.localName) } }
    func child(named names: String...) -> XMLNode? { children.first { names.contains($0.localName) } }

    /// Reads the file at `path` whole.
    static func read(_ path: String) throws -> XMLNode {
        guard let data = FileManager.default.contents(atPath: path) else { throw CompilerError("cannot read \(path)") }
        let builder = Builder()
        let parser = XMLParser(data: data)
        parser.delegate = builder
        guard parser.parse(), let root = builder.root else { throw CompilerError("\(path) is not well-formed XML") }
        return root
    }

    private final class Builder: NSObject, XMLParserDelegate {
        var root: XMLNode?
        private var open: [XMLNode] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            let node = XMLNode(name: name, attributes: attributes)
            if let parent = open.last { parent.children.append(node) } else { root = node }
            open.append(node)
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) {
            open.removeLast()
        }
    }
}
