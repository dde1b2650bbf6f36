import PowerPlant
import Quantities
import Records

/// A restart: the stations and their open transactions come back from the records, and the plant's image with them.
extension CentralSystem {
    mutating func restore(_ state: RestoredState, at now: Moment, into effects: inout [Effect]) {
        restore(state.tokens)
        for boot in state.stations {
            let place = enter(boot.station)
            stations[place].boot = boot
        }
        for facts in state.evses {
            let place = enter(facts.station)
            stations[place].facts.append(facts)
        }
        // Two open ones at an EVSE mean that the end of one was lost: the later one runs.
        let names = Set(state.items.map(\.key))
        let transactions = state.transactions.sorted { $0.started < $1.started }.filter {
            !names.contains(ItemRecord.Key(station: $0.station, name: Item.over($0.transaction).name))
        }
        for transaction in transactions { restore(transaction) }
        restore(state.items, at: now)
        restoreCosts(state.items, of: transactions, into: &effects)
        for transaction in transactions { tellPlant(of: transaction, into: &effects) }
    }

    private mutating func restore(_ transaction: OpenTransaction) {
        let place = enter(transaction.station)
        guard let evse = stations[place].place(ofEVSE: transaction.evse ?? transaction.needs?.evse ?? 1) else { return }
        if let overtaken = stations[place].evses[evse].session {
            stations[place].ended.add(overtaken.transaction, overtaken.events)
        }
        stations[place].evses[evse].session = Session(transaction)
    }

    /// The session as it stood, at a station that is not connected yet.
    private mutating func tellPlant(of transaction: OpenTransaction, into effects: inout [Effect]) {
        guard let place = place(of: transaction.station),
            let evse = stations[place].place(ofTransaction: transaction.transaction),
            let id = stations[place].sessionID(at: evse)
        else { return }
        effects.append(.plant(.connection(station: transaction.station, isUp: false)))
        tellTerms(at: place, evse, into: &effects)
        // The plant counts a session's energy from its first reading, so that one comes first.
        if let imported = transaction.firstImported {
            let registers = EnergyRegisters(
                imported: imported.whole, exported: transaction.firstExported?.whole ?? 0)
            let first = MeterSample(at: UTCInstant(nanoseconds: transaction.started), registers: registers)
            effects.append(.plant(.meter(id, first)))
        }
        guard let at = transaction.lastReading else { return }
        let last = MeterSample(
            at: UTCInstant(nanoseconds: at), power: transaction.power,
            registers: stations[place].evses[evse].session?.registers.map(EnergyRegisters.init),
            stateOfCharge: transaction.stateOfCharge)
        effects.append(.plant(.meter(id, last)))
    }
}
