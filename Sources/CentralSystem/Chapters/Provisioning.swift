import OCPPMessages
import Quantities
import Records

/// OCPP 2.1 chapter B: a station boots, and reports what it is.
extension CentralSystem {
    /// B01. A boot may have lost the profiles, so they are set anew; the inventory is read again.
    mutating func take(
        _ request: BootNotificationRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        let station = request.chargingStation
        let record = StationRecord(
            station: stations[place].id, at: now.utcNanoseconds, vendor: station.vendorName, model: station.model,
            serialNumber: station.serialNumber, firmware: station.firmwareVersion, bootReason: request.reason.rawValue)
        let isChanged = stations[place].boot?.isSameMachine(as: record) != true
        stations[place].boot = record
        setQuirks(of: place, into: &effects)
        let admission = admission(of: place)
        stations[place].admission = admission
        effects.append(.store([.station(record)], token: 0))
        stations[place].setUp.introduction = .done
        guard admission == .accepted else { return answer(admission, at: place, now: now, into: &effects) }
        stations[place].setUp.pausedUntil = nil
        stations[place].setUp.inventoryDue = isChanged ? nil : inventoryTurn(of: place, after: request.reason, now: now)
        stations[place].setUp.inventory = .due
        stations[place].setUp.safeProfile = .due
        stations[place].setUp.safeProfileIsCleared = false
        resumeSteering(at: place, at: now)
        askLocalListVersion(of: place, into: &effects)
        doubtTransactions(at: place, now: now)
        log(.info, place, "booted: \(station.vendorName) \(station.model), \(request.reason.rawValue)", into: &effects)
        return .result(
            .bootNotification(
                BootNotificationResponse(
                    currentTime: DateTime(now), interval: Int(settings.heartbeatInterval.components.seconds),
                    status: .accepted)))
    }

    /// When the inventory of a known station is read again that has booted; nil: now. After a power cut very many boot at
    /// once, and what they can do is known: their reports, long as they are, take turns.
    private func inventoryTurn(of place: Int, after reason: BootReason, now: Moment) -> Moment? {
        guard stations[place].setUp.inventory == .done || !stations[place].facts.isEmpty,
            reason == .powerUp || reason == .watchdog
        else { return nil }
        let turns = 100
        return now + settings.inventorySpread / turns * (1 + place % turns)
    }

    func admission(of place: Int) -> CentralSystemSettings.Admission {
        if !dossiers.isEmpty, let decided = dossiers[place]?.admission { return decided }
        return settings.admissions[stations[place].id] ?? settings.otherAdmission
    }

    /// B02: an operator decides about a station. One that was kept waiting is asked to boot, and hears it then; one
    /// that was rejected may not be called, and hears it when it tries again.
    mutating func admit(
        _ admission: CentralSystemSettings.Admission, at place: Int, now: Moment, into effects: inout [Effect]
    ) {
        withDossier(of: place) { $0.admission = admission }
        keep(.admission, "\"\(admission.rawValue)\"", at: place, now: now, into: &effects)
        guard stations[place].admission != admission else { return }
        stations[place].setUp.introduction = .due
        stations[place].setUp.pausedUntil = nil
        goOn(place, at: now, into: &effects)
    }

    /// Asking for a BootNotification is all that is arranged with a station that has not been accepted.
    func nextCallBeforeAdmission(_ place: Int, at now: Moment) -> Call? {
        let setUp = stations[place].setUp
        guard stations[place].admission == .pending, setUp.introduction == .due else { return nil }
        if let pausedUntil = setUp.pausedUntil, now < pausedUntil { return nil }
        return .introduction
    }

    /// B02, B03. A station that is kept waiting may be set up by the operator; one that was rejected is left alone.
    private mutating func answer(
        _ admission: CentralSystemSettings.Admission, at place: Int, now: Moment, into effects: inout [Effect]
    ) -> Answer {
        let status: RegistrationStatus = admission == .pending ? .pending : .rejected
        stations[place].setUp.inventory = .notDue
        stations[place].setUp.safeProfile = .notDue
        log(.info, place, "booted, and is told \(status.rawValue)", into: &effects)
        let interval = Int(settings.admissionInterval.components.seconds)
        return .result(
            .bootNotification(
                BootNotificationResponse(currentTime: DateTime(now), interval: interval, status: status)))
    }

    /// [B02.FR.09, B03.FR.07] Besides booting, a station that is kept waiting may only tell what it was asked for.
    func isAllowedBeforeAdmission(_ request: AnyRequest, at place: Int) -> Bool {
        if case .bootNotification = request { return true }
        guard stations[place].admission == .pending, let dossier = dossiers[place] else { return false }
        if case .notifyReport(let report) = request { return dossier.reports[report.requestId] != nil }
        return dossier.triggered.contains { $0.brings(request.action) }
    }

    /// B07. A report comes in parts; the last one says so.
    mutating func take(
        _ request: NotifyReportRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        let response = Answer.result(.notifyReport(NotifyReportResponse()))
        guard request.requestId == stations[place].setUp.requestID, stations[place].setUp.inventory == .underWay else {
            // The operator's.
            return gather(
                .notifyReport(request), request.requestId, number: request.seqNo, isLast: request.tbc != true,
                from: place, at: now, answering: .notifyReport(NotifyReportResponse()), into: &effects)
        }
        if request.seqNo == 0 { stations[place].setUp.gathered = Inventory() }
        for data in request.reportData ?? [] { stations[place].setUp.gathered.add(data) }
        guard request.tbc != true else { return response }
        stations[place].setUp.inventory = .done
        let facts = stations[place].setUp.gathered.records(station: stations[place].id, at: now.utcNanoseconds)
        stations[place].setUp.gathered = Inventory()
        let limit = stations[place].standingLimit
        stations[place].facts = facts
        effects.append(.store(facts.map { .evseFacts($0) }, token: 0))
        // What the EVSEs can do bears on the sessions that run already, and on the limit of the safe profile.
        if stations[place].standingLimit != limit { stations[place].setUp.safeProfile = .due }
        for evse in stations[place].evses.indices { tellTerms(at: place, evse, into: &effects) }
        return response
    }
}

extension StationRecord {
    fileprivate func isSameMachine(as other: StationRecord) -> Bool {
        vendor == other.vendor && model == other.model && serialNumber == other.serialNumber
            && firmware == other.firmware
    }
}

extension MessageTrigger {
    /// Whether a station that was asked for this may send that while it waits; none of it changes anything here.
    fileprivate func brings(_ action: Action) -> Bool {
        switch (self, action) {
        case (.heartbeat, .heartbeat), (.statusNotification, .statusNotification),
            (.firmwareStatusNotification, .firmwareStatusNotification),
            (.publishFirmwareStatusNotification, .publishFirmwareStatusNotification),
            (.logStatusNotification, .logStatusNotification),
            (.signChargingStationCertificate, .signCertificate), (.signV2GCertificate, .signCertificate),
            (.signV2G20Certificate, .signCertificate), (.signCombinedCertificate, .signCertificate):
            true
        default: false
        }
    }
}
