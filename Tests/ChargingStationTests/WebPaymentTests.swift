// OCPP 2.1, C25: payments on the web.

import JSON
import OCPPMessages
import Quantities
import Testing

@testable import ChargingStation

@Suite struct WebPaymentTests {
    private static let template = "https://pay.example/{chargingStationId}/{EVSE}/{totp}/{version}?x={y}"

    private func bench(
        secret: String? = "12345678", configure: (inout StationConfiguration) -> Void = { _ in }
    ) throws -> Bench {
        var bench = try Bench.booted {
            $0.token = nil
            $0.display = DisplayCapabilities(formats: [.utf8, .qrcode])
            configure(&$0)
        }
        for (name, value) in [("URLTemplate", Self.template), ("Enabled", "true"), ("SharedSecret", secret)] {
            guard let value else { continue }
            #expect(try set(&bench, name, value) == "Accepted")
        }
        return bench
    }

    private func set(_ bench: inout Bench, _ name: String, _ value: String, evse: Int64 = 1) throws -> JSONValue? {
        try bench.set(.component("WebPaymentsCtrlr", evse: evse), .variable(name), to: value)?["attributeStatus"]
    }

    private func start(_ bench: inout Bench, timeout: Int64, evse: Int64 = 1) throws -> ScriptedCSMS.Answer? {
        try bench.call("NotifyWebPaymentStarted", ["evseId": .integer(evse), "timeout": .integer(timeout)])
    }

    private func shown(_ bench: Bench) -> [MessageInfo] {
        bench.work.compactMap { if case .display(let messages) = $0 { messages } else { nil } }.last ?? []
    }

    private func questions(_ bench: Bench) -> [(key: String, message: [UInt8])] {
        bench.work.compactMap {
            if case .authenticate(1, let key, let message) = $0 { (key.revealed, message) } else { nil }
        }
    }

    /// HMAC-SHA256 of 60000000 under "12345678", by another implementation.
    private static let hash: [UInt8] = [
        0x4e, 0x48, 0xc0, 0xff, 0xee, 0x95, 0x17, 0xcd, 0x09, 0x65, 0xfa, 0x0c, 0x11, 0x07, 0x65, 0x0b, 0x93, 0xe5,
        0x4c, 0xcf, 0xad, 0x99, 0xa6, 0xc9, 0xd0, 0x05, 0xd0, 0x5a, 0xde, 0xc0, 0x19, 0xb1,
    ]

    @Test func `the password is what another implementation makes of the hash`() {
        #expect(OneTimePassword.message(60_000_000) == [0, 0, 0, 0, 0x03, 0x93, 0x87, 0x00])
        #expect(OneTimePassword.text(Self.hash, length: 8) == "a67Qpnj9")
        #expect(OneTimePassword.text([1, 2], length: 8) == nil)
    }

    @Test func `a code is shown with its password, and another one when its time is over`() throws {
        var bench = try bench()
        let first = try #require(questions(bench).last)
        #expect(first.key == "12345678" && first.message == OneTimePassword.message(60_000_000))
        #expect(shown(bench).isEmpty)
        try bench.tell(.authenticated(evse: 1, message: first.message, Self.hash))
        let code = try #require(shown(bench).first?.message)
        #expect(code.format == .qrcode)
        #expect(code.content == "https://pay.example/EBB-1/1/a67Qpnj9/v1?x={y}")
        try bench.run(seconds: 30)
        #expect(questions(bench).last?.message == OneTimePassword.message(60_000_001))
        #expect(shown(bench).isEmpty, "the old one is worth nothing")
        try bench.tell(.authenticated(evse: 1, message: first.message, Self.hash))
        #expect(shown(bench).isEmpty, "an answer that is late is none")
        #expect(questions(bench).count == 2)
    }

    @Test func `no code is shown to whom it would not help`() throws {
        var bench = try bench()
        try bench.tell(.authenticated(evse: 1, message: OneTimePassword.message(60_000_000), Self.hash))
        #expect(shown(bench).count == 1)
        try bench.present("CARD")
        #expect(shown(bench).allSatisfy { $0.message.format != .qrcode })
        let asked = questions(bench).count
        try bench.run(seconds: 40)
        #expect(questions(bench).count == asked)
        #expect(try questions(self.bench(secret: nil)).isEmpty)
    }

    @Test func `while somebody pays on the web nobody else begins there, and the payment does`() throws {
        var bench = try bench()
        #expect(try start(&bench, timeout: 60)?.payload == [:])
        #expect(shown(bench).first?.message.content == "EVSE 1: payment has begun on the web")
        try bench.present("CARD")
        #expect(bench.asked.isEmpty && bench.station.station.evses[0].authorization == .none)
        let request: JSONValue = [
            "evseId": 1, "remoteStartId": 7, "idToken": ["idToken": "psp-9", "type": "DirectPayment"],
        ]
        #expect(try bench.call("RequestStartTransaction", request)?.status == "Accepted")
        try bench.tell(.plugged(evse: 1))
        try bench.run(seconds: 1)
        #expect(bench.events.first { $0["idToken"] != nil }?["idToken"]?["idToken"] == "psp-9")
        #expect(shown(bench).isEmpty)
    }

    @Test func `when its time is over, or it is taken back, whoever waits begins`() throws {
        for takenBack in [false, true] {
            var bench = try bench { $0.token = Station.Token("driver-1") }
            _ = try start(&bench, timeout: 60)
            try bench.plugIn()
            try bench.run(seconds: 20)
            #expect(bench.asked.isEmpty)
            if takenBack { _ = try start(&bench, timeout: 0) } else { try bench.run(seconds: 45) }
            try bench.run(seconds: 10)
            #expect(bench.asked == ["driver-1"])
            #expect(bench.events.last?["transactionInfo"]?["chargingState"] != "Idle")
        }
    }

    @Test func `an EVSE that is not there is an error`() throws {
        var bench = try bench()
        #expect(try start(&bench, timeout: 60, evse: 2) == .error(code: "PropertyConstraintViolation"))
        #expect(try start(&bench, timeout: 60, evse: 0) == .error(code: "PropertyConstraintViolation"))
    }

    @Test func `the secret is written and never read, and is known after a restart`() throws {
        var first = try bench()
        let component = JSONValue.component("WebPaymentsCtrlr", evse: 1)
        #expect(try first.get(component, .variable("SharedSecret"))?["attributeStatus"] == "Rejected")
        let report = try first.report("FullInventory").filter { $0["component"]?["name"] == "WebPaymentsCtrlr" }
        #expect(report.count == 7)
        #expect(!report.contains { "\($0)".contains("12345678") })
        for (name, value, status) in [
            ("Length", "5", "Rejected"), ("Length", "12", "Accepted"), ("ValidityTime", "3", "Rejected"),
            ("ValidityTime", "60", "Accepted"), ("TOTPVersion", "v2", "Rejected"), ("TOTPVersion", "v1", "Accepted"),
            ("URLTemplate", "https://pay.example", "Rejected"), ("SharedSecret", "", "Rejected"),
            ("ChargingStationId", "A/B", "Accepted"),
        ] {
            #expect(try set(&first, name, value)?.string == status, "\(name) \(value)")
        }
        let stored = first.stored
        #expect(!String(decoding: stored[.settings] ?? [], as: UTF8.self).contains("12345678"))
        var bench = try Bench.booted {
            $0.display = DisplayCapabilities(formats: [.utf8, .qrcode])
            $0.token = nil
            $0.stored = stored
        }
        let question = try #require(questions(bench).last)
        #expect(question.key == "12345678" && question.message == OneTimePassword.message(30_000_000))
        try bench.tell(.authenticated(evse: 1, message: question.message, Self.hash))
        #expect(shown(bench).first?.message.content.contains("/A%2FB/1/") == true)
        #expect(shown(bench).first?.message.content.contains("/a67Qpnj9") == true)
    }

    @Test func `a display without codes has no such variables`() throws {
        var bench = try Bench.booted { $0.display = DisplayCapabilities() }
        let answer = try bench.get(.component("WebPaymentsCtrlr", evse: 1), .variable("Enabled"))
        #expect(answer?["attributeStatus"] == "UnknownComponent")
        #expect(try start(&bench, timeout: 60)?.payload == [:])
    }
}
