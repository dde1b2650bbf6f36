// TLS between a charging station and its central system (OCPP 2.1, A00): versions, suites, names, revocation.

import COpenSSL
import Glibc
import Network
import Testing

@Suite struct CSMSTLSTests {
    /// What becomes of one connection: the server's view of the client, or why it failed.
    private func connect(
        server: (inout TLSContext.Options) -> Void = { _ in }, client: (inout TLSContext.Options) -> Void = { _ in },
        name: String = "localhost"
    ) throws -> (subject: PeerSubject?, failure: CloseReason?) {
        let certificates = try TestCertificates.shared.get()
        let loop = try EventLoop()
        var serverOptions = certificates.options("station")
        serverOptions.profile = .web
        serverOptions.verifiesPeer = false
        server(&serverOptions)
        var clientOptions = certificates.options()
        clientOptions.profile = .web
        client(&clientOptions)
        var subject: PeerSubject?
        var failure: CloseReason?
        var isOpen = false
        let listener = try Listener(
            on: loop, at: .loopback(), security: .tls(try TLSContext(server: serverOptions))
        ) { connection, event in
            guard case .received = event else { return }
            subject = connection.peerSubject
            isOpen = true
        }
        _ = try loop.connect(
            to: listener.address, security: .tls(try TLSContext(client: clientOptions)), serverName: name
        ) { connection, event in
            switch event {
            case .opened: connection.write(Array("hello".utf8))
            case .closed(let reason): failure = reason
            case .received: break
            }
        }
        #expect(loop.run(atMost: .seconds(10)) { isOpen || failure != nil })
        return (subject, failure)
    }

    @Test func `a server is known by its name or its address, and by no other`() throws {
        for name in ["localhost", "127.0.0.1"] { #expect(try connect(name: name).failure == nil) }
        for name in ["csms.example", "127.0.0.2"] {
            guard case .failed(.tls(let reason))? = try connect(name: name).failure else {
                Issue.record("\(name) is taken")
                continue
            }
            #expect(reason.contains("certificate verify failed"))
        }
    }

    @Test func `the server learns whose certificate a client shows`() throws {
        let certificates = try TestCertificates.shared.get()
        let (subject, failure) = try connect {
            $0.verifiesPeer = true
            $0.authoritiesFile = certificates.path("both.pem")
        } client: {
            $0.identities = [certificates.identity("vehicle")]
        }
        #expect(failure == nil && subject == PeerSubject(commonName: "vehicle", organization: ""))
        #expect(try connect().subject == nil)
    }

    @Test func `a client without a certificate does not get past a server that wants one`() throws {
        let certificates = try TestCertificates.shared.get()
        let (_, failure) = try connect {
            $0.verifiesPeer = true
            $0.authoritiesFile = certificates.path("both.pem")
        }
        guard case .failed(.tls(let reason))? = failure else { return #expect(Bool(false), "\(failure as Any)") }
        #expect(reason.contains("certificate required"))
    }

    @Test func `a revocation list that is missing or empty of content is an error at the start`() throws {
        let certificates = try TestCertificates.shared.get()
        var options = certificates.options()
        options.profile = .web
        for file in ["/nowhere.pem", certificates.path("station.key")] {
            options.revocationListsFile = file
            #expect(throws: NetworkError.self) { try TLSContext(client: options) }
        }
    }

    @Test func `a certificate that its authority took back opens nothing`() throws {
        let certificates = try TestCertificates.shared.get()
        for isTaken in [true, false] {
            let list = certificates.path("\(isTaken ? "empty" : "revoking").crl")
            try Self.writeList(list, revokesVehicle: !isTaken)
            let (subject, failure) = try connect {
                $0.verifiesPeer = true
                $0.authoritiesFile = certificates.path("authority.pem")
                $0.revocationListsFile = list
            } client: {
                $0.identities = [certificates.identity("vehicle")]
            }
            #expect((subject?.commonName == "vehicle") == isTaken)
            guard !isTaken else { continue }
            guard case .failed(.tls(let reason))? = failure else { return #expect(Bool(false), "\(failure as Any)") }
            #expect(reason.contains("certificate revoked"))
        }
    }

    private static func certificate(_ name: String) throws -> OpaquePointer {
        let source = BIO_new_file(try TestCertificates.shared.get().path("\(name).pem"), "r")
        defer { BIO_free(source) }
        return try #require(PEM_read_bio_X509(source, nil, nil, nil))
    }

    /// The authority's list, which names the vehicle's certificate or nothing.
    private static func writeList(_ path: String, revokesVehicle: Bool) throws {
        let authority = try certificate("authority")
        let vehicle = try certificate("vehicle")
        let source = BIO_new_file(try TestCertificates.shared.get().path("authority.key"), "r")
        let key = try #require(PEM_read_bio_PrivateKey(source, nil, nil, nil))
        let list = X509_CRL_new()
        let time = ASN1_TIME_set(nil, Glibc.time(nil) - 60)
        let end = ASN1_TIME_set(nil, Glibc.time(nil) + 3600)
        defer {
            BIO_free(source)
            EVP_PKEY_free(key)
            X509_CRL_free(list)
            X509_free(authority)
            X509_free(vehicle)
            ASN1_STRING_free(time)
            ASN1_STRING_free(end)
        }
        X509_CRL_set_version(list, 1)
        X509_CRL_set_issuer_name(list, X509_get_subject_name(authority))
        X509_CRL_set1_lastUpdate(list, time)
        X509_CRL_set1_nextUpdate(list, end)
        if revokesVehicle {
            let entry = X509_REVOKED_new()
            X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(vehicle))
            X509_REVOKED_set_revocationDate(entry, time)
            X509_CRL_add0_revoked(list, entry)
        }
        #expect(X509_CRL_sign(list, key, EVP_sha512()) > 0)
        let target = BIO_new_file(path, "w")
        defer { BIO_free(target) }
        #expect(PEM_write_bio_X509_CRL(target, list) == 1)
    }
}
