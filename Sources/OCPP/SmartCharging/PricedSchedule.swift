// OCPP 2.1, chapter K: which of the charging profiles in force says what energy costs.

import OCPPMessages

/// A charging schedule with prices in it.
public struct PricedSchedule: Equatable, Sendable {
    /// The schedules of its profile, among which a vehicle may choose: their prices go together.
    public var alternatives: [ChargingSchedule]
    /// Which of them.
    public var index: Int
    /// Where the schedule's time 0 lies.
    public var start: DateTime

    public var schedule: ChargingSchedule { alternatives[index] }
}

extension ChargingProfileStore {
    /// The schedule whose prices hold for a transaction at a time: of the profile that rules it, or of the next below it
    /// that names any. nil: none does.
    ///
    /// Which schedule of a profile it is, is `ChargingSituation.scheduleIndex`.
    public func pricedSchedule(at time: DateTime, for situation: ChargingSituation) -> PricedSchedule? {
        let purpose = situation.hasPriority ? ChargingProfilePurpose.priorityCharging : .txDefaultProfile
        let own = inForce(at: time, for: situation) {
            $0.profile.chargingProfilePurpose == .txProfile && situation.transactionId != nil
                && $0.profile.transactionId == situation.transactionId
        }
        let common = inForce(at: time, for: situation) {
            $0.profile.chargingProfilePurpose == purpose && [0, situation.evseId].contains($0.evseId)
        }
        // [K21] Priority overrules both of the others; otherwise a transaction's own profiles do.
        let ruling = situation.hasPriority || own.isEmpty ? common : own
        return ruling.first { $0.schedule.hasPrices }
    }

    /// Highest stack level first.
    private func inForce(
        at time: DateTime, for situation: ChargingSituation, where matches: (Installed) -> Bool
    ) -> [PricedSchedule] {
        let moment = time.milliseconds
        return installed.filter(matches).sorted { $0.profile.stackLevel > $1.profile.stackLevel }.compactMap {
            let timeline = ProfileTimeline($0, situation: situation)
            guard timeline.state(at: moment).period >= 0, let start = timeline.origin(at: moment) else { return nil }
            return PricedSchedule(
                alternatives: $0.profile.chargingSchedule, index: timeline.scheduleIndex,
                start: DateTime(milliseconds: start))
        }
    }
}

extension ChargingSchedule {
    fileprivate var hasPrices: Bool {
        absolutePriceSchedule != nil || priceLevelSchedule != nil || salesTariff != nil
    }
}
