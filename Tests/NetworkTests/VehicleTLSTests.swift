import COpenSSL
import Quantities
import Testing

@testable import Network

/// TLS as ISO 15118-20 wants it between a vehicle and a station.
@Suite struct VehicleTLSTests {
    private let certificates: TestCertificates

    init() throws { certificates = try TestCertificates.shared.get() }

    /// How a handshake ended at both ends.
    private struct Outcome {
        var vehicle: CloseReason?
        var station: CloseReason?
        /// The digests of the certificates that each end saw.
        var shownToVehicle: [UInt8]?
        var shownToStation: [UInt8]?

        var isOpen: Bool { shownToVehicle != nil && shownToStation != nil }

        var refusal: String {
            for case .failed(.tls(let reason))? in [vehicle, station] { return reason }
            return "none"
        }
    }

    private func connect(
        _ vehicle: TLSContext.Options, to station: TLSContext.Options, bending bend: (OpaquePointer) -> Void = { _ in }
    ) throws -> Outcome {
        let loop = try EventLoop()
        var outcome = Outcome()
        let server = try TLSContext(server: station)
        let listener = try Listener(on: loop, at: .loopback(), security: .tls(server)) { connection, event in
            if case .opened = event { outcome.shownToStation = connection.peerCertificateDigest }
            if case .closed(let reason) = event { outcome.station = reason }
        }
        var vehicle = vehicle
        vehicle.verifiesServerName = false
        let client = try TLSContext(client: vehicle)
        bend(client.context)
        _ = try loop.connect(to: listener.address, security: .tls(client)) { connection, event in
            if case .opened = event { outcome.shownToVehicle = connection.peerCertificateDigest }
            if case .closed(let reason) = event { outcome.vehicle = reason }
        }
        #expect(loop.run(atMost: .seconds(20)) { outcome.isOpen || outcome.vehicle != nil && outcome.station != nil })
        return outcome
    }

    /// SHA-512 of the first certificate of a file.
    private func digest(_ name: String) throws -> [UInt8] {
        let source = try #require(BIO_new_file(certificates.path("\(name).pem"), "r"))
        defer { BIO_free(source) }
        let certificate = try #require(PEM_read_bio_X509(source, nil, nil, nil))
        defer { X509_free(certificate) }
        var digest = [UInt8](repeating: 0, count: 64)
        #expect(X509_digest(certificate, EVP_sha512(), &digest, nil) == 1)
        return digest
    }

    // MARK: Certificates

    @Test(arguments: ["vehicle", "vehicle448"], ["station", "station448"])
    func `both kinds of certificate are good at either end`(vehicle: String, station: String) throws {
        let outcome = try connect(certificates.options(vehicle), to: certificates.options(station))
        #expect(try outcome.shownToStation == digest(vehicle))
        #expect(try outcome.shownToVehicle == digest(station))
    }

    @Test(arguments: ["authority": "station", "authority448": "station448"])
    func `a station shows the chain whose root the vehicle names`(root: String, shown: String) throws {
        let station = certificates.options("station", "station448")
        let outcome = try connect(certificates.options("vehicle", trusting: root), to: station)
        #expect(try outcome.shownToVehicle == digest(shown))
        let reversed = certificates.options("station448", "station")
        #expect(
            try connect(certificates.options("vehicle", trusting: root), to: reversed).shownToVehicle == digest(shown))
    }

    @Test func `a station shows the kind that the vehicle can verify`() throws {
        let station = certificates.options("station", "station448")
        let outcome = try connect(certificates.options("vehicle448"), to: station) { context in
            #expect(openssl_set_signature_algorithms(context, "ed448") == 1)
        }
        #expect(try outcome.shownToVehicle == digest("station448"))
    }

    @Test func `a vehicle shows the certificate whose root the station names`() throws {
        let vehicle = certificates.options("vehicle", "vehicle448")
        let outcome = try connect(vehicle, to: certificates.options("station", trusting: "authority448"))
        #expect(try outcome.shownToStation == digest("vehicle448"))
    }

    @Test func `a vehicle of another root is refused, and so is a station`() throws {
        let stranger = try connect(certificates.options("stranger"), to: certificates.options("station"))
        #expect(stranger.shownToStation == nil)
        let station = try connect(
            certificates.options("vehicle", trusting: "authority448"), to: certificates.options("station"))
        #expect(!station.isOpen && station.refusal.contains("certificate verify failed"))
    }

    @Test func `weaker curves need their own profile`() throws {
        let error = #expect(throws: NetworkError.self) { try TLSContext(client: certificates.options("older")) }
        #expect(error?.description.contains("older.pem is weaker than its peers may accept") == true)
        var vehicle = certificates.options("older")
        vehicle.profile = .olderVehicle
        var station = certificates.options("station")
        #expect(try connect(vehicle, to: station).shownToStation == nil)
        station.profile = .olderVehicle
        #expect(try connect(vehicle, to: station).shownToStation == digest("older"))
    }

    // MARK: Versions, suites and groups

    @Test func `TLS 1.2 is refused`() throws {
        var vehicle = certificates.options("vehicle")
        vehicle.profile = .web
        let outcome = try connect(vehicle, to: certificates.options("station")) { context in
            #expect(SSL_CTX_ctrl(context, SSL_CTRL_SET_MAX_PROTO_VERSION, Int(TLS1_2_VERSION), nil) == 1)
        }
        #expect(!outcome.isOpen && outcome.refusal.contains("version"))
    }

    @Test(arguments: [
        "TLS_AES_256_GCM_SHA384": true, "TLS_CHACHA20_POLY1305_SHA256": true, "TLS_AES_128_GCM_SHA256": false,
        "TLS_AES_128_CCM_SHA256": false,
    ])
    func `two cipher suites are spoken and no other`(suite: String, isSpoken: Bool) throws {
        let outcome = try connect(certificates.options("vehicle"), to: certificates.options("station")) { context in
            #expect(SSL_CTX_set_ciphersuites(context, suite) == 1)
        }
        #expect(outcome.isOpen == isSpoken)
    }

    @Test(arguments: ["P-521": true, "X448": true, "P-256": false, "X25519": false])
    func `two groups are spoken and no other`(group: String, isSpoken: Bool) throws {
        let outcome = try connect(certificates.options("vehicle"), to: certificates.options("station")) { context in
            SSL_CTX_set_security_level(context, 1)
            #expect(openssl_set_groups(context, group) == 1)
        }
        #expect(outcome.isOpen == isSpoken)
    }

    // MARK: Stapled status

    @Test func `a stapled good status is believed`() throws {
        var vehicle = certificates.options("vehicle")
        vehicle.stapling = .required
        let outcome = try connect(vehicle, to: certificates.options("station", status: "good"))
        #expect(outcome.isOpen)
    }

    @Test(arguments: [
        "revoked": "says that it is revoked", "unknown": "says that its responder does not know it",
        "forged": "is not signed by who may",
    ])
    func `a station is refused for any other status`(status: String, reason: String) throws {
        let outcome = try connect(
            certificates.options("vehicle"), to: certificates.options("station", status: status))
        #expect(outcome.shownToStation == nil)
        #expect(outcome.refusal == "the OCSP response stapled to the server's certificate \(reason)")
    }

    @Test func `a status about another certificate says nothing good`() throws {
        let outcome = try connect(
            certificates.options("vehicle"), to: certificates.options("station448", status: "good"))
        #expect(outcome.shownToStation == nil)
    }

    @Test func `a station without a status is believed unless the vehicle insists`() throws {
        var vehicle = certificates.options("vehicle")
        #expect(try connect(vehicle, to: certificates.options("station")).isOpen)
        vehicle.stapling = .required
        let outcome = try connect(vehicle, to: certificates.options("station"))
        #expect(outcome.refusal == "the server stapled no OCSP response to its certificate")
    }

    @Test func `a vehicle that does not ask hears no status`() throws {
        var vehicle = certificates.options("vehicle")
        vehicle.stapling = .ignored
        #expect(try connect(vehicle, to: certificates.options("station", status: "revoked")).isOpen)
    }

    @Test func `a file without an OCSP response is named`() {
        var options = certificates.options("station")
        options.identities[0].statusFile = certificates.path("station.pem")
        let error = #expect(throws: NetworkError.self) { try TLSContext(server: options) }
        #expect(error?.description.contains("station.pem holds no OCSP response") == true)
    }
}
