// OCPP 2.1, chapter K and Q: from charging profiles to the target of a session.

import ISO15118
import OCPP
import OCPPMessages
import Quantities

/// What chapter K keeps beside the profiles.
struct SmartCharging: Equatable, Sendable {
    /// Limits from outside, by what limits what.
    var external: [ExternalLimit.Key: ExternalState] = [:]
    /// [K28] When the values of a profile came last, or were asked for, by id. Forgotten with the profile.
    var pulls: [Int: Moment] = [:]
    /// [K01.FR.56] When a profile that is stored was set last.
    var storedAt: [StoredPlace: Moment] = [:]
    /// The profiles as they were stored last.
    var record: [UInt8]?
    /// What was stored last of the limits from outside.
    var storedExternalRecord: [UInt8]?

    struct StoredPlace: Hashable, Sendable {
        var purpose: ChargingProfilePurpose
        var evseId: Int
    }
}

extension Station {
    static let highestStackLevel = 100
    static let additionalPurposes: [ChargingProfilePurpose] = [.priorityCharging, .localGeneration]

    /// Evaluates the profiles now and tells the session what follows: the latest target wins, and only a change is told.
    mutating func retarget(_ index: Int, _ turn: inout Turn) {
        follow(index, &turn)
        // What one EVSE takes of the grid connection is another's share.
        guard evses.count > 1, profiles.sharesGrid else { return }
        for other in evses.indices where other != index { follow(other, &turn) }
    }

    mutating func retargetAll(_ turn: inout Turn) { for index in evses.indices { follow(index, &turn) } }

    private mutating func follow(_ index: Int, _ turn: inout Turn) {
        let situation = situation(of: index)
        let (limit, change) = profiles.evaluate(at: turn.timestamp, for: situation)
        evses[index].scheduleChange = change.map { turn.now.reaching($0) }
        let target = shaped(target(limit, at: index), limit, at: index, &turn)
        let byPhase = targetByPhase(limit, target, at: index)
        if target != evses[index].target || byPhase != evses[index].targetByPhase {
            evses[index].target = target
            evses[index].targetByPhase = byPhase
            turn.emit(.note(.target(evse: evses[index].id, target)))
            tellSECC(.target(byPhase.map { .phases($0.l1, $0.l2, $0.l3) } ?? .total(target)), at: index, &turn)
        }
        let reactive = evses[index].ratings.isDirectCurrent ? nil : derReactivePower(index) ?? limit.reactivePower
        if reactive != evses[index].reactiveTarget {
            evses[index].reactiveTarget = reactive
            tellSECC(.gridSupport(GridSupport(reactivePower: reactive)), at: index, &turn)
        }
        let isAsleep = maySleep(limit, at: index)
        if isAsleep != evses[index].isAsleep {
            evses[index].isAsleep = isAsleep
            turn.emit(.powerElectronics(evse: evses[index].id, isAsleep: isAsleep))
        }
        let mode = evses[index].transaction?.operationMode
        if mode != limit.operationMode {
            evses[index].transaction?.operationMode = limit.operationMode
            // Before power flows a mode is a plan, not something that changed.
            if mode != nil, evses[index].isTransferring {
                updateTransaction(index, trigger: .operationModeChanged, &turn)
            }
        }
    }

    /// [Q10] Whether a transaction's profile sends the EVSE's power electronics to sleep. In AC they are the vehicle's.
    private func maySleep(_ limit: EffectiveLimit, at index: Int) -> Bool {
        guard limit.evseSleep, limit.operationMode == .idle, evses[index].ratings.isDirectCurrent else { return false }
        return evses[index].isTransferring && evses[index].transaction.map { $0.ending == nil } == true
    }

    private mutating func target(_ limit: EffectiveLimit, at index: Int) -> Watts {
        let local = localSetpoint(limit, at: index)
        let evse = evses[index]
        // No power for whom nobody has let in, nor for who is on the way out.
        if !evse.isAuthorized || evse.profileDue != nil || evse.transaction?.ending != nil { return 0 }
        // [E16] Nor for whom a limit has stopped.
        if evse.transaction?.limits.reached != nil { return 0 }
        // [E17] Nor for whom may not go on by itself.
        if evse.transaction?.isSuspended == true { return 0 }
        let highest = maximumChargePower(of: index)
        let lowest = evse.mayDischarge ? -maximumDischargePower(of: index) : 0
        let isUnbound = limit.setpointSource == nil && limit.limitSource == nil && limit.operationMode == .chargingOnly
        // Without a set-point, and without any profile at all, a vehicle charges as fast as it may.
        let asked = limit.setpoint ?? local ?? limit.clamped(highest)
        return (isUnbound ? configuration.standaloneTarget ?? asked : asked).clamped(to: lowest...highest)
    }

    /// Phase by phase, where a profile tells phases apart.
    private func targetByPhase(_ limit: EffectiveLimit, _ target: Watts, at index: Int) -> PhaseWatts? {
        guard evses[index].ratings.phases == 3, target != 0 else { return nil }
        let asked = limit.setpointByPhase ?? (limit.setpoint == nil ? limit.limitByPhase : nil)
        // A target that something else narrowed is spread evenly.
        return asked.flatMap { $0.total == target ? $0 : nil }
    }

    /// What the profiles are applied to at an EVSE, with the others that share the grid connection now.
    func situation(of index: Int) -> ChargingSituation {
        var situation = ownSituation(of: index)
        guard evses.count > 1, profiles.sharesGrid else { return situation }
        situation.others = evses.indices.filter { $0 != index && evses[$0].takesPower }.map { ownSituation(of: $0) }
        return situation
    }

    /// [K08.FR.04] The grid connection, with every EVSE behind it.
    var gridSituation: ChargingSituation {
        var situation = ownSituation(of: 0)
        situation.evseId = 0
        // It is AC, whatever stands behind it.
        situation.isDirectCurrent = false
        situation.transactionId = nil
        situation.highestPower = nil
        situation.lowestPower = nil
        situation.others = evses.indices.map { ownSituation(of: $0) }
        return situation
    }

    private func ownSituation(of index: Int) -> ChargingSituation {
        let evse = evses[index]
        var situation = ChargingSituation(
            evseId: evse.id, transactionId: evse.transaction?.id,
            transactionStart: evse.transaction.map { DateTime($0.started) }, phases: max(1, evse.ratings.phases),
            voltage: evse.ratings.isDirectCurrent ? evse.vehicle?.presentVoltage ?? 400 : evse.ratings.nominalVoltage,
            offlineSince: offlineSince.map { DateTime($0) })
        situation.isDirectCurrent = evse.ratings.isDirectCurrent
        situation.hasPriority = evse.hasPriority
        situation.stateOfCharge = evse.vehicle?.presentSOC
        situation.scheduleIndex = evse.scheduleIndex
        situation.clock = settings.localClock
        situation.setpointPriority = settings.setpointPriority
        situation.highestPower = evse.ratings.maximumChargePower
        situation.lowestPower = evse.mayDischarge ? -evse.ratings.maximumDischargePower : 0
        return situation
    }

    /// The schedule of an EVSE steps, or the wait for a promised profile is over.
    mutating func wakeSchedule(_ index: Int, _ turn: inout Turn) {
        if let due = evses[index].profileDue, due <= turn.now { stopWaitingForProfile(index, &turn) }
        guard let change = evses[index].scheduleChange, change <= turn.now else { return }
        forgetExpiredProfiles(&turn)
        retarget(index, &turn)
    }

    /// A vehicle's words move what depends on its battery.
    mutating func vehicleMoved(from last: SECC.VehicleReport?, at index: Int, _ turn: inout Turn) {
        let now = evses[index].vehicle
        let isCharged =
            profiles.usesStateOfCharge
            && last?.presentSOC.map({ $0.percent.rounded(.down) }) != now?.presentSOC.map { $0.percent.rounded(.down) }
        let isElsewhere =
            profiles.usesAmperes && evses[index].ratings.isDirectCurrent
            && last?.presentVoltage.map({ $0.value.rounded() }) != now?.presentVoltage.map { $0.value.rounded() }
        if isCharged || isElsewhere { retarget(index, &turn) }
    }
}

extension EffectiveLimit {
    fileprivate var reactivePower: PhaseReactivePower? {
        if let byPhase = setpointReactiveByPhase {
            return PhaseReactivePower(
                l1: VoltAmperesReactive(byPhase.l1.value), l2: VoltAmperesReactive(byPhase.l2.value),
                l3: VoltAmperesReactive(byPhase.l3.value))
        }
        return setpointReactive.map { PhaseReactivePower(VoltAmperesReactive($0.value)) }
    }
}

extension EVSEState {
    /// It takes its share of the grid connection.
    fileprivate var takesPower: Bool {
        isAuthorized && isPlugged && transaction != nil && transaction?.ending == nil
    }
}

extension Moment {
    /// The moment at which UTC shows `time`; this one when it has passed.
    func reaching(_ time: DateTime) -> Moment {
        let (wait, overflow) = time.nanoseconds.subtractingReportingOverflow(utcNanoseconds)
        let year: Int64 = 366 * 86_400 * 1_000_000_000
        return self + .nanoseconds(overflow ? year : min(max(wait, 0), year))
    }
}
