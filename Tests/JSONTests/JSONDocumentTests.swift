import JSON
import Testing

struct JSONDocumentTests {
    @Test func `a document is walked without a tree`() throws {
        let document = try JSONDocument(parsing: Array(#"[2,"id",{"k":[1,[2,3],"x"],"l":false},-1.5]"#.utf8))
        var elements = try #require(document.root.elements)
        #expect(elements.remaining == 4)
        #expect(elements.next()?.integer == 2)
        #expect(elements.next()?.string == "id")
        let third = elements.next()
        var members = try #require(third?.members)
        let next = members.next()
        let first = try #require(next)
        #expect(first.name == "k")
        #expect(first.value.elements?.map(\.kind) == [.integer, .array, .string])
        let after = members.next()
        let second = try #require(after)
        #expect(second.name.string == "l")
        #expect(second.value.bool == false)
        #expect(members.next() == nil)
        #expect(elements.next()?.number == -1.5)
        #expect(elements.next() == nil)
    }

    @Test func `a value of another kind reads as nil`() throws {
        let document = try JSONDocument(parsing: Array("[\"1\",2]".utf8))
        let values = try #require(document.root.elements).map { $0 }
        #expect(values[0].integer == nil && values[0].number == nil && values[0].bool == nil)
        #expect(values[1].text == nil && values[1].members == nil && values[1].elements == nil)
    }

    @Test func `names compare with constants of any length`() throws {
        let names = ["a", "ab", "abc", "abcd", "abcdefg", "abcdefgh", "abcdefghi", "abcdefghijklmnopq"]
        let text = "[" + names.map { "\"\($0)\"" }.joined(separator: ",") + "]"
        let document = try JSONDocument(parsing: Array(text.utf8))
        let found = try #require(document.root.elements).map { cursor -> Int in
            guard let text = cursor.text else { return -1 }
            return switch text {
            case "a": 0
            case "ab": 1
            case "abx", "xbc": -2
            case "abc": 2
            case "abcd": 3
            case "abcdefx", "xbcdefg": -2
            case "abcdefg": 4
            case "abcdefgh": 5
            case "abcdefghx", "xbcdefghi": -2
            case "abcdefghi": 6
            case "abcdefghijklmnopx": -2
            case "abcdefghijklmnopq": 7
            default: -1
            }
        }
        #expect(found == Array(0..<8))
    }

    @Test func `two documents at once do not disturb each other`() throws {
        let first = try JSONDocument(parsing: Array("[\"first\"]".utf8))
        let second = try JSONDocument(parsing: Array("[\"second\"]".utf8))
        #expect(first.root.elements?.map(\.string) == ["first"])
        #expect(second.root.elements?.map(\.string) == ["second"])
    }

    @Test func `a document larger than the parser's buffers is read`() throws {
        let count = 100_000
        let text = "[" + (0..<count).map(String.init).joined(separator: ",") + "]"
        let document = try JSONDocument(parsing: Array(text.utf8))
        let sum = try #require(document.root.elements).reduce(into: Int64(0)) { $0 += $1.integer ?? 0 }
        #expect(sum == Int64(count * (count - 1) / 2))
    }

    @Test func `scalars are counted, not bytes`() throws {
        let document = try JSONDocument(parsing: Array("\"aé€😀\"".utf8))
        #expect(document.root.text?.scalarCount == 4)
        #expect(document.root.text?.count == 10)
    }
}
