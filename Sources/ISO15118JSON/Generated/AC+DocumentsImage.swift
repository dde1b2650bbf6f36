// swift-format-ignore-file
// JSON image of the documents and fragments of urn:iso:std:iso:15118:-20:AC
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI
import ISO15118Messages
import JSON

extension ACDocument: RootImage {
    public init(root name: String, image: JSONValue) throws(JSONImageError) {
        switch name {
            case "AC_CPDReqEnergyTransferMode": self = .ac_CPDReqEnergyTransferMode(try AC_CPDReqEnergyTransferMode(image: image))
            case "AC_CPDResEnergyTransferMode": self = .ac_CPDResEnergyTransferMode(try AC_CPDResEnergyTransferMode(image: image))
            case "AC_ChargeLoopReq": self = .ac_ChargeLoopReq(try AC_ChargeLoopReq(image: image))
            case "AC_ChargeLoopRes": self = .ac_ChargeLoopRes(try AC_ChargeLoopRes(image: image))
            case "AC_ChargeParameterDiscoveryReq": self = .ac_ChargeParameterDiscoveryReq(try AC_ChargeParameterDiscoveryReq(image: image))
            case "AC_ChargeParameterDiscoveryRes": self = .ac_ChargeParameterDiscoveryRes(try AC_ChargeParameterDiscoveryRes(image: image))
            case "BPT_AC_CPDReqEnergyTransferMode": self = .bpt_AC_CPDReqEnergyTransferMode(try BPT_AC_CPDReqEnergyTransferMode(image: image))
            case "BPT_AC_CPDResEnergyTransferMode": self = .bpt_AC_CPDResEnergyTransferMode(try BPT_AC_CPDResEnergyTransferMode(image: image))
            case "BPT_Dynamic_AC_CLReqControlMode": self = .bpt_Dynamic_AC_CLReqControlMode(try BPT_Dynamic_AC_CLReqControlMode(image: image))
            case "BPT_Dynamic_AC_CLResControlMode": self = .bpt_Dynamic_AC_CLResControlMode(try BPT_Dynamic_AC_CLResControlMode(image: image))
            case "BPT_Scheduled_AC_CLReqControlMode": self = .bpt_Scheduled_AC_CLReqControlMode(try BPT_Scheduled_AC_CLReqControlMode(image: image))
            case "BPT_Scheduled_AC_CLResControlMode": self = .bpt_Scheduled_AC_CLResControlMode(try BPT_Scheduled_AC_CLResControlMode(image: image))
            case "Dynamic_AC_CLReqControlMode": self = .dynamic_AC_CLReqControlMode(try Dynamic_AC_CLReqControlMode(image: image))
            case "Dynamic_AC_CLResControlMode": self = .dynamic_AC_CLResControlMode(try Dynamic_AC_CLResControlMode(image: image))
            case "Scheduled_AC_CLReqControlMode": self = .scheduled_AC_CLReqControlMode(try Scheduled_AC_CLReqControlMode(image: image))
            case "Scheduled_AC_CLResControlMode": self = .scheduled_AC_CLResControlMode(try Scheduled_AC_CLResControlMode(image: image))
            default: throw JSONImageError("no message of this namespace", at: name)
        }
    }

    public func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .ac_CPDReqEnergyTransferMode(let value): writer.image("AC_CPDReqEnergyTransferMode", value)
            case .ac_CPDResEnergyTransferMode(let value): writer.image("AC_CPDResEnergyTransferMode", value)
            case .ac_ChargeLoopReq(let value): writer.image("AC_ChargeLoopReq", value)
            case .ac_ChargeLoopRes(let value): writer.image("AC_ChargeLoopRes", value)
            case .ac_ChargeParameterDiscoveryReq(let value): writer.image("AC_ChargeParameterDiscoveryReq", value)
            case .ac_ChargeParameterDiscoveryRes(let value): writer.image("AC_ChargeParameterDiscoveryRes", value)
            case .bpt_AC_CPDReqEnergyTransferMode(let value): writer.image("BPT_AC_CPDReqEnergyTransferMode", value)
            case .bpt_AC_CPDResEnergyTransferMode(let value): writer.image("BPT_AC_CPDResEnergyTransferMode", value)
            case .bpt_Dynamic_AC_CLReqControlMode(let value): writer.image("BPT_Dynamic_AC_CLReqControlMode", value)
            case .bpt_Dynamic_AC_CLResControlMode(let value): writer.image("BPT_Dynamic_AC_CLResControlMode", value)
            case .bpt_Scheduled_AC_CLReqControlMode(let value): writer.image("BPT_Scheduled_AC_CLReqControlMode", value)
            case .bpt_Scheduled_AC_CLResControlMode(let value): writer.image("BPT_Scheduled_AC_CLResControlMode", value)
            case .dynamic_AC_CLReqControlMode(let value): writer.image("Dynamic_AC_CLReqControlMode", value)
            case .dynamic_AC_CLResControlMode(let value): writer.image("Dynamic_AC_CLResControlMode", value)
            case .scheduled_AC_CLReqControlMode(let value): writer.image("Scheduled_AC_CLReqControlMode", value)
            case .scheduled_AC_CLResControlMode(let value): writer.image("Scheduled_AC_CLResControlMode", value)
        }
    }
}

extension ACFragment: RootImage {
    public init(root name: String, image: JSONValue) throws(JSONImageError) {
        switch name {
            case "AC_CPDReqEnergyTransferMode": self = .ac_CPDReqEnergyTransferMode(try AC_CPDReqEnergyTransferMode(image: image))
            case "AC_CPDResEnergyTransferMode": self = .ac_CPDResEnergyTransferMode(try AC_CPDResEnergyTransferMode(image: image))
            case "AC_ChargeLoopReq": self = .ac_ChargeLoopReq(try AC_ChargeLoopReq(image: image))
            case "AC_ChargeLoopRes": self = .ac_ChargeLoopRes(try AC_ChargeLoopRes(image: image))
            case "AC_ChargeParameterDiscoveryReq": self = .ac_ChargeParameterDiscoveryReq(try AC_ChargeParameterDiscoveryReq(image: image))
            case "AC_ChargeParameterDiscoveryRes": self = .ac_ChargeParameterDiscoveryRes(try AC_ChargeParameterDiscoveryRes(image: image))
            case "BPT_AC_CPDReqEnergyTransferMode": self = .bpt_AC_CPDReqEnergyTransferMode(try BPT_AC_CPDReqEnergyTransferMode(image: image))
            case "BPT_AC_CPDResEnergyTransferMode": self = .bpt_AC_CPDResEnergyTransferMode(try BPT_AC_CPDResEnergyTransferMode(image: image))
            case "BPT_Dynamic_AC_CLReqControlMode": self = .bpt_Dynamic_AC_CLReqControlMode(try BPT_Dynamic_AC_CLReqControlMode(image: image))
            case "BPT_Dynamic_AC_CLResControlMode": self = .bpt_Dynamic_AC_CLResControlMode(try BPT_Dynamic_AC_CLResControlMode(image: image))
            case "BPT_Scheduled_AC_CLReqControlMode": self = .bpt_Scheduled_AC_CLReqControlMode(try BPT_Scheduled_AC_CLReqControlMode(image: image))
            case "BPT_Scheduled_AC_CLResControlMode": self = .bpt_Scheduled_AC_CLResControlMode(try BPT_Scheduled_AC_CLResControlMode(image: image))
            case "Dynamic_AC_CLReqControlMode": self = .dynamic_AC_CLReqControlMode(try Dynamic_AC_CLReqControlMode(image: image))
            case "Dynamic_AC_CLResControlMode": self = .dynamic_AC_CLResControlMode(try Dynamic_AC_CLResControlMode(image: image))
            case "Scheduled_AC_CLReqControlMode": self = .scheduled_AC_CLReqControlMode(try Scheduled_AC_CLReqControlMode(image: image))
            case "Scheduled_AC_CLResControlMode": self = .scheduled_AC_CLResControlMode(try Scheduled_AC_CLResControlMode(image: image))
            default: throw JSONImageError("no message of this namespace", at: name)
        }
    }

    public func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .ac_CPDReqEnergyTransferMode(let value): writer.image("AC_CPDReqEnergyTransferMode", value)
            case .ac_CPDResEnergyTransferMode(let value): writer.image("AC_CPDResEnergyTransferMode", value)
            case .ac_ChargeLoopReq(let value): writer.image("AC_ChargeLoopReq", value)
            case .ac_ChargeLoopRes(let value): writer.image("AC_ChargeLoopRes", value)
            case .ac_ChargeParameterDiscoveryReq(let value): writer.image("AC_ChargeParameterDiscoveryReq", value)
            case .ac_ChargeParameterDiscoveryRes(let value): writer.image("AC_ChargeParameterDiscoveryRes", value)
            case .bpt_AC_CPDReqEnergyTransferMode(let value): writer.image("BPT_AC_CPDReqEnergyTransferMode", value)
            case .bpt_AC_CPDResEnergyTransferMode(let value): writer.image("BPT_AC_CPDResEnergyTransferMode", value)
            case .bpt_Dynamic_AC_CLReqControlMode(let value): writer.image("BPT_Dynamic_AC_CLReqControlMode", value)
            case .bpt_Dynamic_AC_CLResControlMode(let value): writer.image("BPT_Dynamic_AC_CLResControlMode", value)
            case .bpt_Scheduled_AC_CLReqControlMode(let value): writer.image("BPT_Scheduled_AC_CLReqControlMode", value)
            case .bpt_Scheduled_AC_CLResControlMode(let value): writer.image("BPT_Scheduled_AC_CLResControlMode", value)
            case .dynamic_AC_CLReqControlMode(let value): writer.image("Dynamic_AC_CLReqControlMode", value)
            case .dynamic_AC_CLResControlMode(let value): writer.image("Dynamic_AC_CLResControlMode", value)
            case .scheduled_AC_CLReqControlMode(let value): writer.image("Scheduled_AC_CLReqControlMode", value)
            case .scheduled_AC_CLResControlMode(let value): writer.image("Scheduled_AC_CLResControlMode", value)
        }
    }
}

