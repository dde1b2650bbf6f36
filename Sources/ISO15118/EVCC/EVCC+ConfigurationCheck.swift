/// Whether an EVCC's settings fit the messages that will carry them.
import EXI
import ISO15118Messages

extension EVCC.Configuration {
    /// Writes once every message that settings go into and throws what does not fit its schema, such as an EVCCID of more
    /// than 255 characters. What a host does not find here at start-up ends its sessions.
    public func check() throws(EXIError) {
        let header = MessageHeader(sessionID: .none, timeStamp: 0)
        _ = try SessionSetupReq(header: header, evccid: evccID).encoded()
        let ids = services.map { $0.rawValue } + valueAddedServices
        let discovery = ServiceDiscoveryReq(header: header, supportedServiceIDs: ServiceIDList(serviceID: ids))
        _ = try discovery.encoded()
        let exchange = ScheduleExchangeReq(
            header: header, maximumSupportingPoints: maximumSupportingPoints,
            seReqControlMode: .scheduled_SEReqControlMode(Scheduled_SEReqControlMode(evEnergyOffer: energyOffer)))
        _ = try exchange.encoded()
        for contract in contracts {
            let request = AuthorizationReq(
                header: header, selectedAuthorizationService: .pnC,
                aReqAuthorizationMode: .pnC_AReqAuthorizationMode(
                    PnC_AReqAuthorizationMode(
                        id: "id1", genChallenge: [UInt8](repeating: 0, count: 16),
                        contractCertificateChain: contract.chain)))
            _ = try request.encoded()
        }
        if let provisioning { try check(provisioning, header) }
    }

    private func check(_ provisioning: EVCC.Provisioning, _ header: MessageHeader) throws(EXIError) {
        let emaids = provisioning.prioritizedEMAIDs.map { $0.text }
        let request = CertificateInstallationReq(
            header: header, oemProvisioningCertificateChain: provisioning.chain,
            listOfRootCertificateIDs: ListOfRootCertificateIDs(rootCertificateID: provisioning.rootCertificateIDs),
            maximumContractCertificateChains: provisioning.maximumContracts,
            prioritizedEMAIDs: emaids.isEmpty ? nil : EMAIDList(emaid: emaids))
        _ = try request.encoded()
    }
}
