// swift-format-ignore-file
// JSON image of the types of http://www.w3.org/2000/09/xmldsig#
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI
import ISO15118Messages
import JSON


extension CanonicalizationMethod: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let algorithm = try members.required("Algorithm", String.self)
        try members.end()
        self.init(algorithm: algorithm)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Algorithm", algorithm)
        writer.endObject()
    }
}

extension DSAKeyValue: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let p = try members.optional("P", Base64.self)?.bytes
        let q = try members.optional("Q", Base64.self)?.bytes
        let g = try members.optional("G", Base64.self)?.bytes
        let y = try members.required("Y", Base64.self).bytes
        let j = try members.optional("J", Base64.self)?.bytes
        let seed = try members.optional("Seed", Base64.self)?.bytes
        let pgenCounter = try members.optional("PgenCounter", Base64.self)?.bytes
        try members.end()
        self.init(p: p, q: q, g: g, y: y, j: j, seed: seed, pgenCounter: pgenCounter)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let p { writer.image("P", Base64(p)) }
        if let q { writer.image("Q", Base64(q)) }
        if let g { writer.image("G", Base64(g)) }
        writer.image("Y", Base64(y))
        if let j { writer.image("J", Base64(j)) }
        if let seed { writer.image("Seed", Base64(seed)) }
        if let pgenCounter { writer.image("PgenCounter", Base64(pgenCounter)) }
        writer.endObject()
    }
}

extension DigestMethod: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let algorithm = try members.required("Algorithm", String.self)
        try members.end()
        self.init(algorithm: algorithm)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Algorithm", algorithm)
        writer.endObject()
    }
}

extension KeyInfo: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let id = try members.optional("Id", String.self)
        let content = try KeyInfoContent.takeAll(from: &members)
        try members.end()
        self.init(id: id, content: content)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let id { writer.image("Id", id) }
        KeyInfoContent.writeMembers(content, to: &writer)
        writer.endObject()
    }
}

extension KeyValue: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let keyValue = try members.demand(try KeyValueChoice.take(from: &members), "KeyValueChoice")
        try members.end()
        self.init(keyValue: keyValue)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        keyValue.writeMembers(to: &writer)
        writer.endObject()
    }
}

extension Manifest: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let id = try members.optional("Id", String.self)
        let reference = try members.array("Reference", Reference.self)
        try members.end()
        self.init(id: id, reference: reference)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let id { writer.image("Id", id) }
        writer.images("Reference", reference)
        writer.endObject()
    }
}

extension Object: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let encoding = try members.optional("Encoding", String.self)
        let id = try members.optional("Id", String.self)
        let mimeType = try members.optional("MimeType", String.self)
        try members.end()
        self.init(encoding: encoding, id: id, mimeType: mimeType)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let encoding { writer.image("Encoding", encoding) }
        if let id { writer.image("Id", id) }
        if let mimeType { writer.image("MimeType", mimeType) }
        writer.endObject()
    }
}

extension PGPData: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let value = try members.demand(try PGPDataValue.take(from: &members), "PGPDataValue")
        try members.end()
        self.init(value: value)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        value.writeMembers(to: &writer)
        writer.endObject()
    }
}

extension RSAKeyValue: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let modulus = try members.required("Modulus", Base64.self).bytes
        let exponent = try members.required("Exponent", Base64.self).bytes
        try members.end()
        self.init(modulus: modulus, exponent: exponent)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Modulus", Base64(modulus))
        writer.image("Exponent", Base64(exponent))
        writer.endObject()
    }
}

extension Reference: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let id = try members.optional("Id", String.self)
        let type = try members.optional("Type", String.self)
        let uri = try members.optional("URI", String.self)
        let transforms = try members.optional("Transforms", Transforms.self)
        let digestMethod = try members.required("DigestMethod", DigestMethod.self)
        let digestValue = try members.required("DigestValue", Base64.self).bytes
        try members.end()
        self.init(id: id, type: type, uri: uri, transforms: transforms, digestMethod: digestMethod, digestValue: digestValue)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let id { writer.image("Id", id) }
        if let type { writer.image("Type", type) }
        if let uri { writer.image("URI", uri) }
        if let transforms { writer.image("Transforms", transforms) }
        writer.image("DigestMethod", digestMethod)
        writer.image("DigestValue", Base64(digestValue))
        writer.endObject()
    }
}

extension RetrievalMethod: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let type = try members.optional("Type", String.self)
        let uri = try members.optional("URI", String.self)
        let transforms = try members.optional("Transforms", Transforms.self)
        try members.end()
        self.init(type: type, uri: uri, transforms: transforms)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let type { writer.image("Type", type) }
        if let uri { writer.image("URI", uri) }
        if let transforms { writer.image("Transforms", transforms) }
        writer.endObject()
    }
}

extension SPKIData: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let spkiSexp = try members.array("SPKISexp", Base64.self).map(\.bytes)
        try members.end()
        self.init(spkiSexp: spkiSexp)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.images("SPKISexp", spkiSexp.map { Base64($0) })
        writer.endObject()
    }
}

extension Signature: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let id = try members.optional("Id", String.self)
        let signedInfo = try members.required("SignedInfo", SignedInfo.self)
        let signatureValue = try members.required("SignatureValue", SignatureValue.self)
        let keyInfo = try members.optional("KeyInfo", KeyInfo.self)
        let object = try members.array("Object", Object.self)
        try members.end()
        self.init(id: id, signedInfo: signedInfo, signatureValue: signatureValue, keyInfo: keyInfo, object: object)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let id { writer.image("Id", id) }
        writer.image("SignedInfo", signedInfo)
        writer.image("SignatureValue", signatureValue)
        if let keyInfo { writer.image("KeyInfo", keyInfo) }
        writer.images("Object", object)
        writer.endObject()
    }
}

extension SignatureMethod: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let algorithm = try members.required("Algorithm", String.self)
        let hmacOutputLength = try members.optional("HMACOutputLength", EXIInteger.self)
        try members.end()
        self.init(algorithm: algorithm, hmacOutputLength: hmacOutputLength)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Algorithm", algorithm)
        if let hmacOutputLength { writer.image("HMACOutputLength", hmacOutputLength) }
        writer.endObject()
    }
}

extension SignatureProperties: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let id = try members.optional("Id", String.self)
        let signatureProperty = try members.array("SignatureProperty", SignatureProperty.self)
        try members.end()
        self.init(id: id, signatureProperty: signatureProperty)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let id { writer.image("Id", id) }
        writer.images("SignatureProperty", signatureProperty)
        writer.endObject()
    }
}

extension SignatureProperty: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let id = try members.optional("Id", String.self)
        let target = try members.required("Target", String.self)
        try members.end()
        self.init(id: id, target: target)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let id { writer.image("Id", id) }
        writer.image("Target", target)
        writer.endObject()
    }
}

extension SignatureValue: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let id = try members.optional("Id", String.self)
        let value = try members.required("value", Base64.self).bytes
        try members.end()
        self.init(id: id, value: value)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let id { writer.image("Id", id) }
        writer.image("value", Base64(value))
        writer.endObject()
    }
}

extension SignedInfo: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let id = try members.optional("Id", String.self)
        let canonicalizationMethod = try members.required("CanonicalizationMethod", CanonicalizationMethod.self)
        let signatureMethod = try members.required("SignatureMethod", SignatureMethod.self)
        let reference = try members.array("Reference", Reference.self)
        try members.end()
        self.init(id: id, canonicalizationMethod: canonicalizationMethod, signatureMethod: signatureMethod, reference: reference)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let id { writer.image("Id", id) }
        writer.image("CanonicalizationMethod", canonicalizationMethod)
        writer.image("SignatureMethod", signatureMethod)
        writer.images("Reference", reference)
        writer.endObject()
    }
}

extension Transform: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let algorithm = try members.required("Algorithm", String.self)
        let xPath = try members.array("XPath", String.self)
        try members.end()
        self.init(algorithm: algorithm, xPath: xPath)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Algorithm", algorithm)
        writer.images("XPath", xPath)
        writer.endObject()
    }
}

extension Transforms: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let transform = try members.array("Transform", Transform.self)
        try members.end()
        self.init(transform: transform)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.images("Transform", transform)
        writer.endObject()
    }
}

extension X509Data: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let content = try X509DataContent.takeAll(from: &members)
        try members.end()
        self.init(content: content)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        X509DataContent.writeMembers(content, to: &writer)
        writer.endObject()
    }
}

extension X509IssuerSerial: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let x509IssuerName = try members.required("X509IssuerName", String.self)
        let x509SerialNumber = try members.required("X509SerialNumber", EXIInteger.self)
        try members.end()
        self.init(x509IssuerName: x509IssuerName, x509SerialNumber: x509SerialNumber)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("X509IssuerName", x509IssuerName)
        writer.image("X509SerialNumber", x509SerialNumber)
        writer.endObject()
    }
}

extension KeyInfoContent {
    static func takeAll(from members: inout ImageObject) throws(JSONImageError) -> [Self] {
        var all: [Self] = []
        for payload in try members.array("KeyName", String.self) { all.append(.keyName(payload)) }
        for payload in try members.array("KeyValue", KeyValue.self) { all.append(.keyValue(payload)) }
        for payload in try members.array("RetrievalMethod", RetrievalMethod.self) { all.append(.retrievalMethod(payload)) }
        for payload in try members.array("X509Data", X509Data.self) { all.append(.x509Data(payload)) }
        for payload in try members.array("PGPData", PGPData.self) { all.append(.pgpData(payload)) }
        for payload in try members.array("SPKIData", SPKIData.self) { all.append(.spkiData(payload)) }
        for payload in try members.array("MgmtData", String.self) { all.append(.mgmtData(payload)) }
        return all
    }

    static func writeMembers(_ all: [Self], to writer: inout JSONWriter) {
        writer.images("KeyName", all.compactMap { if case .keyName(let payload) = $0 { payload } else { nil } })
        writer.images("KeyValue", all.compactMap { if case .keyValue(let payload) = $0 { payload } else { nil } })
        writer.images("RetrievalMethod", all.compactMap { if case .retrievalMethod(let payload) = $0 { payload } else { nil } })
        writer.images("X509Data", all.compactMap { if case .x509Data(let payload) = $0 { payload } else { nil } })
        writer.images("PGPData", all.compactMap { if case .pgpData(let payload) = $0 { payload } else { nil } })
        writer.images("SPKIData", all.compactMap { if case .spkiData(let payload) = $0 { payload } else { nil } })
        writer.images("MgmtData", all.compactMap { if case .mgmtData(let payload) = $0 { payload } else { nil } })
    }
}

extension KeyValueChoice {
    static func take(from members: inout ImageObject) throws(JSONImageError) -> Self? {
        if let payload = try members.optional("DSAKeyValue", DSAKeyValue.self) {
            return .dsaKeyValue(payload)
        }
        if let payload = try members.optional("RSAKeyValue", RSAKeyValue.self) {
            return .rsaKeyValue(payload)
        }
        return nil
    }

    func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .dsaKeyValue(let payload):
                writer.image("DSAKeyValue", payload)
            case .rsaKeyValue(let payload):
                writer.image("RSAKeyValue", payload)
        }
    }
}

extension PGPDataValue {
    static func take(from members: inout ImageObject) throws(JSONImageError) -> Self? {
        if let payload = try members.optional("PGPKeyID", Base64.self)?.bytes {
            return .pgpKeyID(payload, pgpKeyPacket: try members.optional("PGPKeyPacket", Base64.self)?.bytes)
        }
        if let payload = try members.optional("PGPKeyPacket", Base64.self)?.bytes {
            return .pgpKeyPacket(payload)
        }
        return nil
    }

    func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .pgpKeyID(let pgpKeyID, let pgpKeyPacket):
                writer.image("PGPKeyID", Base64(pgpKeyID))
                if let pgpKeyPacket { writer.image("PGPKeyPacket", Base64(pgpKeyPacket)) }
            case .pgpKeyPacket(let pgpKeyPacket):
                writer.image("PGPKeyPacket", Base64(pgpKeyPacket))
        }
    }
}

extension X509DataContent {
    static func takeAll(from members: inout ImageObject) throws(JSONImageError) -> [Self] {
        var all: [Self] = []
        for payload in try members.array("X509IssuerSerial", X509IssuerSerial.self) { all.append(.x509IssuerSerial(payload)) }
        for payload in try members.array("X509SKI", Base64.self).map(\.bytes) { all.append(.x509SKI(payload)) }
        for payload in try members.array("X509SubjectName", String.self) { all.append(.x509SubjectName(payload)) }
        for payload in try members.array("X509Certificate", Base64.self).map(\.bytes) { all.append(.x509Certificate(payload)) }
        for payload in try members.array("X509CRL", Base64.self).map(\.bytes) { all.append(.x509CRL(payload)) }
        return all
    }

    static func writeMembers(_ all: [Self], to writer: inout JSONWriter) {
        writer.images("X509IssuerSerial", all.compactMap { if case .x509IssuerSerial(let payload) = $0 { payload } else { nil } })
        writer.images("X509SKI", all.compactMap { if case .x509SKI(let payload) = $0 { Base64(payload) } else { nil } })
        writer.images("X509SubjectName", all.compactMap { if case .x509SubjectName(let payload) = $0 { payload } else { nil } })
        writer.images("X509Certificate", all.compactMap { if case .x509Certificate(let payload) = $0 { Base64(payload) } else { nil } })
        writer.images("X509CRL", all.compactMap { if case .x509CRL(let payload) = $0 { Base64(payload) } else { nil } })
    }
}

