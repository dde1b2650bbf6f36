/// Paused sessions over a restart of either controller, as bytes.
import CEbb
import CInterface
import Testing

extension Pair {
    /// A session that the vehicle has paused, both engines gone.
    fileprivate static func paused() throws -> Pair {
        let pair = Pair()
        pair.connect()
        pair.run(seconds: 3)
        #expect(ebb_evcc_stop(pair.evcc, EBB_STOP_PAUSE, pair.now) == EBB_OK)
        pair.run(seconds: 60)
        try #require(pair.seccEnd == EBB_SECC_END_PAUSED && pair.evccEnd == EBB_EVCC_END_PAUSED)
        pair.station.kept = pair.memory.bytes(try #require(pair.seccKept))
        pair.vehicle.kept = pair.memory.bytes(try #require(pair.evccKept))
        pair.destroy()
        return pair
    }
}

@Test func `a paused session goes on after both controllers were restarted`() throws {
    let pair = try Pair.paused()
    #expect(pair.create() == (EBB_OK, EBB_OK))
    #expect(ebb_secc_is_paused(pair.secc, pair.now) && !ebb_secc_is_connected(pair.secc))
    var resumed: [Bool] = []
    var services: [ebb_authorization_service] = []
    pair.atStation = { _, effect in
        if effect.kind == EBB_SECC_SESSION_STARTED { resumed.append(effect.session.is_resumed) }
        if effect.kind == EBB_SECC_AUTHORIZE { services.append(effect.authorize.service) }
    }
    pair.atVehicle = { _, effect in
        if effect.kind == EBB_EVCC_SESSION_STARTED { resumed.append(effect.session.is_resumed) }
    }
    pair.requests = []
    pair.connect()
    pair.run(seconds: 3)
    #expect(resumed == [true, true] && services == [EBB_AUTHORIZE_RESUMED])
    #expect(
        pair.requests.prefix(3) == ["supportedAppProtocolReq", "SessionSetupReq", "DC_ChargeParameterDiscoveryReq"])
    #expect(pair.seccKept == [] && pair.evccKept == [])
    #expect(!ebb_secc_is_paused(pair.secc, pair.now) && ebb_evcc_is_connected(pair.evcc))
}

@Test func `a session of a service that is not offered any more is not joined`() throws {
    let pair = try Pair.paused()
    pair.station.services = pair.memory.list([EBB_AC_BPT])
    pair.vehicle.services = pair.station.services
    #expect(pair.create() == (EBB_OK, EBB_OK))
    #expect(!ebb_secc_is_paused(pair.secc, pair.now))
    var resumed: [Bool] = []
    pair.atStation = { _, effect in
        if effect.kind == EBB_SECC_SESSION_STARTED { resumed.append(effect.session.is_resumed) }
    }
    pair.connect()
    pair.run(seconds: 1)
    #expect(resumed == [false] && pair.requests.contains("ServiceDiscoveryReq"))
}

@Test func `a pause ends with its limit`() throws {
    let pair = Pair()
    pair.station.pause_limit = 60
    pair.connect()
    pair.run(seconds: 3)
    _ = ebb_evcc_stop(pair.evcc, EBB_STOP_PAUSE, pair.now)
    pair.run(seconds: 60)
    #expect(ebb_secc_is_paused(pair.secc, pair.now))
    pair.now.utc_ns += 60_000_000_000
    #expect(!ebb_secc_is_paused(pair.secc, pair.now))
    #expect(!ebb_secc_is_paused(nil, pair.now))
}

@Test
func `records that are cut, changed or the other side's make no trap, and no engine unless they still are records`()
    throws
{
    let pair = try Pair.paused()
    let records = (try #require(pair.seccKept), try #require(pair.evccKept))
    #expect(records.0.count <= Int(EBB_RECORD_ROOM) && records.1.count <= Int(EBB_RECORD_ROOM))
    func statuses(_ first: [UInt8], _ second: [UInt8]) -> (ebb_status, ebb_status) {
        pair.station.kept = pair.memory.bytes(first)
        pair.vehicle.kept = pair.memory.bytes(second)
        return pair.create()
    }
    #expect(statuses(records.0, records.1) == (EBB_OK, EBB_OK))
    #expect(statuses(records.1, records.0) == (EBB_INVALID_BYTES, EBB_INVALID_BYTES))
    let long = [UInt8](repeating: 0, count: Int(EBB_RECORD_ROOM) + 1)
    #expect(statuses(records.0 + long, records.1 + long) == (EBB_INVALID_BYTES, EBB_INVALID_BYTES))
    for count in 1..<records.0.count {
        #expect(statuses(Array(records.0.prefix(count)), []).0 == EBB_INVALID_BYTES)
    }
    for count in 1..<records.1.count {
        #expect(statuses([], Array(records.1.prefix(count))).1 == EBB_INVALID_BYTES)
    }
    // A mark or a version of others.
    for index in 0..<3 {
        var changed = records
        changed.0[index] ^= 1
        changed.1[index] ^= 1
        #expect(statuses(changed.0, changed.1) == (EBB_INVALID_BYTES, EBB_INVALID_BYTES))
    }
    // Whatever else is changed: either no engine, or one that can be connected.
    var connections = 0
    for index in 3..<records.0.count {
        var changed = records.0
        changed[index] ^= 0xFF
        guard statuses(changed, records.1) == (EBB_OK, EBB_OK) else { continue }
        connections += 1
        pair.connect()
        pair.run(seconds: 1)
    }
    for index in 3..<records.1.count {
        var changed = records.1
        changed[index] ^= 0xFF
        guard statuses(records.0, changed) == (EBB_OK, EBB_OK) else { continue }
        connections += 1
        pair.connect()
        pair.run(seconds: 1)
    }
    #expect(connections > 50)
}
