// What all installed profiles together mean (K01, K02, K27; SC.01): the transaction's own profile, narrowed by what
// limits its EVSE and by its share of the grid connection, widened by what is generated locally.

import OCPPMessages
import Quantities

/// All profiles that matter to a situation, at a time that moves on.
struct Evaluation {
    private struct EVSE {
        let place: Place
        var profiles: EVSEProfiles
        var rulings: EVSERulings
        var supply: Supply
    }

    private let store: ChargingProfileStore
    private let isWholeStation: Bool
    private let gridPlace: Supply
    private var gridProfiles: GridProfiles
    private var grid: GridRulings
    private var gridSupply: Supply
    /// What limits the grid connection, before local generation.
    private var gridLimit = EffectiveLimit(dischargeLimit: nil)
    /// The EVSE that is asked about first, unless it is the whole station; then those that share the grid with it.
    private var evses: [EVSE]
    /// What the first EVSE's vehicle has announced.
    private let plan: [PlanStep]
    private var planned: Watts?
    /// When the result may next change.
    private(set) var until: Int64

    init(_ store: ChargingProfileStore, for situation: ChargingSituation, at time: Int64) {
        self.store = store
        isWholeStation = situation.evseId == 0
        gridPlace = Supply(phases: max(1, situation.gridPhases), voltage: situation.gridVoltage)
        plan = isWholeStation ? [] : situation.plan
        gridSupply = gridPlace
        gridProfiles = GridProfiles(store, situation)
        grid = gridProfiles.rulings
        until = .min
        evses = []
        evses.reserveCapacity(situation.others.count + 1)
        for evse in (isWholeStation ? [] : [situation]) + situation.others {
            let profiles = EVSEProfiles(store, evse)
            let place = Place(evse)
            evses.append(EVSE(place: place, profiles: profiles, rulings: profiles.rulings, supply: place.supply))
        }
        move(to: time)
    }

    mutating func move(to time: Int64) {
        guard time >= until else { return }
        let isGridOther = gridProfiles.move(to: time)
        if isGridOther { followGrid() }
        until = gridProfiles.until
        if !plan.isEmpty {
            planned = plan.last { $0.start.milliseconds <= time }?.limit
            if let next = plan.first(where: { $0.start.milliseconds > time }) {
                until = min(until, next.start.milliseconds)
            }
        }
        for index in evses.indices {
            let isOther = evses[index].profiles.move(to: time)
            if isOther { evses[index].rulings = evses[index].profiles.rulings }
            if isOther || isGridOther { evses[index].supply = supply(of: index) }
            until = min(until, evses[index].profiles.until)
        }
    }

    private mutating func followGrid() {
        grid = gridProfiles.rulings
        gridSupply = gridPlace
        gridSupply.lower(phases: grid.most?.values.numberPhases)
        for ruling in grid.external { gridSupply.lower(phases: ruling.values.numberPhases) }
        gridLimit = EffectiveLimit(dischargeLimit: nil)
        if let most = grid.most { gridLimit.narrow(by: most, gridSupply) }
        for ruling in grid.external { gridLimit.narrow(by: ruling, gridSupply) }
    }

    /// [K01.FR.140] With the lowest number of phases of all profiles that apply. Without one there are all.
    private func supply(of index: Int) -> Supply {
        var supply = evses[index].place.supply
        guard !evses[index].place.isDirectCurrent else { return supply }
        supply.lower(phases: grid.most?.values.numberPhases)
        for ruling in grid.external { supply.lower(phases: ruling.values.numberPhases) }
        supply.lower(phases: evses[index].rulings.own?.values.numberPhases)
        for ruling in evses[index].rulings.external { supply.lower(phases: ruling.values.numberPhases) }
        return supply
    }

    func result() -> EffectiveLimit { isWholeStation ? wholeStation() : firstEVSE() }

    // MARK: The grid connection

    private var generation: Watts {
        grid.generation.reduce(Watts(0)) { sum, ruling in
            sum + max(0, ruling.values.limit.map { gridPlace.watts($0, ruling.unit) } ?? 0)
        }
    }

    /// [K08.FR.04] What the grid connection has to expect at most: the sum of its EVSEs, within its own limits.
    private func wholeStation() -> EffectiveLimit {
        var result = gridLimit
        let phases = gridSupply.phases
        if !evses.isEmpty {
            var most = Watts(0)
            var least = Watts(0)
            for index in evses.indices {
                let demand = demand(of: index)
                most = most + demand.charge
                least = least + demand.discharge
            }
            if most.value.isFinite { result.narrow(limit: most, phases: phases, source: nil) }
            if least.value.isFinite { result.narrow(dischargeLimit: least, phases: phases, source: nil) }
        }
        result.widen(limit: generation, phases: phases)
        if phases < 3 { result.numberPhases = phases }
        return result
    }

    // MARK: One EVSE

    private func firstEVSE() -> EffectiveLimit {
        let supply = evses[0].supply
        var result = own(0)
        let bounds = gridLimit
        if let bound = bounds.limit {
            result.narrow(limit: share(of: bound), phases: supply.phases, source: bounds.limitSource)
        }
        if let bound = bounds.dischargeLimit {
            result.narrow(
                dischargeLimit: dischargeShare(of: bound), phases: supply.phases, source: bounds.dischargeLimitSource)
        }
        // [K27] It comes on top of the least of the limits, equally for all.
        result.widen(limit: generation / Double(evses.count), phases: supply.phases)
        for ruling in evses[0].rulings.generation {
            guard let limit = ruling.values.limit else { continue }
            result.widen(limit: supply.watts(limit, ruling.unit), phases: supply.phases)
        }
        if let planned { result.narrow(limit: planned, phases: supply.phases, source: nil) }
        result.bound(by: evses[0].place, phases: supply.phases)
        return result
    }

    private func share(of total: Watts) -> Watts {
        guard evses.count > 1 else { return total }
        let sharing = LoadSharing(
            evses.indices.map { index in
                LoadSharing.Participant(
                    evseId: evses[index].place.evseId, demand: demand(of: index).charge, least: leastPower(index))
            })
        return sharing.share(of: total, for: evses[0].place.evseId)
    }

    private func dischargeShare(of total: Watts) -> Watts {
        guard evses.count > 1 else { return total }
        let sharing = LoadSharing(
            evses.indices.map { index in
                LoadSharing.Participant(
                    evseId: evses[index].place.evseId, demand: -demand(of: index).discharge, least: 0)
            })
        return -sharing.share(of: -total, for: evses[0].place.evseId)
    }

    /// The most that an EVSE would charge (≥ 0) and discharge (≤ 0) if the grid connection gave everything.
    private func demand(of index: Int) -> (charge: Watts, discharge: Watts) {
        var own = own(index)
        own.bound(by: evses[index].place, phases: evses[index].supply.phases)
        return (
            max(0, own.setpoint ?? own.limit ?? Watts(.infinity)),
            min(0, own.setpoint ?? own.dischargeLimit ?? Watts(-.infinity))
        )
    }

    /// minChargingRate: below it a vehicle charges badly.
    private func leastPower(_ index: Int) -> Watts {
        guard let ruling = evses[index].rulings.own, let least = schedule(of: ruling).minChargingRate else { return 0 }
        return evses[index].supply.watts(least, ruling.unit)
    }

    private func schedule(of ruling: Ruling) -> ScheduleValues {
        store.installed[Int(ruling.entry)].schedules[Int(ruling.schedule)]
    }

    /// An EVSE's own limits and set-point, without regard to the others.
    private func own(_ index: Int) -> EffectiveLimit {
        var result = EffectiveLimit()
        let supply = evses[index].supply
        let ruling = evses[index].rulings.own
        if let ruling {
            result.take(ruling, supply)
            if ruling.values.isByPhase, let phases = schedule(of: ruling).phases[Int(ruling.period)] {
                result.tellApart(phases, ruling, supply)
            }
            if ruling.mode == .localFrequency || ruling.values.hasWords { addWords(of: ruling, to: &result) }
            capAtSoC(&result, ruling, index)
        }
        let priority = evses[index].place.setpointPriority
        if let external = evses[index].rulings.external.setpoint {
            result.follow(external, supply, share: 1, over: ruling, priority: priority)
        } else if let external = grid.external.setpoint {
            result.follow(
                external, gridSupply, share: 1 / Double(max(evses.count, 1)), over: ruling, priority: priority)
        }
        for external in evses[index].rulings.external {
            result.narrow(by: external, supply)
            capAtSoC(&result, external, index)
        }
        if !evses[index].place.isDirectCurrent {
            if supply.phases < 3 { result.numberPhases = supply.phases }
            result.phaseToUse =
                ruling?.values.phaseToUse ?? grid.most?.values.phaseToUse
                ?? evses[index].rulings.external.lazy.compactMap(\.values.phaseToUse).first
        }
        return result
    }

    /// [K01.FR.100] Beyond a state of charge the limit and a set-point are no more than this.
    private func capAtSoC(_ result: inout EffectiveLimit, _ ruling: Ruling, _ index: Int) {
        guard let stateOfCharge = evses[index].place.stateOfCharge, let cap = schedule(of: ruling).limitAtSoC,
            stateOfCharge.percent >= cap.soc
        else { return }
        let supply = evses[index].supply
        result.narrow(limit: supply.watts(cap.limit, ruling.unit), phases: supply.phases, source: ruling.profile)
    }

    /// What a period carries beside its limits and set-points.
    private func addWords(of ruling: Ruling, to result: inout EffectiveLimit) {
        let schedule = store.installed[Int(ruling.entry)].profile.chargingSchedule[Int(ruling.schedule)]
        let period = schedule.chargingSchedulePeriod[Int(ruling.period)]
        result.evseSleep = period.evseSleep ?? false
        result.preconditioningRequest = period.preconditioningRequest ?? false
        guard ruling.mode == .localFrequency else { return }
        result.v2xBaseline = period.v2xBaseline.map { Watts($0) }
        result.v2xFreqWattCurve = period.v2xFreqWattCurve
        result.v2xSignalWattCurve = period.v2xSignalWattCurve
    }
}

extension Place {
    fileprivate var supply: Supply { Supply(phases: isDirectCurrent ? 1 : max(1, phases), voltage: voltage) }
}

extension Supply {
    fileprivate mutating func lower(phases most: Int?) {
        if let most { phases = max(1, min(phases, most)) }
    }
}
