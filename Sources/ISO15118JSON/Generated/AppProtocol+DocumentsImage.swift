// swift-format-ignore-file
// JSON image of the documents and fragments of urn:iso:15118:2:2010:AppProtocol
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI
import ISO15118Messages
import JSON

extension AppProtocolDocument: RootImage {
    public init(root name: String, image: JSONValue) throws(JSONImageError) {
        switch name {
            case "supportedAppProtocolReq": self = .supportedAppProtocolReq(try SupportedAppProtocolReq(image: image))
            case "supportedAppProtocolRes": self = .supportedAppProtocolRes(try SupportedAppProtocolRes(image: image))
            default: throw JSONImageError("no message of this namespace", at: name)
        }
    }

    public func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .supportedAppProtocolReq(let value): writer.image("supportedAppProtocolReq", value)
            case .supportedAppProtocolRes(let value): writer.image("supportedAppProtocolRes", value)
        }
    }
}

extension AppProtocolFragment: RootImage {
    public init(root name: String, image: JSONValue) throws(JSONImageError) {
        switch name {
            case "supportedAppProtocolReq": self = .supportedAppProtocolReq(try SupportedAppProtocolReq(image: image))
            case "supportedAppProtocolRes": self = .supportedAppProtocolRes(try SupportedAppProtocolRes(image: image))
            default: throw JSONImageError("no message of this namespace", at: name)
        }
    }

    public func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .supportedAppProtocolReq(let value): writer.image("supportedAppProtocolReq", value)
            case .supportedAppProtocolRes(let value): writer.image("supportedAppProtocolRes", value)
        }
    }
}

