// What `ebb serve` answers of what the central system asks its host: signing, contracts, and the status of certificates.
import CentralSystem
import Crypto
import Network
import PlugAndCharge
import Quantities

final class HostServices {
    static let help = """
        \(SigningService.help)
        CERTIFICATES: [--contracts DIR --cps-cert FILE --cps-key FILE --oem-ca FILE] [--mo-ca FILE] [--pnc-older] [--crl FILE]
                      [--ocsp-responders URL,...]
        With --contracts cars get theirs at their station: DIR/PCID/EMAID.pem and .key, signed by the certificate provisioning
        service of --cps-cert, for cars that lead to --oem-ca. A contract whose station has no root for it must lead to --mo-ca.
        --crl are revocation lists, each with the certificate of the authority that signed it, read again when the file
        changes: what they name is refused when a contract asks to charge, and told as revoked to stations that ask about
        their own certificates or their vehicles'. The status of what the second of the AUTHORITIES signed is told by OCSP.
        Of whatever else no list tells the responder is asked that the certificate names, if it is one of --ocsp-responders; for a
        contract it must answer for an authority in --mo-ca, where sub-authorities may stand too, or in --crl.

        Plug & Charge over OCPP with the files of 'ebb pki --directory DIR', whose README.txt has the whole of it:
          ebb serve --v2g-ca-cert DIR/cpo.pem --v2g-ca-key DIR/cpo.key --crl DIR/revoked.pem --contracts DIR/contracts \\
            --cps-cert DIR/cps.pem --cps-key DIR/cps.key --oem-ca DIR/oem-root.pem
        """

    private let signing: SigningService?
    private var contracts: ContractService?
    private let statuses: StatusService?
    private var client: ResponderClient?

    init(signing: SigningService?, contracts: ContractService?, statuses: StatusService?) {
        self.signing = signing
        self.contracts = contracts
        self.statuses = statuses
    }

    /// What there is to ask for.
    var offered: Set<HostService> {
        var offered: Set<HostService> = []
        if signing != nil { offered.insert(.signing) }
        if contracts != nil { offered.insert(.contractProvisioning) }
        if let statuses {
            offered.insert(.certificateStatus)
            if statuses.looksUpContracts { offered.insert(.contractValidation) }
        }
        return offered
    }

    /// From now on other authorities' responders can be asked.
    func start(on loop: EventLoop) throws(NetworkError) {
        if statuses?.responderURLs.isEmpty == false { client = try ResponderClient(on: loop) }
    }

    /// Answers at once, or when the responders have.
    func answer(
        _ question: HostQuestion, of station: String, at now: Moment, then answer: @escaping (HostAnswer) -> Void
    ) {
        let inquiries = statuses?.inquiries(for: question) ?? []
        guard let client, !inquiries.isEmpty else { return answer(self.answer(question, of: station, at: now)) }
        client.ask(inquiries) { [self] in answer(self.answer(question, $0, of: station, at: now)) }
    }

    func answer(
        _ question: HostQuestion, _ told: StatusService.Told = [:], of station: String, at now: Moment
    ) -> HostAnswer {
        let seconds = now.utcNanoseconds / 1_000_000_000
        return signing?.answer(question, of: station, at: seconds)
            ?? contracts?.answer(question, of: station, at: now)
            ?? statuses?.answer(question, told, at: seconds)
            ?? .failed("this host has no such service")
    }
}

extension Arguments {
    mutating func hostServices(_ settings: CentralSystemSettings) throws(CommandError) -> HostServices {
        let signing = try signingService()
        let legacy = flag("--pnc-older")
        var contracts: ContractService?
        if let directory = try option("--contracts") {
            contracts = ContractService(try provisioning(VehicleDirectories(path: directory), legacy: legacy))
        }
        var statuses = StatusService()
        statuses.takesUnknown = settings.takesContractsWithoutStatus
        if let authority = signing?.vehicles { statuses.responders = [authority.responder] }
        statuses.operators = try option("--mo-ca").map { file throws(CommandError) in
            try Self.anchors(file, legacy: legacy)
        }
        statuses.lists = try option("--crl").map { file throws(CommandError) in
            try FollowedFile(file) { path throws(CommandError) in
                try ContractDirectory.file(path) { try RevocationRegister(pem: $0) }
            }
        }
        statuses.responderURLs = Set(
            try option("--ocsp-responders")?.split(separator: ",").map(String.init) ?? [])
        guard statuses.responderURLs.allSatisfy({ $0.hasPrefix("http://") || $0.hasPrefix("https://") }) else {
            throw .usage("--ocsp-responders takes URLs that begin with http: or https:")
        }
        let knows = !statuses.responders.isEmpty || statuses.looksUpContracts
        return HostServices(signing: signing, contracts: contracts, statuses: knows ? statuses : nil)
    }
}
