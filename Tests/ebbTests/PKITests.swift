import Crypto
import Glibc
import ISO15118
import Network
import PlugAndCharge
import Quantities
import Testing

@testable import ebb

/// What `ebb pki` writes is what `ebb station` and `ebb ev` read.
struct PKITests {
    @Test(arguments: ["secp521r1", "ed448"]) func `a station and a car find all they need`(curve: String) throws {
        let directory = try Directory()
        try PKICommand.run(Arguments(["--directory", directory.path, "--curve", curve]))
        let file = { (name: String) in directory.path + "/" + name }

        var words = Arguments([
            "--mo-ca", file("mo-root.pem"), "--contracts", file("contracts"), "--cps-cert", file("cps.pem"),
            "--cps-key", file("cps.key"), "--oem-ca", file("oem-root.pem"), "--providers", "DE-EBB", "--no-eim",
        ])
        let station = try #require(try words.stationContracts(tls: true))
        try words.end()
        #expect(station.offer == SECC.PnCOffer(supportedProviders: ["DEEBB"], installsCertificates: true))
        #expect(!station.offersEIM)
        let store = try #require(station.provisioning).store
        #expect(store.providers == ["DEEBB"])
        #expect(store.contracts(for: "WMIEBB123456789AB1").map(\.emaid.text) == ["DEEBBC000000011", "DEEBBC000000022"])
        #expect(store.contracts(for: "WMIEBB000000000000").isEmpty)

        let agreement = curve == "ed448" ? ["--oem-x448-key", file("provisioning.x448.key")] : []
        words = Arguments(
            ["--oem-cert", file("provisioning.pem"), "--oem-key", file("provisioning.key")] + agreement[...])
        var tls = TLSContext.Options()
        tls.authoritiesFile = file("v2g-root.pem")
        let kept = ContractDirectory(path: file("contracts/WMIEBB123456789AB1"))
        let credentials = try #require(try words.vehicleCredentials(tls, contracts: kept))
        try words.end()
        #expect(credentials.contracts.count == 2 && credentials.provisioning != nil)
    }

    @Test(arguments: [
        ("station.pem", "v2g-root.pem"), ("vehicle.pem", "oem-root.pem"), ("provisioning.pem", "oem-root.pem"),
        ("cps.pem", "v2g-root.pem"), ("contracts/WMIEBB123456789AB1/DEEBBC000000011.pem", "mo-root.pem"),
        ("contracts/WMIEBB123456789AB1/DEEBBC000000022.pem", "mo-root.pem"),
    ])
    func `every chain leads to its root and to no other`(leaf: String, root: String) throws {
        let directory = try Directory()
        try PKICommand.run(Arguments(["--directory", directory.path, "--days", "30"]))
        let chain = try Chain(pem: try Terminal.read(file: directory.path + "/" + leaf))
        #expect(chain.authorities.count == 2)
        let today = Clock.now.utcNanoseconds / 1_000_000_000
        for name in ["v2g-root.pem", "mo-root.pem", "oem-root.pem"] {
            let anchors = TrustAnchors(
                roots: try Certificate.all(pem: Terminal.read(file: directory.path + "/" + name)))
            if name == root {
                let path = try anchors.validate(chain.leaf, through: chain.authorities, at: today)
                #expect(path.count == 4)
                #expect(throws: ChainFault.expired) {
                    try anchors.validate(chain.leaf, through: chain.authorities, at: today + 31 * 86_400)
                }
            } else {
                #expect(throws: ChainFault.untrusted) {
                    try anchors.validate(chain.leaf, through: chain.authorities, at: today)
                }
            }
        }
    }

    @Test func `a root that was deleted is trusted no more, and what the station came with stays`() throws {
        let directory = try Directory()
        try PKICommand.run(Arguments(["--directory", directory.path]))
        func root(_ name: String) throws -> Certificate {
            try Certificate.all(pem: Terminal.read(file: "\(directory.path)/\(name)-root.pem"))[0]
        }
        var words = Arguments(["--mo-ca", directory.path + "/mo-root.pem"])
        var contracts = try #require(try words.stationContracts(tls: true))
        contracts.trust([try root("oem")])
        contracts.trust([try root("v2g")])
        #expect(contracts.verifier.anchors.roots == [try root("mo"), try root("v2g")])
        contracts.trust([])
        #expect(contracts.verifier.anchors.roots == [try root("mo")])
    }

    @Test func `a central system may bring roots and certificate, and nobody else then`() throws {
        var words = Arguments([])
        let contracts = try #require(try words.stationContracts(tls: true, fromCSMS: true))
        #expect(contracts.verifier.anchors.roots.isEmpty)
        words = Arguments(["--tls-from-csms"])
        let options = try #require(try words.tls(isServer: true))
        try words.end()
        #expect(options.identities.isEmpty && !options.verifiesPeer)
        words = Arguments(["--tls-from-csms", "--tls-cert", "x.pem", "--tls-key", "x.key"])
        #expect(throws: CommandError.self) { try words.tls(isServer: true) }
    }

    @Test func `what is missing or does not fit is told in one line`() throws {
        let directory = try Directory()
        try PKICommand.run(Arguments(["--directory", directory.path]))
        let contracts = directory.path + "/contracts/WMIEBB123456789AB1/"
        let cases: [([String], String)] = [
            (["--contract-cert", "x.pem"], "--contract-cert and --contract-key go together"),
            (["--contract-cert", "/nowhere.pem", "--contract-key", "x"], "/nowhere.pem: No such file or directory"),
            (
                [
                    "--contract-cert", contracts + "DEEBBC000000011.pem", "--contract-key",
                    contracts + "DEEBBC000000022.key",
                ],
                contracts
                    + "DEEBBC000000011.pem: the key does not fit: it is not the key of the contract DEEBBC000000011"
            ),
            (
                ["--contract-cert", directory.path + "/README.txt", "--contract-key", directory.path + "/README.txt"],
                directory.path + "/README.txt: this is no certificate in PEM form"
            ),
        ]
        for (words, line) in cases {
            var arguments = Arguments(words[...])
            do throws(CommandError) {
                _ = try arguments.vehicleCredentials(TLSContext.Options(), contracts: nil)
                Issue.record("\(words) passes")
            } catch {
                #expect(error.line == line)
            }
        }
        var station = Arguments(["--contracts", directory.path])
        #expect(throws: CommandError.self) { try station.stationContracts(tls: true) }
        station = Arguments(["--mo-ca", directory.path + "/mo-root.pem"])
        #expect(throws: CommandError.self) { try station.stationContracts(tls: false) }
    }
}

/// A directory that goes with its test.
private final class Directory {
    let path: String

    init() throws {
        var template = Array("/tmp/ebb-pki-XXXXXX".utf8CString)
        path = String(cString: try #require(mkdtemp(&template)))
    }

    deinit { remove(path) }

    private func remove(_ path: String) {
        for name in Terminal.files(in: path) { remove(path + "/" + name) }
        if rmdir(path) != 0 { unlink(path) }
    }
}
