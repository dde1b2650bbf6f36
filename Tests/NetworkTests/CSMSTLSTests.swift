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
}
