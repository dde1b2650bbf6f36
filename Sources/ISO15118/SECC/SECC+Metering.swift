/// MeteringConfirmation (ISO 15118-20, 8.3.4.3.9): the EV signs what the meter showed it, on stream 8102 beside the loop.
import ISO15118Messages
import Quantities

extension SECC {
    /// What the EV says that it was shown, for the books of the energy's seller.
    public struct MeteringReceipt: Equatable, Sendable {
        /// The element that the signature refers to.
        public var data: SignedMeteringData
        /// nil: the EV did not sign.
        public var signature: Signature?
        /// Whose key must have signed: the chain of the contract that opened the session.
        public var contract: ContractCertificateChain

        public init(data: SignedMeteringData, signature: Signature? = nil, contract: ContractCertificateChain) {
            self.data = data
            self.signature = signature
            self.contract = contract
        }
    }

    struct Metering: Equatable, Sendable {
        /// The latest different MeterInfos that the EV was shown: it may sign one while the loop shows it the next.
        private(set) var shown: [MeterInfo] = []
        /// The EV was told to confirm and has not answered, whatever else it is asked for meanwhile.
        var isAsked = false
        /// A receipt is out for verification.
        var isVerifying = false

        /// More than the loop answers of the 2 s that a signature may take.
        private static let limit = 16

        mutating func show(_ info: MeterInfo) {
            if shown.last == info { return }
            if shown.count == Self.limit { shown.removeFirst() }
            shown.append(info)
        }
    }

    /// Only a contract's key can sign a receipt.
    var canConfirmMetering: Bool { session.contract != nil && station.meter != nil }

    /// The EV has been asked, and has not answered.
    var isMeteringExpected: Bool { session.metering.isAsked && !session.metering.isVerifying }

    /// What a loop answer shows of the meter: when the EV wants it, and always with the wish to have it confirmed.
    mutating func meterInfo(requested: Bool, at now: Moment) -> MeterInfo? {
        guard requested || session.notification == .meteringConfirmation, let meter = station.meter else { return nil }
        let info = MeterInfo(
            meterID: configuration.meterID, chargedEnergyReadingWh: UInt64(clamped: meter.imported.value),
            bpt_DischargedEnergyReadingWh: UInt64(clamped: meter.exported.value), meterTimestamp: now.utcSeconds)
        session.metering.show(info)
        return info
    }

    mutating func meteringConfirmation(
        _ request: MeteringConfirmationReq, at now: Moment, into effects: inout [Effect]
    ) {
        let data = request.signedMeteringData
        guard let contract = session.contract, data.sessionID == session.id,
            session.metering.shown.contains(data.meterInfo)
        else { return refuse(.meteringConfirmation, .failed_MeteringSignatureNotValid, at: now, into: &effects) }
        session.metering.isVerifying = true
        session.metering.isAsked = false
        effects.append(
            .verifyReceipt(
                MeteringReceipt(
                    data: data, signature: request.header.signature,
                    contract: contract.mode.contractCertificateChain)))
    }

    /// The host has looked at the receipt that is out.
    mutating func receiptVerified(_ isValid: Bool, at now: Moment, into effects: inout [Effect]) {
        guard session.metering.isVerifying else { return }
        session.metering.isVerifying = false
        session.aside = .meteringConfirmation
        guard isValid else {
            return refuse(.meteringConfirmation, .failed_MeteringSignatureNotValid, at: now, into: &effects)
        }
        session.followed(.meteringConfirmation)
        let response = MeteringConfirmationRes(header: header(at: now), responseCode: .ok)
        reply(.meteringConfirmationRes(response), to: .meteringConfirmation, .finished, at: now, into: &effects)
        session.aside = nil
    }
}
