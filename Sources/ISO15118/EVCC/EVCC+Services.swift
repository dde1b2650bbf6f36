/// ServiceDiscovery, ServiceDetail, ServiceSelection and ChargeParameterDiscovery: the best service that both sides
/// have, with the parameter set that suits best.
import ISO15118Messages
import Quantities

extension EVCC {
    func serviceDiscovery(at now: Moment) -> ServiceDiscoveryReq {
        ServiceDiscoveryReq(
            header: header(at: now),
            supportedServiceIDs: ServiceIDList(serviceID: configuration.services.map(\.rawValue)))
    }

    mutating func took(_ response: ServiceDiscoveryRes, at now: Moment, into effects: inout [Effect]) {
        let offered = response.energyTransferServiceList.service
        session.candidates = configuration.services.filter { service in
            offered.contains { $0.serviceID == service.rawValue }
        }
        guard !session.candidates.isEmpty else {
            return giveUp(.nothingInCommon, after: .serviceDiscovery, at: now, into: &effects)
        }
        finished(.serviceDiscovery, then: .serviceDetail, at: now, into: &effects)
    }

    func serviceDetail(at now: Moment) -> ServiceDetailReq {
        ServiceDetailReq(header: header(at: now), serviceID: session.candidates.first?.rawValue ?? 0)
    }

    mutating func took(_ response: ServiceDetailRes, at now: Moment, into effects: inout [Effect]) {
        guard let service = session.candidates.first else { return end(.nothingInCommon, into: &effects) }
        if let selection = bestSet(of: service, in: response.serviceParameterList.parameterSet) {
            session.selection = selection
            return finished(.serviceDetail, then: .serviceSelection, at: now, into: &effects)
        }
        session.candidates.removeFirst()
        guard !session.candidates.isEmpty else {
            return giveUp(.nothingInCommon, after: .serviceDetail, at: now, into: &effects)
        }
        finished(.serviceDetail, then: .serviceDetail, at: now, into: &effects)
    }

    /// The first set by preferred control mode, then by preferred mobility needs mode.
    private func bestSet(of service: EnergyService, in sets: [ParameterSet]) -> Selection? {
        var best: (rank: Int, selection: Selection)?
        for set in sets {
            guard let mode = set.number(.controlMode).flatMap({ ControlMode(rawValue: $0) }),
                let modeRank = configuration.controlModes.firstIndex(of: mode)
            else { continue }
            // A set that does not say leaves the needs with the EV.
            let needs = set.number(.mobilityNeedsMode).flatMap { MobilityNeedsMode(rawValue: $0) } ?? .evcc
            guard let needsRank = configuration.mobilityNeedsModes.firstIndex(of: needs) else { continue }
            let rank = modeRank * 16 + needsRank
            if let found = best, found.rank <= rank { continue }
            best = (
                rank,
                Selection(
                    service: service, parameterSetID: set.parameterSetID, controlMode: mode, mobilityNeedsMode: needs)
            )
        }
        return best?.selection
    }

    func serviceSelection(at now: Moment) -> ServiceSelectionReq {
        ServiceSelectionReq(
            header: header(at: now),
            selectedEnergyTransferService: SelectedService(
                serviceID: session.selection?.service.rawValue ?? 0,
                parameterSetID: session.selection?.parameterSetID ?? 0))
    }

    mutating func serviceSelected(at now: Moment, into effects: inout [Effect]) {
        guard let selection = session.selection else { return end(.nothingInCommon, into: &effects) }
        effects.append(.serviceSelected(selection.service, selection.controlMode))
        finished(
            .serviceSelection, .selected(selection.service), then: chargeParameterDiscovery, at: now, into: &effects)
    }
}

extension EVCC {
    var service: EnergyService { session.selection?.service ?? configuration.services[0] }
    var dischargeSign: DischargeSign { DischargeSign(isNegative: configuration.dischargeLimitsAreNegative) }
    var controlMode: ControlMode { session.selection?.controlMode ?? .dynamic }

    var chargeParameterDiscovery: RequestKind {
        service.isDC ? .dcChargeParameterDiscovery : .acChargeParameterDiscovery
    }

    func acChargeParameters(at now: Moment) -> AC_ChargeParameterDiscoveryReq {
        AC_ChargeParameterDiscoveryReq(
            header: header(at: now),
            ac_CPDReqEnergyTransferMode: .init(
                battery.limits, service: service, sign: dischargeSign))
    }

    func dcChargeParameters(at now: Moment) -> DC_ChargeParameterDiscoveryReq {
        DC_ChargeParameterDiscoveryReq(
            header: header(at: now),
            dc_CPDReqEnergyTransferMode: .init(
                battery.limits, service: service, targetSOC: battery.targetSOC, sign: dischargeSign))
    }

    mutating func took(_ response: AC_ChargeParameterDiscoveryRes, at now: Moment, into effects: inout [Effect]) {
        guard let limits = PowerLimits(response.ac_CPDResEnergyTransferMode, service: service) else {
            return giveUp(.nothingInCommon, after: .acChargeParameterDiscovery, at: now, into: &effects)
        }
        session.evseLimits = limits
        finished(.acChargeParameterDiscovery, then: .scheduleExchange, at: now, into: &effects)
    }

    mutating func took(_ response: DC_ChargeParameterDiscoveryRes, at now: Moment, into effects: inout [Effect]) {
        guard let limits = PowerLimits(response.dc_CPDResEnergyTransferMode, service: service) else {
            return giveUp(.nothingInCommon, after: .dcChargeParameterDiscovery, at: now, into: &effects)
        }
        session.evseLimits = limits
        finished(.dcChargeParameterDiscovery, then: .scheduleExchange, at: now, into: &effects)
    }
}
