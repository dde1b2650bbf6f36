import Crypto
import ISO15118
import ISO15118Messages
import Testing

@testable import PlugAndCharge

struct AuthorizationTests {
    static let infrastructures = [TestInfrastructure.p521, .ed448]

    @Test(arguments: infrastructures) func `a contract lets the vehicle in`(infrastructure: TestInfrastructure) throws {
        var pair = try ContractPair(infrastructure, contracts: [infrastructure.contracts[0]])
        pair.run()
        #expect(
            pair.transcript == [
                "AuthorizationSetupReq", "AuthorizationSetupRes OK",
                "AuthorizationReq", "AuthorizationRes OK", "AuthorizationReq",
            ])
        #expect(pair.isAuthorized)
        #expect(try pair.verdicts == [.valid(#require(EMAID("DEEBBC000000011")), expiresSoon: false)])
    }

    @Test(arguments: infrastructures)
    func `a receipt holds by the contract's key alone`(infrastructure: TestInfrastructure) throws {
        let contract = try infrastructure.contracts[0].asContract
        let credentials = VehicleCredentials(contracts: [contract], providers: TrustAnchors(roots: []))
        let meter = MeterInfo(meterID: "EBB", chargedEnergyReadingWh: 1_234)
        var receipt = SECC.MeteringReceipt(
            data: SignedMeteringData(
                id: "id1", sessionID: SessionID(rawValue: 7), meterInfo: meter,
                smdtControlMode: .dynamic_SMDTControlMode(Dynamic_SMDTControlMode())),
            contract: contract.chain.asContract)
        let verifier = ContractVerifier(anchors: TrustAnchors(roots: []))
        #expect(!verifier.verify(receipt), "nobody signed")
        receipt.signature = credentials.sign(.receipt(receipt.data, receipt.contract))
        #expect(verifier.verify(receipt))
        var other = receipt
        other.data.meterInfo.chargedEnergyReadingWh += 1
        #expect(!verifier.verify(other), "another reading")
        other = receipt
        other.contract = try infrastructure.contracts[1].asContract.chain.asContract
        #expect(!verifier.verify(other), "another contract")
    }

    @Test(
        arguments: [
            (-ContractPair.year, -1, "AuthorizationRes WARNING_CertificateExpired"),
            (1000, ContractPair.year, "AuthorizationRes WARNING_CertificateNotYetValid"),
            (-10, 13 * 86_400, "AuthorizationRes OK_CertificateExpiresSoon"),
        ] as [(Int64, Int64, String)])
    func `a contract's dates count`(from: Int64, to: Int64, answer: String) throws {
        let contract = try TestInfrastructure.p521.contract(
            "DEEBBC000000033", validity: ContractPair.today + from...ContractPair.today + to)
        var pair = try ContractPair(.p521, contracts: [contract])
        pair.run()
        if pair.isAuthorized {
            // The answer that lets the vehicle in is still under way.
            #expect(pair.verdicts.last == .valid(EMAID("DEEBBC000000033")!, expiresSoon: true))
        } else {
            #expect(pair.transcript.contains(answer))
        }
        #expect(pair.isAuthorized == answer.contains(" OK"))
    }

    @Test func `a contract that was revoked, or whose root nobody knows, lets nobody in`() throws {
        var pair = try ContractPair(.p521, contracts: [TestInfrastructure.p521.contracts[0]])
        pair.verifier.anchors.isRevoked = { $0.commonName == "MO Sub-CA 1" }
        pair.run()
        #expect(pair.transcript.contains("AuthorizationRes WARNING_CertificateRevoked"))
        #expect(!pair.isAuthorized)
        pair = try ContractPair(.p521, contracts: [TestInfrastructure.p521.contracts[0]])
        pair.verifier.anchors.roots = [TestInfrastructure.p521.v2g.root]
        pair.run()
        #expect(pair.transcript.contains("AuthorizationRes WARNING_CertificateValidationError"))
        #expect(!pair.isAuthorized)
    }

    @Test func `the contract of an unknown provider lets nobody in`() throws {
        var pair = try ContractPair(.p521, contracts: [TestInfrastructure.p521.contracts[0]])
        pair.verifier.providers = ["NLXYZ"]
        pair.run()
        #expect(pair.transcript.contains("AuthorizationRes WARNING_eMSPUnknown"))
        #expect(!pair.isAuthorized)
    }

    @Test(arguments: infrastructures)
    func `a request that was changed on its way lets nobody in`(infrastructure: TestInfrastructure) throws {
        let changes: [(inout AuthorizationReq) -> Void] = [
            { $0.header.signature = nil },
            { $0.header.signature?.signatureValue.value[3] ^= 1 },
            { $0.header.signature?.signatureValue.value = [] },
            { $0.header.signature?.signedInfo.reference[0].digestValue[0] ^= 1 },
            { $0.header.signature?.signedInfo.reference[0].uri = "#id2" },
            { $0.header.signature?.signedInfo.reference.append(Self.strayReference) },
            {
                $0.header.signature?.signedInfo.signatureMethod.algorithm =
                    "http://www.w3.org/2000/09/xmldsig#hmac-sha1"
            },
            { $0.header.signature?.signedInfo.canonicalizationMethod.algorithm += "x" },
            { $0.change { $0.id = "id2" } },
            { $0.change { $0.contractCertificateChain.certificate = infrastructure.contracts[1].chain.leaf.der } },
            { $0.change { $0.contractCertificateChain.certificate.append(0) } },
            { $0.change { $0.contractCertificateChain.certificate = [] } },
            { $0.change { $0.contractCertificateChain.subCertificates.certificate.removeFirst() } },
        ]
        for change in changes {
            var pair = try ContractPair(infrastructure, contracts: [infrastructure.contracts[0]])
            pair.tamper = { message in
                guard case .authorizationReq(var request) = message, request.selectedAuthorizationService == .pnC else {
                    return message
                }
                change(&request)
                return .authorizationReq(request)
            }
            pair.run()
            #expect(pair.transcript.contains("AuthorizationRes WARNING_CertificateValidationError"))
            #expect(!pair.isAuthorized)
        }
    }

    private static var strayReference: Reference {
        Reference(
            uri: "#id9", digestMethod: DigestMethod(algorithm: "http://www.w3.org/2001/04/xmlenc#sha512"),
            digestValue: [UInt8](repeating: 0, count: 64))
    }

    @Test func `an answer to another challenge lets nobody in`() throws {
        var pair = try ContractPair(.p521, contracts: [TestInfrastructure.p521.contracts[0]])
        pair.tamper = { message in
            guard case .authorizationReq(var request) = message else { return message }
            request.change { $0.genChallenge[0] ^= 1 }
            return .authorizationReq(request)
        }
        pair.run()
        #expect(pair.transcript.contains("AuthorizationRes WARNING_ChallengeInvalid"))
        #expect(!pair.isAuthorized)
        #expect(pair.verdicts.isEmpty)
    }

    @Test func `the vehicle tries its next contract, then the driver's card`() throws {
        let expired = try TestInfrastructure.p521.contract(
            "DEEBBC000000033", validity: ContractPair.today - 1000...ContractPair.today - 1)
        var pair = try ContractPair(.p521, contracts: [expired, TestInfrastructure.p521.contracts[0]])
        pair.run()
        #expect(pair.isAuthorized && pair.verdicts.count == 2)
        pair = try ContractPair(.p521, contracts: [expired])
        pair.hasCard = true
        pair.run()
        #expect(pair.isAuthorized && pair.verdicts.count == 1)
    }

    @Test func `a chain on an older curve counts only where that is wanted`() throws {
        let infrastructure = try TestInfrastructure.made(.p256)
        var pair = try ContractPair(infrastructure, contracts: [infrastructure.contracts[0]])
        pair.run()
        #expect(!pair.isAuthorized)
        pair = try ContractPair(infrastructure, contracts: [infrastructure.contracts[0]])
        pair.verifier.anchors.acceptsLegacyCurves = true
        pair.run()
        #expect(pair.isAuthorized)
    }
}

extension AuthorizationReq {
    mutating func change(_ change: (inout PnC_AReqAuthorizationMode) -> Void) {
        guard case .pnC_AReqAuthorizationMode(var mode) = aReqAuthorizationMode else { return }
        change(&mode)
        aReqAuthorizationMode = .pnC_AReqAuthorizationMode(mode)
    }
}
