// swift-format-ignore-file
// Simple types of urn:iso:15118:2:2010:AppProtocol
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

/// `responseCodeType`; the raw value is the code on the wire.
public enum AppProtocolResponseCode: UInt8, CaseIterable, Hashable, Sendable {
    case ok_SuccessfulNegotiation
    case ok_SuccessfulNegotiationWithMinorDeviation
    case failed_NoNegotiation

    /// The text that XML writes.
    public var text: String {
        switch self {
            case .ok_SuccessfulNegotiation: "OK_SuccessfulNegotiation"
            case .ok_SuccessfulNegotiationWithMinorDeviation: "OK_SuccessfulNegotiationWithMinorDeviation"
            case .failed_NoNegotiation: "Failed_NoNegotiation"
        }
    }

    public init?(text: String) {
        switch text {
            case "OK_SuccessfulNegotiation": self = .ok_SuccessfulNegotiation
            case "OK_SuccessfulNegotiationWithMinorDeviation": self = .ok_SuccessfulNegotiationWithMinorDeviation
            case "Failed_NoNegotiation": self = .failed_NoNegotiation
            default: return nil
        }
    }
}

