// OCPP 2.1, chapter L: from UpdateFirmware to the version that runs.

import ChargingStation
import JSON
import OCPPMessages
import Quantities
import Testing

@Suite struct FirmwareTests {
    private static let location = "http://127.0.0.1/fw.bin"

    private func update(
        _ bench: inout Bench, id: Int64 = 1, signed: Bool = false, retries: Int64 = 0,
        retrieve: String = "2027-01-01T00:00:00Z",
        install: String? = nil
    ) throws -> String? {
        var firmware: JSONValue = ["location": .string(Self.location), "retrieveDateTime": .string(retrieve)]
        if signed { firmware = firmware.with("signingCertificate", "PEM").with("signature", "c2ln") }
        if let install { firmware = firmware.with("installDateTime", .string(install)) }
        return try bench.call(
            "UpdateFirmware",
            ["requestId": .integer(id), "retries": .integer(retries), "retryInterval": 30, "firmware": firmware])?
            .status
    }

    private func statuses(_ bench: Bench) -> [String] {
        bench.csms.calls(of: "FirmwareStatusNotification").compactMap { $0["status"]?.string }
    }

    @Test func `an unsigned image is fetched and installed, each step told under the request's id`() throws {
        var bench = try Bench.booted()
        #expect(try update(&bench, id: 17) == "Accepted")
        #expect(bench.work == [.firmware(.download(Self.location))])
        try bench.tell(.firmware(.downloaded))
        #expect(bench.work.last == .firmware(.install))
        try bench.tell(.firmware(.installed(version: "2.0")))
        try bench.run(seconds: 1)
        #expect(statuses(bench) == ["Downloading", "Downloaded", "Installing", "Installed"])
        #expect(bench.csms.calls(of: "FirmwareStatusNotification").allSatisfy { $0["requestId"] == 17 })
        let version = try bench.call(
            "GetVariables",
            ["getVariableData": [["component": ["name": "ChargingStation"], "variable": ["name": "FirmwareVersion"]]]])
        #expect(version?.payload?["getVariableResult"]?.array?.first?["attributeValue"] == "2.0")
    }

    @Test func `a signed image is installed only when certificate and signature are good`() throws {
        var bench = try Bench.booted()
        #expect(try update(&bench, signed: true) == nil, "the host looks at the certificate first")
        #expect(bench.work == [.firmware(.checkCertificate("PEM"))])
        try bench.tell(.firmware(.certificateIsGood))
        #expect(bench.csms.answers.values.contains { $0.status == "Accepted" })
        try bench.tell(.firmware(.downloaded))
        #expect(bench.work.last == .firmware(.verify(signature: "c2ln", certificate: "PEM")))
        try bench.tell(.firmware(.verified(isGenuine: false)))
        try bench.run(seconds: 1)
        #expect(statuses(bench) == ["Downloading", "Downloaded", "InvalidSignature"])
        #expect(!bench.work.contains(.firmware(.install)))
    }

    @Test(arguments: [(true, "RevokedCertificate"), (false, "InvalidCertificate")])
    func `a bad certificate ends it before anything is fetched`(isRevoked: Bool, status: String) throws {
        var bench = try Bench.booted()
        _ = try update(&bench, signed: true)
        try bench.tell(.firmware(.certificateIsBad(isRevoked: isRevoked)))
        try bench.run(seconds: 1)
        #expect(bench.csms.answers.values.contains { $0.status == status })
        #expect(statuses(bench).isEmpty)
        #expect(bench.work == [.firmware(.checkCertificate("PEM"))])
    }

    @Test func `a download is tried again as often as was asked, and told as failed once`() throws {
        var bench = try Bench.booted()
        _ = try update(&bench, retries: 1)
        try bench.tell(.firmware(.downloadFailed))
        try bench.run(seconds: 29)
        #expect(bench.work.count == 1)
        try bench.run(seconds: 2)
        #expect(bench.work.count == 2)
        try bench.tell(.firmware(.downloadFailed))
        try bench.run(seconds: 60)
        #expect(bench.work.count == 2)
        #expect(statuses(bench) == ["Downloading", "DownloadPaused", "Downloading", "DownloadFailed"])
    }

    @Test func `fetching and installing wait for their times`() throws {
        var bench = try Bench.booted()
        let start = DateTime(bench.now + .seconds(100))
        let install = DateTime(bench.now + .seconds(200))
        _ = try update(&bench, retrieve: start.description, install: install.description)
        try bench.run(seconds: 99)
        #expect(bench.work.isEmpty)
        try bench.run(seconds: 2)
        try bench.tell(.firmware(.downloaded))
        try bench.run(seconds: 97)
        #expect(bench.work == [.firmware(.download(Self.location))])
        try bench.run(seconds: 3)
        #expect(bench.work.last == .firmware(.install))
        #expect(
            statuses(bench) == ["DownloadScheduled", "Downloading", "Downloaded", "InstallScheduled", "Installing"])
    }

    @Test func `a running transaction goes on to its end, and no new one begins before the installation`() throws {
        var bench = try Bench.charging(setpoint: 4_000)
        _ = try update(&bench)
        try bench.tell(.firmware(.downloaded))
        try bench.run(seconds: 30)
        #expect(bench.measured.power == 4_000)
        #expect(statuses(bench).last == "InstallScheduled")
        _ = try bench.stopTransaction()
        try bench.run(seconds: 10)
        try bench.unplug()
        try bench.run(seconds: 1)
        #expect(bench.work.last == .firmware(.install))
        #expect(bench.csms.calls(of: "StatusNotification").last?["connectorStatus"] == "Unavailable")
        try bench.plugIn()
        try bench.run(seconds: 20)
        #expect(!bench.measured.contactorsClosed)
        try bench.tell(.firmware(.installationFailed))
        try bench.unplug()
        try bench.run(seconds: 1)
        #expect(statuses(bench).suffix(2) == ["Installing", "InstallationFailed"])
        #expect(bench.csms.calls(of: "StatusNotification").last?["connectorStatus"] == "Available")
    }

    @Test func `a newer request takes the place of an older one until that is being installed`() throws {
        var bench = try Bench.booted()
        _ = try update(&bench, id: 1)
        #expect(try update(&bench, id: 2) == "AcceptedCanceled")
        #expect(bench.work.dropFirst().first == .firmware(.abandon))
        try bench.tell(.firmware(.downloaded))
        #expect(try update(&bench, id: 3) == "Rejected")
        try bench.tell(.firmware(.installed(version: "2.0")))
        try bench.run(seconds: 1)
        #expect(bench.csms.calls(of: "FirmwareStatusNotification").last?["requestId"] == 2)
    }

    @Test func `a version that needs a restart is told as installed once the station is back`() throws {
        var bench = try Bench.booted()
        _ = try update(&bench, id: 9)
        try bench.tell(.firmware(.downloaded))
        bench.csms.calls = []
        try bench.tell(.firmware(.installedForReboot(version: "3.1")))
        let kept = bench.stored[.firmwareUpdate]
        try bench.run(seconds: 60)
        let boot = try #require(bench.csms.calls(of: "BootNotification").first)
        #expect(boot["reason"] == "FirmwareUpdate" && boot["chargingStation"]?["firmwareVersion"] == "3.1")
        #expect(statuses(bench).suffix(2) == ["InstallRebooting", "Installed"])

        // The same over a restart of the process, where only the host knows what runs.
        for (version, status) in [("3.1", "Installed"), ("1.0", "InstallVerificationFailed")] {
            var next = Bench {
                $0.firmwareVersion = version
                $0.stored[.firmwareUpdate] = kept
            }
            try next.powerUp()
            try next.run(seconds: 2)
            let notification = try #require(next.csms.calls(of: "FirmwareStatusNotification").first)
            #expect(notification["status"]?.string == status && notification["requestId"] == 9)
        }
    }

    @Test func `a restart for firmware asks vehicles that wait for their drivers to leave`() throws {
        var bench = try Bench.booted {
            $0.token = nil
            $0.settings.txStartPoint = .powerPathClosed
        }
        try bench.plugIn()
        try bench.run(seconds: 10)
        _ = try update(&bench, id: 9)
        try bench.tell(.firmware(.downloaded))
        bench.csms.calls = []
        try bench.tell(.firmware(.installedForReboot(version: "3.1")))
        try bench.run(seconds: 10)
        #expect(bench.car?.ended != nil)
        #expect(bench.csms.calls(of: "BootNotification").count == 1)
    }

    @Test func `where signatures are required, an image without one is refused`() throws {
        var bench = try Bench.booted { $0.requiresSignedFirmware = true }
        #expect(try update(&bench) == "Rejected")
        #expect(bench.work.isEmpty)
    }

    @Test func `an update that waits for its time is not lost with the power`() throws {
        var bench = try Bench.booted()
        _ = try update(&bench, id: 8, retrieve: "2027-01-15T08:10:00Z")
        try bench.run(seconds: 1)
        #expect(statuses(bench) == ["DownloadScheduled"])
        bench.csms.calls = []
        try bench.losePower(seconds: 60)
        try bench.run(seconds: 30)
        #expect(statuses(bench) == ["DownloadScheduled"])
        #expect(bench.work.isEmpty)
        try bench.run(seconds: 600)
        #expect(bench.work == [.firmware(.download(Self.location))])
        try bench.tell(.firmware(.downloaded))
        // Neither is one that is under way: it is fetched again.
        bench.work = []
        bench.csms.calls = []
        try bench.losePower(seconds: 5)
        try bench.run(seconds: 10)
        #expect(bench.work == [.firmware(.download(Self.location))])
        try bench.tell(.firmware(.downloaded))
        try bench.tell(.firmware(.installed(version: "2.0")))
        try bench.run(seconds: 1)
        #expect(statuses(bench) == ["Downloading", "Downloaded", "Installing", "Installed"])
        #expect(bench.csms.calls(of: "FirmwareStatusNotification").allSatisfy { $0["requestId"] == 8 })
        #expect(bench.stored[.firmwareRequest] == nil)
    }

    @Test func `a host that transfers no files takes neither an image nor a wish for logs`() throws {
        var bench = try Bench.booted { $0.fileTransferProtocols = [] }
        #expect(try update(&bench) == "Rejected")
        let log: JSONValue = [
            "requestId": 1, "logType": "DiagnosticsLog", "log": ["remoteLocation": "http://127.0.0.1/logs"],
        ]
        #expect(try bench.call("GetLog", log)?.payload?["statusInfo"]?["reasonCode"] == "UnsupportedRequest")
        #expect(bench.work.isEmpty)
        let protocols = JSONValue.variable("FileTransferProtocols")
        #expect(try bench.value(.component("OCPPCommCtrlr"), protocols) == "")
    }

    @Test func `a triggered status is that of the update, and Idle without one`() throws {
        var bench = try Bench.booted()
        let trigger: JSONValue = ["requestedMessage": "FirmwareStatusNotification"]
        #expect(try bench.call("TriggerMessage", trigger)?.status == "Accepted")
        try bench.run(seconds: 1)
        #expect(statuses(bench) == ["Idle"])
        _ = try update(&bench)
        _ = try bench.call("TriggerMessage", trigger)
        try bench.run(seconds: 1)
        #expect(statuses(bench) == ["Idle", "Downloading", "Downloading"])
    }

    @Test func `a triggered status after a failure is that failure, and after an installation Idle`() throws {
        var bench = try Bench.booted()
        let trigger: JSONValue = ["requestedMessage": "FirmwareStatusNotification"]
        _ = try update(&bench, id: 1)
        try bench.tell(.firmware(.downloadFailed))
        // The certificate of another image is still being looked at: nothing is told of that one yet.
        _ = try update(&bench, id: 2, signed: true)
        try bench.run(seconds: 1)
        bench.csms.calls = []
        _ = try bench.call("TriggerMessage", trigger)
        try bench.run(seconds: 1)
        let failed = bench.csms.calls(of: "FirmwareStatusNotification")
        #expect(failed.count == 1 && failed[0]["status"] == "DownloadFailed" && failed[0]["requestId"] == 1)

        try bench.tell(.firmware(.certificateIsGood))
        try bench.tell(.firmware(.downloaded))
        try bench.tell(.firmware(.verified(isGenuine: true)))
        try bench.tell(.firmware(.installed(version: "2.0")))
        try bench.run(seconds: 1)
        bench.csms.calls = []
        _ = try bench.call("TriggerMessage", trigger)
        try bench.run(seconds: 1)
        let idle = bench.csms.calls(of: "FirmwareStatusNotification")
        #expect(idle.count == 1 && idle[0]["status"] == "Idle" && idle[0]["requestId"] == nil)
    }
}
