import EXI
import Testing

struct EXIIntegerTests {
    @Test(arguments: [
        "0", "1", "-1", "127", "128", "-128", "-129", "9223372036854775807", "-9223372036854775808",
        "730750818665451459101842416358141509827966271487", "-730750818665451459101842416358141509827966271488",
    ])
    func `decimal text comes back, and so do the bits`(text: String) throws {
        let number = try #require(EXIInteger(text))
        #expect(number.description == text)
        let stream = try Serial(number: number).encoded()
        #expect(try Serial.decode(stream).number == number)
        if let small = Int(text) { #expect(EXIInteger(small) == number) }
    }

    @Test(arguments: ["", "-", "+-1", "--1", "1-", "12a", "1.0"])
    func `what is no integer is none`(text: String) { #expect(EXIInteger(text) == nil) }

    @Test func `an integer takes the same bits as one of 64 bits`() throws {
        for value in [0, 1, -1, 63, -64, 12_345, -54_321, Int.max, Int.min] {
            #expect(try Serial(number: EXIInteger(value)).encoded() == Word(value: Int64(value)).encoded())
        }
    }
}

private struct Serial: EXIDocument {
    var number: EXIInteger
    func write(to writer: inout EXIWriter) {
        writer.reserve(16)
        writer.put(number)
    }
    static func read(_ reader: inout EXIReader) throws(EXIError) -> Serial { Serial(number: try reader.integer()) }
}

private struct Word: EXIDocument {
    var value: Int64
    func write(to writer: inout EXIWriter) {
        writer.reserve(16)
        writer.putSigned(value)
    }
    static func read(_ reader: inout EXIReader) throws(EXIError) -> Word { Word(value: try reader.signed(Int64.self)) }
}
