// What a simulated run counts, and the result made of it.
import CentralSystem
import ChargingStation
import PowerPlant
import Quantities
import Records
import Vehicles

/// The bookkeeping of a run.
struct Books {
    var events = 0
    var messages = 0
    var arrivals = 0
    var sessions = 0
    var brokenSessions = 0
    var outages = 0
    var leftShort = 0
    var requested: Watts = 0
    /// One sample a second.
    var signal: [Double] = []
    var response: [Double] = []
    var accounts: [SessionAccount] = []
    var warnings: [String] = []
    var report: DispatchReport?
    /// Of the cars that left.
    var vehiclesImported: WattHours = 0
    var vehiclesExported: WattHours = 0
    private var sequences: [TransactionKey: Sequence] = [:]

    private struct TransactionKey: Hashable {
        let station: String
        let transaction: String
    }

    /// Sequence numbers of a transaction's events: each once and without a gap when the count is one past the last.
    private struct Sequence {
        var numbers: Set<Int> = []
        var last = -1

        mutating func add(_ number: Int) {
            numbers.insert(number)
            last = max(last, number)
        }
    }

    mutating func keep(_ records: [Record]) {
        for case .transactionEvent(let event) in records {
            let key = TransactionKey(station: event.station, transaction: event.transaction)
            sequences[key, default: Sequence()].add(event.sequenceNumber)
        }
    }

    /// Events that a station numbered and that were never kept.
    var lostEvents: Int { sequences.values.reduce(0) { $0 + $1.last + 1 - $1.numbers.count } }
    var keptEvents: Int { sequences.values.reduce(0) { $0 + $1.numbers.count } }

    mutating func close(_ vehicle: Vehicle, at now: Moment) {
        vehiclesImported = vehiclesImported + vehicle.imported
        vehiclesExported = vehiclesExported + vehicle.exported
        if now >= vehicle.driver.departure, !vehicle.hasDepartureEnergy { leftShort += 1 }
    }
}

extension ChainSimulation {
    /// How the signal was followed and where the energy went.
    package struct Result: Sendable {
        package var score: TrackingScore?
        package var capacity: Watts
        package var requestedEnergy: WattHours
        package var deliveredEnergy: WattHours
        package var metersImported: UInt64
        package var metersExported: UInt64
        /// Of the ended transactions.
        package var settledImported: Int64
        package var settledExported: Int64
        package var vehiclesImported: WattHours
        package var vehiclesExported: WattHours
        package var arrivals: Int
        package var transactions: Int
        package var leftShort: Int
        package var brokenSessions: Int
        package var outages: Int
        package var keptEvents: Int
        package var lostEvents: Int
        package var messages: Int
        package var events: Int
        package var warnings: [String]
        package var report: DispatchReport?

        /// Whether the settlement is the meters' to the watt-hour.
        package var isBalanced: Bool {
            settledImported == Int64(metersImported) && settledExported == Int64(metersExported)
        }
    }

    func result() -> Result {
        let settled = books.accounts.compactMap(\.energy)
        let meters = outlets.map(\.station.evses[0].meter)
        let tens = stride(from: 0, to: books.signal.count, by: 10)
        return Result(
            // The score's convention is delivery to the grid.
            score: TrackingScore(signal: tens.map { -books.signal[$0] }, response: tens.map { -books.response[$0] }),
            capacity: capacity,
            requestedEnergy: WattHours(books.signal.reduce(0, +) / 3600),
            deliveredEnergy: WattHours(books.response.reduce(0, +) / 3600),
            metersImported: meters.reduce(0) { $0 + $1.importedWattHours },
            metersExported: meters.reduce(0) { $0 + $1.exportedWattHours },
            settledImported: settled.reduce(0) { $0 + $1.imported },
            settledExported: settled.reduce(0) { $0 + $1.exported },
            vehiclesImported: books.vehiclesImported, vehiclesExported: books.vehiclesExported,
            arrivals: books.arrivals, transactions: books.accounts.count, leftShort: books.leftShort,
            brokenSessions: books.brokenSessions, outages: books.outages, keptEvents: books.keptEvents,
            lostEvents: books.lostEvents, messages: books.messages, events: books.events, warnings: books.warnings,
            report: books.report)
    }
}
