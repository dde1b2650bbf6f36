/// Control modes of the DC charge loop (ISO 15118-20, 8.3.5.5): how the SECC reads the EV's limits, and what the EVSE
/// publishes.
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
            if let power = mode.evMinimumChargePower { limits.minimumChargePower = PhasePower(power.quantity()) }
        case .bpt_Scheduled_DC_CLReqControlMode(let mode):
            targetCurrent = mode.evTargetCurrent.quantity()
            targetVoltage = mode.evTargetVoltage.quantity()
            takeScheduled(mode.evTargetEnergyRequest, mode.evMaximumEnergyRequest, mode.evMinimumEnergyRequest)
            limits.narrow(
                power: mode.evMaximumChargePower, current: mode.evMaximumChargeCurrent, highest: mode.evMaximumVoltage,
                lowest: mode.evMinimumVoltage)
            if let power = mode.evMinimumChargePower { limits.minimumChargePower = PhasePower(power.quantity()) }
            limits.narrowDischarge(power: mode.evMaximumDischargePower, current: mode.evMaximumDischargeCurrent)
            if let power = mode.evMinimumDischargePower {
                limits.minimumDischargePower = PhasePower(DischargeSign.house(power))
            }
        }
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

    fileprivate mutating func narrowDischarge(power: RationalNumber?, current: RationalNumber?) {
        if let power { maximumDischargePower = PhasePower(DischargeSign.house(power)) }
        if let current { maximumDischargeCurrent = DischargeSign.house(current) }
    }
}

extension DC_CLResControlMode {
    /// The EVSE's limits as they are now.
    init(
        _ limits: PowerLimits, _ needs: MobilityAnswer, service: EnergyService, mode: ControlMode, sign: DischargeSign
    ) {
        let power = RationalNumber(limits.maximumChargePower.total)
        let leastPower = RationalNumber(limits.minimumChargePower.total)
        let current = RationalNumber(limits.maximumChargeCurrent)
        let voltage = RationalNumber(limits.maximumVoltage)
        switch (mode, service.isBidirectional) {
        case (.dynamic, false):
            self = .dynamic_DC_CLResControlMode(
                Dynamic_DC_CLResControlMode(
                    departureTime: needs.departureTime, minimumSOC: needs.minimumSOC, targetSOC: needs.targetSOC,
                    ackMaxDelay: needs.ackMaxDelay, evseMaximumChargePower: power, evseMinimumChargePower: leastPower,
                    evseMaximumChargeCurrent: current, evseMaximumVoltage: voltage))
        case (.dynamic, true):
            self = .bpt_Dynamic_DC_CLResControlMode(
                BPT_Dynamic_DC_CLResControlMode(
                    departureTime: needs.departureTime, minimumSOC: needs.minimumSOC, targetSOC: needs.targetSOC,
                    ackMaxDelay: needs.ackMaxDelay, evseMaximumChargePower: power, evseMinimumChargePower: leastPower,
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

    var mobility: MobilityAnswer {
        switch self {
        case .dynamic_DC_CLResControlMode(let mode):
            MobilityAnswer(
                departureTime: mode.departureTime, minimumSOC: mode.minimumSOC, targetSOC: mode.targetSOC,
                ackMaxDelay: mode.ackMaxDelay)
        case .bpt_Dynamic_DC_CLResControlMode(let mode):
            MobilityAnswer(
                departureTime: mode.departureTime, minimumSOC: mode.minimumSOC, targetSOC: mode.targetSOC,
                ackMaxDelay: mode.ackMaxDelay)
        case .scheduled_DC_CLResControlMode, .bpt_Scheduled_DC_CLResControlMode: MobilityAnswer()
        }
    }
}

extension PowerLimits {
    /// The EVSE's limits as a loop answer has them now; what it leaves out stays.
    mutating func take(_ mode: DC_CLResControlMode) {
        switch mode {
        case .dynamic_DC_CLResControlMode(let mode):
            narrow(
                power: mode.evseMaximumChargePower, current: mode.evseMaximumChargeCurrent,
                highest: mode.evseMaximumVoltage, lowest: nil)
        case .bpt_Dynamic_DC_CLResControlMode(let mode):
            narrow(
                power: mode.evseMaximumChargePower, current: mode.evseMaximumChargeCurrent,
                highest: mode.evseMaximumVoltage, lowest: mode.evseMinimumVoltage)
            narrowDischarge(power: mode.evseMaximumDischargePower, current: mode.evseMaximumDischargeCurrent)
        case .scheduled_DC_CLResControlMode(let mode):
            narrow(
                power: mode.evseMaximumChargePower, current: mode.evseMaximumChargeCurrent,
                highest: mode.evseMaximumVoltage, lowest: nil)
        case .bpt_Scheduled_DC_CLResControlMode(let mode):
            narrow(
                power: mode.evseMaximumChargePower, current: mode.evseMaximumChargeCurrent,
                highest: mode.evseMaximumVoltage, lowest: mode.evseMinimumVoltage)
            narrowDischarge(power: mode.evseMaximumDischargePower, current: mode.evseMaximumDischargeCurrent)
        }
    }
}
