/// One TCP connection of a capture: from its segments to the V2GTP frames inside, through TLS where there is one.
struct Conversation {
    enum Piece {
        /// It speaks V2GTP, openly or inside TLS.
        case recognised(suite: String?)
        case frame(fromClient: Bool, type: UInt16, payload: [UInt8])
        case notice(String)
        case closed
    }

    private enum Content {
        case undecided
        case open
        case tls
        /// Another protocol, or nothing that can be read.
        case ignored
    }

    let number: Int
    let client: CaptureEndpoint
    let server: CaptureEndpoint
    /// Sequence number of the client's SYN, which tells a new connection from a repeated segment.
    var opening: UInt32?

    private var hasEnded = (client: false, server: false)
    private var isClosed = false
    private var isRecognised = false

    private var content = Content.undecided
    private var isIncomplete: Bool
    private var tcp = (client: TCPDirection(), server: TCPDirection())
    private var frames = (client: FrameDirection(), server: FrameDirection())
    private var tls = (client: TLSDirection(), server: TLSDirection())
    private var random: [UInt8]?
    private var suite: RecordKeys.Suite?
    private var isTold = false

    /// `opening` is nil when the capture begins in the middle of the connection.
    init(_ number: Int, client: CaptureEndpoint, server: CaptureEndpoint, opening: UInt32?) {
        self.number = number
        self.client = client
        self.server = server
        self.opening = opening
        isIncomplete = opening == nil
    }

    mutating func take(_ segment: InternetPacket.TCPSegment, fromClient: Bool, _ keyLog: KeyLog) -> [Piece] {
        var pieces: [Piece] = []
        if let number = segment.acknowledgement {
            let filled = fromClient ? tcp.server.acknowledged(number) : tcp.client.acknowledged(number)
            deliver(filled, fromClient: !fromClient, keyLog, into: &pieces)
        }
        let arrived = fromClient ? tcp.client.take(segment) : tcp.server.take(segment)
        deliver(arrived, fromClient: fromClient, keyLog, into: &pieces)
        if segment.isClosing || segment.isReset {
            if fromClient || segment.isReset { hasEnded.client = true }
            if !fromClient || segment.isReset { hasEnded.server = true }
            if hasEnded.client, hasEnded.server { close(keyLog, into: &pieces) }
        }
        return pieces
    }

    /// The capture is over: what waits behind gaps is all there will be.
    mutating func finish(_ keyLog: KeyLog) -> [Piece] {
        var pieces: [Piece] = []
        deliver(tcp.client.finish(), fromClient: true, keyLog, into: &pieces)
        deliver(tcp.server.finish(), fromClient: false, keyLog, into: &pieces)
        return pieces
    }

    private mutating func close(_ keyLog: KeyLog, into pieces: inout [Piece]) {
        guard !isClosed else { return }
        pieces += finish(keyLog)
        isClosed = true
        if isRecognised { pieces.append(.closed) }
    }

    private mutating func deliver(
        _ arrived: [TCPDirection.Piece], fromClient: Bool, _ keyLog: KeyLog, into pieces: inout [Piece]
    ) {
        for piece in arrived {
            switch piece {
            case .gap(let count): lose(count, fromClient: fromClient, into: &pieces)
            case .bytes(let bytes):
                if case .undecided = content { decide(bytes, into: &pieces) }
                switch content {
                case .undecided, .ignored: break
                case .open: read(bytes, fromClient: fromClient, into: &pieces)
                case .tls: decrypt(bytes, fromClient: fromClient, keyLog, into: &pieces)
                }
            }
        }
    }

    private mutating func decide(_ bytes: ArraySlice<UInt8>, into pieces: inout [Piece]) {
        if FrameDirection.begins(bytes) {
            content = .open
            recognise(into: &pieces)
        } else if TLSDirection.begins(bytes) {
            content = .tls
        } else if isIncomplete, bytes.starts(with: [23, 3, 3]) {
            content = .ignored
            pieces.append(.notice("TLS whose handshake is not in the capture cannot be read"))
        } else {
            content = .ignored
        }
    }

    private mutating func recognise(into pieces: inout [Piece]) {
        guard !isRecognised else { return }
        isRecognised = true
        pieces.append(.recognised(suite: suite?.name))
    }

    private mutating func lose(_ count: Int, fromClient: Bool, into pieces: inout [Piece]) {
        switch content {
        case .undecided, .ignored: return
        case .open, .tls: break
        }
        if fromClient {
            tls.client.lose()
            frames.client.lose()
        } else {
            tls.server.lose()
            frames.server.lose()
        }
        pieces.append(.notice("\(count) bytes from the \(fromClient ? "client" : "server") are not in the capture"))
    }

    // MARK: What is inside

    private mutating func read(_ bytes: ArraySlice<UInt8>, fromClient: Bool, into pieces: inout [Piece]) {
        for piece in fromClient ? frames.client.take(bytes) : frames.server.take(bytes) {
            switch piece {
            case .frame(let type, let payload):
                pieces.append(.frame(fromClient: fromClient, type: type, payload: payload))
            case .skipped(let count):
                pieces.append(.notice("\(count) bytes passed over up to the next V2GTP header"))
            }
        }
    }

    private mutating func decrypt(
        _ bytes: ArraySlice<UInt8>, fromClient: Bool, _ keyLog: KeyLog, into pieces: inout [Piece]
    ) {
        if fromClient { tls.client.append(bytes) } else { tls.server.append(bytes) }
        while let found = fromClient ? tls.client.next() : tls.server.next() {
            for piece in found { follow(piece, fromClient: fromClient, keyLog, into: &pieces) }
            if case .ignored = content { return }
        }
    }

    private mutating func follow(
        _ piece: TLSDirection.Piece, fromClient: Bool, _ keyLog: KeyLog, into pieces: inout [Piece]
    ) {
        switch piece {
        case .clientHello(let random): self.random = random
        case .serverHello(let suite): begin(suite, keyLog, into: &pieces)
        case .application(let bytes):
            if !isRecognised {
                guard FrameDirection.begins(bytes) || isTold else { return content = .ignored }
                recognise(into: &pieces)
            }
            read(bytes, fromClient: fromClient, into: &pieces)
        case .alert(let code):
            // Zero is close_notify: an end in order.
            if code != 0 { pieces.append(.notice("TLS alert \(code) from the \(fromClient ? "client" : "server")")) }
        case .unreadable: tell("TLS records that the key log does not open", into: &pieces)
        case .skipped: tell("bytes that are no TLS record", into: &pieces)
        }
    }

    /// One of them says enough: the rest of the connection is likely the same.
    private mutating func tell(_ notice: String, into pieces: inout [Piece]) {
        guard !isTold else { return }
        isTold = true
        pieces.append(.notice(notice))
    }

    private mutating func begin(_ suite: RecordKeys.Suite?, _ keyLog: KeyLog, into pieces: inout [Piece]) {
        guard let suite else {
            content = .ignored
            return pieces.append(.notice("TLS of another version than 1.3 cannot be read"))
        }
        self.suite = suite
        let secret = { (label: KeyLog.Label, random: [UInt8]?) in random.flatMap { keyLog.secret(label, random: $0) } }
        guard secret(.clientApplication, random) != nil || secret(.serverApplication, random) != nil else {
            content = .ignored
            return pieces.append(.notice("\(suite.name), and the key log has no secrets for this connection"))
        }
        tls.client.useSecrets(
            suite, handshake: secret(.clientHandshake, random), application: secret(.clientApplication, random))
        tls.server.useSecrets(
            suite, handshake: secret(.serverHandshake, random), application: secret(.serverApplication, random))
    }
}
