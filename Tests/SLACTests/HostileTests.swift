/// Frames that no peer should send, in every state.
import Quantities
import Testing

@testable import SLAC

@Suite struct HostileTests {
    /// Every golden message, to each of the addresses that matter, and each with one byte of it changed.
    private static func frames(seed: UInt64) -> [[UInt8]] {
        var random = PowerLine.SplitMix(state: seed)
        var frames: [[UInt8]] = []
        for golden in Golden.all {
            for (destination, source) in [(MACAddress.evse, MACAddress.ev), (.ev, .evse), (.broadcast, .otherEV)] {
                let bytes = Frame(to: destination, from: source, golden.frame.message).bytes
                frames.append(bytes)
                var broken = bytes
                broken[Int.random(in: 12..<broken.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
                frames.append(broken)
                frames.append(Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random))))
            }
        }
        return frames.shuffled(using: &random)
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `an EVSE takes any frame in any order without growing`(seed: UInt64) {
        var evse = Bench<EVSEMatching>.ready { $0.seesToggles = true }
        for bytes in Self.frames(seed: seed) {
            evse.tell(.received(bytes))
            evse.pass(.milliseconds(Int(seed) * 7 % 90))
            #expect(evse.engine.runs.count <= evse.engine.configuration.runLimit)
            evse.effects = []
        }
        evse.pass(.seconds(60))
        #expect(evse.engine.runs.isEmpty)
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `an EV takes any frame in any order and comes to its end`(seed: UInt64) {
        var ev = Bench<EVMatching>.ev { $0.validationToggles = 2 }
        ev.plug()
        for bytes in Self.frames(seed: seed) {
            ev.tell(.received(bytes))
            ev.pass(.milliseconds(Int(seed) * 7 % 90))
            ev.effects = []
        }
        ev.pass(.seconds(60))
        #expect(ev.engine.phase == .unmatched)
    }

    @Test func `a flood of EVs takes no more than the places there are, and only for 400 ms`() {
        var evse = Bench<EVSEMatching>.ready()
        for number in 0..<10_000 as Range<UInt64> {
            evse.askParameters(from: MACAddress(0x0200_0100_0000 + number), RunID(number))
        }
        #expect(evse.engine.runs.count == 5)
        #expect(evse.sent().count == 5)
        evse.pass(.milliseconds(400))
        evse.askParameters()
        #expect(evse.sent().count == 1)
    }

    @Test func `frames in one's own name are not heard`() {
        var evse = Bench<EVSEMatching>.ready()
        evse.askParameters(from: .evse)
        #expect(evse.takeEffects().isEmpty)
    }

    @Test func `random bytes are no frames`() {
        var random = PowerLine.SplitMix(state: 99)
        for _ in 0..<20_000 {
            var bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            if bytes.count > 16 { bytes.replaceSubrange(12..<15, with: [0x88, 0xE1, 0x01]) }
            // Reading is enough: whatever it is, it is told by nil or by a message that can be written again.
            if let frame = Frame(bytes: bytes) { #expect(Frame(bytes: frame.bytes) == frame) }
        }
    }
}
