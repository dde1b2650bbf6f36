import Foundation
import ISO15118

@testable import Capture

/// Captures of loopback, with the key logs of their TLS connections.
enum Recordings {
    /// `ebb ev` at `ebb station`: a DC_BPT session inside TLS, then a DC session without.
    static let session = read("session.pcap")
    static let sessionKeys = read("session.keys")
    /// `openssl s_client` at `openssl s_server`: ChaCha20-Poly1305, a HelloRetryRequest, and a KeyUpdate each way, over
    /// IPv4.
    static let keyUpdate = read("key-update.pcap")
    static let keyUpdateKeys = read("key-update.keys")

    private static func read(_ name: String) -> [UInt8] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Captures/" + name)
        return (try? Data(contentsOf: file)).map(Array.init) ?? []
    }

    static func packets(of file: [UInt8]) throws -> [CapturedPacket] {
        try records(of: file).compactMap { if case .packet(let packet) = $0 { packet } else { nil } }
    }

    static func records(of file: [UInt8], pieces: Int = .max) throws -> [CaptureFile.Record] {
        var reader = CaptureFile()
        var records: [CaptureFile.Record] = []
        var rest = file[...]
        repeat {
            reader.append(Array(rest.prefix(pieces)))
            rest = rest.dropFirst(pieces)
            while let record = try reader.next() { records.append(record) }
        } while !rest.isEmpty
        try reader.finish()
        return records
    }

    static func events(of file: [UInt8], keys: [UInt8] = []) throws -> [CaptureEvent] {
        var log = KeyLog()
        log.add(keys)
        var dissector = Dissector(log)
        return try records(of: file).flatMap { dissector.take($0) } + dissector.finish()
    }

    static func events(of packets: [CapturedPacket], keys: [UInt8] = []) -> [CaptureEvent] {
        var log = KeyLog()
        log.add(keys)
        var dissector = Dissector(log)
        return packets.flatMap { dissector.take(.packet($0)) } + dissector.finish()
    }
}

extension [CaptureEvent] {
    /// The messages' names, in their order.
    func messages(of connection: Int? = nil) -> [String] {
        compactMap { event in
            guard case .frame(_, let type, let payload) = event.kind,
                connection == nil || event.connection == connection
            else { return nil }
            let message = V2GTP.PayloadType(rawValue: type).flatMap { try? V2GMessage(exi: payload[...], type: $0) }
            return message?.name ?? "0x" + String(type, radix: 16)
        }
    }

    var notices: [String] {
        compactMap { if case .notice(let text) = $0.kind { text } else { nil } }
    }
}

/// Writes captures in the formats that others write.
struct CaptureWriter {
    var isBigEndian = false
    private(set) var bytes: [UInt8] = []

    init(isBigEndian: Bool = false) { self.isBigEndian = isBigEndian }

    mutating func u16(_ value: UInt16) {
        let pair = [UInt8(value >> 8), UInt8(value & 0xFF)]
        bytes += isBigEndian ? pair : pair.reversed()
    }

    mutating func u32(_ value: UInt32) {
        let four = (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * UInt32($0))) }
        bytes += isBigEndian ? four : four.reversed()
    }

    mutating func append(_ more: some Sequence<UInt8>) { bytes += more }

    static func pcap(_ packets: [CapturedPacket], isBigEndian: Bool, hasNanoseconds: Bool) -> [UInt8] {
        var writer = CaptureWriter(isBigEndian: isBigEndian)
        writer.u32(hasNanoseconds ? 0xA1B2_3C4D : 0xA1B2_C3D4)
        writer.u32(isBigEndian ? 0x0002_0004 : 0x0004_0002)
        for value: UInt32 in [0, 0, 65_535, packets.first?.linkType ?? 1] { writer.u32(value) }
        for packet in packets {
            writer.u32(UInt32(packet.time / 1_000_000_000))
            writer.u32(UInt32(packet.time % 1_000_000_000 / (hasNanoseconds ? 1 : 1000)))
            writer.u32(UInt32(packet.bytes.count))
            writer.u32(UInt32(packet.bytes.count))
            writer.append(packet.bytes)
        }
        return writer.bytes
    }

    static func pcapng(_ packets: [CapturedPacket], isBigEndian: Bool, secrets: [UInt8]) -> [UInt8] {
        var writer = CaptureWriter(isBigEndian: isBigEndian)
        writer.block(0x0A0D_0D0A) { body in
            body.u32(0x1A2B_3C4D)
            for _ in 0..<3 { body.u32(isBigEndian ? 0x0001_0000 : 0x0000_0001) }
        }
        writer.block(10) { body in
            body.u32(0x544C_534B)
            body.u32(UInt32(secrets.count))
            body.append(secrets)
        }
        writer.block(1) { body in
            body.u16(UInt16(packets.first?.linkType ?? 1))
            body.u16(0)
            body.u32(65_535)
            // if_tsresol: nanoseconds.
            body.u16(9)
            body.u16(1)
            body.append([9, 0, 0, 0])
            body.u32(0)
        }
        for packet in packets {
            // A block that readers do not know.
            writer.block(0x0BAD) { $0.u32(42) }
            writer.block(6) { body in
                body.u32(0)
                body.u32(UInt32(packet.time >> 32))
                body.u32(UInt32(truncatingIfNeeded: packet.time))
                body.u32(UInt32(packet.bytes.count))
                body.u32(UInt32(packet.bytes.count))
                body.append(packet.bytes)
            }
        }
        return writer.bytes
    }

    private mutating func block(_ type: UInt32, _ write: (inout CaptureWriter) -> Void) {
        var body = CaptureWriter(isBigEndian: isBigEndian)
        write(&body)
        while body.bytes.count % 4 != 0 { body.append([0]) }
        u32(type)
        u32(UInt32(body.bytes.count + 12))
        append(body.bytes)
        u32(UInt32(body.bytes.count + 12))
    }
}
