/// ServiceDiscovery, ServiceDetail and ServiceSelection (ISO 15118-20, 8.3.4.3.4 to 8.3.4.3.6): the best energy service
/// that both sides have, and the value-added services that the EV wants.
import ISO15118Messages
import Quantities

extension EVCC {
    /// What is being found out about the EVSE's services.
    struct ServiceSearch: Equatable, Sendable {
        /// Offered energy services that suit, best first; the first one is being asked about until one is selected.
        var energy: [EnergyService] = []
        /// Offered value-added services that are wanted and not yet asked about.
        var valueAdded: [UInt16] = []
        var selectedValueAdded: [SelectedService] = []
    }

    func serviceDiscovery(at now: Moment) -> ServiceDiscoveryReq {
        ServiceDiscoveryReq(
            header: header(at: now),
            supportedServiceIDs: ServiceIDList(
                serviceID: configuration.services.map { $0.rawValue } + configuration.valueAddedServices))
    }

    mutating func took(_ response: ServiceDiscoveryRes, at now: Moment, into effects: inout [Effect]) {
        session.canRenegotiateServices = response.serviceRenegotiationSupported
        let offered = response.energyTransferServiceList.service
        let valueAdded = response.vasList?.service ?? []
        session.selection = nil
        session.search = ServiceSearch(
            energy: configuration.services.filter { service in
                offered.contains { $0.serviceID == service.rawValue }
            },
            valueAdded: configuration.valueAddedServices.filter { id in
                valueAdded.contains { $0.serviceID == id }
            })
        guard !session.search.energy.isEmpty else {
            return giveUp(.nothingInCommon, after: .serviceDiscovery, at: now, into: &effects)
        }
        finished(.serviceDiscovery, then: .serviceDetail, at: now, into: &effects)
    }

    func serviceDetail(at now: Moment) -> ServiceDetailReq {
        let id = session.selection == nil ? session.search.energy.first?.rawValue : session.search.valueAdded.first
        return ServiceDetailReq(header: header(at: now), serviceID: id ?? 0)
    }

    mutating func took(_ response: ServiceDetailRes, at now: Moment, into effects: inout [Effect]) {
        let sets = response.serviceParameterList.parameterSet
        if session.selection == nil {
            guard let service = session.search.energy.first else { return end(.nothingInCommon, into: &effects) }
            session.selection = bestSet(of: service, in: sets)
            if session.selection == nil { session.search.energy.removeFirst() }
            guard !session.search.energy.isEmpty else {
                return giveUp(.nothingInCommon, after: .serviceDetail, at: now, into: &effects)
            }
        } else if !session.search.valueAdded.isEmpty {
            let id = session.search.valueAdded.removeFirst()
            if let set = sets.first {
                session.search.selectedValueAdded.append(
                    SelectedService(serviceID: id, parameterSetID: set.parameterSetID))
            }
        }
        let isDone = session.selection != nil && session.search.valueAdded.isEmpty
        finished(.serviceDetail, then: isDone ? .serviceSelection : .serviceDetail, at: now, into: &effects)
    }

    func serviceSelection(at now: Moment) -> ServiceSelectionReq {
        let valueAdded = session.search.selectedValueAdded
        return ServiceSelectionReq(
            header: header(at: now),
            selectedEnergyTransferService: SelectedService(
                serviceID: session.selection?.service.rawValue ?? 0,
                parameterSetID: session.selection?.parameterSetID ?? 0),
            selectedVASList: valueAdded.isEmpty ? nil : SelectedServiceList(selectedService: valueAdded))
    }

    mutating func serviceSelected(at now: Moment, into effects: inout [Effect]) {
        guard let selection = session.selection else { return end(.nothingInCommon, into: &effects) }
        effects.append(.serviceSelected(selection.service, selection.controlMode))
        if !session.search.selectedValueAdded.isEmpty {
            effects.append(.valueAddedServicesSelected(session.search.selectedValueAdded))
        }
        finished(
            .serviceSelection, .selected(selection.service), then: chargeParameterDiscovery, at: now, into: &effects)
    }
}

// The choice of a parameter set.
extension EVCC {
    /// The set that ranks best: by control mode first, then by who knows the needs, prices, connector, channel,
    /// generator and islanding detection, each in the order of the configuration. Equals go to the first one.
    private func bestSet(of service: EnergyService, in sets: [ParameterSet]) -> Selection? {
        var best: (rank: Int, selection: Selection)?
        for set in sets {
            guard let parameters = ServiceParameters(set, of: service), let rank = rank(parameters, of: service) else {
                continue
            }
            if let found = best, found.rank <= rank { continue }
            best = (
                rank, Selection(service: service, parameterSetID: set.parameterSetID, parameters: parameters)
            )
        }
        return best?.selection
    }

    /// Lower is better; nil: the EV cannot use the set.
    private func rank(_ parameters: ServiceParameters, of service: EnergyService) -> Int? {
        guard service.isDC || configuration.nominalVoltages.contains(parameters.nominalVoltage) else { return nil }
        let connectors = configuration.connectors
        var places = [
            configuration.controlModes.firstIndex(of: parameters.controlMode),
            configuration.mobilityNeedsModes.firstIndex(of: parameters.mobilityNeedsMode),
            configuration.pricings.firstIndex(of: parameters.pricing),
            connectors.isEmpty ? 0 : connectors.firstIndex(of: parameters.connector),
        ]
        if service.isBidirectional {
            places.append(configuration.bptChannels.firstIndex(of: parameters.bptChannel))
            places.append(configuration.generatorModes.firstIndex(of: parameters.generatorMode))
            if !service.isDC {
                places.append(configuration.islandingDetections.firstIndex(of: parameters.islandingDetection))
            }
        }
        var rank = 0
        for place in places {
            guard let place else { return nil }
            rank = rank * 16 + min(place, 15)
        }
        return rank
    }
}
