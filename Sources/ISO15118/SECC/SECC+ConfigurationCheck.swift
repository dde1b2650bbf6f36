/// Whether an SECC's settings fit the messages that will carry them.
import EXI
import ISO15118Messages

extension SECC.Configuration {
    /// Writes once every message that settings go into and throws what does not fit its schema, such as an EVSEID of more
    /// than 255 characters. What a host does not find here at start-up, its vehicles find as FAILED.
    public func check() throws(EXIError) {
        let header = MessageHeader(sessionID: .none, timeStamp: 0)
        let setup = SessionSetupRes(header: header, responseCode: .ok_NewSessionEstablished, evseid: evseID)
        _ = try setup.encoded()
        if let pnc, !pnc.supportedProviders.isEmpty { try check(pnc.supportedProviders, header) }
        let energy = services.map { Service(serviceID: $0.rawValue, freeService: false) }
        let valueAdded = valueAddedServices.map { Service(serviceID: $0.id, freeService: $0.isFree) }
        let discovery = ServiceDiscoveryRes(
            header: header, responseCode: .ok, serviceRenegotiationSupported: serviceRenegotiation,
            energyTransferServiceList: ServiceList(service: energy),
            vasList: valueAdded.isEmpty ? nil : ServiceList(service: valueAdded))
        _ = try discovery.encoded()
        for service in services {
            let sets = offer(of: service).sets(of: service).enumerated().map { index, set in
                ParameterSet(parameterSetID: UInt16(clamping: index + 1), parameter: set.wire(service))
            }
            try check(sets, of: service.rawValue, header)
        }
        for service in valueAddedServices { try check(service.parameterSets, of: service.id, header) }
        let loop = AC_ChargeLoopRes(
            header: header, responseCode: .ok, meterInfo: MeterInfo(meterID: meterID, chargedEnergyReadingWh: 0),
            clResControlMode: .scheduled_AC_CLResControlMode(Scheduled_AC_CLResControlMode()))
        _ = try loop.encoded()
    }

    private func check(_ providers: [String], _ header: MessageHeader) throws(EXIError) {
        let response = AuthorizationSetupRes(
            header: header, responseCode: .ok, authorizationServices: [.pnC], certificateInstallationService: false,
            asResAuthorizationMode: .pnC_ASResAuthorizationMode(
                PnC_ASResAuthorizationMode(
                    genChallenge: [UInt8](repeating: 0, count: 16),
                    supportedProviders: SupportedProvidersList(providerID: providers))))
        _ = try response.encoded()
    }

    private func check(_ sets: [ParameterSet], of service: UInt16, _ header: MessageHeader) throws(EXIError) {
        let response = ServiceDetailRes(
            header: header, responseCode: .ok, serviceID: service,
            serviceParameterList: ServiceParameterList(parameterSet: sets))
        _ = try response.encoded()
    }
}
