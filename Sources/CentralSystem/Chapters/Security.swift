import OCPP
import OCPPMessages
import Quantities

/// OCPP 2.1 chapter A: what a station tells about its security, and its certificates.
extension CentralSystem {
    /// A04. Kept durably: it may be all that is left of an attack.
    mutating func take(
        _ request: SecurityEventNotificationRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        let detail = request.techInfo.map { ", \($0)" } ?? ""
        let level: LogLine.Level = Self.ordinaryEvents.contains(request.type) ? .info : .warning
        log(level, place, "security event \(request.type)\(detail)", into: &effects)
        return keep(
            .securityEventNotification(request), from: place, at: now,
            answering: .securityEventNotification(SecurityEventNotificationResponse()))
    }

    /// Every station has them in its life: nothing to warn of.
    private static let ordinaryEvents: Set = ["StartupOfTheDevice", "ResetOrReboot", "FirmwareUpdated"]

    /// A02: the host signs; the certificate follows as a call of ours. A station may have one of a kind signed at a
    /// time, so that it cannot keep the authority busy.
    mutating func take(
        _ request: SignCertificateRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        func rejected(_ reason: ReasonCode) -> Answer {
            .result(
                .signCertificate(
                    SignCertificateResponse(status: .rejected, statusInfo: StatusInfo(reason))))
        }
        guard settings.services.contains(.signing) else { return rejected(.unsupportedRequest) }
        if dossiers[place]?.questions.isSigning(request.certificateType) == true { return rejected(.invalidMessageSeq) }
        let use = request.certificateType ?? .chargingStationCertificate
        guard
            ask(
                .sign(csr: request.csr, use: use), for: .sign(request), call: nil, at: place, now: now, into: &effects)
        else { return rejected(.outOfMemory) }
        return .result(.signCertificate(SignCertificateResponse(status: .accepted)))
    }

    /// A02: without an answer of ours the station asks again by its own back-off.
    mutating func takeSigned(
        _ answer: HostAnswer, for request: SignCertificateRequest, at place: Int, now: Moment,
        into effects: inout [Effect]
    ) {
        guard case .signed(let chain) = answer else { return }
        let signed = CertificateSignedRequest(
            certificateChain: chain, certificateType: request.certificateType, requestId: request.requestId)
        send(Errand(.certificate(request.certificateType), .certificateSigned(signed)), to: place, into: &effects)
    }
}

/// A01: the password that an operator sets at a station is the one by which it is let in here.
extension CentralSystem {
    /// The station comes back by a new password as soon as it has taken it, so that the host must know it before. False: the
    /// request sets none, or nobody here keeps passwords.
    mutating func offerPassword(
        of request: AnyRequest, _ number: UInt64, at place: Int, now: Moment, into effects: inout [Effect]
    ) -> Bool {
        guard settings.services.contains(.passwords), let password = request.stationPassword else { return false }
        let question = HostQuestion.password(.offered(password, request: number))
        let purpose = Question.Purpose.passwordOffer(number, request)
        if !ask(question, for: purpose, call: nil, at: place, now: now, into: &effects) {
            effects.append(.answer(number, .refused(.busy)))
        }
        return true
    }

    mutating func takeOffered(
        _ answer: HostAnswer, _ request: AnyRequest, _ number: UInt64, at place: Int, now: Moment,
        into effects: inout [Effect]
    ) {
        switch answer {
        case .passwordKept where stations[place].link != nil:
            if !enqueue(request, number, at: place, now: now, into: &effects) {
                withdrawPassword(of: request, number, at: place, now: now, into: &effects)
            }
        case .passwordKept:
            withdrawPassword(of: request, number, at: place, now: now, into: &effects)
            effects.append(.answer(number, .refused(.disconnected)))
        case .failed(let reason): effects.append(.answer(number, .refused(.notKept(reason))))
        default: effects.append(.answer(number, .refused(.notKept("the host has another answer"))))
        }
    }

    mutating func takePasswordAnswer(
        _ response: SetVariablesResponse, to request: AnyRequest, _ number: UInt64, at place: Int, now: Moment,
        into effects: inout [Effect]
    ) {
        let result = response.setVariableResult.first {
            $0.component.isSecurityController && $0.variable.isPassword
        }
        // A station that says nothing of it may have taken it.
        guard let status = result?.attributeStatus, status != .accepted, status != .rebootRequired else { return }
        withdrawPassword(of: request, number, at: place, now: now, into: &effects)
    }

    /// The station has certainly not taken it. Where that is not certain both passwords count until it comes back.
    mutating func withdrawPassword(
        of request: AnyRequest, _ number: UInt64, at place: Int, now: Moment, into effects: inout [Effect]
    ) {
        guard settings.services.contains(.passwords), request.stationPassword != nil else { return }
        let question = HostQuestion.password(.withdrawn(request: number))
        _ = ask(question, for: .passwordWithdrawal, call: nil, at: place, now: now, into: &effects)
    }
}

extension AnyRequest {
    /// What SetVariables sets SecurityCtrlr.BasicAuthPassword to.
    fileprivate var stationPassword: Password? {
        guard case .setVariables(let request) = self else { return nil }
        return request.setVariableData.last(where: \.isPassword).map { Password($0.attributeValue) }
    }

    /// As it may be kept and shown: without passwords and keys.
    var withoutSecrets: AnyRequest {
        switch self {
        case .setVariables(var request):
            for place in request.setVariableData.indices where request.setVariableData[place].isPassword {
                request.setVariableData[place].attributeValue = Self.hidden
            }
            return .setVariables(request)
        case .setNetworkProfile(var request):
            if request.connectionData.basicAuthPassword != nil {
                request.connectionData.basicAuthPassword = Self.hidden
            }
            if request.connectionData.apn?.apnPassword != nil { request.connectionData.apn?.apnPassword = Self.hidden }
            if request.connectionData.apn?.simPin != nil { request.connectionData.apn?.simPin = nil }
            request.connectionData.vpn?.password = Self.hidden
            request.connectionData.vpn?.key = Self.hidden
            return .setNetworkProfile(request)
        default: return self
        }
    }

    private static var hidden: String { "…" }
}

extension SetVariableData {
    fileprivate var isPassword: Bool { component.isSecurityController && variable.isPassword }
}

extension Component {
    fileprivate var isSecurityController: Bool { name.lowercased() == "securityctrlr" }
}

extension Variable {
    fileprivate var isPassword: Bool { name.lowercased() == "basicauthpassword" }
}
