// An OCPP 2.1 charging station with one SECC for each EVSE, as a pure engine.

import ISO15118
import OCPP
import OCPPMessages
import Quantities

/// A station: blocks by chapter of OCPP on one side, an ISO 15118-20 session for each EVSE on the other.
///
/// A value without sockets, clock or hardware: feed it `Input`s, carry out its `Effect`s in order. `SimulatedStation`
/// puts simulated power stages behind it.
public struct Station: Engine, Equatable, Sendable {
    public let configuration: StationConfiguration
    /// What the central system has set.
    public internal(set) var settings: Settings
    var evses: [EVSEState]
    var random: Randomness

    // The central system.
    var link = Link.off
    var backOff = BackOff()
    var registration = Registration.none(retry: nil)
    var bootReason = BootReason.powerUp
    var rpc = RPC(role: .station, firstID: 1)
    var outbox: Outbox
    var pendingReset: PendingReset?
    /// Until then refused events wait for their next attempt.
    var holdUntil: Moment?
    /// Calls in a row without an answer.
    var silences = 0
    var profiles: ChargingProfileStore
    var smartCharging = SmartCharging()
    var nextHeartbeat: Moment?
    var nextAligned: Moment?
    var nextAlignedForEnd: Moment?
    var model: ModelState
    var monitoring = Monitoring()
    // C Authorization
    var cache: AuthorizationCache
    var payments: Payments
    // D Local authorization list
    var localList: LocalList
    // H Reservation
    var reservations: Reservations
    // I Tariff and cost
    var tariffs: Tariffs
    var clock = StationClock()
    var journal: Journal
    var signatures = Signatures()
    /// What an earlier life left, until the power is up.
    var interrupted: [Int: TransactionRecord]
    // A Security, M ISO 15118 certificates
    var network: NetworkProfiles?
    var security = SecurityWatch()
    var certificates = Certificates()
    // L Firmware
    var firmware = FirmwareUpdate()
    var publication = FirmwarePublication()
    /// What runs, for BootNotification.
    var firmwareVersion: String
    // N Diagnostics
    var uploads = LogUploads()
    // O Display
    var display = DisplayMessages()
    // The grid connection
    var grid = GridState()
    /// Whether Frequency is among what is sampled.
    var samplesFrequency = false
    var afrr = AFRRSignals()
    var der = DERControls()
    /// When the next DER control starts or ends.
    var derChange: Moment?

    public init(_ configuration: StationConfiguration) {
        let image = configuration.journal.map { JournalImage($0) }
        journal = Journal(
            isKept: image != nil, nextNumber: image?.nextNumber ?? 1, messageID: image?.messageID ?? 0)
        interrupted = image?.transactions ?? [:]
        var configuration = configuration
        // It has been read, and may be long.
        configuration.journal = image.map { _ in [] }
        self.configuration = configuration
        settings = configuration.settings
        profiles = ChargingProfileStore(capabilities: Self.smartChargingCapabilities(configuration))
        evses = configuration.evses.enumerated().map { EVSEState(id: $0 + 1, $1) }
        random = Randomness(seed: configuration.seed)
        if configuration.meterPublicKey != nil { settings.txPoints.insert(.dataSigned) }
        if configuration.evses.contains(where: \.hasBaySensor) { settings.txPoints.insert(.parkingBayOccupancy) }
        outbox = Outbox(limit: configuration.outboxLimit, owed: image?.calls ?? [])
        bootReason = configuration.bootReason
        model = ModelState(stored: configuration.stored[.settings])
        firmwareVersion = configuration.firmwareVersion
        cache = AuthorizationCache(record: configuration.stored[.authorizationCache])
        payments = Payments(record: configuration.stored[.payments])
        localList = LocalList(record: configuration.stored[.localList])
        reservations = Reservations(record: configuration.stored[.reservations])
        tariffs = Tariffs(record: configuration.stored[.tariffs], evses: configuration.evses.count)
        // Before what was written: some of it is there for stations with network profiles alone.
        restoreNetwork()
        applyWritten()
        applyEVSEIDs()
        samplesFrequency = settings.samples(.frequency)
        restoreAvailability()
        restoreWebSecrets()
        restoreFirmware()
        restorePublication()
        restoreDisplay()
        restoreProfiles()
        restoreExternalLimits()
        restoreMonitors()
        certificates.holdings = configuration.certificates ?? CertificateHoldings()
        // R DER control
        restoreDERControls()
    }

    public var deadline: Moment? {
        var next: Moment?
        func consider(_ moment: Moment?) { if let moment { next = min(next ?? moment, moment) } }
        for evse in evses { consider(evse.deadline) }
        consider(nextAligned)
        consider(nextAlignedForEnd)
        consider(linkDeadline)
        consider(signatures.deadline)
        // A Security
        for signing in certificates.signings { consider(signing.due) }
        // B Provisioning
        consider(pendingReset?.due)
        // H Reservation
        consider(reservations.due)
        // K Smart charging
        consider(pullDeadline)
        // L Firmware
        consider(firmware.due)
        consider(publication.due)
        // N Diagnostics
        consider(uploads.retryAt)
        consider(monitoringDeadline)
        // O Display
        consider(display.nextChange)
        // Q Bidirectional power transfer
        consider(gridDeadline)
        consider(afrr.next)
        // R DER control
        consider(derDeadline)
        if settings.samplesByMode { for index in evses.indices { consider(modeSampleDue(index)) } }
        return next
    }

    public mutating func handle(_ input: Input, at now: Moment, into effects: inout [Effect]) {
        var turn = Turn(at: clock.corrected(now), effects: &effects)
        watchClock(&turn)
        switch input {
        case .powerUp: powerUp(&turn)
        case .csmsConnected: csmsConnected(&turn)
        case .csmsMessage(let bytes): csmsSaid(bytes, &turn)
        case .csmsDisconnected: csmsDisconnected(&turn)
        case .plugged(let evse): plugged(evse - 1, &turn)
        case .unplugged(let evse): unplugged(evse - 1, &turn)
        case .vehicleConnected(let evse, let link): vehicleConnected(evse - 1, link, &turn)
        case .vehicleBytes(let evse, let bytes): tellSECC(.received(bytes), at: evse - 1, &turn)
        case .vehicleDisconnected(let evse): tellSECC(.disconnected, at: evse - 1, &turn)
        case .measured(let evse, let measurement): measured(evse - 1, measurement, &turn)
        case .presented(let evse, let token): presented(token, at: evse - 1, &turn)
        case .contract(let evse, let verdict): contractVerified(verdict, at: evse - 1, &turn)
        case .receipt(let evse, let isValid): receiptVerified(isValid, at: evse - 1, &turn)
        case .installation(let evse, let answer): tellSECC(.installation(answer), at: evse - 1, &turn)
        case .notify(let evse, let notification): tellSECC(.notify(notification), at: evse - 1, &turn)
        case .parkingBay(let evse, let isOccupied): parkingBay(isOccupied, at: evse - 1, &turn)
        case .signed(let evse, let number, let reading): signed(number, reading, at: evse - 1, &turn)
        case .emergencyStop(let evse): tellSECC(.emergencyStop, at: evse - 1, &turn)
        // C Authorization
        case .tariffRefused(let evse): tariffRefused(evse - 1, &turn)
        case .payment(let news): paymentNews(news, &turn)
        case .authenticated(let evse, let message, let hash): authenticated(message, hash, at: evse - 1)
        // A Security
        case .securityEvent(let event, let detail): happened(event, detail, &turn)
        case .certificateIsDue(let use): beginSigning(use, &turn)
        // F Remote control
        case .unlocked(let evse, let isUnlocked): unlocked(isUnlocked, at: evse - 1, &turn)
        // K Smart charging
        case .externalLimit(let limit): externalLimit(limit, &turn)
        case .externalLimitCleared(let key): externalLimitCleared(key, &turn)
        case .priorityCharging(let evse, let isWanted): driverWantsPriority(isWanted, at: evse - 1, &turn)
        // L Firmware
        case .firmware(let news): firmwareNews(news, &turn)
        case .publication(let news): publicationNews(news, &turn)
        // M ISO 15118 certificates
        case .certificate(let number, let answer): certificateAnswered(number, answer, &turn)
        case .certificateStatusIsDue(let certificates): askForStatus(certificates, &turn)
        case .vehicleCertificates(let evse, let questions): checkVehicle(questions, at: evse - 1, &turn)
        case .contractEvidence(let evse, let evidence): evses[evse - 1].evidence = Boxed(evidence)
        case .vehicleChain(let evse, let chain): evses[evse - 1].chain = Boxed(chain)
        // N Diagnostics
        case .uploadEnded(let result): uploadEnded(result, &turn)
        // P Data transfer
        case .transfer(let request): transfer(request, &turn)
        case .transferAnswered(let call, let response): give(.success(.dataTransfer(response)), to: call, &turn)
        // Q Bidirectional power transfer
        case .gridMeasured(let measurement): gridMeasured(measurement, &turn)
        // S Battery swap
        case .batteriesSwapped(let swap): batteriesSwapped(swap, &turn)
        }
        reconnectIfDue(&turn)
        finish(&turn, causes: input.causes, at: input.evse)
        effects = turn.take()
    }

    public mutating func wake(at now: Moment, into effects: inout [Effect]) {
        var turn = Turn(at: clock.corrected(now), effects: &effects)
        wakeLink(&turn)
        wakeAlignedValues(&turn)
        wakeSignatures(&turn)
        for index in evses.indices {
            wakeSECC(index, &turn)
            wakeSchedule(index, &turn)
            wakeAuthorization(index, &turn)
            wakePatience(index, &turn)
            wakeTransaction(index, &turn)
            wakeCost(index, &turn)
            wakeWebPayment(index, &turn)
        }
        // A Security
        wakeSignings(&turn)
        // K Smart charging
        wakePulls(&turn)
        // L Firmware
        wakeFirmware(&turn)
        wakePublication(&turn)
        // N Diagnostics
        wakeUpload(&turn)
        wakeMonitors(&turn)
        // Q Bidirectional power transfer
        wakeGrid(&turn)
        wakeSignals(&turn)
        // R DER control
        wakeDER(&turn)
        finish(&turn, causes: .time, at: nil)
        effects = turn.take()
    }

    /// What every turn ends with: what follows from all that has changed in it.
    private mutating func finish(_ turn: inout Turn, causes: Causes, at evse: Int?) {
        keepReservations(&turn)
        watch(causes, at: evse, &turn)
        sendEvents(&turn)
        installWhenIdle(&turn)
        fetchWhenFree(&turn)
        refreshCodes(&turn)
        refreshDisplay(&turn)
        callNext(&turn)
        continueReset(&turn)
    }

    func index(ofEVSE id: Int) -> Int? { id >= 1 && id <= evses.count ? id - 1 : nil }

    /// The whole station's: available while any EVSE is.
    var status: ConnectorStatus {
        let all = evses.map(\.status)
        for candidate in [ConnectorStatus.available, .reserved, .occupied, .unavailable] where all.contains(candidate) {
            return candidate
        }
        return .faulted
    }

    private mutating func powerUp(_ turn: inout Turn) {
        link = .offline(since: keptOfflineSince(turn.now) ?? turn.now)
        keepOfflineSince(&turn)
        reserveMessageIDs(&turn)
        scheduleAligned(after: turn.now)
        startMonitors(at: turn.now)
        let paid = payments.all
        for index in evses.indices { restoreTransaction(index, &turn) }
        // C Authorization
        restorePayments(paid, &turn)
        dropProfilesOfLostTransactions()
        dropLostLimits(&turn)
        // The journal begins anew with what is true now; its old end may be torn.
        replaceJournal(&turn)
        // R DER control
        if !der.entries.isEmpty { derChanged(&turn) }
        for index in evses.indices { retarget(index, &turn) }
        // L Firmware
        resumeFirmwareUpdate(&turn)
        report(.startupOfTheDevice, "\(configuration.model) \(firmwareVersion)", &turn)
        turn.emit(.csmsConnect(after: .zero, access))
    }
}

/// One input's time and the effects that it has so far.
struct Turn {
    /// By the central system's clock, as far as it is known.
    private(set) var now: Moment
    /// Bytes of the message that is answered, 0 where there is none.
    var messageSize = 0
    /// Of the call that is being answered.
    var call: MessageID?
    /// What is called now is what TriggerMessage asked for.
    var isTriggered = false
    private var effects: [Station.Effect]

    init(at now: Moment, effects: inout [Station.Effect]) {
        self.now = now
        self.effects = effects
        // The array has one owner, so that appending does not copy it.
        effects = []
    }

    var timestamp: DateTime { DateTime(now) }

    mutating func setClock(by nanoseconds: Int64) { now.utcNanoseconds += nanoseconds }

    mutating func emit(_ effect: Station.Effect) { effects.append(effect) }

    consuming func take() -> [Station.Effect] { effects }
}
