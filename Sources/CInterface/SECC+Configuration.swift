/// The SECC's life in C: from its settings to its end.
import CEbb
import ISO15118
import Quantities

@c @implementation
public func ebb_secc_defaults(_ configuration: UnsafeMutablePointer<ebb_secc_configuration>?) {
    let limits = PowerLimits(maximumChargePower: .zero)
    let defaults = SECC.Configuration(evseID: "", services: [.dc], limits: limits)
    var image = ebb_secc_configuration()
    image.limits = limits.image
    image.control_modes = (EBB_DYNAMIC, EBB_SCHEDULED)
    image.control_mode_count = 2
    image.connector = defaults.offer.connectors[0]
    image.phases = UInt8(defaults.phases)
    image.nominal_voltage = defaults.offer.nominalVoltages[0].value
    image.nominal_frequency = defaults.nominalFrequency
    image.timing = defaults.timing.image
    configuration?.pointee = image
}

@c @implementation
public func ebb_secc_create(
    _ configuration: UnsafePointer<ebb_secc_configuration>?, _ secc: UnsafeMutablePointer<OpaquePointer?>?
) -> ebb_status {
    status { () throws(Refusal) in
        let place = try secc.present()
        let engine = SECC(try SECC.Configuration(try configuration.present().pointee))
        place.pointee = Handle.create(engine)
    }
}

@c @implementation
public func ebb_secc_destroy(_ secc: OpaquePointer?) { Handle<SECC>.destroy(secc) }

extension SECC.Configuration {
    init(_ image: ebb_secc_configuration) throws(Refusal) {
        self.init(
            evseID: try text(image.evse_id, atMost: 255),
            services: try serviceList(image.services, image.service_count),
            limits: try PowerLimits(image.limits))
        controlModes = try controlModeList(image.control_modes, image.control_mode_count)
        guard image.phases == 1 || image.phases == 3, image.connector > 0 else { throw .invalidValue }
        offer.connectors = [image.connector]
        offer.nominalVoltages = [try .positive(image.nominal_voltage)]
        phases = Int(image.phases)
        nominalFrequency = (try Volts.positive(image.nominal_frequency)).value
        if let id = image.meter_id { meterID = try text(id, atMost: 32) }
        serviceRenegotiation = image.offers_service_renegotiation
        standbyAllowed = image.allows_standby
        dischargeLimitsAreNegative = image.sends_negative_discharge_limits
        transcript = image.tells_messages
        timing = Timing(image.timing)
    }
}
