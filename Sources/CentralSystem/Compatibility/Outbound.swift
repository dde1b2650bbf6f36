import OCPPMessages

extension Quirks {
    /// Why a station with them cannot be steered so; nil: it can.
    func fault(of mode: SteeringMode) -> String? {
        guard contains(.negativeLimits) else { return nil }
        switch mode.operationMode {
        case .centralSetpoint, .chargingOnly, .idle: return nil
        default: return "this firmware knows limits alone, and no \(mode.operationMode.rawValue)"
        }
    }
}

extension AnyRequest {
    /// The request as a station with quirks understands it; nil: as it is.
    func put(for quirks: Quirks) -> AnyRequest? {
        guard quirks.contains(.negativeLimits) else { return nil }
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
        default: return nil
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
        if operationMode == .idle { limit = 0 }
        operationMode = nil
    }
}
