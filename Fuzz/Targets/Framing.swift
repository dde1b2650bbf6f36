import ISO15118

/// The first byte seeds how the rest, a TCP stream, is cut.
enum V2GTPStream {
    private static let limit = 4096

    static func violation(of bytes: [UInt8]) -> String? {
        guard let seed = bytes.first else { return nil }
        let stream = bytes.dropFirst()
        let whole = read([Array(stream)])
        var pieces: [[UInt8]] = []
        var rest = stream
        var state = UInt32(seed) | 1
        while !rest.isEmpty {
            state = state &* 1_664_525 &+ 1_013_904_223
            let size = Int(state >> 24) % 23 + 1
            pieces.append(Array(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        guard read(pieces) == whole else { return "a stream in pieces gives other frames than in one" }
        guard whole.payloads.joined().count <= stream.count else { return "more payload than stream" }
        return nil
    }

    private struct Reading: Equatable {
        var types: [UInt16] = []
        var payloads: [[UInt8]] = []
        var error: V2GTP.StreamError?
        var pending = 0
    }

    private static func read(_ pieces: [[UInt8]]) -> Reading {
        var stream = V2GTP.Stream(payloadLimit: limit)
        var reading = Reading()
        for piece in pieces where reading.error == nil {
            stream.append(piece)
            do throws(V2GTP.StreamError) {
                while let frame = try stream.next() {
                    reading.types.append(frame.type)
                    reading.payloads.append(Array(frame.payload))
                }
            } catch {
                reading.error = error
            }
        }
        // After an error the owner drops the stream.
        reading.pending = reading.error == nil ? stream.pendingBytes : 0
        return reading
    }
}

enum SDPDatagram {
    static func violation(of bytes: [UInt8]) -> String? {
        if let request = SDP.Request(datagram: bytes), request.datagram != bytes { return "an SDP request changed" }
        if let response = SDP.Response(datagram: bytes), response.datagram != bytes { return "an SDP response changed" }
        return nil
    }
}
