import OCPP
import OCPPMessages
import PowerPlant
import Quantities
import Records
import Testing

@testable import CentralSystem

@Suite struct MeterReadingTests {
    private func reading(_ samples: [SampledValue]) -> MeterReading {
        MeterReading(MeterValue(sampledValue: samples, timestamp: DateTime(milliseconds: 0)))
    }

    private func power(_ samples: SampledValue...) -> Watts? { reading(samples).power }

    @Test func `discharge is negative, however the firmware tells it`() {
        #expect(power(SampledValue(value: 7000, measurand: .powerActiveImport)) == 7000)
        #expect(power(SampledValue(value: 7000, measurand: .powerActiveExport)) == -7000)
        #expect(power(SampledValue(value: -7000, measurand: .powerActiveImport)) == -7000)
        #expect(power(SampledValue(value: -7000, measurand: .powerActiveExport)) == -7000)
        #expect(
            power(
                SampledValue(value: 0, measurand: .powerActiveImport),
                SampledValue(value: 5000, measurand: .powerActiveExport)) == -5000)
        #expect(
            power(
                SampledValue(value: -5000, measurand: .powerActiveImport),
                SampledValue(value: 5000, measurand: .powerActiveExport)) == -5000)
    }

    @Test func `units and multipliers come out as watts and watt-hours`() {
        let kilowatts = UnitOfMeasure(unit: "kW")
        #expect(power(SampledValue(value: 7.5, measurand: .powerActiveImport, unitOfMeasure: kilowatts)) == 7500)
        let tens = UnitOfMeasure(unit: "Wh", multiplier: 1)
        #expect(reading([SampledValue(value: 12, unitOfMeasure: tens)]).imported == 120)
        let milli = UnitOfMeasure(multiplier: -3)
        #expect(reading([SampledValue(value: 12_000, unitOfMeasure: milli)]).imported == 12)
        // Another unit is another quantity.
        let apparent = UnitOfMeasure(unit: "VA")
        #expect(power(SampledValue(value: 7, measurand: .powerActiveImport, unitOfMeasure: apparent)) == nil)
        let absurd = UnitOfMeasure(multiplier: Int.min)
        #expect(reading([SampledValue(value: 12, unitOfMeasure: absurd)]).imported == nil)
        #expect(reading([SampledValue(value: 1e300)]).imported == nil)
    }

    @Test func `phases add up where no total is told`() {
        let phases = [Phase.l1, .l2, .l3].map {
            SampledValue(value: 1000, measurand: .powerActiveImport, phase: $0)
        }
        #expect(reading(phases).power == 3000)
        #expect(reading(phases + [SampledValue(value: 3100, measurand: .powerActiveImport)]).power == 3100)
    }

    @Test func `the meter at the outlet counts, whatever else is measured`() {
        let inlet = SampledValue(value: 9, location: .inlet)
        let outlet = SampledValue(value: 5, location: .outlet)
        let upstream = SampledValue(value: 7, location: .upstream)
        #expect(reading([inlet, outlet, upstream]).imported == 5)
        #expect(reading([upstream, inlet]).imported == 9)
        #expect(reading([upstream]).imported == nil)
    }

    @Test func `registers below zero and charges beyond the battery are no readings`() {
        #expect(reading([SampledValue(value: -1)]).isEmpty)
        #expect(reading([SampledValue(value: 101, measurand: .soC)]).isEmpty)
        #expect(reading([SampledValue(value: 50, measurand: .soC)]).stateOfCharge == 0.5)
    }
}

@Suite struct SequenceTrackerTests {
    @Test func `holes are found, filled and split`() {
        var tracker = SequenceTracker()
        #expect(tracker.note(0) == .next)
        #expect(tracker.note(5) == .afterGap(1...4))
        #expect(tracker.note(3) == .late)
        #expect(tracker.missing == [1...2, 4...4])
        #expect(tracker.note(3) == .duplicate)
        #expect(tracker.note(4) == .late)
        #expect(tracker.note(1) == .late)
        #expect(tracker.note(2) == .late)
        #expect(tracker.missing.isEmpty)
        #expect(tracker.note(6) == .next)
        #expect(tracker.note(.max) == .afterGap(7...(.max - 1)))
        #expect(tracker.note(.max) == .next)
    }

    @Test func `a station that leaves out every second number costs no more than another`() {
        var tracker = SequenceTracker()
        for number in 0..<10_000 { _ = tracker.note(2 * number + 1) }
        #expect(tracker.missing.count == 32)
        #expect(tracker.missing.last == 19_998...19_998)
    }
}

@Suite struct DeadlineQueueTests {
    @Test func `entries come out in order of their moments`() {
        var queue = DeadlineQueue()
        var state: UInt64 = 7
        var moments: [Int64] = []
        for station in 0..<500 {
            state = state &* 6_364_136_223_846_793_005 &+ 1
            let moment = Int64(state >> 40)
            moments.append(moment)
            queue.add(Moment(nanoseconds: moment, utcNanoseconds: 0), station)
        }
        #expect(queue.next(at: Moment(nanoseconds: -1, utcNanoseconds: 0)) == nil)
        var drawn: [Int64] = []
        while let (moment, _) = queue.next(at: Moment(nanoseconds: .max, utcNanoseconds: 0)) {
            drawn.append(moment.nanoseconds)
        }
        #expect(drawn == moments.sorted())
    }
}

@Suite struct PlantLedgerTests {
    private static let session = SessionID(station: "CS1", evse: 1, transaction: "T1")
    private static let registers = EnergyRegisters(imported: 5, exported: 6)
    private static let events: [PlantRecord.Event] = [
        .requested(
            power: -5, start: UTCInstant(nanoseconds: 1), end: UTCInstant(nanoseconds: 2), strategy: .proportional),
        .retargeted(-6), .started, .planned(reason: "interval", requested: -5, allocated: -4),
        .committed(-3), .joined(session, registers), .joined(session, nil), .assigned(session, -2, .floor),
        .released(session), .answered(session, -2, isAccepted: true), .answered(session, -2, isAccepted: false),
        .left(session, registers), .metered(session, registers, .stale), .sampled(requested: -5, delivered: -4.5),
        .closed(.cancelled), .settled,
    ]

    @Test func `every line of the plant's trail comes back from the records`() throws {
        for (sequence, event) in Self.events.enumerated() {
            let line = PlantRecord(
                dispatch: "D1", sequence: sequence, at: UTCInstant(nanoseconds: 99), event: event)
            let record = DispatchEventRecord(line)
            #expect(PlantRecord(record) == line)
            #expect(record.isLast == (event == .settled))
        }
    }

    @Test func `a record that does not fit its kind is no line`() {
        let record = DispatchEventRecord(dispatch: "D1", sequence: 0, at: 0, kind: "assigned", requested: 5)
        #expect(PlantRecord(record) == nil)
        #expect(PlantRecord(DispatchEventRecord(dispatch: "D1", sequence: 0, at: 0, kind: "other")) == nil)
    }
}

@Suite struct AwaitedQueueTests {
    private func message(_ number: Int) -> Awaited {
        Awaited(station: number, generation: 1, id: MessageID(text: "\(number)"), message: .meterValues(evse: 1, []))
    }

    @Test func `whatever is awaited is found once by its token, in any order and over gaps`() {
        var queue = AwaitedQueue()
        // Tokens that are multiples of seven are somebody else's.
        let tokens = (1...5000).filter { $0 % 7 != 0 }
        for token in tokens { queue[UInt64(token)] = message(token) }
        for token in [3, 1, 2, 5000] { #expect(queue.removeValue(forKey: UInt64(token))?.station == token) }
        for token in [0, 1, 2, 3, 7, 5000, 5001] { #expect(queue.removeValue(forKey: UInt64(token)) == nil) }
        for token in tokens.dropFirst(3).dropLast().reversed() {
            #expect(queue.removeValue(forKey: UInt64(token))?.station == token)
        }
        queue[9000] = message(9000)
        #expect(queue[9000]?.station == 9000)
        #expect(queue[8999] == nil)
    }

    @Test func `a long queue stays as it is while its head comes back`() {
        var queue = AwaitedQueue()
        for token in 1...3000 { queue[UInt64(token)] = message(token) }
        for token in 1...100_000 {
            #expect(queue.removeValue(forKey: UInt64(token))?.station == token)
            queue[UInt64(token + 3000)] = message(token + 3000)
        }
    }
}
