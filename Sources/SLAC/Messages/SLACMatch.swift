/// CM_SLAC_MATCH (ISO 15118-3, table A.7): the EV has chosen, and gets the key of the EVSE's network.

/// CM_SLAC_MATCH.REQ.
public struct SLACMatchReq: Equatable, Sendable {
    public var ev: MACAddress
    public var evse: MACAddress
    public var run: RunID

    public init(ev: MACAddress, evse: MACAddress, run: RunID) {
        self.ev = ev
        self.evse = evse
        self.run = run
    }

    init?(from reader: inout FrameReader) {
        guard let parties = MatchParties(from: &reader) else { return nil }
        self.init(ev: parties.ev, evse: parties.evse, run: parties.run)
    }

    func write(to writer: inout FrameWriter) {
        MatchParties(ev: ev, evse: evse, run: run).write(fieldLength: MatchParties.length, to: &writer)
    }
}

/// CM_SLAC_MATCH.CNF.
public struct SLACMatchCnf: Equatable, Sendable {
    public var ev: MACAddress
    public var evse: MACAddress
    public var run: RunID
    public var key: NetworkKey

    public init(ev: MACAddress, evse: MACAddress, run: RunID, key: NetworkKey) {
        self.ev = ev
        self.evse = evse
        self.run = run
        self.key = key
    }

    init?(from reader: inout FrameReader) {
        guard let parties = MatchParties(from: &reader) else { return nil }
        ev = parties.ev
        evse = parties.evse
        run = parties.run
        let nid = reader.bytes(7)
        reader.skip(1)
        key = NetworkKey(nmk: reader.bytes(16), nid: nid)
    }

    func write(to writer: inout FrameWriter) {
        let parties = MatchParties(ev: ev, evse: evse, run: run)
        parties.write(fieldLength: MatchParties.length + 24, to: &writer)
        writer.append(key.nid)
        writer.zeros(1)
        writer.append(key.nmk)
    }
}

/// What both begin with: who matches whom.
private struct MatchParties {
    /// Bytes from PEV_ID to the end of the reserved ones after the run number.
    static let length: UInt16 = 62

    var ev: MACAddress
    var evse: MACAddress
    var run: RunID

    init(ev: MACAddress, evse: MACAddress, run: RunID) {
        self.ev = ev
        self.evse = evse
        self.run = run
    }

    init?(from reader: inout FrameReader) {
        guard reader.isForMatching() else { return nil }
        // MVFLength says what the message's type says already, and peers disagree about its byte order.
        reader.skip(2 + 17)
        ev = reader.address()
        reader.skip(17)
        evse = reader.address()
        run = reader.runID()
        reader.skip(8)
    }

    func write(fieldLength: UInt16, to writer: inout FrameWriter) {
        writer.forMatching()
        writer.u16(fieldLength)
        writer.zeros(17)
        writer.address(ev)
        writer.zeros(17)
        writer.address(evse)
        writer.runID(run)
        writer.zeros(8)
    }
}
