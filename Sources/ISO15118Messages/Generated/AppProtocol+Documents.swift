// swift-format-ignore-file
// Documents and fragments of urn:iso:15118:2:2010:AppProtocol
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

extension SupportedAppProtocolReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(3)
        writer.put(0b1000000000, 10)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(2)
        if code != 0 { throw reader.unexpectedRoot(code) }
        let value = try SupportedAppProtocolReq.readBody(&reader)
        return value
    }
}

extension SupportedAppProtocolRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(4)
        writer.put(0b100000000100, 12)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(2)
        if code != 1 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 2)
        let value = try SupportedAppProtocolRes.readBody(&reader)
        return value
    }
}

/// A document: one message with its element, of urn:iso:15118:2:2010:AppProtocol
public enum AppProtocolDocument: EXIDocument, Equatable, Sendable {
    case supportedAppProtocolReq(SupportedAppProtocolReq)
    case supportedAppProtocolRes(SupportedAppProtocolRes)

    public func write(to writer: inout EXIWriter) {
        switch self {
            case .supportedAppProtocolReq(let value):
                writer.reserve(3)
                writer.put(0b1000000000, 10)
                value.writeBody(to: &writer)
            case .supportedAppProtocolRes(let value):
                writer.reserve(4)
                writer.put(0b100000000100, 12)
                value.writeBody(to: &writer)
        }
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(2)
        let value: Self
        switch code {
            case 0:
                let content = try SupportedAppProtocolReq.readBody(&reader)
                value = .supportedAppProtocolReq(content)
            case 1:
                try reader.expect(0, 2)
                let content = try SupportedAppProtocolRes.readBody(&reader)
                value = .supportedAppProtocolRes(content)
            default: throw reader.unexpectedRoot(code)
        }
        return value
    }
}

/// A fragment: one element on its own, as signatures take it, of urn:iso:15118:2:2010:AppProtocol
public enum AppProtocolFragment: EXIDocument, Equatable, Sendable {
    case supportedAppProtocolReq(SupportedAppProtocolReq)
    case supportedAppProtocolRes(SupportedAppProtocolRes)

    public func write(to writer: inout EXIWriter) {
        switch self {
            case .supportedAppProtocolReq(let value):
                writer.reserve(3)
                writer.put(0b100000000111, 12)
                value.writeBody(to: &writer)
                writer.put(0b1010, 4)
            case .supportedAppProtocolRes(let value):
                writer.reserve(5)
                writer.put(0b10000000100000, 14)
                value.writeBody(to: &writer)
                writer.put(0b1010, 4)
        }
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(4)
        let value: Self
        switch code {
            case 7:
                let content = try SupportedAppProtocolReq.readBody(&reader)
                value = .supportedAppProtocolReq(content)
            case 8:
                try reader.expect(0, 2)
                let content = try SupportedAppProtocolRes.readBody(&reader)
                value = .supportedAppProtocolRes(content)
            default: throw reader.unexpectedRoot(code)
        }
        try reader.expect(0b1010, 4)
        return value
    }
}

