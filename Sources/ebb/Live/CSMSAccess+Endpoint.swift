// From a network profile to a connection, and from a failed connection to a security event.
import ChargingStation
import Network
import OCPPMessages
import WebSocket

/// What the host brings to every network profile: where its certificates are.
struct CSMSCredentials {
    /// PEM: roots of the central system; nil: the store's, or else the system's own.
    var authoritiesFile: String?
    /// The station's certificate for security profile 3, unless the store has one.
    var identity: TLSContext.Identity?
    /// PEM: revocation lists of the central system's authorities.
    var revocationListsFile: String?
    var store: CertificateStore?

    /// Made anew for every connection, so that what was installed since is in it.
    func tls(_ access: CSMSAccess) throws -> TLSContext {
        var options = TLSContext.Options()
        options.profile = .web
        options.authoritiesFile = try store?.authoritiesFile(.csmsRootCertificate) ?? authoritiesFile
        options.revocationListsFile = revocationListsFile
        if access.securityProfile == 3 {
            let former = access.showsFormerCertificate ? store?.formerIdentity : nil
            let own = former ?? store?.identity(.chargingStationCertificate) ?? identity
            options.identities = own.map { [$0] } ?? []
        }
        return try TLSContext(client: options)
    }

    func endpoint(_ access: CSMSAccess) throws -> LiveStation.Endpoint {
        guard let url = WebSocketURL(access.url) else {
            throw CommandError.failure("'\(access.url)' is no ws: or wss: URL")
        }
        return LiveStation.Endpoint(
            url: url.appending(segment: access.identity), tls: url.isSecure ? try tls(access) : nil,
            credentials: access.password.map { BasicCredentials(user: access.identity, password: $0.revealed) })
    }
}

extension SecurityEvent {
    /// What a connection that never opened says about security; nil: nothing.
    init?(_ closing: Closing, _ cause: NetworkError?) {
        if case .refused(let status, _) = closing, [401, 403].contains(status) {
            self = .failedToAuthenticateAtCsms
            return
        }
        guard case .tls(let reason)? = cause else { return nil }
        // OpenSSL's own words.
        let kinds: [(SecurityEvent, [String])] = [
            (.invalidCsmsCertificate, ["certificate verify failed"]),
            (
                .failedToAuthenticateAtCsms,
                ["alert certificate", "bad certificate", "certificate required", "unknown ca"]
            ),
            (.invalidTLSVersion, ["unsupported protocol", "protocol version", "wrong version number"]),
            (.invalidTLSCipherSuite, ["no shared cipher", "handshake failure", "insufficient security"]),
        ]
        guard let kind = kinds.first(where: { $0.1.contains { reason.contains($0) } }) else { return nil }
        self = kind.0
    }
}
