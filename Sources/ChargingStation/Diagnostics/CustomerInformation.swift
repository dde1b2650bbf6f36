// OCPP 2.1, N09 and N10: what the station keeps about a customer, told and cleared.

import OCPP
import OCPPMessages
import Quantities

extension Station {
    mutating func customerInformation(
        _ request: CustomerInformationRequest, _ turn: inout Turn
    ) -> CustomerInformationResponse {
        // [N09.FR.07] What asks for nothing gets nothing.
        guard request.report || request.clear else {
            return CustomerInformationResponse(status: .rejected, statusInfo: StatusInfo(.missingParam))
        }
        let customer = Customer(request)
        guard !customer.isNobody else { return CustomerInformationResponse(status: .invalid) }
        var lines = customerData(of: customer)
        let isKnown = !lines.isEmpty
        if request.clear { clearCustomerData(of: customer, &turn) }
        if !isKnown {
            lines = ["no data found"]
        } else if !request.report {
            // [N10.FR.06]
            lines = ["data cleared"]
        }
        tell(lines.joined(separator: "\n"), requestID: request.requestId, &turn)
        return CustomerInformationResponse(status: .accepted)
    }

    /// Every chapter that keeps something of customers adds its lines here.
    private func customerData(of customer: Customer) -> [String] {
        var lines = [String]()
        for evse in evses {
            if let token = evse.token, customer.owns(token) {
                let transaction = evse.transaction.map { ", transaction \($0.id)" } ?? ""
                lines.append("EVSE \(evse.id): token \(token.value) (\(token.type))\(transaction)")
            }
            if let token = evse.keptToken, customer.owns(token) {
                lines.append("EVSE \(evse.id): paused session of token \(token.value) (\(token.type))")
            }
        }
        // C Authorization
        for entry in cache.entries where customer.owns(entry.token) {
            let group = entry.info.groupIdToken.map { " of group \($0.idToken)" } ?? ""
            lines.append(
                "authorization cache: token \(entry.token.value) (\(entry.token.type))\(group), "
                    + entry.info.status.rawValue)
        }
        let owed = outbox.transactionEvents.filter { $0.idToken.map { customer.owns(Token($0)) } == true }
        for event in owed { lines.append("event to be sent of transaction \(event.transactionInfo.transactionId)") }
        return lines
    }

    /// [N10.FR.03] Everything but the local authorization list, which the central system changes itself, and what a
    /// transaction still needs: its token, and the events that are owed.
    private mutating func clearCustomerData(of customer: Customer, _ turn: inout Turn) {
        for index in evses.indices {
            guard let token = evses[index].keptToken, customer.owns(token) else { continue }
            evses[index].keptToken = nil
            turn.emit(.keep(evse: evses[index].id, nil))
        }
        // C Authorization
        if cache.forget(where: { customer.owns($0) }) { storeCache(&turn) }
    }

    /// A text in as many messages as it needs.
    private mutating func tell(_ text: String, requestID: Int, _ turn: inout Turn) {
        var rest = Substring(text)
        var seqNo = 0
        repeat {
            let part = rest.prefix(Self.customerDataLength)
            rest = rest.dropFirst(Self.customerDataLength)
            let request = NotifyCustomerInformationRequest(
                data: String(part), tbc: !rest.isEmpty, seqNo: seqNo, generatedAt: turn.timestamp, requestId: requestID)
            enqueue(.notifyCustomerInformation(request), for: .report, &turn)
            seqNo += 1
        } while !rest.isEmpty
    }

    /// Characters in one message.
    private static let customerDataLength = 500
}

/// Whom a request is about.
struct Customer: Equatable, Sendable {
    private var token: Station.Token?
    private var identifier: String?
    private var certificate: CertificateHashData?

    init(_ request: CustomerInformationRequest) {
        token = request.idToken.map { Station.Token($0) }
        identifier = request.customerIdentifier
        certificate = request.customerCertificate
    }

    var isNobody: Bool { token == nil && identifier == nil && certificate == nil }

    /// Tokens are compared without their case. No certificate is kept beside a token, so none owns one.
    func owns(_ other: Station.Token) -> Bool {
        let value = other.value.lowercased()
        if let token, token.value.lowercased() == value, token.type == other.type { return true }
        return identifier?.lowercased() == value
    }
}

extension EVSEState {
    /// The token in play.
    fileprivate var token: Station.Token? {
        switch authorization {
        case .asking(let token), .granted(let token): token
        case .none, .refused: nil
        }
    }
}
