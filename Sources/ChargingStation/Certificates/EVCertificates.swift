// OCPP 2.1, M01 and M02: a vehicle's request for contracts goes through the central system as it stands, in EXI.

import ISO15118
import ISO15118Messages
import OCPPMessages

extension Station {
    /// True: the central system is asked, and answers in time or not at all.
    mutating func forwardInstallation(_ request: CertificateInstallationReq, at index: Int, _ turn: inout Turn) -> Bool
    {
        guard configuration.contractsFromCentralSystem else { return false }
        let chains = Int(request.maximumContractCertificateChains)
        guard canCall else {
            installationUnsent(index, &turn)
            return true
        }
        let exi = Array(V2GMessage.certificateInstallationReq(request).frame.dropFirst(V2GTP.headerLength))
        let wanted = request.prioritizedEMAIDs?.emaid.prefix(8).map(\.self)
        let call = Get15118EVCertificateRequest(
            iso15118SchemaVersion: Self.commonMessages, action: .install, exiRequest: Base64.encode(exi),
            maximumContractCertificateChains: chains, prioritizedEMAIDs: wanted.map { Array($0) })
        enqueue(.get15118EVCertificate(call), for: .evCertificate(evse: index), &turn)
        return true
    }

    mutating func installationUnsent(_ index: Int, _ turn: inout Turn) {
        tellSECC(.installation(.refused(.warning_NoCertificateAvailable)), at: index, &turn)
    }

    private static var commonMessages: String { "urn:iso:std:iso:15118:-20:CommonMessages" }

    mutating func evCertificateAnswered(_ answer: Get15118EVCertificateResponse, at index: Int, _ turn: inout Turn) {
        tellSECC(.installation(installation(answer, at: index, &turn)), at: index, &turn)
    }

    /// The vehicle gets the provider's data under the provider's signature; header and progress are the station's own.
    private func installation(
        _ answer: Get15118EVCertificateResponse, at index: Int, _ turn: inout Turn
    ) -> SECC.CertificateInstallation {
        guard answer.status == .accepted else { return .refused(.warning_NoCertificateAvailable) }
        guard let exi = Base64.decode(answer.exiResponse), let message = try? V2GMessage(exi: exi[...], type: .common),
            case .certificateInstallationRes(let response) = message
        else {
            turn.emit(.note(.contract(evse: evses[index].id, "the central system sent no CertificateInstallationRes")))
            return .refused(.warning_NoCertificateAvailable)
        }
        guard response.responseCode == .ok, let signature = response.header.signature else {
            return .refused(response.responseCode == .ok ? .failed_SignatureError : response.responseCode)
        }
        return .delivered(
            SECC.ContractDelivery(
                cpsCertificateChain: response.cpsCertificateChain,
                signedInstallationData: response.signedInstallationData, signature: signature,
                remaining: answer.remainingContracts.map { UInt8(clamping: $0) }
                    ?? response.remainingContractCertificateChains))
    }
}
