/// CM_SLAC_PARM.CNF (ISO 15118-3, table A.2): an EVSE answers the EV's broadcast. The request is a run number alone.
public struct SLACParmCnf: Equatable, Sendable {
    /// How many sounds the EVSE wants to hear.
    public var soundCount: UInt8
    /// For how long it listens to them, in units of 100 ms.
    public var timeOut: UInt8
    /// The EV, where the results go.
    public var ev: MACAddress
    public var run: RunID

    public init(soundCount: UInt8, timeOut: UInt8, ev: MACAddress, run: RunID) {
        self.soundCount = soundCount
        self.timeOut = timeOut
        self.ev = ev
        self.run = run
    }

    init?(from reader: inout FrameReader) {
        // M-SOUND_TARGET: sounds are broadcast.
        reader.skip(6)
        soundCount = reader.byte()
        timeOut = reader.byte()
        reader.skip(1)
        ev = reader.address()
        guard reader.isForMatching() else { return nil }
        run = reader.runID()
    }

    func write(to writer: inout FrameWriter) {
        writer.address(.broadcast)
        writer.byte(soundCount)
        writer.byte(timeOut)
        // RESP_TYPE: another Green PHY station gets the results.
        writer.byte(1)
        writer.address(ev)
        writer.forMatching()
        writer.runID(run)
    }
}
