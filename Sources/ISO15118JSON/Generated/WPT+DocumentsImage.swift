// swift-format-ignore-file
// JSON image of the documents and fragments of urn:iso:std:iso:15118:-20:WPT
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI
import ISO15118Messages
import JSON

extension WPTDocument: RootImage {
    public init(root name: String, image: JSONValue) throws(JSONImageError) {
        switch name {
            case "WPT_AlignmentCheckReq": self = .wpt_AlignmentCheckReq(try WPT_AlignmentCheckReq(image: image))
            case "WPT_AlignmentCheckRes": self = .wpt_AlignmentCheckRes(try WPT_AlignmentCheckRes(image: image))
            case "WPT_ChargeLoopReq": self = .wpt_ChargeLoopReq(try WPT_ChargeLoopReq(image: image))
            case "WPT_ChargeLoopRes": self = .wpt_ChargeLoopRes(try WPT_ChargeLoopRes(image: image))
            case "WPT_ChargeParameterDiscoveryReq": self = .wpt_ChargeParameterDiscoveryReq(try WPT_ChargeParameterDiscoveryReq(image: image))
            case "WPT_ChargeParameterDiscoveryRes": self = .wpt_ChargeParameterDiscoveryRes(try WPT_ChargeParameterDiscoveryRes(image: image))
            case "WPT_FinePositioningReq": self = .wpt_FinePositioningReq(try WPT_FinePositioningReq(image: image))
            case "WPT_FinePositioningRes": self = .wpt_FinePositioningRes(try WPT_FinePositioningRes(image: image))
            case "WPT_FinePositioningSetupReq": self = .wpt_FinePositioningSetupReq(try WPT_FinePositioningSetupReq(image: image))
            case "WPT_FinePositioningSetupRes": self = .wpt_FinePositioningSetupRes(try WPT_FinePositioningSetupRes(image: image))
            case "WPT_PairingReq": self = .wpt_PairingReq(try WPT_PairingReq(image: image))
            case "WPT_PairingRes": self = .wpt_PairingRes(try WPT_PairingRes(image: image))
            default: throw JSONImageError("no message of this namespace", at: name)
        }
    }

    public func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .wpt_AlignmentCheckReq(let value): writer.image("WPT_AlignmentCheckReq", value)
            case .wpt_AlignmentCheckRes(let value): writer.image("WPT_AlignmentCheckRes", value)
            case .wpt_ChargeLoopReq(let value): writer.image("WPT_ChargeLoopReq", value)
            case .wpt_ChargeLoopRes(let value): writer.image("WPT_ChargeLoopRes", value)
            case .wpt_ChargeParameterDiscoveryReq(let value): writer.image("WPT_ChargeParameterDiscoveryReq", value)
            case .wpt_ChargeParameterDiscoveryRes(let value): writer.image("WPT_ChargeParameterDiscoveryRes", value)
            case .wpt_FinePositioningReq(let value): writer.image("WPT_FinePositioningReq", value)
            case .wpt_FinePositioningRes(let value): writer.image("WPT_FinePositioningRes", value)
            case .wpt_FinePositioningSetupReq(let value): writer.image("WPT_FinePositioningSetupReq", value)
            case .wpt_FinePositioningSetupRes(let value): writer.image("WPT_FinePositioningSetupRes", value)
            case .wpt_PairingReq(let value): writer.image("WPT_PairingReq", value)
            case .wpt_PairingRes(let value): writer.image("WPT_PairingRes", value)
        }
    }
}

extension WPTFragment: RootImage {
    public init(root name: String, image: JSONValue) throws(JSONImageError) {
        switch name {
            case "WPT_AlignmentCheckReq": self = .wpt_AlignmentCheckReq(try WPT_AlignmentCheckReq(image: image))
            case "WPT_AlignmentCheckRes": self = .wpt_AlignmentCheckRes(try WPT_AlignmentCheckRes(image: image))
            case "WPT_ChargeLoopReq": self = .wpt_ChargeLoopReq(try WPT_ChargeLoopReq(image: image))
            case "WPT_ChargeLoopRes": self = .wpt_ChargeLoopRes(try WPT_ChargeLoopRes(image: image))
            case "WPT_ChargeParameterDiscoveryReq": self = .wpt_ChargeParameterDiscoveryReq(try WPT_ChargeParameterDiscoveryReq(image: image))
            case "WPT_ChargeParameterDiscoveryRes": self = .wpt_ChargeParameterDiscoveryRes(try WPT_ChargeParameterDiscoveryRes(image: image))
            case "WPT_FinePositioningReq": self = .wpt_FinePositioningReq(try WPT_FinePositioningReq(image: image))
            case "WPT_FinePositioningRes": self = .wpt_FinePositioningRes(try WPT_FinePositioningRes(image: image))
            case "WPT_FinePositioningSetupReq": self = .wpt_FinePositioningSetupReq(try WPT_FinePositioningSetupReq(image: image))
            case "WPT_FinePositioningSetupRes": self = .wpt_FinePositioningSetupRes(try WPT_FinePositioningSetupRes(image: image))
            case "WPT_PairingReq": self = .wpt_PairingReq(try WPT_PairingReq(image: image))
            case "WPT_PairingRes": self = .wpt_PairingRes(try WPT_PairingRes(image: image))
            default: throw JSONImageError("no message of this namespace", at: name)
        }
    }

    public func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .wpt_AlignmentCheckReq(let value): writer.image("WPT_AlignmentCheckReq", value)
            case .wpt_AlignmentCheckRes(let value): writer.image("WPT_AlignmentCheckRes", value)
            case .wpt_ChargeLoopReq(let value): writer.image("WPT_ChargeLoopReq", value)
            case .wpt_ChargeLoopRes(let value): writer.image("WPT_ChargeLoopRes", value)
            case .wpt_ChargeParameterDiscoveryReq(let value): writer.image("WPT_ChargeParameterDiscoveryReq", value)
            case .wpt_ChargeParameterDiscoveryRes(let value): writer.image("WPT_ChargeParameterDiscoveryRes", value)
            case .wpt_FinePositioningReq(let value): writer.image("WPT_FinePositioningReq", value)
            case .wpt_FinePositioningRes(let value): writer.image("WPT_FinePositioningRes", value)
            case .wpt_FinePositioningSetupReq(let value): writer.image("WPT_FinePositioningSetupReq", value)
            case .wpt_FinePositioningSetupRes(let value): writer.image("WPT_FinePositioningSetupRes", value)
            case .wpt_PairingReq(let value): writer.image("WPT_PairingReq", value)
            case .wpt_PairingRes(let value): writer.image("WPT_PairingRes", value)
        }
    }
}

