import ISO15118
import Testing

@testable import Capture

@Suite struct CaptureFileTests {
    @Test(arguments: [false, true], [false, true])
    func `both byte orders and both clocks of pcap tell the same`(isBigEndian: Bool, hasNanoseconds: Bool) throws {
        let packets = try Recordings.packets(of: Recordings.session)
        #expect(packets.count > 100)
        let file = CaptureWriter.pcap(packets, isBigEndian: isBigEndian, hasNanoseconds: hasNanoseconds)
        #expect(try Recordings.packets(of: file) == packets)
    }

    @Test(arguments: [false, true])
    func `pcapng tells the same, and brings its secrets along`(isBigEndian: Bool) throws {
        let packets = try Recordings.packets(of: Recordings.session)
        let file = CaptureWriter.pcapng(packets, isBigEndian: isBigEndian, secrets: Recordings.sessionKeys)
        #expect(try Recordings.packets(of: file) == packets)
        let events = try Recordings.events(of: file)
        #expect(events == (try Recordings.events(of: Recordings.session, keys: Recordings.sessionKeys)))
    }

    @Test func `a file that comes byte by byte is the same file`() throws {
        let whole = try Recordings.records(of: Recordings.keyUpdate)
        #expect(try Recordings.records(of: Recordings.keyUpdate, pieces: 1) == whole)
    }

    @Test(arguments: [0, 1, 12, 14, 101, 108, 113, 228, 229, 276] as [UInt32])
    func `every link layer leads to the same messages`(linkType: UInt32) throws {
        let packets = try Recordings.packets(of: Recordings.session).map { packet in
            let inner = packet.bytes.dropFirst(14)
            let header: [UInt8] =
                switch linkType {
                case 0: [10, 0, 0, 0]
                case 108: [0, 0, 0, 10]
                case 113: [UInt8](repeating: 0, count: 14) + [0x86, 0xDD]
                case 276: [0x86, 0xDD] + [UInt8](repeating: 0, count: 18)
                // Two VLAN tags.
                case 1: [UInt8](repeating: 2, count: 12) + [0x88, 0xA8, 0, 7, 0x81, 0, 0, 8, 0x86, 0xDD]
                default: []
                }
            return CapturedPacket(time: packet.time, linkType: linkType, bytes: header + inner)
        }
        let events = Recordings.events(of: packets)
        #expect(events.messages(of: 2).first == "supportedAppProtocolReq")
        #expect(events.messages(of: 2).last == "SessionStopRes")
    }

    @Test func `a link layer that is not known is told once`() throws {
        let packets = try Recordings.packets(of: Recordings.session).map {
            CapturedPacket(time: $0.time, linkType: 147, bytes: $0.bytes)
        }
        #expect(Recordings.events(of: packets).notices == ["packets of link type 147 are not understood"])
    }

    // MARK: Files that lie

    @Test func `what is no capture is refused`() {
        for text in ["", "abc", "#!/bin/sh\necho pcap\n"] {
            #expect(throws: CaptureError.unknownFormat) { try Recordings.records(of: Array(text.utf8)) }
        }
    }

    @Test func `a file that was cut says where`() throws {
        let file = Recordings.keyUpdate
        var isCut = 0
        for count in stride(from: 24, to: file.count, by: 7) {
            do {
                _ = try Recordings.records(of: Array(file.prefix(count)))
            } catch CaptureError.truncated(let offset) {
                #expect(offset < count)
                isCut += 1
            }
        }
        #expect(isCut > 100)
    }

    @Test func `lengths that lie are told and not believed`() throws {
        var file = Recordings.keyUpdate
        file.replaceSubrange(24 + 8..<24 + 12, with: [0xFF, 0xFF, 0xFF, 0xFF])
        #expect(throws: CaptureError.damaged(offset: 24, what: "a packet of 4294967295 bytes")) {
            try Recordings.records(of: file)
        }
        let section: [UInt8] = [0x0A, 0x0D, 0x0D, 0x0A, 0xFF, 0xFF, 0xFF, 0xFC, 0x1A, 0x2B, 0x3C, 0x4D]
        #expect(throws: CaptureError.damaged(offset: 0, what: "a block of 4294967292 bytes")) {
            try Recordings.records(of: section)
        }
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func `octets that are off anywhere lead to events or to an error with its place`(seed: UInt64) throws {
        var random = Generator(state: seed)
        let packets = try Recordings.packets(of: Recordings.session)
        let files = [
            (Recordings.session, Recordings.sessionKeys), (Recordings.keyUpdate, Recordings.keyUpdateKeys),
            (CaptureWriter.pcapng(packets, isBigEndian: true, secrets: Recordings.sessionKeys), []),
        ]
        for round in 0..<30 {
            let (whole, keys) = files[round % files.count]
            var file = whole
            for _ in 0..<Int.random(in: 1...40, using: &random) {
                let place = Int.random(in: 24..<file.count, using: &random)
                file[place] = UInt8.random(in: 0...255, using: &random)
            }
            do {
                let events = try Recordings.events(of: file, keys: keys)
                // A frame has eight octets at least.
                #expect(events.count < file.count / V2GTP.headerLength)
            } catch CaptureError.damaged(let offset, _), CaptureError.truncated(let offset) {
                #expect(offset < file.count)
            }
        }
    }
}

/// SplitMix64.
struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
