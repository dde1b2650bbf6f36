/// One direction of a TLS 1.3 connection: records, the handshake messages that matter, and what is inside.
struct TLSDirection {
    enum Piece {
        case clientHello(random: [UInt8])
        case serverHello(suite: RecordKeys.Suite?)
        case application(ArraySlice<UInt8>)
        case alert(UInt8)
        /// A record that these keys do not open.
        case unreadable
        case skipped(Int)
    }

    private enum Keys {
        case none
        case handshake(RecordKeys, then: RecordKeys?)
        case application(RecordKeys)
    }

    private static let recordLimit = 16_384 + 256
    private static let messageLimit = 1 << 18
    /// How many records may have been lost in a gap.
    private static let lostLimit: UInt64 = 64

    private var queue = ByteQueue()
    private var keys = Keys.none
    private var handshake = ByteQueue()
    /// A gap: record boundary and counter are to be found again.
    private var hasLost = false

    static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count >= 2 ? bytes.starts(with: [22, 3]) : bytes.first == 22
    }

    mutating func useSecrets(_ suite: RecordKeys.Suite, handshake: [UInt8]?, application: [UInt8]?) {
        let later = application.flatMap { RecordKeys(suite, secret: $0) }
        if let first = handshake.flatMap({ RecordKeys(suite, secret: $0) }) {
            keys = .handshake(first, then: later)
        } else if let later {
            keys = .application(later)
        }
    }

    mutating func lose() {
        queue.removeAll()
        handshake.removeAll()
        hasLost = true
    }

    mutating func append(_ bytes: ArraySlice<UInt8>) { queue.append(bytes) }

    /// What the next record holds; nil when more bytes are needed. One record at a time, because a ServerHello gives
    /// the keys of those behind it.
    mutating func next() -> [Piece]? {
        guard queue.count >= 5 else { return nil }
        let header = ByteField(queue.front)
        guard let type = header.u8(0), (20...23).contains(type), header.u8(1) == 3, let length = header.u16(3),
            length <= Self.recordLimit
        else {
            // One byte further until something looks like a record.
            let skipped = queue.front.dropFirst().firstIndex { (20...23).contains($0) } ?? queue.front.endIndex
            let count = skipped - queue.front.startIndex
            _ = queue.take(count)
            hasLost = true
            return [.skipped(count)]
        }
        guard queue.count >= 5 + Int(length) else { return nil }
        let fragment = queue.take(5 + Int(length)).dropFirst(5)
        switch type {
        case 22: return hello(fragment)
        case 21: return fragment.last.map { [.alert($0)] } ?? []
        case 23: return open(fragment)
        default: return []
        }
    }

    private mutating func open(_ fragment: ArraySlice<UInt8>) -> [Piece] {
        guard let (type, content) = decrypt(fragment) else { return [.unreadable] }
        hasLost = false
        switch type {
        case 22:
            follow(content)
            return []
        case 21: return content.last.map { [.alert($0)] } ?? []
        case 23: return [.application(content)]
        default: return []
        }
    }

    private mutating func decrypt(_ fragment: ArraySlice<UInt8>) -> (type: UInt8, content: ArraySlice<UInt8>)? {
        let lost = hasLost ? Self.lostLimit : 0
        switch keys {
        case .none: return nil
        case .handshake(var first, let later):
            if let content = first.open(fragment, lost: lost) {
                keys = .handshake(first, then: later)
                return content
            }
            // The end of the handshake may have been lost.
            guard hasLost, var later, let content = later.open(fragment, lost: lost) else { return nil }
            keys = .application(later)
            return content
        case .application(var current):
            guard let content = current.open(fragment, lost: lost) else { return nil }
            keys = .application(current)
            return content
        }
    }

    /// Handshake messages under encryption: Finished and KeyUpdate change the keys.
    private mutating func follow(_ content: ArraySlice<UInt8>) {
        handshake.append(content)
        while let message = takeMessage() {
            switch (message.type, keys) {
            case (20, .handshake(_, let later?)): keys = .application(later)
            case (24, .application(let current)): keys = current.updated.map(Keys.application) ?? .none
            default: break
            }
        }
    }

    /// ClientHello and ServerHello, which are not encrypted.
    private mutating func hello(_ fragment: ArraySlice<UInt8>) -> [Piece] {
        handshake.append(fragment)
        var pieces: [Piece] = []
        while let message = takeMessage() {
            guard let random = message.body.slice(2, 32) else { continue }
            if message.type == 1 { pieces.append(.clientHello(random: Array(random))) }
            // A HelloRetryRequest is no answer yet.
            if message.type == 2, Array(random) != Self.retryRandom { pieces.append(serverHello(message.body)) }
        }
        return pieces
    }

    private func serverHello(_ body: ByteField) -> Piece {
        guard let session = body.u8(34), let suite = body.u16(35 + Int(session)) else {
            return .serverHello(suite: nil)
        }
        // Without supported_versions it is TLS 1.2 or older.
        var place = 40 + Int(session)
        while let type = body.u16(place), let length = body.u16(place + 2) {
            if type == 43, body.u16(place + 4) == 0x0304 {
                return .serverHello(suite: RecordKeys.Suite(rawValue: suite))
            }
            place += 4 + Int(length)
        }
        return .serverHello(suite: nil)
    }

    private mutating func takeMessage() -> (type: UInt8, body: ByteField)? {
        let field = ByteField(handshake.front)
        guard let type = field.u8(0), let length = field.u24(1) else { return nil }
        guard length <= Self.messageLimit else {
            handshake.removeAll()
            return nil
        }
        guard handshake.count >= 4 + length else { return nil }
        return (type, ByteField(handshake.take(4 + length).dropFirst(4)))
    }

    private static let retryRandom: [UInt8] = [
        0xCF, 0x21, 0xAD, 0x74, 0xE5, 0x9A, 0x61, 0x11, 0xBE, 0x1D, 0x8C, 0x02, 0x1E, 0x65, 0xB8, 0x91,
        0xC2, 0xA2, 0x11, 0x16, 0x7A, 0xBB, 0x8C, 0x5E, 0x07, 0x9E, 0x09, 0xE2, 0xC8, 0xA8, 0x33, 0x9C,
    ]
}
