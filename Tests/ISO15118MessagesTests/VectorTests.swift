import EXI
import ISO15118JSON
import JSON
import Testing

struct VectorTests {
    @Test func `every vector is there`() { #expect(Vector.all.count == 337) }

    @Test func `every message of the vectors encodes to their bytes`() throws {
        for vector in Vector.all {
            let stream = try vector.namespace.encode(vector.message, isFragment: vector.isFragment)
            #expect(stream == vector.stream, "\(vector.name)")
        }
    }

    @Test func `every stream of the vectors decodes to their message`() throws {
        for vector in Vector.all {
            let image = try vector.namespace.decode(vector.stream, isFragment: vector.isFragment)
            let again = try vector.namespace.encode(try ImageText.parse(image), isFragment: vector.isFragment)
            #expect(again == vector.stream, "\(vector.name)")
            #expect(try ImageText.parse(image).sorted == vector.message.sorted, "\(vector.name)")
        }
    }

    @Test func `a vector cut at any byte is an error`() {
        for vector in Vector.all {
            for count in 0..<vector.stream.count {
                #expect(throws: EXIError.self, "\(vector.name) cut to \(count) bytes") {
                    try vector.namespace.decode(Array(vector.stream[..<count]), isFragment: vector.isFragment)
                }
            }
        }
    }

    @Test func `flipped bits give another message or an error, and what decodes encodes`() throws {
        var random = SplitMix(state: 0x1511_8020)
        for vector in Vector.all {
            for _ in 0..<40 {
                var stream = vector.stream
                for _ in 0...random.next(below: 3) {
                    let bit = random.next(below: stream.count * 8)
                    stream[bit / 8] ^= 0x80 >> UInt8(bit % 8)
                }
                guard let image = try? vector.namespace.decode(stream, isFragment: vector.isFragment) else { continue }
                let message = try ImageText.parse(image)
                let again = try vector.namespace.encode(message, isFragment: vector.isFragment)
                #expect(try vector.namespace.decode(again, isFragment: vector.isFragment) == image, "\(vector.name)")
            }
        }
    }

    @Test func `random bytes are an error or a message`() {
        var random = SplitMix(state: 7)
        for namespace in MessageNamespace.allCases {
            for _ in 0..<500 {
                let stream = [0x80] + (0..<random.next(below: 80)).map { _ in UInt8(random.next(below: 256)) }
                for isFragment in [false, true] {
                    guard let image = try? namespace.decode(stream, isFragment: isFragment) else { continue }
                    #expect(image.first == UInt8(ascii: "{"))
                }
            }
        }
    }
}

/// Steele, Lea and Flood's generator: the same numbers for the same seed everywhere.
struct SplitMix {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ z >> 31) % UInt64(bound))
    }
}

extension JSONValue {
    /// The value with all members in the order of their names.
    var sorted: JSONValue {
        switch self {
        case .object(let members):
            .object(members.map { Member($0.name, $0.value.sorted) }.sorted { $0.name < $1.name })
        case .array(let values): .array(values.map(\.sorted))
        default: self
        }
    }
}
