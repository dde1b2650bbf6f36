// The device model of ISO15118Ctrlr: the SECC of an EVSE.

import ISO15118
import OCPPMessages

extension DeviceModel {
    static let iso15118: [ModelVariable] = [
        .flag(.evse("ISO15118Ctrlr"), "Available") { _, _ in true },
        .flag(.evse("ISO15118Ctrlr"), "Enabled") { _, _ in true },
        .fixed(.evse("ISO15118Ctrlr"), "ProtocolSupported", instance: "1") { $0.evses[$1].iso15118Protocol }.constant(),
        .flag(.evse("ISO15118Ctrlr"), "ServiceRenegotiationSupport") {
            $0.configuration.evses[$1].secc.serviceRenegotiation
        }.constant(),
        .fixed(.evse("ISO15118Ctrlr"), "SeccId") { station, _ in station.configuration.id }.constant(),
        .flag(.evse("ISO15118Ctrlr"), "PnCEnabled") { $0.configuration.evses[$1].secc.pnc != nil },
        // Contracts are verified at the station, with or without the central system.
        .flag(.evse("ISO15118Ctrlr"), "ContractValidationOffline") { $0.configuration.evses[$1].secc.pnc != nil },
        .boolean(.evse("ISO15118Ctrlr"), "CentralContractValidationAllowed") {
            $0.centralContractValidationAllowed
        } _: {
            $0.centralContractValidationAllowed = $1
        }.existing { $0.configuration.evses[$1].secc.pnc != nil },
        .flag(.evse("ISO15118Ctrlr"), "ContractCertificateInstallationEnabled") {
            $0.configuration.evses[$1].secc.pnc?.installsCertificates == true
        },
        .flag(.evse("ISO15118Ctrlr"), "V2GCertificateInstallationEnabled") { station, _ in
            station.configuration.certificates != nil
        },
        .fixed(.evse("ISO15118Ctrlr"), "RequestedEnergyTransferMode", .optionList) { station, index in
            station.evses[index].needs.map {
                EnergyTransferMode($0.requestedService, phases: station.evses[index].ratings.phases).rawValue
            }
        }.watched(.state),
    ]
}

extension EVSEState {
    /// The one protocol that the SECC agrees to, as the device model writes it.
    var iso15118Protocol: String { "urn:iso:std:iso:15118:-20:\(ratings.isDirectCurrent ? "DC" : "AC"),1,0" }
}
