/// The EVCC's life in C: from its settings to its end.
import CEbb
import ISO15118
import Quantities

@c @implementation
public func ebb_evcc_defaults(_ configuration: UnsafeMutablePointer<ebb_evcc_configuration>?) {
    let defaults = EVCC.Configuration(evccID: "", services: [.dc])
    var image = ebb_evcc_configuration()
    image.control_modes = (EBB_DYNAMIC, EBB_SCHEDULED)
    image.control_mode_count = 2
    image.departure_ns = .max
    image.loop_interval = defaults.loopInterval.wholeMilliseconds
    image.repeat_interval = defaults.repeatInterval.wholeMilliseconds
    image.pre_charge_tolerance = defaults.preChargeTolerance.value
    image.timing = defaults.timing.image
    configuration?.pointee = image
}

@c @implementation
public func ebb_evcc_create(
    _ configuration: UnsafePointer<ebb_evcc_configuration>?, _ evcc: UnsafeMutablePointer<OpaquePointer?>?
) -> ebb_status {
    status { () throws(Refusal) in
        let place = try evcc.present()
        let engine = EVCC(try EVCC.Configuration(try configuration.present().pointee))
        place.pointee = Handle.create(engine)
    }
}

@c @implementation
public func ebb_evcc_destroy(_ evcc: OpaquePointer?) { Handle<EVCC>.destroy(evcc) }

extension EVCC.Configuration {
    init(_ image: ebb_evcc_configuration) throws(Refusal) {
        self.init(
            evccID: try text(image.evcc_id, atMost: 255), services: try serviceList(image.services, image.service_count)
        )
        controlModes = try controlModeList(image.control_modes, image.control_mode_count)
        if image.departure_ns != .max {
            departure = try Moment(ebb_moment(monotonic_ns: image.departure_ns, utc_ns: 0))
        }
        loopInterval = .milliseconds(Int64(image.loop_interval))
        repeatInterval = .milliseconds(Int64(image.repeat_interval))
        preChargeTolerance = try .positive(image.pre_charge_tolerance)
        requestsMeterInfo = image.requests_meter_info
        dischargeLimitsAreNegative = image.sends_negative_discharge_limits
        transcript = image.tells_messages
        timing = Timing(image.timing)
    }
}
