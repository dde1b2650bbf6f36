/// What an EVCC asks for, as C takes it: one kind an effect.
import CEbb
import ISO15118
import ISO15118Messages
import Quantities

@c @implementation
public func ebb_evcc_next(_ evcc: OpaquePointer?, _ effect: UnsafeMutablePointer<ebb_evcc_effect>?) -> Bool {
    guard let effect, let handle = try? Handle<EVCC>.at(evcc) else { return false }
    while let next = handle.pointee.next() {
        if let image = next.image(&handle.pointee.loan) {
            effect.pointee = image
            return true
        }
    }
    return false
}

extension EVCC.Effect {
    /// nil for what only an SECC notes.
    fileprivate func image(_ loan: inout Loan) -> ebb_evcc_effect? {
        var image = ebb_evcc_effect()
        switch self {
        case .send(let bytes):
            image.kind = EBB_EVCC_SEND
            image.send = loan.lend(bytes)
        case .close: image.kind = EBB_EVCC_CLOSE
        case .sessionStarted(let evseID, let sessionID, let isResumed):
            image.kind = EBB_EVCC_SESSION_STARTED
            image.session = ebb_session(
                peer: loan.lend(evseID), session_id: sessionID.rawValue, is_resumed: isResumed)
        case .serviceSelected(let service, let controlMode):
            image.kind = EBB_EVCC_SERVICE_SELECTED
            image.selection = ebb_selection(service: service.image, control_mode: controlMode.image)
        case .valueAddedServicesSelected(let selected):
            image.kind = EBB_EVCC_VALUE_ADDED_SELECTED
            image.value_added = ebb_value_added_selection(services: loan.lend(selected), count: selected.count)
        case .closeContactors: image.kind = EBB_EVCC_CLOSE_CONTACTORS
        case .openContactors: image.kind = EBB_EVCC_OPEN_CONTACTORS
        case .follow(let power):
            image.kind = EBB_EVCC_FOLLOW
            image.power = power.image
        case .sign(let signing):
            image.kind = EBB_EVCC_SIGN
            image.signing = loan.lend(signing)
        case .install(let response):
            image.kind = EBB_EVCC_INSTALL
            image.installation = loan.lend(response)
        case .support(let support):
            image.kind = EBB_EVCC_SUPPORT
            image.support = support.image
        case .mobilityNeeds(let needs):
            image.kind = EBB_EVCC_MOBILITY_NEEDS
            image.mobility_needs = needs.image
        case .delivered(let voltage, let current):
            image.kind = EBB_EVCC_DELIVERED
            image.delivered = ebb_delivered(voltage: voltage.value, current: current.value)
        case .keep(let paused):
            image.kind = EBB_EVCC_KEEP
            image.keep = loan.lend(record: paused?.record)
        case .sessionEnded(let end):
            image.kind = EBB_EVCC_SESSION_ENDED
            image.ended = ebb_evcc_ended(end: end.image, request: loan.lend(end.request))
        case .note(.message(let entry)):
            image.kind = EBB_EVCC_MESSAGE
            image.message = loan.lend(entry)
        case .note(.rejected(let rejection)):
            image.kind = EBB_EVCC_FAULT
            image.fault = loan.lend(rejection)
        case .note(.notificationIgnored), .note(.vehicleTerminated): return nil
        }
        return image
    }
}

extension Loan {
    fileprivate mutating func lend(_ signing: EVCC.Signing) -> ebb_signing {
        var image = ebb_signing()
        switch signing {
        case .contract(let mode):
            image.kind = EBB_SIGN_CONTRACT
            image.certificate = lend(mode.contractCertificateChain.certificate)
            image.element = lend(try? SignedElement(mode))
        case .provisioning(let chain):
            image.kind = EBB_SIGN_PROVISIONING
            image.certificate = lend(chain.certificate)
            image.element = lend(try? SignedElement(chain))
        case .receipt(let data, let contract):
            image.kind = EBB_SIGN_RECEIPT
            image.certificate = lend(contract.certificate)
            image.element = lend(try? SignedElement(data))
            image.receipt = lend(data)
        }
        return image
    }

    private mutating func lend(_ element: SignedElement?) -> ebb_bytes { lend(element?.fragment ?? []) }

    fileprivate mutating func lend(_ response: CertificateInstallationRes) -> ebb_installation {
        let provider = response.cpsCertificateChain
        let data = response.signedInstallationData
        return ebb_installation(
            provider: lendChain(provider.certificate, provider.subCertificates),
            claim: lend(response.header.signature, over: try? SignedElement(data)), data: lend(data),
            remaining: response.remainingContractCertificateChains)
    }
}

extension EVCC.SessionEnd {
    fileprivate var image: ebb_evcc_end {
        switch self {
        case .terminated: EBB_EVCC_END_TERMINATED
        case .paused: EBB_EVCC_END_PAUSED
        case .refused: EBB_EVCC_END_REFUSED
        case .nothingInCommon: EBB_EVCC_END_NOTHING_IN_COMMON
        case .timedOut: EBB_EVCC_END_TIMED_OUT
        case .disconnected: EBB_EVCC_END_DISCONNECTED
        case .fault: EBB_EVCC_END_FAULT
        }
    }
}

extension EVCC.SessionEnd {
    /// What stayed without an answer.
    fileprivate var request: String? {
        if case .timedOut(let kind) = self { kind.name } else { nil }
    }
}
