import OCPPMessages
import Quantities

/// What an operator asks of stations. Requests wait in the order in which they came, a bounded number and time.
extension CentralSystem {
    /// As many requests of an operator wait at a station at most.
    private static let mostRequests = 16

    mutating func take(
        _ request: OperatorRequest, _ number: UInt64, at now: Moment, into effects: inout [Effect]
    ) {
        switch request {
        case .call(let station, let request):
            let place: Int
            switch reach(station) {
            case .failure(let refusal): return effects.append(.answer(number, .refused(refusal)))
            case .success(let found): place = found
            }
            if !offerPassword(of: request, number, at: place, now: now, into: &effects) {
                enqueue(request, number, at: place, now: now, into: &effects)
            }
            goOn(place, at: now, into: &effects)
        case .inventory(let station):
            switch reach(station) {
            case .failure(let refusal): effects.append(.answer(number, .refused(refusal)))
            case .success(let place):
                stations[place].setUp.inventory = .due
                effects.append(.answer(number, .accepted))
                goOn(place, at: now, into: &effects)
            }
        case .admit(let station, let admission):
            guard let place = place(of: station) else {
                return effects.append(.answer(number, .refused(.unknownStation)))
            }
            admit(admission, at: place, now: now, into: &effects)
            effects.append(.answer(number, .accepted))
        case .mode(let station, let transaction, let mode):
            guard let place = place(of: station) else {
                return effects.append(.answer(number, .refused(.unknownStation)))
            }
            let answer = setMode(mode, ofTransaction: transaction, at: place, now: now, into: &effects)
            effects.append(.answer(number, answer))
        case .signal(let request, let names):
            effects.append(.answer(number, signal(request, to: names, at: now, into: &effects)))
        case .setToken(let token): set(token, number, at: now, into: &effects)
        case .removeToken(let token): remove(token, number, at: now, into: &effects)
        }
    }

    private func reach(_ station: String) -> Result<Int, OperatorRefusal> {
        guard let place = place(of: station) else { return .failure(.unknownStation) }
        return stations[place].link == nil ? .failure(.notConnected) : .success(place)
    }

    /// False: it is refused.
    @discardableResult
    mutating func enqueue(
        _ request: AnyRequest, _ number: UInt64, at place: Int, now: Moment, into effects: inout [Effect]
    ) -> Bool {
        if request.action.direction == .fromStation {
            effects.append(.answer(number, .refused(.wrongDirection(request.action))))
        } else if stations[place].admission == .rejected {
            // [B03] A station that was rejected is left alone until it boots again.
            effects.append(.answer(number, .refused(.unsuitable("the station has been rejected"))))
        } else if stations[place].requests.count < Self.mostRequests {
            stations[place].requests.append(
                OperatorCall(number: number, request: request, expires: now + settings.callTimeout))
            return true
        } else {
            effects.append(.answer(number, .refused(.busy)))
        }
        return false
    }

    /// Requests that waited too long behind others are refused rather than sent when nobody awaits them any more.
    mutating func dropExpiredRequests(of place: Int, at now: Moment, into effects: inout [Effect]) {
        while let request = stations[place].requests.first, request.expires <= now {
            stations[place].requests.removeFirst()
            withdrawPassword(of: request.request, request.number, at: place, now: now, into: &effects)
            effects.append(.answer(request.number, .refused(.timedOut)))
        }
    }
}

/// What an operator's calls change in what is kept of a station.
extension CentralSystem {
    /// A report may come before its answer does.
    mutating func beginOperatorCall(_ request: AnyRequest, at place: Int, now: Moment) {
        if case .triggerMessage(let request) = request, stations[place].admission == .pending {
            withDossier(of: place) { _ = $0.triggered.insert(request.requestedMessage) }
        }
        guard let report = request.reportID else { return }
        let time = settings.reportTimeout
        withDossier(of: place) { $0.reports.expect(report, request.action, at: now, within: time) }
    }

    mutating func takeOperatorAnswer(
        _ response: AnyResponse, to call: OperatorCall, at place: Int, now: Moment, into effects: inout [Effect]
    ) {
        let request = call.request
        effects.append(
            .store([notice(request, answered: response, from: place, at: now.utcNanoseconds)], token: 0))
        if let report = request.reportID, !response.announcesReport {
            withDossier(of: place) { $0.reports.forget(report) }
        }
        switch (request, response) {
        case (.reserveNow(let request), .reserveNow(let response)) where response.status == .accepted:
            withDossier(of: place) { $0.reservations.add(request, at: now) }
            keep(.reservation(request.id), request, at: place, now: now, into: &effects)
        case (.cancelReservation(let request), .cancelReservation(let response)) where response.status == .accepted:
            endReservation(request.reservationId, at: place, into: &effects)
        case (.adjustPeriodicEventStream(let request), .adjustPeriodicEventStream(let response))
        where response.status == .accepted:
            if let data = withDossier(of: place, { $0.streams.adjust(request.id, request.params) }) {
                keep(.stream(request.id), data, at: place, now: now, into: &effects)
            }
        case (.setVariables, .setVariables(let response)):
            takePasswordAnswer(response, to: request, call.number, at: place, now: now, into: &effects)
        case (.usePriorityCharging(let request), .usePriorityCharging(let response))
        where response.status == .accepted:
            // [K21] The station tells of what it did by itself alone.
            setPriority(request.transactionId, request.activate, at: place, now: now, into: &effects)
        default: break
        }
    }
}
