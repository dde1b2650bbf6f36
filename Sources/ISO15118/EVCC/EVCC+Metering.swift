/// MeteringConfirmation (ISO 15118-20, 8.3.4.3.9): the EV signs what the station's meter showed it, on stream 8102.
import ISO15118Messages
import Quantities

extension EVCC {
    enum Metering: Equatable, Sendable {
        case idle
        /// The keys are at work.
        indirect case signing(SignedMeteringData, until: Moment)
        case answer(until: Moment)
    }

    /// The station wants its meter confirmed, which takes the key of the contract that opened the session.
    mutating func confirmMetering(at now: Moment, into effects: inout [Effect]) {
        guard session.aside.metering == .idle, mayAskAside, let meter = session.aside.shownMeter,
            let contract = session.authorization.shown?.mode.contractCertificateChain
        else { return }
        let data = SignedMeteringData(
            id: "id1", sessionID: session.id, meterInfo: meter,
            smdtControlMode: session.plan.map {
                .scheduled_SMDTControlMode(Scheduled_SMDTControlMode(selectedScheduleTupleID: $0.option.id))
            } ?? .dynamic_SMDTControlMode(Dynamic_SMDTControlMode()))
        session.aside.metering = .signing(data, until: now + configuration.timing.keyWork)
        effects.append(.sign(.receipt(data, contract)))
    }

    /// Without a signature the station goes without its confirmation.
    mutating func signedReceipt(_ signature: Signature?, at now: Moment, into effects: inout [Effect]) {
        guard case .signing(let data, _) = session.aside.metering else { return }
        guard let signature, mayAskAside else { return session.aside.metering = .idle }
        var header = header(at: now)
        header.signature = signature
        let request = MeteringConfirmationReq(header: header, signedMeteringData: data)
        guard sendAside(.meteringConfirmationReq(request), on: .meteringConfirmation, into: &effects) else { return }
        session.aside.metering = .answer(until: now + configuration.timing.message)
    }

    mutating func wakeMetering(at now: Moment, into effects: inout [Effect]) {
        switch session.aside.metering {
        case .signing(_, let until) where until <= now: session.aside.metering = .idle
        case .answer(let until) where until <= now: end(.timedOut(.meteringConfirmation), into: &effects)
        case .idle, .signing, .answer: break
        }
    }
}
