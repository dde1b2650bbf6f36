import PowerPlant
import Quantities
import Testing
import Vehicles

@Suite struct SettlementTests {
    @Test(arguments: [1, 3, 7]) func `settled energies are the registers' differences, to the watt-hour`(interval: Int)
    {
        var rig = FleetRig.fleet(12, seed: 5)
        rig.meterInterval = interval
        rig.run(42)
        let start = rig.plant.snapshot(at: rig.now).sessions
        rig.send(.dispatch(DispatchRequest(id: "d", power: -50_000, duration: .seconds(600))))
        rig.run(600)
        rig.runToReading()
        let end = rig.plant.snapshot(at: rig.now).sessions
        rig.run(10)
        let report = rig.reports[0]
        func sum(_ sessions: [FleetSession], _ register: (EnergyRegisters) -> Int64) -> Int64 {
            sessions.reduce(0) { $0 + register($1.registers!) }
        }
        #expect(report.imported == sum(end) { $0.imported } - sum(start) { $0.imported })
        #expect(report.exported == sum(end) { $0.exported } - sum(start) { $0.exported })
        #expect(report.sessions.allSatisfy { $0.quality == .metered })
        #expect(report.exported == report.sessions.reduce(0) { $0 + $1.exported })
        #expect(report.deliveredEnergy == WattHours(Double(report.imported - report.exported)))
        #expect(abs(report.requestedEnergy.value + 50_000.0 / 6) < 1)
        #expect(abs((report.deliveredShare ?? 0) - 1) < 0.03, "\(String(describing: report.deliveredShare))")
    }

    @Test func `a report replayed from its records is the report`() {
        var rig = FleetRig.fleet(8, seed: 2)
        rig.send(.dispatch(DispatchRequest(id: "d", power: -30_000, duration: .seconds(60))))
        rig.run(20)
        rig.unplug(2)
        rig.run(60)
        #expect(rig.records.map(\.sequence) == Array(0..<rig.records.count))
        #expect(Set(rig.records.map(\.key)).count == rig.records.count)
        #expect(DispatchReport(trail: rig.records) == rig.reports[0])
        #expect(rig.records.map { PlantRecord($0.row) } == rig.records)
    }

    @Test func `a restarted plant goes on in the window and settles the whole of it`() {
        var rig = FleetRig.fleet(10, seed: 6)
        rig.run(10)
        let opening = rig.plant.snapshot(at: rig.now).sessions.reduce(0) { $0 + $1.registers!.exported }
        rig.send(.dispatch(DispatchRequest(id: "d", power: -40_000, duration: .seconds(300))))
        let later = UTCInstant(rig.now) + .seconds(600)
        rig.send(.dispatch(DispatchRequest(id: "later", power: -10_000, start: later, duration: .seconds(30))))
        rig.run(100)
        rig.restart()
        #expect(rig.plant.dispatches.map(\.id) == ["d", "later"])
        rig.run(5)
        rig.run(150) { rig in #expect(abs(rig.power.value + 40_000) < 800) }
        rig.run(50)
        let report = rig.reports[0]
        let closing = report.sessions.reduce(0) { $0 + $1.closing!.exported }
        #expect(report.exported == closing - opening)
        #expect(report.outcome == .completed && report.sessions.count == 10)
        #expect(DispatchReport(trail: rig.records.filter { $0.dispatch == "d" }) == report)
        rig.run(400)
        #expect(rig.reports.map(\.id) == ["d", "later"])
        rig.send(.dispatch(DispatchRequest(id: "d", power: -1, duration: .seconds(1))))
        #expect(rig.log.last == .dispatchRefused("d", .idInUse))
    }

    @Test func `a window that passed while the plant was down is settled as not served`() {
        var rig = FleetRig.fleet(2)
        rig.send(
            .dispatch(
                DispatchRequest(
                    id: "d", power: -6_000, start: UTCInstant(rig.now) + .seconds(10), duration: .seconds(60))))
        var plant = Plant(restoring: [rig.records], at: rig.now + .seconds(300))
        var effects: [PlantEffect] = []
        plant.wake(at: rig.now + .seconds(300), into: &effects)
        guard case .dispatchEnded(let report) = effects.last else {
            Issue.record("not settled: \(effects)")
            return
        }
        #expect(report.unservedEnergy == 100 && report.requestedEnergy == -100 && report.exported == 0)
        #expect(plant.deadline == nil)
    }

    @Test func `readings that run backwards or are no numbers change nothing`() {
        var rig = FleetRig.fleet(1)
        let id = FleetRig.id(0)
        let at = UTCInstant(rig.now)
        rig.send(.meter(id, MeterSample(at: at, registers: EnergyRegisters(imported: 500, exported: 20))))
        rig.send(
            .meter(id, MeterSample(at: at, power: Watts(.nan), registers: EnergyRegisters(imported: 1, exported: 0))))
        rig.send(.meter(FleetRig.id(9), MeterSample(at: at, power: 1)))
        let session = rig.plant.snapshot(at: rig.now).sessions[0]
        #expect(session.registers == EnergyRegisters(imported: 500, exported: 20))
        #expect(session.power == 0)
    }

    @Test func `the sessions of a settlement read as comma-separated values`() {
        var rig = FleetRig.fleet(3)
        rig.send(.dispatch(DispatchRequest(id: "d", power: -9_000, duration: .seconds(60))))
        rig.run(70)
        let report = rig.reports[0]
        let lines = report.sessionsCSV().split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        #expect(lines.count == 4 && lines.allSatisfy { $0.count == 13 })
        #expect(lines[1].prefix(3) == ["CS0", "1", "T0"])
        #expect(lines.dropFirst().reduce(0) { $0 + Int64($1[8])! } == report.exported)
        #expect(report.series.count == 60)
        #expect(report.reached(within: 0.02).map { $0 <= .seconds(5) } == true)
    }
}
