// swift-format-ignore-file
// JSON image of the documents and fragments of urn:iso:std:iso:15118:-20:ACDP
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI
import ISO15118Messages
import JSON

extension ACDPDocument: RootImage {
    public init(root name: String, image: JSONValue) throws(JSONImageError) {
        switch name {
            case "ACDP_ConnectReq": self = .acdp_ConnectReq(try ACDP_ConnectReq(image: image))
            case "ACDP_ConnectRes": self = .acdp_ConnectRes(try ACDP_ConnectRes(image: image))
            case "ACDP_DisconnectReq": self = .acdp_DisconnectReq(try ACDP_ConnectReq(image: image))
            case "ACDP_DisconnectRes": self = .acdp_DisconnectRes(try ACDP_ConnectRes(image: image))
            case "ACDP_SystemStatusReq": self = .acdp_SystemStatusReq(try ACDP_SystemStatusReq(image: image))
            case "ACDP_SystemStatusRes": self = .acdp_SystemStatusRes(try ACDP_SystemStatusRes(image: image))
            case "ACDP_VehiclePositioningReq": self = .acdp_VehiclePositioningReq(try ACDP_VehiclePositioningReq(image: image))
            case "ACDP_VehiclePositioningRes": self = .acdp_VehiclePositioningRes(try ACDP_VehiclePositioningRes(image: image))
            default: throw JSONImageError("no message of this namespace", at: name)
        }
    }

    public func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .acdp_ConnectReq(let value): writer.image("ACDP_ConnectReq", value)
            case .acdp_ConnectRes(let value): writer.image("ACDP_ConnectRes", value)
            case .acdp_DisconnectReq(let value): writer.image("ACDP_DisconnectReq", value)
            case .acdp_DisconnectRes(let value): writer.image("ACDP_DisconnectRes", value)
            case .acdp_SystemStatusReq(let value): writer.image("ACDP_SystemStatusReq", value)
            case .acdp_SystemStatusRes(let value): writer.image("ACDP_SystemStatusRes", value)
            case .acdp_VehiclePositioningReq(let value): writer.image("ACDP_VehiclePositioningReq", value)
            case .acdp_VehiclePositioningRes(let value): writer.image("ACDP_VehiclePositioningRes", value)
        }
    }
}

extension ACDPFragment: RootImage {
    public init(root name: String, image: JSONValue) throws(JSONImageError) {
        switch name {
            case "ACDP_ConnectReq": self = .acdp_ConnectReq(try ACDP_ConnectReq(image: image))
            case "ACDP_ConnectRes": self = .acdp_ConnectRes(try ACDP_ConnectRes(image: image))
            case "ACDP_DisconnectReq": self = .acdp_DisconnectReq(try ACDP_ConnectReq(image: image))
            case "ACDP_DisconnectRes": self = .acdp_DisconnectRes(try ACDP_ConnectRes(image: image))
            case "ACDP_SystemStatusReq": self = .acdp_SystemStatusReq(try ACDP_SystemStatusReq(image: image))
            case "ACDP_SystemStatusRes": self = .acdp_SystemStatusRes(try ACDP_SystemStatusRes(image: image))
            case "ACDP_VehiclePositioningReq": self = .acdp_VehiclePositioningReq(try ACDP_VehiclePositioningReq(image: image))
            case "ACDP_VehiclePositioningRes": self = .acdp_VehiclePositioningRes(try ACDP_VehiclePositioningRes(image: image))
            default: throw JSONImageError("no message of this namespace", at: name)
        }
    }

    public func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .acdp_ConnectReq(let value): writer.image("ACDP_ConnectReq", value)
            case .acdp_ConnectRes(let value): writer.image("ACDP_ConnectRes", value)
            case .acdp_DisconnectReq(let value): writer.image("ACDP_DisconnectReq", value)
            case .acdp_DisconnectRes(let value): writer.image("ACDP_DisconnectRes", value)
            case .acdp_SystemStatusReq(let value): writer.image("ACDP_SystemStatusReq", value)
            case .acdp_SystemStatusRes(let value): writer.image("ACDP_SystemStatusRes", value)
            case .acdp_VehiclePositioningReq(let value): writer.image("ACDP_VehiclePositioningReq", value)
            case .acdp_VehiclePositioningRes(let value): writer.image("ACDP_VehiclePositioningRes", value)
        }
    }
}

