// The station's own source of chance: ids and the spread of reconnections.

/// A seeded generator, so that a station's behaviour repeats with its seed. Not for keys: nothing here is a secret.
///
/// The step is a 64-bit linear congruential generator's, the output its state mixed by two multiply-xor-shift rounds.
struct Randomness: RandomNumberGenerator, Equatable, Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var mixed = (state ^ (state >> 32)) &* 0xD6E8_FEB8_6659_FD93
        mixed = (mixed ^ (mixed >> 32)) &* 0xD6E8_FEB8_6659_FD93
        return mixed ^ (mixed >> 32)
    }

    /// 32 hexadecimal digits in the grouping of a UUID.
    mutating func identifier() -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text = [UInt8]()
        text.reserveCapacity(36)
        var bits: UInt64 = 0
        for index in 0..<32 {
            if index % 16 == 0 { bits = next() }
            if [8, 12, 16, 20].contains(index) { text.append(UInt8(ascii: "-")) }
            text.append(digits[Int(bits & 0xF)])
            bits >>= 4
        }
        return String(decoding: text, as: UTF8.self)
    }
}
