/// What an EVCC is told from C: one function an input.
import CEbb
import ISO15118
import ISO15118Messages
import Quantities

private func tell(
    _ evcc: OpaquePointer?, _ now: ebb_moment, _ input: () throws(Refusal) -> EVCC.Input
) -> ebb_status {
    status { () throws(Refusal) in
        let handle = try Handle<EVCC>.at(evcc)
        try handle.pointee.tell(try input(), at: now)
    }
}

@c @implementation
public func ebb_evcc_connected(_ evcc: OpaquePointer?, _ isTLS: Bool, _ now: ebb_moment) -> ebb_status {
    tell(evcc, now) { .connected(tls: isTLS) }
}

@c @implementation
public func ebb_evcc_received(
    _ evcc: OpaquePointer?, _ start: UnsafePointer<UInt8>?, _ count: Int, _ now: ebb_moment
) -> ebb_status {
    tell(evcc, now) { () throws(Refusal) in .received(try bytes(start, count)) }
}

@c @implementation
public func ebb_evcc_disconnected(_ evcc: OpaquePointer?, _ now: ebb_moment) -> ebb_status {
    tell(evcc, now) { .disconnected }
}

@c @implementation
public func ebb_evcc_battery(
    _ evcc: OpaquePointer?, _ battery: UnsafePointer<ebb_battery>?, _ now: ebb_moment
) -> ebb_status {
    tell(evcc, now) { () throws(Refusal) in .battery(try EVCC.BatteryState(try battery.present().pointee)) }
}

@c @implementation
public func ebb_evcc_contactors(_ evcc: OpaquePointer?, _ areClosed: Bool, _ now: ebb_moment) -> ebb_status {
    tell(evcc, now) { .contactors(closed: areClosed) }
}

@c @implementation
public func ebb_evcc_stop(_ evcc: OpaquePointer?, _ stop: ebb_stop, _ now: ebb_moment) -> ebb_status {
    tell(evcc, now) { () throws(Refusal) in
        switch stop {
        case EBB_STOP_TERMINATE: return .stop(.terminate)
        case EBB_STOP_PAUSE: return .stop(.pause)
        default: throw .invalidValue
        }
    }
}

@c @implementation
public func ebb_evcc_stop_for(
    _ evcc: OpaquePointer?, _ code: UnsafePointer<CChar>?, _ explanation: UnsafePointer<CChar>?, _ now: ebb_moment
) -> ebb_status {
    tell(evcc, now) { () throws(Refusal) in
        let explanation = explanation == nil ? nil : try text(explanation, atMost: 160)
        return .stop(.fault(EVCC.Termination(code: try text(code, atMost: 80), explanation: explanation)))
    }
}

@c @implementation
public func ebb_evcc_renegotiate(
    _ evcc: OpaquePointer?, _ renegotiation: ebb_renegotiation, _ now: ebb_moment
) -> ebb_status {
    tell(evcc, now) { () throws(Refusal) in
        switch renegotiation {
        case EBB_RENEGOTIATE_SCHEDULE: return .renegotiate(.schedule)
        case EBB_RENEGOTIATE_SERVICES: return .renegotiate(.services)
        default: throw .invalidValue
        }
    }
}

@c @implementation
public func ebb_evcc_standby(_ evcc: OpaquePointer?, _ isStandby: Bool, _ now: ebb_moment) -> ebb_status {
    tell(evcc, now) { .standby(isStandby) }
}

@c @implementation
public func ebb_evcc_signed(
    _ evcc: OpaquePointer?, _ signature: UnsafePointer<ebb_signature>?, _ now: ebb_moment
) -> ebb_status {
    tell(evcc, now) { () throws(Refusal) in
        .signed(try signature.map { (signature) throws(Refusal) in try Signature(signature.pointee) })
    }
}

@c @implementation
public func ebb_evcc_installed(
    _ evcc: OpaquePointer?, _ contract: UnsafePointer<ebb_contract>?, _ now: ebb_moment
) -> ebb_status {
    tell(evcc, now) { () throws(Refusal) in
        .installed(try contract.map { (contract) throws(Refusal) in try EVCC.Contract(contract.pointee) })
    }
}

@c @implementation
public func ebb_evcc_wake(_ evcc: OpaquePointer?, _ now: ebb_moment) -> ebb_status {
    status { () throws(Refusal) in try Handle<EVCC>.at(evcc).pointee.wake(at: now) }
}

@c @implementation
public func ebb_evcc_deadline(_ evcc: OpaquePointer?) -> Int64 {
    (try? Handle<EVCC>.at(evcc).pointee.deadline) ?? .max
}

@c @implementation
public func ebb_evcc_is_connected(_ evcc: OpaquePointer?) -> Bool {
    (try? Handle<EVCC>.at(evcc).pointee.engine.isConnected) ?? false
}

@c @implementation
public func ebb_battery_defaults(_ battery: UnsafeMutablePointer<ebb_battery>?) {
    var image = ebb_battery()
    let limits = PowerLimits(maximumChargePower: .zero)
    image.energy = EnergyRequests(target: 0, maximum: 0, minimum: 0).image
    image.limits = limits.image
    image.power = PhasePower.zero.image
    image.reactive_power = PhaseReactivePower(0).image
    image.minimum_soc = .nan
    image.target_soc = .nan
    image.maximum_soc = .nan
    image.capacity = .nan
    image.time_to_minimum_soc = .nan
    image.time_to_target_soc = .nan
    image.time_to_maximum_soc = .nan
    battery?.pointee = image
}

extension EVCC.BatteryState {
    init(_ image: ebb_battery) throws(Refusal) {
        self.init(energy: try EnergyRequests(image.energy), limits: try PowerLimits(image.limits))
        voltage = try Volts(finite: image.voltage)
        stateOfCharge = try StateOfCharge(finite: image.soc)
        minimumSOC = try .told(image.minimum_soc)
        targetSOC = try .told(image.target_soc)
        maximumSOC = try .told(image.maximum_soc)
        capacity = try .told(image.capacity)
        power = try PhasePower(image.power)
        reactivePower = try PhaseReactivePower(image.reactive_power)
        maximumReactivePower = try .positive(image.maximum_reactive_power)
        timeToMinimumSOC = try .told(image.time_to_minimum_soc)
        timeToTargetSOC = try .told(image.time_to_target_soc)
        timeToMaximumSOC = try .told(image.time_to_maximum_soc)
        isInletHot = try .told(image.is_inlet_hot)
    }
}
