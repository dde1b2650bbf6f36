// swift-format-ignore-file
// Types of http://www.w3.org/2000/09/xmldsig#
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

/// `X509IssuerSerialType` of http://www.w3.org/2000/09/xmldsig#
public struct X509IssuerSerial: Equatable, Sendable {
    public var x509IssuerName: String
    public var x509SerialNumber: EXIInteger

    public init(
        x509IssuerName: String,
        x509SerialNumber: EXIInteger
    ) {
        self.x509IssuerName = x509IssuerName
        self.x509SerialNumber = x509SerialNumber
    }
}

