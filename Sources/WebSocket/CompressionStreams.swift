import CZlib

/// The zlib streams of permessage-deflate (RFC 7692), made on first use and shared by all endpoints of one thread.
///
/// They can be shared because endpoints always negotiate that no context is taken over from message to message: an
/// idle connection then costs nothing here, where a pair of streams of its own would cost some 50 KB.
public final class CompressionStreams {
    private var inflater: UnsafeMutablePointer<z_stream>?
    /// One stream per window size, indexed by its bits.
    private var deflaters = [UnsafeMutablePointer<z_stream>?](repeating: nil, count: 16)
    /// Where messages are inflated to; grows up to the largest message allowed.
    private var inflated = UnsafeMutableRawBufferPointer.allocate(byteCount: 16_384, alignment: 16)

    public init() {}

    deinit {
        if let inflater {
            inflateEnd(inflater)
            inflater.deallocate()
        }
        for case let deflater? in deflaters {
            deflateEnd(deflater)
            deflater.deallocate()
        }
        inflated.deallocate()
    }

    /// zlib's raw deflate has no window of 256 bytes.
    static let windowBits = 9...15

    /// What a flush leaves at the end of a message; it is cut off on the wire (section 7.2.1).
    private static let tail: [UInt8] = [0x00, 0x00, 0xFF, 0xFF]

    enum Inflation {
        /// Valid until the next message is inflated.
        case message(UnsafeRawBufferPointer)
        case tooBig
        case corrupt
    }

    /// The message within a compressed payload. It stops as soon as there is more than `limit` bytes.
    func inflate(_ payload: UnsafeRawBufferPointer, limit: Int) -> Inflation {
        let stream = readyInflater()
        var count = 0
        // The flush marker that the sender cut off is fed as a second piece.
        for piece in 0..<2 {
            let status = Self.tail.withUnsafeBytes { tail in
                inflate(piece == 0 ? payload : tail, through: stream, count: &count, limit: limit)
            }
            switch status {
            case Z_OK, Z_BUF_ERROR: continue
            // A block marked final ends the message early: section 7.2.3.4 allows it.
            case Z_STREAM_END: return .message(UnsafeRawBufferPointer(rebasing: inflated[..<count]))
            case Z_MEM_ERROR: return .tooBig
            default: return .corrupt
            }
        }
        // 128: zlib stands right after a block, as it must after a whole message and its flush marker.
        guard stream.pointee.data_type & 128 != 0 else { return .corrupt }
        return .message(UnsafeRawBufferPointer(rebasing: inflated[..<count]))
    }

    private func inflate(
        _ piece: UnsafeRawBufferPointer, through stream: UnsafeMutablePointer<z_stream>, count: inout Int, limit: Int
    ) -> Int32 {
        stream.pointee.next_in = UnsafeMutablePointer(mutating: piece.bindMemory(to: UInt8.self).baseAddress)
        stream.pointee.avail_in = UInt32(clamping: piece.count)
        while true {
            if count == inflated.count { growInflated() }
            // One byte past the limit is enough to know that the message is too big.
            let room = min(inflated.count, limit + 1) - count
            stream.pointee.next_out = (inflated.baseAddress! + count).assumingMemoryBound(to: UInt8.self)
            stream.pointee.avail_out = UInt32(clamping: room)
            let status = CZlib.inflate(stream, Z_SYNC_FLUSH)
            count += room - Int(stream.pointee.avail_out)
            if count > limit { return Z_MEM_ERROR }
            if status != Z_OK || stream.pointee.avail_out > 0 { return status }
        }
    }

    private func growInflated() {
        let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: inflated.count * 2, alignment: 16)
        larger.copyMemory(from: UnsafeRawBufferPointer(inflated))
        inflated.deallocate()
        inflated = larger
    }

    /// Appends the compressed message to `output`.
    func deflate(_ message: UnsafeRawBufferPointer, windowBits: Int, into output: inout [UInt8]) {
        let stream = readyDeflater(windowBits: windowBits)
        let start = output.count
        let bound = Int(deflateBound(stream, UInt(message.count))) + 16
        stream.pointee.next_in = UnsafeMutablePointer(mutating: message.bindMemory(to: UInt8.self).baseAddress)
        stream.pointee.avail_in = UInt32(clamping: message.count)
        output.append(contentsOf: repeatElement(0, count: bound))
        let written = output.withUnsafeMutableBufferPointer { bytes in
            stream.pointee.next_out = bytes.baseAddress! + start
            stream.pointee.avail_out = UInt32(clamping: bound)
            let status = CZlib.deflate(stream, Z_SYNC_FLUSH)
            precondition(status == Z_OK && stream.pointee.avail_out > 0, "the bound holds every deflated message")
            return bound - Int(stream.pointee.avail_out)
        }
        output.removeLast(bound - written + Self.tail.count)
    }

    private func readyInflater() -> UnsafeMutablePointer<z_stream> {
        if let inflater {
            inflateReset(inflater)
            return inflater
        }
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // A window of 32 KiB reads whatever smaller window the peer chose.
        let status = inflateInit2_(stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(status == Z_OK, "zlib has no memory")
        inflater = stream
        return stream
    }

    private func readyDeflater(windowBits: Int) -> UnsafeMutablePointer<z_stream> {
        if let deflater = deflaters[windowBits] {
            deflateReset(deflater)
            return deflater
        }
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // Memory level 5 keeps the hash table at 8 KiB: it is cleared before every message, and messages are small.
        let status = deflateInit2_(
            stream, Z_BEST_SPEED, Z_DEFLATED, Int32(-windowBits), 5, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        precondition(status == Z_OK, "zlib has no memory")
        deflaters[windowBits] = stream
        return stream
    }
}
