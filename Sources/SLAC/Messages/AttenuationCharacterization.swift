/// The messages of the attenuation characterization (ISO 15118-3, table A.4): the EV makes sounds, each EVSE that hears
/// them tells how much of them the line has swallowed.

/// A station's id on the wire, 17 bytes. ISO 15118-3 leaves them zero.
private let stationIDLength = 17

/// CM_START_ATTEN_CHAR.IND, broadcast three times by the EV: sounds follow.
public struct StartAttenCharInd: Equatable, Sendable {
    public var soundCount: UInt8
    /// Until when the last sound comes, in units of 100 ms.
    public var timeOut: UInt8
    public var ev: MACAddress
    public var run: RunID

    public init(soundCount: UInt8, timeOut: UInt8, ev: MACAddress, run: RunID) {
        self.soundCount = soundCount
        self.timeOut = timeOut
        self.ev = ev
        self.run = run
    }

    init?(from reader: inout FrameReader) {
        guard reader.isForMatching() else { return nil }
        soundCount = reader.byte()
        timeOut = reader.byte()
        reader.skip(1)
        ev = reader.address()
        run = reader.runID()
        // No sound or no time for it: nothing to listen to.
        guard soundCount > 0, timeOut > 0 else { return nil }
    }

    func write(to writer: inout FrameWriter) {
        writer.forMatching()
        writer.byte(soundCount)
        writer.byte(timeOut)
        writer.byte(1)
        writer.address(ev)
        writer.runID(run)
    }
}

/// CM_MNBC_SOUND.IND, broadcast by the EV: what the modems measure.
public struct MNBCSoundInd: Equatable, Sendable {
    /// How many sounds are still to come.
    public var remaining: UInt8
    public var run: RunID
    /// 16 random bytes.
    public var random: [UInt8]

    /// - Precondition: `random` has 16 bytes.
    public init(remaining: UInt8, run: RunID, random: [UInt8]) {
        precondition(random.count == 16, "a sound carries 16 random bytes")
        self.remaining = remaining
        self.run = run
        self.random = random
    }

    init?(from reader: inout FrameReader) {
        guard reader.isForMatching() else { return nil }
        reader.skip(stationIDLength)
        remaining = reader.byte()
        run = reader.runID()
        reader.skip(8)
        random = reader.bytes(16)
    }

    func write(to writer: inout FrameWriter) {
        writer.forMatching()
        writer.zeros(stationIDLength)
        writer.byte(remaining)
        writer.runID(run)
        writer.zeros(8)
        writer.append(random)
    }
}

/// CM_ATTEN_PROFILE.IND, from an EVSE's own modem: one sound of an EV as it arrived.
public struct AttenProfileInd: Equatable, Sendable {
    public var ev: MACAddress
    public var profile: AttenuationProfile

    public init(ev: MACAddress, profile: AttenuationProfile) {
        self.ev = ev
        self.profile = profile
    }

    init?(from reader: inout FrameReader) {
        ev = reader.address()
        let count = Int(reader.byte())
        reader.skip(1)
        profile = AttenuationProfile(groups: reader.bytes(count))
    }

    func write(to writer: inout FrameWriter) {
        writer.address(ev)
        writer.byte(UInt8(profile.groups.count))
        writer.zeros(1)
        writer.append(profile.groups)
    }
}

/// CM_ATTEN_CHAR.IND, from an EVSE to the EV: the mean of all sounds.
public struct AttenCharInd: Equatable, Sendable {
    public var ev: MACAddress
    public var run: RunID
    /// How many sounds the mean is of.
    public var soundCount: UInt8
    public var profile: AttenuationProfile

    public init(ev: MACAddress, run: RunID, soundCount: UInt8, profile: AttenuationProfile) {
        self.ev = ev
        self.run = run
        self.soundCount = soundCount
        self.profile = profile
    }

    init?(from reader: inout FrameReader) {
        guard reader.isForMatching() else { return nil }
        ev = reader.address()
        run = reader.runID()
        reader.skip(2 * stationIDLength)
        soundCount = reader.byte()
        profile = AttenuationProfile(groups: reader.bytes(Int(reader.byte())))
    }

    func write(to writer: inout FrameWriter) {
        writer.forMatching()
        writer.address(ev)
        writer.runID(run)
        writer.zeros(2 * stationIDLength)
        writer.byte(soundCount)
        writer.byte(UInt8(profile.groups.count))
        writer.append(profile.groups)
    }
}

/// CM_ATTEN_CHAR.RSP, from the EV: it has the result.
public struct AttenCharRsp: Equatable, Sendable {
    public var ev: MACAddress
    public var run: RunID
    /// 0: success.
    public var result: UInt8

    public init(ev: MACAddress, run: RunID, result: UInt8 = 0) {
        self.ev = ev
        self.run = run
        self.result = result
    }

    init?(from reader: inout FrameReader) {
        guard reader.isForMatching() else { return nil }
        ev = reader.address()
        run = reader.runID()
        reader.skip(2 * stationIDLength)
        result = reader.byte()
    }

    func write(to writer: inout FrameWriter) {
        writer.forMatching()
        writer.address(ev)
        writer.runID(run)
        writer.zeros(2 * stationIDLength)
        writer.byte(result)
    }
}
