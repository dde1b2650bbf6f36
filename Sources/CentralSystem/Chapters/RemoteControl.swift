import OCPPMessages
import Quantities

/// OCPP 2.1 chapter F, and what else an operator asks of a station.
extension CentralSystem {
    /// As many requests of an operator wait at a station at most.
    private static let mostRequests = 16

    mutating func take(
        _ request: OperatorRequest, _ number: UInt64, at now: Moment, into effects: inout [Effect]
    ) {
        guard let place = place(of: request.station) else {
            effects.append(.answer(number, .refused("no station \(request.station) is known")))
            return
        }
        guard stations[place].link != nil else {
            effects.append(.answer(number, .refused("station \(request.station) is not connected")))
            return
        }
        if case .inventory = request {
            stations[place].setUp.inventory = .due
            effects.append(.answer(number, .accepted))
        } else if stations[place].requests.count < Self.mostRequests {
            stations[place].requests.append(OperatorCall(number: number, request: request))
        } else {
            effects.append(.answer(number, .refused("station \(request.station) is busy; try again later")))
        }
        goOn(place, at: now, into: &effects)
    }

    /// Nil for what needs no call of its own.
    mutating func request(for request: OperatorRequest) -> AnyRequest? {
        switch request {
        case .start(_, let evse, let token):
            .requestStartTransaction(
                RequestStartTransactionRequest(
                    evseId: evse, idToken: IdToken(idToken: token, type: "Central"), remoteStartId: takeRequestID()))
        case .stop(_, let transaction):
            .requestStopTransaction(RequestStopTransactionRequest(transactionId: transaction))
        case .compositeSchedule(_, let evse, let duration):
            .getCompositeSchedule(
                GetCompositeScheduleRequest(
                    duration: Int(max(0, duration.components.seconds)), chargingRateUnit: .w, evseId: evse))
        case .inventory: nil
        }
    }

    func answer(_ call: OperatorCall, _ response: AnyResponse, into effects: inout [Effect]) {
        let answer: OperatorAnswer =
            switch response {
            case .requestStartTransaction(let response):
                response.status == .accepted ? .accepted : .refused(response.statusInfo.text)
            case .requestStopTransaction(let response):
                response.status == .accepted ? .accepted : .refused(response.statusInfo.text)
            case .getCompositeSchedule(let response):
                if response.status == .accepted, let schedule = response.schedule {
                    .schedule(schedule)
                } else {
                    .refused(response.statusInfo.text)
                }
            default: .refused("an answer of another kind")
            }
        effects.append(.answer(call.number, answer))
    }
}

extension Optional<StatusInfo> {
    fileprivate var text: String {
        guard let self else { return "the station refused" }
        return self.additionalInfo.map { "\(self.reasonCode): \($0)" } ?? self.reasonCode
    }
}
