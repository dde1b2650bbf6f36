// OCPP 2.1, chapter D: the local authorization list.

import JSON
import OCPPMessages
import Quantities
import Testing

@testable import ChargingStation

@Suite struct LocalListTests {
    private func entry(_ token: String, _ status: String? = "Accepted", _ more: [JSONValue.Member] = []) -> JSONValue {
        let token: JSONValue = ["idToken": ["idToken": .string(token), "type": "ISO14443"]]
        return token.with("idTokenInfo", status.map { .object([.init("status", .string($0))] + more) })
    }

    private func send(
        _ bench: inout Bench, _ type: String, version: Int64, _ entries: [JSONValue]
    ) throws -> String? {
        let request: JSONValue = ["versionNumber": .integer(version), "updateType": .string(type)]
        return try bench.call(
            "SendLocalList", request.with("localAuthorizationList", entries.isEmpty ? nil : .array(entries)))?.status
    }

    private func version(_ bench: inout Bench) throws -> Int64? {
        try bench.call("GetLocalListVersion", [:])?.payload?["versionNumber"]?.integer
    }

    private func entries(_ bench: inout Bench) throws -> String? {
        try bench.value(.component("LocalAuthListCtrlr"), .variable("Entries"))
    }

    private func idle(_ configure: (inout StationConfiguration) -> Void = { _ in }) throws -> Bench {
        try Bench.booted {
            $0.token = nil
            $0.settings.txUpdatedInterval = 0
            $0.settings.localPreAuthorize = true
            configure(&$0)
        }
    }

    private func access(_ bench: inout Bench, _ token: String) throws -> SimulatedStation.Access {
        try bench.tell(.unplugged(evse: 1))
        try bench.tell(.plugged(evse: 1))
        try bench.present(token)
        return bench.station.status(evse: 1)
    }

    @Test func `a full list replaces the one before, whatever its version`() throws {
        var bench = try idle()
        #expect(try version(&bench) == 0)
        #expect(try send(&bench, "Full", version: 7, [entry("a"), entry("b")]) == "Accepted")
        #expect(try version(&bench) == 7)
        #expect(try send(&bench, "Full", version: 3, [entry("c")]) == "Accepted")
        #expect(try version(&bench) == 3)
        #expect(try entries(&bench) == "1")
        #expect(try send(&bench, "Full", version: 4, []) == "Accepted")
        #expect(try entries(&bench) == "0")
        #expect(try bench.value(.component("LocalAuthListCtrlr"), .variable("Storage")) == "0")
    }

    @Test func `differences add, change and take away, from one version to a later one`() throws {
        var bench = try idle()
        #expect(try send(&bench, "Full", version: 5, [entry("a"), entry("b"), entry("c")]) == "Accepted")
        #expect(
            try send(&bench, "Differential", version: 6, [entry("A", nil), entry("b", "Blocked"), entry("d")])
                == "Accepted")
        #expect(try version(&bench) == 6)
        #expect(try entries(&bench) == "3")
        bench.csms.results["Authorize"] = .consent("Unknown")
        #expect(try access(&bench, "a") == .refused)
        #expect(try access(&bench, "b") == .refused)
        #expect(try access(&bench, "c") == .granted)
        #expect(try access(&bench, "d") == .granted)
        #expect(bench.asked == ["a", "b"], "a refusal of the list is looked into while that is possible")
        for old in [5, 6] as [Int64] {
            #expect(try send(&bench, "Differential", version: old, [entry("e")]) == "VersionMismatch")
        }
        #expect(try version(&bench) == 6)
        #expect(try entries(&bench) == "3")
    }

    @Test func `an update that cannot be taken leaves the list as it was`() throws {
        var bench = try idle()
        #expect(try send(&bench, "Full", version: 5, [entry("a")]) == "Accepted")
        #expect(try send(&bench, "Full", version: 6, [entry("b"), entry("B")]) == "Failed")
        #expect(try send(&bench, "Full", version: 6, [entry("b", nil)]) == "Failed")
        #expect(try send(&bench, "Full", version: 0, [entry("b")]) == "Failed")
        #expect(try version(&bench) == 5)
        #expect(try access(&bench, "a") == .granted)
        #expect(bench.asked.isEmpty)
    }

    @Test func `the list and its messages are bounded as the device model says`() throws {
        var bench = try idle()
        let many = (0..<101).map { entry("m\($0)") }
        let refused = try bench.call(
            "SendLocalList",
            ["versionNumber": 1, "updateType": "Full", "localAuthorizationList": .array(many)])
        #expect(refused == .error(code: "OccurrenceConstraintViolation"))
        for part in 0..<10 {
            let hundred = (0..<100).map { entry("p\(part)-\($0)") }
            #expect(try send(&bench, "Differential", version: Int64(part + 1), hundred) == "Accepted")
        }
        #expect(try entries(&bench) == "1000")
        #expect(try send(&bench, "Differential", version: 11, [entry("one more")]) == "Failed")
        #expect(try send(&bench, "Differential", version: 11, [entry("p0-0", nil), entry("one more")]) == "Accepted")
        #expect(try entries(&bench) == "1000")
    }

    @Test func `the list survives a restart`() throws {
        var first = try idle()
        #expect(try send(&first, "Full", version: 9, [entry("a"), entry("b", "Blocked")]) == "Accepted")
        let stored = first.stored
        var bench = try idle { $0.stored = stored }
        #expect(try version(&bench) == 9)
        #expect(try entries(&bench) == "2")
        #expect(try access(&bench, "a") == .granted)
        #expect(bench.asked.isEmpty)
        var garbage = try idle { $0.stored[.localList] = Array("[]".utf8) }
        #expect(try version(&garbage) == 0)
    }

    @Test func `the list speaks before the cache`() throws {
        var bench = try idle()
        #expect(try access(&bench, "card") == .granted)
        #expect(try send(&bench, "Full", version: 1, [entry("card", "Blocked"), entry("guest")]) == "Accepted")
        try bench.loseCSMS()
        #expect(try access(&bench, "card") == .asking)
        try bench.run(seconds: 20)
        #expect(bench.station.status(evse: 1) == .refused)
        #expect(try access(&bench, "guest") == .granted)
    }

    @Test func `a listed refusal is final where the settings say so`() throws {
        var bench = try idle { $0.settings.localListDisablesPostAuthorize = true }
        #expect(try send(&bench, "Full", version: 1, [entry("card", "Blocked")]) == "Accepted")
        #expect(try access(&bench, "card") == .refused)
        #expect(bench.asked.isEmpty)
    }

    @Test func `an entry ends at its time`() throws {
        var bench = try idle()
        let end = DateTime(bench.now + .seconds(60)).text
        let guest = entry("guest", "Accepted", [.init("cacheExpiryDateTime", .string(end))])
        #expect(try send(&bench, "Full", version: 1, [guest]) == "Accepted")
        #expect(try access(&bench, "guest") == .granted)
        #expect(bench.asked.isEmpty)
        try bench.run(seconds: 60)
        #expect(try access(&bench, "guest") == .granted)
        #expect(bench.asked == ["guest"])
    }

    @Test func `a list that is switched off has no version and takes none`() throws {
        var bench = try idle()
        #expect(try send(&bench, "Full", version: 2, [entry("a")]) == "Accepted")
        _ = try bench.set(.component("LocalAuthListCtrlr"), .variable("Enabled"), to: "false")
        #expect(try version(&bench) == 0)
        #expect(try send(&bench, "Full", version: 3, [entry("b")]) == "Failed")
        #expect(try access(&bench, "a") == .granted)
        #expect(bench.asked == ["a"])
    }
}
