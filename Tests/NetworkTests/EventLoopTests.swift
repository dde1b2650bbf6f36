import Network
import Quantities
import Testing

@Suite struct EventLoopTests {
    @Test func `timers fire in the order of their deadlines, however they were moved`() throws {
        let loop = try EventLoop()
        let start = Clock.now
        var fired: [Int] = []
        let timers = (0..<50).map { index in loop.timer { _ in fired.append(index) } }
        for (index, timer) in timers.enumerated() { timer.deadline = start + .milliseconds(100 + index) }
        // Later, earlier, never.
        for index in stride(from: 0, to: 50, by: 5) { timers[index].deadline = start + .milliseconds(200 + index) }
        for index in stride(from: 1, to: 50, by: 5) { timers[index].deadline = start + .milliseconds(index) }
        for index in stride(from: 2, to: 50, by: 5) { timers[index].deadline = nil }
        #expect(loop.run(atMost: .seconds(10)) { fired.count == 40 })
        let expected =
            Array(stride(from: 1, to: 50, by: 5)) + (0..<50).filter { $0 % 5 > 2 }
            + Array(stride(from: 0, to: 50, by: 5))
        #expect(fired == expected)
    }

    @Test func `timers that are all overdue still fire in the order of their deadlines`() throws {
        let loop = try EventLoop()
        let start = Clock.now - .seconds(10)
        var fired: [Int] = []
        let timers = (0..<20).map { index in loop.timer { _ in fired.append(index) } }
        for (index, timer) in timers.enumerated() { timer.deadline = start + .milliseconds(index) }
        for index in stride(from: 0, to: 20, by: 2) { timers[index].deadline = start + .milliseconds(100 + index) }
        #expect(loop.run(atMost: .seconds(10)) { fired.count == 20 })
        #expect(fired == Array(stride(from: 1, to: 20, by: 2)) + Array(stride(from: 0, to: 20, by: 2)))
    }

    @Test func `a job at the end of rounds comes after a round's events and before what they wrote is sent`() throws {
        let loop = try EventLoop()
        var seen: [String] = []
        var isWritten = false
        let listener = try Listener(on: loop, at: .loopback()) { connection, event in
            guard case .received = event else { return }
            connection.write(Array("answer".utf8))
            seen.append("written, \(connection.unsentBytes) unsent")
            isWritten = true
        }
        loop.atEndOfRounds {
            if isWritten { seen.append("round over") }
            isWritten = false
        }
        let client = try loop.connect(to: listener.address) { connection, event in
            switch event {
            case .opened: connection.write(Array("question".utf8))
            case .received: seen.append("received")
            case .closed: break
            }
        }
        #expect(loop.run(atMost: .seconds(10)) { seen.count == 3 })
        #expect(seen == ["written, 6 unsent", "round over", "received"])
        client.close()
    }

    @Test func `what other threads post arrives in each one's order`() throws {
        let loop = try EventLoop()
        var received: [[Int]] = [[], []]
        let mailbox = loop.mailbox(of: (Int, Int).self) { sender, number in received[sender].append(number) }
        let threads = try (0..<2).map { sender in
            try LoopThread(name: "sender") { other in
                for number in 0..<10_000 { mailbox.post((sender, number)) }
                other.stop()
            }
        }
        #expect(loop.run(atMost: .seconds(20)) { received[0].count + received[1].count == 20_000 })
        for thread in threads { try thread.join() }
        #expect(received == [Array(0..<10_000), Array(0..<10_000)])
    }

    @Test func `a thread's set-up error reaches who joins it`() throws {
        let thread = try LoopThread(name: "fails") { _ in throw NetworkError.unknownInterface("none0") }
        #expect(throws: NetworkError.unknownInterface("none0")) { try thread.join() }
    }

    @Test func `a timer that is always due leaves room for the rest`() throws {
        let loop = try EventLoop()
        var timer: Timer?
        var count = 0
        timer = loop.timer { now in
            count += 1
            timer?.deadline = now
        }
        timer?.deadline = Clock.now
        let mailbox = loop.mailbox(of: Int.self) { _ in loop.stop() }
        mailbox.post(1)
        loop.run(atMost: .seconds(10))
        #expect(count > 0)
        timer?.deadline = nil
    }

    /// Counts down from a number, a step every millisecond, and answers every question with two effects.
    private struct Countdown: Engine {
        enum Input { case ask }
        enum Effect: Equatable { case left(Int), asked, answered }
        var left: Int
        var deadline: Moment?

        mutating func handle(_ input: Input, at now: Moment, into effects: inout [Effect]) {
            effects += [.asked, .answered]
        }

        mutating func wake(at now: Moment, into effects: inout [Effect]) {
            left -= 1
            effects.append(.left(left))
            deadline = left > 0 ? now + .milliseconds(1) : nil
        }
    }

    @Test func `an engine is woken at its deadlines and its effects keep their order`() throws {
        let loop = try EventLoop()
        var performed: [Countdown.Effect] = []
        let driver = EngineDriver(Countdown(left: 3, deadline: Clock.now), on: loop) { effect, driver in
            performed.append(effect)
            // What this leads to comes after what was there before.
            if effect == .asked, performed.count < 3 { driver.handle(.ask) }
        }
        driver.handle(.ask)
        #expect(performed == [.asked, .answered, .asked, .answered])
        #expect(loop.run(atMost: .seconds(10)) { driver.engine.left == 0 })
        #expect(performed.suffix(3) == [.left(2), .left(1), .left(0)])
    }
}
