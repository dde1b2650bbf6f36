// OCPP 2.1, M01 at `ebb serve`: contracts for vehicles of ISO 15118-20 that ask at a station, from a directory.
import CentralSystem
import ChargingStation
import ISO15118
import ISO15118Messages
import OCPPMessages
import PlugAndCharge
import Quantities

/// The eMSP and the certificate provisioning service in one, as a trial needs them.
struct ContractService {
    private struct Session: Hashable {
        var station: String
        var id: SessionID
    }

    private let provisioning: ContractProvisioning
    /// How many contracts have gone to a vehicle in its session: it asks for them one by one.
    private var delivered: [Session: Int] = [:]
    /// Sessions that are remembered; beyond it all are forgotten, and a vehicle may get its first contract once more.
    private static let mostSessions = 1_000
    private static let schema = "urn:iso:std:iso:15118:-20:CommonMessages"

    init(_ provisioning: ContractProvisioning) { self.provisioning = provisioning }

    /// nil: the question is another service's.
    mutating func answer(_ question: HostQuestion, of station: String, at now: Moment) -> HostAnswer? {
        guard case .evCertificate(let request) = question else { return nil }
        guard request.iso15118SchemaVersion == Self.schema, request.action == .install else {
            return .failed("contracts are for vehicles of ISO 15118-20 alone")
        }
        guard let exi = Base64.decode(request.exiRequest), let message = try? V2GMessage(exi: exi[...], type: .common),
            case .certificateInstallationReq(let wish) = message
        else { return .failed("it sent no CertificateInstallationReq") }
        let session = Session(station: station, id: wish.header.sessionID)
        let answer = provisioning.answer(wish, delivered: delivered[session] ?? 0, at: now)
        let header = MessageHeader(sessionID: wish.header.sessionID, timeStamp: UInt64(max(0, now.utcSeconds)))
        switch answer {
        case .delivered(let contract):
            if delivered.count >= Self.mostSessions { delivered = [:] }
            delivered[session, default: 0] += 1
            return Self.response(CertificateInstallationRes(header, contract), remaining: Int(contract.remaining))
        case .refused(let code): return Self.response(.empty(header, code, .finished), remaining: 0)
        case .processing: return .failed("the provisioning service is not ready")
        }
    }

    /// That there is no contract is an answer too, which the vehicle is told in its own terms.
    private static func response(_ response: CertificateInstallationRes, remaining: Int) -> HostAnswer {
        guard let frame = try? V2GMessage.certificateInstallationRes(response).framed() else {
            return .failed("the contract does not fit ISO 15118-20")
        }
        return .evCertificate(
            Get15118EVCertificateResponse(
                status: .accepted, exiResponse: Base64.encode(Array(frame.dropFirst(V2GTP.headerLength))),
                remainingContracts: remaining))
    }
}

extension CertificateInstallationRes {
    fileprivate init(_ header: MessageHeader, _ contract: SECC.ContractDelivery) {
        var header = header
        header.signature = contract.signature
        self.init(
            header: header, responseCode: .ok, evseProcessing: .finished,
            cpsCertificateChain: contract.cpsCertificateChain, signedInstallationData: contract.signedInstallationData,
            remainingContractCertificateChains: contract.remaining)
    }
}
