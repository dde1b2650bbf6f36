// What a fuzzer may throw bytes at. Each target holds the code to what must be true of it for any input.

/// A target by the name of its corpus. `run` says what was violated; nil: nothing.
public enum FuzzTarget: String, CaseIterable, Sendable {
    /// Every namespace's documents and fragments: what decodes also encodes, to something that decodes to the same.
    case exi
    /// A TCP stream cut at any bytes gives the same frames.
    case v2gtp
    /// Discovery datagrams: what is understood is written back byte for byte.
    case sdp
    /// A car and a station that look for each other on a power line.
    case slac
    /// A car that misbehaves at a station.
    case secc
    /// A station that misbehaves at a car.
    case evcc
    /// Either end of a WebSocket at a peer that misbehaves; an honest peer is heard in full.
    case websocket
    /// JSON, and every payload of OCPP: what decodes also encodes, to something that decodes to the same.
    case json
    /// OCPP-J's calls: each has one end, one is open at a time, each request one answer.
    case rpc

    public func run(_ bytes: [UInt8]) -> String? {
        switch self {
        case .exi: EXIRoundTrip.violation(of: bytes)
        case .v2gtp: V2GTPStream.violation(of: bytes)
        case .sdp: SDPDatagram.violation(of: bytes)
        case .slac: PowerLine.violation(of: bytes)
        case .secc: Duel.violation(of: bytes, attacking: .secc)
        case .evcc: Duel.violation(of: bytes, attacking: .evcc)
        case .websocket: WebSocketDuel.violation(of: bytes)
        case .json: JSONRoundTrip.violation(of: bytes)
        case .rpc: RPCDuel.violation(of: bytes)
        }
    }
}

/// A fuzzer's input, read from its start.
struct Octets {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    /// nil at the end.
    mutating func op() -> UInt8? { rest.popFirst() }
    /// Zero past the end.
    mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }
    mutating func number() -> UInt16 { UInt16(byte()) << 8 | UInt16(byte()) }
    mutating func take(_ count: Int) -> [UInt8] {
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
    }
}
