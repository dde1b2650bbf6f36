/// A constant bit string: event codes that follow one another without a value in between.
struct Bits: Equatable {
    private(set) var bits: [Bool] = []

    init() {}

    /// The low `width` bits of `value`.
    init(_ value: Int, width: Int) {
        bits = (0..<width).reversed().map { value >> $0 & 1 == 1 }
    }

    var width: Int { bits.count }
    var value: UInt64 { bits.reduce(0) { $0 << 1 | ($1 ? 1 : 0) } }

    static func + (a: Bits, b: Bits) -> Bits {
        var sum = a
        sum.bits += b.bits
        return sum
    }

    func prefix(_ count: Int) -> Bits { var part = Bits(); part.bits = Array(bits.prefix(count)); return part }
    func dropFirst(_ count: Int) -> Bits { var part = Bits(); part.bits = Array(bits.dropFirst(count)); return part }
}
