// The device model of SmartChargingCtrlr (OCPP 2.1, chapter K), and of the local time that schedules may follow.

import OCPP
import OCPPMessages

extension DeviceModel {
    static let smartCharging: [ModelVariable] = schedules + outside + persistence + features + localTime

    private static let schedules: [ModelVariable] = [
        .flag("SmartChargingCtrlr", "Available") { _, _ in true },
        .boolean("SmartChargingCtrlr", "Enabled") {
            $0.smartChargingEnabled
        } _: {
            $0.smartChargingEnabled = $1
        },
        .fixed("SmartChargingCtrlr", "RateUnit", .memberList) { _, _ in "A,W" },
        .fixed("SmartChargingCtrlr", "PeriodsPerSchedule", .integer) { station, _ in
            "\(station.profiles.capabilities.maxPeriods)"
        },
        .fixed("SmartChargingCtrlr", "ProfileStackLevel", .integer) { station, _ in
            "\(station.profiles.capabilities.maxStackLevel)"
        },
        .fixed(
            "SmartChargingCtrlr", "Entries", instance: "ChargingProfiles", .integer,
            maximum: { _, _ in Double(ChargingProfileStore.capacity) }
        ) { station, _ in "\(station.profiles.count)" },
        .fixed("SmartChargingCtrlr", "SupportedAdditionalPurposes", .memberList) { _, _ in
            Station.additionalPurposes.map(\.rawValue).joined(separator: ",")
        },
        // The vehicle's phases are its own choice, and one phase cannot be moved to another conductor.
        .flag("SmartChargingCtrlr", "ACPhaseSwitchingSupported") { station, _ in
            station.profiles.capabilities.phaseSwitching
        },
        .flag("SmartChargingCtrlr", "Phases3to1") { _, _ in false },
        // Deprecated, and there only where the station has such a limit.
        .fixed("SmartChargingCtrlr", "UpdateRateLimit", .integer, unit: "s") { station, _ in
            station.settings.profileUpdateRateLimit.map { "\($0)" }
        },
    ]

    private static let outside: [ModelVariable] = [
        .setting("SmartChargingCtrlr", "LimitChangeSignificance", .decimal, unit: "Percent") { station, _ in
            "\(station.settings.limitChangeSignificance)"
        } _: { settings, _, text in
            guard let value = Double(text), value.isFinite else { return .invalidValue }
            guard value >= 0 else { return .tooLow }
            guard value <= 100 else { return .tooHigh }
            settings.limitChangeSignificance = value
            return nil
        },
        .boolean("SmartChargingCtrlr", "ExternalControlSignalsEnabled") {
            $0.externalControlSignalsEnabled
        } _: {
            $0.externalControlSignalsEnabled = $1
        },
        .boolean("SmartChargingCtrlr", "ExternalConstraintsProfileDisallowed") {
            $0.externalConstraintsDisallowed
        } _: {
            $0.externalConstraintsDisallowed = $1
        },
        .boolean("SmartChargingCtrlr", "NotifyChargingLimitWithSchedules") {
            $0.notifyChargingLimitWithSchedules
        } _: {
            $0.notifyChargingLimitWithSchedules = $1
        },
        .list(
            "SmartChargingCtrlr", "SetpointPriority", .optionList,
            values: SetpointPriority.allCases.map(\.rawValue).joined(separator: ",")
        ) {
            $0.setpointPriority.rawValue
        } _: { settings, text in
            guard let priority = SetpointPriority(rawValue: text) else { return false }
            settings.setpointPriority = priority
            return true
        },
    ]

    /// [K01.FR.55] Those of the other purposes always survive a restart.
    private static let persistence: [ModelVariable] = [
        ChargingProfilePurpose.txProfile, .localGeneration, .chargingStationExternalConstraints,
    ].map { purpose in
        .flag("SmartChargingCtrlr", "ChargingProfilePersistence", instance: purpose.rawValue) { station, _ in
            station.settings.storedPurposes.contains(purpose)
        }
    }

    private typealias Feature = @Sendable (SmartChargingCapabilities) -> Bool

    private static let features: [ModelVariable] =
        feature("DynamicProfiles") { $0.kinds.contains(.dynamic) }
        + feature("MaxOfflineDuration") {
            $0.maxOfflineDuration
        } + feature("UseLocalTime") { $0.useLocalTime } + feature("RandomizedDelay") { $0.randomizedDelay }
        + feature("LimitAtSoC") { $0.limitAtSoC } + feature("EvseSleep") { $0.evseSleep }

    /// What a profile may use, under the names of both editions.
    private static func feature(_ name: String, _ isSupported: @escaping Feature) -> [ModelVariable] {
        [
            .flag("SmartChargingCtrlr", "SupportsFeature", instance: name) { station, _ in
                isSupported(station.profiles.capabilities)
            },
            .flag("SmartChargingCtrlr", "Supports\(name)") { station, _ in isSupported(station.profiles.capabilities) },
        ]
    }

    private static let localTime: [ModelVariable] = [
        // The name of a zone that the host knows, or a rule as POSIX writes it.
        .list("ClockCtrlr", "TimeZone", .string, values: nil) {
            $0.localClock.text
        } _: { settings, text in
            let zone = settings.timeZones[text].flatMap { LocalClock(zone: text, rule: $0) }
            guard let clock = zone ?? LocalClock(rule: text) else { return false }
            settings.localClock = clock
            return true
        },
        .fixed("ClockCtrlr", "NextTimeOffsetTransitionDateTime", .dateTime) { station, _ in
            station.settings.localClock.transition(after: DateTime(station.model.clock))?.text
        },
        .fixed("ClockCtrlr", "TimeOffset", instance: "NextTransition") { station, _ in
            station.settings.localClock.transition(after: DateTime(station.model.clock)).map {
                station.settings.localClock.offsetText(at: $0)
            }
        },
    ]
}

extension Station {
    mutating func smartChargingSettingsChanged(from before: Settings, _ turn: inout Turn) {
        externalSettingsChanged(&turn)
        guard settings.localClock != before.localClock else { return }
        forgetExpiredProfiles(&turn)
        for index in evses.indices { offerSchedule(index, &turn) }
    }
}
