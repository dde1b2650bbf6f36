import OCPP
import OCPPMessages
import Quantities

/// The composite schedule of a day: what a station works out for GetCompositeSchedule and for each vehicle's schedule.
enum CompositeSchedules {
    static func run() throws {
        print("\nOCPP, composite schedule of 24 h, µs each")
        row("", "periods", "ebb")
        let stack = try stacked(profiles: 20, periods: 24)
        measure(
            "20 profiles of 24 periods", stack,
            ChargingSituation(evseId: 1, transactionId: "tx", transactionStart: noon))
        var shared = ChargingSituation(evseId: 1, transactionId: "tx", transactionStart: noon)
        shared.others = (2...4).map { ChargingSituation(evseId: $0) }
        measure("the same, shared by 4 EVSEs", stack, shared)
        let one = try stacked(profiles: 1, periods: 24)
        measure(
            "1 profile of 24 periods", one, ChargingSituation(evseId: 1, transactionId: "tx", transactionStart: noon))
    }

    private static let noon = DateTime(milliseconds: 1_767_268_800_000)

    private static func measure(_ name: String, _ store: ChargingProfileStore, _ situation: ChargingSituation) {
        func composite() -> CompositeSchedule {
            store.compositeSchedule(from: noon, seconds: 86_400, unit: .w, for: situation)
        }
        let periods = composite().chargingSchedulePeriod.count
        let time = fastest(batches: 60, of: 50) { keep(composite()) } / 1000
        row(name, String(periods), String(Double(Int(time * 10 + 0.5)) / 10))
    }

    /// Profiles of every purpose and kind, their periods apart from each other's.
    private static func stacked(profiles count: Int, periods: Int) throws -> ChargingProfileStore {
        var store = ChargingProfileStore()
        let purposes: [ChargingProfilePurpose] = [
            .txProfile, .txDefaultProfile, .chargingStationMaxProfile, .chargingStationExternalConstraints,
            .localGeneration,
        ]
        for id in 0..<count {
            let purpose = purposes[id % purposes.count]
            let isRecurring = id % 2 == 1
            var profile = ChargingProfile(
                id: id + 1, stackLevel: id / purposes.count, chargingProfilePurpose: purpose,
                chargingProfileKind: isRecurring ? .recurring : .absolute, chargingSchedule: [])
            if isRecurring { profile.recurrencyKind = .daily }
            if purpose == .txProfile { profile.transactionId = "tx" }
            let limits = (0..<periods).map { period in
                ChargingSchedulePeriod(
                    startPeriod: period * 3600 + (period == 0 ? 0 : id * 170),
                    limit: Double((period * 7 + id * 3) % 12) * 1000)
            }
            profile.chargingSchedule = [
                ChargingSchedule(
                    id: id + 1, startSchedule: noon, duration: 86_000 - (id % 4) * 9_000,
                    chargingRateUnit: id % 3 == 0 ? .a : .w, chargingSchedulePeriod: limits)
            ]
            let isStation = purpose != .txProfile && purpose != .txDefaultProfile
            try store.install(
                profile, for: ProfileTarget(evseId: isStation ? 0 : 1, transactionId: "tx"),
                origin: purpose == .chargingStationExternalConstraints ? .energyManager : .centralSystem, at: noon)
        }
        return store
    }
}
