// OCPP 2.1, chapter M: roots installed, listed and deleted; status of certificates; contracts by way of the central system.

import ChargingStation
import ISO15118
import ISO15118Messages
import JSON
import OCPPMessages
import Quantities
import Testing

@Suite struct TrustStoreTests {
    static let hash: JSONValue = [
        "hashAlgorithm": "SHA256", "issuerNameHash": "aa", "issuerKeyHash": "bb", "serialNumber": "01",
    ]
    static let hashData = CertificateHashData(
        hashAlgorithm: .sha256, issuerNameHash: "aa", issuerKeyHash: "bb", serialNumber: "01")
    static let root: JSONValue = ["certificateType": "V2GRootCertificate", "certificate": "PEM"]

    @Test func `a root is installed, listed and deleted by the host`() throws {
        var bench = try Bench.networked()
        #expect(try bench.ask("InstallCertificate", Self.root, host: .done(.with(entries: 2)))?.status == "Accepted")
        #expect(bench.tasks == [.install(.v2GRootCertificate, pem: "PEM")])
        let chain = CertificateHashDataChain(certificateHashData: Self.hashData, certificateType: .v2GRootCertificate)
        let list = try bench.ask(
            "GetInstalledCertificateIds", ["certificateType": ["V2GRootCertificate"]], host: .list([chain]))
        #expect(list?.status == "Accepted")
        #expect(list?.payload?["certificateHashDataChain"]?.array?.first?["certificateHashData"] == Self.hash)
        let deleted = try bench.ask(
            "DeleteCertificate", ["certificateHashData": Self.hash], host: .done(.with(entries: 1)))
        #expect(deleted?.status == "Accepted")
        #expect(bench.tasks.last == .delete(Self.hashData))
        #expect(try bench.ask("GetInstalledCertificateIds", [:], host: .list([]))?.status == "NotFound")
    }

    @Test func `what the host finds wrong is told with its reason`() throws {
        var bench = try Bench.networked()
        let bad = try bench.ask("InstallCertificate", Self.root, host: .refused("expired"))
        #expect(bad?.status == "Rejected")
        #expect(bad?.payload?["statusInfo"]?["reasonCode"] == "InvalidCertificate")
        #expect(try bench.ask("InstallCertificate", Self.root, host: .failed("disk full"))?.status == "Failed")
        let delete: JSONValue = ["certificateHashData": Self.hash]
        #expect(try bench.ask("DeleteCertificate", delete, host: .notFound)?.status == "NotFound")
        #expect(try bench.ask("DeleteCertificate", delete, host: .failed("in use"))?.status == "Failed")
    }

    @Test func `a full store takes nothing`() throws {
        var bench = try Bench.networked(holdings: .with(entries: 50))
        let answer = try bench.ask("InstallCertificate", Self.root)
        #expect(answer?.status == "Rejected" && answer?.payload?["statusInfo"]?["reasonCode"] == "OutOfStorage")
        #expect(bench.tasks.isEmpty)
    }

    @Test func `an answer that comes after the connection is for nobody`() throws {
        var bench = try Bench.networked()
        let (id, frame) = bench.csms.call("InstallCertificate", Self.root)
        try bench.tell(.csmsMessage(frame))
        try bench.loseCSMS()
        bench.csmsIsReachable = true
        try bench.run(seconds: 30)
        try bench.tell(.certificate(1, .done(.with(entries: 2))))
        try bench.tell(.certificate(1, .done(.with(entries: 3))))
        #expect(bench.csms.answers[id] == nil)
    }

    @Test func `a station without a store supports none of it`() throws {
        var bench = try Bench.booted()
        for (action, payload) in [
            ("InstallCertificate", Self.root), ("DeleteCertificate", ["certificateHashData": Self.hash]),
            ("GetInstalledCertificateIds", [:]),
        ] {
            #expect(try bench.call(action, payload) == .error(code: "NotSupported"))
        }
    }

    @Test func `the status of the station's certificate is fetched and kept`() throws {
        var bench = try Bench.networked()
        bench.csms.results["GetCertificateStatus"] = ["status": "Accepted", "ocspResult": "MAMKAQA="]
        let data = OCSPRequestData(
            hashAlgorithm: .sha256, issuerNameHash: "aa", issuerKeyHash: "bb", serialNumber: "01",
            responderURL: "http://ocsp.example")
        try bench.tell(.certificateStatusIsDue([data]))
        try bench.run(seconds: 1)
        #expect(
            bench.csms.calls(of: "GetCertificateStatus").first?["ocspRequestData"]?["responderURL"]
                == "http://ocsp.example")
        #expect(bench.tasks == [.keepStatus(data, response: [0x30, 0x03, 0x0A, 0x01, 0x00])])
    }

    @Test func `a status that is due while the central system is away is asked when it is back`() throws {
        var bench = try Bench.networked()
        bench.csms.results["GetCertificateStatus"] = ["status": "Failed"]
        let data = OCSPRequestData(
            hashAlgorithm: .sha256, issuerNameHash: "aa", issuerKeyHash: "bb", serialNumber: "01",
            responderURL: "http://ocsp.example")
        try bench.loseCSMS()
        try bench.tell(.certificateStatusIsDue([data]))
        try bench.run(seconds: 5)
        #expect(bench.csms.calls(of: "GetCertificateStatus").isEmpty)
        bench.csmsIsReachable = true
        try bench.run(seconds: 120)
        #expect(bench.csms.calls(of: "GetCertificateStatus").count == 1)
    }
}

/// A vehicle that showed a certificate over TLS.
@Suite struct VehicleStatusTests {
    private static let question = CertificateStatusRequestInfo(
        certificateHashData: TrustStoreTests.hashData, source: .ocsp, urls: ["http://ocsp.example"])

    private func bench(_ status: JSONValue, nextUpdate: JSONValue = "2027-01-15T09:00:00Z") throws -> Bench {
        var bench = try Bench.booted()
        bench.csms.results["GetCertificateChainStatus"] = [
            "certificateStatus": [
                [
                    "certificateHashData": TrustStoreTests.hash, "source": "OCSP", "status": status,
                    "nextUpdate": nextUpdate,
                ]
            ]
        ]
        try bench.plugIn()
        try bench.run(seconds: 0.01)
        try bench.tell(.vehicleCertificates(evse: 1, [Self.question]))
        try bench.run(seconds: 20)
        return bench
    }

    @Test func `one whose certificate is good charges, and is not asked about again while that holds`() throws {
        var bench = try bench("Good")
        #expect(bench.measured.contactorsClosed)
        try bench.tell(.vehicleCertificates(evse: 1, [Self.question]))
        try bench.run(seconds: 5)
        let calls = bench.csms.calls(of: "GetCertificateChainStatus")
        #expect(calls.count == 1)
        let asked = calls.first?["certificateStatusRequests"]?.array?.first
        #expect(asked?["certificateHashData"] == TrustStoreTests.hash && asked?["source"] == "OCSP")
        try bench.run(seconds: 3700)
        try bench.tell(.vehicleCertificates(evse: 1, [Self.question]))
        try bench.run(seconds: 5)
        #expect(bench.csms.calls(of: "GetCertificateChainStatus").count == 2)
    }

    @Test func `one whose certificate was revoked is sent away, and the next time at once`() throws {
        var bench = try bench("Revoked")
        #expect(!bench.measured.contactorsClosed && bench.measured.power == 0)
        #expect(bench.notes.contains { "\($0)" == "EVSE 1: the vehicle's certificate was revoked" })
        try bench.loseCSMS()
        try bench.unplug()
        try bench.plugIn()
        try bench.run(seconds: 0.01)
        try bench.tell(.vehicleCertificates(evse: 1, [Self.question]))
        try bench.run(seconds: 20)
        #expect(!bench.measured.contactorsClosed)
    }

    @Test(arguments: ["Failed", "Unknown"] as [JSONValue]) func `what nobody knows is no reason to refuse`(
        status: JSONValue
    ) throws {
        #expect(try bench(status).measured.contactorsClosed)
    }
}

/// A vehicle's contract between its host's verdict and the central system's.
@Suite struct CentralContractTests {
    static let evidence = ContractEvidence(
        isTrusted: false, chain: "PEM of the chain",
        hashes: [
            OCSPRequestData(
                hashAlgorithm: .sha256, issuerNameHash: "aa", issuerKeyHash: "bb", serialNumber: "01",
                responderURL: "http://ocsp.example")
        ])

    private func bench(trusted: Bool, central: Bool) throws -> Bench {
        var bench = try ContractTests.bench(.valid(ContractTests.emaid, expiresSoon: false))
        if central {
            let set = try bench.set(
                .component("ISO15118Ctrlr", evse: 1), .variable("CentralContractValidationAllowed"), to: "true")
            try #require(set?["attributeStatus"] == "Accepted")
        }
        var evidence = Self.evidence
        evidence.isTrusted = trusted
        try bench.tell(.contractEvidence(evse: 1, evidence))
        try bench.plugIn()
        try bench.run(seconds: 20)
        return bench
    }

    @Test func `a contract that holds here goes with its hashes alone`() throws {
        let bench = try bench(trusted: true, central: true)
        let call = try #require(bench.csms.calls(of: "Authorize").first)
        #expect(call["iso15118CertificateHashData"]?.array?.count == 1 && call["certificate"] == nil)
        #expect(bench.measured.contactorsClosed)
    }

    @Test func `a contract without a root here is shown to the central system where that is allowed`() throws {
        let bench = try bench(trusted: false, central: true)
        #expect(bench.csms.calls(of: "Authorize").first?["certificate"] == "PEM of the chain")
        #expect(bench.measured.contactorsClosed)
    }

    @Test func `elsewhere it is refused, and the way by card is open`() throws {
        let bench = try bench(trusted: false, central: false)
        #expect(bench.csms.calls(of: "Authorize").map { $0["idToken"]?["type"] } == ["Central"])
    }

    @Test func `a revoked contract charges nothing, whatever its token`() throws {
        var bench = try ContractTests.bench(.valid(ContractTests.emaid, expiresSoon: false))
        bench.csms.results["Authorize"] = [
            "idTokenInfo": ["status": "Accepted"], "certificateStatus": "CertificateRevoked",
        ]
        try bench.plugIn()
        try bench.run(seconds: 10)
        #expect(!bench.measured.contactorsClosed)
    }
}
