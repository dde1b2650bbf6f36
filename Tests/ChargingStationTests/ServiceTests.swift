// OCPP 2.1: unlocking (F05), availability over a restart (G03), logs (N01), data transfer (P), battery swap (S).

import ChargingStation
import JSON
import OCPP
import OCPPMessages
import Quantities
import Testing

@Suite struct ServiceTests {
    // MARK: F05

    @Test(arguments: [(true, "Unlocked"), (false, "UnlockFailed")])
    func `the host says whether a connector was unlocked`(isUnlocked: Bool, status: String) throws {
        var bench = try Bench.booted()
        #expect(try bench.call("UnlockConnector", ["evseId": 1, "connectorId": 1]) == nil)
        #expect(bench.work == [.unlock(evse: 1)])
        try bench.tell(.unlocked(evse: 1, isUnlocked))
        #expect(bench.csms.answers.values.contains { $0.status == status })
    }

    @Test func `a connector in use stays locked, and an unknown one is said to be unknown`() throws {
        var bench = try Bench.charging(setpoint: 1_000)
        #expect(
            try bench.call("UnlockConnector", ["evseId": 1, "connectorId": 1])?.status == "OngoingAuthorizedTransaction"
        )
        #expect(try bench.call("UnlockConnector", ["evseId": 1, "connectorId": 2])?.status == "UnknownConnector")
        #expect(try bench.call("UnlockConnector", ["evseId": 7, "connectorId": 1])?.status == "UnknownConnector")
        #expect(bench.work.isEmpty)
    }

    // MARK: G03

    @Test(arguments: [(9, 1, "UnknownEvse"), (1, 2, "UnknownConnectorId")] as [(Int64, Int64, String)])
    func `what is not there is not taken out of service`(evse: Int64, connector: Int64, reason: String) throws {
        var bench = try Bench.booted()
        let place: JSONValue = ["id": .integer(evse), "connectorId": .integer(connector)]
        let answer = try bench.call("ChangeAvailability", ["operationalStatus": "Inoperative", "evse": place])
        #expect(answer?.status == "Rejected")
        #expect(answer?.payload?["statusInfo"]?["reasonCode"]?.string == reason)
    }

    @Test func `an EVSE that was taken out of service stays out over a restart and lets nobody in`() throws {
        var bench = try Bench.booted(evses: 2)
        let answer = try bench.call("ChangeAvailability", ["operationalStatus": "Inoperative", "evse": ["id": 1]])
        #expect(answer?.status == "Accepted")
        let stored = bench.stored
        var next = try Bench.booted(evses: 2) { $0.stored = stored }
        try next.plugIn()
        try next.run(seconds: 30)
        #expect(!next.measured.contactorsClosed)
        #expect(next.csms.calls(of: "Authorize").isEmpty)
        _ = try next.call("ChangeAvailability", ["operationalStatus": "Operative", "evse": ["id": 1]])
        #expect(next.stored[.availability] == nil)
    }

    // MARK: N01

    private func getLog(_ bench: inout Bench, id: Int64, retries: Int64 = 0) throws -> JSONValue? {
        try bench.call(
            "GetLog",
            [
                "requestId": .integer(id), "logType": "DiagnosticsLog", "retries": .integer(retries),
                "retryInterval": 10,
                "log": ["remoteLocation": "http://127.0.0.1/logs"],
            ])?.payload
    }

    private func logStatuses(_ bench: Bench) -> [String] {
        bench.csms.calls(of: "LogStatusNotification").map {
            "\($0["requestId"]?.integer ?? 0) \($0["status"]?.string ?? "")"
        }
    }

    @Test func `a log is uploaded under the name that was told`() throws {
        var bench = try Bench.booted()
        let answer = try #require(try getLog(&bench, id: 4))
        let name = try #require(answer["filename"]?.string)
        guard case .upload(let upload)? = bench.work.first else { return #expect(Bool(false), "no upload") }
        #expect(upload.filename == name && upload.location == "http://127.0.0.1/logs" && upload.kind == .diagnostics)
        try bench.tell(.uploadEnded(.uploaded))
        try bench.run(seconds: 1)
        #expect(logStatuses(bench) == ["4 Uploading", "4 Uploaded"])
    }

    @Test func `an upload that fails is tried again, but not one that is not permitted`() throws {
        var bench = try Bench.booted()
        _ = try getLog(&bench, id: 1, retries: 2)
        try bench.tell(.uploadEnded(.failed))
        try bench.run(seconds: 11)
        #expect(bench.work.count == 2)
        try bench.tell(.uploadEnded(.permissionDenied))
        try bench.run(seconds: 60)
        #expect(bench.work.count == 2)
        #expect(logStatuses(bench) == ["1 Uploading", "1 PermissionDenied"])
    }

    @Test func `a newer request cancels the upload that is under way`() throws {
        var bench = try Bench.booted()
        let first = try getLog(&bench, id: 1)
        let second = try getLog(&bench, id: 2)
        #expect(second?["status"] == "AcceptedCanceled" && second?["filename"] != first?["filename"])
        #expect(bench.work.contains(.abandonUpload))
        try bench.tell(.uploadEnded(.uploaded))
        try bench.run(seconds: 1)
        #expect(logStatuses(bench) == ["1 Uploading", "1 AcceptedCanceled", "2 Uploading", "2 Uploaded"])
    }

    // MARK: P

    @Test func `a vendor's message goes to the host, a stranger's nowhere`() throws {
        var bench = try Bench.booted { $0.dataTransferVendors = ["org.example"] }
        #expect(try bench.call("DataTransfer", ["vendorId": "com.other"])?.status == "UnknownVendorId")
        #expect(try bench.call("DataTransfer", ["vendorId": "org.example", "data": ["a": 1]]) == nil)
        guard case .transfer(let call, let request)? = bench.work.last else {
            return #expect(Bool(false), "no transfer")
        }
        #expect(request.data == ["a": 1])
        try bench.tell(.transferAnswered(call, DataTransferResponse(status: .accepted, data: "b")))
        #expect(bench.csms.answers.values.contains { $0.payload?["data"] == "b" })
    }

    @Test func `the host's own message gets the central system's answer, or none without a connection`() throws {
        var bench = try Bench.booted()
        bench.csms.results["DataTransfer"] = ["status": "UnknownMessageId"]
        try bench.tell(.transfer(DataTransferRequest(messageId: "m", vendorId: "org.example")))
        try bench.run(seconds: 1)
        #expect(bench.work == [.transferred(DataTransferResponse(status: .unknownMessageId))])
        try bench.loseCSMS()
        try bench.tell(.transfer(DataTransferRequest(vendorId: "org.example")))
        #expect(bench.work.last == .transferred(nil))
    }

    // MARK: S

    @Test func `a swap is asked of the cabinet, and what it did is told`() throws {
        var bench = try Bench.booted { $0.swapsBatteries = true }
        let request: JSONValue = ["requestId": 3, "idToken": ["idToken": "driver-9", "type": "Central"]]
        #expect(try bench.call("RequestBatterySwap", request)?.status == "Accepted")
        #expect(bench.work == [.swapBatteries(Station.Token("driver-9"), requestID: 3)])
        let battery = BatteryData(evseId: 1, serialNumber: "B1", soC: 20, soH: 95)
        try bench.tell(
            .batteriesSwapped(
                SwappedBatteries(
                    event: .batteryIn, batteries: [battery], token: Station.Token("driver-9"), requestID: 3)))
        try bench.run(seconds: 1)
        let told = try #require(bench.csms.calls(of: "BatterySwap").first)
        #expect(told["eventType"] == "BatteryIn" && told["requestId"] == 3)
    }

    @Test func `a station without a cabinet swaps nothing`() throws {
        var bench = try Bench.booted()
        let request: JSONValue = ["requestId": 3, "idToken": ["idToken": "driver-9", "type": "Central"]]
        #expect(try bench.call("RequestBatterySwap", request)?.status == "Rejected")
        #expect(bench.work.isEmpty)
    }
}
