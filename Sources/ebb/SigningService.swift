// OCPP 2.1, A02 at `ebb serve`: what stations ask to have signed, signed by a small authority of the operator's own.
import CentralSystem
import Crypto
import OCPPMessages

struct SigningService {
    static let help = """
        AUTHORITIES: [--ca-cert FILE --ca-key FILE] [--v2g-ca-cert FILE --v2g-ca-key FILE] [--ocsp URL]
        The first authority signs the certificates by which stations show themselves here, the second those that they show to
        vehicles, both for trials: for a station alone whose id is CN of its request. 'ebb pki' makes both (csms-root, cpo).
        --ocsp is where certificates for vehicles say that their status is told (http://ocsp.invalid/): stations ask here.
        """

    /// For certificates towards the central system.
    var stations: StationAuthority?
    /// For certificates towards vehicles.
    var vehicles: StationAuthority?

    /// nil: there is no authority for this kind of question.
    func answer(_ question: HostQuestion, of station: String, at now: Int64) -> HostAnswer? {
        guard case .sign(let csr, let use) = question else { return nil }
        let authority = use == .chargingStationCertificate ? stations : vehicles
        guard let authority else { return .failed("no authority signs a \(use.rawValue)") }
        do throws(StationAuthority.Refusal) {
            let isTowardsVehicles = use != .chargingStationCertificate
            let chain = try authority.sign(
                Array(csr.utf8), station: station, extendedUsage: isTowardsVehicles ? "serverAuth" : "clientAuth",
                domain: isTowardsVehicles ? "CPO" : nil, at: now)
            return .signed(chain: String(decoding: chain, as: UTF8.self))
        } catch {
            return .failed("the request is refused: \(error)")
        }
    }
}

extension Arguments {
    /// `--ca-cert` and `--ca-key`, `--v2g-ca-cert` and `--v2g-ca-key`; nil: no authority.
    mutating func signingService() throws(CommandError) -> SigningService? {
        let stations = try authority("--ca-cert", "--ca-key")
        var vehicles = try authority("--v2g-ca-cert", "--v2g-ca-key")
        // Without an address in it nobody asks about a certificate.
        vehicles?.responderURL = try option("--ocsp") ?? "http://ocsp.invalid/"
        guard stations != nil || vehicles != nil else { return nil }
        return SigningService(stations: stations, vehicles: vehicles)
    }

    private mutating func authority(_ certificate: String, _ key: String) throws(CommandError) -> StationAuthority? {
        let files = (try option(certificate), try option(key))
        guard let chain = files.0, let secret = files.1 else {
            guard files == (nil, nil) else { throw .usage("\(certificate) and \(key) go together") }
            return nil
        }
        return try ContractDirectory.file(chain) {
            try StationAuthority(
                chain: Certificate.all(pem: $0), key: PrivateKey(pem: try Terminal.read(file: secret)))
        }
    }
}
