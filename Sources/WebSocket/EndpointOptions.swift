import Quantities

/// Limits and intervals of an endpoint.
public struct EndpointOptions: Equatable, Sendable {
    /// Server: the subprotocols it speaks. When it speaks any, a client that offers none of them is closed right after
    /// the handshake, as OCPP-J asks.
    public var subprotocols: [String]
    /// Bytes of a whole message, after inflation; a longer one fails the connection with 1009.
    public var maximumMessageBytes: Int
    /// Bytes of an HTTP head; a longer one is refused with 431.
    public var maximumHeadBytes: Int
    /// Whether permessage-deflate is negotiated.
    public var compresses: Bool
    /// Shorter messages are sent as they are.
    public var compressionThresholdBytes: Int
    public var handshakeTimeout: Duration
    /// Silence after which a ping is sent; nil: never.
    public var pingInterval: Duration?
    /// How long after a ping anything must be heard from the peer.
    public var pongTimeout: Duration
    /// How long the peer may take to answer a Close frame.
    public var closeTimeout: Duration

    public init(
        subprotocols: [String] = [], maximumMessageBytes: Int = 1 << 20, maximumHeadBytes: Int = 8192,
        compresses: Bool = true, compressionThresholdBytes: Int = 256, handshakeTimeout: Duration = .seconds(10),
        pingInterval: Duration? = .seconds(60), pongTimeout: Duration = .seconds(20),
        closeTimeout: Duration = .seconds(5)
    ) {
        self.subprotocols = subprotocols
        self.maximumMessageBytes = maximumMessageBytes
        self.maximumHeadBytes = maximumHeadBytes
        self.compresses = compresses
        self.compressionThresholdBytes = compressionThresholdBytes
        self.handshakeTimeout = handshakeTimeout
        self.pingInterval = pingInterval
        self.pongTimeout = pongTimeout
        self.closeTimeout = closeTimeout
    }
}

/// What the endpoints of one thread share: the zlib streams, and the driver's source of masking keys.
public final class EndpointResources {
    let streams = CompressionStreams()
    var deflated: [UInt8] = []
    let randomMask: () -> UInt32

    /// `randomMask` gives unpredictable numbers (RFC 6455, section 10.3); only clients draw from it.
    public init(randomMask: @escaping () -> UInt32) { self.randomMask = randomMask }
}
