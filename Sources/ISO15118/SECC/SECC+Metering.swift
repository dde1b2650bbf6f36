/// MeteringConfirmation (ISO 15118-20, 8.3.4.3.9): the EV signs what the meter showed it, on stream 8102 beside the loop.
import ISO15118Messages
import Quantities

extension SECC {
    var canConfirmMetering: Bool { false }
    var isMeteringExpected: Bool { false }
}
