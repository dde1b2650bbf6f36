/// Energy services, their parameter sets, and value-added services: offered, ranked, selected.
import ISO15118Messages
import Quantities
import Testing

@testable import ISO15118

@Suite struct ServiceTests {
    @Test(arguments: EnergyService.allCases)
    func `every energy service is offered, selected and charged with`(service: EnergyService) {
        var pair = SessionPair.of(service)
        pair = SessionPair.charging(pair, target: 5_000)
        #expect(pair.vehicleEffects.contains(.serviceSelected(service, .dynamic)))
        #expect(pair.power == 5_000)
        pair.tell(.target(.total(-5_000)))
        pair.run(for: .seconds(1))
        #expect(pair.power == (service.isBidirectional ? -5_000 : 0))
        pair.vehicle(.stop(.terminate))
        pair.runToEnd()
        #expect(pair.transcript.contains("[station: terminated]"))
        #expect(pair.transcript.contains("[EV: terminated]"))
    }

    @Test func `a megawatt session uses the messages of DC and the connectors of MCS`() throws {
        let pair = SessionPair.charging(.mcs(), target: 1_100_000)
        #expect(pair.messages.contains("DC_ChargeLoopReq"))
        #expect(pair.power == 1_100_000)
        let sets = try #require(pair.details.first?.serviceParameterList.parameterSet)
        #expect(sets.allSatisfy { $0.parameter.contains(Parameter(name: "Connector", value: .intValue(1))) })
    }

    @Test(arguments: [EnergyService.acBPT, .dcBPT, .mcsBPT])
    func `without BPT at the EVSE the EV charges by the same plug's service`(service: EnergyService) {
        var pair = SessionPair.of(service)
        var station = pair.secc.configuration
        station.services = [service.unidirectional]
        pair.secc = SECC(station)
        var vehicle = pair.evcc.configuration
        vehicle.services = service.withFallback
        pair.evcc = EVCC(vehicle)
        pair = SessionPair.charging(pair, target: 5_000)
        #expect(pair.vehicleEffects.contains(.serviceSelected(service.unidirectional, .dynamic)))
    }

    @Test func `lists of values become every combination once, in their order`() {
        var offer = ServiceOffer(connectors: [1, 2])
        offer.mobilityNeedsModes = [.evcc, .secc]
        offer.pricings = [.none, .absolute]
        offer.bptChannels = [.unified, .separated]
        let sets = offer.sets(of: .dcBPT)
        // Dynamic with either needs mode and price, Scheduled with the EV's needs and levels: five, times 2 · 2.
        #expect(sets.count == 20)
        #expect(sets.allSatisfy { $0.controlMode == .dynamic || $0.mobilityNeedsMode == .evcc })
        #expect(offer.sets(of: .dc).count == 10, "a service that only charges has no channels")
        offer.nominalVoltages = [230, 400]
        #expect(offer.sets(of: .dc).count == 10, "DC has no nominal voltage")
        #expect(offer.sets(of: .ac).map(\.nominalVoltage).prefix(2) == [230, 400])
        offer.islandingDetections = [.active, .passive]
        offer.bptChannels = [.unified]
        offer.pricings = [.none]
        let ac = offer.sets(of: .acBPT)
        #expect(ac.count == 24)
        #expect(ac.map(\.islandingDetection).prefix(2) == [.active, .passive])
    }

    @Test func `a service may have parameter sets of its own`() {
        var pair = SessionPair.dc()
        var station = pair.secc.configuration
        var special = station.offer
        special.controlModes = [.scheduled]
        station.specialOffers = [.init(.dc, special)]
        #expect(station.offer(of: .dc).controlModes == [.scheduled])
        #expect(station.offer(of: .dcBPT).controlModes == [.dynamic, .scheduled])
        pair.secc = SECC(station)
        var vehicle = pair.evcc.configuration
        vehicle.services = [.dc]
        pair.evcc = EVCC(vehicle)
        pair = SessionPair.charging(pair, target: 5_000)
        #expect(pair.vehicleEffects.contains(.serviceSelected(.dc, .scheduled)))
    }

    @Test func `the EV takes the set that ranks best in the order of its wishes`() throws {
        var pair = SessionPair.ac()
        var station = pair.secc.configuration
        station.offer.mobilityNeedsModes = [.evcc, .secc]
        station.offer.pricings = [.none, .levels]
        station.offer.generatorModes = [.gridFollowing, .gridForming]
        station.offer.islandingDetections = [.active, .passive]
        pair.secc = SECC(station)
        var vehicle = pair.evcc.configuration
        vehicle.mobilityNeedsModes = [.secc, .evcc]
        vehicle.pricings = [.levels, .none]
        vehicle.generatorModes = [.gridForming]
        vehicle.islandingDetections = [.passive, .active]
        pair.evcc = EVCC(vehicle)
        pair.connect()
        pair.run(to: .acServiceSelected)
        let chosen = try #require(pair.selection?.parameters)
        #expect(chosen.controlMode == .dynamic)
        #expect(chosen.mobilityNeedsMode == .secc)
        #expect(chosen.pricing == .levels)
        #expect(chosen.generatorMode == .gridForming)
        #expect(chosen.islandingDetection == .passive)
    }

    @Test func `an EV that can use no set of a service asks for the next one, and leaves when none is left`() {
        var pair = SessionPair.dc()
        var vehicle = pair.evcc.configuration
        vehicle.bptChannels = [.separated]
        pair.evcc = EVCC(vehicle)
        pair = SessionPair.charging(pair, target: 5_000)
        #expect(pair.vehicleEffects.contains(.serviceSelected(.dc, .dynamic)))
        #expect(pair.details.map(\.serviceID) == [6, 2])

        var alone = SessionPair.dc()
        vehicle.services = [.dcBPT]
        alone.evcc = EVCC(vehicle)
        alone.connect()
        alone.runToEnd()
        #expect(alone.outline.suffix(2) == ["SessionStopReq", "SessionStopRes OK"])
        #expect(alone.transcript.contains("[EV: nothingInCommon]"))
    }

    @Test(arguments: [
        ParameterValue.intValue(2), .shortValue(2), .byteValue(2), .finiteString("2"),
        .rationalNumber(RationalNumber(exponent: -1, value: 20)),
    ])
    func `a parameter is understood in every type`(two: ParameterValue) {
        let set = ParameterSet(
            parameterSetID: 0,
            parameter: [
                Parameter(name: "ControlMode", value: two), Parameter(name: "MobilityNeedsMode", value: two),
                Parameter(name: "DetectionMethodGridCodeIslanding", value: two),
            ])
        let parameters = ServiceParameters(set, of: .acBPT)
        #expect(parameters?.controlMode == .dynamic)
        #expect(parameters?.mobilityNeedsMode == .secc)
        #expect(parameters?.islandingDetection == .passive)
    }

    @Test(arguments: [
        ParameterValue.intValue(9), .finiteString("two"), .finiteString("99999999999"), .boolValue(false),
        .rationalNumber(RationalNumber(exponent: -1, value: 15)),
    ])
    func `a set with a value that nobody defined is not taken`(value: ParameterValue) {
        let set = ParameterSet(parameterSetID: 0, parameter: [Parameter(name: "ControlMode", value: value)])
        #expect(ServiceParameters(set, of: .dc) == nil)
    }

    @Test(arguments: [0, 1] as [UInt16], [2, 3] as [Int32])
    func `peers may count sets from 0 and name a three-phase connector 3`(first: UInt16, connector: Int32) {
        var evcc = SessionPair.ac().evcc
        var vehicle = evcc.configuration
        vehicle.connectors = [2]
        evcc = EVCC(vehicle)
        let set = ParameterSet(
            parameterSetID: first,
            parameter: [
                Parameter(name: "Connector", value: .intValue(connector)),
                Parameter(name: "ControlMode", value: .intValue(2)),
                Parameter(name: "EVSENominalVoltage", value: .intValue(400)),
            ])
        var effects: [EVCC.Effect] = []
        evcc.answerDetail(of: .ac, with: [set], into: &effects)
        #expect(evcc.session.selection?.parameterSetID == first)
        #expect(evcc.session.selection?.parameters.nominalVoltage == 400)
    }

    @Test func `value-added services are listed, detailed and selected`() throws {
        var pair = SessionPair.dc()
        var station = pair.secc.configuration
        station.valueAddedServices = [
            .internet([.init("http", port: 80), .init("https", port: 443)]), .parkingStatus(type: 4),
            ValueAddedService(
                id: 4711, isFree: false,
                parameterSets: [
                    ParameterSet(parameterSetID: 9, parameter: [Parameter(name: "Tea", value: .boolValue(true))])
                ]),
        ]
        pair.secc = SECC(station)
        var vehicle = pair.evcc.configuration
        vehicle.valueAddedServices = [4711, 65, 99]
        pair.evcc = EVCC(vehicle)
        pair = SessionPair.charging(pair, target: 5_000)
        let selected = [
            SelectedService(serviceID: 4711, parameterSetID: 9), SelectedService(serviceID: 65, parameterSetID: 1),
        ]
        #expect(pair.details.map(\.serviceID) == [6, 4711, 65])
        #expect(pair.vehicleEffects.contains(.valueAddedServicesSelected(selected)))
        let selection = try #require(pair.selection)
        #expect(pair.stationEffects.contains(.servicesSelected(selection, valueAdded: selected)))
        let listed = pair.stationMessages.lazy.compactMap { message -> ServiceList? in
            if case .serviceDiscoveryRes(let response) = message { response.vasList } else { nil }
        }
        #expect(
            listed.first?.service == [
                Service(serviceID: 65, freeService: true), Service(serviceID: 4711, freeService: false),
            ], "ParkingStatus is not among the EV's services")
    }
}

/// The response codes of ServiceDetail and ServiceSelection.
@Suite struct ServiceResponseCodeTests {
    private func discovered() -> SECC {
        var pair = SessionPair.dc()
        var station = pair.secc.configuration
        station.valueAddedServices = [.internet([.init("http", port: 80)])]
        pair.secc = SECC(station)
        var vehicle = pair.evcc.configuration
        vehicle.valueAddedServices = [65]
        pair.evcc = EVCC(vehicle)
        pair.connect()
        pair.run(to: .servicesDetailed)
        return pair.secc
    }

    @Test(arguments: [0, 1, 7, 66, 65_535] as [UInt16])
    func `details of a service that was not offered are FAILED_ServiceIDInvalid`(id: UInt16) {
        var secc = discovered()
        let request = ServiceDetailReq(header: secc.header, serviceID: id)
        #expect(secc.code(of: .serviceDetailReq(request)) == .failed_ServiceIDInvalid)
    }

    @Test(arguments: [2, 6, 65] as [UInt16])
    func `details of what was offered are OK`(id: UInt16) {
        var secc = discovered()
        let request = ServiceDetailReq(header: secc.header, serviceID: id)
        #expect(secc.code(of: .serviceDetailReq(request)) == .ok)
    }

    @Test(
        arguments: [
            (6, 1, nil, .ok), (6, 2, nil, .ok),
            (1, 1, nil, .failed_NoEnergyTransferServiceSelected), (65, 1, nil, .failed_NoEnergyTransferServiceSelected),
            (0, 0, nil, .failed_NoEnergyTransferServiceSelected),
            (6, 0, nil, .failed_ServiceSelectionInvalid), (6, 3, nil, .failed_ServiceSelectionInvalid),
            (6, 1, (65, 1), .ok), (6, 1, (65, 2), .failed_ServiceSelectionInvalid),
            (6, 1, (66, 1), .failed_ServiceSelectionInvalid), (6, 1, (6, 1), .failed_ServiceSelectionInvalid),
        ] as [(UInt16, UInt16, (UInt16, UInt16)?, ResponseCode)])
    func `only offered pairs can be selected`(
        service: UInt16, set: UInt16, valueAdded: (UInt16, UInt16)?, code: ResponseCode
    ) {
        var secc = discovered()
        let request = ServiceSelectionReq(
            header: secc.header,
            selectedEnergyTransferService: SelectedService(serviceID: service, parameterSetID: set),
            selectedVASList: valueAdded.map {
                SelectedServiceList(selectedService: [SelectedService(serviceID: $0.0, parameterSetID: $0.1)])
            })
        #expect(secc.code(of: .serviceSelectionReq(request)) == code)
        #expect(secc.sequence.stage == (code == .ok ? .dcServiceSelected : .ended))
    }
}

extension SessionPair {
    static func of(_ service: EnergyService) -> SessionPair {
        switch service {
        case .ac, .acBPT: .ac(offering: [service], wanting: [service])
        case .dc, .dcBPT: .dc(offering: [service], wanting: [service])
        case .mcs, .mcsBPT: .mcs(offering: [service], wanting: [service])
        }
    }

    /// Every message of the station, decoded.
    var stationMessages: [V2GMessage] { stationEffects.compactMap(\.sent).compactMap(Self.message) }

    var details: [ServiceDetailRes] {
        stationMessages.compactMap { if case .serviceDetailRes(let response) = $0 { response } else { nil } }
    }

    var selection: SECC.Selection? {
        stationEffects.lazy.compactMap { if case .servicesSelected(let selection, _) = $0 { selection } else { nil } }
            .last
    }
}

extension SECC {
    var header: MessageHeader { MessageHeader(sessionID: session.id, timeStamp: 0) }

    /// Sends a request as a peer would and reads the code of its answer; nil: none came.
    mutating func code(of request: V2GMessage, at now: Moment = SequenceTests.now) -> ResponseCode? {
        var effects: [Effect] = []
        handle(.received(request.frame), at: now, into: &effects)
        return effects.lazy.compactMap(\.sent).compactMap(SessionPair.message).first?.responseCode
    }
}

extension EVCC {
    /// As if the EVSE had offered one service with these sets.
    mutating func answerDetail(of service: EnergyService, with sets: [ParameterSet], into effects: inout [Effect]) {
        wait = .answer(.serviceDetail, until: SequenceTests.now + .seconds(5))
        session.search.energy = [service]
        for kind in [
            RequestKind.supportedAppProtocol, .sessionSetup, .authorizationSetup, .authorization, .serviceDiscovery,
        ] {
            sequence.completed(kind, .finished)
        }
        let response = ServiceDetailRes(
            header: MessageHeader(sessionID: session.id, timeStamp: 0), responseCode: .ok,
            serviceID: service.rawValue, serviceParameterList: ServiceParameterList(parameterSet: sets))
        handle(.received(V2GMessage.serviceDetailRes(response).frame), at: SequenceTests.now, into: &effects)
    }
}
