import OCPPMessages
import PowerPlant
import Quantities
import Records

/// OCPP 2.1 chapter E: transactions begin, change and end. An event is taken in, and answered, once it is durable.
extension CentralSystem {
    mutating func take(_ request: TransactionEventRequest, from place: Int) -> Answer {
        if let evse = request.evse?.id, stations[place].place(ofEVSE: evse) == nil { return .unknownEVSE(evse) }
        let news = TransactionNews(request)
        var records = records(of: request, news.readings, from: place)
        // [I12] The station's own bill, as it came.
        if news.tellsCost {
            records.append(notice(.transactionEvent(request), from: place, at: request.timestamp.nanoseconds))
        }
        return .whenDurable(records, .transactionEvent(news))
    }

    private func records(
        of request: TransactionEventRequest, _ readings: [MeterReading], from place: Int
    ) -> [Record] {
        let transaction = request.transactionInfo.transactionId
        let station = stations[place].id
        let event = TransactionEventRecord(
            station: station, transaction: transaction, sequenceNumber: request.seqNo, kind: request.eventType.kind,
            at: request.timestamp.nanoseconds, evse: request.evse?.id, trigger: request.triggerReason.rawValue,
            chargingState: request.transactionInfo.chargingState?.rawValue, token: request.idToken?.idToken,
            wasOffline: request.offline == true, stoppedReason: request.transactionInfo.stoppedReason?.rawValue)
        let evse =
            request.evse?.id
            ?? stations[place].place(ofTransaction: transaction).map { stations[place].evses[$0].id } ?? 0
        var records: [Record] = []
        records.reserveCapacity(1 + readings.count)
        records.append(.transactionEvent(event))
        for (index, reading) in readings.enumerated() where !reading.isEmpty {
            let origin = MeterSampleRecord.Origin.transactionEvent(sequenceNumber: request.seqNo, index: index)
            records.append(
                .meterSample(reading.record(station: station, evse: evse, transaction: transaction, origin: origin)))
        }
        return records
    }

    /// The event is durable: it changes the session and the plant's image, unless it is known.
    mutating func apply(
        _ news: TransactionNews, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> TransactionEventResponse {
        let transaction = news.transaction
        var response = TransactionEventResponse(
            idTokenInfo: news.kind == .ended ? nil : news.token.map { judge($0, at: now) })
        if news.kind != .ended, let token = news.token, !tokens.isEmpty {
            response.updatedPersonalMessage = tokens[token.idToken]?.info.personalMessage
        }
        if let arrival = stations[place].ended.note(news.number, of: transaction) {
            note(arrival, news, from: place, at: now, into: &effects)
            if news.kind == .ended { response.totalCost = finalCost(of: transaction, at: place) }
            return response
        }
        if news.kind == .ended, stations[place].place(ofTransaction: transaction) == nil {
            // Its beginning never came, or its end came again after a restart: nothing is left to steer.
            var events = SequenceTracker()
            note(events.note(news.number), news, from: place, at: now, into: &effects)
            stations[place].ended.add(transaction, events)
            // I Tariff and cost
            response.totalCost =
                finalCost(of: transaction, at: place) ?? cost(of: news, at: place, now: now, into: &effects)
            return response
        }
        guard let evse = open(news, at: place, into: &effects) else {
            log(.warning, place, "event of transaction \(transaction), whose EVSE was never told", into: &effects)
            return response
        }
        guard let (arrival, isTold) = stations[place].evses[evse].session?.hear(news) else { return response }
        note(arrival, news, from: place, at: now, into: &effects)
        guard arrival != .duplicate else { return response }
        // Whatever changes them later tells them anew.
        if !isTold { tellTerms(at: place, evse, into: &effects) }
        for reading in news.readings { read(reading, at: place, evse, now: now, into: &effects) }
        response.totalCost = cost(of: news, at: place, now: now, into: &effects)
        if let reservation = news.reservation { endReservation(reservation, at: place, into: &effects) }
        if news.kind == .ended { close(at: place, evse, into: &effects) }
        return response
    }

    /// The place of the EVSE at which the event's transaction runs; it is opened when it is new.
    private mutating func open(
        _ news: TransactionNews, at place: Int, into effects: inout [Effect]
    ) -> Int? {
        let transaction = news.transaction
        if let known = stations[place].place(ofTransaction: transaction) { return known }
        // A station with one EVSE need not name it.
        let id = news.evse ?? (stations[place].evses.count <= 1 ? stations[place].evses.first?.id ?? 1 : nil)
        guard let id, let evse = stations[place].place(ofEVSE: id) else { return nil }
        if let older = stations[place].evses[evse].session?.transaction {
            log(.warning, place, "transaction \(older) gave way to \(transaction) without an end", into: &effects)
            close(at: place, evse, into: &effects)
        }
        stations[place].evses[evse].session = Session(transaction: transaction)
        // It has a share in what is left to all.
        if !dossiers.isEmpty, dossiers[place]?.limits.isEmpty == false { tellAllTerms(at: place, into: &effects) }
        takeNeedsAhead(at: place, evse, into: &effects)
        return evse
    }

    /// The session is over, for us and for the plant.
    mutating func close(at place: Int, _ evse: Int, into effects: inout [Effect]) {
        guard let session = stations[place].evses[evse].session, let id = stations[place].sessionID(at: evse) else {
            return
        }
        stations[place].evses[evse].session = nil
        stations[place].ended.add(session.transaction, session.events)
        effects.append(.plant(.sessionEnded(id, session.registers.map(EnergyRegisters.init))))
        if session.steering.mode != .setpoint { drop(.mode(session.transaction), at: place, into: &effects) }
        leaveDossier(session.transaction, at: place, into: &effects)
    }

    /// Keeps and counts what broke the order.
    private mutating func note(
        _ arrival: SequenceTracker.Arrival, _ news: TransactionNews, from place: Int, at now: Moment,
        into effects: inout [Effect]
    ) {
        let transaction = news.transaction
        let fault: (kind: SequenceFaultRecord.Kind, numbers: ClosedRange<Int>)
        switch arrival {
        case .next, .late: return
        case .afterGap(let numbers):
            stations[place].faults.gaps += 1
            fault = (.gap, numbers)
            let text = "transaction \(transaction): events \(numbers.lowerBound) to \(numbers.upperBound) are missing"
            log(.warning, place, text, into: &effects)
        case .duplicate:
            stations[place].faults.duplicates += 1
            fault = (.duplicate, news.number...news.number)
            log(.info, place, "transaction \(transaction): event \(news.number) came again", into: &effects)
        }
        effects.append(
            .store(
                [
                    .sequenceFault(
                        SequenceFaultRecord(
                            station: stations[place].id, transaction: transaction, kind: fault.kind,
                            numbers: fault.numbers, at: now.utcNanoseconds))
                ], token: 0))
    }

    /// Tells the plant what is agreed about a session, when it has changed.
    mutating func tellTerms(at place: Int, _ evse: Int, into effects: inout [Effect]) {
        guard let session = stations[place].evses[evse].session, let id = stations[place].sessionID(at: evse) else {
            return
        }
        var terms = SessionTerms(
            id: id, needs: session.needs, facts: stations[place].facts(ofEVSE: stations[place].evses[evse].id),
            takesDynamic: session.steering.takesDynamic)
        narrow(&terms, at: place, evse)
        guard terms != session.terms else { return }
        stations[place].evses[evse].session?.terms = terms
        effects.append(.plant(.session(terms)))
    }
}

/// What a TransactionEvent tells, kept until its records are durable.
struct TransactionNews: Sendable {
    let transaction: String
    let number: Int
    let kind: TransactionEventRecord.Kind
    let evse: Int?
    let token: IdToken?
    let chargingState: ChargingState?
    let readings: [MeterReading]
    let at: UTCNanoseconds
    let reservation: Int?
    /// The station counts what the transaction costs by itself.
    let tellsCost: Bool

    init(_ request: TransactionEventRequest) {
        transaction = request.transactionInfo.transactionId
        number = request.seqNo
        kind = request.eventType.kind
        evse = request.evse?.id
        token = request.idToken
        chargingState = request.transactionInfo.chargingState
        at = request.timestamp.nanoseconds
        reservation = request.reservationId
        tellsCost = request.costDetails != nil
        readings = request.meterValue?.map(MeterReading.init) ?? []
    }
}

extension TransactionEvent {
    fileprivate var kind: TransactionEventRecord.Kind {
        switch self {
        case .started: .started
        case .updated: .updated
        case .ended: .ended
        }
    }
}
