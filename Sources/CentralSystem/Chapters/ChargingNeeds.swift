import OCPPMessages
import Quantities
import Records

/// What a vehicle asks for, from OCPP's terms into the house's (OCPP 2.1 NotifyEVChargingNeeds, use cases K17, Q01).
extension ChargingNeedsRecord {
    init(
        _ request: NotifyEVChargingNeedsRequest, station: String, transaction: String?, registers: Registers?,
        at now: UTCNanoseconds
    ) {
        let needs = request.chargingNeeds
        self.init(
            station: station, evse: request.evseId, transaction: transaction,
            at: request.timestamp?.nanoseconds ?? now, energyTransfer: needs.requestedEnergyTransfer.rawValue,
            isDynamic: needs.controlMode == .dynamicControl, departure: needs.departureTime?.nanoseconds,
            registers: registers)
        if let v2x = needs.v2xChargingParameters {
            take(v2x)
        } else if let dc = needs.dcChargingParameters {
            take(dc)
        } else if let ac = needs.acChargingParameters {
            take(ac, phases: needs.requestedEnergyTransfer.phases)
        }
    }

    private mutating func take(_ v2x: V2XChargingParameters) {
        chargeLimit = sum(v2x.maxChargePower, v2x.maxChargePower_L2, v2x.maxChargePower_L3)
        // Told as positive numbers; out of the vehicle is negative here.
        dischargeLimit = sum(v2x.maxDischargePower, v2x.maxDischargePower_L2, v2x.maxDischargePower_L3).map { -$0 }
        targetEnergy = v2x.evTargetEnergyRequest.map { WattHours($0) }
        minimumEnergy = v2x.evMinEnergyRequest.map { WattHours($0) }
        maximumEnergy = v2x.evMaxEnergyRequest.map { WattHours($0) }
        minimumV2XEnergy = v2x.evMinV2XEnergyRequest.map { WattHours($0) }
        maximumV2XEnergy = v2x.evMaxV2XEnergyRequest.map { WattHours($0) }
    }

    private mutating func take(_ dc: DCChargingParameters) {
        chargeLimit = Watts((dc.evMaxPower ?? dc.evMaxCurrent * dc.evMaxVoltage).magnitude)
        targetEnergy = dc.energyAmount.map { WattHours($0) }
        stateOfCharge = dc.stateOfCharge.map { StateOfCharge(percent: Double($0)) }
        capacity = dc.evEnergyCapacity.map { WattHours($0) }
        minimumEnergy = targetEnergy.map { _ in 0 }
        maximumEnergy = targetEnergy
    }

    private mutating func take(_ ac: ACChargingParameters, phases: Double) {
        chargeLimit = Watts((ac.evMaxCurrent * ac.evMaxVoltage * phases).magnitude)
        targetEnergy = WattHours(ac.energyAmount)
        minimumEnergy = 0
        maximumEnergy = targetEnergy
    }

    /// Phase values add up to the whole; without any of them it is not told.
    private func sum(_ whole: Double?, _ more: Double?...) -> Watts? {
        guard let whole else { return nil }
        return Watts(more.reduce(whole) { $0 + ($1 ?? 0) }.magnitude)
    }

    /// Whether the energy transfer asked for can go both ways.
    var isBidirectional: Bool { energyTransfer.contains("BPT") }
}

extension EnergyTransferMode {
    fileprivate var phases: Double {
        switch self {
        case .acThreePhase, .acBPT, .acBPTDER, .acDER: 3
        case .acTwoPhase: 2
        default: 1
        }
    }
}
