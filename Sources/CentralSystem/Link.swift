import OCPP
import OCPPMessages
import Quantities
import Records

/// A station's connection and the remote procedure calls over it.
struct Link: Sendable {
    let connection: Int
    var rpc: RPC
}

/// What becomes of a station's request.
enum Answer {
    case result(AnyResponse)
    case whenDurable([Record], Awaited.Message)
    /// The host is asked first.
    case later
    case refuse(CallError)

    static func unknownEVSE(_ id: Int) -> Answer {
        .refuse(CallError(.propertyConstraintViolation, "no station has an EVSE \(id)"))
    }
}

/// Messages in and out: each request goes to its chapter, each answer to the call that it answers.
extension CentralSystem {
    mutating func open(_ connection: Int, at place: Int, now: Moment) {
        var limits = RPC.Limits()
        limits.answerTime = settings.callTimeout
        // Message ids must never repeat for a station, across restarts too.
        let rpc = RPC(
            role: .centralSystem, firstID: UInt64(clamping: max(0, now.utcNanoseconds)), limits: limits)
        stations[place].link = Link(connection: connection, rpc: rpc)
        stations[place].generation &+= 1
    }

    mutating func receive(_ bytes: [UInt8], from place: Int, at now: Moment, into effects: inout [Effect]) {
        carryOut(place, at: now, into: &effects) { $0.receive(bytes, at: now, into: &$1) }
    }

    mutating func transmit(_ request: AnyRequest, to place: Int, at now: Moment, into effects: inout [Effect]) {
        let request = stations[place].quirks.isEmpty ? request : understood(request, at: place)
        // One call is outstanding at a time, so its token need not tell it from others.
        drive(.call(request, token: 0), place, at: now, into: &effects)
    }

    mutating func wakeLink(of place: Int, at now: Moment, into effects: inout [Effect]) {
        carryOut(place, at: now, into: &effects) { $0.wake(at: now, into: &$1) }
    }

    private mutating func drive(_ input: RPC.Input, _ place: Int, at now: Moment, into effects: inout [Effect]) {
        carryOut(place, at: now, into: &effects) { $0.handle(input, at: now, into: &$1) }
    }

    /// Lets the station's link `work` and carries out what comes of that.
    private mutating func carryOut(
        _ place: Int, at now: Moment, into effects: inout [Effect], work: (inout RPC, inout [RPC.Effect]) -> Void
    ) {
        // What is carried out may let a link work again: that finds no spare list and makes its own.
        var results: [RPC.Effect] = []
        swap(&results, &spareResults)
        defer { spareResults = results }
        guard let connection = stations[place].connection(after: { work(&$0, &results) }) else { return }
        results.drain { result in
            switch result {
            case .send(let bytes): effects.append(.send(connection: connection, bytes))
            case .request(let id, let request): take(request, id, from: place, at: now, into: &effects)
            case .result(_, let response): take(response, at: place, now: now, into: &effects)
            case .failed(_, let failure): takeFailure(failure, at: place, now: now, into: &effects)
            case .event(let news): take(news, from: place, into: &effects)
            case .fault(let error): log(.warning, place, error.description, into: &effects)
            }
        }
    }

    private mutating func take(
        _ request: AnyRequest, _ id: MessageID, from place: Int, at now: Moment, into effects: inout [Effect]
    ) {
        let request = meant(by: request, at: place, now: now)
        switch answer(request, id, from: place, at: now, into: &effects) {
        case .result(let response): drive(.answer(id, response), place, at: now, into: &effects)
        case .refuse(let error): drive(.refuse(id, error), place, at: now, into: &effects)
        case .later: break
        case .whenDurable(let records, let message):
            let token = nextToken
            nextToken += 1
            awaited[token] = Awaited(
                station: place, generation: stations[place].generation, id: id, message: message)
            effects.append(.store(records, token: token))
        }
    }

    /// What a station may call, by chapter.
    private mutating func answer(
        _ request: AnyRequest, _ id: MessageID, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        if stations[place].admission != .accepted, !isAllowedBeforeAdmission(request, at: place) {
            return .refuse(CallError(.securityError, "the station has not been accepted"))
        }
        return switch request {
        // A Security
        case .securityEventNotification(let request): take(request, from: place, at: now, into: &effects)
        case .signCertificate(let request): take(request, from: place, at: now, into: &effects)
        // B Provisioning
        case .bootNotification(let request): take(request, from: place, at: now, into: &effects)
        case .notifyReport(let request): take(request, from: place, at: now, into: &effects)
        // C Authorization
        case .authorize(let request): take(request, id, from: place, at: now, into: &effects)
        case .notifySettlement(let request): take(request, from: place, at: now, into: &effects)
        case .vatNumberValidation(let request): take(request, id, from: place, at: now, into: &effects)
        // E Transactions
        case .transactionEvent(let request): take(request, from: place)
        // G Availability
        case .heartbeat(let request): take(request, at: now)
        case .statusNotification(let request): take(request, from: place, at: now, into: &effects)
        // H Reservation
        case .reservationStatusUpdate(let request): take(request, from: place, at: now, into: &effects)
        // J Meter values
        case .meterValues(let request): take(request, from: place)
        // K Smart charging
        case .notifyEVChargingNeeds(let request): take(request, from: place, at: now)
        case .notifyEVChargingSchedule(let request): take(request, from: place, at: now)
        case .pullDynamicScheduleUpdate(let request): take(request, from: place)
        case .notifyChargingLimit(let request): take(request, from: place, at: now, into: &effects)
        case .clearedChargingLimit(let request): take(request, from: place, at: now, into: &effects)
        case .notifyPriorityCharging(let request): take(request, from: place, at: now, into: &effects)
        case .reportChargingProfiles(let request): take(request, from: place, at: now, into: &effects)
        // L Firmware
        case .firmwareStatusNotification(let request): take(request, from: place, at: now, into: &effects)
        case .publishFirmwareStatusNotification(let request): take(request, from: place, at: now, into: &effects)
        // M Certificates
        case .get15118EVCertificate(let request): take(request, id, from: place, at: now, into: &effects)
        case .getCertificateStatus(let request): take(request, id, from: place, at: now, into: &effects)
        case .getCertificateChainStatus(let request): take(request, id, from: place, at: now, into: &effects)
        // N Diagnostics
        case .notifyEvent(let request): take(request, from: place, at: now, into: &effects)
        case .logStatusNotification(let request): take(request, from: place, at: now, into: &effects)
        case .notifyMonitoringReport(let request): take(request, from: place, at: now, into: &effects)
        case .notifyCustomerInformation(let request): take(request, from: place, at: now, into: &effects)
        case .openPeriodicEventStream(let request): take(request, from: place, at: now, into: &effects)
        case .closePeriodicEventStream(let request): take(request, from: place, into: &effects)
        // O Display messages
        case .notifyDisplayMessages(let request): take(request, from: place, at: now, into: &effects)
        // P Data transfer
        case .dataTransfer(let request): take(request, id, from: place, at: now, into: &effects)
        // R DER control
        case .reportDERControl(let request): take(request, from: place, at: now, into: &effects)
        case .notifyDERAlarm(let request): take(request, from: place, at: now, into: &effects)
        case .notifyDERStartStop(let request): take(request, from: place, at: now, into: &effects)
        // S Battery swap
        case .batterySwap(let request): take(request, from: place, at: now, into: &effects)
        default:
            .refuse(CallError(.notSupported, "\(request.action.rawValue) is not supported here"))
        }
    }

    /// Answers a station's call that waited for the host.
    mutating func respond(
        to id: MessageID, _ response: AnyResponse, at place: Int, now: Moment, into effects: inout [Effect]
    ) {
        drive(.answer(id, response), place, at: now, into: &effects)
    }

    /// The message's records are durable: now it counts, and is answered.
    mutating func take(_ awaited: Awaited, at now: Moment, into effects: inout [Effect]) {
        let place = awaited.station
        let response: AnyResponse
        switch awaited.message {
        case .transactionEvent(let news):
            response = .transactionEvent(apply(news, from: place, at: now, into: &effects))
        case .meterValues(let evse, let readings):
            apply(readings, ofEVSE: evse, from: place, at: now, into: &effects)
            response = .meterValues(MeterValuesResponse())
        case .notice(let kept): response = kept
        case .chargingNeeds(let needs):
            apply(needs, from: place, into: &effects)
            response = .notifyEVChargingNeeds(NotifyEVChargingNeedsResponse(status: .accepted))
        }
        guard stations[place].generation == awaited.generation else { return }
        carryOut(place, at: now, into: &effects) { $0.answer(awaited.id, response, into: &$1) }
    }

    /// The message's records could not be kept: it does not count, and the station has to send it again.
    mutating func refuse(_ awaited: Awaited, _ reason: String, at now: Moment, into effects: inout [Effect]) {
        log(.warning, awaited.station, "a message could not be kept: \(reason)", into: &effects)
        guard stations[awaited.station].generation == awaited.generation else { return }
        let error = CallError(.internalError, "the message could not be kept; send it again")
        drive(.refuse(awaited.id, error), awaited.station, at: now, into: &effects)
    }

    /// What stations tell is shown on one line, without anything that a terminal would obey.
    func log(_ level: LogLine.Level, _ place: Int, _ text: String, into effects: inout [Effect]) {
        let longest = 300
        // Nearly all are such.
        if text.utf8.count <= longest, text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
            return effects.append(.log(LogLine(level, station: stations[place].id, text)))
        }
        let shown = text.unicodeScalars.prefix(longest).map { scalar in
            scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar
        }
        effects.append(
            .log(LogLine(level, station: stations[place].id, String(String.UnicodeScalarView(shown)))))
    }
}
