/// The toggles of the control pilot, from both sides.
import Quantities
import Testing

@testable import SLAC

@Suite struct ValidationTests {
    typealias EV = Bench<EVMatching>
    typealias EVSE = Bench<EVSEMatching>

    /// An EV that can toggle, 15 dB from its EVSE.
    private func unsure(_ toggles: Int = 2) -> EV {
        var ev = EV.ev {
            $0.validationToggles = toggles
            $0.timing.matchingRepetition = .milliseconds(100)
        }
        ev.characterize(15)
        return ev
    }

    // MARK: EV

    @Test func `an EV that cannot toggle does not take an EVSE that may be its own`() {
        var ev = EV.ev { $0.timing.matchingRepetition = .milliseconds(100) }
        ev.characterize(15)
        #expect(ev.told() == [.unmatched(.tooFarAway)])
    }

    @Test func `an EV toggles between B and C and matches when the EVSE has counted the same`() {
        var ev = unsure()
        #expect(ev.sent().last == .validateReq(ValidateReq(timer: 0)))
        ev.hear(.validateCnf(ValidateCnf(toggles: 0, result: .ready)))
        // The EVSE has the question before it has something to count.
        ev.pass(.milliseconds(99))
        #expect(ev.told().isEmpty)
        ev.pass(.milliseconds(901))
        #expect(ev.told() == [.pilot(.c), .pilot(.b), .pilot(.c), .pilot(.b)])
        ev.pass(.milliseconds(400))
        ev.hear(.validateCnf(ValidateCnf(toggles: 2, result: .success)))
        #expect(ev.sent().map(\.type) == [.slacMatchReq])
    }

    @Test func `the second round says for how long to count`() {
        var ev = unsure()
        ev.effects = []
        ev.hear(.validateCnf(ValidateCnf(toggles: 0, result: .ready)))
        // 2 × 600 ms and 200 ms are 14 units, and the field is one less.
        #expect(ev.sent() == [.validateReq(ValidateReq(timer: 13))])
    }

    @Test func `an EVSE that needs no toggles is matched with at once`() {
        var ev = unsure()
        ev.effects = []
        ev.hear(.validateCnf(ValidateCnf(toggles: 0, result: .notRequired)))
        #expect(ev.sent().map(\.type) == [.slacMatchReq])
    }

    @Test func `a question without an answer, or with not ready, is asked three times`() {
        var ev = unsure()
        ev.effects = []
        ev.hear(.validateCnf(ValidateCnf(toggles: 0, result: .notReady)))
        ev.pass(.milliseconds(400))
        #expect(ev.sent().map(\.type) == [.validateReq, .validateReq])
        ev.pass(.milliseconds(200))
        #expect(ev.told() == [.unmatched(.notValidated)])
    }

    @Test(arguments: [
        ValidateCnf(toggles: 1, result: .success), ValidateCnf(toggles: 2, result: .failure),
        ValidateCnf(toggles: 0, result: .notRequired),
    ])
    func `another count than its own is somebody else's cable`(confirmation: ValidateCnf) {
        var ev = unsure()
        ev.hear(.validateCnf(ValidateCnf(toggles: 0, result: .ready)))
        ev.pass(.milliseconds(1400))
        ev.effects = []
        ev.hear(.validateCnf(confirmation))
        #expect(ev.takeEffects() == [.unmatched(.notValidated)])
    }

    @Test func `an EVSE that never tells its count is left, and the next nearest is asked`() {
        var ev = EV.ev { $0.validationToggles = 1 }
        ev.plug()
        ev.answerParameters(from: .evse)
        ev.answerParameters(from: .otherEVSE)
        ev.pass(.milliseconds(700))
        ev.tellResult(18, from: .evse)
        ev.tellResult(14, from: .otherEVSE)
        ev.hear(.validateCnf(ValidateCnf(toggles: 0, result: .ready)), from: .otherEVSE)
        ev.effects = []
        ev.pass(.milliseconds(100 + 600 + 100 + 400))
        #expect(ev.engine.attempt.choice == .evse)
        #expect(ev.sent().map(\.type) == [.validateReq])
    }

    @Test func `an EV that is unplugged in a toggle opens its switch`() {
        var ev = unsure()
        ev.hear(.validateCnf(ValidateCnf(toggles: 0, result: .ready)))
        ev.pass(.milliseconds(200))
        ev.effects = []
        ev.tell(.unplugged)
        #expect(ev.takeEffects() == [.pilot(.b), .unmatched(.unplugged)])
    }

    // MARK: EVSE

    @Test func `an EVSE that does not see toggles asks for none`() {
        var evse = EVSE.ready()
        evse.characterize()
        evse.effects = []
        evse.hear(.validateReq(ValidateReq(timer: 0)))
        #expect(evse.sent() == [.validateCnf(ValidateCnf(toggles: 0, result: .notRequired))])
        evse.requestMatch()
        #expect(evse.sent().first?.type == .slacMatchCnf)
    }

    @Test func `an EVSE counts the pilot's changes from B to C for the time it was told`() {
        var evse = EVSE.ready { $0.seesToggles = true }
        evse.characterize()
        evse.effects = []
        evse.hear(.validateReq(ValidateReq(timer: 0)))
        #expect(evse.sent() == [.validateCnf(ValidateCnf(toggles: 0, result: .ready))])
        evse.hear(.validateReq(ValidateReq(timer: 13)))
        for state in [PilotState.c, .b, .c, .b] {
            evse.tell(.pilot(state))
            evse.pass(.milliseconds(300))
        }
        #expect(evse.sent().isEmpty)
        evse.pass(.milliseconds(200))
        #expect(evse.sent() == [.validateCnf(ValidateCnf(toggles: 2, result: .success))])
    }

    @Test(arguments: [0, 4]) func `no toggle, and more than three, are a failure`(toggles: Int) {
        var evse = EVSE.ready { $0.seesToggles = true }
        evse.characterize()
        evse.hear(.validateReq(ValidateReq(timer: 0)))
        evse.hear(.validateReq(ValidateReq(timer: 30)))
        for _ in 0..<toggles {
            evse.tell(.pilot(.c))
            evse.tell(.pilot(.b))
        }
        evse.effects = []
        evse.pass(.milliseconds(3100))
        #expect(evse.sent() == [.validateCnf(ValidateCnf(toggles: UInt8(toggles), result: .failure))])
    }

    @Test func `readiness is said three times, then the EV is forgotten`() {
        var evse = EVSE.ready { $0.seesToggles = true }
        evse.characterize()
        evse.effects = []
        evse.hear(.validateReq(ValidateReq(timer: 0)))
        evse.pass(.milliseconds(1199))
        #expect(evse.sent().count == 3)
        evse.pass(.milliseconds(1))
        #expect(evse.engine.runs.isEmpty)
    }

    @Test func `of two EVs one at a time is watched`() {
        var evse = EVSE.ready { $0.seesToggles = true }
        evse.characterize(.otherEV, RunID(3))
        evse.characterize()
        evse.hear(.validateReq(ValidateReq(timer: 0)))
        evse.effects = []
        evse.hear(.validateReq(ValidateReq(timer: 0)), from: .otherEV)
        #expect(evse.sent() == [.validateCnf(ValidateCnf(toggles: 0, result: .notReady))])
    }

    @Test func `a second round without the first, and a validation without a result, are not answered`() {
        var evse = EVSE.ready { $0.seesToggles = true }
        evse.askParameters()
        evse.effects = []
        evse.hear(.validateReq(ValidateReq(timer: 0)))
        #expect(evse.takeEffects().isEmpty)
        evse.characterize()
        evse.effects = []
        evse.hear(.validateReq(ValidateReq(timer: 9)))
        evse.pass(.seconds(2))
        #expect(evse.takeEffects().isEmpty)
    }
}
