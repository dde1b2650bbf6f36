/// CM_AMP_MAP.REQ (ISO 15118-3, A.9.6): limits the power that the other side puts on each carrier. The confirmation is a
/// result alone, 0 for success.
public struct AmplitudeMap: Equatable, Sendable {
    /// The carriers of HomePlug AV; a map has at most one number for each.
    public static let carrierCount = 1155

    /// Four bits a carrier, in HomePlug's own scale.
    public let amplitudes: [UInt8]

    /// - Precondition: 1 to 1155 numbers up to 15.
    public init(amplitudes: [UInt8]) {
        precondition((1...Self.carrierCount).contains(amplitudes.count), "a map is of 1 to 1155 carriers")
        precondition(amplitudes.allSatisfy { $0 < 16 }, "an amplitude has four bits")
        self.amplitudes = amplitudes
    }

    /// nil for an empty map, which is left without an answer, and for one of more carriers than there are.
    init?(from reader: inout FrameReader) {
        let count = Int(reader.u16())
        guard (1...Self.carrierCount).contains(count) else { return nil }
        let bytes = reader.bytes((count + 1) / 2)
        // The even carrier stands in the low half.
        amplitudes = (0..<count).map { $0 % 2 == 0 ? bytes[$0 / 2] & 0xF : bytes[$0 / 2] >> 4 }
    }

    func write(to writer: inout FrameWriter) {
        writer.u16(UInt16(amplitudes.count))
        for index in stride(from: 0, to: amplitudes.count, by: 2) {
            let odd = index + 1 < amplitudes.count ? amplitudes[index + 1] : 0
            writer.byte(odd << 4 | amplitudes[index])
        }
    }
}
