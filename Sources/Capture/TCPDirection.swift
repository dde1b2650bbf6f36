/// One direction of a TCP connection, put together from segments that may be repeated, out of order or missing.
struct TCPDirection {
    enum Piece {
        case bytes(ArraySlice<UInt8>)
        /// So many bytes are not in the capture.
        case gap(Int)
    }

    /// What may wait behind a gap before it is given up.
    private static let waitingLimit = 1 << 19
    private static let segmentLimit = 1024

    /// The next sequence number; nil before the first segment.
    private var next: UInt32?
    /// Segments beyond a gap, in the order of the stream.
    private var waiting: [(sequence: UInt32, bytes: ArraySlice<UInt8>)] = []
    private var waitingBytes = 0

    mutating func take(_ segment: InternetPacket.TCPSegment) -> [Piece] {
        if segment.isOpening {
            // SYN counts as one. A repeated one opens nothing.
            next = next ?? segment.sequence &+ 1
            return []
        }
        guard !segment.bytes.isEmpty else { return [] }
        let next = self.next ?? segment.sequence
        self.next = next
        insert(segment.sequence, segment.bytes, after: next)
        var pieces: [Piece] = []
        drain(into: &pieces)
        while waitingBytes > Self.waitingLimit || waiting.count > Self.segmentLimit { skip(into: &pieces) }
        return pieces
    }

    /// The other side has received everything up to here: a gap before it will not be filled any more.
    mutating func acknowledged(_ number: UInt32) -> [Piece] {
        var pieces: [Piece] = []
        while let next, let first = waiting.first, Self.distance(from: next, to: number) > 0,
            Self.distance(from: first.sequence, to: number) > 0
        {
            skip(into: &pieces)
        }
        return pieces
    }

    /// The connection or the capture has ended.
    mutating func finish() -> [Piece] {
        var pieces: [Piece] = []
        while !waiting.isEmpty { skip(into: &pieces) }
        return pieces
    }

    private mutating func insert(_ sequence: UInt32, _ bytes: ArraySlice<UInt8>, after next: UInt32) {
        // Old news, all of it.
        guard Self.distance(from: next, to: sequence &+ UInt32(truncatingIfNeeded: bytes.count)) > 0 else { return }
        let distance = Self.distance(from: next, to: sequence)
        var place = waiting.count
        while place > 0, Self.distance(from: next, to: waiting[place - 1].sequence) > distance { place -= 1 }
        // What waits is copied, lest it keep the whole piece of the file that it came in.
        waiting.insert((sequence, distance > 0 ? Array(bytes)[...] : bytes), at: place)
        waitingBytes += bytes.count
    }

    private mutating func drain(into pieces: inout [Piece]) {
        while let next, let first = waiting.first {
            let ahead = Self.distance(from: next, to: first.sequence)
            guard ahead <= 0 else { return }
            waiting.removeFirst()
            waitingBytes -= first.bytes.count
            let fresh = first.bytes.dropFirst(-ahead)
            guard !fresh.isEmpty else { continue }
            self.next = next &+ UInt32(truncatingIfNeeded: fresh.count)
            pieces.append(.bytes(fresh))
        }
    }

    private mutating func skip(into pieces: inout [Piece]) {
        guard let next, let first = waiting.first else { return }
        pieces.append(.gap(Self.distance(from: next, to: first.sequence)))
        self.next = first.sequence
        drain(into: &pieces)
    }

    /// Sequence numbers wrap.
    private static func distance(from a: UInt32, to b: UInt32) -> Int { Int(Int32(bitPattern: b &- a)) }
}
