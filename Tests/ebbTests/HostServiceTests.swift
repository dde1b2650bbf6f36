import CentralSystem
import ChargingStation
import Crypto
import Glibc
import ISO15118
import ISO15118Messages
import Network
import OCPPMessages
import PlugAndCharge
import Quantities
import Testing

@testable import ebb

/// What `ebb serve` answers about contracts and certificates, with the files of `ebb pki`.
struct HostServiceTests {
    /// A directory of `ebb pki` that goes with its test.
    private final class Place {
        let path: String

        init() throws {
            var template = Array("/tmp/ebb-services-XXXXXX".utf8CString)
            path = String(cString: try #require(mkdtemp(&template)))
            try PKICommand.run(Arguments(["--directory", path]))
        }

        deinit { remove(path) }

        private func remove(_ path: String) {
            for name in Terminal.files(in: path) { remove(path + "/" + name) }
            if rmdir(path) != 0 { unlink(path) }
        }

        func file(_ name: String) -> String { "\(path)/\(name)" }
        func chain(_ name: String) throws -> Chain { try Chain(pem: Terminal.read(file: file(name))) }
        func key(_ name: String) throws -> PrivateKey { try PrivateKey(pem: Terminal.read(file: file(name))) }

        func services(_ words: [String], _ settings: CentralSystemSettings = .init()) throws -> HostServices {
            var arguments = Arguments(
                words.map { $0.hasPrefix("--") || $0.hasPrefix("http") ? $0 : file($0) }[...])
            let services = try arguments.hostServices(settings)
            try arguments.end()
            return services
        }

        static let contract = "contracts/WMIEBB123456789AB1/DEEBBC000000011.pem"
        static let all = [
            "--v2g-ca-cert", "cpo.pem", "--v2g-ca-key", "cpo.key", "--crl", "revoked.pem", "--mo-ca", "mo-root.pem",
            "--contracts", "contracts", "--cps-cert", "cps.pem", "--cps-key", "cps.key", "--oem-ca", "oem-root.pem",
        ]
    }

    private static let now = Clock.now
    private static let token = IdToken(idToken: "DEEBBC000000011", type: "eMAID")

    @Test func `a service is offered where there are files for it`() throws {
        let place = try Place()
        #expect(try place.services([]).offered.isEmpty)
        #expect(try place.services(["--crl", "revoked.pem"]).offered == [.certificateStatus, .contractValidation])
        let signing = ["--v2g-ca-cert", "cpo.pem", "--v2g-ca-key", "cpo.key"]
        #expect(try place.services(signing).offered == [.signing, .certificateStatus])
        #expect(
            try place.services(Place.all).offered
                == [.signing, .certificateStatus, .contractValidation, .contractProvisioning])
        #expect(throws: CommandError.self) { try place.services(["--contracts", "contracts"]) }
        #expect(throws: CommandError.self) { try place.services(["--crl", "mo-root.pem"]) }
        #expect(
            try place.services([]).answer(.vatNumber("1"), of: "CS1", at: Self.now)
                == .failed("this host has no such service"))
    }

    // MARK: Contracts

    private func car(_ place: Place) throws -> VehicleCredentials {
        VehicleCredentials(
            contracts: [],
            provisioning: try .init(chain: place.chain("provisioning.pem"), key: place.key("provisioning.key")),
            providers: TrustAnchors(roots: try Certificate.all(pem: Terminal.read(file: place.file("v2g-root.pem")))))
    }

    private func wish(of car: VehicleCredentials, session: UInt64, contracts: UInt8 = 2) throws
        -> CertificateInstallationReq
    {
        var configuration = EVCC.Configuration(evccID: "WMIEBB123456789AB1", services: [.dc])
        car.configure(&configuration, maximumContracts: contracts)
        let own = try #require(configuration.provisioning)
        return CertificateInstallationReq(
            header: MessageHeader(
                sessionID: SessionID(session), timeStamp: Self.now.utcSeconds,
                signature: car.sign(.provisioning(own.chain))),
            oemProvisioningCertificateChain: own.chain,
            listOfRootCertificateIDs: ListOfRootCertificateIDs(rootCertificateID: own.rootCertificateIDs),
            maximumContractCertificateChains: contracts)
    }

    private func question(_ wish: CertificateInstallationReq) -> HostQuestion {
        let exi = V2GMessage.certificateInstallationReq(wish).frame.dropFirst(V2GTP.headerLength)
        return .evCertificate(
            Get15118EVCertificateRequest(
                iso15118SchemaVersion: "urn:iso:std:iso:15118:-20:CommonMessages", action: .install,
                exiRequest: Base64.encode(Array(exi))))
    }

    private func response(
        _ answer: HostAnswer
    ) throws -> (response: CertificateInstallationRes, remaining: Int?) {
        guard case .evCertificate(let answer) = answer, answer.status == .accepted,
            let exi = Base64.decode(answer.exiResponse),
            case .certificateInstallationRes(let response) = try V2GMessage(exi: exi[...], type: .common)
        else { throw CommandError.failure("\(answer)") }
        return (response, answer.remainingContracts)
    }

    @Test func `a car opens the contracts that it is sent, one after the other`() throws {
        let place = try Place()
        let services = try place.services(Place.all)
        var car = try car(place)
        let question = question(try wish(of: car, session: 7))
        var remaining: [Int?] = []
        for _ in 0..<2 {
            let answer = try response(services.answer(question, of: "CS1", at: Self.now))
            _ = try car.install(answer.response, at: Self.now)
            remaining.append(answer.remaining)
        }
        #expect(car.contracts.map(\.emaid.text) == ["DEEBBC000000011", "DEEBBC000000022"])
        #expect(remaining == [1, 0])
        let third = try response(services.answer(question, of: "CS1", at: Self.now))
        #expect(third.response.responseCode == .warning_NoCertificateAvailable)
        // At another station the same number is another session.
        let elsewhere = try response(services.answer(question, of: "CS2", at: Self.now))
        #expect(elsewhere.response.responseCode == .ok && elsewhere.remaining == 1)
    }

    @Test func `a request that the car did not sign gets no contract, and what is no request no answer`() throws {
        let place = try Place()
        let services = try place.services(Place.all)
        var forged = try wish(of: try car(place), session: 7)
        forged.header.signature?.signatureValue.value[5] ^= 1
        let answer = try response(services.answer(question(forged), of: "CS1", at: Self.now))
        #expect(answer.response.responseCode == .failed_SignatureError)
        for (schema, action, exi) in [
            ("urn:iso:15118:2:2013:MsgDef", CertificateAction.install, "AAAA"),
            ("urn:iso:std:iso:15118:-20:CommonMessages", .update, "AAAA"),
            ("urn:iso:std:iso:15118:-20:CommonMessages", .install, "AAAA"),
            ("urn:iso:std:iso:15118:-20:CommonMessages", .install, "no Base64"),
        ] {
            let request = Get15118EVCertificateRequest(iso15118SchemaVersion: schema, action: action, exiRequest: exi)
            guard case .failed = services.answer(.evCertificate(request), of: "CS1", at: Self.now) else {
                Issue.record("\(schema) \(action) \(exi) is answered")
                continue
            }
        }
    }

    // MARK: Status

    private func hashes(_ place: Place, _ name: String) throws -> [OCSPRequestData] {
        let chain = try place.chain(name)
        return ContractEvidence(chain, isTrusted: true, roots: []).hashes
    }

    @Test func `a contract holds until it is revoked, by its hashes and by its chain`() throws {
        let place = try Place()
        let services = try place.services(Place.all)
        let hashes = try hashes(place, Place.contract)
        // The root is not at hand, so nobody can name the certificate below it.
        #expect(hashes.count == 2)
        let pem = String(decoding: try place.chain(Place.contract).pem, as: UTF8.self)
        let questions = [
            HostQuestion.contract(Self.token, chain: nil, hashes: hashes),
            .contract(Self.token, chain: pem, hashes: []), .contract(Self.token, chain: pem, hashes: hashes),
        ]
        for question in questions {
            #expect(services.answer(question, of: "CS1", at: Self.now) == .contract(.accepted))
        }
        let other = IdToken(idToken: "DEEBBC000000022", type: "eMAID")
        #expect(
            services.answer(.contract(other, chain: pem, hashes: []), of: "CS1", at: Self.now)
                == .contract(.certChainError))

        try PKICommand.run(Arguments(["--directory", place.path, "--revoke", place.file(Place.contract)]))
        for question in questions {
            #expect(services.answer(question, of: "CS1", at: Self.now) == .contract(.certificateRevoked))
        }
        let second = try self.hashes(place, "contracts/WMIEBB123456789AB1/DEEBBC000000022.pem")
        #expect(
            services.answer(.contract(other, chain: nil, hashes: second), of: "CS1", at: Self.now)
                == .contract(.accepted))
    }

    @Test func `a contract that nothing is known of counts as the operator wants`() throws {
        let place = try Place()
        var settings = CentralSystemSettings()
        let question = HostQuestion.contract(Self.token, chain: nil, hashes: try hashes(place, Place.contract))
        for (takes, verdict) in [(true, AuthorizeCertificateStatus.accepted), (false, .noCertificateAvailable)] {
            settings.takesContractsWithoutStatus = takes
            let services = try place.services(["--mo-ca", "mo-root.pem"], settings)
            #expect(services.answer(question, of: "CS1", at: Self.now) == .contract(verdict))
        }
        let pem = String(decoding: try place.chain(Place.contract).pem, as: UTF8.self)
        let whole = HostQuestion.contract(Self.token, chain: pem, hashes: [])
        let strange = try place.services(["--mo-ca", "oem-root.pem"])
        #expect(strange.answer(whole, of: "CS1", at: Self.now) == .contract(.certChainError))
        let late = try place.services(["--mo-ca", "mo-root.pem"])
        #expect(
            late.answer(whole, of: "CS1", at: Self.now + .seconds(400 * 86_400)) == .contract(.certificateExpired))
    }

    @Test func `the status of the station's certificate is signed by its authority alone`() throws {
        let place = try Place()
        let services = try place.services(Place.all)
        let data = try hashes(place, "station.pem")
        guard case .certificateStatus(let first) = services.answer(.certificateStatus(data[0]), of: "CS1", at: Self.now)
        else { throw CommandError.failure("no status") }
        #expect(first.status == .accepted && first.ocspResult.flatMap(Base64.decode)?.isEmpty == false)
        for question in [data[1], try hashes(place, Place.contract)[0]] {
            #expect(
                services.answer(.certificateStatus(question), of: "CS1", at: Self.now)
                    == .failed("the authority's key is not here, and no responder answers"))
        }
    }

    @Test func `a vehicle's certificates are good, revoked or unknown`() throws {
        let place = try Place()
        let services = try place.services(Place.all)
        let chain = try place.chain("vehicle.pem")
        let questions = CertificateStatusRequestInfo.questions(about: ([chain.leaf] + chain.authorities).map(\.der))
        #expect(questions.count == 2)
        func statuses(_ services: HostServices) throws -> [CertificateStatusEnum] {
            guard
                case .certificateChainStatus(let list) = services.answer(
                    .certificateChainStatus(questions), of: "CS1", at: Self.now)
            else { throw CommandError.failure("no statuses") }
            #expect(list.map(\.certificateHashData) == questions.map(\.certificateHashData))
            return list.map(\.status)
        }
        #expect(try statuses(services) == [.good, .good])
        try PKICommand.run(Arguments(["--directory", place.path, "--revoke", place.file("vehicle.pem")]))
        #expect(try statuses(services) == [.revoked, .good])
        #expect(try statuses(place.services(["--mo-ca", "mo-root.pem"])) == [.unknown, .unknown])
    }

    @Test func `only responders that the operator names are asked, and only about what nobody here knows`() throws {
        let place = try Place()
        let data = try hashes(place, Place.contract)[0]
        let name = try #require(CertificateHashes(data))
        let inquiry = StatusService.Inquiry(about: StatusInquiry(name), url: "http://ocsp.invalid/")
        let chain = CertificateStatusRequestInfo(
            certificateHashData: CertificateHashData(
                hashAlgorithm: data.hashAlgorithm, issuerNameHash: data.issuerNameHash,
                issuerKeyHash: data.issuerKeyHash, serialNumber: data.serialNumber), source: .ocsp,
            urls: ["http://ocsp.invalid/", "http://other.invalid/"])
        var list = chain
        list.source = .crl
        let questions = [
            HostQuestion.certificateStatus(data), .certificateChainStatus([chain, list]),
            .contract(Self.token, chain: nil, hashes: [data]),
        ]
        var service = StatusService()
        for question in questions { #expect(service.inquiries(for: question).isEmpty) }
        service.responderURLs = ["http://other.invalid/"]
        for question in questions { #expect(service.inquiries(for: question).isEmpty) }
        service.responderURLs = ["http://ocsp.invalid/"]
        for question in questions { #expect(service.inquiries(for: question) == [inquiry]) }
        // The authority's own list tells.
        service.lists = try FollowedFile(place.file("revoked.pem")) { path throws(CommandError) in
            try ContractDirectory.file(path) { try RevocationRegister(pem: $0) }
        }
        for question in questions.dropFirst() { #expect(service.inquiries(for: question).isEmpty) }
    }

    @Test func `only what an authority of the directory signed can be revoked there`() throws {
        let (place, other) = (try Place(), try Place())
        #expect(throws: CommandError.self) {
            try PKICommand.run(Arguments(["--directory", place.path, "--revoke", other.file("station.pem")]))
        }
    }
}
