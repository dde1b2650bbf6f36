import Glibc
import Network

/// A public-key infrastructure made by the `openssl` command in a directory of its own, which goes with the process:
/// a root of each kind that ISO 15118-20 knows, stations and vehicles below them, and others that nobody should trust.
final class TestCertificates: Sendable {
    static let shared = Result { try TestCertificates() }

    let directory: String

    private init() throws {
        var template = Array("/tmp/ebb-certificates-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw NetworkError.system(call: "mkdtemp", code: errno) }
        directory = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        atexit {
            guard let directory = try? TestCertificates.shared.get().directory else { return }
            try? TestCertificates.run(["rm", "-r", directory])
        }
        let localhost = "subjectAltName=DNS:localhost,IP:127.0.0.1"
        try make("authority", .p521)
        try make("operator", .p521, issuer: "authority", isAuthority: true)
        try make("station", .p521, issuer: "operator", serial: "0x1001", extensions: [localhost])
        try append("operator", to: "station")
        try make("vehicle", .p521, issuer: "authority")
        try make("authority448", .ed448)
        try make("station448", .ed448, issuer: "authority448", serial: "0x1002", extensions: [localhost])
        try make("vehicle448", .ed448, issuer: "authority448")
        try make("older", .p256, issuer: "authority")
        try make("stranger", .p521, extensions: [localhost])
        try Self.run(["cp", path("authority.pem"), path("both.pem")])
        try append("authority448", to: "both")
        let expiry = "401120000000Z"
        try respond("good", index: "V\t\(expiry)\t\t1001\tunknown\t/CN=station\n")
        try respond("revoked", index: "R\t\(expiry)\t251120000000Z\t1001\tunknown\t/CN=station\n")
        try respond("unknown", index: "")
        try respond("forged", index: "V\t\(expiry)\t\t1001\tunknown\t/CN=station\n", signer: "stranger")
    }

    func path(_ name: String) -> String { "\(directory)/\(name)" }

    func identity(_ name: String, status: String? = nil) -> TLSContext.Identity {
        .init(
            certificateChainFile: path("\(name).pem"), privateKeyFile: path("\(name).key"),
            statusFile: status.map { path("\($0).der") })
    }

    func options(_ names: String..., trusting authority: String = "both", status: String? = nil) -> TLSContext.Options {
        var options = TLSContext.Options()
        options.authoritiesFile = path("\(authority).pem")
        options.identities = names.map { identity($0, status: status) }
        return options
    }

    private enum Kind { case p521, p256, ed448 }

    private func make(
        _ name: String, _ kind: Kind, issuer: String? = nil, serial: String? = nil, isAuthority: Bool = false,
        extensions: [String] = []
    ) throws {
        var arguments = ["openssl", "req", "-x509", "-noenc", "-days", "30", "-sha512", "-subj", "/CN=\(name)"]
        switch kind {
        case .p521: arguments += ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-521"]
        case .p256: arguments += ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]
        case .ed448: arguments += ["-newkey", "ed448"]
        }
        arguments += ["-keyout", path("\(name).key"), "-out", path("\(name).pem")]
        if let serial { arguments += ["-set_serial", serial] }
        if let issuer {
            arguments += ["-CA", path("\(issuer).pem"), "-CAkey", path("\(issuer).key")]
            arguments += ["-addext", "basicConstraints=critical,CA:\(isAuthority ? "TRUE" : "FALSE")"]
        }
        for text in extensions { arguments += ["-addext", text] }
        try Self.run(arguments)
    }

    private func append(_ name: String, to chain: String) throws {
        try Self.run(["sh", "-c", "cat '\(path("\(name).pem"))' >> '\(path("\(chain).pem"))'"])
    }

    /// An OCSP response about the station's certificate.
    private func respond(_ name: String, index: String, signer: String = "operator") throws {
        guard let file = fopen(path("\(name).txt"), "w") else { throw NetworkError.system(call: "fopen", code: errno) }
        fputs(index, file)
        fclose(file)
        try Self.run([
            "openssl", "ocsp", "-index", path("\(name).txt"), "-CA", path("operator.pem"), "-issuer",
            path("operator.pem"), "-cert", path("station.pem"), "-rsigner", path("\(signer).pem"), "-rkey",
            path("\(signer).key"), "-rmd", "sha512", "-noverify", "-ndays", "1", "-respout", path("\(name).der"),
        ])
    }

    private static func run(_ arguments: [String]) throws {
        var process = pid_t()
        var pointers = arguments.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        let error = posix_spawnp(&process, arguments[0], &actions, nil, &pointers, environ)
        guard error == 0 else { throw NetworkError.system(call: arguments[0], code: error) }
        var status: Int32 = 0
        waitpid(process, &status, 0)
        guard status == 0 else { throw NetworkError.tls("\(arguments.prefix(2).joined(separator: " ")) failed") }
    }
}
