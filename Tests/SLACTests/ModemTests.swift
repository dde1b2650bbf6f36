/// The simulated modem between its host and the line.
import Quantities
import Testing

@testable import SLAC

@Suite struct ModemTests {
    private let now = Moment(nanoseconds: 0, utcNanoseconds: 0)

    private func effects(_ modem: inout SimulatedModem, _ input: SimulatedModem.Input) -> [SimulatedModem.Effect] {
        var effects: [SimulatedModem.Effect] = []
        modem.handle(input, at: now, into: &effects)
        return effects
    }

    private func frame(_ message: Message, to destination: MACAddress, from source: MACAddress) -> [UInt8] {
        Frame(to: destination, from: source, message).bytes
    }

    @Test func `what a host says to its modem stays off the line and is answered`() {
        var modem = SimulatedModem(host: .evse)
        let before = effects(&modem, .fromHost(frame(.linkStatusReq(.qualcomm), to: .localModem, from: .evse)))
        let down = frame(.linkStatusCnf(.qualcomm, isLinked: false), to: .evse, from: .localModem)
        #expect(before == [.toHost(down)])
        let key = SetKeyReq(NetworkKey(nmk: Array(0..<16)))
        let confirmed = effects(&modem, .fromHost(frame(.setKeyReq(key), to: .localModem, from: .evse)))
        #expect(confirmed == [.toHost(frame(.setKeyCnf(SetKeyCnf(result: 0)), to: .evse, from: .localModem))])
        let after = effects(&modem, .fromHost(frame(.linkStatusReq(.lumissil), to: .localModem, from: .evse)))
        #expect(after == [.toHost(frame(.linkStatusCnf(.lumissil, isLinked: true), to: .evse, from: .localModem))])
    }

    @Test func `each sound of the line is reported with the attenuation that was set`() {
        let profile = AttenuationProfile(flat: 12)
        var modem = SimulatedModem(host: .evse, attenuation: profile)
        let sound = MNBCSoundInd(remaining: 0, run: RunID(1), random: Array(0..<16))
        let bytes = frame(.mnbcSoundInd(sound), to: .broadcast, from: .ev)
        let report = AttenProfileInd(ev: .ev, profile: profile)
        #expect(
            effects(&modem, .fromLine(bytes)) == [
                .toHost(bytes), .toHost(frame(.attenProfileInd(report), to: .evse, from: .localModem)),
            ])
    }

    @Test func `nobody on the line speaks in the modem's name`() {
        var modem = SimulatedModem(host: .evse)
        let report = AttenProfileInd(ev: .ev, profile: AttenuationProfile(flat: 0))
        #expect(effects(&modem, .fromLine(frame(.attenProfileInd(report), to: .evse, from: .localModem))).isEmpty)
        #expect(effects(&modem, .fromLine(frame(.setKeyCnf(SetKeyCnf(result: 0)), to: .evse, from: .ev))).isEmpty)
        #expect(effects(&modem, .fromLine([1, 2, 3])).isEmpty)
    }
}
