import JSON
import OCPPMessages
import Quantities
import Records

/// The charging profiles that this central system sets (OCPP 2.1 chapters K and Q).
///
/// Every profile's id lies in a range of its own and carries a mark, so that the operator's other systems can tell ours
/// from theirs.
enum ChargingProfiles {
    static let defaultID = 7_000_000
    static func safeID(evse: Int) -> Int { 7_100_000 + evse }
    static func steeringID(evse: Int) -> Int { 7_200_000 + evse }

    static func evse(ofSteeringID id: Int) -> Int? {
        let ids = Inventory.evseIDs
        return (steeringID(evse: ids.lowerBound)...steeringID(evse: ids.upperBound)).contains(id)
            ? id - steeringID(evse: 0) : nil
    }

    static let safeStackLevel = 0

    /// What holds for every transaction of the station that has no profile of its own: charging only.
    static func standing(limit: Watts, at now: Moment) -> ChargingProfile {
        profile(
            id: defaultID, stackLevel: safeStackLevel, purpose: .txDefaultProfile, kind: .absolute,
            schedule: schedule(
                start: now,
                period: ChargingSchedulePeriod(startPeriod: 0, limit: limit.value, operationMode: .chargingOnly)),
            mark: "safe")
    }

    /// What a transaction falls back to when its set-point is gone: charging only. It must outlive our absence, since a
    /// station without any profile charges without limit, so it carries no maxOfflineDuration.
    static func safe(transaction: String, evse: Int, limit: Watts, at now: Moment) -> ChargingProfile {
        var profile = profile(
            id: safeID(evse: evse), stackLevel: safeStackLevel, purpose: .txProfile, kind: .absolute,
            schedule: schedule(
                start: now,
                period: ChargingSchedulePeriod(startPeriod: 0, limit: limit.value, operationMode: .chargingOnly)),
            mark: "safe")
        profile.transactionId = transaction
        return profile
    }

    /// A set-point that UpdateDynamicSchedule moves (use case Q04).
    static func dynamic(
        _ power: Watts, mode: OperationMode = .centralSetpoint, transaction: String, evse: Int, stackLevel: Int,
        offlineDuration: Duration?, at now: Moment
    ) -> ChargingProfile {
        var profile = profile(
            id: steeringID(evse: evse), stackLevel: stackLevel, purpose: .txProfile, kind: .dynamic,
            schedule: ChargingSchedule(
                id: 1, chargingRateUnit: .w, chargingSchedulePeriod: [setpoint(power, mode)]),
            mark: "dispatch")
        profile.transactionId = transaction
        profile.maxOfflineDuration = offlineDuration.map(wholeSeconds)
        profile.dynUpdateTime = DateTime(now)
        return profile
    }

    /// A set-point for vehicles and stations that follow schedules (use case Q03).
    static func absolute(
        _ power: Watts, transaction: String, evse: Int, stackLevel: Int, offlineDuration: Duration?,
        duration: Duration, at now: Moment
    ) -> ChargingProfile {
        var schedule = schedule(start: now, period: setpoint(power))
        schedule.duration = wholeSeconds(duration)
        var profile = profile(
            id: steeringID(evse: evse), stackLevel: stackLevel, purpose: .txProfile, kind: .absolute,
            schedule: schedule, mark: "dispatch")
        profile.transactionId = transaction
        profile.maxOfflineDuration = offlineDuration.map(wholeSeconds)
        return profile
    }

    /// A period in which the station decides by itself (use cases Q02, Q05, Q06, Q08 to Q10).
    static func fixed(
        _ period: ChargingSchedulePeriod, transaction: String, evse: Int, stackLevel: Int,
        offlineDuration: Duration?, at now: Moment
    ) -> ChargingProfile {
        var profile = profile(
            id: steeringID(evse: evse), stackLevel: stackLevel, purpose: .txProfile, kind: .absolute,
            schedule: schedule(start: now, period: period), mark: "fixed")
        profile.transactionId = transaction
        profile.maxOfflineDuration = offlineDuration.map(wholeSeconds)
        return profile
    }

    private static func setpoint(
        _ power: Watts, _ mode: OperationMode = .centralSetpoint
    ) -> ChargingSchedulePeriod {
        ChargingSchedulePeriod(startPeriod: 0, setpoint: power.value, operationMode: mode)
    }

    /// It starts a little in the past, because the station's clock may be behind.
    private static func schedule(start now: Moment, period: ChargingSchedulePeriod) -> ChargingSchedule {
        ChargingSchedule(
            id: 1, startSchedule: DateTime(now - .seconds(5)), chargingRateUnit: .w, chargingSchedulePeriod: [period])
    }

    private static func profile(
        id: Int, stackLevel: Int, purpose: ChargingProfilePurpose, kind: ChargingProfileKind,
        schedule: ChargingSchedule, mark: String
    ) -> ChargingProfile {
        ChargingProfile(
            id: id, stackLevel: stackLevel, chargingProfilePurpose: purpose, chargingProfileKind: kind,
            chargingSchedule: [schedule],
            customData: CustomData(vendorId: "Ebb", members: [JSONValue.Member("role", .string(mark))]))
    }

    private static func wholeSeconds(_ duration: Duration) -> Int { Int(duration.components.seconds) }
}
