// swift-format-ignore-file
// Documents and fragments of urn:iso:std:iso:15118:-20:AC
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

extension AC_CPDReqEnergyTransferMode: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(34)
        writer.put(0x10000, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 0 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try AC_CPDReqEnergyTransferMode.readBody(&reader)
        return value
    }
}

extension AC_CPDResEnergyTransferMode: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(65)
        writer.put(0x10008, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 1 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try AC_CPDResEnergyTransferMode.readBody(&reader)
        return value
    }
}

extension AC_ChargeLoopReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(266)
        writer.put(0x10010, 17)
        writeBody(to: &writer)
        writer.put(0, 1)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 2 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try AC_ChargeLoopReq.readBody(&reader)
        try reader.expect(0, 1)
        return value
    }
}

extension AC_ChargeLoopRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(314)
        writer.put(0x10018, 17)
        writeBody(to: &writer)
        writer.put(0, 1)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 3 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try AC_ChargeLoopRes.readBody(&reader)
        try reader.expect(0, 1)
        return value
    }
}

extension AC_ChargeParameterDiscoveryReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(171)
        writer.put(0x10020, 17)
        writeBody(to: &writer)
        writer.put(0, 1)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 4 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try AC_ChargeParameterDiscoveryReq.readBody(&reader)
        try reader.expect(0, 1)
        return value
    }
}

extension AC_ChargeParameterDiscoveryRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(204)
        writer.put(0x10028, 17)
        writeBody(to: &writer)
        writer.put(0, 1)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 5 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try AC_ChargeParameterDiscoveryRes.readBody(&reader)
        try reader.expect(0, 1)
        return value
    }
}

extension BPT_AC_CPDReqEnergyTransferMode: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(65)
        writer.put(0x10030, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 6 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try BPT_AC_CPDReqEnergyTransferMode.readBody(&reader)
        return value
    }
}

extension BPT_AC_CPDResEnergyTransferMode: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(97)
        writer.put(0x10038, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 7 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try BPT_AC_CPDResEnergyTransferMode.readBody(&reader)
        return value
    }
}

extension BPT_Dynamic_AC_CLReqControlMode: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(128)
        writer.put(0b10000000001000, 14)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 8 { throw reader.unexpectedRoot(code) }
        let value = try BPT_Dynamic_AC_CLReqControlMode.readBody(&reader)
        return value
    }
}

extension BPT_Dynamic_AC_CLResControlMode: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(63)
        writer.put(0b10000000001001, 14)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 9 { throw reader.unexpectedRoot(code) }
        let value = try BPT_Dynamic_AC_CLResControlMode.readBody(&reader)
        return value
    }
}

extension BPT_Scheduled_AC_CLReqControlMode: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(116)
        writer.put(0b10000000001010, 14)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 10 { throw reader.unexpectedRoot(code) }
        let value = try BPT_Scheduled_AC_CLReqControlMode.readBody(&reader)
        return value
    }
}

extension BPT_Scheduled_AC_CLResControlMode: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(51)
        writer.put(0b10000000001011, 14)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 11 { throw reader.unexpectedRoot(code) }
        let value = try BPT_Scheduled_AC_CLResControlMode.readBody(&reader)
        return value
    }
}

extension Dynamic_AC_CLReqControlMode: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(86)
        writer.put(0b10000000010010, 14)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 18 { throw reader.unexpectedRoot(code) }
        let value = try Dynamic_AC_CLReqControlMode.readBody(&reader)
        return value
    }
}

extension Dynamic_AC_CLResControlMode: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(63)
        writer.put(0b10000000010011, 14)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 19 { throw reader.unexpectedRoot(code) }
        let value = try Dynamic_AC_CLResControlMode.readBody(&reader)
        return value
    }
}

extension Scheduled_AC_CLReqControlMode: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(83)
        writer.put(0b10000000011111, 14)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 31 { throw reader.unexpectedRoot(code) }
        let value = try Scheduled_AC_CLReqControlMode.readBody(&reader)
        return value
    }
}

extension Scheduled_AC_CLResControlMode: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(51)
        writer.put(0b10000000100000, 14)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 32 { throw reader.unexpectedRoot(code) }
        let value = try Scheduled_AC_CLResControlMode.readBody(&reader)
        return value
    }
}

/// A document: one message with its element, of urn:iso:std:iso:15118:-20:AC
public enum ACDocument: EXIDocument, Equatable, Sendable {
    case ac_CPDReqEnergyTransferMode(AC_CPDReqEnergyTransferMode)
    case ac_CPDResEnergyTransferMode(AC_CPDResEnergyTransferMode)
    case ac_ChargeLoopReq(AC_ChargeLoopReq)
    case ac_ChargeLoopRes(AC_ChargeLoopRes)
    case ac_ChargeParameterDiscoveryReq(AC_ChargeParameterDiscoveryReq)
    case ac_ChargeParameterDiscoveryRes(AC_ChargeParameterDiscoveryRes)
    case bpt_AC_CPDReqEnergyTransferMode(BPT_AC_CPDReqEnergyTransferMode)
    case bpt_AC_CPDResEnergyTransferMode(BPT_AC_CPDResEnergyTransferMode)
    case bpt_Dynamic_AC_CLReqControlMode(BPT_Dynamic_AC_CLReqControlMode)
    case bpt_Dynamic_AC_CLResControlMode(BPT_Dynamic_AC_CLResControlMode)
    case bpt_Scheduled_AC_CLReqControlMode(BPT_Scheduled_AC_CLReqControlMode)
    case bpt_Scheduled_AC_CLResControlMode(BPT_Scheduled_AC_CLResControlMode)
    case dynamic_AC_CLReqControlMode(Dynamic_AC_CLReqControlMode)
    case dynamic_AC_CLResControlMode(Dynamic_AC_CLResControlMode)
    case scheduled_AC_CLReqControlMode(Scheduled_AC_CLReqControlMode)
    case scheduled_AC_CLResControlMode(Scheduled_AC_CLResControlMode)

    public func write(to writer: inout EXIWriter) {
        switch self {
            case .ac_CPDReqEnergyTransferMode(let value):
                writer.reserve(34)
                writer.put(0x10000, 17)
                value.writeBody(to: &writer)
            case .ac_CPDResEnergyTransferMode(let value):
                writer.reserve(65)
                writer.put(0x10008, 17)
                value.writeBody(to: &writer)
            case .ac_ChargeLoopReq(let value):
                writer.reserve(266)
                writer.put(0x10010, 17)
                value.writeBody(to: &writer)
                writer.put(0, 1)
            case .ac_ChargeLoopRes(let value):
                writer.reserve(314)
                writer.put(0x10018, 17)
                value.writeBody(to: &writer)
                writer.put(0, 1)
            case .ac_ChargeParameterDiscoveryReq(let value):
                writer.reserve(171)
                writer.put(0x10020, 17)
                value.writeBody(to: &writer)
                writer.put(0, 1)
            case .ac_ChargeParameterDiscoveryRes(let value):
                writer.reserve(204)
                writer.put(0x10028, 17)
                value.writeBody(to: &writer)
                writer.put(0, 1)
            case .bpt_AC_CPDReqEnergyTransferMode(let value):
                writer.reserve(65)
                writer.put(0x10030, 17)
                value.writeBody(to: &writer)
            case .bpt_AC_CPDResEnergyTransferMode(let value):
                writer.reserve(97)
                writer.put(0x10038, 17)
                value.writeBody(to: &writer)
            case .bpt_Dynamic_AC_CLReqControlMode(let value):
                writer.reserve(128)
                writer.put(0b10000000001000, 14)
                value.writeBody(to: &writer)
            case .bpt_Dynamic_AC_CLResControlMode(let value):
                writer.reserve(63)
                writer.put(0b10000000001001, 14)
                value.writeBody(to: &writer)
            case .bpt_Scheduled_AC_CLReqControlMode(let value):
                writer.reserve(116)
                writer.put(0b10000000001010, 14)
                value.writeBody(to: &writer)
            case .bpt_Scheduled_AC_CLResControlMode(let value):
                writer.reserve(51)
                writer.put(0b10000000001011, 14)
                value.writeBody(to: &writer)
            case .dynamic_AC_CLReqControlMode(let value):
                writer.reserve(86)
                writer.put(0b10000000010010, 14)
                value.writeBody(to: &writer)
            case .dynamic_AC_CLResControlMode(let value):
                writer.reserve(63)
                writer.put(0b10000000010011, 14)
                value.writeBody(to: &writer)
            case .scheduled_AC_CLReqControlMode(let value):
                writer.reserve(83)
                writer.put(0b10000000011111, 14)
                value.writeBody(to: &writer)
            case .scheduled_AC_CLResControlMode(let value):
                writer.reserve(51)
                writer.put(0b10000000100000, 14)
                value.writeBody(to: &writer)
        }
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        let value: Self
        switch code {
            case 0:
                try reader.expect(0, 3)
                let content = try AC_CPDReqEnergyTransferMode.readBody(&reader)
                value = .ac_CPDReqEnergyTransferMode(content)
            case 1:
                try reader.expect(0, 3)
                let content = try AC_CPDResEnergyTransferMode.readBody(&reader)
                value = .ac_CPDResEnergyTransferMode(content)
            case 2:
                try reader.expect(0, 3)
                let content = try AC_ChargeLoopReq.readBody(&reader)
                try reader.expect(0, 1)
                value = .ac_ChargeLoopReq(content)
            case 3:
                try reader.expect(0, 3)
                let content = try AC_ChargeLoopRes.readBody(&reader)
                try reader.expect(0, 1)
                value = .ac_ChargeLoopRes(content)
            case 4:
                try reader.expect(0, 3)
                let content = try AC_ChargeParameterDiscoveryReq.readBody(&reader)
                try reader.expect(0, 1)
                value = .ac_ChargeParameterDiscoveryReq(content)
            case 5:
                try reader.expect(0, 3)
                let content = try AC_ChargeParameterDiscoveryRes.readBody(&reader)
                try reader.expect(0, 1)
                value = .ac_ChargeParameterDiscoveryRes(content)
            case 6:
                try reader.expect(0, 3)
                let content = try BPT_AC_CPDReqEnergyTransferMode.readBody(&reader)
                value = .bpt_AC_CPDReqEnergyTransferMode(content)
            case 7:
                try reader.expect(0, 3)
                let content = try BPT_AC_CPDResEnergyTransferMode.readBody(&reader)
                value = .bpt_AC_CPDResEnergyTransferMode(content)
            case 8:
                let content = try BPT_Dynamic_AC_CLReqControlMode.readBody(&reader)
                value = .bpt_Dynamic_AC_CLReqControlMode(content)
            case 9:
                let content = try BPT_Dynamic_AC_CLResControlMode.readBody(&reader)
                value = .bpt_Dynamic_AC_CLResControlMode(content)
            case 10:
                let content = try BPT_Scheduled_AC_CLReqControlMode.readBody(&reader)
                value = .bpt_Scheduled_AC_CLReqControlMode(content)
            case 11:
                let content = try BPT_Scheduled_AC_CLResControlMode.readBody(&reader)
                value = .bpt_Scheduled_AC_CLResControlMode(content)
            case 18:
                let content = try Dynamic_AC_CLReqControlMode.readBody(&reader)
                value = .dynamic_AC_CLReqControlMode(content)
            case 19:
                let content = try Dynamic_AC_CLResControlMode.readBody(&reader)
                value = .dynamic_AC_CLResControlMode(content)
            case 31:
                let content = try Scheduled_AC_CLReqControlMode.readBody(&reader)
                value = .scheduled_AC_CLReqControlMode(content)
            case 32:
                let content = try Scheduled_AC_CLResControlMode.readBody(&reader)
                value = .scheduled_AC_CLResControlMode(content)
            default: throw reader.unexpectedRoot(code)
        }
        return value
    }
}

/// A fragment: one element on its own, as signatures take it, of urn:iso:std:iso:15118:-20:AC
public enum ACFragment: EXIDocument, Equatable, Sendable {
    case ac_CPDReqEnergyTransferMode(AC_CPDReqEnergyTransferMode)
    case ac_CPDResEnergyTransferMode(AC_CPDResEnergyTransferMode)
    case ac_ChargeLoopReq(AC_ChargeLoopReq)
    case ac_ChargeLoopRes(AC_ChargeLoopRes)
    case ac_ChargeParameterDiscoveryReq(AC_ChargeParameterDiscoveryReq)
    case ac_ChargeParameterDiscoveryRes(AC_ChargeParameterDiscoveryRes)
    case bpt_AC_CPDReqEnergyTransferMode(BPT_AC_CPDReqEnergyTransferMode)
    case bpt_AC_CPDResEnergyTransferMode(BPT_AC_CPDResEnergyTransferMode)
    case bpt_Dynamic_AC_CLReqControlMode(BPT_Dynamic_AC_CLReqControlMode)
    case bpt_Dynamic_AC_CLResControlMode(BPT_Dynamic_AC_CLResControlMode)
    case bpt_Scheduled_AC_CLReqControlMode(BPT_Scheduled_AC_CLReqControlMode)
    case bpt_Scheduled_AC_CLResControlMode(BPT_Scheduled_AC_CLResControlMode)
    case dynamic_AC_CLReqControlMode(Dynamic_AC_CLReqControlMode)
    case dynamic_AC_CLResControlMode(Dynamic_AC_CLResControlMode)
    case scheduled_AC_CLReqControlMode(Scheduled_AC_CLReqControlMode)
    case scheduled_AC_CLResControlMode(Scheduled_AC_CLResControlMode)

    public func write(to writer: inout EXIWriter) {
        switch self {
            case .ac_CPDReqEnergyTransferMode(let value):
                writer.reserve(35)
                writer.put(0x40000, 19)
                value.writeBody(to: &writer)
                writer.put(0b10011011, 8)
            case .ac_CPDResEnergyTransferMode(let value):
                writer.reserve(67)
                writer.put(0x40008, 19)
                value.writeBody(to: &writer)
                writer.put(0b10011011, 8)
            case .ac_ChargeLoopReq(let value):
                writer.reserve(267)
                writer.put(0x40010, 19)
                value.writeBody(to: &writer)
                writer.put(0b10011011, 9)
            case .ac_ChargeLoopRes(let value):
                writer.reserve(315)
                writer.put(0x40018, 19)
                value.writeBody(to: &writer)
                writer.put(0b10011011, 9)
            case .ac_ChargeParameterDiscoveryReq(let value):
                writer.reserve(173)
                writer.put(0x40020, 19)
                value.writeBody(to: &writer)
                writer.put(0b10011011, 9)
            case .ac_ChargeParameterDiscoveryRes(let value):
                writer.reserve(206)
                writer.put(0x40028, 19)
                value.writeBody(to: &writer)
                writer.put(0b10011011, 9)
            case .bpt_AC_CPDReqEnergyTransferMode(let value):
                writer.reserve(66)
                writer.put(0x40048, 19)
                value.writeBody(to: &writer)
                writer.put(0b10011011, 8)
            case .bpt_AC_CPDResEnergyTransferMode(let value):
                writer.reserve(98)
                writer.put(0x40050, 19)
                value.writeBody(to: &writer)
                writer.put(0b10011011, 8)
            case .bpt_Dynamic_AC_CLReqControlMode(let value):
                writer.reserve(129)
                writer.put(0b1000000000001100, 16)
                value.writeBody(to: &writer)
                writer.put(0b10011011, 8)
            case .bpt_Dynamic_AC_CLResControlMode(let value):
                writer.reserve(64)
                writer.put(0b1000000000001101, 16)
                value.writeBody(to: &writer)
                writer.put(0b10011011, 8)
            case .bpt_Scheduled_AC_CLReqControlMode(let value):
                writer.reserve(117)
                writer.put(0b1000000000001111, 16)
                value.writeBody(to: &writer)
                writer.put(0b10011011, 8)
            case .bpt_Scheduled_AC_CLResControlMode(let value):
                writer.reserve(52)
                writer.put(0b1000000000010000, 16)
                value.writeBody(to: &writer)
                writer.put(0b10011011, 8)
            case .dynamic_AC_CLReqControlMode(let value):
                writer.reserve(87)
                writer.put(0b1000000000011110, 16)
                value.writeBody(to: &writer)
                writer.put(0b10011011, 8)
            case .dynamic_AC_CLResControlMode(let value):
                writer.reserve(64)
                writer.put(0b1000000000011111, 16)
                value.writeBody(to: &writer)
                writer.put(0b10011011, 8)
            case .scheduled_AC_CLReqControlMode(let value):
                writer.reserve(84)
                writer.put(0b1000000001111110, 16)
                value.writeBody(to: &writer)
                writer.put(0b10011011, 8)
            case .scheduled_AC_CLResControlMode(let value):
                writer.reserve(52)
                writer.put(0b1000000001111111, 16)
                value.writeBody(to: &writer)
                writer.put(0b10011011, 8)
        }
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(8)
        let value: Self
        switch code {
            case 0:
                try reader.expect(0, 3)
                let content = try AC_CPDReqEnergyTransferMode.readBody(&reader)
                value = .ac_CPDReqEnergyTransferMode(content)
            case 1:
                try reader.expect(0, 3)
                let content = try AC_CPDResEnergyTransferMode.readBody(&reader)
                value = .ac_CPDResEnergyTransferMode(content)
            case 2:
                try reader.expect(0, 3)
                let content = try AC_ChargeLoopReq.readBody(&reader)
                try reader.expect(0, 1)
                value = .ac_ChargeLoopReq(content)
            case 3:
                try reader.expect(0, 3)
                let content = try AC_ChargeLoopRes.readBody(&reader)
                try reader.expect(0, 1)
                value = .ac_ChargeLoopRes(content)
            case 4:
                try reader.expect(0, 3)
                let content = try AC_ChargeParameterDiscoveryReq.readBody(&reader)
                try reader.expect(0, 1)
                value = .ac_ChargeParameterDiscoveryReq(content)
            case 5:
                try reader.expect(0, 3)
                let content = try AC_ChargeParameterDiscoveryRes.readBody(&reader)
                try reader.expect(0, 1)
                value = .ac_ChargeParameterDiscoveryRes(content)
            case 9:
                try reader.expect(0, 3)
                let content = try BPT_AC_CPDReqEnergyTransferMode.readBody(&reader)
                value = .bpt_AC_CPDReqEnergyTransferMode(content)
            case 10:
                try reader.expect(0, 3)
                let content = try BPT_AC_CPDResEnergyTransferMode.readBody(&reader)
                value = .bpt_AC_CPDResEnergyTransferMode(content)
            case 12:
                let content = try BPT_Dynamic_AC_CLReqControlMode.readBody(&reader)
                value = .bpt_Dynamic_AC_CLReqControlMode(content)
            case 13:
                let content = try BPT_Dynamic_AC_CLResControlMode.readBody(&reader)
                value = .bpt_Dynamic_AC_CLResControlMode(content)
            case 15:
                let content = try BPT_Scheduled_AC_CLReqControlMode.readBody(&reader)
                value = .bpt_Scheduled_AC_CLReqControlMode(content)
            case 16:
                let content = try BPT_Scheduled_AC_CLResControlMode.readBody(&reader)
                value = .bpt_Scheduled_AC_CLResControlMode(content)
            case 30:
                let content = try Dynamic_AC_CLReqControlMode.readBody(&reader)
                value = .dynamic_AC_CLReqControlMode(content)
            case 31:
                let content = try Dynamic_AC_CLResControlMode.readBody(&reader)
                value = .dynamic_AC_CLResControlMode(content)
            case 126:
                let content = try Scheduled_AC_CLReqControlMode.readBody(&reader)
                value = .scheduled_AC_CLReqControlMode(content)
            case 127:
                let content = try Scheduled_AC_CLResControlMode.readBody(&reader)
                value = .scheduled_AC_CLResControlMode(content)
            default: throw reader.unexpectedRoot(code)
        }
        try reader.expect(0b10011011, 8)
        return value
    }
}

