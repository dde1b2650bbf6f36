// What a station finds again when its power has gone at any moment.

import JSON
import OCPPMessages
import Quantities
import Testing

@testable import ChargingStation

extension Bench {
    /// A bench whose station keeps a journal.
    static func journaling(configure: (inout StationConfiguration) -> Void = { _ in }) throws -> Bench {
        try Bench.booted {
            $0.journal = []
            configure(&$0)
        }
    }

    var lines: [JSONValue] {
        var lines: [JSONValue] = []
        JournalLine.read(journal) { lines.append(JSONValue($0)) }
        return lines
    }
}

/// Every number of every transaction once, from 0 and without a gap.
private func expectComplete(_ events: [JSONValue], _ location: SourceLocation = #_sourceLocation) {
    var seen: [String: [Int64]] = [:]
    for event in events {
        seen[event["transactionInfo"]?["transactionId"]?.string ?? "", default: []].append(
            event["seqNo"]?.integer ?? -1)
    }
    for (_, numbers) in seen {
        #expect(Set(numbers).sorted() == Array(0..<Int64(Set(numbers).count)), sourceLocation: location)
    }
}

@Suite struct JournalTests {
    @Test func `events of an offline time survive a loss of power, in order and with their numbers`() throws {
        var bench = try Bench.journaling()
        try bench.plugIn()
        try bench.run(seconds: 20)
        try bench.loseCSMS()
        try bench.run(seconds: 30)
        let told = bench.events.count
        let owed = bench.station.station.outbox.transactionEvents.map(\.seqNo)
        #expect(owed.count >= 6)
        try bench.losePower(seconds: 5)
        #expect(bench.station.station.outbox.transactionEvents.map(\.seqNo).prefix(owed.count) == owed[...])
        bench.csmsIsReachable = true
        try bench.run(seconds: 30)
        let late = bench.events.dropFirst(told)
        #expect(late.prefix(owed.count).map { $0["seqNo"]?.integer.map(Int.init) } == owed)
        #expect(late.last?["eventType"] == "Ended")
        #expect(late.last?["transactionInfo"]?["stoppedReason"] == "PowerLoss")
        expectComplete(bench.events)
    }

    @Test func `an event whose answer was lost with the power is sent again under a new message id`() throws {
        var bench = try Bench.journaling()
        try bench.plugIn()
        try bench.run(seconds: 20)
        bench.csms.calls = []
        bench.csms.isSilent = true
        try bench.run(seconds: 6)
        let first = try #require(bench.csms.calls.last { $0.action == "TransactionEvent" })
        bench.csms.isSilent = false
        try bench.losePower(seconds: 1)
        try bench.run(seconds: 2)
        let again = try #require(
            bench.csms.calls.last { $0.action == "TransactionEvent" && $0.payload == first.payload })
        #expect(again.id != first.id)
        #expect(Set(bench.csms.calls.map(\.id)).count == bench.csms.calls.count)
    }

    @Test func `an answered event is not sent again`() throws {
        var bench = try Bench.journaling()
        try bench.plugIn()
        try bench.run(seconds: 21)
        let told = bench.events.count
        try bench.losePower(seconds: 1)
        try bench.run(seconds: 5)
        #expect(bench.events.count == told + 1, "only the end of the transaction")
        expectComplete(bench.events)
    }

    @Test func `message ids go on above the used ones when the clock has lost its time`() throws {
        var bench = try Bench.journaling()
        try bench.plugIn()
        try bench.run(seconds: 20)
        bench.now.utcNanoseconds = 1_000_000_000_000_000_000
        try bench.losePower(seconds: 1)
        try bench.run(seconds: 5)
        let ids = bench.csms.calls.compactMap { UInt64($0.id, radix: 36) }
        #expect(ids == ids.sorted())
        #expect(Set(ids).count == bench.csms.calls.count)
    }

    @Test func `whatever is torn off the journal's end, what remains is read`() throws {
        var bench = try Bench.journaling()
        try bench.loseCSMS()
        try bench.plugIn()
        try bench.run(seconds: 40)
        let whole = bench.journal
        let lines = whole.split(separator: UInt8(ascii: "\n")).count
        for cut in stride(from: 0, through: whole.count, by: 97) {
            let image = JournalImage(Array(whole.prefix(cut)))
            let numbers = image.calls.compactMap(\.number)
            #expect(numbers == numbers.sorted())
            #expect(image.calls.count <= lines)
        }
        // A flipped bit ends the reading as a torn line does.
        var broken = whole
        broken[whole.count / 2] ^= 0x04
        #expect(JournalImage(broken).calls.count < JournalImage(whole).calls.count)
        #expect(JournalImage(Array("no journal\n".utf8)).calls.isEmpty)
        #expect(JournalLine.checksum(Array("123456789".utf8)[...]) == 0xCBF4_3926)
    }

    @Test func `a power cut within any write leaves every event that was there before it`() throws {
        var bench = try Bench.journaling()
        try bench.loseCSMS()
        try bench.plugIn()
        try bench.run(seconds: 30)
        let whole = bench.journal
        let ends = whole.indices.filter { whole[$0] == UInt8(ascii: "\n") }
        for (count, end) in ends.enumerated() {
            let image = JournalImage(Array(whole.prefix(end + 1)) + whole.dropFirst(end + 1).prefix(20))
            let events = image.calls.filter { if case .transactionEvent = $0.request { true } else { false } }
            if let state = image.transactions[0] {
                // An event, the number after it and the reading it began with are one line: all or none.
                #expect(events.count == state.seqNo, "after line \(count)")
                #expect(state.ended.begin != nil, "after line \(count)")
            }
        }
    }

    @Test func `a journal does not grow with what is over`() throws {
        var bench = try Bench.journaling { $0.settings.txUpdatedInterval = 1 }
        try bench.plugIn()
        try bench.run(seconds: 3_600)
        #expect(bench.events.count > 3_000)
        #expect(bench.journal.count < 400 << 10)
        try bench.losePower(seconds: 1)
        #expect(bench.journal.count < 4 << 10)
    }

    @Test func `a full outbox forgets in the journal what it drops`() throws {
        var bench = try Bench.journaling {
            $0.outboxLimit = 10
            $0.settings.txUpdatedInterval = 1
        }
        try bench.loseCSMS()
        try bench.plugIn()
        try bench.run(seconds: 60)
        try bench.unplug()
        let image = JournalImage(bench.journal)
        #expect(image.calls.count == 10)
        #expect(
            image.calls.first?.purpose
                == .transactionEvent(
                    evse: 0,
                    transaction: image.calls.first.flatMap { call in
                        if case .transactionEvent(let event) = call.request {
                            event.transactionInfo.transactionId
                        } else {
                            nil
                        }
                    } ?? "", .started))
    }

    @Test func `a backlog leaves with the configured pause, and nothing else waits for it`() throws {
        var bench = try Bench.booted { $0.backlogPause = .seconds(2) }
        try bench.loseCSMS()
        try bench.plugIn()
        try bench.run(seconds: 60)
        let owed = bench.station.station.outbox.count
        bench.csmsIsReachable = true
        try bench.run(seconds: 0)
        let before = bench.events.count
        try bench.run(seconds: 34)
        #expect((5...18).contains(bench.events.count - before))
        #expect(owed > 12)
        try bench.run(seconds: 80)
        expectComplete(bench.events)
        #expect(bench.station.station.outbox.isEmpty)
    }
}

@Suite struct PowerLossTests {
    private func charging(resumption: Int) throws -> Bench {
        var bench = try Bench.journaling {
            $0.settings.resumptionTimeout = resumption
            $0.standaloneTarget = 6_000
        }
        try bench.plugIn()
        try bench.run(seconds: 40)
        try #require(bench.measured.power == 6_000)
        return bench
    }

    @Test func `a transaction ends with the registers that were read last`() throws {
        var bench = try charging(resumption: 0)
        let id = bench.transactionID
        let before = bench.measured
        try bench.losePower(seconds: 30)
        try bench.run(seconds: 5)
        let end = try #require(bench.events.last)
        #expect(end["eventType"] == "Ended")
        #expect(end["transactionInfo"]?["transactionId"]?.string == id)
        #expect(end["transactionInfo"]?["stoppedReason"] == "PowerLoss")
        let told = try #require(end.value("Energy.Active.Import.Register"))
        #expect(told <= before.imported.value && told > before.imported.value - 6)
        #expect(
            try bench.call("GetTransactionStatus", ["transactionId": .string(id)])?.payload?["ongoingIndicator"]
                == false)
    }

    @Test func `a station that was restarted on purpose says Reboot`() throws {
        var bench = try charging(resumption: 0)
        try bench.losePower(seconds: 1) { $0.bootReason = .firmwareUpdate }
        try bench.run(seconds: 5)
        #expect(bench.events.last?["transactionInfo"]?["stoppedReason"] == "Reboot")
    }

    @Test func `the meter goes on from what it has shown`() throws {
        var bench = try charging(resumption: 0)
        let before = bench.measured.imported
        try bench.losePower(seconds: 1)
        #expect(bench.measured.imported <= before)
        #expect(before - bench.measured.imported <= Watts(6_000).over(.seconds(2)))
        try bench.plugIn()
        try bench.run(seconds: 30)
        #expect(bench.measured.imported > before)
        let registers = bench.events.compactMap { $0.value("Energy.Active.Import.Register") }
        #expect(registers == registers.sorted())
    }

    @Test func `a vehicle that is back in time goes on with its transaction`() throws {
        var bench = try charging(resumption: 120)
        let id = bench.transactionID
        try bench.losePower(seconds: 30)
        try bench.run(seconds: 10)
        #expect(
            try bench.call("GetTransactionStatus", ["transactionId": .string(id)])?.payload?["ongoingIndicator"] == true
        )
        let authorizations = bench.csms.calls(of: "Authorize").count
        try bench.plugIn()
        try bench.run(seconds: 30)
        #expect(bench.measured.power == 6_000)
        let resumed = try #require(bench.events.first { $0["triggerReason"] == "TxResumed" })
        #expect(resumed["eventType"] == "Updated")
        #expect(resumed["evse"]?["id"] == 1)
        #expect(bench.csms.calls(of: "Authorize").count == authorizations, "the token has been accepted")
        try bench.unplug()
        try bench.run(seconds: 5)
        #expect(Set(bench.events.map { $0["transactionInfo"]?["transactionId"]?.string }) == [id])
        #expect(bench.events.last?["transactionInfo"]?["stoppedReason"] == "EVDisconnected")
        expectComplete(bench.events)
    }

    @Test func `one that is not back in time loses it`() throws {
        var bench = try charging(resumption: 120)
        try bench.losePower(seconds: 100)
        try bench.run(seconds: 10)
        #expect(bench.events.last?["eventType"] != "Ended")
        try bench.run(seconds: 20)
        #expect(bench.events.last?["transactionInfo"]?["stoppedReason"] == "PowerLoss")
        let old = bench.transactionID
        try bench.plugIn()
        try bench.run(seconds: 20)
        #expect(bench.transactionID != old)
        #expect(bench.measured.power == 6_000)
    }

    @Test func `another vehicle does not charge on the interrupted transaction`() throws {
        var bench = try charging(resumption: 120)
        let old = bench.transactionID
        try bench.losePower(seconds: 5)
        try bench.tell(.plugged(evse: 1))
        try bench.connectCar(evccID: "WEBBTEST0002")
        try bench.run(seconds: 30)
        let last = try #require(bench.events.last { $0["transactionInfo"]?["transactionId"]?.string == old })
        #expect(last["eventType"] == "Ended")
        #expect(bench.transactionID != old)
    }

    @Test func `a second loss of power counts from the first one's end`() throws {
        var bench = try charging(resumption: 120)
        let id = bench.transactionID
        try bench.losePower(seconds: 10)
        try bench.run(seconds: 1)
        try bench.losePower(seconds: 10)
        try bench.plugIn()
        try bench.run(seconds: 10)
        #expect(bench.transactionID == id)
        expectComplete(bench.events)
    }
}

@Suite struct ClockTests {
    @Test func `the central system's time is the station's`() throws {
        var bench = Bench()
        bench.csmsClock = .seconds(3_600)
        try bench.powerUp()
        try bench.run(seconds: 1)
        try bench.plugIn()
        try bench.run(seconds: 5)
        let time = try #require(bench.events.first?["timestamp"]?.string.flatMap(UTCTime.nanoseconds))
        #expect(time - bench.now.utcNanoseconds > 3_590 * 1_000_000_000)
    }

    @Test func `events from before the first answer are dated right when it comes`() throws {
        var bench = Bench()
        bench.csmsClock = .seconds(86_400 * 365)
        bench.csmsIsReachable = false
        try bench.powerUp()
        try bench.plugIn()
        try bench.run(seconds: 40)
        // The answer is under way for a moment.
        let start = Bench.start.utcNanoseconds + 86_400 * 365 * 1_000_000_000 - 10_000_000
        bench.csmsIsReachable = true
        try bench.run(seconds: 60)
        let times = bench.events.compactMap { $0["timestamp"]?.string.flatMap(UTCTime.nanoseconds) }
        #expect(times == times.sorted())
        #expect((times.first ?? 0) >= start && (times.first ?? 0) < start + 2_000_000_000)
        let values = bench.events.compactMap { $0["meterValue"]?.array?.last?["timestamp"]?.string }
        #expect(values.allSatisfy { $0 >= UTCTime.text(nanoseconds: start) })
    }

    @Test func `a second more or less is no reason to turn the clock`() throws {
        var bench = Bench()
        bench.csmsClock = .milliseconds(-1_500)
        try bench.powerUp()
        try bench.run(seconds: 1)
        #expect(bench.station.station.clock.offset == 0)
        #expect(bench.station.station.clock.isKnown)
    }

    @Test func `an answer that was long under way does not set the clock back`() {
        var clock = StationClock()
        clock.asked = Bench.start
        let late = Bench.start + .seconds(20)
        #expect(clock.synchronise(DateTime(Bench.start + .seconds(1)), at: late) == 0)
        #expect(clock.synchronise(DateTime(Bench.start - .seconds(10)), at: late) == -30_000_000_000)
    }

    @Test func `a clock that drifts is set by a heartbeat, and what was told stays`() throws {
        var bench = try Bench.booted { $0.settings.txUpdatedInterval = 0 }
        bench.csmsClock = .seconds(-10)
        try bench.run(seconds: 301)
        let offset = bench.station.station.clock.offset
        #expect((-10_010_000_000...(-10_000_000_000)).contains(offset), "the answer was under way for a moment")
        bench.csmsClock = .zero
        bench.csms.results["Heartbeat"] = ["currentTime": "1970-01-01T00:00:00Z"]
        try bench.run(seconds: 301)
        #expect(bench.station.station.clock.offset == offset, "no time that anybody could mean")
    }
}
