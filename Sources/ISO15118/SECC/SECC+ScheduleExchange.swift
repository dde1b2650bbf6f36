/// ScheduleExchange (ISO 15118-20, 8.3.4.3.7): the EV's needs, and with Scheduled control the power it may plan with.
import ISO15118Messages
import Quantities

extension SECC {
    mutating func scheduleExchange(_ request: ScheduleExchangeReq, at now: Moment, into effects: inout [Effect]) {
        guard let selection = session.selection else {
            return refuse(.scheduleExchange, .failed, at: now, into: &effects)
        }
        let mode: SEResControlMode
        switch (request.seReqControlMode, selection.controlMode) {
        case (.dynamic_SEReqControlMode(let needs), .dynamic):
            session.needs = Needs(needs, at: now)
            mode = .dynamic_SEResControlMode(Dynamic_SEResControlMode())
        case (.scheduled_SEReqControlMode(let needs), .scheduled):
            session.needs = Needs(needs, at: now)
            mode = .scheduled_SEResControlMode(schedule(at: now))
        default:
            // Not the control mode of the selected parameter set.
            return refuse(.scheduleExchange, .failed, at: now, into: &effects)
        }
        session.vehicle.energy = session.needs.energy
        session.vehicle.departure = session.needs.departure
        effects.append(.chargingNeeds(chargingNeeds(selection, points: request.maximumSupportingPoints)))
        if session.notification == .scheduleRenegotiation { session.notification = nil }
        let response = ScheduleExchangeRes(
            header: header(at: now), responseCode: .ok, evseProcessing: .finished,
            goToPause: session.notification == .pause ? true : nil, seResControlMode: mode)
        reply(.scheduleExchangeRes(response), to: .scheduleExchange, .finished, at: now, into: &effects)
    }

    private func chargingNeeds(_ selection: Selection, points: UInt16) -> ChargingNeeds {
        ChargingNeeds(
            requestedService: selection.service, supportedServices: session.supportedServices,
            controlMode: selection.controlMode, mobilityNeedsMode: selection.mobilityNeedsMode,
            limits: session.vehicle.limits, energy: session.needs.energy, departure: session.needs.departure,
            minimumSOC: session.needs.minimumSOC, targetSOC: session.needs.targetSOC,
            maximumSupportingPoints: Int(points))
    }

    /// One tuple with one entry: a day at the power that the EVSE can give, at one price level.
    private func schedule(at now: Moment) -> Scheduled_SEResControlMode {
        let entry = PowerScheduleEntry(duration: 86_400, power: RationalNumber(station.limits.maximumChargePower.total))
        let power = PowerSchedule(
            timeAnchor: now.utcSeconds, powerScheduleEntries: PowerScheduleEntryList(powerScheduleEntry: [entry]))
        let price = PriceLevelSchedule(
            timeAnchor: now.utcSeconds, priceScheduleID: 1, numberOfPriceLevels: 1,
            priceLevelScheduleEntries: PriceLevelScheduleEntryList(priceLevelScheduleEntry: [
                PriceLevelScheduleEntry(duration: 86_400, priceLevel: 1)
            ]))
        let tuple = ScheduleTuple(
            scheduleTupleID: Self.scheduleTupleID,
            chargingSchedule: ChargingSchedule(powerSchedule: power, priceSchedule: .priceLevelSchedule(price)))
        return Scheduled_SEResControlMode(scheduleTuple: [tuple])
    }

    static var scheduleTupleID: UInt32 { 1 }
}

extension SECC.Needs {
    fileprivate init(_ request: Dynamic_SEReqControlMode, at now: Moment) {
        energy = EnergyRequests(
            target: request.evTargetEnergyRequest.quantity(), maximum: request.evMaximumEnergyRequest.quantity(),
            minimum: request.evMinimumEnergyRequest.quantity(),
            maximumV2X: request.evMaximumV2XEnergyRequest?.quantity(),
            minimumV2X: request.evMinimumV2XEnergyRequest?.quantity())
        departure = now + .seconds(Int64(request.departureTime))
        minimumSOC = request.minimumSOC.map { StateOfCharge(percent: Double($0)) }
        targetSOC = request.targetSOC.map { StateOfCharge(percent: Double($0)) }
    }

    fileprivate init(_ request: Scheduled_SEReqControlMode, at now: Moment) {
        departure = request.departureTime.map { now + .seconds(Int64($0)) }
        guard let target = request.evTargetEnergyRequest, let maximum = request.evMaximumEnergyRequest,
            let minimum = request.evMinimumEnergyRequest
        else { return }
        energy = EnergyRequests(
            target: target.quantity(), maximum: maximum.quantity(), minimum: minimum.quantity())
    }
}
