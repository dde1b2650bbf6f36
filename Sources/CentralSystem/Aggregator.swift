import PowerPlant
import Quantities
import Records

/// Central system and power plant as one engine: what a station tells reaches the plant, and what the plant wants
/// reaches the station, in the same turn.
public struct Aggregator: Engine, Sendable {
    public enum Input: Sendable {
        case central(CentralSystemInput)
        case plant(PlantInput)
    }

    /// What is left for the driver: the two engines' effects less those that they carry out for each other.
    public enum Effect: Equatable, Sendable {
        case central(CentralSystemEffect)
        /// The fate of a dispatch: accepted, refused, started, planned anew, ended.
        indirect case plant(PlantEffect)
        /// A transaction is over, with its whole energy.
        case sessionEnded(SessionAccount)
    }

    public private(set) var central: CentralSystem
    public private(set) var plant: Plant
    private var centralEffects: [CentralSystemEffect] = []
    private var plantEffects: [PlantEffect] = []
    // Empty; they take turns with the two above while those are handed over, and are kept for their capacity.
    private var spareCentralEffects: [CentralSystemEffect] = []
    private var sparePlantEffects: [PlantEffect] = []

    /// Goes on from `state`; `settled` names dispatches that are over, so that a repeated call is refused.
    public init(
        central settings: CentralSystemSettings = CentralSystemSettings(),
        plant plantSettings: PlantSettings = PlantSettings(),
        restoring state: RestoredState = RestoredState(), settled: [DispatchID] = [], at now: Moment,
        into effects: inout [Effect]
    ) {
        central = CentralSystem(settings: settings)
        plant = Plant(
            settings: plantSettings, restoring: state.dispatches.map { $0.compactMap { PlantRecord($0) } },
            settled: settled, at: now)
        handle(.central(.restore(state)), at: now, into: &effects)
    }

    public var deadline: Moment? {
        guard let central = central.deadline else { return plant.deadline }
        return plant.deadline.map { min($0, central) } ?? central
    }

    public mutating func handle(_ input: Input, at now: Moment, into effects: inout [Effect]) {
        switch input {
        case .central(let input): central.handle(input, at: now, into: &centralEffects)
        case .plant(let input): plant.handle(input, at: now, into: &plantEffects)
        }
        exchange(at: now, into: &effects)
    }

    public mutating func wake(at now: Moment, into effects: inout [Effect]) {
        if let deadline = central.deadline, deadline <= now { central.wake(at: now, into: &centralEffects) }
        if let deadline = plant.deadline, deadline <= now { plant.wake(at: now, into: &plantEffects) }
        exchange(at: now, into: &effects)
    }

    /// Hands each engine what the other one wants of it, until neither wants more.
    private mutating func exchange(at now: Moment, into effects: inout [Effect]) {
        var trail: [Record] = []
        while !centralEffects.isEmpty || !plantEffects.isEmpty {
            var fromCentral: [CentralSystemEffect] = []
            swap(&fromCentral, &spareCentralEffects)
            swap(&fromCentral, &centralEffects)
            fromCentral.drain { effect in
                guard case .plant(let input) = effect else { return effects.append(.central(effect)) }
                if case .sessionEnded(let id, let registers) = input {
                    let opening = plant.session(id)?.startRegisters
                    effects.append(.sessionEnded(SessionAccount(id: id, opening: opening, closing: registers)))
                }
                plant.handle(input, at: now, into: &plantEffects)
            }
            swap(&fromCentral, &spareCentralEffects)
            var fromPlant: [PlantEffect] = []
            swap(&fromPlant, &sparePlantEffects)
            swap(&fromPlant, &plantEffects)
            fromPlant.drain { effect in
                switch effect {
                case .assign(let session, let power):
                    central.handle(.assign(session, power), at: now, into: &centralEffects)
                case .release(let session): central.handle(.release(session), at: now, into: &centralEffects)
                case .record(let record): trail.append(.dispatchEvent(DispatchEventRecord(record)))
                case .dispatchEnded(let report):
                    trail.append(contentsOf: report.records(at: now.utcNanoseconds))
                    effects.append(.plant(effect))
                case .dispatchAccepted, .dispatchRefused, .dispatchStarted, .replanned: effects.append(.plant(effect))
                }
            }
            swap(&fromPlant, &sparePlantEffects)
        }
        if !trail.isEmpty { effects.append(.central(.store(trail, token: 0))) }
    }
}

extension Array {
    /// Takes all elements out in their order, each moved and not copied; the capacity stays.
    mutating func drain(_ body: (consuming Element) -> Void) {
        reverse()
        while let element = popLast() { body(element) }
    }
}

/// The energy of one transaction by its meter's registers.
public struct SessionAccount: Equatable, Sendable {
    public var id: SessionID
    /// At the first and at the last reading; nil: the station told none.
    public var opening: EnergyRegisters?
    public var closing: EnergyRegisters?

    /// Whole watt-hours into and out of the vehicle; nil without both readings.
    public var energy: EnergyRegisters? {
        guard let opening, let closing else { return nil }
        return EnergyRegisters(
            imported: max(0, closing.imported - opening.imported), exported: max(0, closing.exported - opening.exported)
        )
    }
}
