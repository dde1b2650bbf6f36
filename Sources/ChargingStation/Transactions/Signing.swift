// OCPP 2.1, chapter J: readings that the meter signs, and TxStartPoint DataSigned.

import OCPPMessages
import Quantities

/// What a meter is asked to sign.
public struct ReadingToSign: Equatable, Sendable {
    /// Names the reading in `Station.Input.signed`.
    public var number: UInt64
    /// UTC, nanoseconds since 1970.
    public var at: Int64
    /// OCPP's context: `Transaction.Begin`, `Sample.Clock` …
    public var context: String
    /// At most 36 characters; nil: outside of transactions, or before one.
    public var transaction: String?
    public var imported: WattHours
    public var exported: WattHours
}

/// A reading with its signature, in the meter's own format.
public struct SignedReading: Equatable, Sendable {
    /// Base64, at most 32,768 characters.
    public var data: String
    /// ECDSA-secp256r1-SHA256 …, at most 50 characters; nil: the data tells it.
    public var signingMethod: String?
    /// OCMF …, at most 50 characters.
    public var encodingMethod: String

    public init(data: String, signingMethod: String? = nil, encodingMethod: String) {
        self.data = data
        self.signingMethod = signingMethod
        self.encodingMethod = encodingMethod
    }
}

/// A transaction that waits to begin with a signed reading.
struct SignedStart: Equatable, Sendable {
    let number: UInt64
    var reading: SignedReading?
}

/// What the meters have been asked for.
struct Signatures: Equatable, Sendable {
    struct Pending: Equatable, Sendable {
        let number: UInt64
        let due: Moment
        /// The transaction that begins with this reading.
        let begins: String?
        /// Its message tells the key, too.
        let tellsKey: Bool
    }

    /// An event is not worth more than a few seconds of waiting for its proof.
    static let patience = Duration.seconds(5)

    private var last: UInt64 = 0
    private(set) var pending: [Pending] = []

    var deadline: Moment? { pending.first?.due }

    mutating func ask(begins transaction: String?, tellsKey: Bool, at now: Moment) -> UInt64 {
        last += 1
        pending.append(Pending(number: last, due: now + Self.patience, begins: transaction, tellsKey: tellsKey))
        return last
    }

    mutating func take(_ number: UInt64) -> Pending? {
        guard let index = pending.firstIndex(where: { $0.number == number }) else { return nil }
        return pending.remove(at: index)
    }

    mutating func takeOverdue(at now: Moment) -> [Pending] {
        let overdue = pending.filter { $0.due <= now }
        pending.removeAll { $0.due <= now }
        return overdue
    }
}

extension Station {
    private var canSign: Bool { configuration.meterPublicKey != nil }

    /// Has an event's last reading signed; returns what the event waits for, or nil.
    mutating func sign(_ request: inout TransactionEventRequest, _ index: Int, _ turn: inout Turn) -> UInt64? {
        let isWanted =
            switch request.eventType {
            // What begins a transaction is signed when it is read: its end tells it, too.
            case .started, .ended: settings.signReadings
            case .updated where request.triggerReason == .meterValueClock:
                settings.alignedSignReadings && settings.alignedSignUpdatedReadings
            case .updated: settings.signReadings && settings.signUpdatedReadings
            }
        guard canSign, isWanted, let last = request.meterValue?.indices.last else { return nil }
        guard request.eventType == .started else {
            return requestSignature(request.meterValue?[last].context ?? .other, index, &turn)
        }
        if let reading = evses[index].signedStart?.reading {
            // TxStartPoint DataSigned: it is there already.
            if settings.signStartedReadings {
                attach(reading, to: &request.meterValue![last], tellsKey: tellsKey(index))
            }
            return nil
        }
        let number = requestSignature(
            .transactionBegin, begins: request.transactionInfo.transactionId, index, &turn)
        return settings.signStartedReadings ? number : nil
    }

    /// - Parameter transaction: the one that begins with this reading.
    mutating func requestSignature(
        _ context: ReadingContext, begins transaction: String? = nil, _ index: Int, _ turn: inout Turn
    ) -> UInt64? {
        guard canSign else { return nil }
        let number = signatures.ask(begins: transaction, tellsKey: tellsKey(index), at: turn.now)
        turn.emit(
            .signReading(
                evse: evses[index].id,
                ReadingToSign(
                    number: number, at: turn.now.utcNanoseconds, context: context.rawValue,
                    transaction: evses[index].transaction?.id, imported: evses[index].measured.imported,
                    exported: evses[index].measured.exported)))
        return number
    }

    /// [TxStartPoint DataSigned] The driver is let in and the cable is in: the reading to begin with is signed first.
    mutating func signStart(_ index: Int, _ turn: inout Turn) {
        let evse = evses[index]
        guard evse.isPlugged, evse.isAuthorized else { return evses[index].signedStart = nil }
        guard evse.transaction == nil, evse.signedStart == nil,
            !settings.txStartPoint.isDisjoint(with: .dataSigned),
            let number = requestSignature(.transactionBegin, index, &turn)
        else { return }
        evses[index].signedStart = SignedStart(number: number)
    }

    /// The meter has answered.
    mutating func signed(_ number: UInt64, _ reading: SignedReading?, at index: Int, _ turn: inout Turn) {
        guard let pending = signatures.take(number) else { return }
        let reading = reading.flatMap { $0.isValid ? $0 : nil }
        if evses[index].signedStart?.number == number, let reading {
            evses[index].signedStart?.reading = reading
            followTransaction(index, trigger: .signedDataReceived, &turn)
        }
        release(pending, with: reading, &turn)
        if let reading, let id = pending.begins, evses[index].transaction?.id == id,
            var begin = evses[index].transaction?.ended.begin
        {
            attach(reading, to: &begin, tellsKey: pending.tellsKey)
            evses[index].transaction?.ended.begin = begin
            journalSample(begin, "begin", index, &turn)
        }
    }

    mutating func wakeSignatures(_ turn: inout Turn) {
        for pending in signatures.takeOverdue(at: turn.now) {
            turn.emit(.note(.csms("the meter has not signed reading \(pending.number)")))
            release(pending, with: nil, &turn)
        }
    }

    /// What waited for the signature may go, with it or without.
    private mutating func release(
        _ pending: Signatures.Pending, with reading: SignedReading?, _ turn: inout Turn
    ) {
        guard var call = outbox.call(awaiting: pending.number) else { return }
        call.signature = nil
        if let reading {
            switch call.request {
            case .transactionEvent(var event):
                guard let last = event.meterValue?.indices.last else { break }
                attach(reading, to: &event.meterValue![last], tellsKey: pending.tellsKey)
                call = call.with(.transactionEvent(event))
            case .meterValues(var values):
                attach(reading, to: &values.meterValue[values.meterValue.count - 1], tellsKey: pending.tellsKey)
                call = call.with(.meterValues(values))
            default: break
            }
            // Under its own number it takes the place of the unsigned one.
            keep(&call, &turn)
        }
        _ = outbox.update { other in
            guard other.signature == pending.number else { return false }
            other = call
            return true
        }
    }

    /// Whether the next signature's message is to tell the key; then it has.
    mutating func tellsKey(_ index: Int) -> Bool {
        switch settings.publicKeyWithSignedMeterValue {
        case .never: false
        case .everyMeterValue: true
        case .oncePerTransaction: evses[index].transaction?.told.insert(.publicKey).inserted ?? true
        }
    }

    /// Puts a signature on the first register of a reading.
    func attach(_ reading: SignedReading, to value: inout MeterValue, tellsKey: Bool) {
        let register = value.sampledValue.firstIndex {
            $0.measurand == .energyActiveImportRegister || $0.measurand == .energyActiveExportRegister
        }
        guard let register else { return }
        value.sampledValue[register].signedMeterValue = SignedMeterValue(
            signedMeterData: reading.data, signingMethod: reading.signingMethod,
            encodingMethod: reading.encodingMethod, publicKey: tellsKey ? configuration.meterPublicKey : nil)
    }
}

extension SignedReading {
    /// Whether a message can carry it.
    fileprivate var isValid: Bool {
        !data.isEmpty && data.count <= 32_768 && encodingMethod.count <= 50 && (signingMethod?.count ?? 0) <= 50
    }
}

extension MeterValue {
    fileprivate var context: ReadingContext? { sampledValue.lazy.compactMap(\.context).first }
}
