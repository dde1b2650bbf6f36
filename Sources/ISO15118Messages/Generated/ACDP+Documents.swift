// swift-format-ignore-file
// Documents and fragments of urn:iso:std:iso:15118:-20:ACDP
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

extension ACDP_ConnectReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(109)
        writer.put(0x10000, 17)
        writeBody(to: &writer)
        writer.put(0, 2)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 0 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try ACDP_ConnectReq.readBody(&reader)
        try reader.expect(0, 2)
        return value
    }
}

extension ACDP_ConnectRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(112)
        writer.put(0x10008, 17)
        writeBody(to: &writer)
        writer.put(0, 2)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 1 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try ACDP_ConnectRes.readBody(&reader)
        try reader.expect(0, 2)
        return value
    }
}

extension ACDP_SystemStatusReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(120)
        writer.put(0x10020, 17)
        writeBody(to: &writer)
        writer.put(0, 1)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 4 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try ACDP_SystemStatusReq.readBody(&reader)
        try reader.expect(0, 1)
        return value
    }
}

extension ACDP_SystemStatusRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(114)
        writer.put(0x10028, 17)
        writeBody(to: &writer)
        writer.put(0, 2)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 5 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try ACDP_SystemStatusRes.readBody(&reader)
        try reader.expect(0, 2)
        return value
    }
}

extension ACDP_VehiclePositioningReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(110)
        writer.put(0x10030, 17)
        writeBody(to: &writer)
        writer.put(0, 2)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 6 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try ACDP_VehiclePositioningReq.readBody(&reader)
        try reader.expect(0, 2)
        return value
    }
}

extension ACDP_VehiclePositioningRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(125)
        writer.put(0x10038, 17)
        writeBody(to: &writer)
        writer.put(0, 2)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 7 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try ACDP_VehiclePositioningRes.readBody(&reader)
        try reader.expect(0, 2)
        return value
    }
}

/// A document: one message with its element, of urn:iso:std:iso:15118:-20:ACDP
public enum ACDPDocument: EXIDocument, Equatable, Sendable {
    case acdp_ConnectReq(ACDP_ConnectReq)
    case acdp_ConnectRes(ACDP_ConnectRes)
    case acdp_DisconnectReq(ACDP_ConnectReq)
    case acdp_DisconnectRes(ACDP_ConnectRes)
    case acdp_SystemStatusReq(ACDP_SystemStatusReq)
    case acdp_SystemStatusRes(ACDP_SystemStatusRes)
    case acdp_VehiclePositioningReq(ACDP_VehiclePositioningReq)
    case acdp_VehiclePositioningRes(ACDP_VehiclePositioningRes)

    public func write(to writer: inout EXIWriter) {
        switch self {
            case .acdp_ConnectReq(let value):
                writer.reserve(109)
                writer.put(0x10000, 17)
                value.writeBody(to: &writer)
                writer.put(0, 2)
            case .acdp_ConnectRes(let value):
                writer.reserve(112)
                writer.put(0x10008, 17)
                value.writeBody(to: &writer)
                writer.put(0, 2)
            case .acdp_DisconnectReq(let value):
                writer.reserve(109)
                writer.put(0x10010, 17)
                value.writeBody(to: &writer)
                writer.put(0, 2)
            case .acdp_DisconnectRes(let value):
                writer.reserve(112)
                writer.put(0x10018, 17)
                value.writeBody(to: &writer)
                writer.put(0, 2)
            case .acdp_SystemStatusReq(let value):
                writer.reserve(120)
                writer.put(0x10020, 17)
                value.writeBody(to: &writer)
                writer.put(0, 1)
            case .acdp_SystemStatusRes(let value):
                writer.reserve(114)
                writer.put(0x10028, 17)
                value.writeBody(to: &writer)
                writer.put(0, 2)
            case .acdp_VehiclePositioningReq(let value):
                writer.reserve(110)
                writer.put(0x10030, 17)
                value.writeBody(to: &writer)
                writer.put(0, 2)
            case .acdp_VehiclePositioningRes(let value):
                writer.reserve(125)
                writer.put(0x10038, 17)
                value.writeBody(to: &writer)
                writer.put(0, 2)
        }
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        let value: Self
        switch code {
            case 0:
                try reader.expect(0, 3)
                let content = try ACDP_ConnectReq.readBody(&reader)
                try reader.expect(0, 2)
                value = .acdp_ConnectReq(content)
            case 1:
                try reader.expect(0, 3)
                let content = try ACDP_ConnectRes.readBody(&reader)
                try reader.expect(0, 2)
                value = .acdp_ConnectRes(content)
            case 2:
                try reader.expect(0, 3)
                let content = try ACDP_ConnectReq.readBody(&reader)
                try reader.expect(0, 2)
                value = .acdp_DisconnectReq(content)
            case 3:
                try reader.expect(0, 3)
                let content = try ACDP_ConnectRes.readBody(&reader)
                try reader.expect(0, 2)
                value = .acdp_DisconnectRes(content)
            case 4:
                try reader.expect(0, 3)
                let content = try ACDP_SystemStatusReq.readBody(&reader)
                try reader.expect(0, 1)
                value = .acdp_SystemStatusReq(content)
            case 5:
                try reader.expect(0, 3)
                let content = try ACDP_SystemStatusRes.readBody(&reader)
                try reader.expect(0, 2)
                value = .acdp_SystemStatusRes(content)
            case 6:
                try reader.expect(0, 3)
                let content = try ACDP_VehiclePositioningReq.readBody(&reader)
                try reader.expect(0, 2)
                value = .acdp_VehiclePositioningReq(content)
            case 7:
                try reader.expect(0, 3)
                let content = try ACDP_VehiclePositioningRes.readBody(&reader)
                try reader.expect(0, 2)
                value = .acdp_VehiclePositioningRes(content)
            default: throw reader.unexpectedRoot(code)
        }
        return value
    }
}

/// A fragment: one element on its own, as signatures take it, of urn:iso:std:iso:15118:-20:ACDP
public enum ACDPFragment: EXIDocument, Equatable, Sendable {
    case acdp_ConnectReq(ACDP_ConnectReq)
    case acdp_ConnectRes(ACDP_ConnectRes)
    case acdp_DisconnectReq(ACDP_ConnectReq)
    case acdp_DisconnectRes(ACDP_ConnectRes)
    case acdp_SystemStatusReq(ACDP_SystemStatusReq)
    case acdp_SystemStatusRes(ACDP_SystemStatusRes)
    case acdp_VehiclePositioningReq(ACDP_VehiclePositioningReq)
    case acdp_VehiclePositioningRes(ACDP_VehiclePositioningRes)

    public func write(to writer: inout EXIWriter) {
        switch self {
            case .acdp_ConnectReq(let value):
                writer.reserve(110)
                writer.put(0x40000, 19)
                value.writeBody(to: &writer)
                writer.put(0b10000010, 10)
            case .acdp_ConnectRes(let value):
                writer.reserve(113)
                writer.put(0x40008, 19)
                value.writeBody(to: &writer)
                writer.put(0b10000010, 10)
            case .acdp_DisconnectReq(let value):
                writer.reserve(110)
                writer.put(0x40010, 19)
                value.writeBody(to: &writer)
                writer.put(0b10000010, 10)
            case .acdp_DisconnectRes(let value):
                writer.reserve(113)
                writer.put(0x40018, 19)
                value.writeBody(to: &writer)
                writer.put(0b10000010, 10)
            case .acdp_SystemStatusReq(let value):
                writer.reserve(121)
                writer.put(0x40020, 19)
                value.writeBody(to: &writer)
                writer.put(0b10000010, 9)
            case .acdp_SystemStatusRes(let value):
                writer.reserve(116)
                writer.put(0x40028, 19)
                value.writeBody(to: &writer)
                writer.put(0b10000010, 10)
            case .acdp_VehiclePositioningReq(let value):
                writer.reserve(111)
                writer.put(0x40030, 19)
                value.writeBody(to: &writer)
                writer.put(0b10000010, 10)
            case .acdp_VehiclePositioningRes(let value):
                writer.reserve(127)
                writer.put(0x40038, 19)
                value.writeBody(to: &writer)
                writer.put(0b10000010, 10)
        }
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(8)
        let value: Self
        switch code {
            case 0:
                try reader.expect(0, 3)
                let content = try ACDP_ConnectReq.readBody(&reader)
                try reader.expect(0, 2)
                value = .acdp_ConnectReq(content)
            case 1:
                try reader.expect(0, 3)
                let content = try ACDP_ConnectRes.readBody(&reader)
                try reader.expect(0, 2)
                value = .acdp_ConnectRes(content)
            case 2:
                try reader.expect(0, 3)
                let content = try ACDP_ConnectReq.readBody(&reader)
                try reader.expect(0, 2)
                value = .acdp_DisconnectReq(content)
            case 3:
                try reader.expect(0, 3)
                let content = try ACDP_ConnectRes.readBody(&reader)
                try reader.expect(0, 2)
                value = .acdp_DisconnectRes(content)
            case 4:
                try reader.expect(0, 3)
                let content = try ACDP_SystemStatusReq.readBody(&reader)
                try reader.expect(0, 1)
                value = .acdp_SystemStatusReq(content)
            case 5:
                try reader.expect(0, 3)
                let content = try ACDP_SystemStatusRes.readBody(&reader)
                try reader.expect(0, 2)
                value = .acdp_SystemStatusRes(content)
            case 6:
                try reader.expect(0, 3)
                let content = try ACDP_VehiclePositioningReq.readBody(&reader)
                try reader.expect(0, 2)
                value = .acdp_VehiclePositioningReq(content)
            case 7:
                try reader.expect(0, 3)
                let content = try ACDP_VehiclePositioningRes.readBody(&reader)
                try reader.expect(0, 2)
                value = .acdp_VehiclePositioningRes(content)
            default: throw reader.unexpectedRoot(code)
        }
        try reader.expect(0b10000010, 8)
        return value
    }
}

