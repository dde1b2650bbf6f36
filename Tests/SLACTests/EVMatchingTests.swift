/// The EV alone, state by state, with each time-out and each repetition.
import Quantities
import Testing

@testable import SLAC

@Suite struct EVMatchingTests {
    typealias EV = Bench<EVMatching>

    // MARK: Parameters

    @Test func `a plugged EV asks everybody, three times in 600 ms`() {
        var ev = EV.ev()
        ev.plug()
        let run = ev.run
        #expect(ev.sent() == [.slacParmReq(run)])
        ev.pass(.milliseconds(199))
        #expect(ev.sent().isEmpty)
        ev.pass(.milliseconds(400))
        #expect(ev.sent() == [.slacParmReq(run), .slacParmReq(run)])
    }

    @Test func `a try that nobody answers is followed by another one with another run number, for 10 s`() {
        var ev = EV.ev()
        ev.plug()
        let first = ev.run
        ev.pass(.milliseconds(1000))
        #expect(ev.run != first)
        ev.pass(.seconds(20))
        let questions = ev.effects.count { if case .send = $0 { true } else { false } }
        #expect(questions == 3 * 10)
        #expect(ev.told() == [.unmatched(.nobodyThere)])
        #expect(ev.engine.deadline == nil)
    }

    @Test func `answers of another run, or to somebody else, are not heard`() {
        var ev = EV.ev()
        ev.plug()
        let run = ev.run
        ev.hear(.slacParmCnf(SLACParmCnf(soundCount: 10, timeOut: 6, ev: .ev, run: RunID(run.bits &+ 1))))
        let answer = SLACParmCnf(soundCount: 10, timeOut: 6, ev: .otherEV, run: run)
        ev.tell(.received(Frame(to: .otherEV, from: .evse, .slacParmCnf(answer)).bytes))
        #expect(ev.engine.attempt.candidates.isEmpty)
    }

    // MARK: Sounds

    @Test func `three indications and the sounds follow each other within the EVSE's window`() {
        var ev = EV.ev()
        ev.plug()
        ev.answerParameters()
        ev.effects = []
        ev.pass(.milliseconds(200))
        let start = ev.now
        #expect(ev.sent().map(\.type) == [.startAttenCharInd])
        ev.pass(.milliseconds(600))
        let sent = ev.sent()
        #expect(
            sent.map(\.type) == [.startAttenCharInd, .startAttenCharInd] + Array(repeating: .mnbcSoundInd, count: 10))
        let remaining = sent.compactMap { if case .mnbcSoundInd(let sound) = $0 { sound.remaining } else { nil } }
        #expect(remaining == (0..<10).reversed())
        #expect(ev.engine.phase == .listening(until: start + .milliseconds(1200)))
    }

    @Test func `no EVSE makes the EV sound for longer than its results can wait`() {
        var ev = EV.ev()
        ev.plug()
        ev.hear(.slacParmCnf(SLACParmCnf(soundCount: 255, timeOut: 255, ev: .ev, run: ev.run)))
        ev.pass(.milliseconds(200 + 1000))
        #expect(ev.sent().count { $0.type == .mnbcSoundInd } == 30)
        guard case .listening = ev.engine.phase else {
            Issue.record("it still sounds")
            return
        }
    }

    @Test func `the sounds of two tries differ`() {
        var ev = EV.ev()
        ev.plug()
        let first = ev.engine.attempt.random(1)
        ev.pass(.milliseconds(1000))
        #expect(ev.engine.attempt.random(1) != first)
    }

    // MARK: Results

    @Test func `a result is confirmed, and once all are there the nearest EVSE is asked`() {
        var ev = EV.ev()
        ev.plug()
        ev.answerParameters(from: .evse)
        ev.answerParameters(from: .otherEVSE)
        ev.pass(.milliseconds(700))
        ev.effects = []
        ev.tellResult(9, from: .evse)
        #expect(ev.sent().map(\.type) == [.attenCharRsp])
        ev.tellResult(4, from: .otherEVSE)
        #expect(
            ev.sent() == [
                .attenCharRsp(AttenCharRsp(ev: .ev, run: ev.run)),
                .slacMatchReq(SLACMatchReq(ev: .ev, evse: .otherEVSE, run: ev.run)),
            ])
    }

    @Test func `a silent EVSE keeps the EV no longer than 1200 ms`() {
        var ev = EV.ev()
        ev.plug()
        ev.answerParameters(from: .evse)
        ev.answerParameters(from: .otherEVSE)
        ev.pass(.milliseconds(700))
        ev.tellResult(9, from: .evse)
        ev.effects = []
        ev.pass(.milliseconds(699))
        #expect(ev.sent().isEmpty)
        ev.pass(.milliseconds(1))
        #expect(ev.sent() == [.slacMatchReq(SLACMatchReq(ev: .ev, evse: .evse, run: ev.run))])
    }

    @Test func `a result that comes again is confirmed again and changes nothing`() {
        var ev = EV.ev()
        ev.characterize(5)
        let phase = ev.engine.phase
        ev.effects = []
        ev.tellResult(1)
        #expect(ev.sent() == [.attenCharRsp(AttenCharRsp(ev: .ev, run: ev.run))])
        #expect(ev.engine.phase == phase)
    }

    @Test func `an EVSE whose answer was lost counts by its result`() {
        var ev = EV.ev()
        ev.plug()
        ev.answerParameters(from: .evse)
        ev.pass(.milliseconds(700))
        ev.tellResult(3, from: .otherEVSE)
        ev.tellResult(9, from: .evse)
        #expect(ev.engine.attempt.choice == .otherEVSE)
    }

    @Test func `a result of no sound, of no group or of another run is no result`() {
        var ev = EV.ev()
        ev.plug()
        ev.answerParameters()
        ev.pass(.milliseconds(700))
        ev.effects = []
        let near = AttenuationProfile(flat: 1)
        for result in [
            AttenCharInd(ev: .ev, run: ev.run, soundCount: 0, profile: near),
            AttenCharInd(ev: .ev, run: ev.run, soundCount: 10, profile: AttenuationProfile(groups: [])),
            AttenCharInd(ev: .ev, run: RunID(1), soundCount: 10, profile: near),
            AttenCharInd(ev: .otherEV, run: ev.run, soundCount: 10, profile: near),
        ] { ev.hear(.attenCharInd(result)) }
        #expect(ev.sent().isEmpty)
        ev.pass(.milliseconds(701))
        guard case .pausing = ev.engine.phase else {
            Issue.record("the try went on without a result")
            return
        }
    }

    @Test func `EVSEs that are far away are not asked, and the reason is told at the end`() {
        var ev = EV.ev { $0.timing.matchingRepetition = .milliseconds(500) }
        ev.characterize(30)
        ev.pass(.seconds(1))
        #expect(ev.told() == [.unmatched(.tooFarAway)])
    }

    @Test func `more EVSEs than a car park has are not remembered`() {
        var ev = EV.ev()
        ev.plug()
        for number in 0..<1000 { ev.answerParameters(from: MACAddress(0x0200_0001_0000 + UInt64(number))) }
        #expect(ev.engine.attempt.candidates.count == EVMatching.Attempt.candidateLimit)
    }

    // MARK: Match

    @Test func `a match that is not confirmed is asked for three times, then the try has failed`() {
        var ev = EV.ev { $0.timing.matchingRepetition = .milliseconds(100) }
        ev.characterize()
        ev.effects = []
        ev.pass(.milliseconds(400))
        #expect(ev.sent().map(\.type) == [.slacMatchReq, .slacMatchReq])
        ev.pass(.milliseconds(200))
        #expect(ev.told() == [.unmatched(.noConfirmation)])
    }

    @Test func `a confirmation of another EVSE, run or EV is none`() {
        var ev = EV.ev()
        ev.characterize()
        let key = NetworkKey(nmk: Array(0..<16))
        for (source, cnf) in [
            (MACAddress.otherEVSE, SLACMatchCnf(ev: .ev, evse: .otherEVSE, run: ev.run, key: key)),
            (.evse, SLACMatchCnf(ev: .ev, evse: .evse, run: RunID(1), key: key)),
            (.evse, SLACMatchCnf(ev: .otherEV, evse: .evse, run: ev.run, key: key)),
            (.evse, SLACMatchCnf(ev: .ev, evse: .otherEVSE, run: ev.run, key: key)),
        ] { ev.hear(.slacMatchCnf(cnf), from: source) }
        guard case .matching = ev.engine.phase else {
            Issue.record("a stranger's key was taken")
            return
        }
    }

    @Test func `the key goes to the modem, the modem is asked for the link, and the link is told once`() {
        var ev = EV.ev()
        ev.characterize()
        ev.effects = []
        ev.confirmMatch()
        #expect(ev.sent() == [.setKeyReq(SetKeyReq(NetworkKey(nmk: Array(0..<16))))])
        ev.hear(.setKeyCnf(SetKeyCnf(result: 1)), from: .localModem)
        #expect(ev.sent() == [.linkStatusReq(.qualcomm)])
        ev.hear(.linkStatusCnf(.qualcomm, isLinked: false), from: .localModem)
        #expect(!ev.engine.isMatched)
        ev.pass(.milliseconds(200))
        ev.effects = []
        ev.hear(.linkStatusCnf(.qualcomm, isLinked: true), from: .localModem)
        ev.hear(.linkStatusCnf(.qualcomm, isLinked: true), from: .localModem)
        #expect(ev.told() == [.matched(.evse, attenuation: 5)])
    }

    @Test func `a modem without a link status is believed once it has the key`() {
        var ev = EV.ev { $0.modem = .homePlug }
        ev.characterize()
        ev.confirmMatch()
        ev.effects = []
        ev.hear(.setKeyCnf(SetKeyCnf(result: 0)), from: .localModem)
        #expect(ev.told() == [.matched(.evse, attenuation: 5)])
    }

    @Test func `a modem that does not answer is named as the reason`() {
        var ev = EV.ev()
        ev.characterize()
        ev.effects = []
        ev.confirmMatch()
        ev.pass(.milliseconds(4500))
        #expect(ev.sent().count { $0.type == .setKeyReq } == 10)
        ev.pass(.milliseconds(500))
        #expect(ev.told() == [.freshKey, .unmatched(.modemSilent)])
    }

    @Test func `a link that does not come within 12 s ends the try, and the modem gets another key`() {
        var ev = EV.ev()
        ev.characterize()
        ev.confirmMatch()
        ev.hear(.setKeyCnf(SetKeyCnf(result: 1)), from: .localModem)
        ev.effects = []
        ev.pass(.milliseconds(11_999))
        #expect(ev.told().isEmpty)
        ev.pass(.milliseconds(1))
        #expect(ev.told() == [.freshKey, .unmatched(.noLink)])
        ev.tell(.key(Array(repeating: 7, count: 16)))
        #expect(ev.sent() == [.setKeyReq(SetKeyReq(NetworkKey(nmk: Array(repeating: 7, count: 16))))])
    }

    // MARK: Matched

    @Test func `a lost link is told within a second`() {
        var ev = EV.ev()
        ev.match()
        ev.effects = []
        ev.pass(.milliseconds(1000))
        #expect(ev.told() == [.freshKey, .unmatched(.linkLost)])
    }

    @Test func `a link that the modem keeps confirming stays`() {
        var ev = EV.ev()
        ev.match()
        for _ in 0..<100 {
            ev.pass(.milliseconds(200))
            ev.hear(.linkStatusCnf(.qualcomm, isLinked: true), from: .localModem)
        }
        #expect(ev.engine.isMatched)
    }

    @Test func `unplugging leaves the network`() {
        var ev = EV.ev()
        ev.match()
        ev.effects = []
        ev.tell(.unplugged)
        #expect(ev.told() == [.freshKey, .unmatched(.unplugged)])
        ev.pass(.seconds(60))
        #expect(ev.sent().isEmpty)
    }

    @Test func `an amplitude map is asked for until it is confirmed, and a peer's is confirmed`() {
        var ev = EV.ev { $0.amplitudeMap = AmplitudeMap(amplitudes: [1]) }
        ev.match()
        #expect(ev.sent().last?.type == .ampMapReq)
        ev.hear(.ampMapCnf(result: 1))
        ev.pass(.milliseconds(199))
        #expect(ev.sent().allSatisfy { $0.type != .ampMapReq })
        ev.pass(.milliseconds(1))
        #expect(ev.sent().count { $0.type == .ampMapReq } == 1)
        ev.hear(.ampMapCnf(result: 0))
        ev.hear(.linkStatusCnf(.qualcomm, isLinked: true), from: .localModem)
        ev.pass(.milliseconds(300))
        #expect(ev.sent().allSatisfy { $0.type != .ampMapReq })
        ev.hear(.ampMapReq(AmplitudeMap(amplitudes: [2])))
        #expect(ev.sent() == [.ampMapCnf(result: 0)])
    }
}
