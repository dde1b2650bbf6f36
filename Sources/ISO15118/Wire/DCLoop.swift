/// Control modes of the DC charge loop (ISO 15118-20, 8.3.5.5): what the EV says and what the EVSE publishes.
import ISO15118Messages
import Quantities

extension SECC.Selection {
    func accepts(_ mode: DC_CLReqControlMode) -> Bool {
        let wanted: (ControlMode, isBidirectional: Bool) =
            switch mode {
            case .dynamic_DC_CLReqControlMode: (.dynamic, false)
            case .bpt_Dynamic_DC_CLReqControlMode: (.dynamic, true)
            case .scheduled_DC_CLReqControlMode: (.scheduled, false)
            case .bpt_Scheduled_DC_CLReqControlMode: (.scheduled, true)
            }
        return service.isDC && (controlMode, service.isBidirectional) == wanted
    }
}

extension SECC.VehicleReport {
    mutating func take(_ request: DC_ChargeLoopReq, at now: Moment) {
        take(request.displayParameters)
        presentVoltage = request.evPresentVoltage.quantity()
        switch request.clReqControlMode {
        case .dynamic_DC_CLReqControlMode(let mode):
            energy = EnergyRequests(
                target: mode.evTargetEnergyRequest.quantity(), maximum: mode.evMaximumEnergyRequest.quantity(),
                minimum: mode.evMinimumEnergyRequest.quantity())
            departure = mode.departureTime.map { now + .seconds(Int64($0)) } ?? departure
            limits.maximumChargePower = PhasePower(mode.evMaximumChargePower.quantity())
            limits.minimumChargePower = PhasePower(mode.evMinimumChargePower.quantity())
            limits.maximumChargeCurrent = mode.evMaximumChargeCurrent.quantity()
            limits.maximumVoltage = mode.evMaximumVoltage.quantity()
            limits.minimumVoltage = mode.evMinimumVoltage.quantity()
        case .bpt_Dynamic_DC_CLReqControlMode(let mode):
            energy = EnergyRequests(
                target: mode.evTargetEnergyRequest.quantity(), maximum: mode.evMaximumEnergyRequest.quantity(),
                minimum: mode.evMinimumEnergyRequest.quantity(),
                maximumV2X: mode.evMaximumV2XEnergyRequest?.quantity(),
                minimumV2X: mode.evMinimumV2XEnergyRequest?.quantity())
            departure = mode.departureTime.map { now + .seconds(Int64($0)) } ?? departure
            limits.maximumChargePower = PhasePower(mode.evMaximumChargePower.quantity())
            limits.minimumChargePower = PhasePower(mode.evMinimumChargePower.quantity())
            limits.maximumChargeCurrent = mode.evMaximumChargeCurrent.quantity()
            limits.maximumVoltage = mode.evMaximumVoltage.quantity()
            limits.minimumVoltage = mode.evMinimumVoltage.quantity()
            limits.maximumDischargePower = PhasePower(DischargeSign.house(mode.evMaximumDischargePower))
            limits.minimumDischargePower = PhasePower(DischargeSign.house(mode.evMinimumDischargePower))
            limits.maximumDischargeCurrent = DischargeSign.house(mode.evMaximumDischargeCurrent)
        case .scheduled_DC_CLReqControlMode(let mode):
            targetCurrent = mode.evTargetCurrent.quantity()
            targetVoltage = mode.evTargetVoltage.quantity()
            takeScheduled(mode.evTargetEnergyRequest, mode.evMaximumEnergyRequest, mode.evMinimumEnergyRequest)
            limits.narrow(
                power: mode.evMaximumChargePower, current: mode.evMaximumChargeCurrent, highest: mode.evMaximumVoltage,
                lowest: mode.evMinimumVoltage)
        case .bpt_Scheduled_DC_CLReqControlMode(let mode):
            targetCurrent = mode.evTargetCurrent.quantity()
            targetVoltage = mode.evTargetVoltage.quantity()
            takeScheduled(mode.evTargetEnergyRequest, mode.evMaximumEnergyRequest, mode.evMinimumEnergyRequest)
            limits.narrow(
                power: mode.evMaximumChargePower, current: mode.evMaximumChargeCurrent, highest: mode.evMaximumVoltage,
                lowest: mode.evMinimumVoltage)
            if let power = mode.evMaximumDischargePower {
                limits.maximumDischargePower = PhasePower(DischargeSign.house(power))
            }
            if let current = mode.evMaximumDischargeCurrent {
                limits.maximumDischargeCurrent = DischargeSign.house(current)
            }
        }
    }

    mutating func take(_ display: DisplayParameters?) {
        guard let display else { return }
        presentSOC = display.presentSOC.map { StateOfCharge(wire: $0) } ?? presentSOC
        minimumSOC = display.minimumSOC.map { StateOfCharge(wire: $0) } ?? minimumSOC
        targetSOC = display.targetSOC.map { StateOfCharge(wire: $0) } ?? targetSOC
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

extension PowerLimits {
    fileprivate mutating func narrow(
        power: RationalNumber?, current: RationalNumber?, highest: RationalNumber?, lowest: RationalNumber?
    ) {
        if let power { maximumChargePower = PhasePower(power.quantity()) }
        if let current { maximumChargeCurrent = current.quantity() }
        if let highest { maximumVoltage = highest.quantity() }
        if let lowest { minimumVoltage = lowest.quantity() }
    }
}

extension DC_CLResControlMode {
    /// The EVSE's limits as they are now.
    init(_ limits: PowerLimits, service: EnergyService, mode: ControlMode, sign: DischargeSign) {
        let power = RationalNumber(limits.maximumChargePower.total)
        let leastPower = RationalNumber(limits.minimumChargePower.total)
        let current = RationalNumber(limits.maximumChargeCurrent)
        let voltage = RationalNumber(limits.maximumVoltage)
        switch (mode, service.isBidirectional) {
        case (.dynamic, false):
            self = .dynamic_DC_CLResControlMode(
                Dynamic_DC_CLResControlMode(
                    evseMaximumChargePower: power, evseMinimumChargePower: leastPower,
                    evseMaximumChargeCurrent: current, evseMaximumVoltage: voltage))
        case (.dynamic, true):
            self = .bpt_Dynamic_DC_CLResControlMode(
                BPT_Dynamic_DC_CLResControlMode(
                    evseMaximumChargePower: power, evseMinimumChargePower: leastPower,
                    evseMaximumChargeCurrent: current, evseMaximumVoltage: voltage,
                    evseMaximumDischargePower: sign.wire(limits.maximumDischargePower.total),
                    evseMinimumDischargePower: sign.wire(limits.minimumDischargePower.total),
                    evseMaximumDischargeCurrent: sign.wire(limits.maximumDischargeCurrent),
                    evseMinimumVoltage: RationalNumber(limits.minimumVoltage)))
        case (.scheduled, false):
            self = .scheduled_DC_CLResControlMode(
                Scheduled_DC_CLResControlMode(
                    evseMaximumChargePower: power, evseMinimumChargePower: leastPower,
                    evseMaximumChargeCurrent: current, evseMaximumVoltage: voltage))
        case (.scheduled, true):
            self = .bpt_Scheduled_DC_CLResControlMode(
                BPT_Scheduled_DC_CLResControlMode(
                    evseMaximumChargePower: power, evseMinimumChargePower: leastPower,
                    evseMaximumChargeCurrent: current, evseMaximumVoltage: voltage,
                    evseMaximumDischargePower: sign.wire(limits.maximumDischargePower.total),
                    evseMinimumDischargePower: sign.wire(limits.minimumDischargePower.total),
                    evseMaximumDischargeCurrent: sign.wire(limits.maximumDischargeCurrent),
                    evseMinimumVoltage: RationalNumber(limits.minimumVoltage)))
        }
    }
}

extension EVCC {
    func dcControlMode(at now: Moment) -> DC_CLReqControlMode {
        switch (controlMode, service.isBidirectional) {
        case (.dynamic, false): .dynamic_DC_CLReqControlMode(dcDynamic(at: now))
        case (.dynamic, true): .bpt_Dynamic_DC_CLReqControlMode(dcDynamicBPT(at: now))
        case (.scheduled, false):
            .scheduled_DC_CLReqControlMode(
                Scheduled_DC_CLReqControlMode(
                    evTargetCurrent: RationalNumber(scheduledCurrent),
                    evTargetVoltage: RationalNumber(battery.voltage)))
        case (.scheduled, true):
            .bpt_Scheduled_DC_CLReqControlMode(
                BPT_Scheduled_DC_CLReqControlMode(
                    evTargetCurrent: RationalNumber(scheduledCurrent),
                    evTargetVoltage: RationalNumber(battery.voltage)))
        }
    }

    private func dcDynamic(at now: Moment) -> Dynamic_DC_CLReqControlMode {
        let limits = battery.limits
        return Dynamic_DC_CLReqControlMode(
            departureTime: secondsToDeparture(from: now),
            evTargetEnergyRequest: RationalNumber(battery.energy.target),
            evMaximumEnergyRequest: RationalNumber(battery.energy.maximum),
            evMinimumEnergyRequest: RationalNumber(battery.energy.minimum),
            evMaximumChargePower: RationalNumber(limits.maximumChargePower.total),
            evMinimumChargePower: RationalNumber(limits.minimumChargePower.total),
            evMaximumChargeCurrent: RationalNumber(limits.maximumChargeCurrent),
            evMaximumVoltage: RationalNumber(limits.maximumVoltage),
            evMinimumVoltage: RationalNumber(limits.minimumVoltage))
    }

    private func dcDynamicBPT(at now: Moment) -> BPT_Dynamic_DC_CLReqControlMode {
        let limits = battery.limits
        return BPT_Dynamic_DC_CLReqControlMode(
            departureTime: secondsToDeparture(from: now),
            evTargetEnergyRequest: RationalNumber(battery.energy.target),
            evMaximumEnergyRequest: RationalNumber(battery.energy.maximum),
            evMinimumEnergyRequest: RationalNumber(battery.energy.minimum),
            evMaximumChargePower: RationalNumber(limits.maximumChargePower.total),
            evMinimumChargePower: RationalNumber(limits.minimumChargePower.total),
            evMaximumChargeCurrent: RationalNumber(limits.maximumChargeCurrent),
            evMaximumVoltage: RationalNumber(limits.maximumVoltage),
            evMinimumVoltage: RationalNumber(limits.minimumVoltage),
            evMaximumDischargePower: dischargeSign.wire(limits.maximumDischargePower.total),
            evMinimumDischargePower: dischargeSign.wire(limits.minimumDischargePower.total),
            evMaximumDischargeCurrent: dischargeSign.wire(limits.maximumDischargeCurrent),
            evMaximumV2XEnergyRequest: battery.energy.maximumV2X.map { RationalNumber($0) },
            evMinimumV2XEnergyRequest: battery.energy.minimumV2X.map { RationalNumber($0) })
    }
}
