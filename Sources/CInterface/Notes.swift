/// Messages and faults as both roles report them.
import CEbb
import EXI
import ISO15118
import ISO15118Messages

extension Loan {
    mutating func lend(_ entry: TranscriptEntry) -> ebb_message {
        ebb_message(
            name: lend(entry.message.name), is_sent: entry.direction == .sent,
            payload_type: entry.payloadType.rawValue,
            response_code: entry.message.responseCode.map { Int32($0.rawValue) } ?? -1)
    }

    /// An answer with WARNING or FAILED, or what has no answer.
    mutating func lend(_ rejection: Rejection) -> ebb_fault {
        var code: Int32 = -1
        let (kind, detail) =
            switch rejection.reason {
            case .answered(let given):
                (EBB_FAULT_ANSWERED, (rejection.message.map { $0 + " " } ?? "") + given.text)
            case .fault(let fault): (fault.kind, fault.detail)
            }
        if case .answered(let given) = rejection.reason { code = Int32(given.rawValue) }
        return ebb_fault(
            kind: kind, session_id: rejection.sessionID.rawValue, response_code: code, detail: lend(detail))
    }
}

extension V2GFault {
    fileprivate var kind: ebb_fault_kind {
        switch self {
        case .stream: EBB_FAULT_STREAM
        case .unknownPayloadType: EBB_FAULT_PAYLOAD_TYPE
        case .undecodable: EBB_FAULT_UNDECODABLE
        case .unexpectedMessage: EBB_FAULT_UNEXPECTED
        case .unencodable: EBB_FAULT_UNENCODABLE
        case .session: EBB_FAULT_SESSION
        }
    }

    fileprivate var detail: String {
        switch self {
        case .stream(.badVersion(let first, let second)): "a frame starts with \(first), \(second)"
        case .stream(.oversize(let length)): "a frame of \(length) bytes"
        case .unknownPayloadType(let type): "payload type \(type)"
        case .undecodable(let type, let length, let error):
            "\(length) bytes of payload type \(type): " + error.description
        case .unexpectedMessage(let name): name
        case .unencodable(let error): error.description
        case .session(let id): "session \(id.rawValue)"
        }
    }
}

extension RequestKind {
    /// The message without its Req.
    var name: String {
        switch self {
        case .supportedAppProtocol: "supportedAppProtocol"
        case .sessionSetup: "SessionSetup"
        case .authorizationSetup: "AuthorizationSetup"
        case .authorization: "Authorization"
        case .certificateInstallation: "CertificateInstallation"
        case .serviceDiscovery: "ServiceDiscovery"
        case .serviceDetail: "ServiceDetail"
        case .serviceSelection: "ServiceSelection"
        case .acChargeParameterDiscovery: "AC_ChargeParameterDiscovery"
        case .dcChargeParameterDiscovery: "DC_ChargeParameterDiscovery"
        case .scheduleExchange: "ScheduleExchange"
        case .cableCheck: "DC_CableCheck"
        case .preCharge: "DC_PreCharge"
        case .powerDelivery: "PowerDelivery"
        case .acChargeLoop: "AC_ChargeLoop"
        case .dcChargeLoop: "DC_ChargeLoop"
        case .weldingDetection: "DC_WeldingDetection"
        case .meteringConfirmation: "MeteringConfirmation"
        case .sessionStop: "SessionStop"
        case .vehicleCheckIn: "VehicleCheckIn"
        case .vehicleCheckOut: "VehicleCheckOut"
        }
    }
}
