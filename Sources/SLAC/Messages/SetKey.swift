/// CM_SET_KEY (ISO 15118-3, table A.8; HomePlug Green PHY, 11.5.4): a host puts its own modem into a network.

/// CM_SET_KEY.REQ.
public struct SetKeyReq: Equatable, Sendable {
    public var key: NetworkKey

    public init(_ key: NetworkKey) { self.key = key }

    /// Only the setting of a membership key, without encryption.
    init?(from reader: inout FrameReader) {
        guard reader.byte() == 1 else { return nil }
        reader.skip(8)
        guard reader.byte() == 4 else { return nil }
        reader.skip(4)
        let nid = reader.bytes(7)
        guard reader.byte() == 1 else { return nil }
        key = NetworkKey(nmk: reader.bytes(16), nid: nid)
    }

    func write(to writer: inout FrameWriter) {
        // Key type: membership key.
        writer.byte(1)
        // My nonce, your nonce: the payload is not encrypted.
        writer.zeros(8)
        // PID: protocol of the higher layer entity; run and message number and CCo capability of none.
        writer.byte(4)
        writer.zeros(4)
        writer.append(key.nid)
        // New EKS: the key is the membership key.
        writer.byte(1)
        writer.append(key.nmk)
    }
}

/// CM_SET_KEY.CNF.
public struct SetKeyCnf: Equatable, Sendable {
    /// HomePlug says 0 for success and 1 for failure, widespread firmware the reverse: see `Modem`.
    public var result: UInt8

    public init(result: UInt8) { self.result = result }

    init?(from reader: inout FrameReader) {
        result = reader.byte()
        reader.skip(13)
    }

    func write(to writer: inout FrameWriter) {
        writer.byte(result)
        writer.zeros(8)
        writer.byte(4)
        writer.zeros(4)
    }
}
