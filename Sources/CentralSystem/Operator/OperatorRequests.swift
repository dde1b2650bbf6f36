import OCPPMessages
import Quantities

/// What an operator asks of stations. Requests wait in the order in which they came, a bounded number and time.
extension CentralSystem {
    /// As many requests of an operator wait at a station at most.
    private static let mostRequests = 16

    mutating func take(
        _ request: OperatorRequest, _ number: UInt64, at now: Moment, into effects: inout [Effect]
    ) {
        guard let place = place(of: request.station) else {
            return effects.append(.answer(number, .refused(.unknownStation)))
        }
        guard stations[place].link != nil else {
            return effects.append(.answer(number, .refused(.notConnected)))
        }
        switch request {
        case .inventory:
            stations[place].setUp.inventory = .due
            effects.append(.answer(number, .accepted))
        case .call(_, let request):
            if request.action.direction == .fromStation {
                effects.append(.answer(number, .refused(.wrongDirection(request.action))))
            } else if stations[place].requests.count < Self.mostRequests {
                stations[place].requests.append(
                    OperatorCall(number: number, request: request, expires: now + settings.callTimeout))
            } else {
                effects.append(.answer(number, .refused(.busy)))
            }
        }
        goOn(place, at: now, into: &effects)
    }

    /// Requests that waited too long behind others are refused rather than sent when nobody awaits them any more.
    mutating func dropExpiredRequests(of place: Int, at now: Moment, into effects: inout [Effect]) {
        while let request = stations[place].requests.first, request.expires <= now {
            stations[place].requests.removeFirst()
            effects.append(.answer(request.number, .refused(.timedOut)))
        }
    }
}
