/// Frames byte by byte, as other implementations put them on the wire.
import Testing

@testable import SLAC

private let ev = MACAddress(0x0200_0000_00E1)
private let evse = MACAddress(0x0200_0000_00C5)
private let run = RunID(0x0102_0304_0506_0708)
private let key = NetworkKey(nmk: Array(0x10...0x1F))
private let ramp = AttenuationProfile(groups: Array(0..<58))

/// Bytes from hexadecimal digits, with zeros to the end of the shortest frame.
private func frame(_ text: String) -> [UInt8] {
    let digits = text.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }.map { UInt8($0) }
    let values = digits.map { $0 < UInt8(ascii: "a") ? $0 - UInt8(ascii: "0") : $0 - UInt8(ascii: "a") + 10 }
    var bytes = stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
    while bytes.count < 60 { bytes.append(0) }
    return bytes
}

struct Golden: Sendable, CustomTestStringConvertible {
    var frame: Frame
    var bytes: [UInt8]

    init(_ text: String, to destination: MACAddress, from source: MACAddress, _ message: Message) {
        frame = Frame(to: destination, from: source, message)
        bytes = SLACTests.frame(text)
    }

    var testDescription: String { frame.message.type.name }

    static let id17 = String(repeating: "00", count: 17)
    static let ramp58 =
        "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f30313233343536373839"

    static let all: [Golden] = [
        Golden(
            "ffffffffffff 0200000000e1 88e1 01 6460 0000 00 00 0102030405060708",
            to: .broadcast, from: ev, .slacParmReq(run)),
        Golden(
            """
            0200000000e1 0200000000c5 88e1 01 6560 0000
            ffffffffffff 0a 06 01 0200000000e1 00 00 0102030405060708
            """, to: ev, from: evse, .slacParmCnf(SLACParmCnf(soundCount: 10, timeOut: 6, ev: ev, run: run))),
        Golden(
            "ffffffffffff 0200000000e1 88e1 01 6a60 0000 00 00 0a 06 01 0200000000e1 0102030405060708",
            to: .broadcast, from: ev,
            .startAttenCharInd(StartAttenCharInd(soundCount: 10, timeOut: 6, ev: ev, run: run))),
        Golden(
            """
            ffffffffffff 0200000000e1 88e1 01 7660 0000
            00 00 \(id17) 09 0102030405060708 0000000000000000 a0a1a2a3a4a5a6a7a8a9aaabacadaeaf
            """, to: .broadcast, from: ev,
            .mnbcSoundInd(MNBCSoundInd(remaining: 9, run: run, random: Array(0xA0...0xAF)))),
        Golden(
            "0200000000c5 00b052000001 88e1 01 8660 0000 0200000000e1 3a 00 \(ramp58)",
            to: evse, from: .localModem, .attenProfileInd(AttenProfileInd(ev: ev, profile: ramp))),
        Golden(
            """
            0200000000e1 0200000000c5 88e1 01 6e60 0000
            00 00 0200000000e1 0102030405060708 \(id17) \(id17) 0a 3a \(ramp58)
            """, to: ev, from: evse, .attenCharInd(AttenCharInd(ev: ev, run: run, soundCount: 10, profile: ramp))),
        Golden(
            """
            0200000000c5 0200000000e1 88e1 01 6f60 0000
            00 00 0200000000e1 0102030405060708 \(id17) \(id17) 00
            """, to: evse, from: ev, .attenCharRsp(AttenCharRsp(ev: ev, run: run))),
        Golden(
            "0200000000c5 0200000000e1 88e1 01 7860 0000 00 13 01",
            to: evse, from: ev, .validateReq(ValidateReq(timer: 0x13))),
        Golden(
            "0200000000e1 0200000000c5 88e1 01 7960 0000 00 03 02",
            to: ev, from: evse, .validateCnf(ValidateCnf(toggles: 3, result: .success))),
        Golden(
            """
            0200000000c5 0200000000e1 88e1 01 7c60 0000
            00 00 3e00 \(id17) 0200000000e1 \(id17) 0200000000c5 0102030405060708 0000000000000000
            """, to: evse, from: ev, .slacMatchReq(SLACMatchReq(ev: ev, evse: evse, run: run))),
        Golden(
            """
            0200000000e1 0200000000c5 88e1 01 7d60 0000
            00 00 5600 \(id17) 0200000000e1 \(id17) 0200000000c5 0102030405060708 0000000000000000
            3d94a6a868ad0a 00 101112131415161718191a1b1c1d1e1f
            """, to: ev, from: evse, .slacMatchCnf(SLACMatchCnf(ev: ev, evse: evse, run: run, key: key))),
        Golden(
            """
            00b052000001 0200000000c5 88e1 01 0860 0000
            01 00000000 00000000 04 0000 00 00 3d94a6a868ad0a 01 101112131415161718191a1b1c1d1e1f
            """, to: .localModem, from: evse, .setKeyReq(SetKeyReq(key))),
        Golden(
            "0200000000c5 00b052000001 88e1 01 0960 0000 01 00000000 00000000 04 0000 00 00",
            to: evse, from: .localModem, .setKeyCnf(SetKeyCnf(result: 1))),
        Golden(
            "0200000000c5 0200000000e1 88e1 01 1c60 0000 0300 21 03",
            to: evse, from: ev, .ampMapReq(AmplitudeMap(amplitudes: [1, 2, 3]))),
        Golden("0200000000e1 0200000000c5 88e1 01 1d60 0000 00", to: ev, from: evse, .ampMapCnf(result: 0)),
        Golden(
            "00b052000001 0200000000c5 88e1 00 b8a0 00b052",
            to: .localModem, from: evse, .linkStatusReq(.qualcomm)),
        Golden(
            "0200000000c5 00b052000001 88e1 00 b9a0 00b052 00 01",
            to: evse, from: .localModem, .linkStatusCnf(.qualcomm, isLinked: true)),
        Golden(
            "00b052000001 0200000000c5 88e1 00 9cac 0016e8 00000000000000000000000000000000000000",
            to: .localModem, from: evse, .linkStatusReq(.lumissil)),
        Golden(
            "0200000000c5 00b052000001 88e1 00 9dac 0016e8 00000000000000000000000000000000000000 01",
            to: evse, from: .localModem, .linkStatusCnf(.lumissil, isLinked: true)),
    ]
}

@Suite struct MessageTests {
    @Test(arguments: Golden.all) func `a message is written byte for byte`(golden: Golden) {
        #expect(golden.frame.bytes == golden.bytes)
    }

    @Test(arguments: Golden.all) func `a message is read from its bytes`(golden: Golden) {
        #expect(Frame(bytes: golden.bytes) == golden.frame)
    }

    @Test func `every type of message is held against bytes`() {
        #expect(Set(Golden.all.map(\.frame.message.type)) == Set(MessageType.allCases))
    }

    @Test(arguments: Golden.all) func `a message that lacks bytes is no message`(golden: Golden) {
        let fields = golden.frame.bytes
        // Padding may hide that the last fields are zeros, so only lengths that cut the fixed part are certain.
        for length in 0..<18 { #expect(Frame(bytes: Array(fields.prefix(length))) == nil) }
        if fields.count > 60 {
            for length in 18..<fields.count { #expect(Frame(bytes: Array(fields.prefix(length))) == nil) }
        }
    }

    @Test(arguments: Golden.all) func `another EtherType, version or a fragment is no message`(golden: Golden) {
        for (offset, value) in [(12, 0x08), (14, 0x02), (15, 0xFF)] as [(Int, UInt8)] {
            var bytes = golden.bytes
            bytes[offset] = value
            #expect(Frame(bytes: bytes) == nil)
        }
        guard golden.bytes[14] == 1 else { return }
        var fragment = golden.bytes
        fragment[17] = 0x10
        #expect(Frame(bytes: fragment) == nil)
    }

    @Test(arguments: [MessageType.slacParmReq, .startAttenCharInd, .mnbcSoundInd, .attenCharInd, .slacMatchReq])
    func `another application or security type is no message`(type: MessageType) throws {
        let golden = try #require(Golden.all.first { $0.frame.message.type == type })
        for offset in [19, 20] {
            var bytes = golden.bytes
            bytes[offset] = 1
            #expect(Frame(bytes: bytes) == nil)
        }
    }

    @Test func `station ids, RESP_TYPE and the variable field's length may be a peer's own`() throws {
        let golden = try #require(Golden.all.first { $0.frame.message.type == .slacMatchReq })
        var bytes = golden.bytes
        // As one peer writes it, in the other byte order.
        (bytes[21], bytes[22]) = (0x00, 0x3E)
        bytes[23] = 0x57
        #expect(Frame(bytes: bytes) == golden.frame)
        let answer = try #require(Golden.all.first { $0.frame.message.type == .slacParmCnf })
        bytes = answer.bytes
        bytes[27] = 0
        #expect(Frame(bytes: bytes) == answer.frame)
    }

    @Test func `an empty amplitude map and one of too many carriers are no messages`() {
        #expect(Frame(bytes: frame("0200000000c5 0200000000e1 88e1 01 1c60 0000 0000")) == nil)
        var long = frame("0200000000c5 0200000000e1 88e1 01 1c60 0000 8404")
        long += [UInt8](repeating: 0, count: 578)
        #expect(Frame(bytes: long) == nil)
    }

    @Test func `the longest amplitude map fits into one frame`() {
        let map = AmplitudeMap(amplitudes: (0..<1155).map { UInt8($0 % 16) })
        let whole = Frame(to: evse, from: ev, .ampMapReq(map))
        #expect(whole.bytes.count == 14 + 5 + 2 + 578)
        #expect(Frame(bytes: whole.bytes) == whole)
    }

    @Test func `a network's number follows from its key`() {
        // The key that adapters of the brand are shipped with, and the number they show.
        let nmk: [UInt8] = [
            0xB5, 0x93, 0x19, 0xD7, 0xE8, 0x15, 0x7B, 0xA0, 0x01, 0xB0, 0x18, 0x66, 0x9C, 0xCE, 0xE3, 0x0D,
        ]
        #expect(NetworkKey(nmk: nmk).nid == [0x02, 0x6B, 0xCB, 0xA5, 0x35, 0x4E, 0x08])
    }

    @Test func `SHA-256 gives the digests of FIPS 180-4`() {
        func hex(_ bytes: [UInt8]) -> String { bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
        #expect(
            hex(SHA256.digest(Array("abc".utf8)))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        let long = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
        #expect(
            hex(SHA256.digest(Array(long.utf8))) == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    }
}
