// OCPP 2.1, A05, B09 and B10: network profiles, and the way to another central system and to better security.

import ChargingStation
import JSON
import OCPPMessages
import Testing

@Suite struct NetworkProfileTests {
    @Test func `a station moves to another central system at the next boot`() throws {
        var bench = try Bench.networked()
        #expect(
            try bench.setProfile(slot: 2, url: "ws://two.example/ocpp", security: 1, password: "another password")?[
                "status"] == "Accepted")
        #expect(try bench.setPriority("2,1")?["attributeStatus"] == "RebootRequired")
        #expect(bench.lastAccess?.slot == 1)
        _ = try bench.call("Reset", ["type": "Immediate"])
        try bench.run(seconds: 30)
        #expect(
            bench.lastAccess
                == CSMSAccess(
                    slot: 2, url: "ws://two.example/ocpp", securityProfile: 1, identity: "EBB-1",
                    password: Secret("another password")))
        #expect(try bench.value(.component("OCPPCommCtrlr"), .variable("ActiveNetworkProfile")) == "2")
        let timeout = JSONValue.variable("MessageTimeout", instance: "Default")
        #expect(try bench.value(.component("OCPPCommCtrlr"), timeout) == "45")
        #expect(try bench.set(.component("OCPPCommCtrlr"), timeout, to: "50")?["attributeStatus"] == "Rejected")
        let next = try bench.restarted {
            $0.csms = .factory
            $0.certificates = .with()
        }
        #expect(next.lastAccess?.slot == 2)
    }

    @Test func `each slot's profile is a component, and only its password can be set alone`() throws {
        var bench = try Bench.networked()
        func slot(_ number: String) -> JSONValue {
            .object([.init("name", "NetworkConfiguration"), .init("instance", .string(number))])
        }
        _ = try bench.setProfile(slot: 2, url: "ws://two.example/ocpp", security: 1, password: "another password")
        #expect(try bench.value(slot("1"), .variable("OcppCsmsUrl")) == "ws://one.example:9000")
        #expect(try bench.value(slot("2"), .variable("OcppCsmsUrl")) == "ws://two.example/ocpp")
        #expect(try bench.value(slot("2"), .variable("MessageTimeout")) == "45")
        #expect(try bench.value(slot("2"), .variable("ApnEnabled")) == "false")
        #expect(try bench.get(slot("3"), .variable("OcppCsmsUrl"))?["attributeStatus"] == "UnknownComponent")
        #expect(
            try bench.get(.component("NetworkConfiguration"), .variable("OcppCsmsUrl"))?["attributeStatus"]
                == "UnknownComponent")
        #expect(
            try bench.set(slot("2"), .variable("OcppCsmsUrl"), to: "ws://x")?["attributeStatus"] == "Rejected")
        #expect(try bench.get(slot("2"), .variable("BasicAuthPassword"))?["attributeStatus"] == "Rejected")

        // [B09.FR.22] A slot of the priority is not touched.
        let password = JSONValue.variable("BasicAuthPassword")
        for variable in [password, .variable("OcppCsmsUrl")] {
            let refused = try bench.set(slot("1"), variable, to: "the password of one")
            #expect(refused?["attributeStatus"] == "Rejected")
            #expect(refused?["attributeStatusInfo"]?["reasonCode"] == "ActiveNetworkConf")
        }
        #expect(try bench.set(slot("2"), password, to: "short")?["attributeStatus"] == "Rejected")
        bench.accesses = []
        #expect(try bench.set(slot("2"), password, to: "the password of two")?["attributeStatus"] == "Accepted")
        try bench.run(seconds: 10)
        #expect(bench.accesses.isEmpty, "another slot's password opens no connection")
        _ = try bench.setPriority("2,1")
        _ = try bench.call("Reset", ["type": "Immediate"])
        try bench.run(seconds: 30)
        #expect(bench.lastAccess?.slot == 2 && bench.lastAccess?.password == Secret("the password of two"))

        let reported = try bench.report("FullInventory").filter {
            $0["component"]?["name"] == "NetworkConfiguration"
        }
        #expect(Set(reported.compactMap { $0["component"]?["instance"]?.string }) == ["1", "2"])
        #expect(!reported.contains { "\($0)".contains("the password") })
    }

    @Test func `the station's password takes the place of the one in use, and serves the profiles without one`() throws
    {
        var bench = try Bench.networked()
        _ = try bench.setProfile(slot: 2, url: "ws://two.example", security: 1)
        _ = try bench.setProfile(slot: 3, url: "ws://three.example", security: 1, password: "the password of three")
        #expect(try bench.setPassword(" the password of all") == "Accepted")
        try bench.run(seconds: 10)
        // [B09.FR.27]
        #expect(bench.lastAccess?.slot == 1 && bench.lastAccess?.password == Secret(" the password of all"))
        bench = try bench.restarted {
            $0.csms = .factory
            $0.certificates = .with()
        }
        #expect(bench.lastAccess?.slot == 1 && bench.lastAccess?.password == Secret(" the password of all"))
        // [B09.FR.16] One of its own, or the one for all; [B09.FR.28] which becomes the one that was used last.
        let all = " the password of all"
        let three = "the password of three"
        for (slot, password) in [(2, all), (3, three), (2, three)] {
            _ = try bench.setPriority("\(slot)")
            _ = try bench.call("Reset", ["type": "Immediate"])
            try bench.run(seconds: 30)
            #expect(bench.lastAccess?.slot == slot && bench.lastAccess?.password == Secret(password))
        }
    }

    @Test func `a central system that cannot be reached has so many attempts, then the one before is back`() throws {
        var bench = try Bench.networked()
        _ = try bench.setProfile(slot: 3, url: "ws://three.example", security: 1)
        _ = try bench.setPriority("3")
        bench.accesses = []
        bench.csmsIsReachable = false
        _ = try bench.call("Reset", ["type": "Immediate"])
        try bench.run(seconds: 200)
        let slots = bench.accesses.compactMap { $0?.slot }
        #expect(slots.prefix(8) == [3, 3, 3, 1, 1, 1, 3, 3])
        // The wait starts over with each profile.
        #expect(bench.waits.suffix(slots.count).allSatisfy { $0 < .seconds(8) })
    }

    @Test func `another central system on the way is told whom it has before it`() throws {
        var bench = try Bench.networked()
        _ = try bench.setProfile(slot: 3, url: "ws://three.example", security: 1)
        _ = try bench.setPriority("1,3")
        _ = try bench.call("Reset", ["type": "Immediate"])
        try bench.run(seconds: 30)
        bench.csms.calls = []
        try bench.loseCSMS()
        for _ in 0..<60 where bench.lastAccess?.slot != 3 { try bench.run(seconds: 1) }
        bench.csmsIsReachable = true
        try bench.run(seconds: 20)
        #expect(bench.lastAccess?.slot == 3)
        #expect(bench.csms.calls.first?.action == "BootNotification")
        #expect(bench.csms.calls(of: "BootNotification").map { $0["reason"] } == ["Unknown"])
        // And no more of it while it stays there.
        try bench.loseCSMS()
        bench.csmsIsReachable = true
        try bench.run(seconds: 20)
        #expect(bench.csms.calls(of: "BootNotification").count == 1)
    }

    @Test func `a new certificate of its own is shown at once`() throws {
        var factory = NetworkConnectionProfile.factory
        factory.ocppCsmsUrl = "wss://one.example:9000"
        factory.securityProfile = 3
        var bench = try Bench.networked(factory, holdings: .with(root: true, station: true))
        bench.csms.results["SignCertificate"] = ["status": "Accepted"]
        _ = try bench.ask(
            "TriggerMessage", ["requestedMessage": "SignChargingStationCertificate"], host: .request("CSR"))
        try bench.run(seconds: 1)
        let before = bench.accesses.count
        let answer = try bench.ask(
            "CertificateSigned", ["certificateChain": "PEM"], host: .done(.with(root: true, station: true)))
        #expect(answer?.status == "Accepted")
        try bench.run(seconds: 10)
        #expect(bench.accesses.count > before)
        #expect(bench.csms.calls(of: "BootNotification").isEmpty, "a mere reconnection")
    }

    @Test func `the way up to TLS needs a root, and closes the way back`() throws {
        var bench = try Bench.networked()
        _ = try bench.setProfile(slot: 2, url: "wss://two.example", security: 2, password: "another password")
        let refused = try bench.setPriority("2,1")
        #expect(refused?["attributeStatus"] == "Rejected")
        #expect(refused?["attributeStatusInfo"]?["reasonCode"] == "InvalidNetworkConf")

        _ = try bench.ask(
            "InstallCertificate", ["certificateType": "CSMSRootCertificate", "certificate": "PEM"],
            host: .done(.with(entries: 2, root: true)))
        #expect(try bench.setPriority("2,1")?["attributeStatus"] == "RebootRequired")
        _ = try bench.call("Reset", ["type": "Immediate"])
        try bench.run(seconds: 30)
        #expect(bench.lastAccess?.securityProfile == 2)
        #expect(try bench.value(.component("SecurityCtrlr"), .variable("SecurityProfile")) == "2")
        #expect(
            try bench.value(.component("OCPPCommCtrlr"), .variable("NetworkConfigurationPriority")) == "2")
        // [B09.FR.04] No way back, by whichever door.
        let downgrade = try bench.setProfile(slot: 1, url: "ws://one.example", security: 1)
        #expect(downgrade?["status"] == "Rejected")
        #expect(downgrade?["statusInfo"]?["reasonCode"] == "NoSecurityDowngrade")
        #expect(try bench.setPriority("1")?["attributeStatus"] == "Rejected")
        let next = try bench.restarted {
            $0.csms = .factory
            $0.certificates = .with(entries: 2, root: true)
        }
        #expect(next.lastAccess?.securityProfile == 2)
    }

    @Test func `certificates on both sides need one of the station's, and send no password`() throws {
        var bench = try Bench.networked(holdings: .with(root: true))
        _ = try bench.setProfile(slot: 2, url: "wss://two.example", security: 3, password: "another password")
        #expect(try bench.setPriority("2")?["attributeStatus"] == "Rejected")
        var ready = try Bench.networked(holdings: .with(root: true, station: true))
        _ = try ready.setProfile(slot: 2, url: "wss://two.example", security: 3, password: "another password")
        #expect(try ready.setPriority("2")?["attributeStatus"] == "RebootRequired")
        _ = try ready.call("Reset", ["type": "Immediate"])
        try ready.run(seconds: 30)
        #expect(ready.lastAccess?.securityProfile == 3 && ready.lastAccess?.password == nil)
    }

    @Test func `a step from profile 3 to 2 is allowed where that is set, and to 1 never`() throws {
        var factory = NetworkConnectionProfile.factory
        factory.ocppCsmsUrl = "wss://one.example"
        factory.securityProfile = 3
        var bench = try Bench.networked(factory, holdings: .with(root: true, station: true))
        #expect(try bench.setProfile(slot: 2, url: "wss://two.example", security: 2)?["status"] == "Rejected")
        _ = try bench.set(.component("SecurityCtrlr"), .variable("AllowSecurityProfileDowngrade"), to: "true")
        #expect(try bench.setProfile(slot: 2, url: "wss://two.example", security: 2)?["status"] == "Accepted")
        #expect(try bench.setProfile(slot: 2, url: "ws://two.example", security: 1)?["status"] == "Rejected")
    }

    @Test(
        arguments: [
            (7, "ws://x.example", 1, "InvalidConfSlot"), (2, "wss://x.example", 1, "InvalidNetworkConf"),
            (2, "ws://x.example", 2, "InvalidNetworkConf"), (2, "wss://x.example", 4, "InvalidNetworkConf"),
            (2, "http://x.example", 1, "InvalidNetworkConf"), (2, "ws://x.example", 0, "NoSecurityDowngrade"),
        ] as [(Int64, String, Int64, String)])
    func `a profile that cannot work is refused`(slot: Int64, url: String, security: Int64, reason: String) throws {
        var bench = try Bench.networked()
        let answer = try bench.setProfile(slot: slot, url: url, security: security)
        #expect(answer?["status"] == "Rejected")
        #expect(answer?["statusInfo"]?["reasonCode"]?.string == reason)
    }

    @Test(arguments: ["", "1,1", "0", "5", "1;2", "one"]) func `what is no priority is refused`(text: String) throws {
        var bench = try Bench.networked()
        #expect(try bench.setPriority(text)?["attributeStatus"] == "Rejected")
    }

    @Test func `a station that is set up anew forgets where it was sent`() throws {
        var bench = try Bench.networked()
        _ = try bench.setProfile(slot: 2, url: "ws://two.example/ocpp", security: 1)
        var factory = NetworkConnectionProfile.factory
        factory.ocppCsmsUrl = "ws://new.example"
        let next = try bench.restarted { $0.csms = factory }
        #expect(next.lastAccess?.url == "ws://new.example" && next.lastAccess?.slot == 1)
    }

    @Test(arguments: ["", "nonsense", "1 1\n", "9 9\n{}", "1 1\n{\"configurationSlot\":1}"])
    func `stored garbage is no profile`(text: String) throws {
        let bench = try Bench.networked { $0.stored[.networkProfiles] = Array(text.utf8) }
        #expect(bench.lastAccess?.url == "ws://one.example:9000" && bench.isConnected)
    }
}
