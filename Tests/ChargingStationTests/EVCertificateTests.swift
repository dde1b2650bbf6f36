// OCPP 2.1, M01: a car fetches its contract from the central system, through a station that reads none of it.

import EXI
import ISO15118
import ISO15118Messages
import JSON
import Quantities
import Testing

@testable import ChargingStation

@Suite struct EVCertificateTests {
    private static let provisioning = EVCC.Provisioning(
        chain: SignedCertificateChain(id: "id1", certificate: [1, 2, 3]),
        rootCertificateIDs: [X509IssuerSerial(x509IssuerName: "CN=V2G Root", x509SerialNumber: EXIInteger(7))],
        maximumContracts: 2, prioritizedEMAIDs: [ContractTests.emaid])

    private static let data = SignedInstallationData(
        id: "id1",
        contractCertificateChain: ContractCertificateChain(
            certificate: [4], subCertificates: SubCertificates(certificate: [[5]])),
        ecdhCurve: .secp521, dhPublicKey: [UInt8](repeating: 6, count: 133),
        encryptedPrivateKey: .secp521_EncryptedPrivateKey([UInt8](repeating: 7, count: 94)))

    private static func response(_ code: ResponseCode, signature: Signature? = .test) -> String {
        var header = MessageHeader(sessionID: SessionID(9), timeStamp: 1)
        header.signature = signature
        let message = V2GMessage.certificateInstallationRes(
            CertificateInstallationRes(
                header: header, responseCode: code, evseProcessing: .finished,
                cpsCertificateChain: CertificateChain(certificate: [8]), signedInstallationData: data,
                remainingContractCertificateChains: 0))
        return Base64.encode(Array(message.frame.dropFirst(V2GTP.headerLength)))
    }

    /// A station whose central system answers Get15118EVCertificate with this, and a car that asks.
    private func bench(_ answer: JSONValue, offline: Bool = false) throws -> Bench {
        var bench = try Bench.booted {
            $0.evses[0].secc.pnc = SECC.PnCOffer(installsCertificates: true)
            $0.contractsFromCentralSystem = true
        }
        bench.provisioning = Self.provisioning
        bench.csms.results["Get15118EVCertificate"] = answer
        if offline { try bench.loseCSMS() }
        try bench.plugIn()
        try bench.run(seconds: 30)
        return bench
    }

    @Test func `the car's request goes out in EXI and the provider's answer comes home as it is`() throws {
        let bench = try bench(
            ["status": "Accepted", "exiResponse": .string(Self.response(.ok)), "remainingContracts": 0])
        let call = try #require(bench.csms.calls(of: "Get15118EVCertificate").first)
        #expect(call["action"] == "Install")
        #expect(call["iso15118SchemaVersion"] == "urn:iso:std:iso:15118:-20:CommonMessages")
        #expect(call["maximumContractCertificateChains"] == 2)
        #expect(call["prioritizedEMAIDs"] == [.string(ContractTests.emaid.text)])
        let exi = try #require(call["exiRequest"]?.string.flatMap(Base64.decode))
        guard case .certificateInstallationReq(let request) = try V2GMessage(exi: exi[...], type: .common) else {
            Issue.record("no CertificateInstallationReq")
            return
        }
        #expect(request.oemProvisioningCertificateChain.certificate == [1, 2, 3])
        #expect(request.header.signature == .test)
        let installed = try #require(bench.installations.first)
        #expect(installed.signedInstallationData == Self.data && installed.header.signature == .test)
        #expect(installed.cpsCertificateChain.certificate == [8])
        // The session is the station's, whatever the provider's message said.
        #expect(installed.header.sessionID != SessionID(9))
        #expect(bench.csms.calls(of: "Get15118EVCertificate").count == 1)
    }

    @Test(
        arguments: [
            ["status": "Failed", "exiResponse": ""], ["status": "Accepted", "exiResponse": "no Base64!"],
            ["status": "Accepted", "exiResponse": "AAAA"],
            ["status": "Accepted", "exiResponse": .string(Self.response(.warning_NoContractMatchingPCIDFound))],
            ["status": "Accepted", "exiResponse": .string(Self.response(.ok, signature: nil))],
        ] as [JSONValue])
    func `without a contract the driver is asked`(answer: JSONValue) throws {
        let bench = try bench(answer)
        #expect(bench.csms.calls(of: "Get15118EVCertificate").count == 1)
        #expect(bench.installations.isEmpty)
    }

    @Test func `without a central system there is none either, and the car goes on`() throws {
        let bench = try bench([:], offline: true)
        #expect(bench.installations.isEmpty)
        #expect(bench.measured.contactorsClosed)
    }

    @Test(arguments: ["", "TQ==", "TWE=", "TWFu", "TWFuTQ=="]) func `Base64 goes both ways`(text: String) throws {
        #expect(Base64.encode(try #require(Base64.decode(text))) == text)
        #expect(Base64.decode("T") == nil && Base64.decode("T===") == nil && Base64.decode("TW=u") == nil)
        #expect(Base64.decode("TW\r\nFu") == Array("Man".utf8))
    }
}
