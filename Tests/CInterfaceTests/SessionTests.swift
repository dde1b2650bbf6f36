/// What either side may want of a running session, from C.
import CEbb
import CInterface
import Testing

private func renegotiations(_ requests: [String]) -> (schedules: Int, services: Int) {
    (requests.count { $0 == "ScheduleExchangeReq" }, requests.count { $0 == "ServiceDiscoveryReq" })
}

@Test func `the vehicle renegotiates schedules, then services`() {
    let pair = Pair()
    pair.connect()
    pair.run(seconds: 2)
    #expect(renegotiations(pair.requests) == (1, 1))
    #expect(ebb_evcc_renegotiate(pair.evcc, EBB_RENEGOTIATE_SCHEDULE, pair.now) == EBB_OK)
    pair.run(seconds: 2)
    #expect(renegotiations(pair.requests) == (2, 1))
    #expect(ebb_evcc_renegotiate(pair.evcc, EBB_RENEGOTIATE_SERVICES, pair.now) == EBB_OK)
    pair.run(seconds: 5)
    #expect(renegotiations(pair.requests) == (3, 2) && pair.evccEnd == nil)
    #expect(ebb_evcc_renegotiate(pair.evcc, ebb_renegotiation(5), pair.now) == EBB_INVALID_VALUE)
}

@Test func `the station has schedules and services renegotiated`() {
    let pair = Pair()
    pair.connect()
    pair.run(seconds: 2)
    #expect(ebb_secc_notify(pair.secc, EBB_NOTIFY_SCHEDULE_RENEGOTIATION, pair.now) == EBB_OK)
    pair.run(seconds: 2)
    #expect(ebb_secc_notify(pair.secc, EBB_NOTIFY_SERVICE_RENEGOTIATION, pair.now) == EBB_OK)
    pair.run(seconds: 5)
    #expect(renegotiations(pair.requests) == (3, 2) && pair.evccEnd == nil)
}

@Test func `the station pauses and terminates`() {
    for (notification, end) in [
        (EBB_NOTIFY_PAUSE, EBB_EVCC_END_PAUSED), (EBB_NOTIFY_TERMINATE, EBB_EVCC_END_TERMINATED),
    ] {
        let pair = Pair()
        pair.connect()
        pair.run(seconds: 2)
        #expect(ebb_secc_notify(pair.secc, notification, pair.now) == EBB_OK)
        pair.run(seconds: 30)
        #expect(pair.evccEnd == end && !pair.stage.contactors_closed)
    }
}

@Test func `the vehicle stands by until the station wants power`() {
    let pair = Pair()
    pair.station.allows_standby = true
    pair.vehicle.standby_interval = 1000
    pair.connect()
    pair.run(seconds: 2)
    #expect(ebb_evcc_standby(pair.evcc, true, pair.now) == EBB_OK)
    pair.run(seconds: 3)
    #expect(pair.requests.last == "PowerDeliveryReq" && pair.stage.contactors_closed && pair.stage.current == 0)
    #expect(ebb_secc_notify(pair.secc, EBB_NOTIFY_EXIT_STANDBY, pair.now) == EBB_OK)
    pair.run(seconds: 3)
    #expect(pair.requests.last == "DC_ChargeLoopReq" && pair.stage.current > 0)
    #expect(ebb_evcc_standby(pair.evcc, true, pair.now) == EBB_OK)
    pair.run(seconds: 3)
    #expect(ebb_evcc_standby(pair.evcc, false, pair.now) == EBB_OK)
    pair.run(seconds: 3)
    #expect(pair.requests.last == "DC_ChargeLoopReq" && pair.evccEnd == nil)
}

@Test func `a vehicle's reason to stop reaches the station, and what it does not follow is noted`() {
    let pair = Pair()
    pair.station.offers_service_renegotiation = false
    pair.station.timing.notification = 2000
    var ignored: [ebb_notification] = []
    var reason = ""
    pair.atStation = { _, effect in
        if effect.kind == EBB_SECC_NOTIFICATION_IGNORED { ignored.append(effect.ignored) }
        if effect.kind == EBB_SECC_VEHICLE_TERMINATED {
            reason = String(cString: effect.termination.code) + ": " + String(cString: effect.termination.explanation)
        }
    }
    pair.connect()
    pair.run(seconds: 2)
    #expect(ebb_secc_notify(pair.secc, EBB_NOTIFY_SERVICE_RENEGOTIATION, pair.now) == EBB_OK)
    pair.run(seconds: 4)
    #expect(ignored == [EBB_NOTIFY_SERVICE_RENEGOTIATION])
    let long = String(repeating: "x", count: 161)
    #expect(ebb_evcc_stop_for(pair.evcc, nil, nil, pair.now) == EBB_MISSING)
    #expect(ebb_evcc_stop_for(pair.evcc, long, nil, pair.now) == EBB_INVALID_TEXT)
    #expect(ebb_evcc_stop_for(pair.evcc, "P0A1F", long, pair.now) == EBB_INVALID_TEXT)
    #expect(ebb_evcc_stop_for(pair.evcc, "P0A1F", "battery too hot", pair.now) == EBB_OK)
    pair.run(seconds: 30)
    #expect(reason == "P0A1F: battery too hot")
    #expect(pair.seccEnd == EBB_SECC_END_TERMINATED)
}

@Test func `value-added services are offered, wanted and selected`() {
    let pair = Pair()
    let memory = pair.memory
    let parameters = [
        ebb_parameter(name: memory.text("Protocol"), kind: EBB_PARAMETER_TEXT, number: 0, text: memory.text("https")),
        ebb_parameter(name: memory.text("Port"), kind: EBB_PARAMETER_INT, number: 443, text: nil),
    ]
    let set = ebb_parameter_set(id: 4, parameters: memory.list(parameters), parameter_count: 2)
    let internet = ebb_value_added_service(
        id: 65, is_free: true, parameter_sets: memory.list([set]), parameter_set_count: 1)
    pair.station.value_added_services = memory.list([internet])
    pair.station.value_added_service_count = 1
    pair.vehicle.value_added_services = memory.list([66, 65])
    pair.vehicle.value_added_service_count = 2
    var selected: [(UInt16, UInt16)] = []
    pair.atStation = { _, effect in
        guard effect.kind == EBB_SECC_SERVICE_SELECTED else { return }
        #expect(effect.selection.service == EBB_DC_BPT && effect.selection.parameters.connector == 2)
        #expect(effect.selection.parameters.control_mode == EBB_DYNAMIC)
        #expect(effect.selection.parameters.pricing == EBB_NO_PRICES)
        #expect(effect.selection.parameters.generator_mode == EBB_GRID_FOLLOWING)
        for index in 0..<effect.selection.value_added_count {
            let service = effect.selection.value_added[index]
            selected.append((service.service_id, service.parameter_set_id))
        }
    }
    pair.atVehicle = { _, effect in
        guard effect.kind == EBB_EVCC_VALUE_ADDED_SELECTED else { return }
        #expect(effect.value_added.count == 1)
        selected.append((effect.value_added.services[0].service_id, effect.value_added.services[0].parameter_set_id))
    }
    pair.connect()
    pair.run(seconds: 2)
    #expect(selected.map(\.0) == [65, 65] && selected.map(\.1) == [4, 4])
}

@Test func `an AC station asks for power by phase, reactive power and frequency`() throws {
    let pair = Pair(services: [EBB_AC_BPT])
    let phases = ebb_power(l1: 7400, l2: 7400, l3: 7400)
    let none = ebb_power(l1: 0, l2: 0, l3: 0)
    pair.station.limits.maximum_charge_power = phases
    pair.station.limits.minimum_charge_power = none
    pair.station.limits.maximum_discharge_power = ebb_power(l1: -7400, l2: -7400, l3: -7400)
    pair.station.limits.minimum_discharge_power = none
    pair.battery.limits = pair.station.limits
    pair.battery.power = none
    pair.battery.maximum_reactive_power = 3000
    pair.battery.reactive_power = ebb_reactive_power(l1: 100, l2: 200, l3: 300)
    pair.battery.time_to_target_soc = 1800
    pair.battery.capacity = 70_000
    pair.battery.is_inlet_hot = EBB_NO
    var follow: [ebb_power] = []
    var support: [ebb_grid_support] = []
    var reports: [ebb_report] = []
    pair.atVehicle = { _, effect in
        if effect.kind == EBB_EVCC_FOLLOW { follow.append(effect.power) }
        if effect.kind == EBB_EVCC_SUPPORT { support.append(effect.support) }
    }
    pair.atStation = { _, effect in
        if effect.kind == EBB_SECC_VEHICLE_REPORT { reports.append(effect.report) }
    }
    pair.connect()
    #expect(ebb_secc_target(pair.secc, ebb_power(l1: 3000, l2: 2000, l3: 1000), pair.now) == EBB_OK)
    var wanted = ebb_grid_support(reactive_power: ebb_reactive_power(l1: 300, l2: 200, l3: 100), frequency: 50.1)
    #expect(ebb_secc_grid_support(pair.secc, &wanted, pair.now) == EBB_OK)
    pair.run(seconds: 5)
    let power = try #require(follow.last)
    #expect((power.l1, power.l2, power.l3) == (3000, 2000, 1000))
    let asked = try #require(support.last)
    #expect((asked.reactive_power.l1, asked.reactive_power.l2, asked.reactive_power.l3) == (300, 200, 100))
    #expect(asked.frequency == 50.1)
    let report = try #require(reports.last)
    #expect(report.present_power.l1 == 3000 && report.present_reactive_power.l3 == 300)
    #expect(report.time_to_target_soc == 1800 && report.time_to_minimum_soc.isNaN)
    #expect(report.is_inlet_hot == EBB_NO && report.battery_capacity == 70_000)
    wanted.frequency = 0
    #expect(ebb_secc_grid_support(pair.secc, &wanted, pair.now) == EBB_INVALID_VALUE)
    wanted.frequency = .nan
    wanted.reactive_power.l1 = .nan
    #expect(ebb_secc_grid_support(pair.secc, &wanted, pair.now) == EBB_INVALID_VALUE)
    wanted.reactive_power.l2 = .nan
    wanted.reactive_power.l3 = .nan
    #expect(ebb_secc_grid_support(pair.secc, &wanted, pair.now) == EBB_OK)
    #expect(ebb_secc_grid_support(pair.secc, nil, pair.now) == EBB_MISSING)
}

@Test func `an emergency stop opens the contactors`() {
    let pair = Pair()
    pair.connect()
    pair.run(seconds: 2)
    #expect(pair.stage.contactors_closed)
    #expect(ebb_secc_emergency_stop(pair.secc, pair.now) == EBB_OK)
    pair.serve()
    #expect(!pair.stage.contactors_closed)
    pair.run(seconds: 5)
    #expect(pair.seccEnd == EBB_SECC_END_FAILED && pair.evccEnd == EBB_EVCC_END_REFUSED)
}
