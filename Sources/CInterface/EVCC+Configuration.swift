/// The EVCC's life in C: from its settings to its end.
import CEbb
import ISO15118
import ISO15118Messages
import Quantities

@c @implementation
public func ebb_evcc_defaults(_ configuration: UnsafeMutablePointer<ebb_evcc_configuration>?) {
    let defaults = EVCC.Configuration(evccID: "", services: [.dc])
    var image = ebb_evcc_configuration()
    image.preferences.lowest_nominal_voltage = defaults.nominalVoltages.lowerBound.value
    image.preferences.highest_nominal_voltage = defaults.nominalVoltages.upperBound.value
    image.accepts_eim = defaults.acceptsEIM
    image.departure_ns = .max
    image.loop_interval = defaults.loopInterval.wholeMilliseconds
    image.repeat_interval = defaults.repeatInterval.wholeMilliseconds
    image.pre_charge_tolerance = defaults.preChargeTolerance.value
    image.standby_interval = defaults.standbyInterval.wholeMilliseconds
    image.welding_detection_time = defaults.weldingDetectionTime.wholeMilliseconds
    image.maximum_supporting_points = defaults.maximumSupportingPoints
    image.accepts_tolerance = defaults.acceptsPowerTolerance
    image.ramp_per_second = .nan
    image.timing = defaults.timing.image
    configuration?.pointee = image
}

@c @implementation
public func ebb_evcc_create(
    _ configuration: UnsafePointer<ebb_evcc_configuration>?, _ evcc: UnsafeMutablePointer<OpaquePointer?>?
) -> ebb_status {
    status { () throws(Refusal) in
        let place = try evcc.present()
        let image = try configuration.present().pointee
        let engine = EVCC(try EVCC.Configuration(image), paused: try EVCC.PausedSession(image.kept))
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
        try take(image.preferences)
        valueAddedServices = try choices(
            image.value_added_services, image.value_added_service_count, atMost: 7, or: []
        ) { (id) throws(Refusal) -> UInt16 in
            guard EnergyService(rawValue: id) == nil else { throw .invalidValue }
            return id
        }
        contracts = try list(image.contracts, image.contract_count, atMost: 64, EVCC.Contract.init(_:))
        provisioning = try image.provisioning.map { (image) throws(Refusal) in try EVCC.Provisioning(image.pointee) }
        acceptsEIM = image.accepts_eim
        departure = try .told(image.departure_ns)
        loopInterval = .milliseconds(image.loop_interval)
        repeatInterval = .milliseconds(image.repeat_interval)
        standbyInterval = .milliseconds(image.standby_interval)
        preChargeTolerance = try .positive(image.pre_charge_tolerance)
        weldingDetectionTime = .milliseconds(image.welding_detection_time)
        skipsWeldingDetectionWhenPausing = image.skips_welding_detection_when_pausing
        renegotiatesAside = image.renegotiates_aside
        guard (12...1024).contains(image.maximum_supporting_points) else { throw .invalidValue }
        maximumSupportingPoints = image.maximum_supporting_points
        energyOffer = try image.energy_offer.map { (offer) throws(Refusal) in try EVEnergyOffer(offer.pointee) }
        acceptsPowerTolerance = image.accepts_tolerance
        rampPerSecond = try .told(image.ramp_per_second)
        if let rampPerSecond, rampPerSecond <= 0 { throw .invalidValue }
        requestsMeterInfo = image.requests_meter_info
        dischargeLimitsAreNegative = image.sends_negative_discharge_limits
        transcript = image.tells_messages
        timing = Timing(image.timing)
    }
}

extension EVCC.PausedSession {
    /// nil: nothing is kept.
    fileprivate init?(_ image: ebb_bytes) throws(Refusal) {
        let record = try bytes(image, 0...Int(EBB_RECORD_ROOM))
        if record.isEmpty { return nil }
        guard let paused = EVCC.PausedSession(record: record) else { throw .invalidBytes }
        self = paused
    }
}
