// OCPP 2.1, K15 to K18 and Q01: what the vehicle needs and can do, told to the central system before it plans.

import ISO15118
import OCPP
import OCPPMessages
import Quantities

extension Station {
    /// Tells the vehicle's needs, and holds power at zero until the profile that the answer promises is there.
    mutating func notifyChargingNeeds(_ needs: SECC.ChargingNeeds, at index: Int, _ turn: inout Turn) {
        guard canCall, settings.smartChargingEnabled else { return }
        let request = NotifyEVChargingNeedsRequest(
            evseId: evses[index].id,
            maxScheduleTuples: needs.controlMode == .scheduled ? max(0, needs.maximumSupportingPoints) : nil,
            chargingNeeds: ChargingNeeds(
                needs, evses[index], chargingAtMost: maximumChargePower(of: index),
                dischargingAtMost: maximumDischargePower(of: index)),
            timestamp: turn.timestamp)
        evses[index].needsReported = true
        // A vehicle that renegotiates or comes back to the line goes on under the profile that it has.
        let own = profiles.profiles(
            evseId: evses[index].id, matching: ChargingProfileCriterion(chargingProfilePurpose: .txProfile))
        if own.isEmpty {
            evses[index].profileDue = turn.now + profileWait(isScheduled: needs.controlMode == .scheduled)
        }
        enqueue(.notifyEVChargingNeeds(request), for: .chargingNeeds(evse: index), &turn)
    }

    /// A vehicle that waits for its schedule gives up after a minute.
    private func profileWait(isScheduled: Bool) -> Duration {
        isScheduled ? min(configuration.profileWait, .seconds(30)) : configuration.profileWait
    }

    /// [K15.FR.03] Only an accepted or processed notification promises a profile.
    mutating func chargingNeedsAnswered(
        _ answer: NotifyEVChargingNeedsResponse?, at index: Int, _ turn: inout Turn
    ) {
        switch answer?.status {
        case .accepted, .processing: break
        case .rejected, .noChargingProfile, nil: stopWaitingForProfile(index, &turn)
        }
    }

    mutating func stopWaitingForProfile(_ index: Int, _ turn: inout Turn) {
        guard evses[index].profileDue != nil else { return }
        evses[index].profileDue = nil
        retarget(index, &turn)
        offerSchedule(index, &turn)
    }
}

extension ChargingNeeds {
    /// - Parameters:
    ///   - charge: What the operator lets the EVSE drive at most, EVSE.Power's MaxSet.
    ///   - discharge: The same of EVSE.DischargePower, a magnitude.
    init(
        _ needs: SECC.ChargingNeeds, _ evse: EVSEState, chargingAtMost charge: Watts,
        dischargingAtMost discharge: Watts
    ) {
        let phases = evse.ratings.phases
        // [Q01.FR.09] Who may not discharge charges, whatever service the vehicle chose.
        let service = evse.mayDischarge ? needs.requestedService : needs.requestedService.unidirectional
        self.init(requestedEnergyTransfer: EnergyTransferMode(service, phases: phases))
        let available = needs.supportedServices.map { EnergyTransferMode($0, phases: phases) }
        if !available.isEmpty { availableEnergyTransfer = available }
        controlMode = needs.controlMode == .dynamic ? .dynamicControl : .scheduledControl
        mobilityNeedsMode = needs.mobilityNeedsMode == .evcc ? .evcc : .evccSECC
        departureTime = needs.departure.map { DateTime($0) }
        v2xChargingParameters = V2XChargingParameters(
            needs, evse, charge: charge, discharge: evse.mayDischarge ? discharge : 0)
        evEnergyOffer = needs.energyOffer.map { EVEnergyOffer($0) }
    }
}

extension V2XChargingParameters {
    /// Each bound is the narrower one of vehicle and EVSE; discharge values are magnitudes here.
    fileprivate init(_ needs: SECC.ChargingNeeds, _ evse: EVSEState, charge most: Watts, discharge least: Watts) {
        self.init()
        let ev = needs.limits
        let charge = ev.maximumChargePower.clamped(from: .zero, to: PhasePower(most))
        (maxChargePower, maxChargePower_L2, maxChargePower_L3) = charge.magnitudes
        (minChargePower, minChargePower_L2, minChargePower_L3) = ev.minimumChargePower.magnitudes
        if needs.requestedService.isBidirectional {
            let discharge = ev.maximumDischargePower.clamped(from: PhasePower(-least), to: .zero)
            (maxDischargePower, maxDischargePower_L2, maxDischargePower_L3) = discharge.magnitudes
            (minDischargePower, minDischargePower_L2, minDischargePower_L3) = ev.minimumDischargePower.magnitudes
        }
        if evse.ratings.isDirectCurrent { setDirectCurrent(ev, needs, evse.ratings) }
        evTargetEnergyRequest = needs.energy?.target.value
        evMinEnergyRequest = needs.energy?.minimum.value
        evMaxEnergyRequest = needs.energy?.maximum.value
        evMinV2XEnergyRequest = needs.energy?.minimumV2X?.value
        evMaxV2XEnergyRequest = needs.energy?.maximumV2X?.value
        targetSoC = needs.targetSOC.flatMap { Int(exactly: Double(Int64(clamping: $0.percent))) }
            .map { min(max($0, 0), 100) }
    }

    private mutating func setDirectCurrent(_ ev: PowerLimits, _ needs: SECC.ChargingNeeds, _ evse: StageRatings) {
        maxChargeCurrent = min(ev.maximumChargeCurrent, evse.maximumChargeCurrent).value
        minChargeCurrent = ev.minimumChargeCurrent.value
        if needs.requestedService.isBidirectional {
            maxDischargeCurrent = min(ev.maximumDischargeCurrent.magnitude, evse.maximumDischargeCurrent).value
            minDischargeCurrent = ev.minimumDischargeCurrent.magnitude.value
        }
        maxVoltage = min(ev.maximumVoltage, evse.maximumVoltage).value
        minVoltage = max(ev.minimumVoltage, evse.minimumVoltage).value
    }
}

extension PhasePower {
    /// L1 or the sum, L2, L3, each without its sign.
    fileprivate var magnitudes: (Double?, Double?, Double?) {
        (l1.magnitude.value, l2?.magnitude.value, l3?.magnitude.value)
    }
}

extension EnergyTransferMode {
    init(_ service: EnergyService, phases: Int) {
        self =
            switch service {
            case .ac: phases == 1 ? .acSinglePhase : .acThreePhase
            case .acBPT: .acBPT
            // OCPP has no word for a megawatt.
            case .dc, .mcs: .dc
            case .dcBPT, .mcsBPT: .dcBPT
            }
    }
}

extension EVSEState {
    /// What the EVSE offers, in OCPP's words.
    var energyTransferModes: [EnergyTransferMode] {
        secc.configuration.services.map { EnergyTransferMode($0, phases: ratings.phases) }
    }
}

extension Int64 {
    fileprivate init(clamping value: Double) { self = value.magnitude < 0x1p62 ? Int64(value) : 0 }
}
