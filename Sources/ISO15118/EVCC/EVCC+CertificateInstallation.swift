/// CertificateInstallation (ISO 15118-20, 8.3.4.3.2.3): the vehicle fetches the contracts that wait for it.
import ISO15118Messages
import Quantities

extension EVCC {
    enum Installation: Equatable, Sendable {
        /// The station does not offer it, or it brought what there was.
        case unavailable
        case possible
        /// Signed by the provisioning key; the same signature serves every repetition.
        indirect case running(Signature)
    }

    mutating func beginInstallation(at now: Moment, into effects: inout [Effect]) {
        guard let provisioning = configuration.provisioning else { return endInstallation(at: now, into: &effects) }
        askKeys(
            .signing(.certificateInstallation), .sign(.provisioning(provisioning.chain)), at: now, into: &effects)
    }

    mutating func signedInstallation(_ signature: Signature?, at now: Moment, into effects: inout [Effect]) {
        guard let signature else { return endInstallation(at: now, into: &effects) }
        session.authorization.installation = .running(signature)
        proceed(.certificateInstallation, at: now, into: &effects)
    }

    func certificateInstallation(at now: Moment) -> CertificateInstallationReq {
        guard let provisioning = configuration.provisioning,
            case .running(let signature) = session.authorization.installation
        else { preconditionFailure("an installation begins with the provisioning certificate's signature") }
        var header = header(at: now)
        header.signature = signature
        let emaids = provisioning.prioritizedEMAIDs.map { $0.text }
        return CertificateInstallationReq(
            header: header, oemProvisioningCertificateChain: provisioning.chain,
            listOfRootCertificateIDs: ListOfRootCertificateIDs(rootCertificateID: provisioning.rootCertificateIDs),
            maximumContractCertificateChains: provisioning.maximumContracts,
            prioritizedEMAIDs: emaids.isEmpty ? nil : EMAIDList(emaid: emaids))
    }

    mutating func took(_ response: CertificateInstallationRes, at now: Moment, into effects: inout [Effect]) {
        guard response.responseCode.isOK else {
            sequence.completed(.certificateInstallation, .ongoing)
            return endInstallation(at: now, into: &effects)
        }
        guard response.evseProcessing == .finished else {
            return again(.certificateInstallation, at: now, into: &effects)
        }
        sequence.completed(
            .certificateInstallation, response.remainingContractCertificateChains == 0 ? .finished : .ongoing)
        session.ongoingSince = nil
        session.authorization.remainingContracts = response.remainingContractCertificateChains
        askKeys(.installing, .install(response), at: now, into: &effects)
    }

    mutating func installed(_ contract: Contract?, at now: Moment, into effects: inout [Effect]) {
        guard case .keys(.installing, _) = wait else { return }
        if let contract {
            // A contract that was renewed takes the place of the old one.
            configuration.contracts.removeAll { $0.emaid == contract.emaid }
            configuration.contracts.append(contract)
            session.authorization.installed += 1
            if isKnown(contract) { session.authorization.contracts.append(contract) }
        }
        let most = Int(configuration.provisioning?.maximumContracts ?? 0)
        guard session.authorization.remainingContracts > 0, session.authorization.installed < most, contract != nil
        else {
            return endInstallation(at: now, into: &effects)
        }
        proceed(.certificateInstallation, at: now, into: &effects)
    }

    private mutating func endInstallation(at now: Moment, into effects: inout [Effect]) {
        session.authorization.installation = .unavailable
        session.ongoingSince = nil
        authorizeNext(.nothingInCommon, at: now, into: &effects)
    }
}
