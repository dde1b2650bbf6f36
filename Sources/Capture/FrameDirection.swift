import ISO15118

/// One direction's V2GTP frames, found again after a gap by the next header that looks like one.
struct FrameDirection {
    enum Piece: Equatable {
        case frame(type: UInt16, payload: [UInt8])
        /// So many bytes were passed over until a header was found.
        case skipped(Int)
    }

    private var queue = ByteQueue()
    /// Whether the queue begins with a frame, as far as is known.
    private var isSynchronised = true
    private var skipped = 0

    /// Whether a stream that begins with these bytes is V2GTP's.
    static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count >= 2 ? bytes.starts(with: [0x01, 0xFE]) : bytes.first == 0x01
    }

    mutating func take(_ bytes: ArraySlice<UInt8>) -> [Piece] {
        queue.append(bytes)
        var pieces: [Piece] = []
        while let piece = next() { pieces.append(piece) }
        return pieces
    }

    /// Bytes are missing before those that come next.
    mutating func lose() {
        skipped += queue.count
        queue.removeAll()
        isSynchronised = false
    }

    private mutating func next() -> Piece? {
        if !isSynchronised {
            guard seek() else { return nil }
            isSynchronised = true
            if skipped > 0 {
                defer { skipped = 0 }
                return .skipped(skipped)
            }
        }
        guard queue.count >= V2GTP.headerLength else { return nil }
        guard let header = V2GTP.header(queue.front), header.payloadLength <= UInt32(V2GTP.defaultPayloadLimit) else {
            isSynchronised = false
            skipped = 1
            _ = queue.take(1)
            return next()
        }
        let length = V2GTP.headerLength + Int(header.payloadLength)
        guard queue.count >= length else { return nil }
        return .frame(type: header.payloadType, payload: Array(queue.take(length).dropFirst(V2GTP.headerLength)))
    }

    /// Drops bytes up to a header of a known type; false while there is none.
    private mutating func seek() -> Bool {
        let bytes = queue.front
        var place = bytes.startIndex
        while place < bytes.endIndex {
            guard let candidate = bytes[place...].firstIndex(of: 0x01) else { break }
            let rest = bytes[candidate...]
            if rest.count < V2GTP.headerLength {
                drop(candidate - bytes.startIndex)
                return false
            }
            if let header = V2GTP.header(rest), V2GTP.PayloadType(rawValue: header.payloadType) != nil,
                header.payloadLength <= UInt32(V2GTP.defaultPayloadLimit)
            {
                drop(candidate - bytes.startIndex)
                return true
            }
            place = candidate + 1
        }
        drop(bytes.count)
        return false
    }

    private mutating func drop(_ count: Int) {
        skipped += count
        _ = queue.take(count)
    }
}
