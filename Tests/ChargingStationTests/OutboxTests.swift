// The queue of what the central system has to hear, and the waits between attempts to reach it.

import OCPPMessages
import Testing

@testable import ChargingStation

/// An event with this sequence number.
private func event(_ type: TransactionEvent, _ number: Int, of transaction: String = "t") -> Outbox.Call {
    let request = TransactionEventRequest(
        eventType: type, timestamp: DateTime(milliseconds: 0), triggerReason: .trigger, seqNo: number,
        transactionInfo: Transaction(transactionId: transaction))
    return Outbox.Call(
        request: .transactionEvent(request), purpose: .transactionEvent(evse: 0, transaction: transaction, type))
}

private let heartbeat = Outbox.Call(request: .heartbeat(HeartbeatRequest()), purpose: .heartbeat)

extension Outbox.Call {
    fileprivate var number: Int? { if case .transactionEvent(let request) = request { request.seqNo } else { nil } }
}

/// Sends and finishes all that is queued.
private func drained(_ outbox: Outbox) -> [Int?] {
    var outbox = outbox
    var numbers = [Int?]()
    while let call = outbox.next(isRegistered: true) {
        numbers.append(call.number)
        _ = outbox.finish()
    }
    return numbers
}

@Suite struct OutboxTests {
    @Test func `one call is outstanding at a time, in the order of their making`() {
        var outbox = Outbox(limit: 10)
        for number in 0..<5 { #expect(outbox.append(event(.updated, number)) == nil) }
        #expect(outbox.next(isRegistered: true)?.number == 0)
        #expect(outbox.next(isRegistered: true) == nil)
        _ = outbox.finish()
        #expect(drained(outbox) == [1, 2, 3, 4])
    }

    @Test func `an unanswered event goes first after a reconnection, and what is stale is given back`() {
        var outbox = Outbox(limit: 10)
        _ = outbox.append(event(.started, 0))
        _ = outbox.append(heartbeat)
        _ = outbox.append(event(.ended, 1))
        _ = outbox.next(isRegistered: true)
        #expect(outbox.disconnect() == [heartbeat])
        #expect(outbox.outstanding == nil)
        #expect(drained(outbox) == [0, 1])
    }

    @Test func `a full outbox drops the oldest periodic values, never a start or an end`() {
        var outbox = Outbox(limit: 4)
        _ = outbox.append(event(.started, 0))
        for number in 1...3 { _ = outbox.append(event(.updated, number)) }
        #expect(outbox.append(event(.updated, 4))?.number == 1)
        #expect(outbox.append(event(.ended, 5))?.number == 2)
        #expect(drained(outbox) == [0, 3, 4, 5])
    }

    @Test func `an outbox full of starts and ends stays bounded`() {
        var outbox = Outbox(limit: 2)
        _ = outbox.append(event(.started, 0))
        _ = outbox.append(event(.ended, 1))
        #expect(outbox.append(event(.updated, 2))?.number == 2)
        #expect(outbox.append(event(.started, 3))?.number == 0)
        #expect(drained(outbox) == [1, 3])
    }

    @Test func `what is not owed finds no room in a full outbox`() {
        var outbox = Outbox(limit: 2)
        _ = outbox.append(event(.started, 0))
        _ = outbox.append(event(.updated, 1))
        #expect(outbox.append(heartbeat) == heartbeat)
        #expect(drained(outbox) == [0, 1])
    }

    @Test func `before it is accepted the station calls only to boot and to report`() {
        var outbox = Outbox(limit: 10)
        _ = outbox.append(event(.started, 0))
        let boot = BootNotificationRequest(
            chargingStation: ChargingStation(model: "m", vendorName: "v"), reason: .powerUp)
        _ = outbox.append(Outbox.Call(request: .bootNotification(boot), purpose: .boot))
        #expect(outbox.next(isRegistered: false)?.purpose == .boot)
        _ = outbox.finish()
        #expect(outbox.next(isRegistered: false) == nil)
        #expect(outbox.next(isRegistered: true)?.number == 0)
    }

    @Test func `what was refused waits alone`() {
        var outbox = Outbox(limit: 10)
        _ = outbox.append(event(.started, 0))
        _ = outbox.append(heartbeat)
        #expect(outbox.next(isRegistered: true, holdsKept: true) == heartbeat)
        _ = outbox.finish()
        #expect(outbox.next(isRegistered: true, holdsKept: true) == nil)
        #expect(outbox.next(isRegistered: true)?.number == 0)
    }

    @Test func `it knows which transactions still have events in it`() {
        var outbox = Outbox(limit: 1000)
        for number in 0..<600 { _ = outbox.append(event(.updated, number, of: "a")) }
        _ = outbox.append(event(.ended, 7, of: "b"))
        for _ in 0..<600 {
            _ = outbox.next(isRegistered: true)
            _ = outbox.finish()
        }
        #expect(!outbox.holdsEvents(ofTransaction: "a"))
        #expect(outbox.next(isRegistered: true)?.number == 7)
        #expect(outbox.holdsEvents(ofTransaction: "b"))
        #expect(outbox.holdsTransactionEvents)
        _ = outbox.finish()
        #expect(outbox.isEmpty)
    }
}

@Suite struct BackOffTests {
    @Test func `waits double up to the last repeat and start over after a success`() {
        var settings = Settings()
        settings.retryBackOffWaitMinimum = 4
        settings.retryBackOffRandomRange = 0
        settings.retryBackOffRepeatTimes = 3
        var random = Randomness(seed: 1)
        var backOff = BackOff()
        var waits = [Duration]()
        for _ in 0..<6 { waits.append(backOff.next(settings, &random)) }
        #expect(waits == [.seconds(4), .seconds(8), .seconds(16), .seconds(32), .seconds(32), .seconds(32)])
        backOff.succeeded()
        #expect(backOff.next(settings, &random) == .seconds(4))
    }

    @Test func `stations with different seeds do not come back in step`() {
        var settings = Settings()
        settings.retryBackOffWaitMinimum = 1
        settings.retryBackOffRandomRange = 10
        let waits = (0..<100).map { seed in
            var random = Randomness(seed: UInt64(seed))
            var backOff = BackOff()
            return backOff.next(settings, &random)
        }
        #expect(waits.allSatisfy { (.seconds(1)...(.seconds(11))).contains($0) })
        #expect(Set(waits).count > 80)
    }

    @Test func `settings beyond reason neither trap nor wait for ever`() {
        var settings = Settings()
        settings.retryBackOffWaitMinimum = .max
        settings.retryBackOffRandomRange = .max
        settings.retryBackOffRepeatTimes = .max
        var random = Randomness(seed: 1)
        var backOff = BackOff()
        for _ in 0..<100 { #expect(backOff.next(settings, &random) > .zero) }
    }
}

@Suite struct TxPointsTests {
    @Test func `member lists are read and written`() {
        #expect(TxPoints(list: "EVConnected, Authorized") == [.evConnected, .authorized])
        #expect(TxPoints(list: "PowerPathClosed")?.list == "PowerPathClosed")
        #expect(TxPoints(list: "DataSigned,ParkingBayOccupancy") == [.dataSigned, .parkingBayOccupancy])
        #expect(TxPoints(list: "Sunrise") == nil)
        #expect(TxPoints(list: "") == nil)
    }
}
