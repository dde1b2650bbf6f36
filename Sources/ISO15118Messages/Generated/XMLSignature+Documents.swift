// swift-format-ignore-file
// Documents and fragments of http://www.w3.org/2000/09/xmldsig#
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

extension CanonicalizationMethod: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(13)
        writer.put(0b10000000000000, 14)
        writeBody(to: &writer)
        writer.put(0b1, 2)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(5)
        if code != 0 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 1)
        let value = try CanonicalizationMethod.readBody(&reader)
        try reader.expect(0b1, 2)
        return value
    }
}

extension DSAKeyValue: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(75)
        writer.put(0b1000000000001, 13)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(5)
        if code != 1 { throw reader.unexpectedRoot(code) }
        let value = try DSAKeyValue.readBody(&reader)
        return value
    }
}

extension DigestMethod: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(13)
        writer.put(0b10000000000100, 14)
        writeBody(to: &writer)
        writer.put(0b1, 2)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(5)
        if code != 2 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 1)
        let value = try DigestMethod.readBody(&reader)
        try reader.expect(0b1, 2)
        return value
    }
}

extension KeyInfo: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(14)
        writer.put(0b1000000000100, 13)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(5)
        if code != 4 { throw reader.unexpectedRoot(code) }
        let value = try KeyInfo.readBody(&reader)
        return value
    }
}

extension KeyValue: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(76)
        writer.put(0b1000000000110, 13)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(5)
        if code != 6 { throw reader.unexpectedRoot(code) }
        let value = try KeyValue.readBody(&reader)
        return value
    }
}

extension Manifest: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(13)
        writer.put(0b1000000000111, 13)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(5)
        if code != 7 { throw reader.unexpectedRoot(code) }
        let value = try Manifest.readBody(&reader)
        return value
    }
}

extension Object: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(34)
        writer.put(0b1000000001001, 13)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(5)
        if code != 9 { throw reader.unexpectedRoot(code) }
        let value = try Object.readBody(&reader)
        return value
    }
}

extension PGPData: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(23)
        writer.put(0b1000000001010, 13)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(5)
        if code != 10 { throw reader.unexpectedRoot(code) }
        let value = try PGPData.readBody(&reader)
        return value
    }
}

extension RSAKeyValue: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(23)
        writer.put(0b100000000101100, 15)
        writeBody(to: &writer)
        writer.put(0, 2)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(5)
        if code != 11 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 2)
        let value = try RSAKeyValue.readBody(&reader)
        try reader.expect(0, 2)
        return value
    }
}

extension Reference: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(55)
        writer.put(0b1000000001100, 13)
        writeBody(to: &writer)
        writer.put(0, 2)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(5)
        if code != 12 { throw reader.unexpectedRoot(code) }
        let value = try Reference.readBody(&reader)
        try reader.expect(0, 2)
        return value
    }
}

extension RetrievalMethod: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(24)
        writer.put(0b1000000001101, 13)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(5)
        if code != 13 { throw reader.unexpectedRoot(code) }
        let value = try RetrievalMethod.readBody(&reader)
        return value
    }
}

extension SPKIData: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(3)
        writer.put(0b1000000001110, 13)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(5)
        if code != 14 { throw reader.unexpectedRoot(code) }
        let value = try SPKIData.readBody(&reader)
        return value
    }
}

extension Signature: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(88)
        writer.put(0b1000000001111, 13)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(5)
        if code != 15 { throw reader.unexpectedRoot(code) }
        let value = try Signature.readBody(&reader)
        return value
    }
}

extension SignatureMethod: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(23)
        writer.put(0b10000000100000, 14)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(5)
        if code != 16 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 1)
        let value = try SignatureMethod.readBody(&reader)
        return value
    }
}

extension SignatureProperties: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(13)
        writer.put(0b1000000010001, 13)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(5)
        if code != 17 { throw reader.unexpectedRoot(code) }
        let value = try SignatureProperties.readBody(&reader)
        return value
    }
}

extension SignatureProperty: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(23)
        writer.put(0b1000000010010, 13)
        writeBody(to: &writer)
        writer.put(0b1, 2)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(5)
        if code != 18 { throw reader.unexpectedRoot(code) }
        let value = try SignatureProperty.readBody(&reader)
        try reader.expect(0b1, 2)
        return value
    }
}

extension SignatureValue: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(23)
        writer.put(0b1000000010011, 13)
        writeBody(to: &writer)
        writer.put(0, 1)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(5)
        if code != 19 { throw reader.unexpectedRoot(code) }
        let value = try SignatureValue.readBody(&reader)
        try reader.expect(0, 1)
        return value
    }
}

extension SignedInfo: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(45)
        writer.put(0b1000000010100, 13)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(5)
        if code != 20 { throw reader.unexpectedRoot(code) }
        let value = try SignedInfo.readBody(&reader)
        return value
    }
}

extension Transform: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(13)
        writer.put(0b10000000101010, 14)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(5)
        if code != 21 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 1)
        let value = try Transform.readBody(&reader)
        return value
    }
}

extension Transforms: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(3)
        writer.put(0b1000000010110, 13)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(5)
        if code != 22 { throw reader.unexpectedRoot(code) }
        let value = try Transforms.readBody(&reader)
        return value
    }
}

extension X509Data: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(3)
        writer.put(0b1000000010111, 13)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(5)
        if code != 23 { throw reader.unexpectedRoot(code) }
        let value = try X509Data.readBody(&reader)
        return value
    }
}

/// A document: one message with its element, of http://www.w3.org/2000/09/xmldsig#
public enum XMLSignatureDocument: EXIDocument, Equatable, Sendable {
    case canonicalizationMethod(CanonicalizationMethod)
    case dsaKeyValue(DSAKeyValue)
    case digestMethod(DigestMethod)
    case digestValue([UInt8])
    case keyInfo(KeyInfo)
    case keyName(String)
    case keyValue(KeyValue)
    case manifest(Manifest)
    case mgmtData(String)
    case object(Object)
    case pgpData(PGPData)
    case rsaKeyValue(RSAKeyValue)
    case reference(Reference)
    case retrievalMethod(RetrievalMethod)
    case spkiData(SPKIData)
    case signature(Signature)
    case signatureMethod(SignatureMethod)
    case signatureProperties(SignatureProperties)
    case signatureProperty(SignatureProperty)
    case signatureValue(SignatureValue)
    case signedInfo(SignedInfo)
    case transform(Transform)
    case transforms(Transforms)
    case x509Data(X509Data)

    public func write(to writer: inout EXIWriter) {
        switch self {
            case .canonicalizationMethod(let value):
                writer.reserve(13)
                writer.put(0b10000000000000, 14)
                value.writeBody(to: &writer)
                writer.put(0b1, 2)
            case .dsaKeyValue(let value):
                writer.reserve(75)
                writer.put(0b1000000000001, 13)
                value.writeBody(to: &writer)
            case .digestMethod(let value):
                writer.reserve(13)
                writer.put(0b10000000000100, 14)
                value.writeBody(to: &writer)
                writer.put(0b1, 2)
            case .digestValue(let value):
                writer.reserve(12)
                writer.put(0b10000000000110, 14)
                writer.put(value)
                writer.put(0, 1)
            case .keyInfo(let value):
                writer.reserve(14)
                writer.put(0b1000000000100, 13)
                value.writeBody(to: &writer)
            case .keyName(let value):
                writer.reserve(12)
                writer.put(0b10000000001010, 14)
                writer.put(value)
                writer.put(0, 1)
            case .keyValue(let value):
                writer.reserve(76)
                writer.put(0b1000000000110, 13)
                value.writeBody(to: &writer)
            case .manifest(let value):
                writer.reserve(13)
                writer.put(0b1000000000111, 13)
                value.writeBody(to: &writer)
            case .mgmtData(let value):
                writer.reserve(12)
                writer.put(0b10000000010000, 14)
                writer.put(value)
                writer.put(0, 1)
            case .object(let value):
                writer.reserve(34)
                writer.put(0b1000000001001, 13)
                value.writeBody(to: &writer)
            case .pgpData(let value):
                writer.reserve(23)
                writer.put(0b1000000001010, 13)
                value.writeBody(to: &writer)
            case .rsaKeyValue(let value):
                writer.reserve(23)
                writer.put(0b100000000101100, 15)
                value.writeBody(to: &writer)
                writer.put(0, 2)
            case .reference(let value):
                writer.reserve(55)
                writer.put(0b1000000001100, 13)
                value.writeBody(to: &writer)
                writer.put(0, 2)
            case .retrievalMethod(let value):
                writer.reserve(24)
                writer.put(0b1000000001101, 13)
                value.writeBody(to: &writer)
            case .spkiData(let value):
                writer.reserve(3)
                writer.put(0b1000000001110, 13)
                value.writeBody(to: &writer)
            case .signature(let value):
                writer.reserve(88)
                writer.put(0b1000000001111, 13)
                value.writeBody(to: &writer)
            case .signatureMethod(let value):
                writer.reserve(23)
                writer.put(0b10000000100000, 14)
                value.writeBody(to: &writer)
            case .signatureProperties(let value):
                writer.reserve(13)
                writer.put(0b1000000010001, 13)
                value.writeBody(to: &writer)
            case .signatureProperty(let value):
                writer.reserve(23)
                writer.put(0b1000000010010, 13)
                value.writeBody(to: &writer)
                writer.put(0b1, 2)
            case .signatureValue(let value):
                writer.reserve(23)
                writer.put(0b1000000010011, 13)
                value.writeBody(to: &writer)
                writer.put(0, 1)
            case .signedInfo(let value):
                writer.reserve(45)
                writer.put(0b1000000010100, 13)
                value.writeBody(to: &writer)
            case .transform(let value):
                writer.reserve(13)
                writer.put(0b10000000101010, 14)
                value.writeBody(to: &writer)
            case .transforms(let value):
                writer.reserve(3)
                writer.put(0b1000000010110, 13)
                value.writeBody(to: &writer)
            case .x509Data(let value):
                writer.reserve(3)
                writer.put(0b1000000010111, 13)
                value.writeBody(to: &writer)
        }
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(5)
        let value: Self
        switch code {
            case 0:
                try reader.expect(0, 1)
                let content = try CanonicalizationMethod.readBody(&reader)
                try reader.expect(0b1, 2)
                value = .canonicalizationMethod(content)
            case 1:
                let content = try DSAKeyValue.readBody(&reader)
                value = .dsaKeyValue(content)
            case 2:
                try reader.expect(0, 1)
                let content = try DigestMethod.readBody(&reader)
                try reader.expect(0b1, 2)
                value = .digestMethod(content)
            case 3:
                try reader.expect(0, 1)
                let content = try reader.binary()
                try reader.expect(0, 1)
                value = .digestValue(content)
            case 4:
                let content = try KeyInfo.readBody(&reader)
                value = .keyInfo(content)
            case 5:
                try reader.expect(0, 1)
                let content = try reader.string()
                try reader.expect(0, 1)
                value = .keyName(content)
            case 6:
                let content = try KeyValue.readBody(&reader)
                value = .keyValue(content)
            case 7:
                let content = try Manifest.readBody(&reader)
                value = .manifest(content)
            case 8:
                try reader.expect(0, 1)
                let content = try reader.string()
                try reader.expect(0, 1)
                value = .mgmtData(content)
            case 9:
                let content = try Object.readBody(&reader)
                value = .object(content)
            case 10:
                let content = try PGPData.readBody(&reader)
                value = .pgpData(content)
            case 11:
                try reader.expect(0, 2)
                let content = try RSAKeyValue.readBody(&reader)
                try reader.expect(0, 2)
                value = .rsaKeyValue(content)
            case 12:
                let content = try Reference.readBody(&reader)
                try reader.expect(0, 2)
                value = .reference(content)
            case 13:
                let content = try RetrievalMethod.readBody(&reader)
                value = .retrievalMethod(content)
            case 14:
                let content = try SPKIData.readBody(&reader)
                value = .spkiData(content)
            case 15:
                let content = try Signature.readBody(&reader)
                value = .signature(content)
            case 16:
                try reader.expect(0, 1)
                let content = try SignatureMethod.readBody(&reader)
                value = .signatureMethod(content)
            case 17:
                let content = try SignatureProperties.readBody(&reader)
                value = .signatureProperties(content)
            case 18:
                let content = try SignatureProperty.readBody(&reader)
                try reader.expect(0b1, 2)
                value = .signatureProperty(content)
            case 19:
                let content = try SignatureValue.readBody(&reader)
                try reader.expect(0, 1)
                value = .signatureValue(content)
            case 20:
                let content = try SignedInfo.readBody(&reader)
                value = .signedInfo(content)
            case 21:
                try reader.expect(0, 1)
                let content = try Transform.readBody(&reader)
                value = .transform(content)
            case 22:
                let content = try Transforms.readBody(&reader)
                value = .transforms(content)
            case 23:
                let content = try X509Data.readBody(&reader)
                value = .x509Data(content)
            default: throw reader.unexpectedRoot(code)
        }
        return value
    }
}

/// A fragment: one element on its own, as signatures take it, of http://www.w3.org/2000/09/xmldsig#
public enum XMLSignatureFragment: EXIDocument, Equatable, Sendable {
    case canonicalizationMethod(CanonicalizationMethod)
    case dsaKeyValue(DSAKeyValue)
    case digestMethod(DigestMethod)
    case digestValue([UInt8])
    case keyInfo(KeyInfo)
    case keyName(String)
    case keyValue(KeyValue)
    case manifest(Manifest)
    case mgmtData(String)
    case object(Object)
    case pgpData(PGPData)
    case rsaKeyValue(RSAKeyValue)
    case reference(Reference)
    case retrievalMethod(RetrievalMethod)
    case spkiData(SPKIData)
    case signature(Signature)
    case signatureMethod(SignatureMethod)
    case signatureProperties(SignatureProperties)
    case signatureProperty(SignatureProperty)
    case signatureValue(SignatureValue)
    case signedInfo(SignedInfo)
    case transform(Transform)
    case transforms(Transforms)
    case x509Data(X509Data)

    public func write(to writer: inout EXIWriter) {
        switch self {
            case .canonicalizationMethod(let value):
                writer.reserve(13)
                writer.put(0b100000000000000, 15)
                value.writeBody(to: &writer)
                writer.put(0b1101110, 8)
            case .dsaKeyValue(let value):
                writer.reserve(76)
                writer.put(0b10000000000001, 14)
                value.writeBody(to: &writer)
                writer.put(0b101110, 6)
            case .digestMethod(let value):
                writer.reserve(13)
                writer.put(0b100000000000100, 15)
                value.writeBody(to: &writer)
                writer.put(0b1101110, 8)
            case .digestValue(let value):
                writer.reserve(13)
                writer.put(0b100000000000110, 15)
                writer.put(value)
                writer.put(0b101110, 7)
            case .keyInfo(let value):
                writer.reserve(15)
                writer.put(0b10000000001000, 14)
                value.writeBody(to: &writer)
                writer.put(0b101110, 6)
            case .keyName(let value):
                writer.reserve(13)
                writer.put(0b100000000010010, 15)
                writer.put(value)
                writer.put(0b101110, 7)
            case .keyValue(let value):
                writer.reserve(77)
                writer.put(0b10000000001010, 14)
                value.writeBody(to: &writer)
                writer.put(0b101110, 6)
            case .manifest(let value):
                writer.reserve(14)
                writer.put(0b10000000001011, 14)
                value.writeBody(to: &writer)
                writer.put(0b101110, 6)
            case .mgmtData(let value):
                writer.reserve(13)
                writer.put(0b100000000011000, 15)
                writer.put(value)
                writer.put(0b101110, 7)
            case .object(let value):
                writer.reserve(34)
                writer.put(0b10000000001110, 14)
                value.writeBody(to: &writer)
                writer.put(0b101110, 6)
            case .pgpData(let value):
                writer.reserve(24)
                writer.put(0b10000000010000, 14)
                value.writeBody(to: &writer)
                writer.put(0b101110, 6)
            case .rsaKeyValue(let value):
                writer.reserve(24)
                writer.put(0b1000000001010100, 16)
                value.writeBody(to: &writer)
                writer.put(0b101110, 8)
            case .reference(let value):
                writer.reserve(56)
                writer.put(0b10000000010110, 14)
                value.writeBody(to: &writer)
                writer.put(0b101110, 8)
            case .retrievalMethod(let value):
                writer.reserve(24)
                writer.put(0b10000000010111, 14)
                value.writeBody(to: &writer)
                writer.put(0b101110, 6)
            case .spkiData(let value):
                writer.reserve(4)
                writer.put(0b10000000011000, 14)
                value.writeBody(to: &writer)
                writer.put(0b101110, 6)
            case .signature(let value):
                writer.reserve(89)
                writer.put(0b10000000011011, 14)
                value.writeBody(to: &writer)
                writer.put(0b101110, 6)
            case .signatureMethod(let value):
                writer.reserve(24)
                writer.put(0b100000000111000, 15)
                value.writeBody(to: &writer)
                writer.put(0b101110, 6)
            case .signatureProperties(let value):
                writer.reserve(14)
                writer.put(0b10000000011101, 14)
                value.writeBody(to: &writer)
                writer.put(0b101110, 6)
            case .signatureProperty(let value):
                writer.reserve(24)
                writer.put(0b10000000011110, 14)
                value.writeBody(to: &writer)
                writer.put(0b1101110, 8)
            case .signatureValue(let value):
                writer.reserve(24)
                writer.put(0b10000000011111, 14)
                value.writeBody(to: &writer)
                writer.put(0b101110, 7)
            case .signedInfo(let value):
                writer.reserve(46)
                writer.put(0b10000000100000, 14)
                value.writeBody(to: &writer)
                writer.put(0b101110, 6)
            case .transform(let value):
                writer.reserve(14)
                writer.put(0b100000001000010, 15)
                value.writeBody(to: &writer)
                writer.put(0b101110, 6)
            case .transforms(let value):
                writer.reserve(3)
                writer.put(0b10000000100010, 14)
                value.writeBody(to: &writer)
                writer.put(0b101110, 6)
            case .x509Data(let value):
                writer.reserve(4)
                writer.put(0b10000000100101, 14)
                value.writeBody(to: &writer)
                writer.put(0b101110, 6)
        }
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        let value: Self
        switch code {
            case 0:
                try reader.expect(0, 1)
                let content = try CanonicalizationMethod.readBody(&reader)
                try reader.expect(0b1, 2)
                value = .canonicalizationMethod(content)
            case 1:
                let content = try DSAKeyValue.readBody(&reader)
                value = .dsaKeyValue(content)
            case 2:
                try reader.expect(0, 1)
                let content = try DigestMethod.readBody(&reader)
                try reader.expect(0b1, 2)
                value = .digestMethod(content)
            case 3:
                try reader.expect(0, 1)
                let content = try reader.binary()
                try reader.expect(0, 1)
                value = .digestValue(content)
            case 8:
                let content = try KeyInfo.readBody(&reader)
                value = .keyInfo(content)
            case 9:
                try reader.expect(0, 1)
                let content = try reader.string()
                try reader.expect(0, 1)
                value = .keyName(content)
            case 10:
                let content = try KeyValue.readBody(&reader)
                value = .keyValue(content)
            case 11:
                let content = try Manifest.readBody(&reader)
                value = .manifest(content)
            case 12:
                try reader.expect(0, 1)
                let content = try reader.string()
                try reader.expect(0, 1)
                value = .mgmtData(content)
            case 14:
                let content = try Object.readBody(&reader)
                value = .object(content)
            case 16:
                let content = try PGPData.readBody(&reader)
                value = .pgpData(content)
            case 21:
                try reader.expect(0, 2)
                let content = try RSAKeyValue.readBody(&reader)
                try reader.expect(0, 2)
                value = .rsaKeyValue(content)
            case 22:
                let content = try Reference.readBody(&reader)
                try reader.expect(0, 2)
                value = .reference(content)
            case 23:
                let content = try RetrievalMethod.readBody(&reader)
                value = .retrievalMethod(content)
            case 24:
                let content = try SPKIData.readBody(&reader)
                value = .spkiData(content)
            case 27:
                let content = try Signature.readBody(&reader)
                value = .signature(content)
            case 28:
                try reader.expect(0, 1)
                let content = try SignatureMethod.readBody(&reader)
                value = .signatureMethod(content)
            case 29:
                let content = try SignatureProperties.readBody(&reader)
                value = .signatureProperties(content)
            case 30:
                let content = try SignatureProperty.readBody(&reader)
                try reader.expect(0b1, 2)
                value = .signatureProperty(content)
            case 31:
                let content = try SignatureValue.readBody(&reader)
                try reader.expect(0, 1)
                value = .signatureValue(content)
            case 32:
                let content = try SignedInfo.readBody(&reader)
                value = .signedInfo(content)
            case 33:
                try reader.expect(0, 1)
                let content = try Transform.readBody(&reader)
                value = .transform(content)
            case 34:
                let content = try Transforms.readBody(&reader)
                value = .transforms(content)
            case 37:
                let content = try X509Data.readBody(&reader)
                value = .x509Data(content)
            default: throw reader.unexpectedRoot(code)
        }
        try reader.expect(0b101110, 6)
        return value
    }
}

