import CentralSystem
import JSON
import OCPPMessages
import Quantities
import Testing

/// What takes another company's service: chapters A, C, M and P through the host.
@Suite struct ServiceTests {
    var script: StationScript

    init() {
        var settings = CentralSystemSettings()
        settings.services = [
            .signing, .contractProvisioning, .certificateStatus, .contractValidation, .vatNumbers, .vendor("Maker"),
        ]
        script = StationScript(settings: settings)
    }

    private static let csr: JSONValue = ["csr": "CSR", "certificateType": "V2GCertificate", "requestId": 5]

    @Test mutating func `a certificate that the host signed is brought to the station`() {
        script.boot()
        #expect(script.result("SignCertificate", Self.csr)?["status"] == "Accepted")
        // One of a kind at a time.
        #expect(script.result("SignCertificate", Self.csr)?["status"] == "Rejected")
        #expect(script.answerHost(.signed(chain: "PEM")) == .sign(csr: "CSR", use: .v2GCertificate))
        let signed = script.answer("CertificateSigned", with: StationScript.accepted)
        #expect(signed == ["certificateChain": "PEM", "certificateType": "V2GCertificate", "requestId": 5])
        #expect(script.result("SignCertificate", Self.csr)?["status"] == "Accepted")
    }

    @Test mutating func `a certificate whose delivery is not answered is brought again, and at last given up`() {
        script.boot()
        _ = script.result("SignCertificate", Self.csr)
        script.answerHost(.signed(chain: "PEM"))
        for _ in 0..<3 {
            #expect(script.takeCall("CertificateSigned") != nil)
            script.pass(.seconds(31))
            #expect(script.hasNothingMoreToSay)
            script.pass(.seconds(20))
        }
        #expect(script.hasNothingMoreToSay)
        #expect(script.logged.contains("CertificateSigned: given up"))
    }

    @Test mutating func `a host that signs nothing leaves the station to ask again`() {
        script.boot()
        _ = script.result("SignCertificate", Self.csr)
        script.answerHost(.failed("no key"))
        #expect(script.hasNothingMoreToSay)
        _ = script.result("SignCertificate", Self.csr)
        script.pass(.seconds(21))
        #expect(script.logged.contains("signing a certificate: no answer in time"))
        #expect(script.result("SignCertificate", Self.csr)?["status"] == "Accepted")
    }

    @Test mutating func `a vehicle's contract is asked for, and its absence is answered in time`() {
        script.boot()
        let request: JSONValue = [
            "iso15118SchemaVersion": "urn:iso:std:iso:15118:-20:CommonMessages", "action": "Install",
            "exiRequest": "AA",
        ]
        let first = script.call("Get15118EVCertificate", request)
        #expect(script.takeAnswer(to: first) == nil)
        script.answerHost(.evCertificate(Get15118EVCertificateResponse(status: .accepted, exiResponse: "BB")))
        #expect(script.takeAnswer(to: first) == ["status": "Accepted", "exiResponse": "BB"])
        let second = script.call("Get15118EVCertificate", request)
        script.pass(.seconds(21))
        #expect(script.takeAnswer(to: second)?["status"] == "Failed")
        // The late answer is nobody's.
        script.answerHost(.evCertificate(Get15118EVCertificateResponse(status: .accepted, exiResponse: "BB")))
        #expect(script.hasNothingMoreToSay)
    }

    @Test(arguments: [
        (AuthorizeCertificateStatus.accepted, "Accepted"), (.certificateRevoked, "Invalid"),
    ])
    mutating func `a contract counts when its certificates hold`(status: AuthorizeCertificateStatus, token: String) {
        script.boot()
        let id = script.call("Authorize", ["idToken": ["idToken": "DE8AA", "type": "eMAID"], "certificate": "PEM"])
        let question = script.answerHost(.contract(status))
        #expect(question == .contract(IdToken(idToken: "DE8AA", type: "eMAID"), chain: "PEM", hashes: []))
        let answer = script.takeAnswer(to: id)
        #expect(answer?["certificateStatus"]?.string == status.rawValue)
        #expect(answer?["idTokenInfo"]?["status"]?.string == token)
    }

    @Test mutating func `an answer after a reconnection is not sent over the new connection`() {
        script.boot()
        script.call("VatNumberValidation", ["vatNumber": "DE1"])
        script.tell(.disconnected(connection: 1))
        script.connect(over: 2)
        script.answerHost(.vatNumber(Address(name: "Ebb", address1: "1 Street", city: "Town", country: "DE")))
        #expect(script.sent[2]?.contains { $0.array?[0] == 3 } != true)
    }

    @Test mutating func `a vendor's message goes to whoever knows it`() {
        script.boot()
        let id = script.call("DataTransfer", ["vendorId": "Maker", "messageId": "hi", "data": ["n": 1]])
        script.answerHost(.vendorMessage(DataTransferResponse(status: .accepted, data: "ok")))
        #expect(script.takeAnswer(to: id) == ["status": "Accepted", "data": "ok"])
        #expect(script.result("DataTransfer", ["vendorId": "other"])?["status"] == "UnknownVendorId")
    }

    @Test mutating func `without services everything is refused in its own terms`() {
        script = StationScript()
        script.boot()
        #expect(script.result("SignCertificate", Self.csr)?["status"] == "Rejected")
        #expect(script.result("VatNumberValidation", ["vatNumber": "DE1", "evseId": 2])?["status"] == "Rejected")
        let contract: JSONValue = ["idToken": ["idToken": "DE8AA", "type": "eMAID"], "certificate": "PEM"]
        #expect(script.result("Authorize", contract)?["certificateStatus"] == "CertChainError")
        #expect(script.asked.isEmpty)
    }
}
