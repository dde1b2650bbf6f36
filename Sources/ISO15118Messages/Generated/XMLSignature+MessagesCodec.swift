// swift-format-ignore-file
// Codec of the messages of http://www.w3.org/2000/09/xmldsig#
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

extension CanonicalizationMethod {
    func writeBody(to writer: inout EXIWriter) {
        writer.put(algorithm)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let algorithm = try reader.string()
        return Self(algorithm: algorithm)
    }
}

extension DSAKeyValue {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 2
        if let p, let q {
            writer.put(code &<< 1, width &+ 1)
            writer.put(p)
            writer.put(0, 3)
            writer.put(q)
            code = 0
            width = 3
        } else {
            if p != nil || q != nil { writer.failValue() }
            code &+= 1
        }
        if let g {
            writer.put(code &<< 1, width &+ 1)
            writer.put(g)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code &<< 1, width &+ 1)
        writer.put(y)
        code = 0
        width = 3
        if let j {
            writer.put(code &<< 1, width &+ 1)
            writer.put(j)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let seed, let pgenCounter {
            writer.put(code &<< 1, width &+ 1)
            writer.put(seed)
            writer.put(0, 3)
            writer.put(pgenCounter)
            code = 0
            width = 2
        } else {
            if seed != nil || pgenCounter != nil { writer.failValue() }
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(2)
        let p: [UInt8]?
        let q: [UInt8]?
        if code == 0 {
            try reader.expect(0, 1)
            p = try reader.binary()
            try reader.expect(0, 3)
            q = try reader.binary()
            code = reader.bits(3)
        } else {
            p = nil
            q = nil
            code &-= 1
        }
        let g: [UInt8]?
        if code == 0 {
            try reader.expect(0, 1)
            g = try reader.binary()
            code = reader.bits(2)
        } else {
            g = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 1)
        let y = try reader.binary()
        code = reader.bits(3)
        let j: [UInt8]?
        if code == 0 {
            try reader.expect(0, 1)
            j = try reader.binary()
            code = reader.bits(3)
        } else {
            j = nil
            code &-= 1
        }
        let seed: [UInt8]?
        let pgenCounter: [UInt8]?
        if code == 0 {
            try reader.expect(0, 1)
            seed = try reader.binary()
            try reader.expect(0, 3)
            pgenCounter = try reader.binary()
            code = reader.bits(2)
        } else {
            seed = nil
            pgenCounter = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(p: p, q: q, g: g, y: y, j: j, seed: seed, pgenCounter: pgenCounter)
    }
}

extension DigestMethod {
    func writeBody(to writer: inout EXIWriter) {
        writer.put(algorithm)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let algorithm = try reader.string()
        return Self(algorithm: algorithm)
    }
}

extension KeyInfo {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 4
        if let id {
            writer.put(code, width)
            writer.put(id)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if content.isEmpty { writer.failCount() }
        writer.reserve(content.count &* 75)
        for item in content {
            switch item {
                case .keyName(let payload):
                    writer.put(code &<< 1, width &+ 1)
                    writer.put(payload)
                    writer.put(0, 1)
                case .keyValue(let payload):
                    writer.put(code &+ 1, width)
                    payload.writeBody(to: &writer)
                case .retrievalMethod(let payload):
                    writer.put(code &+ 2, width)
                    payload.writeBody(to: &writer)
                case .x509Data(let payload):
                    writer.put(code &+ 3, width)
                    payload.writeBody(to: &writer)
                case .pgpData(let payload):
                    writer.put(code &+ 4, width)
                    payload.writeBody(to: &writer)
                case .spkiData(let payload):
                    writer.put(code &+ 5, width)
                    payload.writeBody(to: &writer)
                case .mgmtData(let payload):
                    writer.put((code &+ 6) &<< 1, width &+ 1)
                    writer.put(payload)
                    writer.put(0, 1)
            }
            code = 0
            width = 4
        }
        code &+= 8
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(4)
        let id: String?
        if code == 0 {
            id = try reader.string()
            code = reader.bits(4)
        } else {
            id = nil
            code &-= 1
        }
        var content: [KeyInfoContent] = []
        while true {
            if code >= 8 {
                if content.count < 1 { throw reader.unexpected(code, escape: 8) }
                code &-= 8
                break
            }
            let item: KeyInfoContent
            switch code {
                case 0:
                    try reader.expect(0, 1)
                    let payload = try reader.string()
                    try reader.expect(0, 1)
                    item = .keyName(payload)
                case 1:
                    let payload = try KeyValue.readBody(&reader)
                    item = .keyValue(payload)
                case 2:
                    let payload = try RetrievalMethod.readBody(&reader)
                    item = .retrievalMethod(payload)
                case 3:
                    let payload = try X509Data.readBody(&reader)
                    item = .x509Data(payload)
                case 4:
                    let payload = try PGPData.readBody(&reader)
                    item = .pgpData(payload)
                case 5:
                    let payload = try SPKIData.readBody(&reader)
                    item = .spkiData(payload)
                case 6:
                    try reader.expect(0, 1)
                    let payload = try reader.string()
                    try reader.expect(0, 1)
                    item = .mgmtData(payload)
                default:
                    throw reader.unexpected(code, escape: 8)
            }
            content.append(item)
            try reader.checkEnd()
            code = reader.bits(4)
        }
        if code != 0 { throw reader.unexpected(code, escape: 2) }
        return Self(id: id, content: content)
    }
}

extension KeyValue {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 3
        switch keyValue {
            case .dsaKeyValue(let payload):
                writer.put(code, width)
                payload.writeBody(to: &writer)
                code = 0
                width = 2
            case .rsaKeyValue(let payload):
                writer.put((code &+ 1) &<< 2, width &+ 2)
                payload.writeBody(to: &writer)
                code = 0
                width = 4
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(3)
        let keyValue: KeyValueChoice
        switch code {
            case 0:
                let payload = try DSAKeyValue.readBody(&reader)
                code = reader.bits(2)
                keyValue = .dsaKeyValue(payload)
            case 1:
                try reader.expect(0, 2)
                let payload = try RSAKeyValue.readBody(&reader)
                code = reader.bits(4)
                keyValue = .rsaKeyValue(payload)
            default:
                throw reader.unexpected(code, escape: 3)
        }
        if code != 0 { throw reader.unexpected(code, escape: 2) }
        return Self(keyValue: keyValue)
    }
}

extension Manifest {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 2
        if let id {
            writer.put(code, width)
            writer.put(id)
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        if reference.isEmpty { writer.failCount() }
        writer.reserve(reference.count &* 53)
        for item in reference {
            writer.put(code, width)
            item.writeBody(to: &writer)
            code = 0
            width = 4
        }
        code &+= 1
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(2)
        let id: String?
        if code == 0 {
            id = try reader.string()
            code = reader.bits(1)
        } else {
            id = nil
            code &-= 1
        }
        var reference: [Reference] = []
        while true {
            if code != 0 {
                if reference.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            let item = try Reference.readBody(&reader)
            reference.append(item)
            try reader.checkEnd()
            code = reader.bits(4)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(id: id, reference: reference)
    }
}

extension Object {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 3
        if let encoding {
            writer.put(code, width)
            writer.put(encoding)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let id {
            writer.put(code, width)
            writer.put(id)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let mimeType {
            writer.put(code, width)
            writer.put(mimeType)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code &+ 1, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(3)
        let encoding: String?
        if code == 0 {
            encoding = try reader.string()
            code = reader.bits(3)
        } else {
            encoding = nil
            code &-= 1
        }
        let id: String?
        if code == 0 {
            id = try reader.string()
            code = reader.bits(3)
        } else {
            id = nil
            code &-= 1
        }
        let mimeType: String?
        if code == 0 {
            mimeType = try reader.string()
            code = reader.bits(2)
        } else {
            mimeType = nil
            code &-= 1
        }
        if code != 1 { throw reader.unexpected(code, escape: 3) }
        return Self(encoding: encoding, id: id, mimeType: mimeType)
    }
}

extension PGPData {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 2
        switch value {
            case .pgpKeyID(let pgpKeyID, let pgpKeyPacket):
                writer.put(code &<< 1, width &+ 1)
                writer.put(pgpKeyID)
                code = 0
                width = 3
                if let pgpKeyPacket {
                    writer.put(code &<< 1, width &+ 1)
                    writer.put(pgpKeyPacket)
                    code = 0
                    width = 3
                } else {
                    code &+= 1
                }
            case .pgpKeyPacket(let pgpKeyPacket):
                writer.put((code &+ 1) &<< 1, width &+ 1)
                writer.put(pgpKeyPacket)
                code = 0
                width = 3
        }
        writer.put(code &+ 1, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(2)
        let value: PGPDataValue
        switch code {
            case 0:
                try reader.expect(0, 1)
                let pgpKeyID = try reader.binary()
                code = reader.bits(3)
                let pgpKeyPacket: [UInt8]?
                if code == 0 {
                    try reader.expect(0, 1)
                    pgpKeyPacket = try reader.binary()
                    code = reader.bits(3)
                } else {
                    pgpKeyPacket = nil
                    code &-= 1
                }
                value = .pgpKeyID(pgpKeyID, pgpKeyPacket: pgpKeyPacket)
            case 1:
                try reader.expect(0, 1)
                let pgpKeyPacket = try reader.binary()
                code = reader.bits(3)
                value = .pgpKeyPacket(pgpKeyPacket)
            default:
                throw reader.unexpected(code, escape: 2)
        }
        if code != 1 { throw reader.unexpected(code, escape: 2) }
        return Self(value: value)
    }
}

extension RSAKeyValue {
    func writeBody(to writer: inout EXIWriter) {
        writer.put(modulus)
        writer.put(0, 3)
        writer.put(exponent)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let modulus = try reader.binary()
        try reader.expect(0, 3)
        let exponent = try reader.binary()
        return Self(modulus: modulus, exponent: exponent)
    }
}

extension Reference {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 3
        if let id {
            writer.put(code, width)
            writer.put(id)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let type {
            writer.put(code, width)
            writer.put(type)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        if let uri {
            writer.put(code, width)
            writer.put(uri)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        if let transforms {
            writer.put(code, width)
            transforms.writeBody(to: &writer)
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code &<< 1, width &+ 1)
        digestMethod.writeBody(to: &writer)
        writer.put(0b100, 4)
        writer.put(digestValue)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(3)
        let id: String?
        if code == 0 {
            id = try reader.string()
            code = reader.bits(3)
        } else {
            id = nil
            code &-= 1
        }
        let type: String?
        if code == 0 {
            type = try reader.string()
            code = reader.bits(2)
        } else {
            type = nil
            code &-= 1
        }
        let uri: String?
        if code == 0 {
            uri = try reader.string()
            code = reader.bits(2)
        } else {
            uri = nil
            code &-= 1
        }
        let transforms: Transforms?
        if code == 0 {
            transforms = try Transforms.readBody(&reader)
            code = reader.bits(1)
        } else {
            transforms = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 1)
        let digestMethod = try DigestMethod.readBody(&reader)
        try reader.expect(0b100, 4)
        let digestValue = try reader.binary()
        return Self(id: id, type: type, uri: uri, transforms: transforms, digestMethod: digestMethod, digestValue: digestValue)
    }
}

extension RetrievalMethod {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 3
        if let type {
            writer.put(code, width)
            writer.put(type)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        if let uri {
            writer.put(code, width)
            writer.put(uri)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        if let transforms {
            writer.put(code, width)
            transforms.writeBody(to: &writer)
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(3)
        let type: String?
        if code == 0 {
            type = try reader.string()
            code = reader.bits(2)
        } else {
            type = nil
            code &-= 1
        }
        let uri: String?
        if code == 0 {
            uri = try reader.string()
            code = reader.bits(2)
        } else {
            uri = nil
            code &-= 1
        }
        let transforms: Transforms?
        if code == 0 {
            transforms = try Transforms.readBody(&reader)
            code = reader.bits(1)
        } else {
            transforms = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(type: type, uri: uri, transforms: transforms)
    }
}

extension SPKIData {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 1
        if spkiSexp.isEmpty { writer.failCount() }
        writer.reserve(spkiSexp.count &* 11)
        for item in spkiSexp {
            writer.put(code &<< 1, width &+ 1)
            writer.put(item)
            code = 0
            width = 3
        }
        code &+= 1
        writer.put(code &+ 1, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(1)
        var spkiSexp: [[UInt8]] = []
        while true {
            if code != 0 {
                if spkiSexp.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            try reader.expect(0, 1)
            let item = try reader.binary()
            spkiSexp.append(item)
            try reader.checkEnd()
            code = reader.bits(3)
        }
        if code != 1 { throw reader.unexpected(code, escape: 2) }
        return Self(spkiSexp: spkiSexp)
    }
}

extension Signature {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 2
        if let id {
            writer.put(code, width)
            writer.put(id)
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code, width)
        signedInfo.writeBody(to: &writer)
        writer.put(0, 1)
        signatureValue.writeBody(to: &writer)
        code = 0
        width = 3
        if let keyInfo {
            writer.put(code, width)
            keyInfo.writeBody(to: &writer)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.reserve(object.count &* 32)
        for item in object {
            writer.put(code, width)
            item.writeBody(to: &writer)
            code = 0
            width = 2
        }
        code &+= 1
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(2)
        let id: String?
        if code == 0 {
            id = try reader.string()
            code = reader.bits(1)
        } else {
            id = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let signedInfo = try SignedInfo.readBody(&reader)
        try reader.expect(0, 1)
        let signatureValue = try SignatureValue.readBody(&reader)
        code = reader.bits(3)
        let keyInfo: KeyInfo?
        if code == 0 {
            keyInfo = try KeyInfo.readBody(&reader)
            code = reader.bits(2)
        } else {
            keyInfo = nil
            code &-= 1
        }
        var object: [Object] = []
        while true {
            if code != 0 {
                code &-= 1
                break
            }
            let item = try Object.readBody(&reader)
            object.append(item)
            try reader.checkEnd()
            code = reader.bits(2)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(id: id, signedInfo: signedInfo, signatureValue: signatureValue, keyInfo: keyInfo, object: object)
    }
}

extension SignatureMethod {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.put(algorithm)
        code = 0
        width = 3
        if let hmacOutputLength {
            writer.put(code &<< 1, width &+ 1)
            writer.put(hmacOutputLength)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &+ 1, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let algorithm = try reader.string()
        code = reader.bits(3)
        let hmacOutputLength: EXIInteger?
        if code == 0 {
            try reader.expect(0, 1)
            hmacOutputLength = try reader.integer()
            code = reader.bits(3)
        } else {
            hmacOutputLength = nil
            code &-= 1
        }
        if code != 1 { throw reader.unexpected(code, escape: 3) }
        return Self(algorithm: algorithm, hmacOutputLength: hmacOutputLength)
    }
}

extension SignatureProperties {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 2
        if let id {
            writer.put(code, width)
            writer.put(id)
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        if signatureProperty.isEmpty { writer.failCount() }
        writer.reserve(signatureProperty.count &* 21)
        for item in signatureProperty {
            writer.put(code, width)
            item.writeBody(to: &writer)
            code = 0b100
            width = 4
        }
        code &+= 1
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(2)
        let id: String?
        if code == 0 {
            id = try reader.string()
            code = reader.bits(1)
        } else {
            id = nil
            code &-= 1
        }
        var signatureProperty: [SignatureProperty] = []
        while true {
            if code != 0 {
                if signatureProperty.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            let item = try SignatureProperty.readBody(&reader)
            signatureProperty.append(item)
            try reader.checkEnd()
            code = reader.bits(4) ^ 0b100
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(id: id, signatureProperty: signatureProperty)
    }
}

extension SignatureProperty {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 2
        if let id {
            writer.put(code, width)
            writer.put(id)
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code, width)
        writer.put(target)
        writer.failValue()
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        throw reader.wildcard()
    }
}

extension SignatureValue {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 2
        if let id {
            writer.put(code, width)
            writer.put(id)
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code, width)
        writer.put(value)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(2)
        let id: String?
        if code == 0 {
            id = try reader.string()
            code = reader.bits(1)
        } else {
            id = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let value = try reader.binary()
        return Self(id: id, value: value)
    }
}

extension SignedInfo {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 2
        if let id {
            writer.put(code, width)
            writer.put(id)
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code &<< 1, width &+ 1)
        canonicalizationMethod.writeBody(to: &writer)
        writer.put(0b100, 4)
        signatureMethod.writeBody(to: &writer)
        code = 0
        width = 1
        if reference.isEmpty { writer.failCount() }
        writer.reserve(reference.count &* 53)
        for item in reference {
            writer.put(code, width)
            item.writeBody(to: &writer)
            code = 0
            width = 4
        }
        code &+= 1
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(2)
        let id: String?
        if code == 0 {
            id = try reader.string()
            code = reader.bits(1)
        } else {
            id = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 1)
        let canonicalizationMethod = try CanonicalizationMethod.readBody(&reader)
        try reader.expect(0b100, 4)
        let signatureMethod = try SignatureMethod.readBody(&reader)
        code = reader.bits(1)
        var reference: [Reference] = []
        while true {
            if code != 0 {
                if reference.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            let item = try Reference.readBody(&reader)
            reference.append(item)
            try reader.checkEnd()
            code = reader.bits(4)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(id: id, canonicalizationMethod: canonicalizationMethod, signatureMethod: signatureMethod, reference: reference)
    }
}

extension Transform {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.put(algorithm)
        code = 0
        width = 3
        writer.reserve(xPath.count &* 11)
        for item in xPath {
            writer.put(code &<< 1, width &+ 1)
            writer.put(item)
            code = 0
            width = 4
        }
        code &+= 1
        writer.put(code &+ 1, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let algorithm = try reader.string()
        code = reader.bits(3)
        var xPath: [String] = []
        while true {
            if code != 0 {
                code &-= 1
                break
            }
            try reader.expect(0, 1)
            let item = try reader.string()
            xPath.append(item)
            try reader.checkEnd()
            code = reader.bits(4)
        }
        if code != 1 { throw reader.unexpected(code, escape: 3) }
        return Self(algorithm: algorithm, xPath: xPath)
    }
}

extension Transforms {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 1
        if transform.isEmpty { writer.failCount() }
        writer.reserve(transform.count &* 12)
        for item in transform {
            writer.put(code &<< 1, width &+ 1)
            item.writeBody(to: &writer)
            code = 0
            width = 2
        }
        code &+= 1
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(1)
        var transform: [Transform] = []
        while true {
            if code != 0 {
                if transform.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            try reader.expect(0, 1)
            let item = try Transform.readBody(&reader)
            transform.append(item)
            try reader.checkEnd()
            code = reader.bits(2)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(transform: transform)
    }
}

extension X509Data {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 3
        if content.isEmpty { writer.failCount() }
        writer.reserve(content.count &* 22)
        for item in content {
            switch item {
                case .x509IssuerSerial(let payload):
                    writer.put(code &<< 2, width &+ 2)
                    payload.writeBody(to: &writer)
                    writer.put(0, 2)
                case .x509SKI(let payload):
                    writer.put((code &+ 1) &<< 1, width &+ 1)
                    writer.put(payload)
                    writer.put(0, 1)
                case .x509SubjectName(let payload):
                    writer.put((code &+ 2) &<< 1, width &+ 1)
                    writer.put(payload)
                    writer.put(0, 1)
                case .x509Certificate(let payload):
                    writer.put((code &+ 3) &<< 1, width &+ 1)
                    writer.put(payload)
                    writer.put(0, 1)
                case .x509CRL(let payload):
                    writer.put((code &+ 4) &<< 1, width &+ 1)
                    writer.put(payload)
                    writer.put(0, 1)
            }
            code = 0
            width = 3
        }
        code &+= 6
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(3)
        var content: [X509DataContent] = []
        while true {
            if code >= 6 {
                if content.count < 1 { throw reader.unexpected(code, escape: 6) }
                code &-= 6
                break
            }
            let item: X509DataContent
            switch code {
                case 0:
                    try reader.expect(0, 2)
                    let payload = try X509IssuerSerial.readBody(&reader)
                    try reader.expect(0, 2)
                    item = .x509IssuerSerial(payload)
                case 1:
                    try reader.expect(0, 1)
                    let payload = try reader.binary()
                    try reader.expect(0, 1)
                    item = .x509SKI(payload)
                case 2:
                    try reader.expect(0, 1)
                    let payload = try reader.string()
                    try reader.expect(0, 1)
                    item = .x509SubjectName(payload)
                case 3:
                    try reader.expect(0, 1)
                    let payload = try reader.binary()
                    try reader.expect(0, 1)
                    item = .x509Certificate(payload)
                case 4:
                    try reader.expect(0, 1)
                    let payload = try reader.binary()
                    try reader.expect(0, 1)
                    item = .x509CRL(payload)
                default:
                    throw reader.unexpected(code, escape: 6)
            }
            content.append(item)
            try reader.checkEnd()
            code = reader.bits(3)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(content: content)
    }
}

