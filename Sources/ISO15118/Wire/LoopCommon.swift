/// What AC and DC loops have in common on the wire (ISO 15118-20, 8.3.5.3.31 ff.): display parameters, energies, and what
/// the EVSE knows of the driver's needs.
import ISO15118Messages
import Quantities

/// The station's knowledge of the driver's needs as a loop answer carries it.
struct MobilityAnswer: Equatable, Sendable {
    /// Seconds from the answer on.
    var departureTime: UInt32?
    var minimumSOC: Int8?
    var targetSOC: Int8?
    /// Seconds.
    var ackMaxDelay: UInt16?

    init(departureTime: UInt32? = nil, minimumSOC: Int8? = nil, targetSOC: Int8? = nil, ackMaxDelay: UInt16? = nil) {
        self.departureTime = departureTime
        self.minimumSOC = minimumSOC
        self.targetSOC = targetSOC
        self.ackMaxDelay = ackMaxDelay
    }

    init(_ needs: MobilityNeeds, at now: Moment) {
        departureTime = needs.secondsToDeparture(from: now)
        minimumSOC = needs.minimumSOC?.wirePercent
        targetSOC = needs.targetSOC?.wirePercent
        ackMaxDelay = needs.acknowledgeWithin.map { UInt16(clamped: $0.seconds) }
    }
}

extension MobilityNeeds {
    init(_ answer: MobilityAnswer, at now: Moment) {
        self.init(
            departure: answer.departureTime.map { now + .seconds(Int64($0)) },
            minimumSOC: answer.minimumSOC.map { StateOfCharge(wire: $0) },
            targetSOC: answer.targetSOC.map { StateOfCharge(wire: $0) },
            acknowledgeWithin: answer.ackMaxDelay.map { .seconds(Int64($0)) })
    }
}

extension PhasePower {
    /// L1 or the sum, L2, L3.
    var wire: (RationalNumber, RationalNumber?, RationalNumber?) {
        (RationalNumber(l1), l2.map { RationalNumber($0) }, l3.map { RationalNumber($0) })
    }
}

extension PhaseReactivePower {
    init(_ l1: RationalNumber, _ l2: RationalNumber?, _ l3: RationalNumber?) {
        self.init(l1: l1.quantity(), l2: l2?.quantity(), l3: l3?.quantity())
    }

    var wire: (RationalNumber, RationalNumber?, RationalNumber?) {
        (RationalNumber(l1), l2.map { RationalNumber($0) }, l3.map { RationalNumber($0) })
    }
}

extension SECC.VehicleReport {
    mutating func take(_ display: DisplayParameters?) {
        guard let display else { return }
        presentSOC = display.presentSOC.map { StateOfCharge(wire: $0) } ?? presentSOC
        minimumSOC = display.minimumSOC.map { StateOfCharge(wire: $0) } ?? minimumSOC
        targetSOC = display.targetSOC.map { StateOfCharge(wire: $0) } ?? targetSOC
        maximumSOC = display.maximumSOC.map { StateOfCharge(wire: $0) } ?? maximumSOC
        timeToMinimumSOC = display.remainingTimeToMinimumSOC.map { .seconds(Int64($0)) } ?? timeToMinimumSOC
        timeToTargetSOC = display.remainingTimeToTargetSOC.map { .seconds(Int64($0)) } ?? timeToTargetSOC
        timeToMaximumSOC = display.remainingTimeToMaximumSOC.map { .seconds(Int64($0)) } ?? timeToMaximumSOC
        isInletHot = display.inletHot ?? isInletHot
        batteryCapacity = display.batteryEnergyCapacity?.quantity() ?? batteryCapacity
        chargingComplete = display.chargingComplete ?? chargingComplete
    }

    /// With Scheduled control the EV repeats its energy only when it wants to.
    mutating func takeScheduled(_ target: RationalNumber?, _ maximum: RationalNumber?, _ minimum: RationalNumber?) {
        guard target != nil || maximum != nil || minimum != nil else { return }
        let last = energy ?? EnergyRequests(target: 0, maximum: 0, minimum: 0)
        energy = EnergyRequests(
            target: target?.quantity() ?? last.target, maximum: maximum?.quantity() ?? last.maximum,
            minimum: minimum?.quantity() ?? last.minimum)
    }
}
