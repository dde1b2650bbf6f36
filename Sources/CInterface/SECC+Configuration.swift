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
    image.phases = UInt8(defaults.phases)
    image.nominal_frequency = defaults.nominalFrequency
    image.offers_eim = defaults.offersEIM
    image.awaits_schedules = defaults.awaitsSchedules
    image.requires_tolerance = defaults.powerToleranceRequired
    image.offers_service_renegotiation = defaults.serviceRenegotiation
    image.allows_standby = defaults.standbyAllowed
    image.allows_pause = defaults.pauseAllowed
    image.pause_limit = UInt32(clamping: Int64(defaults.pauseLimit.seconds))
    image.timing = defaults.timing.image
    configuration?.pointee = image
}

@c @implementation
public func ebb_secc_create(
    _ configuration: UnsafePointer<ebb_secc_configuration>?, _ secc: UnsafeMutablePointer<OpaquePointer?>?
) -> ebb_status {
    status { () throws(Refusal) in
        let place = try secc.present()
        let image = try configuration.present().pointee
        let engine = SECC(try SECC.Configuration(image), paused: try SECC.PausedSession(image.kept))
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
        try take(image.offer, image.special_offers, image.special_offer_count)
        valueAddedServices = try list(
            image.value_added_services, image.value_added_service_count, atMost: 8, ValueAddedService.init(_:))
        for (index, service) in valueAddedServices.enumerated() {
            if valueAddedServices[..<index].contains(where: { $0.id == service.id }) { throw .invalidList }
        }
        guard image.phases == 1 || image.phases == 3 else { throw .invalidValue }
        phases = Int(image.phases)
        nominalFrequency = (try Volts.positive(image.nominal_frequency)).value
        if let id = image.meter_id { meterID = try text(id, atMost: 32) }
        let providers = try list(image.pnc_providers, image.pnc_provider_count, atMost: 128) {
            (provider) throws(Refusal) in try text(provider, atMost: 80)
        }
        if image.offers_pnc {
            pnc = SECC.PnCOffer(supportedProviders: providers, installsCertificates: image.installs_certificates)
        }
        offersEIM = image.offers_eim
        awaitsSchedules = image.awaits_schedules
        powerToleranceRequired = image.requires_tolerance
        serviceRenegotiation = image.offers_service_renegotiation
        standbyAllowed = image.allows_standby
        pauseAllowed = image.allows_pause
        pauseLimit = .seconds(Int64(image.pause_limit))
        dischargeLimitsAreNegative = image.sends_negative_discharge_limits
        transcript = image.tells_messages
        timing = Timing(image.timing)
    }

    private mutating func take(
        _ image: ebb_offer, _ special: UnsafePointer<ebb_special_offer>?, _ count: Int
    ) throws(Refusal) {
        let defaults = offer
        offer = try ServiceOffer(image, or: defaults)
        specialOffers = try list(special, count, atMost: 8) { (image) throws(Refusal) in
            SECC.SpecialOffer(try named(image.service), try ServiceOffer(image.offer, or: defaults))
        }
        for service in services { try self.offer(of: service).check(for: service) }
    }
}

extension SECC.PausedSession {
    /// nil: nothing is kept.
    fileprivate init?(_ image: ebb_bytes) throws(Refusal) {
        let record = try bytes(image, 0...Int(EBB_RECORD_ROOM))
        if record.isEmpty { return nil }
        guard let paused = SECC.PausedSession(record: record) else { throw .invalidBytes }
        self = paused
    }
}
