// swift-format-ignore-file
// Documents and fragments of urn:iso:std:iso:15118:-20:DC
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

extension BPT_DC_CPDReqEnergyTransferMode: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(55)
        writer.put(0x10000, 17)
        writeBody(to: &writer)
        writer.put(0, 3)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 0 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try BPT_DC_CPDReqEnergyTransferMode.readBody(&reader)
        try reader.expect(0, 3)
        return value
    }
}

extension BPT_DC_CPDResEnergyTransferMode: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(59)
        writer.put(0x10008, 17)
        writeBody(to: &writer)
        writer.put(0, 3)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 1 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try BPT_DC_CPDResEnergyTransferMode.readBody(&reader)
        try reader.expect(0, 3)
        return value
    }
}

extension BPT_Dynamic_DC_CLReqControlMode: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(75)
        writer.put(0b10000000000010, 14)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 2 { throw reader.unexpectedRoot(code) }
        let value = try BPT_Dynamic_DC_CLReqControlMode.readBody(&reader)
        return value
    }
}

extension BPT_Dynamic_DC_CLResControlMode: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(56)
        writer.put(0b10000000000011, 14)
        writeBody(to: &writer)
        writer.put(0, 3)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 3 { throw reader.unexpectedRoot(code) }
        let value = try BPT_Dynamic_DC_CLResControlMode.readBody(&reader)
        try reader.expect(0, 3)
        return value
    }
}

extension BPT_Scheduled_DC_CLReqControlMode: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(72)
        writer.put(0b10000000000100, 14)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 4 { throw reader.unexpectedRoot(code) }
        let value = try BPT_Scheduled_DC_CLReqControlMode.readBody(&reader)
        return value
    }
}

extension BPT_Scheduled_DC_CLResControlMode: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(45)
        writer.put(0b10000000000101, 14)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 5 { throw reader.unexpectedRoot(code) }
        let value = try BPT_Scheduled_DC_CLResControlMode.readBody(&reader)
        return value
    }
}

extension DC_CPDReqEnergyTransferMode: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(35)
        writer.put(0x10048, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 9 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try DC_CPDReqEnergyTransferMode.readBody(&reader)
        return value
    }
}

extension DC_CPDResEnergyTransferMode: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(38)
        writer.put(0x10050, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 10 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try DC_CPDResEnergyTransferMode.readBody(&reader)
        return value
    }
}

extension DC_CableCheckReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(109)
        writer.put(0x10058, 17)
        writeBody(to: &writer)
        writer.put(0, 1)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 11 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try DC_CableCheckReq.readBody(&reader)
        try reader.expect(0, 1)
        return value
    }
}

extension DC_CableCheckRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(110)
        writer.put(0x10060, 17)
        writeBody(to: &writer)
        writer.put(0, 2)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 12 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try DC_CableCheckRes.readBody(&reader)
        try reader.expect(0, 2)
        return value
    }
}

extension DC_ChargeLoopReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(218)
        writer.put(0x10068, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 13 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try DC_ChargeLoopReq.readBody(&reader)
        return value
    }
}

extension DC_ChargeLoopRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(313)
        writer.put(0x10070, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 14 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try DC_ChargeLoopRes.readBody(&reader)
        return value
    }
}

extension DC_ChargeParameterDiscoveryReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(162)
        writer.put(0x10078, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 15 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try DC_ChargeParameterDiscoveryReq.readBody(&reader)
        return value
    }
}

extension DC_ChargeParameterDiscoveryRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(167)
        writer.put(0x10080, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 16 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try DC_ChargeParameterDiscoveryRes.readBody(&reader)
        return value
    }
}

extension DC_PreChargeReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(119)
        writer.put(0x10088, 17)
        writeBody(to: &writer)
        writer.put(0, 3)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 17 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try DC_PreChargeReq.readBody(&reader)
        try reader.expect(0, 3)
        return value
    }
}

extension DC_PreChargeRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(115)
        writer.put(0x10090, 17)
        writeBody(to: &writer)
        writer.put(0, 3)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 18 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try DC_PreChargeRes.readBody(&reader)
        try reader.expect(0, 3)
        return value
    }
}

extension DC_WeldingDetectionReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(109)
        writer.put(0x10098, 17)
        writeBody(to: &writer)
        writer.put(0, 2)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 19 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try DC_WeldingDetectionReq.readBody(&reader)
        try reader.expect(0, 2)
        return value
    }
}

extension DC_WeldingDetectionRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(115)
        writer.put(0x100A0, 17)
        writeBody(to: &writer)
        writer.put(0, 3)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 20 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try DC_WeldingDetectionRes.readBody(&reader)
        try reader.expect(0, 3)
        return value
    }
}

extension Dynamic_DC_CLReqControlMode: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(49)
        writer.put(0b10000000011000, 14)
        writeBody(to: &writer)
        writer.put(0, 3)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 24 { throw reader.unexpectedRoot(code) }
        let value = try Dynamic_DC_CLReqControlMode.readBody(&reader)
        try reader.expect(0, 3)
        return value
    }
}

extension Dynamic_DC_CLResControlMode: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(35)
        writer.put(0b10000000011001, 14)
        writeBody(to: &writer)
        writer.put(0, 3)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 25 { throw reader.unexpectedRoot(code) }
        let value = try Dynamic_DC_CLResControlMode.readBody(&reader)
        try reader.expect(0, 3)
        return value
    }
}

extension Scheduled_DC_CLReqControlMode: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(55)
        writer.put(0b10000000100101, 14)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 37 { throw reader.unexpectedRoot(code) }
        let value = try Scheduled_DC_CLReqControlMode.readBody(&reader)
        return value
    }
}

extension Scheduled_DC_CLResControlMode: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(24)
        writer.put(0b10000000100110, 14)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 38 { throw reader.unexpectedRoot(code) }
        let value = try Scheduled_DC_CLResControlMode.readBody(&reader)
        return value
    }
}

/// A document: one message with its element, of urn:iso:std:iso:15118:-20:DC
public enum DCDocument: EXIDocument, Equatable, Sendable {
    case bpt_DC_CPDReqEnergyTransferMode(BPT_DC_CPDReqEnergyTransferMode)
    case bpt_DC_CPDResEnergyTransferMode(BPT_DC_CPDResEnergyTransferMode)
    case bpt_Dynamic_DC_CLReqControlMode(BPT_Dynamic_DC_CLReqControlMode)
    case bpt_Dynamic_DC_CLResControlMode(BPT_Dynamic_DC_CLResControlMode)
    case bpt_Scheduled_DC_CLReqControlMode(BPT_Scheduled_DC_CLReqControlMode)
    case bpt_Scheduled_DC_CLResControlMode(BPT_Scheduled_DC_CLResControlMode)
    case dc_CPDReqEnergyTransferMode(DC_CPDReqEnergyTransferMode)
    case dc_CPDResEnergyTransferMode(DC_CPDResEnergyTransferMode)
    case dc_CableCheckReq(DC_CableCheckReq)
    case dc_CableCheckRes(DC_CableCheckRes)
    case dc_ChargeLoopReq(DC_ChargeLoopReq)
    case dc_ChargeLoopRes(DC_ChargeLoopRes)
    case dc_ChargeParameterDiscoveryReq(DC_ChargeParameterDiscoveryReq)
    case dc_ChargeParameterDiscoveryRes(DC_ChargeParameterDiscoveryRes)
    case dc_PreChargeReq(DC_PreChargeReq)
    case dc_PreChargeRes(DC_PreChargeRes)
    case dc_WeldingDetectionReq(DC_WeldingDetectionReq)
    case dc_WeldingDetectionRes(DC_WeldingDetectionRes)
    case dynamic_DC_CLReqControlMode(Dynamic_DC_CLReqControlMode)
    case dynamic_DC_CLResControlMode(Dynamic_DC_CLResControlMode)
    case scheduled_DC_CLReqControlMode(Scheduled_DC_CLReqControlMode)
    case scheduled_DC_CLResControlMode(Scheduled_DC_CLResControlMode)

    public func write(to writer: inout EXIWriter) {
        switch self {
            case .bpt_DC_CPDReqEnergyTransferMode(let value):
                writer.reserve(55)
                writer.put(0x10000, 17)
                value.writeBody(to: &writer)
                writer.put(0, 3)
            case .bpt_DC_CPDResEnergyTransferMode(let value):
                writer.reserve(59)
                writer.put(0x10008, 17)
                value.writeBody(to: &writer)
                writer.put(0, 3)
            case .bpt_Dynamic_DC_CLReqControlMode(let value):
                writer.reserve(75)
                writer.put(0b10000000000010, 14)
                value.writeBody(to: &writer)
            case .bpt_Dynamic_DC_CLResControlMode(let value):
                writer.reserve(56)
                writer.put(0b10000000000011, 14)
                value.writeBody(to: &writer)
                writer.put(0, 3)
            case .bpt_Scheduled_DC_CLReqControlMode(let value):
                writer.reserve(72)
                writer.put(0b10000000000100, 14)
                value.writeBody(to: &writer)
            case .bpt_Scheduled_DC_CLResControlMode(let value):
                writer.reserve(45)
                writer.put(0b10000000000101, 14)
                value.writeBody(to: &writer)
            case .dc_CPDReqEnergyTransferMode(let value):
                writer.reserve(35)
                writer.put(0x10048, 17)
                value.writeBody(to: &writer)
            case .dc_CPDResEnergyTransferMode(let value):
                writer.reserve(38)
                writer.put(0x10050, 17)
                value.writeBody(to: &writer)
            case .dc_CableCheckReq(let value):
                writer.reserve(109)
                writer.put(0x10058, 17)
                value.writeBody(to: &writer)
                writer.put(0, 1)
            case .dc_CableCheckRes(let value):
                writer.reserve(110)
                writer.put(0x10060, 17)
                value.writeBody(to: &writer)
                writer.put(0, 2)
            case .dc_ChargeLoopReq(let value):
                writer.reserve(218)
                writer.put(0x10068, 17)
                value.writeBody(to: &writer)
            case .dc_ChargeLoopRes(let value):
                writer.reserve(313)
                writer.put(0x10070, 17)
                value.writeBody(to: &writer)
            case .dc_ChargeParameterDiscoveryReq(let value):
                writer.reserve(162)
                writer.put(0x10078, 17)
                value.writeBody(to: &writer)
            case .dc_ChargeParameterDiscoveryRes(let value):
                writer.reserve(167)
                writer.put(0x10080, 17)
                value.writeBody(to: &writer)
            case .dc_PreChargeReq(let value):
                writer.reserve(119)
                writer.put(0x10088, 17)
                value.writeBody(to: &writer)
                writer.put(0, 3)
            case .dc_PreChargeRes(let value):
                writer.reserve(115)
                writer.put(0x10090, 17)
                value.writeBody(to: &writer)
                writer.put(0, 3)
            case .dc_WeldingDetectionReq(let value):
                writer.reserve(109)
                writer.put(0x10098, 17)
                value.writeBody(to: &writer)
                writer.put(0, 2)
            case .dc_WeldingDetectionRes(let value):
                writer.reserve(115)
                writer.put(0x100A0, 17)
                value.writeBody(to: &writer)
                writer.put(0, 3)
            case .dynamic_DC_CLReqControlMode(let value):
                writer.reserve(49)
                writer.put(0b10000000011000, 14)
                value.writeBody(to: &writer)
                writer.put(0, 3)
            case .dynamic_DC_CLResControlMode(let value):
                writer.reserve(35)
                writer.put(0b10000000011001, 14)
                value.writeBody(to: &writer)
                writer.put(0, 3)
            case .scheduled_DC_CLReqControlMode(let value):
                writer.reserve(55)
                writer.put(0b10000000100101, 14)
                value.writeBody(to: &writer)
            case .scheduled_DC_CLResControlMode(let value):
                writer.reserve(24)
                writer.put(0b10000000100110, 14)
                value.writeBody(to: &writer)
        }
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        let value: Self
        switch code {
            case 0:
                try reader.expect(0, 3)
                let content = try BPT_DC_CPDReqEnergyTransferMode.readBody(&reader)
                try reader.expect(0, 3)
                value = .bpt_DC_CPDReqEnergyTransferMode(content)
            case 1:
                try reader.expect(0, 3)
                let content = try BPT_DC_CPDResEnergyTransferMode.readBody(&reader)
                try reader.expect(0, 3)
                value = .bpt_DC_CPDResEnergyTransferMode(content)
            case 2:
                let content = try BPT_Dynamic_DC_CLReqControlMode.readBody(&reader)
                value = .bpt_Dynamic_DC_CLReqControlMode(content)
            case 3:
                let content = try BPT_Dynamic_DC_CLResControlMode.readBody(&reader)
                try reader.expect(0, 3)
                value = .bpt_Dynamic_DC_CLResControlMode(content)
            case 4:
                let content = try BPT_Scheduled_DC_CLReqControlMode.readBody(&reader)
                value = .bpt_Scheduled_DC_CLReqControlMode(content)
            case 5:
                let content = try BPT_Scheduled_DC_CLResControlMode.readBody(&reader)
                value = .bpt_Scheduled_DC_CLResControlMode(content)
            case 9:
                try reader.expect(0, 3)
                let content = try DC_CPDReqEnergyTransferMode.readBody(&reader)
                value = .dc_CPDReqEnergyTransferMode(content)
            case 10:
                try reader.expect(0, 3)
                let content = try DC_CPDResEnergyTransferMode.readBody(&reader)
                value = .dc_CPDResEnergyTransferMode(content)
            case 11:
                try reader.expect(0, 3)
                let content = try DC_CableCheckReq.readBody(&reader)
                try reader.expect(0, 1)
                value = .dc_CableCheckReq(content)
            case 12:
                try reader.expect(0, 3)
                let content = try DC_CableCheckRes.readBody(&reader)
                try reader.expect(0, 2)
                value = .dc_CableCheckRes(content)
            case 13:
                try reader.expect(0, 3)
                let content = try DC_ChargeLoopReq.readBody(&reader)
                value = .dc_ChargeLoopReq(content)
            case 14:
                try reader.expect(0, 3)
                let content = try DC_ChargeLoopRes.readBody(&reader)
                value = .dc_ChargeLoopRes(content)
            case 15:
                try reader.expect(0, 3)
                let content = try DC_ChargeParameterDiscoveryReq.readBody(&reader)
                value = .dc_ChargeParameterDiscoveryReq(content)
            case 16:
                try reader.expect(0, 3)
                let content = try DC_ChargeParameterDiscoveryRes.readBody(&reader)
                value = .dc_ChargeParameterDiscoveryRes(content)
            case 17:
                try reader.expect(0, 3)
                let content = try DC_PreChargeReq.readBody(&reader)
                try reader.expect(0, 3)
                value = .dc_PreChargeReq(content)
            case 18:
                try reader.expect(0, 3)
                let content = try DC_PreChargeRes.readBody(&reader)
                try reader.expect(0, 3)
                value = .dc_PreChargeRes(content)
            case 19:
                try reader.expect(0, 3)
                let content = try DC_WeldingDetectionReq.readBody(&reader)
                try reader.expect(0, 2)
                value = .dc_WeldingDetectionReq(content)
            case 20:
                try reader.expect(0, 3)
                let content = try DC_WeldingDetectionRes.readBody(&reader)
                try reader.expect(0, 3)
                value = .dc_WeldingDetectionRes(content)
            case 24:
                let content = try Dynamic_DC_CLReqControlMode.readBody(&reader)
                try reader.expect(0, 3)
                value = .dynamic_DC_CLReqControlMode(content)
            case 25:
                let content = try Dynamic_DC_CLResControlMode.readBody(&reader)
                try reader.expect(0, 3)
                value = .dynamic_DC_CLResControlMode(content)
            case 37:
                let content = try Scheduled_DC_CLReqControlMode.readBody(&reader)
                value = .scheduled_DC_CLReqControlMode(content)
            case 38:
                let content = try Scheduled_DC_CLResControlMode.readBody(&reader)
                value = .scheduled_DC_CLResControlMode(content)
            default: throw reader.unexpectedRoot(code)
        }
        return value
    }
}

/// A fragment: one element on its own, as signatures take it, of urn:iso:std:iso:15118:-20:DC
public enum DCFragment: EXIDocument, Equatable, Sendable {
    case bpt_DC_CPDReqEnergyTransferMode(BPT_DC_CPDReqEnergyTransferMode)
    case bpt_DC_CPDResEnergyTransferMode(BPT_DC_CPDResEnergyTransferMode)
    case bpt_Dynamic_DC_CLReqControlMode(BPT_Dynamic_DC_CLReqControlMode)
    case bpt_Dynamic_DC_CLResControlMode(BPT_Dynamic_DC_CLResControlMode)
    case bpt_Scheduled_DC_CLReqControlMode(BPT_Scheduled_DC_CLReqControlMode)
    case bpt_Scheduled_DC_CLResControlMode(BPT_Scheduled_DC_CLResControlMode)
    case dc_CPDReqEnergyTransferMode(DC_CPDReqEnergyTransferMode)
    case dc_CPDResEnergyTransferMode(DC_CPDResEnergyTransferMode)
    case dc_CableCheckReq(DC_CableCheckReq)
    case dc_CableCheckRes(DC_CableCheckRes)
    case dc_ChargeLoopReq(DC_ChargeLoopReq)
    case dc_ChargeLoopRes(DC_ChargeLoopRes)
    case dc_ChargeParameterDiscoveryReq(DC_ChargeParameterDiscoveryReq)
    case dc_ChargeParameterDiscoveryRes(DC_ChargeParameterDiscoveryRes)
    case dc_PreChargeReq(DC_PreChargeReq)
    case dc_PreChargeRes(DC_PreChargeRes)
    case dc_WeldingDetectionReq(DC_WeldingDetectionReq)
    case dc_WeldingDetectionRes(DC_WeldingDetectionRes)
    case dynamic_DC_CLReqControlMode(Dynamic_DC_CLReqControlMode)
    case dynamic_DC_CLResControlMode(Dynamic_DC_CLResControlMode)
    case scheduled_DC_CLReqControlMode(Scheduled_DC_CLReqControlMode)
    case scheduled_DC_CLResControlMode(Scheduled_DC_CLResControlMode)

    public func write(to writer: inout EXIWriter) {
        switch self {
            case .bpt_DC_CPDReqEnergyTransferMode(let value):
                writer.reserve(56)
                writer.put(0x40018, 19)
                value.writeBody(to: &writer)
                writer.put(0b10010110, 11)
            case .bpt_DC_CPDResEnergyTransferMode(let value):
                writer.reserve(60)
                writer.put(0x40020, 19)
                value.writeBody(to: &writer)
                writer.put(0b10010110, 11)
            case .bpt_Dynamic_DC_CLReqControlMode(let value):
                writer.reserve(76)
                writer.put(0b1000000000000110, 16)
                value.writeBody(to: &writer)
                writer.put(0b10010110, 8)
            case .bpt_Dynamic_DC_CLResControlMode(let value):
                writer.reserve(57)
                writer.put(0b1000000000000111, 16)
                value.writeBody(to: &writer)
                writer.put(0b10010110, 11)
            case .bpt_Scheduled_DC_CLReqControlMode(let value):
                writer.reserve(73)
                writer.put(0b1000000000001001, 16)
                value.writeBody(to: &writer)
                writer.put(0b10010110, 8)
            case .bpt_Scheduled_DC_CLResControlMode(let value):
                writer.reserve(47)
                writer.put(0b1000000000001010, 16)
                value.writeBody(to: &writer)
                writer.put(0b10010110, 8)
            case .dc_CPDReqEnergyTransferMode(let value):
                writer.reserve(36)
                writer.put(0x40098, 19)
                value.writeBody(to: &writer)
                writer.put(0b10010110, 8)
            case .dc_CPDResEnergyTransferMode(let value):
                writer.reserve(40)
                writer.put(0x400A0, 19)
                value.writeBody(to: &writer)
                writer.put(0b10010110, 8)
            case .dc_CableCheckReq(let value):
                writer.reserve(110)
                writer.put(0x400A8, 19)
                value.writeBody(to: &writer)
                writer.put(0b10010110, 9)
            case .dc_CableCheckRes(let value):
                writer.reserve(112)
                writer.put(0x400B0, 19)
                value.writeBody(to: &writer)
                writer.put(0b10010110, 10)
            case .dc_ChargeLoopReq(let value):
                writer.reserve(219)
                writer.put(0x400B8, 19)
                value.writeBody(to: &writer)
                writer.put(0b10010110, 8)
            case .dc_ChargeLoopRes(let value):
                writer.reserve(314)
                writer.put(0x400C0, 19)
                value.writeBody(to: &writer)
                writer.put(0b10010110, 8)
            case .dc_ChargeParameterDiscoveryReq(let value):
                writer.reserve(163)
                writer.put(0x400C8, 19)
                value.writeBody(to: &writer)
                writer.put(0b10010110, 8)
            case .dc_ChargeParameterDiscoveryRes(let value):
                writer.reserve(168)
                writer.put(0x400D0, 19)
                value.writeBody(to: &writer)
                writer.put(0b10010110, 8)
            case .dc_PreChargeReq(let value):
                writer.reserve(121)
                writer.put(0x400D8, 19)
                value.writeBody(to: &writer)
                writer.put(0b10010110, 11)
            case .dc_PreChargeRes(let value):
                writer.reserve(116)
                writer.put(0x400E0, 19)
                value.writeBody(to: &writer)
                writer.put(0b10010110, 11)
            case .dc_WeldingDetectionReq(let value):
                writer.reserve(110)
                writer.put(0x400E8, 19)
                value.writeBody(to: &writer)
                writer.put(0b10010110, 10)
            case .dc_WeldingDetectionRes(let value):
                writer.reserve(116)
                writer.put(0x400F0, 19)
                value.writeBody(to: &writer)
                writer.put(0b10010110, 11)
            case .dynamic_DC_CLReqControlMode(let value):
                writer.reserve(50)
                writer.put(0b1000000000100100, 16)
                value.writeBody(to: &writer)
                writer.put(0b10010110, 11)
            case .dynamic_DC_CLResControlMode(let value):
                writer.reserve(36)
                writer.put(0b1000000000100101, 16)
                value.writeBody(to: &writer)
                writer.put(0b10010110, 11)
            case .scheduled_DC_CLReqControlMode(let value):
                writer.reserve(56)
                writer.put(0b1000000001111000, 16)
                value.writeBody(to: &writer)
                writer.put(0b10010110, 8)
            case .scheduled_DC_CLResControlMode(let value):
                writer.reserve(25)
                writer.put(0b1000000001111001, 16)
                value.writeBody(to: &writer)
                writer.put(0b10010110, 8)
        }
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(8)
        let value: Self
        switch code {
            case 3:
                try reader.expect(0, 3)
                let content = try BPT_DC_CPDReqEnergyTransferMode.readBody(&reader)
                try reader.expect(0, 3)
                value = .bpt_DC_CPDReqEnergyTransferMode(content)
            case 4:
                try reader.expect(0, 3)
                let content = try BPT_DC_CPDResEnergyTransferMode.readBody(&reader)
                try reader.expect(0, 3)
                value = .bpt_DC_CPDResEnergyTransferMode(content)
            case 6:
                let content = try BPT_Dynamic_DC_CLReqControlMode.readBody(&reader)
                value = .bpt_Dynamic_DC_CLReqControlMode(content)
            case 7:
                let content = try BPT_Dynamic_DC_CLResControlMode.readBody(&reader)
                try reader.expect(0, 3)
                value = .bpt_Dynamic_DC_CLResControlMode(content)
            case 9:
                let content = try BPT_Scheduled_DC_CLReqControlMode.readBody(&reader)
                value = .bpt_Scheduled_DC_CLReqControlMode(content)
            case 10:
                let content = try BPT_Scheduled_DC_CLResControlMode.readBody(&reader)
                value = .bpt_Scheduled_DC_CLResControlMode(content)
            case 19:
                try reader.expect(0, 3)
                let content = try DC_CPDReqEnergyTransferMode.readBody(&reader)
                value = .dc_CPDReqEnergyTransferMode(content)
            case 20:
                try reader.expect(0, 3)
                let content = try DC_CPDResEnergyTransferMode.readBody(&reader)
                value = .dc_CPDResEnergyTransferMode(content)
            case 21:
                try reader.expect(0, 3)
                let content = try DC_CableCheckReq.readBody(&reader)
                try reader.expect(0, 1)
                value = .dc_CableCheckReq(content)
            case 22:
                try reader.expect(0, 3)
                let content = try DC_CableCheckRes.readBody(&reader)
                try reader.expect(0, 2)
                value = .dc_CableCheckRes(content)
            case 23:
                try reader.expect(0, 3)
                let content = try DC_ChargeLoopReq.readBody(&reader)
                value = .dc_ChargeLoopReq(content)
            case 24:
                try reader.expect(0, 3)
                let content = try DC_ChargeLoopRes.readBody(&reader)
                value = .dc_ChargeLoopRes(content)
            case 25:
                try reader.expect(0, 3)
                let content = try DC_ChargeParameterDiscoveryReq.readBody(&reader)
                value = .dc_ChargeParameterDiscoveryReq(content)
            case 26:
                try reader.expect(0, 3)
                let content = try DC_ChargeParameterDiscoveryRes.readBody(&reader)
                value = .dc_ChargeParameterDiscoveryRes(content)
            case 27:
                try reader.expect(0, 3)
                let content = try DC_PreChargeReq.readBody(&reader)
                try reader.expect(0, 3)
                value = .dc_PreChargeReq(content)
            case 28:
                try reader.expect(0, 3)
                let content = try DC_PreChargeRes.readBody(&reader)
                try reader.expect(0, 3)
                value = .dc_PreChargeRes(content)
            case 29:
                try reader.expect(0, 3)
                let content = try DC_WeldingDetectionReq.readBody(&reader)
                try reader.expect(0, 2)
                value = .dc_WeldingDetectionReq(content)
            case 30:
                try reader.expect(0, 3)
                let content = try DC_WeldingDetectionRes.readBody(&reader)
                try reader.expect(0, 3)
                value = .dc_WeldingDetectionRes(content)
            case 36:
                let content = try Dynamic_DC_CLReqControlMode.readBody(&reader)
                try reader.expect(0, 3)
                value = .dynamic_DC_CLReqControlMode(content)
            case 37:
                let content = try Dynamic_DC_CLResControlMode.readBody(&reader)
                try reader.expect(0, 3)
                value = .dynamic_DC_CLResControlMode(content)
            case 120:
                let content = try Scheduled_DC_CLReqControlMode.readBody(&reader)
                value = .scheduled_DC_CLReqControlMode(content)
            case 121:
                let content = try Scheduled_DC_CLResControlMode.readBody(&reader)
                value = .scheduled_DC_CLResControlMode(content)
            default: throw reader.unexpectedRoot(code)
        }
        try reader.expect(0b10010110, 8)
        return value
    }
}

