/// What a caller in C may get wrong, and what it gets back. The whole session in C is `examples/c-session`.
import CEbb
import CInterface
import Testing

/// Settings that are in order, and a handle made of them.
private struct Station {
    var configuration = ebb_secc_configuration()
    var evseID = "DE*EBB*E1"
    var services = [EBB_DC_BPT, EBB_DC]

    init() {
        ebb_secc_defaults(&configuration)
    }

    /// The SECC, or why there is none.
    func create() -> (secc: OpaquePointer?, status: ebb_status) {
        var secc: OpaquePointer?
        var configuration = configuration
        let status = evseID.withCString { id in
            services.withUnsafeBufferPointer { services in
                configuration.evse_id = id
                configuration.services = services.baseAddress
                configuration.service_count = services.count
                return ebb_secc_create(&configuration, &secc)
            }
        }
        return (secc, status)
    }

    func status() -> ebb_status {
        let (secc, status) = create()
        ebb_secc_destroy(secc)
        return status
    }
}

private let now = ebb_moment(monotonic_ns: 0, utc_ns: 1_800_000_000_000_000_000)

private func connect(_ secc: OpaquePointer?) {
    var link = ebb_link()
    link.fresh_session_id = 7
    #expect(ebb_secc_connected(secc, &link, now) == EBB_OK)
}

@Test func `settings beyond the standard make no engine`() {
    var station = Station()
    #expect(station.status() == EBB_OK)
    station.evseID = String(repeating: "E", count: 256)
    #expect(station.status() == EBB_INVALID_TEXT)
    station = Station()
    station.services = [EBB_DC, EBB_AC]
    #expect(station.status() == EBB_INVALID_LIST)
    station.services = []
    #expect(station.status() == EBB_INVALID_LIST)
    station.services = [ebb_service(rawValue: 77)]
    #expect(station.status() == EBB_INVALID_VALUE)
    station = Station()
    station.configuration.limits.maximum_discharge_power.l1 = 5_000
    #expect(station.status() == EBB_INVALID_VALUE)
    station = Station()
    station.configuration.kept.count = 5
    #expect(station.status() == EBB_MISSING)
}

@Test func `offers beyond the standard make no engine`() {
    let memory = Memory()
    func status(_ change: (inout ebb_secc_configuration) -> Void) -> ebb_status {
        var station = Station()
        change(&station.configuration)
        return station.status()
    }
    func modes(_ modes: [ebb_control_mode], count: Int? = nil) -> ebb_status {
        status {
            $0.offer.control_modes = memory.list(modes)
            $0.offer.control_mode_count = count ?? modes.count
        }
    }
    #expect(modes([EBB_SCHEDULED]) == EBB_OK)
    #expect(modes([EBB_SCHEDULED, EBB_SCHEDULED]) == EBB_INVALID_LIST)
    #expect(modes([ebb_control_mode(3)]) == EBB_INVALID_VALUE)
    #expect(modes([EBB_DYNAMIC], count: 9) == EBB_INVALID_LIST)
    #expect(modes([EBB_DYNAMIC], count: -1) == EBB_INVALID_LIST)
    #expect(status { $0.offer.connector_count = 1 } == EBB_MISSING)
    func connectors(_ count: Int32) -> ebb_status {
        status {
            $0.offer.connectors = memory.list(Array(1...count))
            $0.offer.connector_count = Int(count)
            $0.offer.bpt_channels = memory.list([EBB_UNIFIED, EBB_SEPARATED])
            $0.offer.bpt_channel_count = 2
            $0.offer.generator_modes = memory.list([EBB_GRID_FOLLOWING, EBB_GRID_FORMING])
            $0.offer.generator_mode_count = 2
        }
    }
    // Two control modes, two channels, two generator modes: 32 parameter sets, then 40.
    #expect(connectors(4) == EBB_OK)
    #expect(connectors(5) == EBB_INVALID_LIST)
    #expect(
        status {
            let offer = ebb_special_offer(service: ebb_service(99), offer: ebb_offer())
            $0.special_offers = memory.list([offer])
            $0.special_offer_count = 1
        } == EBB_INVALID_VALUE)
    #expect(status { $0.phases = 2 } == EBB_INVALID_VALUE)
    #expect(status { $0.nominal_frequency = .nan } == EBB_INVALID_VALUE)
    #expect(status { $0.limits.ramp_percent_per_minute = -1 } == EBB_INVALID_VALUE)
    #expect(status { $0.limits.maximum_asymmetry = .infinity } == EBB_INVALID_VALUE)
    #expect(
        status {
            $0.pnc_providers = memory.list([nil])
            $0.pnc_provider_count = 1
        } == EBB_MISSING)
}

@Test func `value-added services beyond the standard make no engine`() {
    let memory = Memory()
    func status(
        id: UInt16 = 65, sets: Int = 1, copies: Int = 1, _ change: (inout ebb_parameter) -> Void = { _ in }
    ) -> ebb_status {
        var parameter = ebb_parameter(name: memory.text("Port"), kind: EBB_PARAMETER_INT, number: 443, text: nil)
        change(&parameter)
        let set = ebb_parameter_set(id: 1, parameters: memory.list([parameter]), parameter_count: 1)
        let service = ebb_value_added_service(
            id: id, is_free: true, parameter_sets: memory.list([set, set]), parameter_set_count: sets)
        var station = Station()
        station.configuration.value_added_services = memory.list([service, service])
        station.configuration.value_added_service_count = copies
        return station.status()
    }
    #expect(status() == EBB_OK)
    #expect(status(id: 2) == EBB_INVALID_VALUE)
    #expect(status(sets: 0) == EBB_INVALID_LIST)
    #expect(status(sets: 2) == EBB_INVALID_LIST)
    #expect(status(copies: 2) == EBB_INVALID_LIST)
    #expect(status { $0.name = nil } == EBB_MISSING)
    #expect(status { $0.name = memory.text(String(repeating: "n", count: 81)) } == EBB_INVALID_TEXT)
    #expect(status { $0.kind = ebb_parameter_kind(88) } == EBB_INVALID_VALUE)
    #expect(status { $0.kind = EBB_PARAMETER_TEXT } == EBB_MISSING)
    for (kind, number) in [
        (EBB_PARAMETER_BOOL, 2), (EBB_PARAMETER_BYTE, 128), (EBB_PARAMETER_SHORT, 1e9), (EBB_PARAMETER_INT, 0.5),
        (EBB_PARAMETER_INT, .nan), (EBB_PARAMETER_RATIONAL, .infinity),
    ] {
        #expect(
            status {
                $0.kind = kind
                $0.number = number
            } == EBB_INVALID_VALUE)
    }
}

@Test func `a vehicle's settings beyond the standard make no engine`() {
    func status(_ change: (Pair) -> Void) -> ebb_status {
        let pair = Pair()
        change(pair)
        return pair.create().1
    }
    #expect(status { _ in } == EBB_OK)
    #expect(status { $0.vehicle.maximum_supporting_points = 11 } == EBB_INVALID_VALUE)
    #expect(status { $0.vehicle.ramp_per_second = 0 } == EBB_INVALID_VALUE)
    #expect(status { $0.vehicle.pre_charge_tolerance = -1 } == EBB_INVALID_VALUE)
    #expect(status { $0.vehicle.departure_ns = .max - 1 } == EBB_INVALID_VALUE)
    #expect(status { $0.vehicle.preferences.lowest_nominal_voltage = 900 } == EBB_INVALID_VALUE)
    #expect(
        status {
            $0.vehicle.value_added_services = $0.memory.list([5])
            $0.vehicle.value_added_service_count = 1
        } == EBB_INVALID_VALUE)
    #expect(
        status {
            $0.vehicle.value_added_services = $0.memory.list([65, 65])
            $0.vehicle.value_added_service_count = 2
        } == EBB_INVALID_LIST)
    let pair = Pair()
    pair.create()
    func battery(_ change: (inout ebb_battery) -> Void) -> ebb_status {
        var battery = pair.battery
        change(&battery)
        return ebb_evcc_battery(pair.evcc, &battery, pair.now)
    }
    #expect(battery { _ in } == EBB_OK)
    #expect(battery { $0.voltage = .nan } == EBB_INVALID_VALUE)
    #expect(battery { $0.is_inlet_hot = ebb_answer(3) } == EBB_INVALID_VALUE)
    #expect(battery { $0.time_to_target_soc = -1 } == EBB_INVALID_VALUE)
    #expect(battery { $0.maximum_reactive_power = -1 } == EBB_INVALID_VALUE)
    #expect(battery { $0.reactive_power.l1 = .nan } == EBB_INVALID_VALUE)
}

@Test func `every status has a sentence of its own`() {
    let statuses = [
        EBB_OK, EBB_MISSING, EBB_INVALID_VALUE, EBB_INVALID_TEXT, EBB_INVALID_LIST, EBB_INVALID_BYTES, EBB_NO_ROOM,
        ebb_status(99),
    ]
    let texts = statuses.map { String(cString: ebb_status_text($0)) }
    #expect(Set(texts).count == statuses.count && !texts.contains(""))
}

@Test func `no call needs an engine to be refused`() {
    let power = ebb_power(l1: 1, l2: .nan, l3: .nan)
    let calls = [
        ebb_secc_connected(nil, nil, now), ebb_secc_received(nil, nil, 0, now), ebb_secc_disconnected(nil, now),
        ebb_secc_authorization(nil, EBB_AUTHORIZATION_ACCEPTED, now),
        ebb_secc_refuse_contract(nil, EBB_EMSP_UNKNOWN, now), ebb_secc_install(nil, nil, now),
        ebb_secc_install_message(nil, nil, 0, now), ebb_secc_refuse_installation(nil, EBB_EMSP_UNKNOWN, now),
        ebb_secc_receipt(nil, true, now), ebb_secc_target(nil, power, now), ebb_secc_grid_support(nil, nil, now),
        ebb_secc_limits(nil, nil, now), ebb_secc_schedules(nil, nil, 0, now), ebb_secc_mobility_needs(nil, nil, now),
        ebb_secc_measured(nil, nil, now), ebb_secc_meter(nil, 0, 0, now),
        ebb_secc_notify(nil, EBB_NOTIFY_PAUSE, now), ebb_secc_emergency_stop(nil, now), ebb_secc_wake(nil, now),
        ebb_evcc_connected(nil, true, now), ebb_evcc_received(nil, nil, 0, now), ebb_evcc_disconnected(nil, now),
        ebb_evcc_battery(nil, nil, now), ebb_evcc_contactors(nil, true, now),
        ebb_evcc_stop(nil, EBB_STOP_PAUSE, now), ebb_evcc_stop_for(nil, nil, nil, now),
        ebb_evcc_renegotiate(nil, EBB_RENEGOTIATE_SCHEDULE, now), ebb_evcc_standby(nil, true, now),
        ebb_evcc_signed(nil, nil, now), ebb_evcc_installed(nil, nil, now), ebb_evcc_wake(nil, now),
        ebb_secc_create(nil, nil), ebb_evcc_create(nil, nil),
    ]
    #expect(calls.allSatisfy { $0 == EBB_MISSING })
    #expect(ebb_secc_deadline(nil) == .max && ebb_evcc_deadline(nil) == .max)
    #expect(!ebb_secc_is_connected(nil) && !ebb_evcc_is_connected(nil))
    ebb_secc_defaults(nil)
    ebb_evcc_defaults(nil)
    ebb_battery_defaults(nil)
    ebb_secc_destroy(nil)
    ebb_evcc_destroy(nil)
}

@Test func `a call without an engine or with a number out of range changes nothing`() {
    let (secc, _) = Station().create()
    defer { ebb_secc_destroy(secc) }
    #expect(ebb_secc_disconnected(nil, now) == EBB_MISSING)
    #expect(ebb_secc_connected(secc, nil, now) == EBB_MISSING)
    var link = ebb_link()
    #expect(ebb_secc_connected(secc, &link, now) == EBB_INVALID_VALUE)
    link.fresh_session_id = 7
    #expect(ebb_secc_connected(secc, &link, ebb_moment(monotonic_ns: .max, utc_ns: 0)) == EBB_INVALID_VALUE)
    #expect(ebb_secc_notify(secc, ebb_notification(rawValue: 99), now) == EBB_INVALID_VALUE)
    for watts in [.nan, .infinity, -.infinity, 1e13, -1e300] {
        #expect(ebb_secc_target(secc, ebb_power(l1: watts, l2: .nan, l3: .nan), now) == EBB_INVALID_VALUE)
    }
    #expect(ebb_secc_deadline(secc) == .max)
    var effect = ebb_secc_effect()
    #expect(!ebb_secc_next(secc, &effect))
    #expect(!ebb_secc_next(nil, &effect))
}

@Test func `garbage from a peer is a fault and a closed connection`() throws {
    let (secc, _) = Station().create()
    defer { ebb_secc_destroy(secc) }
    connect(secc)
    #expect(ebb_secc_deadline(secc) == 20_000_000_000)
    #expect(ebb_secc_received(secc, [0x47, 0x45, 0x54, 0x20, 0x2F, 0x20, 0x48, 0x54], 8, now) == EBB_OK)
    var effect = ebb_secc_effect()
    try #require(ebb_secc_next(secc, &effect))
    #expect(effect.kind == EBB_SECC_FAULT)
    #expect(effect.fault.kind == EBB_FAULT_STREAM)
    #expect(String(cString: effect.fault.detail) == "a frame starts with 71, 69")
    try #require(ebb_secc_next(secc, &effect))
    #expect(effect.kind == EBB_SECC_CLOSE)
    #expect(!ebb_secc_next(secc, &effect))
}

@Test func `an EVCC starts with SupportedAppProtocolReq and gives up when no answer comes`() throws {
    var configuration = ebb_evcc_configuration()
    ebb_evcc_defaults(&configuration)
    var evcc: OpaquePointer?
    let status = "WMIEBB0000000001".withCString { id in
        [EBB_DC].withUnsafeBufferPointer { services in
            configuration.evcc_id = id
            configuration.services = services.baseAddress
            configuration.service_count = 1
            return ebb_evcc_create(&configuration, &evcc)
        }
    }
    try #require(status == EBB_OK)
    defer { ebb_evcc_destroy(evcc) }
    #expect(ebb_evcc_connected(evcc, false, now) == EBB_OK)
    var effect = ebb_evcc_effect()
    try #require(ebb_evcc_next(evcc, &effect))
    #expect(effect.kind == EBB_EVCC_SEND)
    #expect(Array(UnsafeBufferPointer(start: effect.send.bytes, count: 4)) == [0x01, 0xFE, 0x80, 0x01])
    #expect(ebb_evcc_wake(evcc, ebb_moment(monotonic_ns: ebb_evcc_deadline(evcc), utc_ns: now.utc_ns)) == EBB_OK)
    try #require(ebb_evcc_next(evcc, &effect))
    #expect(effect.kind == EBB_EVCC_SESSION_ENDED)
    #expect(effect.ended.end == EBB_EVCC_END_TIMED_OUT)
    #expect(String(cString: effect.ended.request) == "supportedAppProtocol")
}
