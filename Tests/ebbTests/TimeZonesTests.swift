import Glibc
import OCPP
import Testing

@testable import ebb

/// Zones by their names, out of the files of the tz database.
struct TimeZonesTests {
    /// A file without any year in its table.
    private func file(version: Character, _ rule: String) -> [UInt8] {
        let header = Array("TZif\(version)".utf8) + [UInt8](repeating: 0, count: 39)
        return header + header + Array("\n\(rule)\n".utf8)
    }

    @Test func `the last line of a file is its zone's rule`() throws {
        var template = Array("/tmp/ebb-zone-XXXXXX".utf8CString)
        close(mkstemp(&template))
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { unlink(path) }
        func rule(of bytes: [UInt8]) throws -> String? {
            try KeptFile(path: path).write(bytes)
            return TimeZones.rule(ofFile: path)
        }
        #expect(try rule(of: file(version: "2", "CET-1CEST,M3.5.0,M10.5.0/3")) == "CET-1CEST,M3.5.0,M10.5.0/3")
        #expect(try rule(of: file(version: "3", "<-02>2<-01>,M3.5.0/-1,M10.5.0/0")) != nil)
        let none: [[UInt8]] = [
            [], Array("TZif2\n".utf8), Array("# no zone, only text about zones, and more of it\nUTC0\n".utf8),
            file(version: "\0", "UTC0"), file(version: "2", ""), Array(file(version: "2", "UTC0").dropLast()),
        ]
        for bytes in none { #expect(try rule(of: bytes) == nil) }
        #expect(TimeZones.rule(ofFile: path + "-nowhere") == nil)
    }

    @Test func `zones are found by their names in every folder, without what is none`() throws {
        var template = Array("/tmp/ebb-zones-XXXXXX".utf8CString)
        mkdtemp(&template)
        let directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        var made: [String] = []
        func put(_ name: String, _ rule: String) throws {
            try KeptFile(path: directory + "/" + name).write(file(version: "2", rule))
            made.append(name)
        }
        let folders = ["Europe", "America", "America/Argentina", "posix", "right"]
        for folder in folders { mkdir(directory + "/" + folder, 0o700) }
        defer {
            for name in made { unlink(directory + "/" + name) }
            for folder in folders.reversed() { rmdir(directory + "/" + folder) }
            rmdir(directory)
        }
        try put("Europe/Oslo", "CET-1CEST,M3.5.0,M10.5.0/3")
        try put("America/Argentina/Ushuaia", "<-03>3")
        try put("posix/EST", "EST5")
        for name in ["right/EST", "localtime", "posixrules", "Factory", "tz data"] { try put(name, "EST5") }
        #expect(
            TimeZones.rules(in: directory) == [
                "UTC": "UTC0", "Europe/Oslo": "CET-1CEST,M3.5.0,M10.5.0/3", "America/Argentina/Ushuaia": "<-03>3",
            ])
        #expect(TimeZones.rules(in: directory + "/nowhere") == ["UTC": "UTC0"])
    }

    @Test func `a station understands the rules of this machine's zones`() {
        for (name, rule) in TimeZones.rules() {
            #expect(LocalClock(zone: name, rule: rule) != nil, "\(name): \(rule)")
        }
    }
}
