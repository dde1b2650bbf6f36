// A payment terminal that takes what it is told to: no card, no provider, but every word between it and the station.
import ChargingStation
import OCPPMessages

/// Belongs to the loop's thread.
struct SimulatedTerminal {
    static let identity = PaymentTerminalIdentity(
        vendorName: "Ebb", model: "Simulated Terminal", serialNumber: "0", firmwareVersion: "1.0", terminalID: "SIM",
        serviceProvider: "none", details: [])

    private var receipts = 0

    /// What it shows to the driver, and what it answers; nil: it has nothing to say.
    mutating func perform(_ work: PaymentWork) -> (line: String, answer: PaymentNews?) {
        switch work {
        case .settle(let reference, let amount, let currency, let receipt):
            receipts += 1
            let url = receipt.server.map { "\($0)/\(reference)" }
            return (
                "\(amount) \(currency) taken for \(reference)",
                .closed(
                    reference: reference,
                    PaymentResult(.settled, receiptID: url == nil ? nil : "\(receipts)", receiptURL: url))
            )
        case .release(let reference):
            return ("nothing taken for \(reference)", .closed(reference: reference, PaymentResult(.canceled)))
        case .extend(let reference, let amount):
            return ("\(amount) more held for \(reference)", .extended(reference: reference, true))
        case .receipt(let reference, let url, let id):
            return ("receipt for \(reference): \([url, id].compactMap(\.self).joined(separator: ", "))", nil)
        case .vatNumber(_, let answer):
            return (
                "VAT number: \(answer.map { "\($0.vatNumber) \($0.status.rawValue)" } ?? "nobody can be asked")", nil
            )
        }
    }
}
