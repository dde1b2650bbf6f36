// A transaction as the station keeps it between its events.

import OCPPMessages
import Quantities

struct TransactionState: Equatable, Sendable {
    /// A stop that waits until no power flows any more, so that its last reading is the last.
    struct Ending: Equatable, Sendable {
        var trigger: TriggerReason
        var reason: Reason
        /// Then the contactors are opened without the vehicle's consent.
        var due: Moment
    }

    /// At most 36 characters.
    let id: String
    let started: Moment
    private var seqNo = 0
    var remoteStartID: Int?
    /// [E01] The token goes with the first event that knows it.
    var isTokenTold = false
    /// What the central system was last told.
    var chargingState: ChargingState
    var operationMode: OperationMode?
    var reportedPower: Watts = 0
    var reportedAt: Moment
    var nextSample: Moment?
    /// When the measurands of an operation mode were last sampled at an interval of their own.
    var modeSampledAt: Moment
    /// The vehicle ended its session by itself.
    var stoppedByVehicle = false
    var ending: Ending?

    init(id: String, chargingState: ChargingState, at now: Moment) {
        self.id = id
        self.chargingState = chargingState
        started = now
        reportedAt = now
        modeSampledAt = now
    }

    /// Numbers the next event, from 0 and without a gap.
    mutating func nextSeqNo() -> Int {
        defer { seqNo += 1 }
        return seqNo
    }
}
