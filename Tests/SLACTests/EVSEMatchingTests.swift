/// The EVSE alone, state by state, with each time-out and each repetition.
import Quantities
import Testing

@testable import SLAC

@Suite struct EVSEMatchingTests {
    typealias EVSE = Bench<EVSEMatching>

    // MARK: Key and plug

    @Test func `the first word of the pilot leads to a key in the modem`() {
        var evse = EVSE.evse()
        #expect(evse.engine.deadline == nil)
        evse.tell(.pilot(.a))
        #expect(evse.takeEffects() == [.freshKey])
        evse.tell(.key(Array(0x10...0x1F)))
        #expect(evse.sent() == [.setKeyReq(SetKeyReq(NetworkKey(nmk: Array(0x10...0x1F))))])
    }

    @Test func `a modem that does not answer is told of once and asked on`() {
        var evse = EVSE.evse()
        evse.tell(.pilot(.a))
        evse.tell(.key(Array(0x10...0x1F)))
        evse.effects = []
        evse.pass(.seconds(60))
        #expect(evse.effects.count { $0 == .unmatched(.modemSilent) } == 1)
        #expect(evse.sent().count { $0.type == .setKeyReq } == 120)
        evse.hear(.setKeyCnf(SetKeyCnf(result: 0)), from: .localModem)
        evse.tell(.pilot(.b))
        evse.askParameters()
        #expect(evse.sent().map(\.type) == [.slacParmCnf])
    }

    @Test func `without a plugged car, or without a key, nobody is answered`() {
        var evse = EVSE.ready()
        evse.tell(.pilot(.a))
        evse.askParameters()
        #expect(evse.takeEffects().isEmpty)
        var keyless = EVSE.evse()
        keyless.tell(.pilot(.b))
        keyless.effects = []
        keyless.askParameters()
        #expect(keyless.takeEffects().isEmpty)
    }

    @Test func `a plugged car that says nothing is given up after TT_EVSE_SLAC_init, until it is plugged anew`() {
        var evse = EVSE.ready()
        evse.pass(.seconds(40))
        #expect(evse.takeEffects() == [.unmatched(.nobodyThere)])
        evse.askParameters()
        #expect(evse.takeEffects().isEmpty)
        evse.tell(.pilot(.e))
        evse.tell(.pilot(.b))
        evse.askParameters()
        #expect(evse.sent().map(\.type) == [.slacParmCnf])
    }

    @Test func `without a pilot it waits for ever`() {
        var evse = EVSE.ready { $0.timing.initialization = nil }
        #expect(evse.engine.deadline == nil)
        evse.pass(.seconds(3600))
        evse.askParameters()
        #expect(evse.sent().map(\.type) == [.slacParmCnf])
    }

    // MARK: Characterization

    @Test func `the mean of all sounds is told as soon as the last one is in`() {
        var evse = EVSE.ready()
        evse.askParameters()
        #expect(
            evse.sent() == [.slacParmCnf(SLACParmCnf(soundCount: 10, timeOut: 6, ev: .ev, run: EVSE.run))])
        evse.startSounds()
        for decibels in 1...9 as ClosedRange<UInt8> { evse.reportSound(decibels) }
        #expect(evse.sent().isEmpty)
        evse.reportSound(10)
        // 5.5, rounded half up.
        let result = AttenCharInd(ev: .ev, run: EVSE.run, soundCount: 10, profile: AttenuationProfile(flat: 6))
        #expect(evse.sent() == [.attenCharInd(result)])
    }

    @Test func `sounds that were lost are not waited for longer than 600 ms`() {
        var evse = EVSE.ready { $0.ownAttenuation = 2 }
        evse.askParameters()
        evse.startSounds()
        for _ in 0..<4 { evse.reportSound(7) }
        evse.effects = []
        evse.pass(.milliseconds(599))
        #expect(evse.sent().isEmpty)
        evse.pass(.milliseconds(1))
        let result = AttenCharInd(ev: .ev, run: EVSE.run, soundCount: 4, profile: AttenuationProfile(flat: 5))
        #expect(evse.sent() == [.attenCharInd(result)])
    }

    @Test func `no result is made up for an EV that was not heard`() {
        var evse = EVSE.ready()
        evse.askParameters()
        evse.startSounds()
        evse.effects = []
        evse.pass(.seconds(2))
        #expect(evse.takeEffects().isEmpty)
        #expect(evse.engine.runs.isEmpty)
    }

    @Test func `an EV that does not begin within 400 ms is forgotten`() {
        var evse = EVSE.ready()
        evse.askParameters()
        evse.pass(.milliseconds(400))
        #expect(evse.engine.runs.isEmpty)
    }

    @Test func `a result without a response is told three times`() {
        var evse = EVSE.ready()
        evse.askParameters()
        evse.startSounds(count: 1)
        evse.effects = []
        evse.reportSound(5)
        evse.pass(.milliseconds(599))
        #expect(evse.sent().map(\.type) == [.attenCharInd, .attenCharInd, .attenCharInd])
        evse.pass(.milliseconds(1))
        #expect(evse.engine.runs.isEmpty)
        #expect(evse.sent().isEmpty)
    }

    @Test func `a car that has its result and then says nothing is forgotten after 10 s`() {
        var evse = EVSE.ready()
        evse.characterize()
        evse.pass(.milliseconds(9_999))
        #expect(evse.engine.runs.count == 1)
        evse.pass(.milliseconds(1))
        #expect(evse.engine.runs.isEmpty)
    }

    @Test func `an EV that asks again begins anew`() {
        var evse = EVSE.ready()
        evse.characterize()
        evse.askParameters(from: .ev, RunID(2))
        #expect(evse.engine.runs.map(\.id) == [RunID(2)])
        evse.effects = []
        evse.requestMatch()
        #expect(evse.takeEffects().isEmpty)
    }

    @Test func `an EV's report about itself, and one of other groups, are not counted`() {
        var evse = EVSE.ready()
        evse.askParameters()
        evse.startSounds(count: 1)
        evse.effects = []
        let near = AttenProfileInd(ev: .ev, profile: AttenuationProfile(flat: 0))
        evse.hear(.attenProfileInd(near), from: .ev)
        let strange = AttenProfileInd(ev: .ev, profile: AttenuationProfile(groups: [0]))
        evse.hear(.attenProfileInd(strange), from: .localModem)
        #expect(evse.takeEffects().isEmpty)
    }

    @Test func `five EVs are heard at once, a sixth is not answered, and each has its own result`() {
        var evse = EVSE.ready()
        let evs = (1...6).map { MACAddress(0x0200_0000_0100 + UInt64($0)) }
        for (number, ev) in evs.enumerated() { evse.askParameters(from: ev, RunID(UInt64(number))) }
        #expect(evse.sent().count == 5)
        for (number, ev) in evs.enumerated() { evse.startSounds(from: ev, RunID(UInt64(number)), count: 1) }
        for (number, ev) in evs.enumerated() { evse.reportSound(of: ev, UInt8(10 + number)) }
        let means = evse.sent().compactMap {
            if case .attenCharInd(let result) = $0 { result.profile.mean } else { nil }
        }
        #expect(means == [10, 11, 12, 13, 14])
    }

    // MARK: Match

    @Test func `the EV that matches gets the key, and the others are forgotten`() {
        var evse = EVSE.ready()
        evse.characterize(.otherEV, RunID(9))
        evse.characterize()
        evse.effects = []
        evse.requestMatch()
        let key = NetworkKey(nmk: Array(0x10...0x1F))
        #expect(
            evse.sent() == [
                .slacMatchCnf(SLACMatchCnf(ev: .ev, evse: .evse, run: EVSE.run, key: key)), .linkStatusReq(.qualcomm),
            ])
        evse.requestMatch(from: .otherEV, RunID(9))
        #expect(evse.sent().isEmpty)
        evse.hear(.linkStatusCnf(.qualcomm, isLinked: true), from: .localModem)
        #expect(evse.told() == [.matched(.ev)])
        #expect(evse.engine.matchedEV == .ev)
    }

    @Test func `a confirmation that was lost is sent again, and only to whom it belongs`() {
        var evse = EVSE.ready()
        evse.characterize()
        evse.requestMatch()
        evse.effects = []
        evse.requestMatch()
        #expect(evse.sent().map(\.type) == [.slacMatchCnf])
        evse.requestMatch(from: .ev, RunID(4))
        evse.requestMatch(from: .otherEV)
        #expect(evse.sent().isEmpty)
    }

    @Test func `a match for another EVSE, before a result, or in another's name is not answered`() {
        var evse = EVSE.ready()
        evse.askParameters()
        evse.effects = []
        evse.requestMatch()
        #expect(evse.takeEffects().isEmpty)
        evse.characterize()
        evse.effects = []
        evse.hear(.slacMatchReq(SLACMatchReq(ev: .ev, evse: .otherEVSE, run: EVSE.run)))
        evse.hear(.slacMatchReq(SLACMatchReq(ev: .ev, evse: .evse, run: EVSE.run)), from: .otherEV)
        #expect(evse.takeEffects().isEmpty)
    }

    @Test func `an EV whose response was lost may match all the same`() {
        var evse = EVSE.ready()
        evse.askParameters()
        evse.startSounds(count: 1)
        evse.reportSound(5)
        evse.effects = []
        evse.requestMatch()
        #expect(evse.sent().first?.type == .slacMatchCnf)
    }

    @Test func `a link that does not come within 12 s costs the key`() {
        var evse = EVSE.ready()
        evse.characterize()
        evse.requestMatch()
        evse.effects = []
        evse.pass(.seconds(12))
        #expect(evse.told() == [.unmatched(.noLink), .freshKey])
    }

    // MARK: Matched

    @Test func `a matched EV that opens no session within 20 s is sent away`() {
        var evse = EVSE.ready { $0.modem = .homePlug }
        evse.match()
        evse.effects = []
        evse.pass(.seconds(20))
        #expect(evse.told() == [.unmatched(.noSession), .freshKey])
    }

    @Test func `one that opens it stays`() {
        var evse = EVSE.ready { $0.modem = .homePlug }
        evse.match()
        evse.tell(.sessionOpened)
        evse.pass(.seconds(3600))
        #expect(evse.engine.matchedEV == .ev)
    }

    @Test func `while one is matched, nobody else is answered`() {
        var evse = EVSE.ready()
        evse.match()
        evse.effects = []
        evse.askParameters(from: .otherEV)
        #expect(evse.takeEffects().isEmpty)
    }

    @Test(arguments: [PilotState.a, .e, .f])
    func `unplugging, or a fault, ends the match and the next car gets another key`(state: PilotState) {
        var evse = EVSE.ready()
        evse.match()
        evse.effects = []
        evse.tell(.pilot(state))
        #expect(evse.takeEffects() == [.unmatched(.unplugged), .freshKey])
        evse.tell(.key(Array(repeating: 3, count: 16)))
        evse.hear(.setKeyCnf(SetKeyCnf(result: 1)), from: .localModem)
        evse.tell(.pilot(.b))
        evse.characterize(.otherEV, RunID(5))
        evse.effects = []
        evse.requestMatch(from: .otherEV, RunID(5))
        let keys = evse.sent().compactMap { if case .slacMatchCnf(let cnf) = $0 { cnf.key.nmk } else { nil } }
        #expect(keys == [Array(repeating: 3, count: 16)])
    }

    @Test func `B, C and D are the same to a match`() {
        var evse = EVSE.ready()
        evse.match()
        evse.effects = []
        for state in [PilotState.c, .d, .b] { evse.tell(.pilot(state)) }
        #expect(evse.takeEffects().isEmpty)
        #expect(evse.engine.matchedEV == .ev)
    }

    @Test func `a lost link is told within a second`() {
        var evse = EVSE.ready()
        evse.match()
        evse.effects = []
        evse.pass(.milliseconds(1000))
        #expect(evse.told() == [.unmatched(.linkLost), .freshKey])
    }

    @Test func `an amplitude map is confirmed to the matched EV alone`() {
        var evse = EVSE.ready()
        evse.match()
        evse.effects = []
        evse.hear(.ampMapReq(AmplitudeMap(amplitudes: [1])), from: .otherEV)
        #expect(evse.takeEffects().isEmpty)
        evse.hear(.ampMapReq(AmplitudeMap(amplitudes: [1])))
        #expect(evse.sent() == [.ampMapCnf(result: 0)])
    }

    @Test func `its own amplitude map is asked for three times at most`() {
        var evse = EVSE.ready {
            $0.modem = .homePlug
            $0.amplitudeMap = AmplitudeMap(amplitudes: [1, 2])
        }
        evse.match()
        evse.pass(.seconds(5))
        #expect(evse.sent().count { $0.type == .ampMapReq } == 3)
    }
}
