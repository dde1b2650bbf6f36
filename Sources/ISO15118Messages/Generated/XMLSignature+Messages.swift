// swift-format-ignore-file
// Messages of http://www.w3.org/2000/09/xmldsig#
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

/// `CanonicalizationMethodType` of http://www.w3.org/2000/09/xmldsig#
public struct CanonicalizationMethod: Equatable, Sendable {
    public var algorithm: String

    public init(
        algorithm: String
    ) {
        self.algorithm = algorithm
    }
}

/// `DSAKeyValueType` of http://www.w3.org/2000/09/xmldsig#
public struct DSAKeyValue: Equatable, Sendable {
    public var p: [UInt8]?
    public var q: [UInt8]?
    public var g: [UInt8]?
    public var y: [UInt8]
    public var j: [UInt8]?
    public var seed: [UInt8]?
    public var pgenCounter: [UInt8]?

    public init(
        p: [UInt8]? = nil,
        q: [UInt8]? = nil,
        g: [UInt8]? = nil,
        y: [UInt8],
        j: [UInt8]? = nil,
        seed: [UInt8]? = nil,
        pgenCounter: [UInt8]? = nil
    ) {
        self.p = p
        self.q = q
        self.g = g
        self.y = y
        self.j = j
        self.seed = seed
        self.pgenCounter = pgenCounter
    }
}

/// `DigestMethodType` of http://www.w3.org/2000/09/xmldsig#
public struct DigestMethod: Equatable, Sendable {
    public var algorithm: String

    public init(
        algorithm: String
    ) {
        self.algorithm = algorithm
    }
}

/// `KeyInfoType` of http://www.w3.org/2000/09/xmldsig#
public struct KeyInfo: Equatable, Sendable {
    public var id: String?
    public var content: [KeyInfoContent]

    public init(
        id: String? = nil,
        content: [KeyInfoContent]
    ) {
        self.id = id
        self.content = content
    }
}

/// `KeyValueType` of http://www.w3.org/2000/09/xmldsig#
public struct KeyValue: Equatable, Sendable {
    public var keyValue: KeyValueChoice

    public init(
        keyValue: KeyValueChoice
    ) {
        self.keyValue = keyValue
    }
}

/// `ManifestType` of http://www.w3.org/2000/09/xmldsig#
public struct Manifest: Equatable, Sendable {
    public var id: String?
    public var reference: [Reference]

    public init(
        id: String? = nil,
        reference: [Reference]
    ) {
        self.id = id
        self.reference = reference
    }
}

/// `ObjectType` of http://www.w3.org/2000/09/xmldsig#
public struct Object: Equatable, Sendable {
    public var encoding: String?
    public var id: String?
    public var mimeType: String?

    public init(
        encoding: String? = nil,
        id: String? = nil,
        mimeType: String? = nil
    ) {
        self.encoding = encoding
        self.id = id
        self.mimeType = mimeType
    }
}

/// `PGPDataType` of http://www.w3.org/2000/09/xmldsig#
public struct PGPData: Equatable, Sendable {
    public var value: PGPDataValue

    public init(
        value: PGPDataValue
    ) {
        self.value = value
    }
}

/// `RSAKeyValueType` of http://www.w3.org/2000/09/xmldsig#
public struct RSAKeyValue: Equatable, Sendable {
    public var modulus: [UInt8]
    public var exponent: [UInt8]

    public init(
        modulus: [UInt8],
        exponent: [UInt8]
    ) {
        self.modulus = modulus
        self.exponent = exponent
    }
}

/// `ReferenceType` of http://www.w3.org/2000/09/xmldsig#
public struct Reference: Equatable, Sendable {
    public var id: String?
    public var type: String?
    public var uri: String?
    public var transforms: Transforms?
    public var digestMethod: DigestMethod
    public var digestValue: [UInt8]

    public init(
        id: String? = nil,
        type: String? = nil,
        uri: String? = nil,
        transforms: Transforms? = nil,
        digestMethod: DigestMethod,
        digestValue: [UInt8]
    ) {
        self.id = id
        self.type = type
        self.uri = uri
        self.transforms = transforms
        self.digestMethod = digestMethod
        self.digestValue = digestValue
    }
}

/// `RetrievalMethodType` of http://www.w3.org/2000/09/xmldsig#
public struct RetrievalMethod: Equatable, Sendable {
    public var type: String?
    public var uri: String?
    public var transforms: Transforms?

    public init(
        type: String? = nil,
        uri: String? = nil,
        transforms: Transforms? = nil
    ) {
        self.type = type
        self.uri = uri
        self.transforms = transforms
    }
}

/// `SPKIDataType` of http://www.w3.org/2000/09/xmldsig#
public struct SPKIData: Equatable, Sendable {
    public var spkiSexp: [[UInt8]]

    public init(
        spkiSexp: [[UInt8]]
    ) {
        self.spkiSexp = spkiSexp
    }
}

/// `SignatureType` of http://www.w3.org/2000/09/xmldsig#
public struct Signature: Equatable, Sendable {
    public var id: String?
    public var signedInfo: SignedInfo
    public var signatureValue: SignatureValue
    public var keyInfo: KeyInfo?
    public var object: [Object]

    public init(
        id: String? = nil,
        signedInfo: SignedInfo,
        signatureValue: SignatureValue,
        keyInfo: KeyInfo? = nil,
        object: [Object] = []
    ) {
        self.id = id
        self.signedInfo = signedInfo
        self.signatureValue = signatureValue
        self.keyInfo = keyInfo
        self.object = object
    }
}

/// `SignatureMethodType` of http://www.w3.org/2000/09/xmldsig#
public struct SignatureMethod: Equatable, Sendable {
    public var algorithm: String
    public var hmacOutputLength: EXIInteger?

    public init(
        algorithm: String,
        hmacOutputLength: EXIInteger? = nil
    ) {
        self.algorithm = algorithm
        self.hmacOutputLength = hmacOutputLength
    }
}

/// `SignaturePropertiesType` of http://www.w3.org/2000/09/xmldsig#
public struct SignatureProperties: Equatable, Sendable {
    public var id: String?
    public var signatureProperty: [SignatureProperty]

    public init(
        id: String? = nil,
        signatureProperty: [SignatureProperty]
    ) {
        self.id = id
        self.signatureProperty = signatureProperty
    }
}

/// `SignaturePropertyType` of http://www.w3.org/2000/09/xmldsig#
public struct SignatureProperty: Equatable, Sendable {
    public var id: String?
    public var target: String

    public init(
        id: String? = nil,
        target: String
    ) {
        self.id = id
        self.target = target
    }
}

/// `SignatureValueType` of http://www.w3.org/2000/09/xmldsig#
public struct SignatureValue: Equatable, Sendable {
    public var id: String?
    public var value: [UInt8]

    public init(
        id: String? = nil,
        value: [UInt8]
    ) {
        self.id = id
        self.value = value
    }
}

/// `SignedInfoType` of http://www.w3.org/2000/09/xmldsig#
public struct SignedInfo: Equatable, Sendable {
    public var id: String?
    public var canonicalizationMethod: CanonicalizationMethod
    public var signatureMethod: SignatureMethod
    public var reference: [Reference]

    public init(
        id: String? = nil,
        canonicalizationMethod: CanonicalizationMethod,
        signatureMethod: SignatureMethod,
        reference: [Reference]
    ) {
        self.id = id
        self.canonicalizationMethod = canonicalizationMethod
        self.signatureMethod = signatureMethod
        self.reference = reference
    }
}

/// `TransformType` of http://www.w3.org/2000/09/xmldsig#
public struct Transform: Equatable, Sendable {
    public var algorithm: String
    public var xPath: [String]

    public init(
        algorithm: String,
        xPath: [String] = []
    ) {
        self.algorithm = algorithm
        self.xPath = xPath
    }
}

/// `TransformsType` of http://www.w3.org/2000/09/xmldsig#
public struct Transforms: Equatable, Sendable {
    public var transform: [Transform]

    public init(
        transform: [Transform]
    ) {
        self.transform = transform
    }
}

/// `X509DataType` of http://www.w3.org/2000/09/xmldsig#
public struct X509Data: Equatable, Sendable {
    public var content: [X509DataContent]

    public init(
        content: [X509DataContent]
    ) {
        self.content = content
    }
}

