import OCPPMessages

/// Who decides about a session's power (OCPP 2.1 chapter Q).
public indirect enum SteeringMode: Equatable, Sendable {
    /// The plant, by set-points (Q03, Q04).
    case setpoint
    /// The plant, by set-points that it makes from the grid's frequency (Q07): Dynamic control alone.
    case frequency
    /// The station within this period: its own frequency control (Q08), Idle (Q10), local load balancing (Q09), an
    /// external set-point or external limits (Q05, Q06), or charging alone (Q02).
    case fixed(ChargingSchedulePeriod)

    /// From a schedule period: its operationMode says which one it is; without one it is charging only.
    public init(_ period: ChargingSchedulePeriod) {
        switch period.operationMode {
        case .centralSetpoint: self = .setpoint
        case .centralFrequency: self = .frequency
        default: self = .fixed(period)
        }
    }

    public var operationMode: OperationMode {
        switch self {
        case .setpoint: .centralSetpoint
        case .frequency: .centralFrequency
        case .fixed(let period): period.operationMode ?? .chargingOnly
        }
    }

    /// As it is kept: a schedule period.
    var period: ChargingSchedulePeriod {
        switch self {
        case .fixed(let period): period
        case .setpoint, .frequency: ChargingSchedulePeriod(startPeriod: 0, operationMode: operationMode)
        }
    }

    var isFixed: Bool { if case .fixed = self { true } else { false } }

    /// What is wrong with it, whatever the station; nil: nothing.
    var fault: String? {
        guard case .fixed(let period) = self else { return nil }
        if period.startPeriod != 0 { return "startPeriod must be 0" }
        // [Q08] A curve of one point has no slope, and the station needs to know what to deviate from.
        guard period.operationMode == .localFrequency else { return nil }
        if (period.v2xFreqWattCurve?.count ?? 0) < 2 { return "v2xFreqWattCurve must have at least two points" }
        return period.v2xBaseline == nil ? "v2xBaseline is missing" : nil
    }
}
