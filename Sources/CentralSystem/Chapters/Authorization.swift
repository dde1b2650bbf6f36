import OCPPMessages
import Quantities
import Records

/// OCPP 2.1 chapter C, and use case Q01: who may charge, and in which directions.
extension CentralSystem {
    mutating func take(
        _ request: AuthorizeRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        let info = judge(request.idToken)
        effects.append(
            .store(
                [
                    .authorization(
                        AuthorizationRecord(
                            station: stations[place].id, at: now.utcNanoseconds, token: request.idToken.idToken,
                            tokenType: request.idToken.type, status: info.status.rawValue))
                ], token: 0))
        return .result(
            .authorize(
                AuthorizeResponse(
                    idTokenInfo: info,
                    allowedEnergyTransfer: info.status == .accepted ? allowedEnergyTransfer(at: place) : nil)))
    }

    func judge(_ token: IdToken) -> IdTokenInfo {
        switch settings.tokens {
        case .any: IdTokenInfo(status: .accepted)
        case .listed(let tokens): IdTokenInfo(status: tokens.contains(token.idToken) ? .accepted : .unknown)
        }
    }

    /// Both directions where the station takes them. Without this list a station may only charge.
    private func allowedEnergyTransfer(at place: Int) -> [EnergyTransferMode] {
        let charging: [EnergyTransferMode] = [.acSinglePhase, .acTwoPhase, .acThreePhase, .dc]
        let facts = stations[place].facts
        guard facts.isEmpty || facts.contains(where: { $0.isV2XEnabled != false }) else { return charging }
        return charging + [.acBPT, .dcBPT]
    }
}
