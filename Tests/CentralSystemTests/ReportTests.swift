import CentralSystem
import JSON
import OCPPMessages
import Quantities
import Records
import Testing

@Suite struct ReportTests {
    var script = StationScript()

    private func part(_ number: Int64, of id: Int64 = 77, more: Bool = false, data: String = "x") -> JSONValue {
        [
            "requestId": .integer(id), "generatedAt": script.time(), "seqNo": .integer(number), "tbc": .bool(more),
            "data": .string(data),
        ]
    }

    private var report: StationReport? { script.central.overview(of: "CS1")?.reports.first { $0.requestID == 77 } }
    private var texts: [String?] {
        report?.payloads.map { (try? JSONValue(parsing: $0))?["data"]?.string } ?? []
    }

    private mutating func ask(answered status: JSONValue = "Accepted") {
        script.boot()
        let request = CustomerInformationRequest(requestId: 77, report: true, clear: false, customerIdentifier: "me")
        script.tell(.request(1, .call(station: "CS1", .customerInformation(request))))
        script.answer("CustomerInformation", with: ["status": status])
    }

    @Test mutating func `parts are gathered in their order, also when they come in another one`() {
        ask()
        #expect(report?.state == .underWay)
        #expect(script.result("NotifyCustomerInformation", part(0, more: true, data: "a")) == [:])
        _ = script.result("NotifyCustomerInformation", part(2, data: "c"))
        #expect(report?.state == .underWay)
        #expect(report?.missing == [1])
        _ = script.result("NotifyCustomerInformation", part(1, more: true, data: "b"))
        #expect(report?.state == .complete)
        #expect(texts == ["a", "b", "c"])
        #expect(report?.missing == [])
    }

    @Test mutating func `a part that comes again is known`() {
        ask()
        for _ in 0..<3 { _ = script.result("NotifyCustomerInformation", part(0, more: true, data: "a")) }
        #expect(texts == ["a"])
    }

    @Test mutating func `a report whose parts no longer come is given up`() {
        ask()
        _ = script.result("NotifyCustomerInformation", part(0, more: true))
        script.pass(.seconds(59))
        #expect(report?.state == .underWay)
        script.pass(.seconds(2))
        #expect(report?.state == .incomplete)
        #expect(script.logged.contains("report 77: parts are missing"))
        // What comes now is acknowledged and left.
        #expect(script.result("NotifyCustomerInformation", part(1)) == [:])
        #expect(report?.payloads.count == 1)
    }

    @Test mutating func `a report that the station will not give is not awaited`() {
        ask(answered: "Rejected")
        #expect(report == nil)
    }

    @Test mutating func `parts that nobody asked for are acknowledged and leave nothing behind`() {
        script.boot()
        #expect(script.result("NotifyCustomerInformation", part(0)) == [:])
        #expect(
            script.result("NotifyMonitoringReport", ["requestId": 5, "seqNo": 0, "generatedAt": script.time()]) == [:])
        #expect(script.result("NotifyDisplayMessages", ["requestId": 5]) == [:])
        #expect(script.central.overview(of: "CS1")?.reports.isEmpty == true)
    }

    @Test mutating func `parts without numbers are gathered as they come`() {
        script.boot()
        let request = GetDisplayMessagesRequest(requestId: 77)
        script.tell(.request(1, .call(station: "CS1", .getDisplayMessages(request))))
        script.answer("GetDisplayMessages", with: ["status": "Accepted"])
        for (id, more) in [(1, true), (2, false)] as [(Int64, Bool)] {
            let message: JSONValue = [
                "id": .integer(id), "priority": "NormalCycle", "message": ["format": "UTF8", "content": "hello"],
            ]
            _ = script.result(
                "NotifyDisplayMessages",
                ["requestId": 77, "tbc": .bool(more), "messageInfo": [message], "customData": ["vendorId": "v"]])
        }
        #expect(report?.state == .complete)
        #expect(report?.payloads.count == 2)
        // What the schemas leave open comes through.
        #expect(
            report?.payloads.first.flatMap { try? JSONValue(parsing: $0) }?["customData"] == ["vendorId": "v"])
    }

    @Test mutating func `a part of any number does no harm`() {
        ask()
        _ = script.result("NotifyCustomerInformation", part(.max))
        _ = script.result("NotifyCustomerInformation", part(0, more: true))
        #expect(report?.state == .underWay)
        #expect(report?.missing.first == 1)
        #expect(report?.payloads.count == 2)
    }

    @Test mutating func `an operator's report beside the inventory of our own is kept apart`() {
        script.boot()
        let request = GetBaseReportRequest(requestId: 77, reportBase: .summaryInventory)
        script.tell(.request(1, .call(station: "CS1", .getBaseReport(request))))
        script.answer("GetBaseReport", with: ["status": "Accepted"])
        _ = script.result("NotifyReport", ["requestId": 77, "seqNo": 0, "generatedAt": script.time()])
        #expect(report?.state == .complete)
        #expect(script.central.overview(of: "CS1")?.facts.first?.chargeLimit == 22_000)
    }

    @Test mutating func `old reports give way, and one that grows without end is cut off`() {
        script.boot()
        for number in 0..<20 {
            let request = CustomerInformationRequest(
                requestId: 100 + number, report: true, clear: false, customerIdentifier: "me")
            script.tell(.request(1, .call(station: "CS1", .customerInformation(request))))
            script.answer("CustomerInformation", with: ["status": "Accepted"])
        }
        #expect(script.central.overview(of: "CS1")?.reports.map(\.requestID) == Array(112...119))
        for number in 0..<5000 {
            _ = script.result("NotifyCustomerInformation", part(Int64(number), of: 119, more: true))
        }
        let last = script.central.overview(of: "CS1")?.reports.last
        #expect(last?.state == .tooLarge)
        #expect(last?.payloads.count == 4096)
    }
}
