// OCPP 2.1, L03 and L04: a station that serves an image to the stations around it.

import ChargingStation
import JSON
import OCPP
import OCPPMessages
import Quantities
import Testing

@Suite struct PublicationTests {
    private static let location = "http://127.0.0.1/fw-2.bin"
    private static let md5 = "0123456789abcdef0123456789abcdef"

    private func publisher() throws -> Bench { try Bench.booted { $0.publishesFirmware = true } }

    private func publish(
        _ bench: inout Bench, id: Int64 = 5, checksum: String = md5, retries: Int64 = 0
    ) throws -> ScriptedCSMS.Answer? {
        try bench.call(
            "PublishFirmware",
            [
                "requestId": .integer(id), "location": .string(Self.location), "checksum": .string(checksum),
                "retries": .integer(retries), "retryInterval": 30,
            ])
    }

    private func trigger(_ bench: inout Bench) throws -> JSONValue? {
        let answer = try bench.call("TriggerMessage", ["requestedMessage": "PublishFirmwareStatusNotification"])
        #expect(answer?.status == "Accepted")
        try bench.run(seconds: 1)
        return told(bench).last
    }

    private func told(_ bench: Bench) -> [JSONValue] { bench.csms.calls(of: "PublishFirmwareStatusNotification") }

    private func statuses(_ bench: Bench) -> [String] { told(bench).compactMap { $0["status"]?.string } }

    @Test func `an image is fetched, checked and served, and each step is told`() throws {
        var bench = try publisher()
        #expect(try publish(&bench, checksum: Self.md5.uppercased())?.status == "Accepted")
        #expect(bench.work == [.publication(.fetch(Self.location))])
        try bench.tell(.publication(.fetched))
        #expect(bench.work.last == .publication(.verify(md5: Self.md5)))
        try bench.tell(.publication(.verified(isIntact: true)))
        #expect(bench.work.last == .publication(.publish(md5: Self.md5)))
        try bench.tell(.publication(.published(["http://192.0.2.7/fw-2.bin"])))
        try bench.run(seconds: 1)
        #expect(statuses(bench) == ["Downloading", "Downloaded", "ChecksumVerified", "Published"])
        #expect(told(bench).allSatisfy { $0["requestId"] == 5 })
        #expect(told(bench).map { $0["location"] } == [nil, nil, nil, ["http://192.0.2.7/fw-2.bin"]])
        #expect(try trigger(&bench) == ["status": "Idle"])
    }

    @Test func `a torn image is not served, and the last status is told again when it is asked for`() throws {
        var bench = try publisher()
        _ = try publish(&bench)
        try bench.tell(.publication(.fetched))
        try bench.tell(.publication(.verified(isIntact: false)))
        try bench.run(seconds: 1)
        #expect(statuses(bench) == ["Downloading", "Downloaded", "InvalidChecksum"])
        #expect(!bench.work.contains(.publication(.publish(md5: Self.md5))))
        #expect(try trigger(&bench) == ["status": "InvalidChecksum", "requestId": 5])
        // The next one may come.
        #expect(try publish(&bench, id: 6)?.status == "Accepted")
    }

    @Test func `a fetch that fails pauses, is tried again, and fails in the end`() throws {
        var bench = try publisher()
        _ = try publish(&bench, retries: 1)
        try bench.tell(.publication(.fetchFailed))
        try bench.run(seconds: 29)
        #expect(bench.work.count == 1)
        try bench.run(seconds: 2)
        #expect(bench.work.count == 2)
        try bench.tell(.publication(.fetchFailed))
        try bench.run(seconds: 60)
        #expect(statuses(bench) == ["Downloading", "DownloadPaused", "Downloading", "DownloadFailed"])
        #expect(bench.work.count == 2)
    }

    @Test func `a host that cannot serve it fails to publish`() throws {
        var bench = try publisher()
        _ = try publish(&bench)
        try bench.tell(.publication(.fetched))
        try bench.tell(.publication(.verified(isIntact: true)))
        try bench.tell(.publication(.publishingFailed))
        try bench.run(seconds: 1)
        #expect(statuses(bench).last == "PublishFailed")
    }

    @Test func `one image is in hand at a time, and its sum has 32 digits`() throws {
        var bench = try publisher()
        #expect(try publish(&bench, checksum: "abc")?.payload?["statusInfo"]?["reasonCode"] == "InvalidValue")
        _ = try publish(&bench)
        let second = try publish(&bench, id: 6)
        #expect(second?.status == "Rejected")
        #expect(second?.payload?["statusInfo"]?["reasonCode"] == "FwUpdateInProgress")
        #expect(bench.work.count == 1)
    }

    @Test func `it waits while an update of the station's own is fetched`() throws {
        var bench = try publisher()
        _ = try bench.call(
            "UpdateFirmware",
            [
                "requestId": 1,
                "firmware": ["location": "http://127.0.0.1/own.bin", "retrieveDateTime": "2027-01-01T00:00:00Z"],
            ])
        _ = try publish(&bench)
        try bench.run(seconds: 1)
        #expect(statuses(bench) == ["DownloadScheduled"])
        try bench.tell(.firmware(.downloadFailed))
        try bench.run(seconds: 1)
        #expect(statuses(bench) == ["DownloadScheduled", "Downloading"])
        #expect(bench.work.last == .publication(.fetch(Self.location)))
    }

    @Test func `what could not be told of it is told with the next connection`() throws {
        var bench = try publisher()
        _ = try publish(&bench)
        try bench.tell(.publication(.fetched))
        try bench.run(seconds: 1)
        try bench.loseCSMS()
        try bench.tell(.publication(.verified(isIntact: true)))
        try bench.tell(.publication(.published(["http://192.0.2.7/fw-2.bin"])))
        bench.csms.calls = []
        bench.csmsIsReachable = true
        try bench.run(seconds: 30)
        #expect(statuses(bench) == ["Published"])
        #expect(told(bench)[0]["location"] == ["http://192.0.2.7/fw-2.bin"])
    }

    @Test func `an image in hand is not lost with the power`() throws {
        var bench = try publisher()
        _ = try publish(&bench)
        try bench.tell(.publication(.fetched))
        bench.work = []
        bench.csms.calls = []
        try bench.losePower(seconds: 5)
        try bench.run(seconds: 10)
        #expect(bench.work == [.publication(.fetch(Self.location))])
        try bench.tell(.publication(.fetched))
        try bench.tell(.publication(.verified(isIntact: true)))
        try bench.tell(.publication(.published(["http://192.0.2.7/fw-2.bin"])))
        try bench.run(seconds: 1)
        #expect(statuses(bench) == ["Downloading", "Downloaded", "ChecksumVerified", "Published"])
        #expect(told(bench).allSatisfy { $0["requestId"] == 5 })
        #expect(bench.stored[.publicationRequest] == nil)
        bench.work = []
        try bench.losePower(seconds: 5)
        try bench.run(seconds: 10)
        #expect(bench.work.isEmpty)
    }

    // MARK: L04

    private func unpublish(_ bench: inout Bench, _ checksum: String = md5) throws -> ScriptedCSMS.Answer? {
        try bench.call("UnpublishFirmware", ["checksum": .string(checksum)])
    }

    @Test(arguments: [
        (UnpublishFirmwareStatus.unpublished, "Unpublished"), (.downloadOngoing, "DownloadOngoing"),
        (.noFirmware, "NoFirmware"),
    ])
    func `the host says what became of an image`(status: UnpublishFirmwareStatus, told: String) throws {
        var bench = try publisher()
        #expect(try unpublish(&bench) == nil, "the host looks who is fetching it")
        guard case .publication(.unpublish(let md5, let call))? = bench.work.last else {
            return #expect(Bool(false), "nothing is asked of the host")
        }
        #expect(md5 == Self.md5)
        try bench.tell(.publication(.unpublished(call, status)))
        #expect(bench.csms.answers.values.contains { $0.status == told })
    }

    @Test func `an image that is still being fetched here is not unpublished`() throws {
        var bench = try publisher()
        _ = try publish(&bench)
        #expect(try unpublish(&bench)?.status == "DownloadOngoing")
        #expect(try unpublish(&bench, "no sum")?.status == "NoFirmware")
        #expect(bench.work == [.publication(.fetch(Self.location))])
    }

    @Test func `a station that serves nothing says so`() throws {
        var bench = try Bench.booted()
        #expect(try publish(&bench) == .error(code: "NotSupported"))
        #expect(try unpublish(&bench) == .error(code: "NotSupported"))
        let trigger: JSONValue = ["requestedMessage": "PublishFirmwareStatusNotification"]
        #expect(try bench.call("TriggerMessage", trigger)?.status == "NotImplemented")
        #expect(bench.work.isEmpty)
    }
}
