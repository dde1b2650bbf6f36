import PowerPlant
import Quantities

/// Synthetic fleets for the measurements.
enum Fleet {
    static let start = Moment(nanoseconds: 0, utcNanoseconds: 1_700_000_000_000_000_000)

    static func snapshot(_ count: Int) -> FleetSnapshot {
        var random = Random(state: 3)
        let at = UTCInstant(start)
        return FleetSnapshot(
            at: at, sessions: (0..<count).map { FleetSession(terms: terms($0, &random), power: 0) })
    }

    static func terms(_ index: Int, _ random: inout Random) -> SessionTerms {
        SessionTerms(
            id: SessionID(station: "station-\(index)", evse: 1, transaction: "transaction-\(index)"),
            control: .dynamic, isBidirectional: true,
            vehicle: PowerInterval(lower: Watts(-random.number(3_000, 22_000)), upper: 11_000),
            evse: PowerInterval(lower: -22_000, upper: 22_000),
            energy: EnergyState(
                present: WattHours(random.number(20_000, 60_000)), floor: 10_000, ceiling: 65_000,
                target: WattHours(random.number(15_000, 40_000))),
            departure: UTCInstant(start) + .seconds(Int(random.number(3_600, 36_000))), cost: random.number(0, 1))
    }
}

/// Milliseconds for the engine: a second of a steady window, and a re-plan when one station is lost or back.
func plant(_ sizes: [Int]) {
    var ticks: [Double] = []
    var dropOuts: [Double] = []
    for size in sizes {
        var random = Random(state: 3)
        var plant = Plant()
        var effects: [PlantEffect] = []
        for index in 0..<size {
            plant.handle(.session(Fleet.terms(index, &random)), at: Fleet.start, into: &effects)
        }
        plant.handle(
            .dispatch(DispatchRequest(id: "bench", power: Watts(-3_000 * Double(size)), duration: .seconds(36_000))),
            at: Fleet.start, into: &effects)
        for case .assign(let id, let power) in effects {
            let sample = MeterSample(at: UTCInstant(Fleet.start), power: power)
            plant.handle(.meter(id, sample), at: Fleet.start, into: &effects)
        }
        var now = Fleet.start
        ticks.append(
            best {
                now = now + .seconds(1)
                effects.removeAll(keepingCapacity: true)
                plant.wake(at: now, into: &effects)
            })
        let station = "station-\(size / 2)"
        dropOuts.append(
            best {
                effects.removeAll(keepingCapacity: true)
                plant.handle(.connection(station: station, isUp: false), at: now, into: &effects)
                plant.handle(.connection(station: station, isUp: true), at: now, into: &effects)
            } / 2)
    }
    print("  sessions        " + sizes.map(String.init).joined(separator: " / "))
    row("tick", ticks)
    row("drop-out", dropOuts)
}
