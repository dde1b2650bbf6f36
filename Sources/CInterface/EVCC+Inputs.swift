/// What an EVCC is told from C: one function an input.
import CEbb
import ISO15118
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
public func ebb_evcc_wake(_ evcc: OpaquePointer?, _ now: ebb_moment) -> ebb_status {
    status { () throws(Refusal) in try Handle<EVCC>.at(evcc).pointee.wake(at: now) }
}

@c @implementation
public func ebb_evcc_deadline(_ evcc: OpaquePointer?) -> Int64 {
    (try? Handle<EVCC>.at(evcc).pointee.deadline) ?? .max
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
    }
}
