// swift-format-ignore-file
// JSON image of the documents and fragments of http://www.w3.org/2000/09/xmldsig#
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI
import ISO15118Messages
import JSON

extension XMLSignatureDocument: RootImage {
    public init(root name: String, image: JSONValue) throws(JSONImageError) {
        switch name {
            case "CanonicalizationMethod": self = .canonicalizationMethod(try CanonicalizationMethod(image: image))
            case "DSAKeyValue": self = .dsaKeyValue(try DSAKeyValue(image: image))
            case "DigestMethod": self = .digestMethod(try DigestMethod(image: image))
            case "DigestValue": self = .digestValue(try Base64(image: image).bytes)
            case "KeyInfo": self = .keyInfo(try KeyInfo(image: image))
            case "KeyName": self = .keyName(try String(image: image))
            case "KeyValue": self = .keyValue(try KeyValue(image: image))
            case "Manifest": self = .manifest(try Manifest(image: image))
            case "MgmtData": self = .mgmtData(try String(image: image))
            case "Object": self = .object(try Object(image: image))
            case "PGPData": self = .pgpData(try PGPData(image: image))
            case "RSAKeyValue": self = .rsaKeyValue(try RSAKeyValue(image: image))
            case "Reference": self = .reference(try Reference(image: image))
            case "RetrievalMethod": self = .retrievalMethod(try RetrievalMethod(image: image))
            case "SPKIData": self = .spkiData(try SPKIData(image: image))
            case "Signature": self = .signature(try Signature(image: image))
            case "SignatureMethod": self = .signatureMethod(try SignatureMethod(image: image))
            case "SignatureProperties": self = .signatureProperties(try SignatureProperties(image: image))
            case "SignatureProperty": self = .signatureProperty(try SignatureProperty(image: image))
            case "SignatureValue": self = .signatureValue(try SignatureValue(image: image))
            case "SignedInfo": self = .signedInfo(try SignedInfo(image: image))
            case "Transform": self = .transform(try Transform(image: image))
            case "Transforms": self = .transforms(try Transforms(image: image))
            case "X509Data": self = .x509Data(try X509Data(image: image))
            default: throw JSONImageError("no message of this namespace", at: name)
        }
    }

    public func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .canonicalizationMethod(let value): writer.image("CanonicalizationMethod", value)
            case .dsaKeyValue(let value): writer.image("DSAKeyValue", value)
            case .digestMethod(let value): writer.image("DigestMethod", value)
            case .digestValue(let value): writer.image("DigestValue", Base64(value))
            case .keyInfo(let value): writer.image("KeyInfo", value)
            case .keyName(let value): writer.image("KeyName", value)
            case .keyValue(let value): writer.image("KeyValue", value)
            case .manifest(let value): writer.image("Manifest", value)
            case .mgmtData(let value): writer.image("MgmtData", value)
            case .object(let value): writer.image("Object", value)
            case .pgpData(let value): writer.image("PGPData", value)
            case .rsaKeyValue(let value): writer.image("RSAKeyValue", value)
            case .reference(let value): writer.image("Reference", value)
            case .retrievalMethod(let value): writer.image("RetrievalMethod", value)
            case .spkiData(let value): writer.image("SPKIData", value)
            case .signature(let value): writer.image("Signature", value)
            case .signatureMethod(let value): writer.image("SignatureMethod", value)
            case .signatureProperties(let value): writer.image("SignatureProperties", value)
            case .signatureProperty(let value): writer.image("SignatureProperty", value)
            case .signatureValue(let value): writer.image("SignatureValue", value)
            case .signedInfo(let value): writer.image("SignedInfo", value)
            case .transform(let value): writer.image("Transform", value)
            case .transforms(let value): writer.image("Transforms", value)
            case .x509Data(let value): writer.image("X509Data", value)
        }
    }
}

extension XMLSignatureFragment: RootImage {
    public init(root name: String, image: JSONValue) throws(JSONImageError) {
        switch name {
            case "CanonicalizationMethod": self = .canonicalizationMethod(try CanonicalizationMethod(image: image))
            case "DSAKeyValue": self = .dsaKeyValue(try DSAKeyValue(image: image))
            case "DigestMethod": self = .digestMethod(try DigestMethod(image: image))
            case "DigestValue": self = .digestValue(try Base64(image: image).bytes)
            case "KeyInfo": self = .keyInfo(try KeyInfo(image: image))
            case "KeyName": self = .keyName(try String(image: image))
            case "KeyValue": self = .keyValue(try KeyValue(image: image))
            case "Manifest": self = .manifest(try Manifest(image: image))
            case "MgmtData": self = .mgmtData(try String(image: image))
            case "Object": self = .object(try Object(image: image))
            case "PGPData": self = .pgpData(try PGPData(image: image))
            case "RSAKeyValue": self = .rsaKeyValue(try RSAKeyValue(image: image))
            case "Reference": self = .reference(try Reference(image: image))
            case "RetrievalMethod": self = .retrievalMethod(try RetrievalMethod(image: image))
            case "SPKIData": self = .spkiData(try SPKIData(image: image))
            case "Signature": self = .signature(try Signature(image: image))
            case "SignatureMethod": self = .signatureMethod(try SignatureMethod(image: image))
            case "SignatureProperties": self = .signatureProperties(try SignatureProperties(image: image))
            case "SignatureProperty": self = .signatureProperty(try SignatureProperty(image: image))
            case "SignatureValue": self = .signatureValue(try SignatureValue(image: image))
            case "SignedInfo": self = .signedInfo(try SignedInfo(image: image))
            case "Transform": self = .transform(try Transform(image: image))
            case "Transforms": self = .transforms(try Transforms(image: image))
            case "X509Data": self = .x509Data(try X509Data(image: image))
            default: throw JSONImageError("no message of this namespace", at: name)
        }
    }

    public func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .canonicalizationMethod(let value): writer.image("CanonicalizationMethod", value)
            case .dsaKeyValue(let value): writer.image("DSAKeyValue", value)
            case .digestMethod(let value): writer.image("DigestMethod", value)
            case .digestValue(let value): writer.image("DigestValue", Base64(value))
            case .keyInfo(let value): writer.image("KeyInfo", value)
            case .keyName(let value): writer.image("KeyName", value)
            case .keyValue(let value): writer.image("KeyValue", value)
            case .manifest(let value): writer.image("Manifest", value)
            case .mgmtData(let value): writer.image("MgmtData", value)
            case .object(let value): writer.image("Object", value)
            case .pgpData(let value): writer.image("PGPData", value)
            case .rsaKeyValue(let value): writer.image("RSAKeyValue", value)
            case .reference(let value): writer.image("Reference", value)
            case .retrievalMethod(let value): writer.image("RetrievalMethod", value)
            case .spkiData(let value): writer.image("SPKIData", value)
            case .signature(let value): writer.image("Signature", value)
            case .signatureMethod(let value): writer.image("SignatureMethod", value)
            case .signatureProperties(let value): writer.image("SignatureProperties", value)
            case .signatureProperty(let value): writer.image("SignatureProperty", value)
            case .signatureValue(let value): writer.image("SignatureValue", value)
            case .signedInfo(let value): writer.image("SignedInfo", value)
            case .transform(let value): writer.image("Transform", value)
            case .transforms(let value): writer.image("Transforms", value)
            case .x509Data(let value): writer.image("X509Data", value)
        }
    }
}

