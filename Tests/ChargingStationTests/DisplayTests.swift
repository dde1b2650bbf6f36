// OCPP 2.1, chapter O: what drivers see, and when.

import ChargingStation
import JSON
import OCPPMessages
import Quantities
import Testing

@Suite struct DisplayTests {
    private func bench(_ capabilities: DisplayCapabilities = DisplayCapabilities()) throws -> Bench {
        try Bench.booted { $0.display = capabilities }
    }

    private func set(
        _ bench: inout Bench, _ id: Int64, _ priority: String = "NormalCycle", _ more: [String: JSONValue] = [:]
    )
        throws -> String?
    {
        var fields: [String: JSONValue] = [
            "id": .integer(id), "priority": .string(priority),
            "message": ["format": "UTF8", "content": .string("text \(id)")],
        ]
        fields.merge(more) { $1 }
        let message = JSONValue.object(fields.map { JSONValue.Member($0.key, $0.value) })
        return try bench.call("SetDisplayMessage", ["message": message])?.status
    }

    private func shown(_ bench: Bench) -> [Int] {
        bench.work.compactMap { if case .display(let messages) = $0 { messages.map(\.id) } else { nil } }.last ?? []
    }

    @Test func `the most urgent comes first, and only one is always in front`() throws {
        var bench = try bench()
        for (id, priority) in [(1, "NormalCycle"), (2, "AlwaysFront"), (3, "InFront"), (4, "AlwaysFront")] {
            #expect(try set(&bench, Int64(id), priority) == "Accepted")
        }
        #expect(shown(bench) == [4, 3, 1])
        #expect(try bench.call("ClearDisplayMessage", ["id": 4])?.status == "Accepted")
        #expect(try bench.call("ClearDisplayMessage", ["id": 4])?.status == "Unknown")
        #expect(shown(bench) == [3, 1])
    }

    @Test func `a message for a display that is not there is refused`() throws {
        var bench = try bench()
        #expect(try set(&bench, 1, "NormalCycle", ["display": ["name": "Display"]]) == "Accepted")
        #expect(try set(&bench, 2, "NormalCycle", ["display": ["name": "Display", "instance": "rear"]]) == "Rejected")
        #expect(try set(&bench, 3, "NormalCycle", ["display": ["name": "DistributionPanel"]]) == "Rejected")
        #expect(shown(bench) == [1])
    }

    @Test func `a message is seen in its time and in its state`() throws {
        var bench = try bench()
        let start = DateTime(bench.now + .seconds(60)).description
        let end = DateTime(bench.now + .seconds(120)).description
        _ = try set(&bench, 1, "NormalCycle", ["startDateTime": .string(start), "endDateTime": .string(end)])
        _ = try set(&bench, 2, "NormalCycle", ["state": "Charging"])
        _ = try set(&bench, 3, "NormalCycle", ["state": "Idle"])
        #expect(shown(bench) == [3])
        try bench.run(seconds: 61)
        #expect(shown(bench) == [1, 3])
        try bench.run(seconds: 60)
        #expect(shown(bench) == [3])
        try bench.plugIn()
        try bench.run(seconds: 30)
        _ = try bench.setDynamicProfile(id: 1, setpoint: 3_000)
        try bench.run(seconds: 10)
        #expect(shown(bench) == [2])
    }

    @Test func `a transaction's message ends with it`() throws {
        var bench = try Bench.charging(setpoint: 1_000) { $0.display = DisplayCapabilities() }
        #expect(try set(&bench, 1, "InFront", ["transactionId": .string(bench.transactionID)]) == "Accepted")
        #expect(try set(&bench, 2, "InFront", ["transactionId": "another"]) == "UnknownTransaction")
        #expect(shown(bench) == [1])
        _ = try bench.stopTransaction()
        try bench.run(seconds: 10)
        #expect(shown(bench) == [])
        #expect(try bench.call("GetDisplayMessages", ["requestId": 1])?.status == "Unknown")
    }

    @Test func `what the display cannot do is refused, each with its own word`() throws {
        var bench = try bench(DisplayCapabilities(formats: [.utf8], languages: ["de"], capacity: 1))
        let html: JSONValue = ["format": "HTML", "content": "<p>"]
        #expect(try set(&bench, 1, "InFront", ["message": html]) == "NotSupportedMessageFormat")
        let french: JSONValue = ["format": "UTF8", "language": "fr", "content": "oui"]
        #expect(try set(&bench, 1, "InFront", ["message": french]) == "LanguageNotSupported")
        #expect(try set(&bench, 1) == "Accepted")
        #expect(try set(&bench, 2) == "Rejected")
        #expect(try set(&bench, 1, "InFront") == "Accepted", "the same id is another text, not another message")
        var none = try Bench.booted()
        #expect(try set(&none, 1) == "Rejected")
    }

    @Test func `messages are reported as they were set, and are there after a restart`() throws {
        var bench = try bench()
        _ = try set(&bench, 1, "InFront", ["customData": ["vendorId": "v", "x": 5]])
        _ = try set(&bench, 2)
        #expect(try bench.call("GetDisplayMessages", ["requestId": 8, "priority": "InFront"])?.status == "Accepted")
        try bench.run(seconds: 1)
        let report = try #require(bench.csms.calls(of: "NotifyDisplayMessages").first)
        #expect(report["requestId"] == 8 && report["messageInfo"]?.array?.count == 1)
        #expect(report["messageInfo"]?.array?.first?["customData"]?["x"] == 5)
        let stored = bench.stored
        var next = try Bench.booted {
            $0.display = DisplayCapabilities()
            $0.stored = stored
        }
        try next.run(seconds: 1)
        #expect(shown(next) == [1, 2])
    }
}
