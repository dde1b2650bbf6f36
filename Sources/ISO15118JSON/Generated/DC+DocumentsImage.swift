// swift-format-ignore-file
// JSON image of the documents and fragments of urn:iso:std:iso:15118:-20:DC
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI
import ISO15118Messages
import JSON

extension DCDocument: RootImage {
    public init(root name: String, image: JSONValue) throws(JSONImageError) {
        switch name {
            case "BPT_DC_CPDReqEnergyTransferMode": self = .bpt_DC_CPDReqEnergyTransferMode(try BPT_DC_CPDReqEnergyTransferMode(image: image))
            case "BPT_DC_CPDResEnergyTransferMode": self = .bpt_DC_CPDResEnergyTransferMode(try BPT_DC_CPDResEnergyTransferMode(image: image))
            case "BPT_Dynamic_DC_CLReqControlMode": self = .bpt_Dynamic_DC_CLReqControlMode(try BPT_Dynamic_DC_CLReqControlMode(image: image))
            case "BPT_Dynamic_DC_CLResControlMode": self = .bpt_Dynamic_DC_CLResControlMode(try BPT_Dynamic_DC_CLResControlMode(image: image))
            case "BPT_Scheduled_DC_CLReqControlMode": self = .bpt_Scheduled_DC_CLReqControlMode(try BPT_Scheduled_DC_CLReqControlMode(image: image))
            case "BPT_Scheduled_DC_CLResControlMode": self = .bpt_Scheduled_DC_CLResControlMode(try BPT_Scheduled_DC_CLResControlMode(image: image))
            case "DC_CPDReqEnergyTransferMode": self = .dc_CPDReqEnergyTransferMode(try DC_CPDReqEnergyTransferMode(image: image))
            case "DC_CPDResEnergyTransferMode": self = .dc_CPDResEnergyTransferMode(try DC_CPDResEnergyTransferMode(image: image))
            case "DC_CableCheckReq": self = .dc_CableCheckReq(try DC_CableCheckReq(image: image))
            case "DC_CableCheckRes": self = .dc_CableCheckRes(try DC_CableCheckRes(image: image))
            case "DC_ChargeLoopReq": self = .dc_ChargeLoopReq(try DC_ChargeLoopReq(image: image))
            case "DC_ChargeLoopRes": self = .dc_ChargeLoopRes(try DC_ChargeLoopRes(image: image))
            case "DC_ChargeParameterDiscoveryReq": self = .dc_ChargeParameterDiscoveryReq(try DC_ChargeParameterDiscoveryReq(image: image))
            case "DC_ChargeParameterDiscoveryRes": self = .dc_ChargeParameterDiscoveryRes(try DC_ChargeParameterDiscoveryRes(image: image))
            case "DC_PreChargeReq": self = .dc_PreChargeReq(try DC_PreChargeReq(image: image))
            case "DC_PreChargeRes": self = .dc_PreChargeRes(try DC_PreChargeRes(image: image))
            case "DC_WeldingDetectionReq": self = .dc_WeldingDetectionReq(try DC_WeldingDetectionReq(image: image))
            case "DC_WeldingDetectionRes": self = .dc_WeldingDetectionRes(try DC_WeldingDetectionRes(image: image))
            case "Dynamic_DC_CLReqControlMode": self = .dynamic_DC_CLReqControlMode(try Dynamic_DC_CLReqControlMode(image: image))
            case "Dynamic_DC_CLResControlMode": self = .dynamic_DC_CLResControlMode(try Dynamic_DC_CLResControlMode(image: image))
            case "Scheduled_DC_CLReqControlMode": self = .scheduled_DC_CLReqControlMode(try Scheduled_DC_CLReqControlMode(image: image))
            case "Scheduled_DC_CLResControlMode": self = .scheduled_DC_CLResControlMode(try Scheduled_DC_CLResControlMode(image: image))
            default: throw JSONImageError("no message of this namespace", at: name)
        }
    }

    public func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .bpt_DC_CPDReqEnergyTransferMode(let value): writer.image("BPT_DC_CPDReqEnergyTransferMode", value)
            case .bpt_DC_CPDResEnergyTransferMode(let value): writer.image("BPT_DC_CPDResEnergyTransferMode", value)
            case .bpt_Dynamic_DC_CLReqControlMode(let value): writer.image("BPT_Dynamic_DC_CLReqControlMode", value)
            case .bpt_Dynamic_DC_CLResControlMode(let value): writer.image("BPT_Dynamic_DC_CLResControlMode", value)
            case .bpt_Scheduled_DC_CLReqControlMode(let value): writer.image("BPT_Scheduled_DC_CLReqControlMode", value)
            case .bpt_Scheduled_DC_CLResControlMode(let value): writer.image("BPT_Scheduled_DC_CLResControlMode", value)
            case .dc_CPDReqEnergyTransferMode(let value): writer.image("DC_CPDReqEnergyTransferMode", value)
            case .dc_CPDResEnergyTransferMode(let value): writer.image("DC_CPDResEnergyTransferMode", value)
            case .dc_CableCheckReq(let value): writer.image("DC_CableCheckReq", value)
            case .dc_CableCheckRes(let value): writer.image("DC_CableCheckRes", value)
            case .dc_ChargeLoopReq(let value): writer.image("DC_ChargeLoopReq", value)
            case .dc_ChargeLoopRes(let value): writer.image("DC_ChargeLoopRes", value)
            case .dc_ChargeParameterDiscoveryReq(let value): writer.image("DC_ChargeParameterDiscoveryReq", value)
            case .dc_ChargeParameterDiscoveryRes(let value): writer.image("DC_ChargeParameterDiscoveryRes", value)
            case .dc_PreChargeReq(let value): writer.image("DC_PreChargeReq", value)
            case .dc_PreChargeRes(let value): writer.image("DC_PreChargeRes", value)
            case .dc_WeldingDetectionReq(let value): writer.image("DC_WeldingDetectionReq", value)
            case .dc_WeldingDetectionRes(let value): writer.image("DC_WeldingDetectionRes", value)
            case .dynamic_DC_CLReqControlMode(let value): writer.image("Dynamic_DC_CLReqControlMode", value)
            case .dynamic_DC_CLResControlMode(let value): writer.image("Dynamic_DC_CLResControlMode", value)
            case .scheduled_DC_CLReqControlMode(let value): writer.image("Scheduled_DC_CLReqControlMode", value)
            case .scheduled_DC_CLResControlMode(let value): writer.image("Scheduled_DC_CLResControlMode", value)
        }
    }
}

extension DCFragment: RootImage {
    public init(root name: String, image: JSONValue) throws(JSONImageError) {
        switch name {
            case "BPT_DC_CPDReqEnergyTransferMode": self = .bpt_DC_CPDReqEnergyTransferMode(try BPT_DC_CPDReqEnergyTransferMode(image: image))
            case "BPT_DC_CPDResEnergyTransferMode": self = .bpt_DC_CPDResEnergyTransferMode(try BPT_DC_CPDResEnergyTransferMode(image: image))
            case "BPT_Dynamic_DC_CLReqControlMode": self = .bpt_Dynamic_DC_CLReqControlMode(try BPT_Dynamic_DC_CLReqControlMode(image: image))
            case "BPT_Dynamic_DC_CLResControlMode": self = .bpt_Dynamic_DC_CLResControlMode(try BPT_Dynamic_DC_CLResControlMode(image: image))
            case "BPT_Scheduled_DC_CLReqControlMode": self = .bpt_Scheduled_DC_CLReqControlMode(try BPT_Scheduled_DC_CLReqControlMode(image: image))
            case "BPT_Scheduled_DC_CLResControlMode": self = .bpt_Scheduled_DC_CLResControlMode(try BPT_Scheduled_DC_CLResControlMode(image: image))
            case "DC_CPDReqEnergyTransferMode": self = .dc_CPDReqEnergyTransferMode(try DC_CPDReqEnergyTransferMode(image: image))
            case "DC_CPDResEnergyTransferMode": self = .dc_CPDResEnergyTransferMode(try DC_CPDResEnergyTransferMode(image: image))
            case "DC_CableCheckReq": self = .dc_CableCheckReq(try DC_CableCheckReq(image: image))
            case "DC_CableCheckRes": self = .dc_CableCheckRes(try DC_CableCheckRes(image: image))
            case "DC_ChargeLoopReq": self = .dc_ChargeLoopReq(try DC_ChargeLoopReq(image: image))
            case "DC_ChargeLoopRes": self = .dc_ChargeLoopRes(try DC_ChargeLoopRes(image: image))
            case "DC_ChargeParameterDiscoveryReq": self = .dc_ChargeParameterDiscoveryReq(try DC_ChargeParameterDiscoveryReq(image: image))
            case "DC_ChargeParameterDiscoveryRes": self = .dc_ChargeParameterDiscoveryRes(try DC_ChargeParameterDiscoveryRes(image: image))
            case "DC_PreChargeReq": self = .dc_PreChargeReq(try DC_PreChargeReq(image: image))
            case "DC_PreChargeRes": self = .dc_PreChargeRes(try DC_PreChargeRes(image: image))
            case "DC_WeldingDetectionReq": self = .dc_WeldingDetectionReq(try DC_WeldingDetectionReq(image: image))
            case "DC_WeldingDetectionRes": self = .dc_WeldingDetectionRes(try DC_WeldingDetectionRes(image: image))
            case "Dynamic_DC_CLReqControlMode": self = .dynamic_DC_CLReqControlMode(try Dynamic_DC_CLReqControlMode(image: image))
            case "Dynamic_DC_CLResControlMode": self = .dynamic_DC_CLResControlMode(try Dynamic_DC_CLResControlMode(image: image))
            case "Scheduled_DC_CLReqControlMode": self = .scheduled_DC_CLReqControlMode(try Scheduled_DC_CLReqControlMode(image: image))
            case "Scheduled_DC_CLResControlMode": self = .scheduled_DC_CLResControlMode(try Scheduled_DC_CLResControlMode(image: image))
            default: throw JSONImageError("no message of this namespace", at: name)
        }
    }

    public func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .bpt_DC_CPDReqEnergyTransferMode(let value): writer.image("BPT_DC_CPDReqEnergyTransferMode", value)
            case .bpt_DC_CPDResEnergyTransferMode(let value): writer.image("BPT_DC_CPDResEnergyTransferMode", value)
            case .bpt_Dynamic_DC_CLReqControlMode(let value): writer.image("BPT_Dynamic_DC_CLReqControlMode", value)
            case .bpt_Dynamic_DC_CLResControlMode(let value): writer.image("BPT_Dynamic_DC_CLResControlMode", value)
            case .bpt_Scheduled_DC_CLReqControlMode(let value): writer.image("BPT_Scheduled_DC_CLReqControlMode", value)
            case .bpt_Scheduled_DC_CLResControlMode(let value): writer.image("BPT_Scheduled_DC_CLResControlMode", value)
            case .dc_CPDReqEnergyTransferMode(let value): writer.image("DC_CPDReqEnergyTransferMode", value)
            case .dc_CPDResEnergyTransferMode(let value): writer.image("DC_CPDResEnergyTransferMode", value)
            case .dc_CableCheckReq(let value): writer.image("DC_CableCheckReq", value)
            case .dc_CableCheckRes(let value): writer.image("DC_CableCheckRes", value)
            case .dc_ChargeLoopReq(let value): writer.image("DC_ChargeLoopReq", value)
            case .dc_ChargeLoopRes(let value): writer.image("DC_ChargeLoopRes", value)
            case .dc_ChargeParameterDiscoveryReq(let value): writer.image("DC_ChargeParameterDiscoveryReq", value)
            case .dc_ChargeParameterDiscoveryRes(let value): writer.image("DC_ChargeParameterDiscoveryRes", value)
            case .dc_PreChargeReq(let value): writer.image("DC_PreChargeReq", value)
            case .dc_PreChargeRes(let value): writer.image("DC_PreChargeRes", value)
            case .dc_WeldingDetectionReq(let value): writer.image("DC_WeldingDetectionReq", value)
            case .dc_WeldingDetectionRes(let value): writer.image("DC_WeldingDetectionRes", value)
            case .dynamic_DC_CLReqControlMode(let value): writer.image("Dynamic_DC_CLReqControlMode", value)
            case .dynamic_DC_CLResControlMode(let value): writer.image("Dynamic_DC_CLResControlMode", value)
            case .scheduled_DC_CLReqControlMode(let value): writer.image("Scheduled_DC_CLReqControlMode", value)
            case .scheduled_DC_CLResControlMode(let value): writer.image("Scheduled_DC_CLResControlMode", value)
        }
    }
}

