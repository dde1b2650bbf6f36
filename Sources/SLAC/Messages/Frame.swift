/// A HomePlug management message in its Ethernet frame (HomePlug Green PHY, 11.1): EtherType 88E1, management message
/// version, type, for version 1 the fragmentation field, and the message's own fields.
///
/// Fields that ISO 15118-3 fixes are written as it fixes them. Read are only those that change something here: a
/// deviating RESP_TYPE, forwarding station or station id of a peer does no harm.
public struct Frame: Equatable, Sendable {
    public static let etherType: UInt16 = 0x88E1
    /// The shortest frame on an Ethernet, without its check sequence.
    static let minimumLength = 60
    /// The longest one. No message of SLAC needs HomePlug's fragments, so fragments are not taken.
    public static let maximumLength = 1514

    public var destination: MACAddress
    public var source: MACAddress
    public var message: Message

    public init(to destination: MACAddress, from source: MACAddress, _ message: Message) {
        self.destination = destination
        self.source = source
        self.message = message
    }

    /// The whole frame, filled up with zeros to Ethernet's minimum.
    public var bytes: [UInt8] {
        var writer = FrameWriter()
        writer.address(destination)
        writer.address(source)
        // The one number here that is not HomePlug's own.
        writer.append([UInt8(Self.etherType >> 8), UInt8(Self.etherType & 0xFF)])
        let type = message.type
        writer.byte(type.version)
        writer.u16(type.rawValue)
        if type.version != 0 { writer.zeros(2) }
        message.write(to: &writer)
        writer.zeros(max(0, Self.minimumLength - writer.bytes.count))
        return writer.bytes
    }

    /// nil for anything but a whole, well-formed message that is known here: such a frame is dropped without an answer.
    public init?(bytes: [UInt8]) {
        guard bytes.count <= Self.maximumLength else { return nil }
        var reader = FrameReader(bytes)
        destination = reader.address()
        source = reader.address()
        let etherType = UInt16(reader.byte()) << 8 | UInt16(reader.byte())
        let version = reader.byte()
        guard etherType == Self.etherType, let type = MessageType(rawValue: reader.u16()), version == type.version
        else { return nil }
        if version != 0, reader.u16() != 0 { return nil }
        guard let message = Message(type, from: &reader), !reader.isTruncated else { return nil }
        self.message = message
    }
}
