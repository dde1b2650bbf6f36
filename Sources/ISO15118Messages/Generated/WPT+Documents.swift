// swift-format-ignore-file
// Documents and fragments of urn:iso:std:iso:15118:-20:WPT
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

extension WPT_AlignmentCheckReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(116)
        writer.put(0x100C8, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 25 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try WPT_AlignmentCheckReq.readBody(&reader)
        return value
    }
}

extension WPT_AlignmentCheckRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(122)
        writer.put(0x100D0, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 26 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try WPT_AlignmentCheckRes.readBody(&reader)
        return value
    }
}

extension WPT_ChargeLoopReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(178)
        writer.put(0x100D8, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 27 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try WPT_ChargeLoopReq.readBody(&reader)
        return value
    }
}

extension WPT_ChargeLoopRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(280)
        writer.put(0x100E0, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 28 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try WPT_ChargeLoopRes.readBody(&reader)
        return value
    }
}

extension WPT_ChargeParameterDiscoveryReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(127)
        writer.put(0x100E8, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 29 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try WPT_ChargeParameterDiscoveryReq.readBody(&reader)
        return value
    }
}

extension WPT_ChargeParameterDiscoveryRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(138)
        writer.put(0x100F0, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 30 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try WPT_ChargeParameterDiscoveryRes.readBody(&reader)
        return value
    }
}

extension WPT_FinePositioningReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(131)
        writer.put(0x100F8, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 31 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try WPT_FinePositioningReq.readBody(&reader)
        return value
    }
}

extension WPT_FinePositioningRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(132)
        writer.put(0x10100, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 32 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try WPT_FinePositioningRes.readBody(&reader)
        return value
    }
}

extension WPT_FinePositioningSetupReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(135)
        writer.put(0x10108, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 33 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try WPT_FinePositioningSetupReq.readBody(&reader)
        return value
    }
}

extension WPT_FinePositioningSetupRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(136)
        writer.put(0x10110, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 34 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try WPT_FinePositioningSetupRes.readBody(&reader)
        return value
    }
}

extension WPT_PairingReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(116)
        writer.put(0x10118, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 35 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try WPT_PairingReq.readBody(&reader)
        return value
    }
}

extension WPT_PairingRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(117)
        writer.put(0x10120, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 36 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try WPT_PairingRes.readBody(&reader)
        return value
    }
}

/// A document: one message with its element, of urn:iso:std:iso:15118:-20:WPT
public enum WPTDocument: EXIDocument, Equatable, Sendable {
    case wpt_AlignmentCheckReq(WPT_AlignmentCheckReq)
    case wpt_AlignmentCheckRes(WPT_AlignmentCheckRes)
    case wpt_ChargeLoopReq(WPT_ChargeLoopReq)
    case wpt_ChargeLoopRes(WPT_ChargeLoopRes)
    case wpt_ChargeParameterDiscoveryReq(WPT_ChargeParameterDiscoveryReq)
    case wpt_ChargeParameterDiscoveryRes(WPT_ChargeParameterDiscoveryRes)
    case wpt_FinePositioningReq(WPT_FinePositioningReq)
    case wpt_FinePositioningRes(WPT_FinePositioningRes)
    case wpt_FinePositioningSetupReq(WPT_FinePositioningSetupReq)
    case wpt_FinePositioningSetupRes(WPT_FinePositioningSetupRes)
    case wpt_PairingReq(WPT_PairingReq)
    case wpt_PairingRes(WPT_PairingRes)

    public func write(to writer: inout EXIWriter) {
        switch self {
            case .wpt_AlignmentCheckReq(let value):
                writer.reserve(116)
                writer.put(0x100C8, 17)
                value.writeBody(to: &writer)
            case .wpt_AlignmentCheckRes(let value):
                writer.reserve(122)
                writer.put(0x100D0, 17)
                value.writeBody(to: &writer)
            case .wpt_ChargeLoopReq(let value):
                writer.reserve(178)
                writer.put(0x100D8, 17)
                value.writeBody(to: &writer)
            case .wpt_ChargeLoopRes(let value):
                writer.reserve(280)
                writer.put(0x100E0, 17)
                value.writeBody(to: &writer)
            case .wpt_ChargeParameterDiscoveryReq(let value):
                writer.reserve(127)
                writer.put(0x100E8, 17)
                value.writeBody(to: &writer)
            case .wpt_ChargeParameterDiscoveryRes(let value):
                writer.reserve(138)
                writer.put(0x100F0, 17)
                value.writeBody(to: &writer)
            case .wpt_FinePositioningReq(let value):
                writer.reserve(131)
                writer.put(0x100F8, 17)
                value.writeBody(to: &writer)
            case .wpt_FinePositioningRes(let value):
                writer.reserve(132)
                writer.put(0x10100, 17)
                value.writeBody(to: &writer)
            case .wpt_FinePositioningSetupReq(let value):
                writer.reserve(135)
                writer.put(0x10108, 17)
                value.writeBody(to: &writer)
            case .wpt_FinePositioningSetupRes(let value):
                writer.reserve(136)
                writer.put(0x10110, 17)
                value.writeBody(to: &writer)
            case .wpt_PairingReq(let value):
                writer.reserve(116)
                writer.put(0x10118, 17)
                value.writeBody(to: &writer)
            case .wpt_PairingRes(let value):
                writer.reserve(117)
                writer.put(0x10120, 17)
                value.writeBody(to: &writer)
        }
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        let value: Self
        switch code {
            case 25:
                try reader.expect(0, 3)
                let content = try WPT_AlignmentCheckReq.readBody(&reader)
                value = .wpt_AlignmentCheckReq(content)
            case 26:
                try reader.expect(0, 3)
                let content = try WPT_AlignmentCheckRes.readBody(&reader)
                value = .wpt_AlignmentCheckRes(content)
            case 27:
                try reader.expect(0, 3)
                let content = try WPT_ChargeLoopReq.readBody(&reader)
                value = .wpt_ChargeLoopReq(content)
            case 28:
                try reader.expect(0, 3)
                let content = try WPT_ChargeLoopRes.readBody(&reader)
                value = .wpt_ChargeLoopRes(content)
            case 29:
                try reader.expect(0, 3)
                let content = try WPT_ChargeParameterDiscoveryReq.readBody(&reader)
                value = .wpt_ChargeParameterDiscoveryReq(content)
            case 30:
                try reader.expect(0, 3)
                let content = try WPT_ChargeParameterDiscoveryRes.readBody(&reader)
                value = .wpt_ChargeParameterDiscoveryRes(content)
            case 31:
                try reader.expect(0, 3)
                let content = try WPT_FinePositioningReq.readBody(&reader)
                value = .wpt_FinePositioningReq(content)
            case 32:
                try reader.expect(0, 3)
                let content = try WPT_FinePositioningRes.readBody(&reader)
                value = .wpt_FinePositioningRes(content)
            case 33:
                try reader.expect(0, 3)
                let content = try WPT_FinePositioningSetupReq.readBody(&reader)
                value = .wpt_FinePositioningSetupReq(content)
            case 34:
                try reader.expect(0, 3)
                let content = try WPT_FinePositioningSetupRes.readBody(&reader)
                value = .wpt_FinePositioningSetupRes(content)
            case 35:
                try reader.expect(0, 3)
                let content = try WPT_PairingReq.readBody(&reader)
                value = .wpt_PairingReq(content)
            case 36:
                try reader.expect(0, 3)
                let content = try WPT_PairingRes.readBody(&reader)
                value = .wpt_PairingRes(content)
            default: throw reader.unexpectedRoot(code)
        }
        return value
    }
}

/// A fragment: one element on its own, as signatures take it, of urn:iso:std:iso:15118:-20:WPT
public enum WPTFragment: EXIDocument, Equatable, Sendable {
    case wpt_AlignmentCheckReq(WPT_AlignmentCheckReq)
    case wpt_AlignmentCheckRes(WPT_AlignmentCheckRes)
    case wpt_ChargeLoopReq(WPT_ChargeLoopReq)
    case wpt_ChargeLoopRes(WPT_ChargeLoopRes)
    case wpt_ChargeParameterDiscoveryReq(WPT_ChargeParameterDiscoveryReq)
    case wpt_ChargeParameterDiscoveryRes(WPT_ChargeParameterDiscoveryRes)
    case wpt_FinePositioningReq(WPT_FinePositioningReq)
    case wpt_FinePositioningRes(WPT_FinePositioningRes)
    case wpt_FinePositioningSetupReq(WPT_FinePositioningSetupReq)
    case wpt_FinePositioningSetupRes(WPT_FinePositioningSetupRes)
    case wpt_PairingReq(WPT_PairingReq)
    case wpt_PairingRes(WPT_PairingRes)

    public func write(to writer: inout EXIWriter) {
        switch self {
            case .wpt_AlignmentCheckReq(let value):
                writer.reserve(117)
                writer.put(0x40528, 19)
                value.writeBody(to: &writer)
                writer.put(0b11000010, 8)
            case .wpt_AlignmentCheckRes(let value):
                writer.reserve(123)
                writer.put(0x40530, 19)
                value.writeBody(to: &writer)
                writer.put(0b11000010, 8)
            case .wpt_ChargeLoopReq(let value):
                writer.reserve(179)
                writer.put(0x40538, 19)
                value.writeBody(to: &writer)
                writer.put(0b11000010, 8)
            case .wpt_ChargeLoopRes(let value):
                writer.reserve(282)
                writer.put(0x40540, 19)
                value.writeBody(to: &writer)
                writer.put(0b11000010, 8)
            case .wpt_ChargeParameterDiscoveryReq(let value):
                writer.reserve(128)
                writer.put(0x40548, 19)
                value.writeBody(to: &writer)
                writer.put(0b11000010, 8)
            case .wpt_ChargeParameterDiscoveryRes(let value):
                writer.reserve(140)
                writer.put(0x40550, 19)
                value.writeBody(to: &writer)
                writer.put(0b11000010, 8)
            case .wpt_FinePositioningReq(let value):
                writer.reserve(132)
                writer.put(0x40560, 19)
                value.writeBody(to: &writer)
                writer.put(0b11000010, 8)
            case .wpt_FinePositioningRes(let value):
                writer.reserve(133)
                writer.put(0x40568, 19)
                value.writeBody(to: &writer)
                writer.put(0b11000010, 8)
            case .wpt_FinePositioningSetupReq(let value):
                writer.reserve(136)
                writer.put(0x40570, 19)
                value.writeBody(to: &writer)
                writer.put(0b11000010, 8)
            case .wpt_FinePositioningSetupRes(let value):
                writer.reserve(137)
                writer.put(0x40578, 19)
                value.writeBody(to: &writer)
                writer.put(0b11000010, 8)
            case .wpt_PairingReq(let value):
                writer.reserve(117)
                writer.put(0x405A8, 19)
                value.writeBody(to: &writer)
                writer.put(0b11000010, 8)
            case .wpt_PairingRes(let value):
                writer.reserve(119)
                writer.put(0x405B0, 19)
                value.writeBody(to: &writer)
                writer.put(0b11000010, 8)
        }
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(8)
        let value: Self
        switch code {
            case 165:
                try reader.expect(0, 3)
                let content = try WPT_AlignmentCheckReq.readBody(&reader)
                value = .wpt_AlignmentCheckReq(content)
            case 166:
                try reader.expect(0, 3)
                let content = try WPT_AlignmentCheckRes.readBody(&reader)
                value = .wpt_AlignmentCheckRes(content)
            case 167:
                try reader.expect(0, 3)
                let content = try WPT_ChargeLoopReq.readBody(&reader)
                value = .wpt_ChargeLoopReq(content)
            case 168:
                try reader.expect(0, 3)
                let content = try WPT_ChargeLoopRes.readBody(&reader)
                value = .wpt_ChargeLoopRes(content)
            case 169:
                try reader.expect(0, 3)
                let content = try WPT_ChargeParameterDiscoveryReq.readBody(&reader)
                value = .wpt_ChargeParameterDiscoveryReq(content)
            case 170:
                try reader.expect(0, 3)
                let content = try WPT_ChargeParameterDiscoveryRes.readBody(&reader)
                value = .wpt_ChargeParameterDiscoveryRes(content)
            case 172:
                try reader.expect(0, 3)
                let content = try WPT_FinePositioningReq.readBody(&reader)
                value = .wpt_FinePositioningReq(content)
            case 173:
                try reader.expect(0, 3)
                let content = try WPT_FinePositioningRes.readBody(&reader)
                value = .wpt_FinePositioningRes(content)
            case 174:
                try reader.expect(0, 3)
                let content = try WPT_FinePositioningSetupReq.readBody(&reader)
                value = .wpt_FinePositioningSetupReq(content)
            case 175:
                try reader.expect(0, 3)
                let content = try WPT_FinePositioningSetupRes.readBody(&reader)
                value = .wpt_FinePositioningSetupRes(content)
            case 181:
                try reader.expect(0, 3)
                let content = try WPT_PairingReq.readBody(&reader)
                value = .wpt_PairingReq(content)
            case 182:
                try reader.expect(0, 3)
                let content = try WPT_PairingRes.readBody(&reader)
                value = .wpt_PairingRes(content)
            default: throw reader.unexpectedRoot(code)
        }
        try reader.expect(0b11000010, 8)
        return value
    }
}

