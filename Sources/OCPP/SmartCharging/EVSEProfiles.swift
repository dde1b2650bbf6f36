// The profiles that act on one EVSE alone, on its way through time, and those that act on the grid connection.

import OCPPMessages
import Quantities

/// Of a situation what is looked at again and again: numbers alone.
struct Place {
    let evseId: Int
    let isDirectCurrent: Bool
    let phases: Int
    let voltage: Volts
    let stateOfCharge: StateOfCharge?
    let setpointPriority: SetpointPriority
    let highestPower: Watts?
    let lowestPower: Watts?

    init(_ situation: ChargingSituation) {
        evseId = situation.evseId
        isDirectCurrent = situation.isDirectCurrent
        phases = situation.phases
        voltage = situation.voltage
        stateOfCharge = situation.stateOfCharge
        setpointPriority = situation.setpointPriority
        highestPower = situation.highestPower
        lowestPower = situation.lowestPower
    }
}

struct EVSEProfiles {
    private var priority = ProfileStack()
    private var transaction = ProfileStack()
    private var standard = ProfileStack()
    private var external = SourceStacks()
    private var generation = SourceStacks()
    private(set) var until = Int64.min

    init(_ store: ChargingProfileStore, _ situation: ChargingSituation) {
        for entry in store.installed.indices {
            let evseId = store.installed[entry].evseId
            guard evseId == situation.evseId || evseId == 0 else { continue }
            let purpose = store.installed[entry].profile.chargingProfilePurpose
            guard purpose.actsOnTransactions || evseId == situation.evseId else { continue }
            func cursor() -> ProfileCursor { ProfileCursor(store.installed[entry], entry: entry, situation: situation) }
            switch purpose {
            case .txProfile:
                let transaction = store.installed[entry].profile.transactionId
                if evseId != 0, transaction != nil, transaction == situation.transactionId {
                    self.transaction.insert(cursor())
                }
            case .txDefaultProfile: standard.insert(cursor())
            case .priorityCharging: if situation.hasPriority { priority.insert(cursor()) }
            case .chargingStationExternalConstraints:
                external.insert(cursor(), from: store.installed[entry].origin)
            case .localGeneration: generation.insert(cursor(), from: store.installed[entry].origin)
            case .chargingStationMaxProfile: break
            }
        }
    }

    /// False: nothing has changed.
    mutating func move(to time: Int64) -> Bool {
        guard time >= until else { return false }
        priority.move(to: time)
        transaction.move(to: time)
        standard.move(to: time)
        external.move(to: time)
        generation.move(to: time)
        until = min(priority.until, transaction.until, standard.until, external.until, generation.until)
        return true
    }

    /// A TxProfile rules before every TxDefaultProfile, and with priority a PriorityCharging profile before both.
    var rulings: EVSERulings {
        EVSERulings(
            own: priority.ruling ?? transaction.ruling ?? standard.ruling, external: external.rulings,
            generation: generation.rulings)
    }
}

struct EVSERulings {
    var own: Ruling?
    /// By source, the grid's operator first.
    var external: [Ruling]
    /// By source; their sum counts.
    var generation: [Ruling]
}

struct GridProfiles {
    private var most = ProfileStack()
    private var external = SourceStacks()
    private var generation = SourceStacks()
    private(set) var until = Int64.min

    init(_ store: ChargingProfileStore, _ situation: ChargingSituation) {
        for entry in store.installed.indices where store.installed[entry].evseId == 0 {
            func cursor() -> ProfileCursor { ProfileCursor(store.installed[entry], entry: entry, situation: situation) }
            switch store.installed[entry].profile.chargingProfilePurpose {
            case .chargingStationMaxProfile: most.insert(cursor())
            case .chargingStationExternalConstraints:
                external.insert(cursor(), from: store.installed[entry].origin)
            case .localGeneration: generation.insert(cursor(), from: store.installed[entry].origin)
            case .txProfile, .txDefaultProfile, .priorityCharging: break
            }
        }
    }

    mutating func move(to time: Int64) -> Bool {
        guard time >= until else { return false }
        most.move(to: time)
        external.move(to: time)
        generation.move(to: time)
        until = min(most.until, external.until, generation.until)
        return true
    }

    var rulings: GridRulings {
        GridRulings(most: most.ruling, external: external.rulings, generation: generation.rulings)
    }
}

struct GridRulings {
    var most: Ruling?
    var external: [Ruling]
    /// By source; their sum counts.
    var generation: [Ruling]
}
