import JSON
import Testing

struct JSONValueTests {
    @Test func `a text becomes a tree in the order of its members`() throws {
        let value = try JSONValue(parsing: #" {"b": [1, -2.5, true, null], "a": {"é\n": "\u20ac"}} "#)
        #expect(value == ["b": [1, -2.5, true, nil], "a": ["é\n": "€"]])
        #expect(value.text == #"{"b":[1,-2.5,true,null],"a":{"é\n":"€"}}"#)
    }

    @Test func `integers keep 64 bits and larger ones become doubles`() throws {
        let value = try JSONValue(parsing: "[9223372036854775807,-9223372036854775808,18446744073709551615]")
        #expect(value == [.integer(.max), .integer(.min), .number(0x1p64)])
    }

    @Test func `a fraction of zero reads as an integer`() throws {
        let value = try JSONValue(parsing: "[5.0,5.5,1e30]")
        #expect(value.array?.map(\.integer) == [5, nil, nil])
        #expect(value.array?.map(\.number) == [5, 5.5, 1e30])
    }

    @Test(arguments: [
        ("", JSONError.Reason.empty, 0),
        ("  ", .empty, 2),
        ("[1,2", .truncated, 4),
        ("[1,,2]", .unexpectedCharacter, 3),
        ("{\"a\" 1}", .unexpectedCharacter, 5),
        ("{a:1}", .unexpectedCharacter, 1),
        ("[1,]", .unexpectedCharacter, 3),
        ("[1] x", .trailingContent, 4),
        ("[1][2]", .trailingContent, 3),
        ("[\"a\\x\"]", .badEscape, 3),
        ("[\"\\ud800\"]", .badEscape, 2),
        ("[\"a\nb\"]", .controlCharacter, 3),
        ("[\"abc", .truncated, 5),
        ("[01]", .badNumber, 1),
        ("[-]", .badNumber, 1),
        ("[1.]", .badNumber, 1),
        ("[0, 1e999]", .numberOutOfRange, 4),
        ("[tru]", .unexpectedCharacter, 4),
        ("nul", .truncated, 3),
    ]) func `a broken text is refused with its reason and place`(
        text: String, reason: JSONError.Reason, offset: Int
    ) {
        #expect(throws: JSONError(reason: reason, offset: offset)) { try JSONValue(parsing: text) }
    }

    @Test(arguments: [
        ("18446744073709551616", 18_446_744_073_709_551_616), ("-9223372036854775809", -9_223_372_036_854_775_809),
        ("100000000000000000000000000000000", 1e32), ("18446744073709551615", 18_446_744_073_709_551_615),
    ]) func `an integer beyond 64 bits is the nearest real number`(text: String, number: Double) throws {
        let value = try JSONValue(parsing: #"["\"123456789012345678901234", \#(text), 9007199254740993]"#)
        #expect(value.array?[0].string == "\"123456789012345678901234")
        #expect(value.array?[1].number == number)
        #expect(value.array?[2].integer == 9_007_199_254_740_993)
    }

    @Test func `invalid UTF-8 is refused`() {
        #expect(throws: JSONError(reason: .invalidUTF8, offset: 2)) {
            try JSONValue(parsing: [0x5B, 0x22, 0xC3, 0x28, 0x22, 0x5D])
        }
        // An overlong form, a surrogate and a truncated scalar.
        for bytes: [UInt8] in [[0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98]] {
            #expect(throws: JSONError(reason: .invalidUTF8, offset: 2)) {
                try JSONValue(parsing: [0x5B, 0x22] + bytes + [0x22, 0x5D])
            }
        }
    }

    @Test func `nesting is bounded`() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        _ = try JSONValue(parsing: nested(250))
        for depth in [260, 1_000_000] {
            #expect { try JSONValue(parsing: nested(depth)) } throws: { ($0 as? JSONError)?.reason == .tooDeep }
        }
        #expect(throws: JSONError.self) { try JSONValue(parsing: String(repeating: "[", count: 1_000_000)) }
    }

    @Test func `every truncation of a text is refused`() throws {
        let text = Array(#"{"a":[1,2.5e3,"x\u00e9\\",true,null],"ü":{}}"#.utf8)
        _ = try JSONValue(parsing: text)
        for count in 0..<text.count {
            #expect(throws: JSONError.self) { try JSONValue(parsing: Array(text[..<count])) }
        }
    }
}
