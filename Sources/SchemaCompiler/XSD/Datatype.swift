/// How EXI carries the values of a simple type (EXI 1.0 section 7 and table 7-1), and the Swift type that holds them.
enum Datatype: Equatable {
    case boolean
    /// An n-bit code by the position of the text in the schema.
    case enumeration(swiftType: String, texts: [String])
    /// A range of at most 4,096 values: an n-bit distance from its lower bound.
    case bounded(range: ClosedRange<Int>, swiftType: String)
    case unsigned(swiftType: String, Bounds = Bounds())
    case signed(swiftType: String, Bounds = Bounds())
    /// `xs:integer`, of any size.
    case integer
    /// `lengths` counts characters; nil: any number.
    case string(lengths: ClosedRange<Int>?)
    /// `lengths` counts bytes; nil: any number.
    case binary(isHex: Bool, lengths: ClosedRange<Int>?)
    /// Binary of exactly eight bytes, held as one number.
    case octets8(swiftType: String)

    /// What the facets of a number leave of the values that its Swift type holds; nil: all on that side.
    struct Bounds: Equatable {
        var min: Int?
        var max: Int?
    }

    var swiftType: String {
        switch self {
        case .boolean: "Bool"
        case .enumeration(let type, _), .bounded(_, let type), .unsigned(let type, _), .signed(let type, _),
            .octets8(let type):
            type
        case .integer: "EXIInteger"
        case .string: "String"
        case .binary: "[UInt8]"
        }
    }

    /// The number of bits of a value, where it is always the same.
    var fixedWidth: Int? {
        switch self {
        case .boolean: 1
        case .enumeration(_, let texts): bitsNeeded(for: texts.count)
        case .bounded(let range, _): bitsNeeded(for: range.count)
        default: nil
        }
    }

    /// The most bits of a value, the contents of strings and binaries apart.
    var boundedWidth: Int {
        switch self {
        case .unsigned(let type, _), .signed(let type, _): type.hasSuffix("16") ? 25 : type.hasSuffix("32") ? 41 : 81
        case .octets8: 72
        case .integer, .string, .binary: 80
        default: fixedWidth ?? 0
        }
    }

    /// Whether it is read and written without a call.
    var isNumber: Bool {
        switch self {
        case .unsigned, .signed: true
        default: fixedWidth != nil
        }
    }

    /// The memory of a value in bytes, about.
    var size: Int {
        switch self {
        case .boolean, .enumeration: 1
        case .bounded(_, let type), .unsigned(let type, _), .signed(let type, _):
            type.hasSuffix("64") ? 8 : type.hasSuffix("32") ? 4 : type.hasSuffix("16") ? 2 : 1
        case .octets8, .binary: 8
        case .integer, .string: 16
        }
    }
}

/// The bits that tell `count` values apart.
func bitsNeeded(for count: Int) -> Int {
    var bits = 0
    while 1 << bits < count { bits += 1 }
    return bits
}

/// Types whose fixed length is taken as the largest one. The schema gives DHPublicKey the 133 bytes of a point on
/// secp521r1, yet by [V2G20-2489] a public key of X448 stands there with its own 57.
private let upperLengths: Set<String> = ["dhPublicKeyType"]

extension Schema {
    /// The datatype of a simple type: its built-in base with the facets on the way.
    func datatype(of type: TypeReference, names: TypeNames) throws -> Datatype {
        var range: (min: Int?, max: Int?) = (nil, nil)
        var lengths: (min: Int?, max: Int?) = (nil, nil)
        var current = type
        while !current.isBuiltIn {
            guard let simple = simpleTypes[current.name] else {
                throw CompilerError("simple type \(current.name.local) is not declared")
            }
            if !simple.enumeration.isEmpty {
                return .enumeration(swiftType: names[simple.name], texts: simple.enumeration)
            }
            if simple.length == 8, simple.base.name.local == "hexBinary" {
                return .octets8(swiftType: names[simple.name])
            }
            range = (range.min ?? simple.minInclusive, range.max ?? simple.maxInclusive)
            let length = upperLengths.contains(simple.name.local) ? nil : simple.length
            lengths.min = lengths.min ?? length ?? simple.minLength
            lengths.max = lengths.max ?? simple.length ?? simple.maxLength
            current = simple.base
        }
        let isLimited = lengths.min != nil || lengths.max != nil
        return try builtIn(current.name.local, range, isLimited ? (lengths.min ?? 0)...(lengths.max ?? .max) : nil)
    }

    private func builtIn(
        _ name: String, _ facets: (min: Int?, max: Int?), _ lengths: ClosedRange<Int>?
    ) throws -> Datatype {
        func number(_ swiftType: String, _ min: Int, _ max: Int) -> Datatype {
            let range = (facets.min ?? min)...(facets.max ?? max)
            if range.upperBound - range.lowerBound < 4096 { return .bounded(range: range, swiftType: swiftType) }
            let bounds = Datatype.Bounds(
                min: range.lowerBound > min ? range.lowerBound : nil,
                max: range.upperBound < max ? range.upperBound : nil)
            return range.lowerBound >= 0
                ? .unsigned(swiftType: swiftType, bounds) : .signed(swiftType: swiftType, bounds)
        }
        switch name {
        case "boolean": return .boolean
        case "byte": return number("Int8", -128, 127)
        case "unsignedByte": return number("UInt8", 0, 255)
        case "short": return number("Int16", -32768, 32767)
        case "unsignedShort": return number("UInt16", 0, 65535)
        case "int": return number("Int32", Int(Int32.min), Int(Int32.max))
        case "unsignedInt": return number("UInt32", 0, Int(UInt32.max))
        case "long", "unsignedLong":
            guard facets == (nil, nil) else { throw CompilerError("facets of \(name) are not covered") }
            return name == "long" ? .signed(swiftType: "Int64") : .unsigned(swiftType: "UInt64")
        case "integer": return .integer
        case "string", "anyURI", "ID": return .string(lengths: lengths)
        case "base64Binary": return .binary(isHex: false, lengths: lengths)
        case "hexBinary": return .binary(isHex: true, lengths: lengths)
        default: throw CompilerError("built-in type \(name) is not covered")
        }
    }
}
