import OCPP
import OCPPMessages
import Quantities

/// Noon of a day, the time that the profiles of these tests lie around.
let noon = DateTime(milliseconds: 1_767_268_800_000)

func profile(
    _ id: Int, _ purpose: ChargingProfilePurpose = .txProfile, stackLevel: Int = 0,
    kind: ChargingProfileKind = .absolute, start: DateTime? = noon, duration: Int? = nil,
    unit: ChargingRateUnit = .w, periods: [ChargingSchedulePeriod]
) -> ChargingProfile {
    ChargingProfile(
        id: id, stackLevel: stackLevel, chargingProfilePurpose: purpose, chargingProfileKind: kind,
        recurrencyKind: kind == .recurring ? .daily : nil, transactionId: purpose == .txProfile ? "tx" : nil,
        chargingSchedule: [
            ChargingSchedule(
                id: id, startSchedule: kind == .relative || kind == .dynamic ? nil : start, duration: duration,
                chargingRateUnit: unit, chargingSchedulePeriod: periods)
        ])
}

func charging(_ limit: Double, from second: Int = 0) -> ChargingSchedulePeriod {
    ChargingSchedulePeriod(startPeriod: second, limit: limit)
}

func setpoint(
    _ power: Double, from second: Int = 0, limit: Double? = nil, dischargeLimit: Double? = nil
) -> ChargingSchedulePeriod {
    ChargingSchedulePeriod(
        startPeriod: second, limit: limit, dischargeLimit: dischargeLimit, setpoint: power,
        operationMode: .centralSetpoint)
}

let session = ChargingSituation(evseId: 1, transactionId: "tx", transactionStart: noon)

extension ChargingProfileStore {
    /// Installs at the EVSE that the purpose asks for, at noon.
    mutating func add(
        _ profile: ChargingProfile, evseId: Int? = nil, at time: DateTime = noon
    ) throws(ProfileViolation) {
        let external = profile.chargingProfilePurpose == .chargingStationExternalConstraints
        let station = external || profile.chargingProfilePurpose == .chargingStationMaxProfile
        try install(
            profile, for: ProfileTarget(evseId: evseId ?? (station ? 0 : 1), transactionId: "tx"),
            origin: external ? .energyManager : .centralSystem, at: time)
    }
}
