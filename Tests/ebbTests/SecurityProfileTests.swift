import CentralSystem
import ChargingStation
import Crypto
import Glibc
import Network
import OCPPMessages
import Quantities
import Testing
import WebSocket

@testable import ebb

/// OCPP's security profiles between `ebb serve` and `ebb station`, over real sockets, with what `ebb pki` and `ebb password`
/// write.
@Suite(.serialized) struct SecurityProfileTests {
    private final class Place {
        let path: String

        init() throws {
            var template = Array("/tmp/ebb-security-XXXXXX".utf8CString)
            mkdtemp(&template)
            path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
            try PKICommand.run(Arguments(["--directory", path + "/pki", "--stations", "CS1,CS2"]))
            var table = PasswordTable()
            table.set(try PasswordHash(Self.password), of: "CS1")
            try Terminal.write(Array(table.text.utf8), file: path + "/passwords", isSecret: true)
        }

        deinit { Self.remove(path) }

        static let password = "correct horse battery"

        func file(_ name: String) -> String { path + "/pki/" + name }

        private static func remove(_ path: String) {
            for name in Terminal.files(in: path) { remove(path + "/" + name) }
            if unlink(path) != 0 { rmdir(path) }
        }
    }

    /// A central system by `serve`'s own options, and stations by `station`'s.
    private final class Rig {
        let loop: EventLoop
        let place: Place
        let host: Host
        let isSecure: Bool
        private(set) var log: [String] = []
        private(set) var notes: [Station.Note] = []
        private var stations: [String: LiveStation] = [:]

        init(_ words: [String], _ place: Place) throws {
            loop = try EventLoop()
            self.place = place
            var arguments = Arguments(words[...])
            let (rules, security, names) = try arguments.admission()
            try arguments.end()
            var settings = CentralSystemSettings()
            if rules.passwords != nil { settings.services.insert(.passwords) }
            if let names { settings.stations = .listed(names) }
            isSecure = security.isTLS
            let relay = Relay()
            host = try Host(
                on: loop, directory: place.path + "/records", address: .loopback(), settings: settings,
                security: security, rules: rules
            ) { event in
                if case .log(let line) = event { relay.rig?.log.append("\(line.station): \(line.text)") }
            }
            relay.rig = self
        }

        private final class Relay { weak var rig: Rig? }

        @discardableResult
        func station(
            _ id: String, _ words: [String], name: String = "localhost", data: String? = nil
        ) throws -> LiveStation {
            let text = "\(isSecure ? "wss" : "ws")://\(name):\(host.address.port)"
            let url = try #require(WebSocketURL(text))
            var arguments = Arguments(words[...])
            if let data { try Terminal.makeDirectory(data) }
            let credentials = try arguments.csmsCredentials(data: data)
            var configuration = StationConfiguration(
                id: id, evses: [EVSEConfiguration(ratings: .dc(power: 22_000), evseID: "DE*EBB*E\(id)")], seed: 1)
            configuration.csms = try arguments.networkProfile(text, url, identity: credentials.identity != nil)
            configuration.certificates = credentials.store?.holdings
            try arguments.end()
            let station = try LiveStation(
                configuration, on: loop, csms: LiveStation.Endpoint(url: url), listenAt: [.loopback()],
                credentials: credentials
            ) { [unowned self] in notes.append($0) }
            stations[id] = station
            return station
        }

        func isIn(_ id: String) -> Bool { stations[id]?.isConnected == true }

        func run(until isDone: () -> Bool) -> Bool { loop.run(atMost: .seconds(20), until: isDone) }

        /// Whether the notes tell of this event.
        func tells(_ event: SecurityEvent) -> Bool {
            notes.contains { if case .security(event, _) = $0 { true } else { false } }
        }
    }

    private func words(_ profile: Int, _ place: Place) -> (serve: [String], station: [String]) {
        let passwords = ["--passwords", place.path + "/passwords"]
        let certificate = ["--tls-cert", place.file("csms.pem"), "--tls-key", place.file("csms.key")]
        let root = ["--csms-ca", place.file("csms-root.pem")]
        switch profile {
        case 1: return (passwords, ["--password", Place.password])
        case 2: return (passwords + certificate, root + ["--password", Place.password])
        default:
            return (
                certificate + ["--tls-client-ca", place.file("csms-root.pem"), "--operator", "Ebb"],
                root + [
                    "--csms-cert", place.file("stations/CS1.pem"), "--csms-key", place.file("stations/CS1.key"),
                ]
            )
        }
    }

    @Test(arguments: [1, 2, 3]) func `a station comes in by each profile`(profile: Int) throws {
        let place = try Place()
        let (serve, station) = words(profile, place)
        let rig = try Rig(serve + ["--security-profile", "\(profile)"], place)
        try rig.station("CS1", station)
        #expect(rig.run { rig.isIn("CS1") }, "\(rig.notes)")
        // What is said on either side names no password.
        #expect(!"\(rig.log) \(rig.notes)".contains(Place.password))
        rig.host.finish()
    }

    @Test(arguments: [1, 2]) func `a wrong password is 401, told as a security event, and no way to guess on`(
        profile: Int
    ) throws {
        let place = try Place()
        let rig = try Rig(words(profile, place).serve, place)
        let root = profile == 2 ? ["--csms-ca", place.file("csms-root.pem")] : []
        try rig.station("CS1", root + ["--password", "not the right one"])
        #expect(rig.run { rig.tells(.failedToAuthenticateAtCsms) })
        #expect(rig.log.contains { $0.hasPrefix("CS1: refused: wrong password") })
        #expect(!"\(rig.log) \(rig.notes)".contains("not the right one"))
        // Nine more at once, and the address has to wait.
        var refusals: [Int] = []
        let url = try #require(WebSocketURL("ws://127.0.0.1:\(rig.host.address.port)/CS1"))
        guard profile == 1 else { return rig.host.finish() }
        for guess in 0..<15 {
            _ = try WebSocketClient.connect(
                on: rig.loop, to: url, subprotocols: ["ocpp2.1"],
                credentials: BasicCredentials(user: "CS1", password: "guess number \(guess) of many")
            ) { _, event in
                if case .closed(.refused(let status, _), _) = event { refusals.append(status) }
            }
        }
        #expect(rig.run { refusals.count == 15 })
        #expect(refusals.count { $0 == 401 } <= 9 && refusals.count { $0 == 429 } >= 6)
        rig.host.finish()
    }

    @Test func `who waits for the guessing to end is not the station that knows its password`() throws {
        let place = try Place()
        let rig = try Rig(words(1, place).serve, place)
        let url = try #require(WebSocketURL("ws://127.0.0.1:\(rig.host.address.port)/CS1"))
        func attempt(_ password: String, _ ended: @escaping (Closing?) -> Void) throws {
            _ = try WebSocketClient.connect(
                on: rig.loop, to: url, subprotocols: ["ocpp2.1"],
                credentials: BasicCredentials(user: "CS1", password: password)
            ) { _, event in
                switch event {
                case .opened: ended(nil)
                case .closed(let closing, _): ended(closing)
                default: break
                }
            }
        }
        var isOpen = false
        try attempt(Place.password) { if $0 == nil { isOpen = true } }
        #expect(rig.run { isOpen })
        var refused = 0
        for _ in 0..<20 { try attempt("a guess of some length") { _ in refused += 1 } }
        #expect(rig.run { refused == 20 })
        // The right one needs no guess, also from an address that has none left.
        isOpen = false
        try attempt(Place.password) { if $0 == nil { isOpen = true } }
        #expect(rig.run { isOpen })
        rig.host.finish()
    }

    @Test func `a new password counts beside the old one until the station is back by it`() throws {
        let place = try Place()
        let rig = try Rig(words(1, place).serve, place)
        let station = try rig.station("CS1", ["--password", Place.password])
        #expect(rig.run { rig.isIn("CS1") && rig.host.aggregator.central.overview(of: "CS1")?.boot != nil })
        func table() throws -> [PasswordHash] { try PasswordTable(file: place.path + "/passwords").hashes["CS1"] ?? [] }
        func set(_ password: String) -> OperatorAnswer? {
            let data = SetVariableData(
                attributeValue: password, component: Component(name: "SecurityCtrlr"),
                variable: Variable(name: "BasicAuthPassword"))
            var answer: OperatorAnswer?
            rig.host.ask(
                .call(station: "CS1", .setVariables(SetVariablesRequest(setVariableData: [data])))
            ) { answer = $0 }
            _ = rig.run { answer != nil }
            return answer
        }
        // The station wants 16 characters and more: what it refuses is forgotten.
        guard case .response = set("too short") else { return #expect(Bool(false), "no answer") }
        #expect(rig.run { (try? table().count) == 1 })

        guard case .response(.setVariables(let response)) = set("another correct horse") else {
            return #expect(Bool(false), "no answer")
        }
        #expect(response.setVariableResult.first?.attributeStatus == .accepted)
        #expect(rig.run { rig.log.contains("CS1: came back by its new password") && station.isConnected })
        #expect(try table().map { $0.matches("another correct horse") } == [true])
        let url = try #require(WebSocketURL("ws://127.0.0.1:\(rig.host.address.port)/CS1"))
        var ending: Closing?
        _ = try WebSocketClient.connect(
            on: rig.loop, to: url, subprotocols: ["ocpp2.1"],
            credentials: BasicCredentials(user: "CS1", password: Place.password)
        ) { if case .closed(let closing, _) = $1 { ending = closing } }
        #expect(rig.run { ending != nil })
        #expect(ending == .refused(status: 401, reason: "Unauthorized"))
        rig.host.finish()
    }

    @Test func `a table keeps the password in force and those that may follow`() throws {
        let hashes = try (0..<5).map { try PasswordHash("password number \($0)") }
        var table = PasswordTable()
        for hash in hashes { table.add(hash, of: "CS1") }
        #expect(table.hashes["CS1"] == [hashes[0], hashes[3], hashes[4]])
        let place = try Place()
        try Terminal.write(Array(table.text.utf8), file: place.path + "/table")
        #expect(try PasswordTable(file: place.path + "/table").hashes == table.hashes)
        table.withdraw(hashes[4], of: "CS1")
        table.withdraw(hashes[0], of: "CS1")
        #expect(table.hashes["CS1"] == [hashes[0], hashes[3]])
        table.set(hashes[3], of: "CS1")
        #expect(table.hashes["CS1"] == [hashes[3]])
    }

    @Test func `unknown stations are 404, with and without a password`() throws {
        let place = try Place()
        let rig = try Rig(words(1, place).serve + ["--stations", "CS1,CS7"], place)
        for id in ["CS7", "CS8", "CS%2F1"] {
            var ending: Closing?
            let url = try #require(WebSocketURL("ws://127.0.0.1:\(rig.host.address.port)/\(id)"))
            _ = try WebSocketClient.connect(
                on: rig.loop, to: url, subprotocols: ["ocpp2.1"],
                credentials: BasicCredentials(user: id, password: Place.password)
            ) { if case .closed(let closing, _) = $1 { ending = closing } }
            #expect(rig.run { ending != nil })
            #expect(ending == .refused(status: 404, reason: "Not Found"), "\(id)")
        }
        rig.host.finish()
    }

    @Test func `a certificate opens no other station's door`() throws {
        let place = try Place()
        let (serve, station) = words(3, place)
        let rig = try Rig(serve, place)
        try rig.station("CS2", station)
        #expect(rig.run { rig.tells(.failedToAuthenticateAtCsms) })
        #expect(rig.log.contains("CS2: refused: the certificate is another station's"))
        #expect(!rig.isIn("CS2"))
        rig.host.finish()
        let other = try Rig(serve.dropLast() + ["Somebody"], place)
        try other.station("CS1", station)
        #expect(other.run { other.log.contains("CS1: refused: the certificate is another operator's") })
        other.host.finish()
    }

    @Test func `a station without certificate, or with another authority's, does not get as far as HTTP`() throws {
        let place = try Place()
        let rig = try Rig(words(3, place).serve, place)
        let root = ["--csms-ca", place.file("csms-root.pem")]
        try rig.station("CS1", root)
        #expect(rig.run { rig.tells(.failedToAuthenticateAtCsms) })
        rig.host.finish()
        let other = try Rig(words(3, place).serve, place)
        try other.station(
            "CS1", root + ["--csms-cert", place.file("vehicle.pem"), "--csms-key", place.file("vehicle.key")])
        #expect(other.run { other.tells(.failedToAuthenticateAtCsms) })
        other.host.finish()
    }

    @Test(arguments: [("localhost", "v2g-root.pem"), ("127.0.0.2", "csms-root.pem")])
    func `a central system of another root or another name is none`(name: String, root: String) throws {
        let place = try Place()
        let rig = try Rig(words(2, place).serve, place)
        try rig.station("CS1", ["--csms-ca", place.file(root), "--password", Place.password], name: name)
        // A server at the loopback address alone does not answer at another one.
        guard name == "localhost" else {
            #expect(rig.run { rig.notes.contains { "\($0)".contains("connection ended") } })
            #expect(!rig.isIn("CS1"))
            return rig.host.finish()
        }
        #expect(rig.run { rig.tells(.invalidCsmsCertificate) })
        #expect(!rig.isIn("CS1"))
        rig.host.finish()
    }

    @Test(arguments: [
        ["--security-profile", "1"], ["--security-profile", "3"], ["--tls-client-ca", "x.pem"], ["--operator", "Ebb"],
    ]) func `an option that is missing is an error and no open door`(words: [String]) throws {
        var arguments = Arguments(words[...])
        #expect(throws: CommandError.self) { try arguments.admission() }
    }

    @Test func `a station that floods is sent away`() throws {
        let place = try Place()
        let rig = try Rig(["--message-rate", "10"], place)
        let url = try #require(WebSocketURL("ws://127.0.0.1:\(rig.host.address.port)/CS1"))
        var ending: Closing?
        _ = try WebSocketClient.connect(on: rig.loop, to: url, subprotocols: ["ocpp2.1"]) { socket, event in
            switch event {
            case .opened: for number in 0..<200 { socket.send(text: "[2,\"\(number)\",\"Heartbeat\",{}]") }
            case .closed(let closing, _): ending = closing
            default: break
            }
        }
        #expect(rig.run { ending != nil })
        // Once, however much of the flood was still on its way.
        #expect(rig.log.count { $0.hasSuffix("sends too much, closed") } == 1)
        rig.host.finish()
    }
}
