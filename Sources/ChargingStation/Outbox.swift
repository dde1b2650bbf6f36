// What the station has to tell its central system, in order, until it is answered.

import OCPPMessages

/// What an answer is for, and what becomes of the message without a connection.
enum CallPurpose: Equatable, Sendable {
    // A Security
    case securityEvent(SecurityEvent)
    case signCertificate(CertificateSigningUse)
    case boot
    case heartbeat
    case statusNotification(evse: Int)
    case authorize(evse: Int)
    // C Authorization
    /// Of a token that would end the transaction.
    case authorizeStop(evse: Int)
    /// The payment's reference.
    case settlement(String)
    case vatNumber(evse: Int)
    case transactionEvent(evse: Int, transaction: String, TransactionEvent)
    case meterValues
    case chargingNeeds(evse: Int)
    case chargingSchedule
    case report
    // H Reservation
    case reservationStatus
    // M ISO 15118 certificates
    case evCertificate(evse: Int)
    indirect case certificateStatus(OCSPRequestData)
    case chainStatus(evse: Int)
    // K Smart charging
    case pull(profile: Int)
    case chargingLimit(ExternalLimit.Key)
    case clearedLimit(ExternalLimit.Key)
    case priority
    // L Firmware
    case firmwareStatus
    case publicationStatus
    // N Diagnostics
    case logStatus
    case event(isKept: Bool)
    /// The monitor's id.
    case openStream(Int)
    case closeStream
    // P Data transfer
    case dataTransfer
    // R DER control
    case derEvent
    // S Battery swap
    case batterySwap

    /// Kept while there is no connection and sent again until it is answered.
    var isKept: Bool {
        switch self {
        case .transactionEvent, .meterValues, .batterySwap, .reservationStatus, .settlement: true
        // [A04.FR.02]
        case .securityEvent(let event): event.isCritical
        // R DER control
        case .derEvent: true
        // [N07.FR.04, N08.FR.03]
        case .event(let isKept): isKept
        default: false
        }
    }

    /// [E13] Sent again after an error; whatever else is refused stays so.
    var isRepeated: Bool { if case .event = self { false } else { isKept } }

    /// What may be dropped first when the outbox is full: the next one tells more.
    var isPeriodic: Bool {
        switch self {
        case .transactionEvent(_, _, .updated), .meterValues, .event, .derEvent: true
        default: false
        }
    }

    /// [B02] Before the central system has accepted the station, only this is called.
    var precedesRegistration: Bool { self == .boot || self == .report }
}

/// A bounded queue of calls. One is outstanding at a time, so a long queue drains at the pace of the answers.
struct Outbox: Equatable, Sendable {
    struct Call: Equatable, Sendable {
        private var boxed: Boxed<AnyRequest>
        let purpose: CallPurpose
        /// Times that the central system answered it with an error.
        var failures = 0
        /// Its place in the journal; nil: it is not in it.
        var number: UInt64?
        /// Its times come from a clock that no central system has confirmed.
        var isUndated = false
        /// It waited for a connection.
        var isBacklog = false
        /// [B02.FR.02] The central system asked for it, accepted or not.
        var isTriggered = false
        /// The signature that it waits for.
        var signature: UInt64?

        init(request: AnyRequest, purpose: CallPurpose) {
            boxed = Boxed(request)
            self.purpose = purpose
        }

        var request: AnyRequest { boxed.value }

        /// Whether it may be made before the central system has accepted the station.
        var precedesRegistration: Bool { purpose.precedesRegistration || isTriggered && signature == nil }

        /// The same call with another content.
        func with(_ request: AnyRequest) -> Self {
            var call = self
            call.boxed = Boxed(request)
            return call
        }
    }

    private var calls: [Call] = []
    private var head = 0
    /// The call that waits for its answer; it left the queue.
    private(set) var outstanding: Call?
    let limit: Int

    /// - Parameter owed: what an earlier life still had to tell, the oldest first.
    init(limit: Int, owed: [Call] = []) {
        self.limit = max(1, limit)
        calls = owed
        for index in calls.indices { calls[index].isBacklog = true }
    }

    var count: Int { calls.count - head + (outstanding == nil ? 0 : 1) }
    var isEmpty: Bool { count == 0 }

    /// Appends a call; what had to go for it is returned.
    mutating func append(_ call: Call) -> Call? {
        guard calls.count - head >= limit else {
            calls.append(call)
            return nil
        }
        // A flood of reports or events that somebody asked for must not push out what is owed.
        guard call.purpose.isRepeated else { return call }
        compact()
        if let periodic = calls.firstIndex(where: \.purpose.isPeriodic) {
            calls.append(call)
            return calls.remove(at: periodic)
        }
        // Nothing but starts and ends of transactions: the newest periodic value tells least, else the oldest call.
        if call.purpose.isPeriodic { return call }
        calls.append(call)
        return calls.removeFirst()
    }

    /// Takes the next call that may be sent now. `holdsKept` leaves those that are kept where they are.
    mutating func next(isRegistered: Bool, holdsKept: Bool = false) -> Call? {
        guard outstanding == nil else { return nil }
        if isRegistered, holdsKept {
            guard let index = calls[head...].firstIndex(where: { !$0.purpose.isKept }) else { return nil }
            outstanding = calls.remove(at: index)
        } else if isRegistered {
            guard head < calls.count else { return nil }
            outstanding = calls[head]
            head += 1
            if head == calls.count || head > 256 { compact() }
        } else if let index = calls[head...].firstIndex(where: \.precedesRegistration) {
            outstanding = calls.remove(at: index)
        }
        return outstanding
    }

    /// The outstanding call is done with.
    mutating func finish() -> Call? {
        defer { outstanding = nil }
        return outstanding
    }

    /// The outstanding call goes back to the front, to be sent before all others.
    mutating func putBack(failures: Int) {
        guard var call = finish() else { return }
        call.failures = failures
        compact()
        calls.insert(call, at: 0)
    }

    /// The connection is gone: keeps what is to be kept and returns the rest.
    mutating func disconnect() -> [Call] {
        if let outstanding { putBack(failures: outstanding.failures) }
        compact()
        let dropped = calls.filter { !$0.purpose.isKept }
        calls.removeAll { !$0.purpose.isKept }
        for index in calls.indices {
            calls[index].isBacklog = true
            calls[index].isTriggered = false
        }
        return dropped
    }

    /// Changes calls that are queued; true where `change` says so of one.
    mutating func update(_ change: (inout Call) -> Bool) -> Bool {
        compact()
        return calls.indices.reduce(false) { isChanged, index in change(&calls[index]) || isChanged }
    }

    private mutating func compact() {
        calls.removeFirst(head)
        head = 0
    }

    var holdsTransactionEvents: Bool { contains { if case .transactionEvent = $0 { true } else { false } } }

    func holdsEvents(ofTransaction id: String) -> Bool {
        contains { if case .transactionEvent(_, id, _) = $0 { true } else { false } }
    }

    /// Everything that is not answered, in the order of its making.
    var owed: [Call] { (outstanding.map { [$0] } ?? []) + calls[head...] }

    /// Those that are still owed.
    var transactionEvents: [TransactionEventRequest] {
        owed.compactMap { if case .transactionEvent(let request) = $0.request { request } else { nil } }
    }

    func call(awaiting signature: UInt64) -> Call? { calls[head...].first { $0.signature == signature } }

    /// Whether the next call that is owed waits for the meter.
    var awaitsSignature: Bool { calls[head...].first { $0.purpose.isKept }?.signature != nil }

    /// Whether the next call that is owed waited for a connection.
    var hasBacklog: Bool { calls[head...].first { $0.purpose.isKept }?.isBacklog == true }

    func holds(_ purpose: CallPurpose) -> Bool { contains { $0 == purpose } }

    private func contains(where matches: (CallPurpose) -> Bool) -> Bool {
        calls[head...].contains { matches($0.purpose) } || outstanding.map { matches($0.purpose) } == true
    }
}
