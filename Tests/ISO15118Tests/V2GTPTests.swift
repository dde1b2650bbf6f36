/// Frames and datagrams on the wire.
import Testing

@testable import ISO15118

@Suite struct V2GTPTests {
    @Test func `a frame is 01 FE, the payload type and the length, big-endian`() {
        #expect(V2GTP.frame(.dc, [0xAA, 0xBB]) == [0x01, 0xFE, 0x80, 0x04, 0, 0, 0, 2, 0xAA, 0xBB])
    }

    @Test func `a length beyond one byte is written whole`() {
        let frame = V2GTP.frame(.common, [UInt8](repeating: 7, count: 0x1_2345))
        #expect(frame.prefix(8) == [0x01, 0xFE, 0x80, 0x02, 0x00, 0x01, 0x23, 0x45])
    }

    @Test(arguments: [1, 2, 3, 7, 8, 9, 100])
    func `a stream cut anywhere gives the same frames`(size: Int) throws {
        let bytes = V2GTP.frame(.common, [1, 2, 3]) + V2GTP.frame(.ac, []) + V2GTP.frame(.dc, [4])
        var stream = V2GTP.Stream()
        var frames: [[UInt8]] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            stream.append(Array(bytes[start..<min(start + size, bytes.count)]))
            while let frame = try stream.next() { frames.append([UInt8(frame.type & 0xFF)] + frame.payload) }
        }
        #expect(frames == [[2, 1, 2, 3], [3], [4, 4]])
        #expect(stream.pendingBytes == 0)
    }

    @Test func `wrong version bytes show with the second byte`() {
        var stream = V2GTP.Stream()
        stream.append([0x01])
        #expect(throws: Never.self) { try stream.next() }
        stream.append([0xFD])
        #expect(throws: V2GTP.StreamError.badVersion(0x01, 0xFD)) { try stream.next() }
    }

    @Test func `a payload beyond the limit is refused by its header, before it is held`() {
        var stream = V2GTP.Stream(payloadLimit: 10)
        stream.append([0x01, 0xFE, 0x80, 0x02, 0, 0, 0, 11])
        #expect(throws: V2GTP.StreamError.oversize(length: 11)) { try stream.next() }
        var huge = V2GTP.Stream()
        huge.append([0x01, 0xFE, 0x80, 0x02, 0xFF, 0xFF, 0xFF, 0xFF])
        #expect(throws: V2GTP.StreamError.oversize(length: .max)) { try huge.next() }
    }
}

@Suite struct SDPTests {
    @Test func `a request asks for TLS or for none, over TCP`() {
        #expect(SDP.Request(security: .tls).datagram == [0x01, 0xFE, 0x90, 0, 0, 0, 0, 2, 0x00, 0x00])
        #expect(SDP.Request(security: .none).datagram == [0x01, 0xFE, 0x90, 0, 0, 0, 0, 2, 0x10, 0x00])
        #expect(SDP.Request(datagram: SDP.Request(security: .none).datagram) == SDP.Request(security: .none))
    }

    @Test func `a response names address, port and security`() {
        let address: [UInt8] = [0xFE, 0x80] + [UInt8](repeating: 0, count: 13) + [0x01]
        let response = SDP.Response(address: address, port: 0xC001, security: .none)
        #expect(response.datagram.prefix(8) == [0x01, 0xFE, 0x90, 0x01, 0, 0, 0, 0x14])
        #expect(Array(response.datagram.dropFirst(8)) == address + [0xC0, 0x01, 0x10, 0x00])
        #expect(SDP.Response(datagram: response.datagram) == response)
    }

    @Test func `every datagram that is not exactly that is dropped`() {
        let request = SDP.Request(security: .tls).datagram
        let response = SDP.Response(address: [UInt8](repeating: 1, count: 16), port: 50_000, security: .tls).datagram
        for length in 0..<request.count { #expect(SDP.Request(datagram: Array(request.prefix(length))) == nil) }
        for length in 0..<response.count { #expect(SDP.Response(datagram: Array(response.prefix(length))) == nil) }
        #expect(SDP.Request(datagram: request + [0]) == nil)
        #expect(SDP.Response(datagram: response + [0]) == nil)
        #expect(SDP.Request(datagram: response) == nil)
        #expect(SDP.Response(datagram: request) == nil)
        #expect(SDP.Request(datagram: [0x01, 0xFE, 0x90, 0, 0, 0, 0, 2, 0x05, 0x00]) == nil, "unknown security")
        #expect(SDP.Request(datagram: [0x01, 0xFE, 0x90, 0, 0, 0, 0, 2, 0x00, 0x10]) == nil, "UDP")
    }
}
