/// One engine alone under virtual time: a test says what it hears and reads what it sends.
import Quantities
import Testing

@testable import SLAC

extension MACAddress {
    static let ev = MACAddress(0x0200_0000_00E1)
    static let otherEV = MACAddress(0x0200_0000_00E2)
    static let evse = MACAddress(0x0200_0000_00C5)
    static let otherEVSE = MACAddress(0x0200_0000_00C6)
}

struct Bench<Tested: Engine> where Tested: Equatable {
    var engine: Tested
    var now = Moment(nanoseconds: 0, utcNanoseconds: 0)
    var effects: [Tested.Effect] = []

    init(_ engine: Tested) { self.engine = engine }

    mutating func tell(_ input: Tested.Input) { engine.handle(input, at: now, into: &effects) }

    /// Lets time pass and wakes the engine whenever it asks for it.
    mutating func pass(_ duration: Duration) {
        let end = now + duration
        while let deadline = engine.deadline, deadline <= end {
            now = max(now, deadline)
            engine.wake(at: now, into: &effects)
        }
        now = end
    }

    /// Everything since the last call.
    mutating func takeEffects() -> [Tested.Effect] {
        defer { effects = [] }
        return effects
    }
}

extension Bench<EVMatching> {
    static func ev(_ change: (inout EVMatching.Configuration) -> Void = { _ in }) -> Bench {
        var configuration = EVMatching.Configuration(address: .ev)
        change(&configuration)
        return Bench(EVMatching(configuration))
    }

    var run: RunID { engine.attempt.run }

    mutating func plug() { tell(.plugged(seed: Array(0..<16))) }

    mutating func hear(_ message: Message, from source: MACAddress = .evse) {
        tell(.received(Frame(to: .ev, from: source, message).bytes))
    }

    /// The frames that went out, and other effects as they are; both since the last call.
    mutating func sent() -> [Message] {
        takeEffects().compactMap { if case .send(let bytes) = $0 { Frame(bytes: bytes)?.message } else { nil } }
    }

    mutating func told() -> [EVMatching.Effect] {
        takeEffects().filter { if case .send = $0 { false } else { true } }
    }

    mutating func answerParameters(from evse: MACAddress = .evse, sounds: UInt8 = 10) {
        hear(.slacParmCnf(SLACParmCnf(soundCount: sounds, timeOut: 6, ev: .ev, run: run)), from: evse)
    }

    mutating func tellResult(_ decibels: UInt8, from evse: MACAddress = .evse) {
        let profile = AttenuationProfile(flat: decibels)
        hear(.attenCharInd(AttenCharInd(ev: .ev, run: run, soundCount: 10, profile: profile)), from: evse)
    }

    /// As far as the choice of an EVSE that is this many decibels away.
    mutating func characterize(_ decibels: UInt8 = 5) {
        plug()
        answerParameters()
        pass(.milliseconds(900))
        tellResult(decibels)
    }

    mutating func confirmMatch(from evse: MACAddress = .evse) {
        let key = NetworkKey(nmk: Array(0..<16))
        hear(.slacMatchCnf(SLACMatchCnf(ev: .ev, evse: evse, run: run, key: key)), from: evse)
    }

    mutating func match() {
        characterize()
        confirmMatch()
        hear(.setKeyCnf(SetKeyCnf(result: 1)), from: .localModem)
        hear(.linkStatusCnf(.qualcomm, isLinked: true), from: .localModem)
    }
}

extension Bench<EVSEMatching> {
    static func evse(_ change: (inout EVSEMatching.Configuration) -> Void = { _ in }) -> Bench {
        var configuration = EVSEMatching.Configuration(address: .evse)
        change(&configuration)
        return Bench(EVSEMatching(configuration))
    }

    /// Plugged in, and the modem has its key.
    static func ready(_ change: (inout EVSEMatching.Configuration) -> Void = { _ in }) -> Bench {
        var bench = evse(change)
        bench.tell(.pilot(.b))
        bench.tell(.key(Array(0x10...0x1F)))
        bench.hear(.setKeyCnf(SetKeyCnf(result: 1)), from: .localModem)
        bench.effects = []
        return bench
    }

    static var run: RunID { RunID(0x1122_3344_5566_7788) }

    mutating func hear(_ message: Message, from source: MACAddress = .ev, to destination: MACAddress = .evse) {
        tell(.received(Frame(to: destination, from: source, message).bytes))
    }

    mutating func sent() -> [Message] {
        takeEffects().compactMap { if case .send(let bytes) = $0 { Frame(bytes: bytes)?.message } else { nil } }
    }

    mutating func told() -> [EVSEMatching.Effect] {
        takeEffects().filter { if case .send = $0 { false } else { true } }
    }

    mutating func askParameters(from ev: MACAddress = .ev, _ run: RunID = run) {
        hear(.slacParmReq(run), from: ev, to: .broadcast)
    }

    mutating func startSounds(from ev: MACAddress = .ev, _ run: RunID = run, count: UInt8 = 10) {
        let indication = StartAttenCharInd(soundCount: count, timeOut: 6, ev: ev, run: run)
        hear(.startAttenCharInd(indication), from: ev, to: .broadcast)
    }

    mutating func reportSound(of ev: MACAddress = .ev, _ decibels: UInt8) {
        let report = AttenProfileInd(ev: ev, profile: AttenuationProfile(flat: decibels))
        hear(.attenProfileInd(report), from: .localModem)
    }

    mutating func confirmResult(from ev: MACAddress = .ev, _ run: RunID = run) {
        hear(.attenCharRsp(AttenCharRsp(ev: ev, run: run)), from: ev)
    }

    /// As far as the EV's decision.
    mutating func characterize(_ ev: MACAddress = .ev, _ run: RunID = run) {
        askParameters(from: ev, run)
        startSounds(from: ev, run)
        for _ in 0..<10 { reportSound(of: ev, 5) }
        confirmResult(from: ev, run)
    }

    mutating func requestMatch(from ev: MACAddress = .ev, _ run: RunID = run) {
        hear(.slacMatchReq(SLACMatchReq(ev: ev, evse: .evse, run: run)), from: ev)
    }

    mutating func match() {
        characterize()
        requestMatch()
        hear(.linkStatusCnf(.qualcomm, isLinked: true), from: .localModem)
    }
}
