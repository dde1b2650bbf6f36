// swift-format-ignore-file
// Codec of the types of http://www.w3.org/2000/09/xmldsig#
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

extension X509IssuerSerial {
    func writeBody(to writer: inout EXIWriter) {
        writer.put(x509IssuerName)
        writer.put(0, 3)
        writer.put(x509SerialNumber)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let x509IssuerName = try reader.string()
        try reader.expect(0, 3)
        let x509SerialNumber = try reader.integer()
        return Self(x509IssuerName: x509IssuerName, x509SerialNumber: x509SerialNumber)
    }
}

