/// What an SECC is told from C: one function an input.
import CEbb
import ISO15118
import ISO15118Messages
import Quantities

private func tell(
    _ secc: OpaquePointer?, _ now: ebb_moment, _ input: () throws(Refusal) -> SECC.Input
) -> ebb_status {
    status { () throws(Refusal) in
        let handle = try Handle<SECC>.at(secc)
        try handle.pointee.tell(try input(), at: now)
    }
}

@c @implementation
public func ebb_secc_connected(
    _ secc: OpaquePointer?, _ link: UnsafePointer<ebb_link>?, _ now: ebb_moment
) -> ebb_status {
    tell(secc, now) { () throws(Refusal) in .connected(try SECC.Link(try link.present().pointee)) }
}

@c @implementation
public func ebb_secc_received(
    _ secc: OpaquePointer?, _ start: UnsafePointer<UInt8>?, _ count: Int, _ now: ebb_moment
) -> ebb_status {
    tell(secc, now) { () throws(Refusal) in .received(try bytes(start, count)) }
}

@c @implementation
public func ebb_secc_disconnected(_ secc: OpaquePointer?, _ now: ebb_moment) -> ebb_status {
    tell(secc, now) { .disconnected }
}

@c @implementation
public func ebb_secc_authorization(
    _ secc: OpaquePointer?, _ authorization: ebb_authorization, _ now: ebb_moment
) -> ebb_status {
    tell(secc, now) { () throws(Refusal) in
        switch authorization {
        case EBB_AUTHORIZATION_PROCESSING: return .authorization(.processing)
        case EBB_AUTHORIZATION_WAITING_FOR_CUSTOMER: return .authorization(.waitingForCustomer)
        case EBB_AUTHORIZATION_ACCEPTED: return .authorization(.accepted)
        case EBB_AUTHORIZATION_REJECTED: return .authorization(.rejected)
        case EBB_AUTHORIZATION_ACCEPTED_EXPIRING_SOON: return .authorization(.acceptedExpiringSoon)
        default: throw .invalidValue
        }
    }
}

@c @implementation
public func ebb_secc_refuse_contract(
    _ secc: OpaquePointer?, _ reason: ebb_refusal, _ now: ebb_moment
) -> ebb_status {
    tell(secc, now) { () throws(Refusal) in .authorization(.refused(try refusal(reason, of: .authorization))) }
}

@c @implementation
public func ebb_secc_install(
    _ secc: OpaquePointer?, _ delivery: UnsafePointer<ebb_delivery>?, _ now: ebb_moment
) -> ebb_status {
    tell(secc, now) { () throws(Refusal) in
        .installation(.delivered(try SECC.ContractDelivery(try delivery.present().pointee)))
    }
}

@c @implementation
public func ebb_secc_install_message(
    _ secc: OpaquePointer?, _ start: UnsafePointer<UInt8>?, _ count: Int, _ now: ebb_moment
) -> ebb_status {
    tell(secc, now) { () throws(Refusal) in
        .installation(try SECC.CertificateInstallation(exi: try bytes(start, count)))
    }
}

@c @implementation
public func ebb_secc_refuse_installation(
    _ secc: OpaquePointer?, _ reason: ebb_refusal, _ now: ebb_moment
) -> ebb_status {
    tell(secc, now) { () throws(Refusal) in .installation(.refused(try refusal(reason, of: .installation))) }
}

@c @implementation
public func ebb_secc_receipt(_ secc: OpaquePointer?, _ isValid: Bool, _ now: ebb_moment) -> ebb_status {
    tell(secc, now) { .receipt(isValid: isValid) }
}

@c @implementation
public func ebb_secc_target(_ secc: OpaquePointer?, _ target: ebb_power, _ now: ebb_moment) -> ebb_status {
    tell(secc, now) { () throws(Refusal) in
        let power = try PhasePower(target)
        return .target(power.isPerPhase ? .phases(power.l1, power.l2 ?? 0, power.l3 ?? 0) : .total(power.l1))
    }
}

@c @implementation
public func ebb_secc_limits(
    _ secc: OpaquePointer?, _ limits: UnsafePointer<ebb_limits>?, _ now: ebb_moment
) -> ebb_status {
    tell(secc, now) { () throws(Refusal) in .limits(try PowerLimits(try limits.present().pointee)) }
}

@c @implementation
public func ebb_secc_grid_support(
    _ secc: OpaquePointer?, _ support: UnsafePointer<ebb_grid_support>?, _ now: ebb_moment
) -> ebb_status {
    tell(secc, now) { () throws(Refusal) in .gridSupport(try GridSupport(try support.present().pointee)) }
}

@c @implementation
public func ebb_secc_schedules(
    _ secc: OpaquePointer?, _ options: UnsafePointer<ebb_schedule_option>?, _ count: Int, _ now: ebb_moment
) -> ebb_status {
    tell(secc, now) { () throws(Refusal) in .schedules(try ScheduleOption.options(options, count)) }
}

@c @implementation
public func ebb_secc_mobility_needs(
    _ secc: OpaquePointer?, _ needs: UnsafePointer<ebb_mobility_needs>?, _ now: ebb_moment
) -> ebb_status {
    tell(secc, now) { () throws(Refusal) in .mobilityNeeds(try MobilityNeeds(try needs.present().pointee)) }
}

@c @implementation
public func ebb_secc_measured(
    _ secc: OpaquePointer?, _ measurement: UnsafePointer<ebb_measurement>?, _ now: ebb_moment
) -> ebb_status {
    tell(secc, now) { () throws(Refusal) in .measured(try SECC.StageMeasurement(try measurement.present().pointee)) }
}

@c @implementation
public func ebb_secc_meter(
    _ secc: OpaquePointer?, _ imported: Double, _ exported: Double, _ now: ebb_moment
) -> ebb_status {
    tell(secc, now) { () throws(Refusal) in
        .meter(SECC.MeterReading(imported: try .positive(imported), exported: try .positive(exported)))
    }
}

@c @implementation
public func ebb_secc_notify(
    _ secc: OpaquePointer?, _ notification: ebb_notification, _ now: ebb_moment
) -> ebb_status {
    tell(secc, now) { () throws(Refusal) in
        switch notification {
        case EBB_NOTIFY_TERMINATE: return .notify(.terminate)
        case EBB_NOTIFY_PAUSE: return .notify(.pause)
        case EBB_NOTIFY_SCHEDULE_RENEGOTIATION: return .notify(.scheduleRenegotiation)
        case EBB_NOTIFY_SERVICE_RENEGOTIATION: return .notify(.serviceRenegotiation)
        case EBB_NOTIFY_EXIT_STANDBY: return .notify(.exitStandby)
        case EBB_NOTIFY_METERING_CONFIRMATION: return .notify(.meteringConfirmation)
        default: throw .invalidValue
        }
    }
}

@c @implementation
public func ebb_secc_emergency_stop(_ secc: OpaquePointer?, _ now: ebb_moment) -> ebb_status {
    tell(secc, now) { .emergencyStop }
}

@c @implementation
public func ebb_secc_wake(_ secc: OpaquePointer?, _ now: ebb_moment) -> ebb_status {
    status { () throws(Refusal) in try Handle<SECC>.at(secc).pointee.wake(at: now) }
}

@c @implementation
public func ebb_secc_deadline(_ secc: OpaquePointer?) -> Int64 {
    (try? Handle<SECC>.at(secc).pointee.deadline) ?? .max
}

@c @implementation
public func ebb_secc_is_connected(_ secc: OpaquePointer?) -> Bool {
    (try? Handle<SECC>.at(secc).pointee.engine.isConnected) ?? false
}

@c @implementation
public func ebb_secc_is_paused(_ secc: OpaquePointer?, _ now: ebb_moment) -> Bool {
    guard let handle = try? Handle<SECC>.at(secc), let moment = try? Moment(now) else { return false }
    return handle.pointee.engine.isPaused(at: moment)
}

extension SECC.Link {
    init(_ image: ebb_link) throws(Refusal) {
        guard image.fresh_session_id != 0 else { throw .invalidValue }
        let challenge = withUnsafeBytes(of: image.challenge) { [UInt8]($0) }
        let certificate = image.vehicle_certificate == nil ? nil : try bytes(image.vehicle_certificate, 64)
        self.init(
            isTLS: image.is_tls, freshSessionID: SessionID(image.fresh_session_id), genChallenge: challenge,
            vehicleCertificate: certificate)
    }
}

extension SECC.StageMeasurement {
    init(_ image: ebb_measurement) throws(Refusal) {
        self.init()
        voltage = try Volts(finite: image.voltage)
        current = try Amperes(finite: image.current)
        power = try PhasePower(image.power)
        contactorsClosed = image.contactors_closed
        isFaulty = image.is_faulty
        switch image.cable_check {
        case EBB_CABLE_CHECK_IDLE: cableCheck = .idle
        case EBB_CABLE_CHECK_RUNNING: cableCheck = .running
        case EBB_CABLE_CHECK_PASSED: cableCheck = .passed
        case EBB_CABLE_CHECK_FAILED: cableCheck = .failed
        default: throw .invalidValue
        }
    }
}
