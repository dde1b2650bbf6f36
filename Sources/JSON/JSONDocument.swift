import CSimdjson

/// A parsed JSON text (RFC 8259), read through `root` without building a tree.
///
/// Parsing copies the text and allocates nothing once the thread's parser is warm. Nesting deeper than 256, invalid
/// UTF-8 and numbers beyond doubles are refused; integers beyond 64 bits are read as real numbers. Of a name that occurs
/// twice in an object readers see both.
public struct JSONDocument: ~Copyable {
    /// A parser that holds the tape of one text.
    private struct Parsed {
        let parser: OpaquePointer
        let tape: UnsafePointer<UInt64>
        let strings: UnsafePointer<UInt8>

        init(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONError) {
            guard let parser = ebb_json_take() else { throw JSONError(reason: .outOfMemory, offset: 0) }
            guard Self.parses(bytes, parser), let tape = ebb_json_tape(parser), let strings = ebb_json_strings(parser)
            else {
                ebb_json_give_back(parser)
                throw JSONFaultLocator.fault(in: bytes)
            }
            self.parser = parser
            self.tape = tape
            self.strings = strings
        }

        private static func parses(_ bytes: UnsafeBufferPointer<UInt8>, _ parser: OpaquePointer) -> Bool {
            if ebb_json_parse(parser, bytes.baseAddress, bytes.count) == 0 { return true }
            guard let text = BigIntegers.asReals(bytes) else { return false }
            return ebb_json_parse(parser, text, text.count) == 0
        }
    }

    private let parsed: Parsed

    public init(parsing bytes: UnsafeBufferPointer<UInt8>) throws(JSONError) { parsed = try Parsed(bytes) }

    public init(parsing bytes: [UInt8]) throws(JSONError) {
        parsed = try bytes.withUnsafeBufferPointer { bytes throws(JSONError) in try Parsed(bytes) }
    }

    /// The value of the whole text. It and everything reached from it must not outlive the document.
    public var root: JSONCursor { JSONCursor(tape: parsed.tape, strings: parsed.strings, index: 1) }

    deinit { ebb_json_give_back(parsed.parser) }
}
