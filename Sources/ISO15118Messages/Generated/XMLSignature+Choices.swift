// swift-format-ignore-file
// Choices and substitution groups of http://www.w3.org/2000/09/xmldsig#
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

/// One of the elements of a choice.
public enum KeyInfoContent: Equatable, Sendable {
    case keyName(String)
    case keyValue(KeyValue)
    case retrievalMethod(RetrievalMethod)
    case x509Data(X509Data)
    case pgpData(PGPData)
    case spkiData(SPKIData)
    case mgmtData(String)
}

/// One of the elements of a choice.
public enum KeyValueChoice: Equatable, Sendable {
    case dsaKeyValue(DSAKeyValue)
    case rsaKeyValue(RSAKeyValue)
}

/// One of the elements of a choice.
public enum PGPDataValue: Equatable, Sendable {
    case pgpKeyID([UInt8], pgpKeyPacket: [UInt8]?)
    case pgpKeyPacket([UInt8])
}

/// One of the elements of a choice.
public enum X509DataContent: Equatable, Sendable {
    case x509IssuerSerial(X509IssuerSerial)
    case x509SKI([UInt8])
    case x509SubjectName(String)
    case x509Certificate([UInt8])
    case x509CRL([UInt8])
}

