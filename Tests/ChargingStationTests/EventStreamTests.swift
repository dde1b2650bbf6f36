// OCPP 2.1, N11 to N15: periodic event streams.

import ChargingStation
import JSON
import Quantities
import Testing

@Suite struct EventStreamTests {
    private let evse = JSONValue.component("EVSE", evse: 1)
    private let power = JSONValue.variable("Power")

    private func streaming(
        _ period: Double, _ parameters: JSONValue, answer: String = "Accepted"
    ) throws -> (bench: Bench, id: Int64) {
        var bench = try Bench.booted()
        bench.csms.results["OpenPeriodicEventStream"] = ["status": .string(answer)]
        let result = try bench.monitor(evse, power, "Periodic", period, stream: parameters)
        #expect(result?["status"] == "Accepted")
        return (bench, try #require(result?["id"]?.integer))
    }

    @Test func `values are sent in batches of so many, without asking for an answer`() throws {
        var (bench, id) = try streaming(0.5, ["values": 10])
        try bench.run(seconds: 20.2)
        let opened = try #require(bench.csms.calls(of: "OpenPeriodicEventStream").first?["constantStreamData"])
        #expect(opened["variableMonitoringId"]?.integer == id)
        #expect(opened["params"]?["values"] == 10)
        #expect(bench.csms.sends.count == 4)
        let first = try #require(bench.csms.sends.first)
        #expect(first["id"] == opened["id"])
        #expect(first["pending"] == 0)
        #expect(first["data"]?.array?.compactMap { $0["t"]?.number } == (0..<10).map { Double($0) * 0.5 })
        #expect(first["data"]?.array?.allSatisfy { $0["v"] == "0.0" } == true)
        #expect(bench.eventData.isEmpty)
    }

    @Test func `values are sent after so much time, and the pace can be adjusted`() throws {
        var (bench, id) = try streaming(1, ["interval": 5])
        try bench.run(seconds: 20)
        let lengths = bench.csms.sends.compactMap { $0["data"]?.array?.count }
        #expect(lengths.count == 3)
        #expect(lengths.allSatisfy { $0 == 6 }, "one value at each end of the five seconds")
        let open = try bench.call("GetPeriodicEventStream", [:])?.payload?["constantStreamData"]?.array
        #expect(open?.count == 1)
        #expect(
            try bench.call("AdjustPeriodicEventStream", ["id": .integer(id), "params": ["values": 2]])?.status
                == "Accepted")
        #expect(
            try bench.call("AdjustPeriodicEventStream", ["id": .integer(id), "params": ["values": 0]])?.status
                == "Rejected")
        #expect(
            try bench.call("AdjustPeriodicEventStream", ["id": 4711, "params": ["values": 2]])?.status == "Rejected")
        bench.csms.sends = []
        try bench.run(seconds: 10.5)
        #expect(bench.csms.sends.count >= 5)
    }

    @Test func `a cleared monitor closes its stream`() throws {
        var (bench, id) = try streaming(1, ["values": 2])
        try bench.run(seconds: 5)
        _ = try bench.call("ClearVariableMonitoring", ["id": [.integer(id)]])
        try bench.run(seconds: 1)
        #expect(bench.csms.calls(of: "ClosePeriodicEventStream").map { $0["id"]?.integer } == [id])
        bench.csms.sends = []
        try bench.run(seconds: 10)
        #expect(bench.csms.sends.isEmpty)
        #expect(try bench.call("GetPeriodicEventStream", [:])?.payload?["constantStreamData"] == nil)
    }

    @Test func `a refused stream's values come as events`() throws {
        var (bench, _) = try streaming(1, ["values": 2], answer: "Rejected")
        try bench.run(seconds: 10)
        #expect(bench.csms.sends.isEmpty)
        #expect(bench.eventData.count >= 8)
    }

    @Test func `only periodic monitors stream, and only with a pace`() throws {
        var bench = try Bench.booted()
        #expect(try bench.monitor(evse, power, "Delta", 1, stream: ["values": 2])?["status"] == "Rejected")
        #expect(try bench.monitor(evse, power, "Periodic", 1, stream: [:])?["status"] == "Rejected")
        #expect(try bench.monitor(evse, power, "Periodic", 0.05, stream: ["values": 2])?["status"] == "Rejected")
        #expect(bench.csms.calls.isEmpty)
    }

    @Test func `a central system that shows no life is sent no more than it has room for`() throws {
        var (bench, _) = try streaming(0.1, ["values": 1])
        try bench.run(seconds: 0.5)
        bench.csms.isSilent = true
        try bench.run(seconds: 25)
        #expect(bench.csms.sends.count == 32)
        #expect(bench.csms.calls(of: "Heartbeat").count == 1, "it is asked once whether it is there")
        bench.csms.isSilent = false
        try bench.tell(.csmsMessage(Array("[3,\"nobody\",{}]".utf8)))
        let late = bench.csms.sends.dropFirst(32).map { $0["data"]?.array?.count ?? 0 }
        #expect(late.reduce(0, +) > 200, "any message shows that it is, and nothing was lost")
        #expect(late.allSatisfy { $0 <= 100 })
        #expect(bench.csms.sends.last?["pending"] == 0)
    }

    @Test func `values wait for the connection, the newest thousand of them`() throws {
        var (bench, _) = try streaming(0.1, ["values": 50])
        try bench.run(seconds: 1)
        bench.csms.sends = []
        try bench.loseCSMS()
        try bench.run(seconds: 200)
        #expect(bench.csms.sends.isEmpty)
        bench.csmsIsReachable = true
        try bench.run(seconds: 80)
        let values = bench.csms.sends.prefix(10).compactMap { $0["data"]?.array?.count }
        #expect(values == Array(repeating: 100, count: 10), "in the largest messages")
        #expect(bench.csms.sends[0]["pending"] == 900)
        #expect(bench.csms.calls(of: "OpenPeriodicEventStream").count == 1, "the stream stayed open")
    }

    @Test func `after a restart streams are opened anew`() throws {
        var (bench, id) = try streaming(1, ["values": 2])
        try bench.run(seconds: 3)
        bench.csms.calls = []
        bench.csms.sends = []
        bench = try bench.restarted()
        try bench.run(seconds: 5)
        #expect(bench.csms.calls(of: "OpenPeriodicEventStream").count == 1)
        #expect(bench.csms.sends.first?["id"]?.integer == id)
    }

    @Test func `a central system that knows no streams gets events`() throws {
        var bench = try Bench.booted()
        bench.csms.errors["OpenPeriodicEventStream"] = "NotSupported"
        _ = try bench.monitor(evse, power, "Periodic", 1, stream: ["values": 2])
        try bench.run(seconds: 5)
        #expect(bench.csms.sends.isEmpty)
        #expect(bench.eventData.count >= 3)
    }
}
