/// Plug & Charge as the engines see it: keys and certificates are answers that a test gives.
import EXI
import ISO15118Messages
import Quantities
import Testing

@testable import ISO15118

@Suite struct ContractTests {
    static let contract = EVCC.Contract(
        emaid: EMAID("DE-EBB-C00000001-1")!,
        chain: ContractCertificateChain(certificate: [1], subCertificates: SubCertificates(certificate: [[2]])))
    static let other = EVCC.Contract(
        emaid: EMAID("NLXYZC000000022")!,
        chain: ContractCertificateChain(certificate: [3], subCertificates: SubCertificates(certificate: [[4]])))

    @Test func `a contract is asked about once, and the request repeats unaltered`() {
        var pair = SessionPair.byContract()
        pair.contractAnswers = [.processing]
        pair.connect()
        pair.run(for: .seconds(1))
        #expect(pair.stationEffects.count { $0.isContract } == 1)
        pair.tell(.authorization(.accepted))
        pair.run { $0.secc.sequence.stage == .authorized }
        let requests = pair.vehicleEffects.compactMap(\.authorization)
        #expect(requests.count > 2 && Set(requests.map { $0.header.signature?.signatureValue.value }).count == 1)
        #expect(requests.allSatisfy { $0.aReqAuthorizationMode == requests[0].aReqAuthorizationMode })
    }

    @Test func `without TLS neither side speaks of contracts`() {
        var pair = SessionPair.byContract()
        pair.isTLS = false
        pair.connect()
        pair.run(to: .authorized)
        #expect(!pair.stationEffects.contains { $0.isContract })
        #expect(pair.vehicleEffects.compactMap(\.authorization).allSatisfy { $0.selectedAuthorizationService == .eim })
    }

    @Test(arguments: [
        ResponseCode.warning_CertificateExpired, .warning_CertificateNotYetValid, .warning_CertificateRevoked,
        .warning_CertificateValidationError, .warning_eMSPUnknown, .warning_GeneralPnCAuthorizationError,
    ])
    func `a contract that is refused leaves the way by card`(code: ResponseCode) {
        var pair = SessionPair.byContract()
        pair.contractAnswers = [.refused(code)]
        pair.connect()
        pair.run(to: .authorized)
        #expect(
            pair.authorizationOutline == [
                "AuthorizationSetupReq", "AuthorizationSetupRes OK", "AuthorizationReq", "AuthorizationRes OK",
                "AuthorizationReq", "AuthorizationRes \(code.text)", "AuthorizationReq", "AuthorizationRes OK",
                "AuthorizationReq", "AuthorizationRes OK",
            ])
    }

    @Test func `a host that answers a contract with FAILED ends the session`() {
        var pair = SessionPair.byContract()
        pair.contractAnswers = [.refused(.failed)]
        pair.connect()
        pair.runToEnd()
        #expect(pair.messages.last == "AuthorizationRes FAILED")
        #expect(pair.transcript.contains("[EV: refused]"))
    }

    @Test func `nothing but the contract is offered where the driver cannot be asked`() {
        var pair = SessionPair.byContract { $0.offersEIM = false }
        pair.contractAnswers = [.refused(.warning_CertificateExpired)]
        pair.connect()
        pair.runToEnd()
        #expect(pair.transcript.contains("[EV: refused]"))
        #expect(!pair.transcript.contains("ServiceDiscoveryReq"))
        // And a vehicle that asks all the same is told that it may not.
        pair = .byContract(contracts: []) { $0.offersEIM = false }
        pair.connect()
        pair.runToEnd()
        #expect(pair.transcript.contains("[EV: nothingInCommon]"))
    }

    @Test func `the vehicle shows contracts of providers that the station knows`() {
        var pair = SessionPair.byContract(contracts: [Self.contract, Self.other]) {
            $0.pnc?.supportedProviders = ["NL-XYZ"]
        }
        pair.contractAnswers = [.accepted]
        pair.connect()
        pair.run(to: .authorized)
        let shown = pair.vehicleEffects.compactMap(\.authorization).map(\.aReqAuthorizationMode)
        guard case .pnC_AReqAuthorizationMode(let mode)? = shown.first else {
            Issue.record("no contract was shown")
            return
        }
        #expect(mode.contractCertificateChain == Self.other.chain && mode.genChallenge == Array(1...16))
    }

    @Test func `a vehicle whose keys stay silent goes on without them`() {
        var pair = SessionPair.byContract()
        pair.signature = nil
        pair.connect()
        pair.run(to: .authorized)
        #expect(!pair.stationEffects.contains { $0.isContract })
    }
}

@Suite struct CertificateInstallationTests {
    @Test func `a vehicle without a contract fetches one and shows it`() {
        var pair = SessionPair.byContract(contracts: [], installs: true)
        pair.installations = [.delivered(.test(remaining: 0))]
        pair.installed = [ContractTests.contract]
        pair.contractAnswers = [.accepted]
        pair.connect()
        pair.run(to: .servicesDiscovered)
        #expect(
            pair.authorizationOutline == [
                "AuthorizationSetupReq", "AuthorizationSetupRes OK",
                "CertificateInstallationReq", "CertificateInstallationRes OK",
                "CertificateInstallationReq", "CertificateInstallationRes OK",
                "AuthorizationReq", "AuthorizationRes OK", "AuthorizationReq", "AuthorizationRes OK",
            ])
        #expect(pair.evcc.configuration.contracts == [ContractTests.contract])
    }

    @Test func `as many contracts are fetched as wait, and the station hears how many it has handed out`() {
        var pair = SessionPair.byContract(contracts: [], installs: true)
        pair.installations = [.delivered(.test(remaining: 1)), .delivered(.test(remaining: 0))]
        pair.installed = [ContractTests.contract, ContractTests.other]
        pair.contractAnswers = [.accepted]
        pair.connect()
        pair.run(to: .authorized)
        let delivered = pair.stationEffects.compactMap { effect -> Int? in
            if case .installCertificate(_, let delivered) = effect { delivered } else { nil }
        }
        #expect(delivered == [0, 1])
        #expect(pair.evcc.configuration.contracts == [ContractTests.contract, ContractTests.other])
    }

    @Test func `after the last contract another request is out of order`() {
        var pair = SessionPair.byContract(contracts: [], installs: true)
        pair.installations = [.delivered(.test(remaining: 0))]
        pair.connect()
        pair.run { $0.secc.sequence.stage == .provisioning }
        pair.run { $0.secc.sequence.stage == .authorizing }
        pair.tell(.received(SequenceTests.request(.certificateInstallation, session: pair.secc.session.id).frame))
        #expect(pair.transcript.last { $0.hasPrefix("CertificateInstallationRes") }?.hasSuffix("SequenceError") == true)
    }

    @Test(arguments: [
        ResponseCode.warning_NoContractMatchingPCIDFound, .warning_NoCertificateAvailable, .warning_eMSPUnknown,
        .warning_CertificateExpired, .warning_CertificateNotYetValid, .warning_CertificateRevoked,
        .warning_CertificateValidationError,
    ])
    func `an installation that brings nothing leaves the way by card`(code: ResponseCode) {
        var pair = SessionPair.byContract(contracts: [], installs: true)
        pair.installations = [.refused(code)]
        pair.connect()
        pair.run(to: .authorized)
        #expect(pair.transcript.contains("CertificateInstallationRes \(code.text)"))
        #expect(pair.transcript.last == "AuthorizationRes OK")
    }

    @Test func `a contract that the vehicle does not take is not asked for again`() {
        var pair = SessionPair.byContract(contracts: [], installs: true)
        pair.installations = [.delivered(.test(remaining: 3))]
        pair.connect()
        pair.run(to: .authorized)
        #expect(pair.stationEffects.count { $0.isInstallation } == 1)
        #expect(pair.evcc.configuration.contracts.isEmpty)
    }
}

extension SessionPair {
    /// A car with contracts, or with the wish to fetch some, at a station that knows them; the car's keys sign everything.
    static func byContract(
        contracts: [EVCC.Contract] = [ContractTests.contract], installs: Bool = false,
        configure: (inout SECC.Configuration) -> Void = { _ in }
    ) -> SessionPair {
        var pair = SessionPair.dc()
        var station = pair.secc.configuration
        station.pnc = SECC.PnCOffer(installsCertificates: installs)
        configure(&station)
        pair.secc = SECC(station)
        var vehicle = pair.evcc.configuration
        vehicle.contracts = contracts
        if installs {
            vehicle.provisioning = EVCC.Provisioning(
                chain: SignedCertificateChain(id: "id1", certificate: [9]),
                rootCertificateIDs: [X509IssuerSerial(x509IssuerName: "CN=V2G", x509SerialNumber: .init(1))],
                maximumContracts: 4)
        }
        pair.evcc = EVCC(vehicle)
        pair.isTLS = true
        pair.signature = .test
        return pair
    }

    /// The vehicle's keys have this work, and come to no end.
    static func atKeys(_ work: EVCC.KeyWork, _ timing: Timing = Timing()) -> SessionPair {
        let isContract = work == .signing(.authorization)
        var pair = SessionPair.byContract(contracts: isContract ? [ContractTests.contract] : [], installs: !isContract)
        pair = pair.timed(timing)
        pair.installations = [.delivered(.test(remaining: 0))]
        pair.keysAreSilent = work != .installing
        pair.connect()
        if work == .installing { pair.run { $0.messages.contains("CertificateInstallationReq") } }
        pair.keysAreSilent = true
        pair.run { if case .keys(work, _) = $0.evcc.wait { true } else { false } }
        return pair
    }

    /// The messages from AuthorizationSetup to the last Authorization.
    var authorizationOutline: [String] {
        messages.filter { $0.hasPrefix("Authorization") || $0.hasPrefix("CertificateInstallation") }
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

extension SECC.ContractDelivery {
    static func test(remaining: UInt8) -> SECC.ContractDelivery {
        SECC.ContractDelivery(
            cpsCertificateChain: CertificateChain(certificate: [5]),
            signedInstallationData: SignedInstallationData(
                id: "id1", contractCertificateChain: ContractTests.contract.chain, ecdhCurve: .secp521,
                dhPublicKey: [4], encryptedPrivateKey: .secp521_EncryptedPrivateKey([UInt8](repeating: 6, count: 94))),
            signature: .test, remaining: remaining)
    }
}

extension SECC.Effect {
    fileprivate var isContract: Bool { if case .authorize(.pnc) = self { true } else { false } }
    fileprivate var isInstallation: Bool { if case .installCertificate = self { true } else { false } }
}

extension EVCC.Effect {
    fileprivate var authorization: AuthorizationReq? {
        guard case .send(let frame) = self, case .authorizationReq(let request)? = SessionPair.message(in: frame) else {
            return nil
        }
        return request
    }
}
