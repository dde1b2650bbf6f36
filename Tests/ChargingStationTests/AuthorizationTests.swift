// OCPP 2.1, chapter C: the authorization cache, groups of tokens, and what a driver is told.

import JSON
import OCPPMessages
import Quantities
import Testing

@testable import ChargingStation

extension Bench {
    mutating func present(_ token: String, type: String = "ISO14443", at evse: Int = 1) throws {
        try tell(.presented(evse: evse, Station.Token(token, type: type)))
        try run(seconds: 1)
    }

    /// Tokens that were asked about since the calls were last cleared.
    var asked: [String?] { csms.calls(of: "Authorize").map { $0["idToken"]?["idToken"]?.string } }

    /// The latest start or end of a transaction at an EVSE.
    func lastEvent(_ type: String) -> JSONValue? { events.last { $0["eventType"]?.string == type } }

    /// Drives the station out of reach and waits until it has noticed.
    mutating func reconnect(after seconds: Double) throws {
        csmsIsReachable = true
        try run(seconds: seconds)
    }
}

extension JSONValue {
    static func consent(_ status: String = "Accepted", group: String? = nil, with more: [Member] = []) -> JSONValue {
        var info: [Member] = [.init("status", .string(status))]
        if let group { info.append(.init("groupIdToken", ["idToken": .string(group), "type": "Central"])) }
        return ["idTokenInfo": .object(info + more)]
    }
}

@Suite struct AuthorizationCacheTests {
    private func idle(
        _ configure: (inout StationConfiguration) -> Void = { _ in }
    ) throws -> Bench {
        try Bench.booted {
            $0.token = nil
            $0.settings.txUpdatedInterval = 0
            configure(&$0)
        }
    }

    /// A card comes, charges nothing, and goes.
    private func visit(_ bench: inout Bench, _ token: String) throws {
        try bench.tell(.plugged(evse: 1))
        try bench.present(token)
        try bench.tell(.unplugged(evse: 1))
        try bench.run(seconds: 1)
    }

    @Test func `a known token is let in without asking where that is allowed`() throws {
        var bench = try idle { $0.settings.localPreAuthorize = true }
        try visit(&bench, "CARD")
        #expect(bench.asked == ["CARD"])
        bench.csms.calls = []
        try visit(&bench, "card")
        #expect(bench.asked.isEmpty)
        #expect(bench.events.contains { $0["idToken"]?["idToken"] == "card" })

        #expect(try bench.call("ClearCache", [:])?.status == "Accepted")
        try visit(&bench, "card")
        #expect(bench.asked == ["card"])
    }

    @Test func `without the permission every token is asked about`() throws {
        var bench = try idle()
        try visit(&bench, "card")
        try visit(&bench, "card")
        #expect(bench.asked == ["card", "card"])
    }

    @Test func `out of reach, a known token opens at once and an unknown one not at all`() throws {
        var bench = try idle { $0.settings.offlineTxForUnknownId = false }
        try visit(&bench, "card")
        try bench.loseCSMS()
        try bench.tell(.plugged(evse: 1))
        try bench.present("stranger")
        try bench.run(seconds: 20)
        #expect(bench.station.status(evse: 1) == .asking)
        try bench.tell(.unplugged(evse: 1))
        try bench.tell(.plugged(evse: 1))
        try bench.present("card")
        #expect(bench.station.status(evse: 1) == .granted)
    }

    @Test func `a central system that falls silent leaves the decision to what is known`() throws {
        var bench = try idle { $0.settings.offlineTxForUnknownId = false }
        try visit(&bench, "card")
        try bench.tell(.plugged(evse: 1))
        try bench.run(seconds: 1)
        bench.csms.isSilent = true
        try bench.present("card")
        #expect(bench.station.status(evse: 1) == .asking)
        // The answer is missed after 30 s, and 10 s later the station decides.
        try bench.run(seconds: 45)
        #expect(bench.station.status(evse: 1) == .granted)
    }

    @Test func `where known tokens are not let in out of reach, strangers may still be`() throws {
        var bench = try idle { $0.settings.localAuthorizeOffline = false }
        try visit(&bench, "card")
        try bench.loseCSMS()
        try bench.tell(.plugged(evse: 1))
        try bench.present("card")
        try bench.run(seconds: 20)
        #expect(bench.station.status(evse: 1) == .asking)
        try bench.present("stranger")
        try bench.run(seconds: 20)
        #expect(bench.station.status(evse: 1) == .granted)
    }

    @Test func `a token that is known as refused stays out though strangers may charge`() throws {
        var bench = try idle()
        bench.csms.results["Authorize"] = .consent("Blocked")
        try visit(&bench, "stolen")
        try bench.loseCSMS()
        try bench.tell(.plugged(evse: 1))
        try bench.present("stolen")
        try bench.run(seconds: 20)
        #expect(bench.station.status(evse: 1) == .refused)
        try bench.present("stranger")
        try bench.run(seconds: 20)
        #expect(bench.station.status(evse: 1) == .granted)
    }

    @Test func `a refused token is asked about again, unless the settings spare that`() throws {
        var bench = try idle { $0.settings.localPreAuthorize = true }
        bench.csms.results["Authorize"] = .consent("NoCredit")
        try visit(&bench, "card")
        try visit(&bench, "card")
        #expect(bench.asked.count == 2)
        #expect(
            try bench.set(.component("AuthCacheCtrlr"), .variable("DisablePostAuthorize"), to: "true")?[
                "attributeStatus"] == "Accepted")
        try visit(&bench, "card")
        #expect(bench.asked.count == 2)
    }

    @Test func `an entry ends at the time that the central system gave`() throws {
        var bench = try idle { $0.settings.localPreAuthorize = true }
        let end = DateTime(bench.now + .seconds(100)).text
        bench.csms.results["Authorize"] = .consent(with: [.init("cacheExpiryDateTime", .string(end))])
        try visit(&bench, "card")
        try visit(&bench, "card")
        #expect(bench.asked.count == 1)
        try bench.run(seconds: 100)
        try visit(&bench, "card")
        #expect(bench.asked.count == 2)
    }

    @Test func `an entry without such a time lives for as long as the settings say after it was last heard of`() throws
    {
        var bench = try idle {
            $0.settings.localPreAuthorize = true
            $0.settings.cacheLifeTime = 60
        }
        try visit(&bench, "card")
        try bench.run(seconds: 40)
        try visit(&bench, "card")
        #expect(bench.asked.count == 1)
        // Its use has not prolonged it.
        try bench.run(seconds: 20)
        try visit(&bench, "card")
        #expect(bench.asked.count == 2)
        // The answer to an event does.
        bench.csms.results["TransactionEvent"] = ["idTokenInfo": ["status": "Accepted"]]
        try bench.run(seconds: 40)
        try visit(&bench, "card")
        try bench.run(seconds: 40)
        try visit(&bench, "card")
        #expect(bench.asked.count == 2)
        // And the time of that answer outlasts a restart.
        try bench.losePower(seconds: 50)
        try bench.run(seconds: 5)
        try visit(&bench, "card")
        #expect(bench.asked.count == 2)
        try bench.losePower(seconds: 70)
        bench.csms.results["TransactionEvent"] = [:]
        try bench.run(seconds: 5)
        try visit(&bench, "card")
        #expect(bench.asked.count == 3)
    }

    @Test func `the cache survives a restart, with the right to discharge`() throws {
        var first = try idle()
        try visit(&first, "card")
        let stored = first.stored
        #expect(stored[.authorizationCache] != nil)
        var bench = try idle {
            $0.stored = stored
            $0.settings.localPreAuthorize = true
        }
        try bench.plugIn()
        try bench.present("card")
        try bench.run(seconds: 20)
        #expect(bench.asked.isEmpty)
        _ = try bench.setDynamicProfile(id: 1, setpoint: -3_000)
        try bench.run(seconds: 10)
        #expect(bench.measured.power == -3_000)
    }

    @Test func `a flood of tokens does not outgrow the cache, and the latest stay`() throws {
        var bench = try idle { $0.settings.localPreAuthorize = true }
        for number in 0..<700 {
            try bench.tell(.presented(evse: 1, Station.Token("\(number)-" + String(repeating: "x", count: 100))))
            try bench.run(seconds: 0.1)
            try bench.tell(.presented(evse: 1, Station.Token("\(number)-" + String(repeating: "x", count: 100))))
            try bench.run(seconds: 0.1)
        }
        let bytes = try #require(
            try bench.value(.component("AuthCacheCtrlr"), .variable("Storage")).flatMap { Int($0) })
        #expect(bytes > 60_000 && bytes <= 65_536)
        bench.csms.calls = []
        try bench.tell(.presented(evse: 1, Station.Token("699-" + String(repeating: "x", count: 100))))
        try bench.run(seconds: 1)
        #expect(bench.asked.isEmpty)
    }

    @Test func `what is stored of another kind is no cache`() throws {
        for garbage in [[], [1, 2, 3], Array("{}".utf8), [0xEB, 0x43, 1, 255, 255]] as [[UInt8]] {
            var bench = try idle { $0.stored[.authorizationCache] = garbage }
            #expect(try bench.value(.component("AuthCacheCtrlr"), .variable("Storage")) == "0")
        }
    }

    @Test func `a cache that is switched off keeps nothing and is not cleared`() throws {
        var bench = try idle { $0.settings.cacheEnabled = false }
        try visit(&bench, "card")
        #expect(bench.stored[.authorizationCache] == nil)
        #expect(try bench.call("ClearCache", [:])?.status == "Rejected")
    }

    @Test func `a customer's entry is told and cleared`() throws {
        var bench = try idle()
        bench.csms.results["Authorize"] = .consent(group: "family")
        try visit(&bench, "card")
        bench.csms.calls = []
        let request: JSONValue = ["requestId": 1, "report": true, "clear": true, "customerIdentifier": "card"]
        #expect(try bench.call("CustomerInformation", request)?.status == "Accepted")
        try bench.run(seconds: 1)
        #expect(
            bench.csms.calls(of: "NotifyCustomerInformation").first?["data"]
                == "authorization cache: token card (ISO14443) of group family, Accepted")
        #expect(bench.stored[.authorizationCache] == nil)
        #expect(try bench.value(.component("AuthCacheCtrlr"), .variable("Storage")) == "0")
    }
}

@Suite struct TokenGroupTests {
    private func charging(
        evses: Int = 1, group: String?, _ configure: (inout StationConfiguration) -> Void = { _ in }
    ) throws -> Bench {
        var bench = try Bench.booted(evses: evses) {
            $0.token = nil
            $0.settings.txUpdatedInterval = 0
            configure(&$0)
        }
        bench.csms.results["Authorize"] = .consent(group: group)
        for evse in 1...evses {
            try bench.tell(.plugged(evse: evse))
            try bench.present("card", at: evse)
        }
        bench.csms.calls = []
        return bench
    }

    @Test func `another token of the group ends the transaction, and is named`() throws {
        var bench = try charging(group: "family")
        bench.csms.results["Authorize"] = .consent("ConcurrentTx", group: "family")
        try bench.present("partner")
        #expect(bench.asked == ["partner"])
        let end = try #require(bench.lastEvent("Ended"))
        #expect(end["triggerReason"] == "StopAuthorized")
        #expect(end["transactionInfo"]?["stoppedReason"] == "Local")
        #expect(end["idToken"]?["idToken"] == "partner")
    }

    @Test func `one that the cache knows needs no question, also out of reach`() throws {
        var bench = try charging(group: "family")
        try bench.present("card")
        try bench.tell(.unplugged(evse: 1))
        try bench.tell(.plugged(evse: 1))
        try bench.present("partner")
        try bench.loseCSMS()
        bench.csms.calls = []
        try bench.present("card")
        try bench.reconnect(after: 20)
        #expect(!bench.asked.contains("card"))
        #expect(bench.lastEvent("Ended")?["idToken"]?["idToken"] == "card")
    }

    @Test(arguments: ["others", nil]) func `a token of no group or of another one ends nothing`(group: String?) throws {
        var bench = try charging(group: "family")
        bench.csms.results["Authorize"] = .consent(group: group)
        try bench.present("stranger")
        #expect(bench.asked == ["stranger"])
        #expect(bench.lastEvent("Ended") == nil)
    }

    @Test func `a token of the master group starts nothing and stops everything`() throws {
        var bench = try charging(evses: 3, group: nil) { $0.settings.masterPassGroupID = "MASTER" }
        try bench.tell(.unplugged(evse: 3))
        try bench.tell(.plugged(evse: 3))
        try bench.run(seconds: 1)
        bench.csms.calls = []
        bench.csms.results["Authorize"] = .consent(group: "master")
        try bench.present("police", at: 3)
        let ended = bench.events.filter { $0["eventType"] == "Ended" }
        #expect(Set(ended.map { $0["transactionInfo"]?["transactionId"]?.string }).count == 2)
        #expect(ended.allSatisfy { $0["transactionInfo"]?["stoppedReason"] == "MasterPass" })
        #expect(ended.allSatisfy { $0["idToken"]?["idToken"] == "police" })
        #expect(bench.station.status(evse: 3) != .granted)
    }

    @Test func `consent for other EVSEs is none for this one`() throws {
        var bench = try charging(evses: 2, group: nil)
        bench.csms.results["Authorize"] = .consent(with: [.init("evseId", [2])])
        for evse in [1, 2] {
            try bench.tell(.unplugged(evse: evse))
            try bench.tell(.plugged(evse: evse))
            try bench.present("card", at: evse)
        }
        #expect(bench.station.status(evse: 1) == .refused)
        #expect(bench.station.status(evse: 2) == .granted)
    }

    @Test func `the driver sees the message that came with consent, until the transaction ends`() throws {
        var bench = try charging(group: nil) { $0.display = DisplayCapabilities() }
        let greeting: JSONValue = ["format": "UTF8", "language": "de", "content": "0,42 EUR/kWh"]
        bench.csms.results["TransactionEvent"] = .consent(with: [.init("personalMessage", greeting)])
        bench.work = []
        _ = try bench.call("TriggerMessage", ["requestedMessage": "TransactionEvent"])
        try bench.run(seconds: 1)
        guard case .display(let shown)? = bench.work.last else {
            Issue.record("nothing is shown")
            return
        }
        #expect(shown.map(\.message.content) == ["0,42 EUR/kWh"])
        #expect(shown.map(\.transactionId) == [bench.transactionID])
        try bench.tell(.unplugged(evse: 1))
        #expect(bench.work.last == .display([]))
    }
}

extension SimulatedStation {
    enum Access { case none, asking, granted, refused }

    /// Whom the EVSE is open for, as its vehicle would be told.
    func status(evse: Int) -> Access {
        switch station.evses[evse - 1].authorization {
        case .none: .none
        case .asking: .asking
        case .granted: .granted
        case .refused: .refused
        }
    }
}
