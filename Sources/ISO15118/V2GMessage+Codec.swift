/// Between messages and frames: the payload type names the schema that the EXI stream is written by.
import EXI
import ISO15118Messages

extension V2GMessage {
    /// Reads a payload. Elements of the schema that are no message of the main stream count as unknown.
    public init(exi: ArraySlice<UInt8>, type: V2GTP.PayloadType) throws(EXIError) {
        let message: V2GMessage? =
            switch type {
            case .dc: V2GMessage(try DCDocument.decode(exi))
            case .ac: V2GMessage(try ACDocument.decode(exi))
            case .common, .scheduleRenegotiation, .meteringConfirmation:
                V2GMessage(try CommonMessagesDocument.decode(exi))
            case .supportedAppProtocol: V2GMessage(try AppProtocolDocument.decode(exi))
            default: nil
            }
        guard let message else { throw .unknownEvent(bitOffset: 8) }
        self = message
    }

    private init?(_ document: DCDocument) {
        switch document {
        case .dc_ChargeLoopReq(let message): self = .dc_ChargeLoopReq(message)
        case .dc_ChargeLoopRes(let message): self = .dc_ChargeLoopRes(message)
        case .dc_ChargeParameterDiscoveryReq(let message): self = .dc_ChargeParameterDiscoveryReq(message)
        case .dc_ChargeParameterDiscoveryRes(let message): self = .dc_ChargeParameterDiscoveryRes(message)
        case .dc_CableCheckReq(let message): self = .dc_CableCheckReq(message)
        case .dc_CableCheckRes(let message): self = .dc_CableCheckRes(message)
        case .dc_PreChargeReq(let message): self = .dc_PreChargeReq(message)
        case .dc_PreChargeRes(let message): self = .dc_PreChargeRes(message)
        case .dc_WeldingDetectionReq(let message): self = .dc_WeldingDetectionReq(message)
        case .dc_WeldingDetectionRes(let message): self = .dc_WeldingDetectionRes(message)
        default: return nil
        }
    }

    private init?(_ document: ACDocument) {
        switch document {
        case .ac_ChargeLoopReq(let message): self = .ac_ChargeLoopReq(message)
        case .ac_ChargeLoopRes(let message): self = .ac_ChargeLoopRes(message)
        case .ac_ChargeParameterDiscoveryReq(let message): self = .ac_ChargeParameterDiscoveryReq(message)
        case .ac_ChargeParameterDiscoveryRes(let message): self = .ac_ChargeParameterDiscoveryRes(message)
        default: return nil
        }
    }

    private init?(_ document: CommonMessagesDocument) {
        switch document {
        case .sessionSetupReq(let message): self = .sessionSetupReq(message)
        case .sessionSetupRes(let message): self = .sessionSetupRes(message)
        case .authorizationSetupReq(let message): self = .authorizationSetupReq(message)
        case .authorizationSetupRes(let message): self = .authorizationSetupRes(message)
        case .authorizationReq(let message): self = .authorizationReq(message)
        case .authorizationRes(let message): self = .authorizationRes(message)
        case .certificateInstallationReq(let message): self = .certificateInstallationReq(message)
        case .certificateInstallationRes(let message): self = .certificateInstallationRes(message)
        case .serviceDiscoveryReq(let message): self = .serviceDiscoveryReq(message)
        case .serviceDiscoveryRes(let message): self = .serviceDiscoveryRes(message)
        case .serviceDetailReq(let message): self = .serviceDetailReq(message)
        case .serviceDetailRes(let message): self = .serviceDetailRes(message)
        case .serviceSelectionReq(let message): self = .serviceSelectionReq(message)
        case .serviceSelectionRes(let message): self = .serviceSelectionRes(message)
        case .scheduleExchangeReq(let message): self = .scheduleExchangeReq(message)
        case .scheduleExchangeRes(let message): self = .scheduleExchangeRes(message)
        case .powerDeliveryReq(let message): self = .powerDeliveryReq(message)
        case .powerDeliveryRes(let message): self = .powerDeliveryRes(message)
        case .meteringConfirmationReq(let message): self = .meteringConfirmationReq(message)
        case .meteringConfirmationRes(let message): self = .meteringConfirmationRes(message)
        case .sessionStopReq(let message): self = .sessionStopReq(message)
        case .sessionStopRes(let message): self = .sessionStopRes(message)
        case .vehicleCheckInReq(let message): self = .vehicleCheckInReq(message)
        case .vehicleCheckInRes(let message): self = .vehicleCheckInRes(message)
        case .vehicleCheckOutReq(let message): self = .vehicleCheckOutReq(message)
        case .vehicleCheckOutRes(let message): self = .vehicleCheckOutRes(message)
        default: return nil
        }
    }

    private init?(_ document: AppProtocolDocument) {
        switch document {
        case .supportedAppProtocolReq(let message): self = .supportedAppProtocolReq(message)
        case .supportedAppProtocolRes(let message): self = .supportedAppProtocolRes(message)
        }
    }
}

extension V2GMessage {
    /// The V2GTP frame of a message that is known to fit its schema, as every message does that was decoded.
    /// - Precondition: it fits. A message with values of a host's own goes through `framed(on:)`.
    public var frame: [UInt8] { frame(on: payloadType) }

    /// The same on a side stream.
    func frame(on type: V2GTP.PayloadType) -> [UInt8] {
        guard let frame = try? framed(on: type) else { preconditionFailure("a message does not fit its schema") }
        return frame
    }

    /// The V2GTP frame of this message, on its own stream or on a side stream. Throws what does not fit the schema, for
    /// example an EVSEID of more than 255 characters.
    public func framed(on type: V2GTP.PayloadType? = nil) throws(EXIError) -> [UInt8] {
        var frame = [UInt8]()
        frame.reserveCapacity(160)
        V2GTP.begin(type ?? payloadType, in: &frame)
        try encode(into: &frame)
        V2GTP.finish(&frame)
        return frame
    }

    private func encode(into bytes: inout [UInt8]) throws(EXIError) {
        switch self {
        case .supportedAppProtocolReq(let message): try message.encode(into: &bytes)
        case .supportedAppProtocolRes(let message): try message.encode(into: &bytes)
        case .sessionSetupReq(let message): try message.encode(into: &bytes)
        case .sessionSetupRes(let message): try message.encode(into: &bytes)
        case .authorizationSetupReq(let message): try message.encode(into: &bytes)
        case .authorizationSetupRes(let message): try message.encode(into: &bytes)
        case .authorizationReq(let message): try message.encode(into: &bytes)
        case .authorizationRes(let message): try message.encode(into: &bytes)
        case .certificateInstallationReq(let message): try message.encode(into: &bytes)
        case .certificateInstallationRes(let message): try message.encode(into: &bytes)
        case .serviceDiscoveryReq(let message): try message.encode(into: &bytes)
        case .serviceDiscoveryRes(let message): try message.encode(into: &bytes)
        case .serviceDetailReq(let message): try message.encode(into: &bytes)
        case .serviceDetailRes(let message): try message.encode(into: &bytes)
        case .serviceSelectionReq(let message): try message.encode(into: &bytes)
        case .serviceSelectionRes(let message): try message.encode(into: &bytes)
        case .scheduleExchangeReq(let message): try message.encode(into: &bytes)
        case .scheduleExchangeRes(let message): try message.encode(into: &bytes)
        case .powerDeliveryReq(let message): try message.encode(into: &bytes)
        case .powerDeliveryRes(let message): try message.encode(into: &bytes)
        case .meteringConfirmationReq(let message): try message.encode(into: &bytes)
        case .meteringConfirmationRes(let message): try message.encode(into: &bytes)
        case .sessionStopReq(let message): try message.encode(into: &bytes)
        case .sessionStopRes(let message): try message.encode(into: &bytes)
        case .vehicleCheckInReq(let message): try message.encode(into: &bytes)
        case .vehicleCheckInRes(let message): try message.encode(into: &bytes)
        case .vehicleCheckOutReq(let message): try message.encode(into: &bytes)
        case .vehicleCheckOutRes(let message): try message.encode(into: &bytes)
        case .ac_ChargeParameterDiscoveryReq(let message): try message.encode(into: &bytes)
        case .ac_ChargeParameterDiscoveryRes(let message): try message.encode(into: &bytes)
        case .ac_ChargeLoopReq(let message): try message.encode(into: &bytes)
        case .ac_ChargeLoopRes(let message): try message.encode(into: &bytes)
        case .dc_ChargeParameterDiscoveryReq(let message): try message.encode(into: &bytes)
        case .dc_ChargeParameterDiscoveryRes(let message): try message.encode(into: &bytes)
        case .dc_CableCheckReq(let message): try message.encode(into: &bytes)
        case .dc_CableCheckRes(let message): try message.encode(into: &bytes)
        case .dc_PreChargeReq(let message): try message.encode(into: &bytes)
        case .dc_PreChargeRes(let message): try message.encode(into: &bytes)
        case .dc_ChargeLoopReq(let message): try message.encode(into: &bytes)
        case .dc_ChargeLoopRes(let message): try message.encode(into: &bytes)
        case .dc_WeldingDetectionReq(let message): try message.encode(into: &bytes)
        case .dc_WeldingDetectionRes(let message): try message.encode(into: &bytes)
        }
    }
}
