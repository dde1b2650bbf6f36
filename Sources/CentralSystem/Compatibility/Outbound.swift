import OCPPMessages

extension AnyRequest {
    /// The request as a station with quirks understands it.
    func put(for quirks: Quirks) -> AnyRequest {
        guard quirks.contains(.negativeLimits) else { return self }
        switch self {
        case .setChargingProfile(var request):
            for schedule in request.chargingProfile.chargingSchedule.indices {
                for period in request.chargingProfile.chargingSchedule[schedule].chargingSchedulePeriod.indices {
                    request.chargingProfile.chargingSchedule[schedule].chargingSchedulePeriod[period].limitInstead()
                }
            }
            return .setChargingProfile(request)
        case .updateDynamicSchedule(var request):
            if let setpoint = request.scheduleUpdate.setpoint {
                request.scheduleUpdate.limit = setpoint
                request.scheduleUpdate.setpoint = nil
            }
            return .updateDynamicSchedule(request)
        default: return self
        }
    }
}

extension ChargingSchedulePeriod {
    /// A set-point becomes a limit, which for this firmware may be negative. Modes that such firmware does not know
    /// are left out.
    fileprivate mutating func limitInstead() {
        if let setpoint {
            limit = setpoint
            self.setpoint = nil
        }
        operationMode = nil
    }
}
