// OCPP 2.1, C18 to C23: the payments that are under way, from the card to the settlement. Money is held for each, so that
// they survive a restart.

import JSON
import OCPPMessages
import Quantities

struct Payment: Equatable, Sendable {
    enum Phase: Equatable, Sendable {
        /// The driver is let in, or waits to be.
        case open
        /// The transaction is over; the central system says what it cost in its answer.
        case awaitsCost
        /// The terminal is asked to take this, which may be nothing.
        case closing(Double)
    }

    var payment: DirectPayment
    /// The EVSE's number.
    var evse: Int
    /// [C19] The central system has been asked about the token.
    var isKnown = false
    var transaction: String?
    var phase = Phase.open
    /// [C23] The terminal is asked to hold more, or has refused to.
    var isExtending = false
    var isFinal = false
    /// For the receipt of a company, once the central system has found it good.
    var vatNumber: String?
    var company: Address?

    var reference: String { payment.reference }
}

struct Payments: Equatable, Sendable {
    /// More cannot be under way: a payment that comes then is let go.
    static let most = 100

    private(set) var all: [Payment] = []
    var isConnected = false
    var hasProblem = false

    init() {}

    func open(at evse: Int) -> Payment? { all.first { $0.evse == evse && $0.phase == .open } }

    /// Its money is held, or on its way.
    func isUnderWay(_ reference: String) -> Bool { all.contains { $0.reference == reference } }

    mutating func add(_ payment: Payment) -> Bool {
        guard all.count < Self.most, !isUnderWay(payment.reference) else { return false }
        all.append(payment)
        return true
    }

    /// True: it is there.
    mutating func update(_ reference: String, _ change: (inout Payment) -> Void) -> Bool {
        guard let position = all.firstIndex(where: { $0.reference == reference }) else { return false }
        change(&all[position])
        return true
    }

    mutating func remove(_ reference: String) -> Payment? {
        all.firstIndex { $0.reference == reference }.map { all.remove(at: $0) }
    }

    // Over a restart.

    /// nil: there are none.
    var record: [UInt8]? { all.isEmpty ? nil : JSONValue.array(all.map(\.record)).bytes }

    /// Of what is no such record, as much as can be read.
    init(record: [UInt8]?) {
        guard let record, let items = (try? JSONValue(parsing: record))?.array else { return }
        all = items.prefix(Self.most).compactMap { Payment(record: $0) }
    }
}

extension Payment {
    fileprivate var record: JSONValue {
        var members: [JSONValue.Member] = [
            .init("reference", .string(reference)), .init("amount", .number(payment.amount)),
            .init("details", .array(payment.details.map { .array([.string($0.type), .string($0.value)]) })),
            .init("evse", .integer(Int64(evse))),
        ]
        func add(_ name: String, _ value: JSONValue?) { if let value { members.append(.init(name, value)) } }
        add("known", isKnown ? .bool(true) : nil)
        add("transaction", transaction.map { .string($0) })
        switch phase {
        case .open: break
        case .awaitsCost: add("awaitsCost", .bool(true))
        case .closing(let cost): add("closing", .number(cost))
        }
        add("final", isFinal ? .bool(true) : nil)
        add("vatNumber", vatNumber.map { .string($0) })
        add("company", company.flatMap { try? $0.json() }.flatMap { try? JSONValue(parsing: $0) })
        return .object(members)
    }

    fileprivate init?(record: JSONValue) {
        guard let reference = record["reference"]?.string, let amount = record["amount"]?.number,
            let details = record["details"]?.array,
            let evse = record["evse"]?.integer.flatMap({ Int(exactly: $0) })
        else { return nil }
        let pairs = details.compactMap { detail in detail.array?.compactMap(\.string) }.filter { $0.count == 2 }
        payment = DirectPayment(
            reference: reference, amount: amount, details: pairs.map { DirectPayment.Detail($0[0], $0[1]) })
        self.evse = evse
        isKnown = record["known"]?.bool == true
        transaction = record["transaction"]?.string
        if record["awaitsCost"]?.bool == true { phase = .awaitsCost }
        if let cost = record["closing"]?.number { phase = .closing(cost) }
        isFinal = record["final"]?.bool == true
        vatNumber = record["vatNumber"]?.string
        company = record["company"].flatMap { try? Address(json: $0.bytes) }
    }
}
