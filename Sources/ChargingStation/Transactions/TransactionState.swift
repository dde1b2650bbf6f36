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

    /// Which of the facts that are told once the central system has been told.
    struct Told: OptionSet, Equatable, Sendable {
        let rawValue: Int

        /// [E01] The token goes with the first event that knows it.
        static let token = Told(rawValue: 1)
        /// [E01.FR.16] The EVSE goes with the first event after the cable.
        static let evse = Told(rawValue: 2)
        static let cable = Told(rawValue: 4)
        static let phases = Told(rawValue: 8)
        static let reservation = Told(rawValue: 16)
        static let publicKey = Told(rawValue: 32)
        /// [C18] What is held of a payment goes with its token.
        static let limit = Told(rawValue: 64)
    }

    /// At most 36 characters.
    let id: String
    var started: Moment
    private(set) var seqNo = 0
    var remoteStartID: Int?
    /// The reservation that this transaction uses up.
    var reservationID: Int?
    var told: Told = []
    /// Who pays, once it is known.
    var token: Station.Token?
    /// The vehicle's name in ISO 15118, once it is known.
    var evccID: String?
    /// What the central system was last told.
    var chargingState: ChargingState
    var operationMode: OperationMode?
    var reportedPower: Watts = 0
    var reportedAt: Moment
    var nextSample: Moment?
    /// When the measurands of an operation mode were last sampled at an interval of their own.
    var modeSampledAt: Moment
    /// The meter's registers at the start, and when they were last looked at.
    var atStart = EnergyReading()
    var latest = EnergyReading()
    /// How long energy has flowed into the vehicle.
    var charged = Duration.zero
    var limits = TransactionLimits()
    /// What is reported with its end.
    var ended = EndedSamples()
    /// [E17] It goes on without power until its driver comes.
    var isSuspended = false
    /// The vehicle ended its session by itself.
    var stoppedByVehicle = false
    var ending: Ending?

    init(id: String, chargingState: ChargingState, seqNo: Int = 0, at now: Moment) {
        self.id = id
        self.chargingState = chargingState
        self.seqNo = seqNo
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

/// Both registers of an EVSE's meter.
struct EnergyReading: Equatable, Sendable {
    var imported: WattHours = 0
    var exported: WattHours = 0
}

extension EVSEMeasurement {
    var energy: EnergyReading { EnergyReading(imported: imported, exported: exported) }
}
