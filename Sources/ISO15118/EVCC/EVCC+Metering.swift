/// MeteringConfirmation (ISO 15118-20, 8.3.4.3.9): the EV signs what the station's meter showed it, on stream 8102.
import ISO15118Messages
import Quantities

extension EVCC {
    enum Metering: Equatable, Sendable {
        case idle
        case answer(until: Moment)
    }

    mutating func confirmMetering(at now: Moment, into effects: inout [Effect]) {}
}
