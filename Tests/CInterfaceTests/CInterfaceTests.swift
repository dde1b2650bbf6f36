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
    station.configuration.control_mode_count = 3
    #expect(station.status() == EBB_INVALID_LIST)
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
    #expect(ebb_secc_target(secc, ebb_power(l1: .nan, l2: .nan, l3: .nan), now) == EBB_INVALID_VALUE)
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
    #expect(effect.end == EBB_EVCC_END_TIMED_OUT)
}
