// An open transaction as the journal keeps it: what is needed to go on with it, or to end it as if the power had never gone.

import JSON
import OCPPMessages
import Quantities

struct TransactionRecord: Equatable, Sendable {
    var id: String
    /// UTC, nanoseconds since 1970.
    var started: Int64
    /// When this was written.
    var seen: Int64
    /// Of the next event.
    var seqNo: Int
    var remoteStartID: Int?
    var reservationID: Int?
    var told: TransactionState.Told = []
    var token: Station.Token?
    var isGrantedAlone = false
    var mayDischarge = false
    var evccID: String?
    var operationMode: OperationMode?
    var atStart = EnergyReading()
    var latest = EnergyReading()
    var charged = Duration.zero
    var limits = TransactionLimits()
    var isSuspended = false
    // I Tariff and cost
    var bill: BillRecord?
    /// Not in the record: each sample has a line of its own.
    var ended = EndedSamples()
}

extension Station {
    /// - Parameter whole: repeats what earlier records say.
    func transactionRecord(_ index: Int, whole: Bool = false) -> JSONValue {
        let evse = evses[index]
        guard let transaction = evse.transaction else { return .null }
        var members: [JSONValue.Member] = [
            .init("id", .string(transaction.id)), .init("started", .integer(transaction.started.utcNanoseconds)),
            .init("seen", .integer(max(transaction.reportedAt, transaction.started).utcNanoseconds)),
            .init("seqNo", .integer(Int64(transaction.seqNo))),
            .init("told", .integer(Int64(transaction.told.rawValue))),
            .init("atStart", transaction.atStart.json), .init("latest", transaction.latest.json),
            .init("charged", .integer(transaction.charged.nanoseconds)),
        ]
        func add(_ name: String, _ value: JSONValue?) { if let value { members.append(.init(name, value)) } }
        add("remoteStartId", transaction.remoteStartID.map { .integer(Int64($0)) })
        add("reservationId", transaction.reservationID.map { .integer(Int64($0)) })
        add("token", transaction.token.map { .string($0.value) })
        add("tokenType", transaction.token.map { .string($0.type) })
        add("alone", evse.isGrantedAlone ? .bool(true) : nil)
        add("discharge", evse.mayDischarge ? .bool(true) : nil)
        add("evccId", transaction.evccID.map { .string($0) })
        add("operationMode", transaction.operationMode.map { .string($0.rawValue) })
        add("limits", transaction.limits.record)
        add("suspended", transaction.isSuspended ? .bool(true) : nil)
        add("bill", billRecord(index, whole: whole)?.json)
        return .object(members)
    }
}

extension TransactionRecord {
    /// nil for what is no record of a transaction.
    init?(_ json: JSONValue) {
        guard let id = json["id"]?.string, id.count <= 36, let started = json["started"]?.integer,
            let seen = json["seen"]?.integer, let seqNo = json["seqNo"]?.integer.flatMap({ Int(exactly: $0) }),
            seqNo >= 0,
            let told = json["told"]?.integer.flatMap({ Int(exactly: $0) })
        else { return nil }
        self.init(id: id, started: started, seen: seen, seqNo: seqNo)
        self.told = TransactionState.Told(rawValue: told)
        remoteStartID = json["remoteStartId"]?.integer.flatMap { Int(exactly: $0) }
        reservationID = json["reservationId"]?.integer.flatMap { Int(exactly: $0) }
        if let value = json["token"]?.string, let type = json["tokenType"]?.string {
            token = Station.Token(value, type: type)
        }
        isGrantedAlone = json["alone"]?.bool == true
        mayDischarge = json["discharge"]?.bool == true
        evccID = json["evccId"]?.string
        operationMode = json["operationMode"]?.string.flatMap { OperationMode(rawValue: $0) }
        atStart = EnergyReading(json["atStart"])
        latest = EnergyReading(json["latest"])
        charged = .nanoseconds(max(0, json["charged"]?.integer ?? 0))
        limits = TransactionLimits(record: json["limits"])
        isSuspended = json["suspended"]?.bool == true
        bill = json["bill"].flatMap { BillRecord($0) }
    }

    /// Adds what only the record before says of the same transaction.
    mutating func follow(_ earlier: TransactionRecord) {
        ended = earlier.ended
        bill?.follow(earlier.bill)
    }

    /// Takes what has grown since the record was written.
    mutating func grow(_ line: JSONCursor) {
        if let time = line["charged"]?.integer { charged = .nanoseconds(max(0, time)) }
        if let time = line["seen"]?.integer { seen = time }
        guard var next = line["bill"].flatMap({ BillRecord(JSONValue($0)) }) else { return }
        next.follow(bill)
        bill = next
    }

    /// As it was when the power went, with its start on the clock of this life.
    func state(_ chargingState: ChargingState, at now: Moment) -> TransactionState {
        var state = TransactionState(id: id, chargingState: chargingState, seqNo: seqNo, at: now)
        state.started = now - .nanoseconds(max(0, now.utcNanoseconds &- started))
        state.remoteStartID = remoteStartID
        state.reservationID = reservationID
        state.told = told
        state.token = token
        state.evccID = evccID
        state.operationMode = operationMode
        state.atStart = atStart
        state.latest = latest
        state.charged = charged
        state.limits = limits
        state.isSuspended = isSuspended
        state.ended = ended
        return state
    }
}

extension EnergyReading {
    fileprivate var json: JSONValue { .array([.number(imported.value), .number(exported.value)]) }

    fileprivate init(_ json: JSONValue?) {
        guard let numbers = json?.array?.compactMap(\.number), numbers.count == 2 else { return }
        imported = WattHours(numbers[0])
        exported = WattHours(numbers[1])
    }
}
