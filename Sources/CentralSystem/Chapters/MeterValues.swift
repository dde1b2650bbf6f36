import OCPPMessages
import PowerPlant
import Quantities
import Records

/// OCPP 2.1 chapter J: readings outside of transaction events. They too are answered once they are durable.
extension CentralSystem {
    mutating func take(_ request: MeterValuesRequest, from place: Int) -> Answer {
        // EVSE 0 is the meter of the grid connection.
        if request.evseId != 0, stations[place].place(ofEVSE: request.evseId) == nil {
            return .unknownEVSE(request.evseId)
        }
        let session = stations[place].evses.first { $0.id == request.evseId }?.session
        let readings = request.meterValue.map(MeterReading.init)
        let records = readings.enumerated().compactMap { index, reading -> Record? in
            guard !reading.isEmpty else { return nil }
            return .meterSample(
                reading.record(
                    station: stations[place].id, evse: request.evseId, transaction: session?.transaction,
                    origin: .meterValues(index: index)))
        }
        return .whenDurable(records, .meterValues(evse: request.evseId, readings))
    }

    mutating func apply(
        _ readings: [MeterReading], ofEVSE id: Int, from place: Int, at now: Moment, into effects: inout [Effect]
    ) {
        guard let evse = stations[place].evses.firstIndex(where: { $0.id == id }) else { return }
        for reading in readings { read(reading, at: place, evse, now: now, into: &effects) }
        tellCost(of: readings, at: place, evse, now: now, into: &effects)
    }

    /// Hands a reading of a running session to the plant.
    mutating func read(
        _ reading: MeterReading, at place: Int, _ evse: Int, now: Moment, into effects: inout [Effect]
    ) {
        if reading.tellsNegativeImport { noteNegativeImport(at: place, into: &effects) }
        // One reading from the future would make all that follow it old.
        var reading = reading
        reading.at = min(reading.at, now.utcNanoseconds)
        guard !reading.isEmpty, let (id, sample) = stations[place].take(reading, at: evse) else { return }
        effects.append(.plant(.meter(id, sample)))
    }
}
