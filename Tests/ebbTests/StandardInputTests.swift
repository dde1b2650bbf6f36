import ChargingStation
import ISO15118
import OCPP
import OCPPMessages
import Quantities
import Simulation
import Testing

@testable import ebb

/// What lines on standard input mean to a station and to a car.
struct StandardInputTests {
    private func line(_ text: String) throws -> StandardInput.Line { try #require(StandardInput.Line(text)) }

    @Test func `a line is its words, and an empty one is none`() throws {
        #expect(StandardInput.Line(" \t ") == nil)
        let line = try line("  fault  17 hot   inlet ")
        #expect(line.verb == "fault" && line.words == ["17", "hot", "inlet"])
    }

    @Test(arguments: [
        ("pause", Station.Input.notify(evse: 1, .pause)), ("terminate 2", .notify(evse: 2, .terminate)),
        ("exit-standby 3", .notify(evse: 3, .exitStandby)), ("meter", .notify(evse: 1, .meteringConfirmation)),
        ("renegotiate-schedule 2", .notify(evse: 2, .scheduleRenegotiation)),
        ("renegotiate-services", .notify(evse: 1, .serviceRenegotiation)),
        ("emergency-stop 3", .emergencyStop(evse: 3)), ("priority 2", .priorityCharging(evse: 2, true)),
        ("no-priority", .priorityCharging(evse: 1, false)), ("refuse-tariff 2", .tariffRefused(evse: 2)),
    ])
    func `a station takes each command for an EVSE that it has`(text: String, input: Station.Input) throws {
        #expect(try StationControl.input(for: line(text), evses: 3) == .success(input))
    }

    @Test func `a station takes payments at its terminal`() throws {
        func input(_ text: String) throws -> Result<Station.Input, StandardInput.Refusal> {
            try StationControl.input(for: line(text), evses: 2)
        }
        let payment = DirectPayment(reference: "psp-1", amount: 20.5)
        #expect(try input("pay psp-1 20.5") == .success(.payment(.authorized(evse: 1, payment))))
        #expect(try input("pay psp-1 20.5 2") == .success(.payment(.authorized(evse: 2, payment))))
        #expect(try input("cancel-payment 2") == .success(.payment(.canceled(evse: 2))))
        #expect(try input("cancel-payment") == .success(.payment(.canceled(evse: 1))))
        #expect(try input("vat-number DE123") == .success(.payment(.vatNumber(evse: 1, "DE123"))))
        let refusal = StandardInput.Refusal("pay takes a reference and an amount and the number of an EVSE, 1 to 2")
        for text in [
            "pay", "pay psp-1", "pay psp-1 much", "pay psp-1 -1", "pay psp-1 inf", "pay psp-1 1 3", "pay a 1 1 1",
        ] {
            #expect(try input(text) == .failure(refusal))
        }
        #expect(
            try input("cancel-payment 3")
                == .failure(StandardInput.Refusal("cancel-payment takes the number of an EVSE, 1 to 2")))
    }

    @Test func `the simulated terminal takes what it is told to, and gives a receipt where one is wanted`() {
        var terminal = SimulatedTerminal()
        let receipt = PaymentWork.Receipt(server: "https://r.example", merchant: Merchant())
        let (line, answer) = terminal.perform(
            .settle(reference: "psp-1", amount: 2.5, currency: "EUR", receipt))
        #expect(line == "2.5 EUR taken for psp-1")
        let result = PaymentResult(.settled, receiptID: "1", receiptURL: "https://r.example/psp-1")
        #expect(answer == .closed(reference: "psp-1", result))
        #expect(
            terminal.perform(.release(reference: "psp-1")).answer
                == .closed(reference: "psp-1", PaymentResult(.canceled)))
        #expect(terminal.perform(.extend(reference: "x", by: 5)).answer == .extended(reference: "x", true))
    }

    @Test(arguments: ["pause 4", "pause 0", "pause -1", "pause one", "pause 1 2"])
    func `a station says which EVSEs it has`(text: String) throws {
        let refusal = StandardInput.Refusal("pause takes the number of an EVSE, 1 to 3")
        #expect(try StationControl.input(for: line(text), evses: 3) == .failure(refusal))
    }

    private static let gridLimit = ExternalLimit(
        ExternalLimit.Key(source: .systemOperator), limit: 4_000, dischargeLimit: -2_000, duration: .seconds(1800),
        isGridCritical: true)

    @Test(arguments: [
        ("limit SO charge 4kW discharge 2kW for 30m critical", Station.Input.externalLimit(gridLimit)),
        ("limit SO critical for 30m discharge 2kW charge 4000", .externalLimit(gridLimit)),
        (
            "limit EMS evse 2 setpoint -3kW",
            .externalLimit(ExternalLimit(ExternalLimit.Key(evse: 2, source: .energyManager), setpoint: -3_000))
        ),
        (
            "generation Other power 6kW",
            .externalLimit(
                ExternalLimit(ExternalLimit.Key(source: .other, isLocalGeneration: true), limit: 6_000))
        ),
        ("clear-limit EMS evse 2", .externalLimitCleared(ExternalLimit.Key(evse: 2, source: .energyManager))),
        (
            "clear-generation Other",
            .externalLimitCleared(ExternalLimit.Key(source: .other, isLocalGeneration: true))
        ),
    ])
    func `a station hears what its surroundings ask for`(text: String, input: Station.Input) throws {
        #expect(try StationControl.input(for: line(text), evses: 3) == .success(input))
    }

    @Test(arguments: [
        ("limit", "limit takes a source: EMS, SO or Other"),
        ("limit CSO charge 1kW", "limit takes a source: EMS, SO or Other"),
        ("limit EMS", "limit says no power"), ("limit EMS charge", "charge needs a value"),
        ("limit EMS charge -1kW", "charge takes a power such as 4kW, not less than zero"),
        ("limit EMS setpoint much", "setpoint takes a power such as 4kW"),
        ("limit EMS evse 4 charge 1kW", "evse takes the number of an EVSE, 1 to 3"),
        ("limit SO charge 1kW for ever", "for takes a time such as 15m"),
        ("generation EMS power 1kW setpoint 2kW", "'setpoint' is not understood after generation"),
        ("clear-limit EMS 1", "'1' is not understood after clear-limit"),
    ])
    func `what its surroundings get wrong is told back`(text: String, refusal: String) throws {
        #expect(try StationControl.input(for: line(text), evses: 3) == .failure(.init(refusal)))
    }

    @Test(arguments: [
        ("pause", CarCommand.stop(.pause)), ("stop", .stop(.terminate)), ("standby", .tell(.standby(true))),
        ("start", .tell(.standby(false))), ("renegotiate-schedule", .tell(.renegotiate(.schedule))),
        ("renegotiate-services", .tell(.renegotiate(.services))),
        ("fault 17", .stop(.fault(EVCC.Termination(code: "17", explanation: nil)))),
        ("fault 17 hot inlet", .stop(.fault(EVCC.Termination(code: "17", explanation: "hot inlet")))),
    ])
    func `a car takes each of its commands`(text: String, command: CarCommand) throws {
        #expect(try CarCommand.reading(line(text)) == .success(command))
    }

    @Test func `an unknown verb, and a fault without its code, are told back`() throws {
        #expect(
            try StationControl.input(for: line("dance"), evses: 1)
                == .failure(.init("there is no command 'dance'; 'ebb station --help' lists them")))
        #expect(
            try CarCommand.reading(line("dance"))
                == .failure(.init("there is no command 'dance'; 'ebb ev --help' lists them")))
        #expect(try CarCommand.reading(line("fault")) == .failure(.init("fault takes a code")))
    }
}
