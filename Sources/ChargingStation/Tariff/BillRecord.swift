// A bill as the journal keeps it beside its transaction, so that a loss of power costs neither side anything.

import JSON
import OCPP
import OCPPMessages
import Quantities

struct BillRecord: Equatable, Sendable {
    /// What of a bill the journal has already: it is not repeated with every event.
    struct Kept: Equatable, Sendable {
        var tariff = false
        /// Periods that change no more.
        var periods = 0
    }

    /// nil: as in the record before.
    var tariff: Tariff?
    var hasOwnTariff = false
    var isTariffTold = false
    var costFailure: String?
    /// UTC, nanoseconds since 1970.
    var at: Int64
    var reading: Bill.Reading
    var usage = Usage()
    var reservationTime: Int64 = 0
    var net = Bill.Sums()
    var earlierNet = Bill.Sums()
    var earlierGross = Bill.Sums()
    /// Those before stand in the records before.
    var firstPeriod = 0
    var periods: [Bill.Period] = []

    init(_ bill: Bill, of driver: Driver, after kept: Kept) {
        tariff = kept.tariff ? nil : bill.rules.tariff
        hasOwnTariff = driver.hasOwnTariff
        isTariffTold = driver.isTariffTold
        costFailure = driver.costFailure
        at = bill.at.utcNanoseconds
        reading = bill.reading
        usage = bill.usage
        reservationTime = bill.reservationTime
        net = bill.net
        earlierNet = bill.earlierNet
        earlierGross = bill.earlierGross
        firstPeriod = min(kept.periods, bill.periods.count)
        periods = Array(bill.periods[firstPeriod...])
    }

    /// Adds what only the record before has.
    mutating func follow(_ earlier: BillRecord?) {
        tariff = tariff ?? earlier?.tariff
        guard firstPeriod > 0 else { return }
        periods = (earlier?.periods.prefix(firstPeriod) ?? []) + periods
        firstPeriod = 0
    }
}

// As JSON.
extension BillRecord {
    var json: JSONValue {
        var members: [JSONValue.Member] = [
            .init("at", .integer(at)), .init("reading", reading.record), .init("usage", usage.record),
            .init("net", net.record), .init("first", .integer(Int64(firstPeriod))),
            .init("periods", .array(periods.map(\.record))),
        ]
        func add(_ name: String, _ value: JSONValue?) { if let value { members.append(.init(name, value)) } }
        add("tariff", tariff.flatMap { try? $0.json() }.flatMap { try? JSONValue(parsing: $0) })
        add("reserved", reservationTime > 0 ? .integer(reservationTime) : nil)
        add("own", hasOwnTariff ? .bool(true) : nil)
        add("told", isTariffTold ? .bool(true) : nil)
        add("failure", costFailure.map { .string($0) })
        if earlierNet != Bill.Sums() || earlierGross != Bill.Sums() {
            add("earlierNet", earlierNet.record)
            add("earlierGross", earlierGross.record)
        }
        return .object(members)
    }

    /// nil for what is no record of a bill.
    init?(_ json: JSONValue) {
        guard let at = json["at"]?.integer, let reading = json["reading"].flatMap({ Bill.Reading(record: $0) }),
            let usage = json["usage"].flatMap({ Usage(record: $0) }),
            let net = json["net"].flatMap({ Bill.Sums(record: $0) }),
            let first = json["first"]?.integer.flatMap({ Int(exactly: $0) }), first >= 0,
            let periods = json["periods"]?.array?.compactMap({ Bill.Period(record: $0) })
        else { return nil }
        self.at = at
        self.reading = reading
        self.usage = usage
        self.net = net
        firstPeriod = first
        self.periods = periods
        tariff = json["tariff"].flatMap { try? Tariff(json: $0.bytes) }
        reservationTime = min(max(json["reserved"]?.integer ?? 0, 0), 1 << 60)
        hasOwnTariff = json["own"]?.bool == true
        isTariffTold = json["told"]?.bool == true
        costFailure = json["failure"]?.string
        earlierNet = json["earlierNet"].flatMap { Bill.Sums(record: $0) } ?? earlierNet
        earlierGross = json["earlierGross"].flatMap { Bill.Sums(record: $0) } ?? earlierGross
    }
}

extension Bill.Reading {
    fileprivate var record: JSONValue {
        .array([
            .number(imported.value), .number(exported.value), .bool(isCharging), .number(power.value),
            .number(current),
        ])
    }

    fileprivate init?(record: JSONValue) {
        guard let items = record.array, items.count == 5, let imported = items[0].number,
            let exported = items[1].number, let isCharging = items[2].bool, let power = items[3].number,
            let current = items[4].number
        else { return nil }
        self.init(
            imported: WattHours(imported), exported: WattHours(exported), isCharging: isCharging,
            power: Watts(power), current: current)
    }
}

extension Usage {
    fileprivate var record: JSONValue { .array([.integer(energy), .integer(chargingTime), .integer(idleTime)]) }

    /// Within what a bill can be: sums of it never overflow.
    fileprivate init?(record: JSONValue) {
        guard let numbers = record.array?.compactMap(\.integer), numbers.count == 3,
            numbers.allSatisfy({ $0.magnitude < 1 << 60 })
        else { return nil }
        self.init(energy: numbers[0], chargingTime: numbers[1], idleTime: numbers[2])
    }
}

extension Bill.Sums {
    fileprivate var record: JSONValue {
        .array([fixed, energy, charging, idle, reservationFixed, reservationTime].map { .string($0.record) })
    }

    fileprivate init?(record: JSONValue) {
        guard let amounts = record.array?.compactMap({ $0.string.flatMap { Amount(record: $0) } }), amounts.count == 6
        else { return nil }
        self.init(
            fixed: amounts[0], energy: amounts[1], charging: amounts[2], idle: amounts[3], reservationFixed: amounts[4],
            reservationTime: amounts[5])
    }
}

extension Bill.Period {
    fileprivate var record: JSONValue {
        var members: [JSONValue.Member] = [
            .init("start", .string(start.text)), .init("tariff", .string(tariff)), .init("usage", usage.record),
        ]
        if prices.isCharging { members.append(.init("charging", .bool(true))) }
        if let price = prices.energy { members.append(.init("kWh", .integer(price.billionths))) }
        if let price = prices.time { members.append(.init("minute", .integer(price.billionths))) }
        return .object(members)
    }

    fileprivate init?(record: JSONValue) {
        guard let start = record["start"]?.string.flatMap({ DateTime($0) }), let tariff = record["tariff"]?.string,
            let usage = record["usage"].flatMap({ Usage(record: $0) })
        else { return nil }
        func price(_ name: String) -> Amount.Price? {
            record[name]?.integer.flatMap { Amount.Price(billionths: $0) }
        }
        self.init(
            start: start, tariff: tariff,
            prices: Bill.Prices(
                energy: price("kWh"), time: price("minute"), isCharging: record["charging"]?.bool == true),
            usage: usage)
    }
}

extension Station {
    /// nil: nobody counts.
    func billRecord(_ index: Int, whole: Bool) -> BillRecord? {
        let driver = evses[index].driver
        return driver.bill.map { BillRecord($0, of: driver, after: whole ? BillRecord.Kept() : driver.keptBill) }
    }

    /// The journal has a line with the bill.
    mutating func noteBillKept(_ index: Int) {
        guard let bill = evses[index].driver.bill else { return }
        // The last period still grows.
        evses[index].driver.keptBill = BillRecord.Kept(tariff: true, periods: max(0, bill.periods.count - 1))
    }

    /// The bill of a transaction that a loss of power has interrupted.
    mutating func restoreBill(_ record: BillRecord?, _ index: Int, _ turn: inout Turn) {
        // With the first event that had a token, a tariff was looked for.
        evses[index].driver.isTariffChosen = evses[index].transaction?.token != nil
        guard let record, let rules = record.tariff.flatMap({ try? TariffRules($0) }) else { return }
        evses[index].driver.isTariffChosen = true
        evses[index].driver.hasOwnTariff = record.hasOwnTariff
        evses[index].driver.isTariffTold = record.isTariffTold
        evses[index].driver.costFailure = record.costFailure
        if record.hasOwnTariff { evses[index].driver.tariff = record.tariff }
        // A meter that has lost its registers must not give money back.
        evses[index].measured.imported = max(evses[index].measured.imported, record.reading.imported)
        evses[index].measured.exported = max(evses[index].measured.exported, record.reading.exported)
        evses[index].driver.bill = Bill(
            rules, record, at: turn.now, reading(index, turn.now),
            isDirectCurrent: evses[index].ratings.isDirectCurrent,
            clock: settings.localClock)
        scheduleCost(index, turn.now)
    }
}
