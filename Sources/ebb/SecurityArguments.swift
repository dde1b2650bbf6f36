// The options of OCPP's security profiles (OCPP 2.1, A00), of `ebb station` and of `ebb serve`.
import ChargingStation
import Network
import OCPPMessages
import WebSocket

enum SecurityHelp {
    static let station = """
        SECURITY: [--password PASSWORD | --password-file FILE] [--csms-ca FILE] [--csms-crl FILE]
                  [--csms-cert FILE --csms-key FILE] [--contracts-from-csms]
        With a password and ws:// the station speaks by OCPP's security profile 1, with a password and wss:// by 2, with
        --csms-cert and wss:// by 3; then CN of its certificate is ID. --csms-ca are the roots that the central system's
        certificate must lead to (the system's own); it must be for the host's name in URL. --csms-crl are revocation lists of
        its authorities. With --data the station keeps certificates, keys and network profiles in DIR, and the central system
        may install, renew and change them there; --csms-ca and --csms-cert are then the first ones. With
        --contracts-from-csms and TLS the station offers Plug & Charge, also without --mo-ca: cars get their contracts from the
        central system, which may install the roots that contracts lead to.
        """
    static let server = """
        SECURITY: [--passwords FILE] [--tls-cert FILE --tls-key FILE [--tls-client-ca FILE] [--tls-crl FILE]]
                  [--security-profile 0|1|2|3] [--operator NAME] [--stations ID,...]
        --passwords lets in the stations of FILE alone, by their passwords ('ebb password' writes it): OCPP's security profile
        1, with --tls-cert 2. A password that is set at a station from here ('ebb password --http') is changed in FILE too.
        With --tls-client-ca stations show a certificate that leads to it, whose CN is their ID and whose O is --operator's:
        security profile 3. --tls-crl are revocation lists of its authorities. --security-profile says what is meant, so that a
        missing option is an error and not an open door. --stations lists the only stations that there are.
        An unknown station gets HTTP 404, a wrong password 401; an address may try ten passwords, and one more every 10 s.
        LIMITS: [--connections-per-address N] [--message-bytes N] [--message-rate N]
        How many connections one address may have (20000), how long one message may be (1048576), and how many messages a
        second a station may send on the average (2000).
        """
}

extension Arguments {
    /// `--csms-ca`, `--csms-crl`, `--csms-cert`, `--csms-key`; with a directory for data also the store in it.
    mutating func csmsCredentials(data: String?) throws(CommandError) -> CSMSCredentials {
        var credentials = CSMSCredentials()
        credentials.authoritiesFile = try option("--csms-ca")
        credentials.revocationListsFile = try option("--csms-crl")
        let certificate = try option("--csms-cert")
        let key = try option("--csms-key")
        guard (certificate == nil) == (key == nil) else { throw .usage("--csms-cert and --csms-key go together") }
        if let certificate, let key {
            credentials.identity = TLSContext.Identity(certificateChainFile: certificate, privateKeyFile: key)
        }
        guard let data else { return credentials }
        let store = try CertificateStore(data + "/certificates")
        if let roots = credentials.authoritiesFile { try store.adopt(roots, as: .csmsRootCertificate) }
        if let certificate, let key {
            try store.adopt(certificate: certificate, key: key, as: .chargingStationCertificate)
        }
        credentials.store = store
        return credentials
    }

    /// `--password`, `--password-file`, and the security profile that follows.
    mutating func networkProfile(
        _ text: String, _ url: WebSocketURL, identity hasCertificate: Bool
    ) throws(CommandError) -> NetworkConnectionProfile {
        var password = try option("--password")
        if let file = try option("--password-file") {
            guard password == nil else { throw .usage("--password or --password-file, not both") }
            password = String(
                decoding: try Terminal.read(file: file).prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
        }
        password = password ?? url.credentials?.password
        guard password.map({ (1...64).contains($0.count) }) ?? true else {
            throw .usage("a password has at most 64 characters")
        }
        guard !hasCertificate || url.isSecure else { throw .usage("--csms-cert needs a wss: URL") }
        return NetworkConnectionProfile(
            ocppInterface: .any, ocppTransport: .json, messageTimeout: 30, ocppCsmsUrl: text,
            securityProfile: url.isSecure ? (hasCertificate ? 3 : 2) : password == nil ? 0 : 1,
            basicAuthPassword: password)
    }

    /// What `ebb serve` is told about security, and about the stations that there are.
    mutating func admission() throws(CommandError) -> (
        rules: AdmissionRules, security: Security, stations: Set<String>?
    ) {
        var rules = AdmissionRules()
        if let file = try option("--passwords") { rules.passwords = try PasswordFile(file) }
        rules.organization = try option("--operator")
        if let bytes = try integer("--message-bytes", in: 1_024...64 << 20) { rules.messageBytes = bytes }
        rules.messageRate = try integer("--message-rate", in: 1...1_000_000) ?? 2_000
        if let count = try integer("--connections-per-address", in: 1...1_000_000) {
            rules.limits.connectionsPerAddress = count
            rules.limits.handshakesPerAddress = min(rules.limits.handshakesPerAddress, count)
        }
        let stations = try option("--stations").map { Set($0.split(separator: ",").map(String.init)) }
        let tls = try serverTLS()
        let asked = try integer("--security-profile", in: 0...3)
        let profile =
            tls?.verifiesPeer == true ? 3 : tls != nil && rules.passwords != nil ? 2 : rules.passwords != nil ? 1 : 0
        guard asked == nil || asked == profile else { throw .usage(Self.lacking(asked ?? 0)) }
        guard tls == nil || profile >= 2 else {
            throw .usage("TLS needs --passwords or --tls-client-ca to know stations by")
        }
        guard rules.organization == nil || profile == 3 else { throw .usage("--operator goes with --tls-client-ca") }
        rules.securityProfile = profile
        do throws(NetworkError) {
            let security: Security = if let tls { .tls(try TLSContext(server: tls)) } else { .plain }
            return (rules, security, stations)
        } catch {
            throw .failure("\(error)")
        }
    }

    private mutating func serverTLS() throws(CommandError) -> TLSContext.Options? {
        let certificate = try option("--tls-cert")
        let key = try option("--tls-key")
        guard (certificate == nil) == (key == nil) else { throw .usage("--tls-cert and --tls-key go together") }
        let authorities = try option("--tls-client-ca")
        let lists = try option("--tls-crl")
        guard let certificate, let key else {
            guard authorities == nil else { throw .usage("--tls-client-ca needs --tls-cert and --tls-key") }
            return nil
        }
        guard lists == nil || authorities != nil else { throw .usage("--tls-crl goes with --tls-client-ca") }
        var options = TLSContext.Options()
        options.profile = .web
        options.identities = [TLSContext.Identity(certificateChainFile: certificate, privateKeyFile: key)]
        options.verifiesPeer = authorities != nil
        options.authoritiesFile = authorities
        options.revocationListsFile = lists
        return options
    }

    private static func lacking(_ profile: Int) -> String {
        switch profile {
        case 0: "security profile 0 goes without --passwords and --tls-client-ca"
        case 1: "security profile 1 needs --passwords, and goes without TLS"
        case 2: "security profile 2 needs --tls-cert, --tls-key and --passwords, and goes without --tls-client-ca"
        default: "security profile 3 needs --tls-cert, --tls-key and --tls-client-ca"
        }
    }
}
