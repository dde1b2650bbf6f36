/// ServiceDiscovery, ServiceDetail and ServiceSelection (ISO 15118-20, 8.3.4.3.4 to 8.3.4.3.6).
import ISO15118Messages
import Quantities

extension SECC {
    mutating func serviceDiscovery(_ request: ServiceDiscoveryReq, at now: Moment, into effects: inout [Effect]) {
        if let ids = request.supportedServiceIDs {
            session.supportedServices = ids.serviceID.compactMap { EnergyService(rawValue: $0) }
        }
        let services = configuration.services.map { Service(serviceID: $0.rawValue, freeService: false) }
        let response = ServiceDiscoveryRes(
            header: header(at: now), responseCode: .ok,
            serviceRenegotiationSupported: configuration.serviceRenegotiation,
            energyTransferServiceList: ServiceList(service: services))
        reply(.serviceDiscoveryRes(response), to: .serviceDiscovery, .finished, at: now, into: &effects)
    }

    mutating func serviceDetail(_ request: ServiceDetailReq, at now: Moment, into effects: inout [Effect]) {
        guard let service = EnergyService(rawValue: request.serviceID), configuration.services.contains(service) else {
            return refuse(.serviceDetail, .failed_ServiceIDInvalid, at: now, into: &effects)
        }
        if !session.supportedServices.contains(service) { session.supportedServices.append(service) }
        let sets = parameterSets.enumerated().map { index, set in
            ParameterSet(parameterSetID: UInt16(index + 1), parameter: set.parameters(service, configuration))
        }
        let response = ServiceDetailRes(
            header: header(at: now), responseCode: .ok, serviceID: request.serviceID,
            serviceParameterList: ServiceParameterList(parameterSet: sets))
        reply(.serviceDetailRes(response), to: .serviceDetail, .finished, at: now, into: &effects)
    }

    mutating func serviceSelection(_ request: ServiceSelectionReq, at now: Moment, into effects: inout [Effect]) {
        let selected = request.selectedEnergyTransferService
        guard let service = EnergyService(rawValue: selected.serviceID), configuration.services.contains(service) else {
            return refuse(.serviceSelection, .failed_NoEnergyTransferServiceSelected, at: now, into: &effects)
        }
        let sets = parameterSets
        let index = Int(selected.parameterSetID) - 1
        // No value-added service is offered, so none can be selected.
        guard sets.indices.contains(index), request.selectedVASList == nil else {
            return refuse(.serviceSelection, .failed_ServiceSelectionInvalid, at: now, into: &effects)
        }
        session.selection = Selection(
            service: service, controlMode: sets[index].controlMode, mobilityNeedsMode: sets[index].mobilityNeedsMode)
        let response = ServiceSelectionRes(header: header(at: now), responseCode: .ok)
        reply(.serviceSelectionRes(response), to: .serviceSelection, .selected(service), at: now, into: &effects)
    }

    /// The combinations that every service is offered with; the ParameterSetID is the position, from 1.
    private var parameterSets: [ParameterChoice] {
        configuration.controlModes.flatMap { mode in
            // [V2G20-2663] MobilityNeedsMode 2 only together with Dynamic control.
            (mode == .dynamic ? configuration.mobilityNeedsModes : [.evcc]).map {
                ParameterChoice(controlMode: mode, mobilityNeedsMode: $0)
            }
        }
    }
}

private struct ParameterChoice {
    var controlMode: ControlMode
    var mobilityNeedsMode: MobilityNeedsMode
    /// An EV that plans by a schedule gets prices with it.
    private var pricing: Pricing { controlMode == .scheduled ? .levels : .none }

    func parameters(_ service: EnergyService, _ configuration: SECC.Configuration) -> [Parameter] {
        var list = [
            Parameter(.connector, configuration.connector),
            Parameter(.controlMode, controlMode.rawValue),
            Parameter(.mobilityNeedsMode, mobilityNeedsMode.rawValue),
            Parameter(.pricing, pricing.rawValue),
        ]
        if !service.isDC {
            list.insert(Parameter(.nominalVoltage, Int32(clamped: configuration.nominalVoltage.value)), at: 1)
        }
        guard service.isBidirectional else { return list }
        list.append(Parameter(.bptChannel, configuration.bptChannel.rawValue))
        list.append(Parameter(.generatorMode, configuration.generatorMode.rawValue))
        if !service.isDC {
            list.append(Parameter(.islandingDetection, configuration.islandingDetection.rawValue))
        }
        return list
    }
}
