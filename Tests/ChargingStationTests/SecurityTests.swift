// OCPP 2.1, chapter A: passwords, security events, and the station's own certificates.

import ChargingStation
import JSON
import OCPPMessages
import Quantities
import Testing

@Suite struct SecurityEventTests {
    @Test func `the start of the station is told once it is accepted`() throws {
        var bench = Bench()
        try bench.powerUp()
        try bench.run(seconds: 1)
        #expect(bench.securityEvents == ["StartupOfTheDevice"])
        #expect(bench.csms.calls.map(\.action).firstIndex(of: "SecurityEventNotification") == 1)
    }

    @Test func `critical events wait for the central system, the others are told once`() throws {
        var bench = try Bench.booted()
        try bench.loseCSMS()
        try bench.tell(.securityEvent(.tamperDetectionActivated, "the door"))
        for _ in 0..<3 { try bench.tell(.securityEvent(.csmsFailedToAuthenticate, "a stranger")) }
        try bench.tell(.securityEvent(.tamperDetectionActivated, "the door"))
        bench.csmsIsReachable = true
        try bench.run(seconds: 60)
        #expect(
            bench.securityEvents
                == ["TamperDetectionActivated", "CsmsFailedToAuthenticate", "TamperDetectionActivated"])
        let first = try #require(bench.csms.calls(of: "SecurityEventNotification").first)
        #expect(first["techInfo"] == "the door")
        #expect(first["timestamp"]?.string.flatMap(UTCTime.nanoseconds) == 1_800_000_001_000_000_000)
    }

    @Test func `a lost connection takes no critical event with it`() throws {
        var bench = try Bench.booted()
        bench.csms.isSilent = true
        try bench.tell(.securityEvent(.firmwareUpdated, ""))
        try bench.tell(.securityEvent(.invalidFirmwareSignature, ""))
        try bench.tell(.securityEvent(.attemptedReplayAttacks, ""))
        try bench.loseCSMS()
        bench.csms.isSilent = false
        bench.csms.calls = []
        bench.csmsIsReachable = true
        try bench.run(seconds: 60)
        #expect(bench.securityEvents == ["FirmwareUpdated", "InvalidFirmwareSignature"])
    }

    @Test func `what a peer can repeat is told once, critical or not`() throws {
        var bench = try Bench.booted()
        try bench.loseCSMS()
        for _ in 0..<100 { try bench.tell(.securityEvent(.invalidTLSVersion, "TLS 1.1")) }
        bench.csmsIsReachable = true
        try bench.run(seconds: 60)
        #expect(bench.securityEvents == ["InvalidTLSVersion"])
    }

    @Test func `a clock that jumps was set, one that runs was not`() throws {
        var bench = try Bench.booted()
        try bench.run(seconds: 600)
        #expect(bench.securityEvents.isEmpty)
        bench.now = Moment(
            nanoseconds: bench.now.nanoseconds, utcNanoseconds: bench.now.utcNanoseconds - 3_600_000_000_000)
        try bench.tell(.measured(evse: 1, bench.measured))
        try bench.run(seconds: 1)
        #expect(bench.securityEvents == ["SettingSystemTime"])
        #expect(bench.csms.calls(of: "SecurityEventNotification")[0]["techInfo"] == "moved by -3600000 ms")
    }

    @Test func `how far a clock must jump is the central system's to say`() throws {
        var bench = try Bench.booted()
        let threshold = JSONValue.variable("TimeAdjustmentReportingThreshold")
        #expect(try bench.set(.component("ClockCtrlr"), threshold, to: "60")?["attributeStatus"] == "Accepted")
        func set(by seconds: Int64) throws -> [String] {
            bench.now = Moment(
                nanoseconds: bench.now.nanoseconds, utcNanoseconds: bench.now.utcNanoseconds + seconds * 1_000_000_000)
            try bench.tell(.measured(evse: 1, bench.measured))
            try bench.run(seconds: 1)
            return bench.securityEvents
        }
        #expect(try set(by: 59).isEmpty)
        #expect(try set(by: 61) == ["SettingSystemTime"])
    }

    @Test func `a reset is told after the boot that follows it`() throws {
        var bench = try Bench.booted()
        _ = try bench.call("Reset", ["type": "Immediate"])
        try bench.run(seconds: 30)
        #expect(bench.securityEvents == ["ResetOrReboot"])
    }

    @Test func `garbage from the central system is an event, and more of it is none`() throws {
        var bench = try Bench.booted()
        for _ in 0..<20 { try bench.tell(.csmsMessage(Array("[2,\"x\",7]".utf8))) }
        try bench.run(seconds: 5)
        #expect(bench.securityEvents == ["InvalidMessages"])
        try bench.run(seconds: 60)
        try bench.tell(.csmsMessage(Array("no JSON".utf8)))
        try bench.run(seconds: 1)
        #expect(bench.securityEvents == ["InvalidMessages", "InvalidMessages"])
    }

    @Test func `a full outbox is told of once it has room`() throws {
        var bench = try Bench.booted { $0.outboxLimit = 4 }
        try bench.loseCSMS()
        for _ in 0..<20 { try bench.tell(.securityEvent(.tamperDetectionActivated, "")) }
        bench.csmsIsReachable = true
        try bench.run(seconds: 60)
        #expect(bench.securityEvents.count <= 5)
        #expect(bench.securityEvents.contains("MemoryExhaustion"))
    }
}

@Suite struct PasswordTests {
    @Test func `a new password is used at once, kept, and never told`() throws {
        var bench = try Bench.networked()
        #expect(try bench.setPassword("a second password") == "Accepted")
        // The answer leaves before the connection is made anew.
        try bench.run(seconds: 30)
        #expect(bench.lastAccess?.password?.revealed == "a second password")
        #expect(bench.isConnected)
        let read = try bench.get(.component("SecurityCtrlr"), .variable("BasicAuthPassword"))
        #expect(read?["attributeStatus"] == "Rejected" && read?["attributeValue"] == nil)
        let report = try bench.report("FullInventory")
        let entry = try #require(report.first { $0["variable"]?["name"] == "BasicAuthPassword" })
        #expect(entry["variableAttribute"]?.array?.first?["mutability"] == "WriteOnly")
        #expect(entry["variableAttribute"]?.array?.first?["value"] == nil)
        #expect(!bench.notes.contains { "\($0)".contains("second password") })
        #expect(!"\(bench.lastAccess as Any)".contains("second password"))
        #expect(!"\(bench.station)".contains("a second password") || bench.stored[.settings] == nil)
        let next = try bench.restarted {
            $0.csms = .factory
            $0.certificates = .with()
        }
        #expect(next.lastAccess?.password?.revealed == "a second password")
        #expect(bench.stored[.settings].map { String(decoding: $0, as: UTF8.self).contains("second") } != true)
    }

    @Test(arguments: ["too short", "", String(repeating: "x", count: 65), "with a\ttab inside"])
    func `what is no password is not taken`(text: String) throws {
        var bench = try Bench.networked()
        #expect(try bench.setPassword(text) == "Rejected")
        try bench.run(seconds: 5)
        #expect(bench.isConnected && bench.accesses.count == 1)
    }

    @Test func `a password that the central system forgot gives way to the one before`() throws {
        var bench = try Bench.networked()
        _ = try bench.setPassword("a second password")
        bench.csmsIsReachable = false
        try bench.run(seconds: 0.1)
        try bench.tell(.securityEvent(.failedToAuthenticateAtCsms, "401"))
        try bench.run(seconds: 10)
        #expect(bench.accesses.contains { $0?.password?.revealed == "the first password" })
    }

    @Test func `a station without network profiles has no password to set`() throws {
        var bench = try Bench.booted()
        #expect(try bench.setPassword("a second password") == "UnknownVariable")
        #expect(try bench.setProfile(slot: 2, url: "ws://two.example", security: 1) == nil)
    }
}

@Suite struct CertificateSigningTests {
    static func trigger(_ what: String) -> JSONValue { ["requestedMessage": .string(what)] }

    static func asked() throws -> Bench {
        var bench = try Bench.networked()
        bench.csms.results["SignCertificate"] = ["status": "Accepted"]
        let answer = try bench.ask("TriggerMessage", trigger("SignChargingStationCertificate"), host: .request("CSR"))
        try #require(answer?.status == "Accepted")
        return bench
    }

    private func signed(_ bench: inout Bench, _ answers: CertificateAnswer..., id: JSONValue?) throws -> JSONValue? {
        bench.certificateAnswers += answers
        let payload = JSONValue.object([
            .init("certificateChain", "PEM"), .init("certificateType", "ChargingStationCertificate"),
        ]).with("requestId", id)
        return try bench.ask("CertificateSigned", payload)?.payload
    }

    @Test func `a request goes out and its certificate comes home`() throws {
        var bench = try Self.asked()
        let request = try #require(bench.csms.calls(of: "SignCertificate").first)
        #expect(request["csr"] == "CSR" && request["certificateType"] == "ChargingStationCertificate")
        #expect(
            bench.tasks.first
                == .makeRequest(
                    .chargingStationCertificate, .init(commonName: "EBB-1", organization: "Ebb")))
        let answer = try signed(&bench, .done(.with(entries: 2, station: true)), id: request["requestId"])
        #expect(answer?["status"] == "Accepted")
        #expect(bench.tasks.last == .keepCertificate(.chargingStationCertificate, chain: "PEM"))
        #expect(bench.securityEvents == ["ReconfigurationOfSecurityParameters"])
        try bench.run(seconds: 600)
        #expect(bench.csms.calls(of: "SignCertificate").count == 1)
        #expect(try bench.value(.component("SecurityCtrlr"), .variable("CertificateEntries")) == "2")
    }

    @Test func `a certificate that does not hold is refused and told of`() throws {
        var bench = try Self.asked()
        let request = try #require(bench.csms.calls(of: "SignCertificate").first)
        let answer = try signed(&bench, .refused("another key"), id: request["requestId"])
        #expect(answer?["status"] == "Rejected")
        #expect(answer?["statusInfo"]?["reasonCode"] == "InvalidCertificate")
        #expect(bench.securityEvents == ["InvalidChargingStationCertificate"])
    }

    @Test func `a certificate that nobody asked for is refused unseen`() throws {
        var bench = try Bench.networked()
        #expect(try signed(&bench, id: nil)?["status"] == "Rejected")
        var asked = try Self.asked()
        #expect(try signed(&asked, id: 1)?["status"] == "Rejected")
        #expect(bench.tasks.isEmpty && asked.tasks.count == 1)
    }

    @Test func `a request without certificate is repeated, later each time, and then given up`() throws {
        var bench = try Self.asked()
        let start = bench.now
        var times: [Int64] = []
        for second in 1...600 {
            try bench.run(until: start + .seconds(Int64(second)))
            while times.count < bench.csms.calls(of: "SignCertificate").count - 1 { times.append(Int64(second)) }
        }
        // 30 s, then 60 s, then 120 s, each after the one before.
        #expect(times.count == 3)
        #expect((30...31).contains(times[0]) && (90...92).contains(times[1]) && (210...213).contains(times[2]))
        #expect(Set(bench.csms.calls(of: "SignCertificate").map { $0["requestId"]?.integer }).count == 1)
    }

    @Test func `whoever wants a certificate while one is awaited is asked for it at once`() throws {
        var bench = try Self.asked()
        let request = try #require(bench.csms.calls(of: "SignCertificate").first)
        _ = try signed(&bench, .refused("no root"), id: request["requestId"])
        bench.csms.results["SignCertificate"] = ["status": "Rejected", "statusInfo": ["reasonCode": "InProgress"]]
        _ = try bench.ask("TriggerMessage", Self.trigger("SignChargingStationCertificate"))
        #expect(bench.csms.calls(of: "SignCertificate").map { $0["csr"] } == ["CSR", "CSR"])
        // That the central system is still at work is no reason to refuse what it has made.
        let answer = try signed(&bench, .done(.with(entries: 2, station: true)), id: request["requestId"])
        #expect(answer?["status"] == "Accepted")
    }

    @Test func `a request that the central system refuses is not repeated`() throws {
        var bench = try Bench.networked()
        bench.csms.results["SignCertificate"] = ["status": "Rejected"]
        _ = try bench.ask("TriggerMessage", Self.trigger("SignV2G20Certificate"), host: .request("CSR"))
        try bench.run(seconds: 600)
        #expect(bench.csms.calls(of: "SignCertificate").count == 1)
        #expect(bench.csms.calls(of: "SignCertificate")[0]["certificateType"] == "V2G20Certificate")
    }

    @Test func `a certificate that ends soon is renewed unasked`() throws {
        var bench = try Bench.networked()
        bench.csms.results["SignCertificate"] = ["status": "Accepted"]
        bench.certificateAnswers = [.request("CSR")]
        try bench.tell(.certificateIsDue(.v2GCertificate))
        try bench.tell(.certificateIsDue(.v2GCertificate))
        try bench.run(seconds: 1)
        #expect(bench.csms.calls(of: "SignCertificate").map { $0["certificateType"] } == ["V2GCertificate"])
    }

    @Test func `a station without certificate store says so`() throws {
        var bench = try Bench.booted()
        #expect(
            try bench.call("TriggerMessage", Self.trigger("SignChargingStationCertificate"))?.status
                == "NotImplemented")
        #expect(
            try bench.call("CertificateSigned", ["certificateChain": "PEM"]) == .error(code: "NotSupported"))
    }
}
