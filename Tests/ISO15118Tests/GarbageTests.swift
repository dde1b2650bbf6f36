/// Bytes and messages that make no sense, on both sides.
import EXI
import ISO15118Messages
import Quantities
import Testing

@testable import ISO15118

@Suite struct GarbageTests {
    @Test func `a wrong V2GTP header closes the connection in every state`() {
        for (stage, waiting) in SequenceTests.waiting {
            var secc = waiting
            var effects: [SECC.Effect] = []
            secc.handle(.received([0x47, 0x45, 0x54, 0x20]), at: SequenceTests.now, into: &effects)
            #expect(effects.last == .close, "in \(stage)")
            #expect(effects.contains { $0.fault == .stream(.badVersion(0x47, 0x45)) })
            #expect(effects.contains(.stage(.openContactors)) == waiting.session.stage.isActive)
            #expect(!secc.isConnected)
        }
    }

    @Test func `truncated EXI closes the connection, wherever it is cut`() {
        for (stage, waiting) in SequenceTests.waiting {
            for kind in RequestKind.allCases where stage.allowed.contains(kind) {
                let message = SequenceTests.request(kind, session: waiting.session.id)
                let payload = Array(message.frame.dropFirst(V2GTP.headerLength))
                for length in [0, 1, payload.count / 2, payload.count - 1] {
                    var secc = waiting
                    var effects: [SECC.Effect] = []
                    let frame = V2GTP.frame(message.payloadType, Array(payload.prefix(length)))
                    secc.handle(.received(frame), at: SequenceTests.now, into: &effects)
                    #expect(effects.last == .close, "\(kind) cut to \(length)")
                    #expect(!secc.isConnected)
                }
            }
        }
    }

    @Test func `an unknown payload type is passed over`() {
        for (_, waiting) in SequenceTests.waiting {
            for type: UInt16 in [0x0000, 0x8005, 0x8103, 0x9000, 0xFFFF] {
                var secc = waiting
                var effects: [SECC.Effect] = []
                let frame: [UInt8] = [0x01, 0xFE, UInt8(type >> 8), UInt8(type & 0xFF), 0, 0, 0, 1, 0xAA]
                secc.handle(.received(frame), at: SequenceTests.now, into: &effects)
                #expect(effects.count == 1)
                #expect(effects.first?.fault == .unknownPayloadType(type))
                #expect(secc.isConnected)
            }
        }
    }

    @Test func `the EVCC ends the session on an answer of another session or with FAILED`() {
        for (id, code) in [(666 as UInt64, ResponseCode.ok), (0x0102_0304_0506_0708, .failed)] {
            var pair = SessionPair.dc()
            pair.connect()
            pair.run(to: .sessionSetUp)
            pair.run { $0.messages.last == "AuthorizationSetupReq" }
            var effects: [EVCC.Effect] = []
            let response = AuthorizationSetupRes(
                header: MessageHeader(sessionID: SessionID(id), timeStamp: 0), responseCode: code,
                authorizationServices: [.eim], certificateInstallationService: false,
                asResAuthorizationMode: .eim_ASResAuthorizationMode(EIM_ASResAuthorizationMode()))
            pair.evcc.handle(
                .received(V2GMessage.authorizationSetupRes(response).frame), at: pair.now, into: &effects)
            let expected: EVCC.SessionEnd = code == .failed ? .refused : .fault(.session(SessionID(id)))
            #expect(effects.contains(.sessionEnded(expected)))
            #expect(effects.last == .close)
        }
    }

    @Test func `random bytes neither trap nor leave the stage live`() {
        var generator = SplitMix(state: 7)
        for (_, waiting) in SequenceTests.waiting {
            for _ in 0..<200 {
                var secc = waiting
                var effects: [SECC.Effect] = []
                let kind = RequestKind.allCases[Int(generator.next() % UInt64(RequestKind.allCases.count))]
                var frame = SequenceTests.request(kind, session: waiting.session.id).frame
                for _ in 0..<3 {
                    let index = V2GTP.headerLength + Int(generator.next() % UInt64(frame.count - V2GTP.headerLength))
                    frame[index] = UInt8(truncatingIfNeeded: generator.next())
                }
                secc.handle(.received(frame), at: SequenceTests.now, into: &effects)
                if !secc.isConnected { #expect(!secc.session.stage.isActive) }
            }
        }
    }

    @Test func `a flood behind an unanswered request closes the connection`() {
        var pair = SessionPair.ac()
        pair.stageClosesContactors = false
        pair.connect()
        pair.run { if case .stage = $0.secc.wait { true } else { false } }
        for _ in 0..<40 { pair.tell(.received([UInt8](repeating: 0x01, count: 16_384))) }
        #expect(!pair.secc.isConnected)
        #expect(pair.secc.stream.pendingBytes == 0)
    }
}

/// SplitMix64: a small seeded generator.
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
