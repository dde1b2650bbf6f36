/// ServiceDiscovery, ServiceDetail and ServiceSelection (ISO 15118-20, 8.3.4.3.4 to 8.3.4.3.6).
import ISO15118Messages
import Quantities

extension SECC {
    /// What the EV was offered, and what it chose beside energy.
    struct Services: Equatable, Sendable {
        var energy: [EnergyService] = []
        var valueAdded: [ValueAddedService] = []
    }

    public struct Selection: Equatable, Sendable {
        public var service: EnergyService
        public var parameters: ServiceParameters
        public var controlMode: ControlMode { parameters.controlMode }
        public var mobilityNeedsMode: MobilityNeedsMode { parameters.mobilityNeedsMode }
    }

    mutating func serviceDiscovery(_ request: ServiceDiscoveryReq, at now: Moment, into effects: inout [Effect]) {
        session.services = Services(energy: configuration.services, valueAdded: configuration.valueAddedServices)
        if let ids = request.supportedServiceIDs?.serviceID {
            session.supportedServices = ids.compactMap { EnergyService(rawValue: $0) }
            session.services.valueAdded.removeAll { !ids.contains($0.id) }
            let common = configuration.services.filter { ids.contains($0.rawValue) }
            // The schema wants a service: without one in common the EV sees what there is.
            if !common.isEmpty { session.services.energy = common }
        }
        let energy = session.services.energy.map { Service(serviceID: $0.rawValue, freeService: false) }
        let valueAdded = session.services.valueAdded.map { Service(serviceID: $0.id, freeService: $0.isFree) }
        let response = ServiceDiscoveryRes(
            header: header(at: now), responseCode: .ok,
            serviceRenegotiationSupported: configuration.serviceRenegotiation,
            energyTransferServiceList: ServiceList(service: energy),
            vasList: valueAdded.isEmpty ? nil : ServiceList(service: valueAdded))
        reply(.serviceDiscoveryRes(response), to: .serviceDiscovery, .finished, at: now, into: &effects)
    }

    mutating func serviceDetail(_ request: ServiceDetailReq, at now: Moment, into effects: inout [Effect]) {
        // [V2G20-464] Only what ServiceDiscoveryRes listed.
        guard let sets = offeredSets(of: request.serviceID) else {
            return refuse(.serviceDetail, .failed_ServiceIDInvalid, at: now, into: &effects)
        }
        if let service = EnergyService(rawValue: request.serviceID), !session.supportedServices.contains(service) {
            session.supportedServices.append(service)
        }
        let response = ServiceDetailRes(
            header: header(at: now), responseCode: .ok, serviceID: request.serviceID,
            serviceParameterList: ServiceParameterList(parameterSet: sets))
        reply(.serviceDetailRes(response), to: .serviceDetail, .finished, at: now, into: &effects)
    }

    mutating func serviceSelection(_ request: ServiceSelectionReq, at now: Moment, into effects: inout [Effect]) {
        let selected = request.selectedEnergyTransferService
        guard let service = EnergyService(rawValue: selected.serviceID), session.services.energy.contains(service)
        else { return refuse(.serviceSelection, .failed_NoEnergyTransferServiceSelected, at: now, into: &effects) }
        let sets = configuration.offer(of: service).sets(of: service)
        let index = Int(selected.parameterSetID) - 1
        let valueAdded = request.selectedVASList?.selectedService ?? []
        // [V2G20-433] Only pairs of service and parameter set that were offered.
        guard sets.indices.contains(index), valueAdded.allSatisfy(isOffered) else {
            return refuse(.serviceSelection, .failed_ServiceSelectionInvalid, at: now, into: &effects)
        }
        let selection = Selection(service: service, parameters: sets[index])
        session.selection = selection
        effects.append(.servicesSelected(selection, valueAdded: valueAdded))
        let response = ServiceSelectionRes(header: header(at: now), responseCode: .ok)
        reply(.serviceSelectionRes(response), to: .serviceSelection, .selected(service), at: now, into: &effects)
    }

    private func offeredSets(of id: UInt16) -> [ParameterSet]? {
        if let service = EnergyService(rawValue: id), session.services.energy.contains(service) {
            return configuration.offer(of: service).sets(of: service).enumerated().map { index, set in
                ParameterSet(parameterSetID: UInt16(clamping: index + 1), parameter: set.wire(service))
            }
        }
        return session.services.valueAdded.first { $0.id == id }?.parameterSets
    }

    private func isOffered(_ selected: SelectedService) -> Bool {
        session.services.valueAdded.contains { service in
            service.id == selected.serviceID
                && service.parameterSets.contains { $0.parameterSetID == selected.parameterSetID }
        }
    }
}
