// Plug & Charge at a station: what the host finds about a contract, and what the central system then says.

import ChargingStation
import ISO15118
import ISO15118Messages
import JSON
import Quantities
import Testing

@Suite struct ContractTests {
    static let emaid = EMAID("DE-EBB-C00000001-1")!

    static func bench(_ verdict: SECC.ContractVerdict) throws -> Bench {
        var bench = try Bench.booted { $0.evses[0].secc.pnc = SECC.PnCOffer() }
        bench.contract = EVCC.Contract(
            emaid: emaid,
            chain: ContractCertificateChain(certificate: [1], subCertificates: SubCertificates(certificate: [[2]])))
        bench.verdict = verdict
        return bench
    }

    @Test func `the central system is asked about a good contract by its EMAID`() throws {
        var bench = try Self.bench(.valid(Self.emaid, expiresSoon: false))
        try bench.plugIn()
        try bench.run(seconds: 20)
        let token = try #require(bench.csms.calls(of: "Authorize").first?["idToken"])
        #expect(token["idToken"] == "DEEBBC000000011" && token["type"] == "eMAID")
        #expect(bench.measured.contactorsClosed)
        #expect(bench.contracts.first?.mode.contractCertificateChain == bench.contract?.chain)
        #expect(bench.contracts.first?.mode.genChallenge.count == 16)
    }

    @Test func `a contract that does not hold is nothing to ask the central system about`() throws {
        var bench = try Self.bench(.refused(.warning_CertificateExpired, reason: "expired"))
        try bench.plugIn()
        try bench.run(seconds: 20)
        // The car goes on with the driver's token.
        #expect(bench.csms.calls(of: "Authorize").map { $0["idToken"]?["idToken"] } == ["driver-1"])
        #expect(bench.notes.contains { "\($0)" == "EVSE 1: contract refused: expired" })
        #expect(bench.measured.contactorsClosed)
    }

    @Test func `a contract that the central system blocks leaves the way by card`() throws {
        var bench = try Self.bench(.valid(Self.emaid, expiresSoon: false))
        bench.csms.results["Authorize"] = ["idTokenInfo": ["status": "Blocked"]]
        try bench.plugIn()
        try bench.run(seconds: 20)
        #expect(
            bench.csms.calls(of: "Authorize").map { $0["idToken"]?["idToken"] } == ["DEEBBC000000011", "driver-1"])
        #expect(!bench.measured.contactorsClosed)
    }

    @Test func `a contract that charged before is asked about again, for it may be revoked`() throws {
        var bench = try Self.bench(.valid(Self.emaid, expiresSoon: false))
        _ = try bench.set(.component("AuthCtrlr"), .variable("LocalPreAuthorize"), to: "true")
        try bench.plugIn()
        try bench.run(seconds: 20)
        #expect(bench.measured.contactorsClosed)
        try bench.unplug()
        try bench.run(seconds: 5)
        bench.csms.results["Authorize"] = [
            "idTokenInfo": ["status": "Invalid"], "certificateStatus": "CertificateRevoked",
        ]
        try bench.plugIn()
        try bench.run(seconds: 20)
        #expect(
            bench.csms.calls(of: "Authorize").prefix(2).map { $0["idToken"]?["type"] } == ["eMAID", "eMAID"])
        #expect(!bench.measured.contactorsClosed)
    }
}

extension Signature {
    static let test = Signature(
        signedInfo: SignedInfo(
            canonicalizationMethod: CanonicalizationMethod(algorithm: "c"),
            signatureMethod: SignatureMethod(algorithm: "s"),
            reference: [Reference(uri: "#id1", digestMethod: DigestMethod(algorithm: "d"), digestValue: [1])]),
        signatureValue: SignatureValue(value: [1, 2, 3]))
}
