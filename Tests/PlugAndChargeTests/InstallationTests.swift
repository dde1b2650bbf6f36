import Crypto
import ISO15118
import ISO15118Messages
import Testing

@testable import PlugAndCharge

struct InstallationTests {
    static let infrastructures = [TestInfrastructure.p521, .ed448]

    @Test(arguments: infrastructures)
    func `a vehicle without a contract fetches two and charges by the first`(infrastructure: TestInfrastructure) throws
    {
        var pair = try ContractPair(infrastructure, contracts: [], installs: 2, store: infrastructure.contracts)
        pair.run()
        #expect(
            pair.transcript == [
                "AuthorizationSetupReq", "AuthorizationSetupRes OK",
                "CertificateInstallationReq", "CertificateInstallationRes OK",  // Ongoing
                "CertificateInstallationReq", "CertificateInstallationRes OK",
                "CertificateInstallationReq", "CertificateInstallationRes OK",  // Ongoing
                "CertificateInstallationReq", "CertificateInstallationRes OK",
                "AuthorizationReq", "AuthorizationRes OK", "AuthorizationReq",
            ])
        #expect(pair.isAuthorized)
        #expect(pair.credentials.contracts.map(\.emaid.text) == infrastructure.settings.emaids)
        #expect(
            pair.credentials.contracts.map(\.key.publicKey.bytes)
                == infrastructure.contracts.map(\.key.publicKey.bytes))
    }

    @Test func `the fields have the standard's lengths`() throws {
        for (infrastructure, point, key) in [(TestInfrastructure.p521, 133, 94), (.ed448, 57, 84)] {
            let contract = try infrastructure.contracts[0].asContract
            let data = try ContractEncryption.seal(
                contract.key, of: contract.chain, to: infrastructure.provisioning.chain.leaf, id: "id1")
            #expect(data.dhPublicKey.count == point && data.dhPublicKey.first == 4)
            switch data.encryptedPrivateKey {
            case .secp521_EncryptedPrivateKey(let sealed), .x448_EncryptedPrivateKey(let sealed):
                #expect(sealed.count == key)
            case .tpm_EncryptedPrivateKey: Issue.record("there is no TPM")
            }
        }
    }

    @Test(arguments: infrastructures)
    func `only the vehicle's own key opens what was sent to it`(infrastructure: TestInfrastructure) throws {
        let contract = try infrastructure.contracts[0].asContract
        let leaf = infrastructure.provisioning.chain.leaf
        let sent = try ContractEncryption.seal(contract.key, of: contract.chain, to: leaf, id: "id1")
        let own = infrastructure.agreementKey ?? infrastructure.provisioning.key
        let opened = try ContractEncryption.open(sent, provisioning: leaf, agreement: own)
        #expect(opened.publicKey == contract.key.publicKey)
        #expect(throws: CryptoError.notAuthentic) {
            try ContractEncryption.open(sent, provisioning: leaf, agreement: PrivateKey(generating: own.kind))
        }
        // Another contract's certificate, or another vehicle's PCID, is not what was sealed.
        var changed = sent
        changed.contractCertificateChain.certificate = infrastructure.contracts[1].chain.leaf.der
        #expect(throws: CryptoError.notAuthentic) {
            try ContractEncryption.open(changed, provisioning: leaf, agreement: own)
        }
        #expect(throws: CryptoError.notAuthentic) {
            try ContractEncryption.open(sent, provisioning: infrastructure.station.chain.leaf, agreement: own)
        }
        // X448 without the byte in front.
        if own.kind == .x448 {
            changed = sent
            changed.dhPublicKey.removeFirst()
            #expect(
                try ContractEncryption.open(changed, provisioning: leaf, agreement: own).publicKey == opened.publicKey)
        }
        changed = sent
        changed.dhPublicKey = []
        #expect(throws: CryptoError.self) { try ContractEncryption.open(changed, provisioning: leaf, agreement: own) }
    }

    @Test func `a vehicle that nobody has a contract for is told so`() throws {
        var pair = try ContractPair(.p521, contracts: [], installs: 1, store: [])
        pair.run()
        #expect(pair.transcript.contains("CertificateInstallationRes WARNING_NoContractMatchingPCIDFound"))
        #expect(!pair.isAuthorized)
        #expect(
            pair.transcript.suffix(1) == ["SessionStopReq"]
                || pair.transcript.contains("AuthorizationRes WARNING_EIMAuthorizationFailure"))
    }

    @Test func `prioritized contracts come first, of providers that are known`() throws {
        let infrastructure = TestInfrastructure.p521
        var pair = try ContractPair(infrastructure, contracts: [], installs: 1, store: infrastructure.contracts)
        pair.prioritize(["DEEBBC000000022"])
        pair.run()
        #expect(pair.isAuthorized && pair.credentials.contracts.map(\.emaid.text) == ["DEEBBC000000022"])
        pair = try ContractPair(infrastructure, contracts: [], installs: 1, store: infrastructure.contracts)
        pair.prioritize(["NLXYZC000000022"])
        pair.run()
        #expect(pair.transcript.contains("CertificateInstallationRes WARNING_eMSPUnknown"))
    }

    @Test func `a request whose signature does not hold ends the session`() throws {
        let infrastructure = TestInfrastructure.p521
        var pair = try ContractPair(infrastructure, contracts: [], installs: 1, store: infrastructure.contracts)
        pair.tamper = { message in
            guard case .certificateInstallationReq(var request) = message else { return message }
            request.header.signature?.signatureValue.value[5] ^= 1
            return .certificateInstallationReq(request)
        }
        pair.run()
        #expect(pair.transcript.suffix(1) == ["CertificateInstallationRes FAILED_SignatureError"])
        #expect(!pair.isAuthorized && !pair.evcc.isConnected)
    }

    @Test func `a maker that the station does not know gets no contract`() throws {
        let infrastructure = TestInfrastructure.p521
        var pair = try ContractPair(infrastructure, contracts: [], installs: 1, store: infrastructure.contracts)
        pair.provisioning?.makers.roots = [infrastructure.v2g.root]
        pair.run()
        #expect(pair.transcript.contains("CertificateInstallationRes WARNING_CertificateValidationError"))
        #expect(pair.credentials.contracts.isEmpty)
    }

    @Test func `a contract under another provisioning service is not taken`() throws {
        let infrastructure = TestInfrastructure.p521
        var pair = try ContractPair(infrastructure, contracts: [], installs: 1, store: infrastructure.contracts)
        pair.credentials.providers.roots = [infrastructure.maker.root]
        pair.run()
        #expect(pair.refusedContracts == ["untrusted"])
        #expect(pair.credentials.contracts.isEmpty && !pair.isAuthorized)
    }
}

extension ContractPair {
    mutating func prioritize(_ emaids: [String]) {
        var configuration = evcc.configuration
        configuration.provisioning?.prioritizedEMAIDs = emaids.compactMap { EMAID($0) }
        evcc = EVCC(configuration)
    }
}
