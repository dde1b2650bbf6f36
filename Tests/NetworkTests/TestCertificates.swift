import Glibc
import Network
import Synchronization

/// A public-key infrastructure made by the `openssl` command in a directory of its own: an authority, a station and a
/// vehicle that it vouches for, and a stranger that vouches for itself.
final class TestCertificates: Sendable {
    static let shared = Result { try TestCertificates() }

    let directory: String

    private init() throws {
        var template = Array("/tmp/ebb-certificates-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw NetworkError.system(call: "mkdtemp", code: errno) }
        directory = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        try make("authority", curve: "P-521", issuer: nil)
        try make("station", curve: "P-521", issuer: "authority", alternativeName: "DNS:localhost,IP:127.0.0.1")
        try make("vehicle", curve: "P-256", issuer: "authority")
        try make("stranger", curve: "P-256", issuer: nil, alternativeName: "DNS:localhost,IP:127.0.0.1")
    }

    func options(_ name: String?, trusting authority: String = "authority") -> TLSContext.Options {
        var options = TLSContext.Options()
        options.authoritiesFile = "\(directory)/\(authority).pem"
        if let name {
            options.certificateChainFile = "\(directory)/\(name).pem"
            options.privateKeyFile = "\(directory)/\(name).key"
        }
        return options
    }

    private func make(_ name: String, curve: String, issuer: String?, alternativeName: String? = nil) throws {
        var arguments = [
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:\(curve)", "-noenc", "-days", "30",
            "-subj", "/CN=\(name)", "-keyout", "\(directory)/\(name).key", "-out", "\(directory)/\(name).pem",
        ]
        if let alternativeName { arguments += ["-addext", "subjectAltName=\(alternativeName)"] }
        if let issuer {
            arguments += ["-addext", "basicConstraints=CA:FALSE"]
            arguments += ["-CA", "\(directory)/\(issuer).pem", "-CAkey", "\(directory)/\(issuer).key"]
        }
        try run(["openssl"] + arguments)
    }

    private func run(_ arguments: [String]) throws {
        var process = pid_t()
        var pointers = arguments.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        let error = posix_spawnp(&process, arguments[0], &actions, nil, &pointers, environ)
        guard error == 0 else { throw NetworkError.system(call: "openssl", code: error) }
        var status: Int32 = 0
        waitpid(process, &status, 0)
        guard status == 0 else { throw NetworkError.tls("openssl \(arguments[1]) failed") }
    }
}
