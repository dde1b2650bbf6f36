// The options of TLS between station and car.
import Network

enum TLSHelp {
    static let station = """
        TLS: (--tls-cert FILE --tls-key FILE [--tls-ocsp FILE] ... | --tls-from-csms) [--tls-ca FILE] [--tls-older]
             [--tls-keylog FILE]
        Vehicles need TLS 1.3, and with --tls-ca a certificate that leads to it. A station may hold several certificates,
        secp521r1 and Ed448: --tls-cert and --tls-key as often as needed; the n-th --tls-ocsp, an OCSP response in DER, is
        stapled to the n-th. A vehicle is shown the one that it can verify and whose root it names. With
        --tls-from-csms and --data the station has the central system sign its certificate, once that has installed a V2G root,
        and staples the status that it gets there; until then no vehicle can connect. --tls-older lets in
        vehicles whose TLS knows only secp256r1, secp384r1, X25519 or Ed25519. --tls-keylog writes the secrets with which a
        capture can be read.
        """
    static let vehicle = """
        TLS: --tls-cert FILE --tls-key FILE ... [--tls-ca FILE] [--tls-require-ocsp] [--tls-older] [--tls-keylog FILE]
        The car speaks TLS 1.3 and shows the certificate whose root the station names. With --tls-ca it trusts those roots
        alone, tells the station their names, and asks for the certificate's status: a station that staples any but a good
        one is refused, with --tls-require-ocsp one that staples none too. --tls-older allows secp256r1, secp384r1, X25519
        and Ed25519. --tls-keylog writes the secrets with which a capture can be read.
        """
}

extension Arguments {
    /// `--tls-cert`, `--tls-key`, `--tls-ca`, `--tls-older`, `--tls-keylog`; a server's `--tls-ocsp` and `--tls-from-csms`, a client's
    /// `--tls-require-ocsp`. nil: no TLS.
    mutating func tls(isServer: Bool) throws(CommandError) -> TLSContext.Options? {
        var options = TLSContext.Options()
        let certificates = try values("--tls-cert")
        let keys = try values("--tls-key")
        let responses = isServer ? try values("--tls-ocsp") : []
        guard certificates.count == keys.count else { throw .usage("each --tls-cert needs a --tls-key") }
        guard responses.count <= certificates.count else { throw .usage("each --tls-ocsp needs a --tls-cert") }
        for (index, certificate) in certificates.enumerated() {
            options.identities.append(
                .init(
                    certificateChainFile: certificate, privateKeyFile: keys[index],
                    statusFile: index < responses.count ? responses[index] : nil))
        }
        options.authoritiesFile = try option("--tls-ca")
        options.keyLogFile = try option("--tls-keylog")
        if flag("--tls-older") { options.profile = .olderVehicle }
        if !isServer, flag("--tls-require-ocsp") { options.stapling = .required }
        options.verifiesPeer = options.authoritiesFile != nil
        // A vehicle knows a station by its chain, not by a name.
        options.verifiesServerName = false
        if isServer, flag("--tls-from-csms") {
            guard certificates.isEmpty else { throw .usage("--tls-cert or --tls-from-csms, not both") }
            return options
        }
        if isServer, certificates.isEmpty, options.authoritiesFile != nil {
            throw .usage("--tls-ca needs a --tls-cert")
        }
        guard !certificates.isEmpty || options.authoritiesFile != nil else { return nil }
        return options
    }
}
