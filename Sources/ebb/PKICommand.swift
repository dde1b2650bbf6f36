// ebb pki: every certificate and key that a trial of TLS and Plug & Charge needs, in one directory.
import Crypto
import ISO15118
import Network
import PlugAndCharge
import Quantities

enum PKICommand {
    static let help = """
        usage: ebb pki [--directory DIR] [--curve secp521r1|ed448] [--pcid PCID] [--emaids EMAID,...]
                       [--stations ID,...] [--days N] [--ocsp URL]
               ebb pki --revoke FILE [--directory DIR]

        Makes a public-key infrastructure of ISO 15118-20 in DIR (pki): V2G, MO and OEM roots with two sub-authorities
        each, the station's and the car's TLS certificates, the car's OEM provisioning certificate, the certificate
        provisioning service, and a contract for each EMAID (two); and for OCPP's security profiles 2 and 3 a root on P-256, the
        central system's certificate for localhost, and one for each station (CS1). DIR/README.txt says what is what, and how a
        car, a station and a central system use it. For trials alone: the keys are not protected. Leaves hold N days (365).
        --ocsp is where certificates of ISO 15118 say that their status is told (http://ocsp.invalid/: nowhere; a station asks
        its central system). --json lists the files.

        --revoke adds the certificate in FILE to DIR/revoked.pem, the revocation lists of DIR's authorities, which
        'ebb serve --crl' and 'ebb station --mo-crl' read.
        """

    static func run(_ arguments: Arguments) throws(CommandError) {
        var arguments = arguments
        if arguments.flag("--help") { return Terminal.print(help) }
        let isJSON = arguments.flag("--json")
        let directory = try arguments.option("--directory") ?? "pki"
        if let file = try arguments.option("--revoke") {
            try arguments.end()
            return try RevokedFile(directory: directory).add(file, at: Clock.now.utcNanoseconds / 1_000_000_000)
        }
        let days = try arguments.integer("--days", in: 1...36_500) ?? 365
        let today = Clock.now.utcNanoseconds / 1_000_000_000
        // A clock that is a little behind must not find them in the future.
        var settings = TestInfrastructure.Settings(validity: today - 86_400...today + Int64(days) * 86_400)
        settings.responderURL = try arguments.option("--ocsp") ?? "http://ocsp.invalid/"
        let curve = try arguments.option("--curve") ?? "secp521r1"
        switch curve {
        case "secp521r1": settings.kind = .p521
        case "ed448": settings.kind = .ed448
        default: throw .usage("--curve takes secp521r1 or ed448, not '\(curve)'")
        }
        if let pcid = try arguments.option("--pcid") {
            settings.pcid = EMAID.compact(pcid)
            guard settings.pcid.utf8.count == 18 else { throw .usage("--pcid takes 18 letters and digits") }
        }
        if let emaids = try arguments.option("--emaids") {
            settings.emaids = []
            for text in emaids.split(separator: ",") {
                guard let emaid = EMAID(String(text)) else {
                    throw .usage("--emaids takes identifiers of 14 or 15 letters and digits, not '\(text)'")
                }
                settings.emaids.append(emaid.text)
            }
        }
        let stations = try arguments.option("--stations")?.split(separator: ",").map(String.init) ?? ["CS1"]
        guard stations.allSatisfy({ (1...48).contains($0.utf8.count) && !$0.contains("/") && !$0.hasPrefix(".") })
        else {
            throw .usage("--stations takes names of 1 to 48 characters, without a slash and no dot in front")
        }
        try arguments.end()
        let csms: CSMSInfrastructure
        let infrastructure: TestInfrastructure
        do throws(CryptoError) {
            infrastructure = try TestInfrastructure(settings)
            csms = try CSMSInfrastructure(stations: stations, validity: settings.validity)
        } catch {
            throw .failure("the certificates cannot be made: \(error)")
        }
        try PKIFiles(infrastructure, csms, directory: directory, curve: curve).write(isJSON: isJSON)
        try RevokedFile(directory: directory).begin(at: today)
    }
}
