// OCPP 2.1, use case C07: a vehicle identifies its driver by a contract, and the central system is asked about its EMAID.

import ISO15118
import Quantities

extension Station {
    /// The host has looked at signature and certificates; whether the contract may charge here, the central system says.
    mutating func contractVerified(_ verdict: SECC.ContractVerdict, at index: Int, _ turn: inout Turn) {
        let id = evses[index].id
        switch verdict {
        case .refused(let code, let reason):
            turn.emit(.note(.contract(evse: id, "contract refused: \(reason)")))
            tellSECC(.authorization(.refused(code)), at: index, &turn)
        case .valid(let emaid, let expiresSoon):
            turn.emit(.note(.contract(evse: id, "contract \(emaid.text)")))
            evses[index].contractExpiresSoon = expiresSoon
            let token = Token(emaid.text, type: "eMAID")
            switch evses[index].authorization {
            case .granted: tellSECC(.authorization(expiresSoon ? .acceptedExpiringSoon : .accepted), at: index, &turn)
            case .asking(let other) where other == token: tellSECC(.authorization(.processing), at: index, &turn)
            case .asking, .none, .refused: authorize(token, at: index, &turn)
            }
        }
    }

    /// The host has looked at a vehicle's word about the meter.
    mutating func receiptVerified(_ isValid: Bool, at index: Int, _ turn: inout Turn) {
        let verdict =
            isValid ? "the vehicle confirmed the meter" : "the vehicle's confirmation of the meter does not hold"
        turn.emit(.note(.contract(evse: evses[index].id, verdict)))
        tellSECC(.receipt(isValid: isValid), at: index, &turn)
    }
}

extension Station.Token {
    var isContract: Bool { type == "eMAID" }
}
