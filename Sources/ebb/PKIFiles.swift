// What `ebb pki` writes, file by file, and the text that explains it.
import Crypto
import JSON
import PlugAndCharge

struct PKIFiles {
    private struct File {
        var name: String
        var content: [UInt8]
        var isSecret = false
        var purpose: String
    }

    private let directory: String
    private let curve: String
    private let pcid: String
    private var files: [File] = []

    init(
        _ infrastructure: TestInfrastructure, _ csms: CSMSInfrastructure, directory: String, curve: String
    ) throws(CommandError) {
        self.directory = directory
        self.curve = curve
        pcid = infrastructure.settings.pcid
        add("v2g", infrastructure.v2g, authorities: "cpo", "V2G root: station certificates lead to it")
        let operators = infrastructure.v2g.authorities.reversed()
        if let issuer = operators.first {
            files.append(
                File(
                    name: "cpo.pem", content: operators.reduce([]) { $0 + $1.certificate.pem },
                    purpose: "the authority of station certificates and its chain, for ebb serve --v2g-ca-cert"))
            files.append(
                File(name: "cpo.key", content: issuer.key.pem, isSecret: true, purpose: "its private key"))
        }
        add("cps", infrastructure.provisioningService, hasRoot: false, "of the certificate provisioning service")
        add("mo", infrastructure.mobilityOperator, "MO root: contracts lead to it")
        add("oem", infrastructure.maker, "OEM root: the car's certificates lead to it")
        add("station", infrastructure.station, "the station's TLS certificate and its chain")
        add("vehicle", infrastructure.vehicle, "the car's TLS certificate and its chain")
        add("provisioning", infrastructure.provisioning, "the car's OEM provisioning certificate and its chain")
        if let key = infrastructure.agreementKey {
            files.append(
                File(
                    name: "provisioning.x448.key", content: key.pem, isSecret: true,
                    purpose: "the car's key that contract keys are encrypted to"))
        }
        add("cps", infrastructure.provider, "the certificate provisioning service's certificate and its chain")
        for contract in infrastructure.contracts {
            add(
                "contracts/\(pcid)/\(contract.chain.leaf.commonName)", contract,
                "a contract of the car and its chain")
        }
        add(csms)
    }

    private mutating func add(_ csms: CSMSInfrastructure) {
        files.append(
            File(
                name: "csms-root.pem", content: csms.root.certificate.pem,
                purpose: "CSMS root: what stations and central system show each other leads to it"))
        files.append(
            File(name: "csms-root.key", content: csms.root.key.pem, isSecret: true, purpose: "its private key"))
        add("csms", csms.server, "the central system's certificate, for localhost, 127.0.0.1 and ::1")
        for (id, identity) in csms.stations {
            add("stations/\(id)", identity, "station \(id)'s towards its central system")
        }
    }

    private mutating func add(
        _ name: String, _ hierarchy: TestInfrastructure.Hierarchy, authorities: String? = nil, hasRoot: Bool = true,
        _ purpose: String
    ) {
        if hasRoot {
            files.append(File(name: "\(name)-root.pem", content: hierarchy.root.pem, purpose: purpose))
            files.append(
                File(
                    name: "\(name)-root.key", content: hierarchy.rootKey.pem, isSecret: true,
                    purpose: "its private key"))
        }
        for (index, authority) in hierarchy.authorities.enumerated() {
            let file = "\(authorities ?? name)-sub\(index + 1)"
            files.append(
                File(name: file + ".pem", content: authority.certificate.pem, purpose: "sub-authority \(index + 1)"))
            files.append(
                File(name: file + ".key", content: authority.key.pem, isSecret: true, purpose: "its private key"))
        }
    }

    private mutating func add(_ name: String, _ identity: TestInfrastructure.Identity, _ purpose: String) {
        files.append(File(name: name + ".pem", content: identity.chain.pem, purpose: purpose))
        files.append(File(name: name + ".key", content: identity.key.pem, isSecret: true, purpose: "its private key"))
    }

    func write(isJSON: Bool) throws(CommandError) {
        for path in ["", "/contracts", "/contracts/\(pcid)", "/stations"] {
            try Terminal.makeDirectory(directory + path)
        }
        for file in files {
            try Terminal.write(file.content, file: "\(directory)/\(file.name)", isSecret: file.isSecret)
        }
        try Terminal.write(Array(readme.utf8), file: "\(directory)/README.txt")
        if isJSON {
            let entries = files.map {
                JSONValue.object([
                    .init("file", .string("\(directory)/\($0.name)")), .init("purpose", .string($0.purpose)),
                ])
            }
            Terminal.print(JSONValue.object([.init("curve", .string(curve)), .init("files", .array(entries))]).text)
        } else {
            Terminal.print(
                "\(files.count) certificates and keys on \(curve) in \(directory); README.txt says what is what")
        }
    }

    private var readme: String {
        let width = (files.map(\.name.count).max() ?? 0) + 2
        let list = files.map { "\($0.name)\(String(repeating: " ", count: width - $0.name.count))\($0.purpose)" }
        let agreement =
            files.contains { $0.name == "provisioning.x448.key" } ? " --oem-x448-key provisioning.x448.key" : ""
        return """
            Certificates and keys of ISO 15118-20 on \(curve), made by `ebb pki`. For trials alone: the keys are not protected.

            \(list.joined(separator: "\n"))
            \(RevokedFile.name) has a revocation list of each authority.

            A station that offers Plug & Charge and installs contracts, and a car that fetches one and charges by it:

              ebb station --csms ws://127.0.0.1:9000 --id CS1 --listen 127.0.0.1:15118 \\
                --tls-cert station.pem --tls-key station.key --tls-ca oem-root.pem --mo-ca mo-root.pem \\
                --contracts contracts --cps-cert cps.pem --cps-key cps.key --oem-ca oem-root.pem
              ebb ev --connect 127.0.0.1:15118 --tls-cert vehicle.pem --tls-key vehicle.key --tls-ca v2g-root.pem \\
                --oem-cert provisioning.pem --oem-key provisioning.key\(agreement) --contracts installed --transcript

            The same through a central system, which signs the station's certificate, hands out the contract and knows what was
            revoked; the roots are installed by OCPP:

              ebb serve --v2g-ca-cert cpo.pem --v2g-ca-key cpo.key --crl revoked.pem \\
                --contracts contracts --cps-cert cps.pem --cps-key cps.key --oem-ca oem-root.pem
              ebb station --csms ws://127.0.0.1:9000 --id CS1 --listen 127.0.0.1:15118 --data CS1 \\
                --tls-from-csms --tls-ca oem-root.pem --contracts-from-csms
              for root in V2G:v2g MO:mo; do
                jq -n --arg use ${root%:*}RootCertificate --rawfile pem ${root#*:}-root.pem \\
                  '{certificateType: $use, certificate: $pem}' | ebb call CS1 InstallCertificate -
              done
              ebb ev --connect 127.0.0.1:15118 --tls-cert vehicle.pem --tls-key vehicle.key --tls-ca v2g-root.pem \\
                --tls-require-ocsp --oem-cert provisioning.pem --oem-key provisioning.key\(agreement) --contracts installed
              ebb call CS1 TriggerMessage '{"requestedMessage": "SignV2G20Certificate"}'      another certificate
              ebb pki --directory . --revoke installed/EMAID.pem                             that contract no more

            OCPP's security profiles; each pair of commands is the central system and a station:

              ebb password --id CS1 --passwords passwords --generate > CS1.password
              ebb serve --passwords passwords
              ebb station --csms ws://127.0.0.1:9000 --id CS1 --password-file CS1.password
              ebb password --id CS1 --http 127.0.0.1:8080 --generate            another password, here and at the station
              ebb serve --passwords passwords --tls-cert csms.pem --tls-key csms.key
              ebb station --csms wss://localhost:9000 --id CS1 --password-file CS1.password --csms-ca csms-root.pem
              ebb serve --tls-cert csms.pem --tls-key csms.key --tls-client-ca csms-root.pem --operator Ebb
              ebb station --csms wss://localhost:9000 --id CS1 --csms-ca csms-root.pem \\
                --csms-cert stations/CS1.pem --csms-key stations/CS1.key

            """
    }
}
