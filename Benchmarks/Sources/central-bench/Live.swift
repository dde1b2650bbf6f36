import CEpollEcho
import Glibc
import Network
import Quantities
import Records
import SQLiteRecords
import WebSocket

/// The shipped central system under stations on real sockets, durable records and all.
struct Live {
    private let program: String

    init(_ program: String) { self.program = program }

    // MARK: Throughput

    /// A closed loop: each station sends its next TransactionEvent when the one before it is answered.
    func printThroughput() throws {
        let (count, each) = (100, 3_000)
        say(
            "ebb serve, \(count) stations in a closed loop over loopback, TransactionEvents of "
                + "\(TransactionMessages.eventBytes) bytes, each answered once it is durable")
        let reference = try echoReference(stations: count, each: each)
        say("  reference: C epoll echo of these frames   \(perSecond(reference)) a CPU second")
        let server = try ServerProcess(program)
        defer { server.clear() }
        let loop = try EventLoop()
        let stations = Stations(count, on: loop, to: server.address)
        try stations.connect()
        try loop.await("the stations") { stations.quiet == count }
        // The first tenth warms caches and tables up.
        let warm = stations.answered + count * each / 10
        let last = stations.answered + count * each
        var (before, after) = (server.cpu, server.cpu)
        var (start, end) = (Clock.now, Clock.now)
        stations.heard = { answered in
            if answered == warm { (before, start) = (server.cpu, Clock.now) }
            if answered == last { (after, end) = (server.cpu, Clock.now) }
        }
        stations.send(each)
        try loop.await("the answers") { stations.quiet == count }
        let messages = Double(last - warm)
        say("  per CPU second of the event loop's thread  \(perSecond(messages / Double(after.loop - before.loop)))")
        say("  per CPU second of the whole process        \(perSecond(messages / Double(after.all - before.all)))")
        say("  a second by the clock, load and all        \(Int(messages / (end - start).seconds))")
        try check(stations, server)
    }

    private func perSecond(_ perNanosecond: Double) -> Int { Int(perNanosecond * 1e9) }

    /// Messages a CPU nanosecond of the barest server that takes these frames: it gives each back.
    private func echoReference(stations count: Int, each: Int) throws -> Double {
        var port: UInt16 = 0
        let listener = epoll_echo_listen(&port)
        let total = count * each
        let shared = Unmanaged.passRetained(Echo(listener, total))
        var thread = pthread_t()
        pthread_create(&thread, nil, runEcho, shared.toOpaque())
        let loop = try EventLoop()
        let frame = TransactionMessages.event(0, 1)
        guard let url = WebSocketURL("ws://127.0.0.1:\(port)/") else { return 0 }
        var done = 0
        for _ in 0..<count {
            var echoed = 0
            _ = try WebSocketClient.connect(on: loop, to: url, options: EndpointOptions(compresses: false)) {
                socket, event in
                switch event {
                case .opened: socket.send(text: frame)
                case .text:
                    echoed += 1
                    if echoed < each { socket.send(text: frame) } else { done += 1 }
                default: break
                }
            }
        }
        try loop.await("the reference") { done == count }
        pthread_join(thread, nil)
        let echo = shared.takeRetainedValue()
        return Double(total - total / 10) / Double(echo.nanoseconds)
    }

    // MARK: Ten thousand

    /// What a station costs that is connected, and what all of them cost when they come back at once.
    func printCrowd() throws {
        // This process's and the server's 20,000 descriptors leave room for both ends.
        let count = 10_000
        say("ebb serve, \(count) stations at once")
        let server = try ServerProcess(program)
        defer { server.clear() }
        let loop = try EventLoop()
        let stations = Stations(count, on: loop, to: server.address)
        let bare = server.residentBytes
        try stations.connect(events: 0)
        try settle(stations)
        say("  resident memory a station that has booted  \((server.residentBytes - bare) / count) bytes")
        stations.send(1)
        try settle(stations)
        say("  the same with a session                    \((server.residentBytes - bare) / count) bytes")
        try stations.disconnect()
        loop.run(atMost: .seconds(1))
        let (before, start) = (server.cpu, Clock.now)
        try stations.connect()
        try settle(stations)
        let (after, end) = (server.cpu, Clock.now)
        say("  CPU a station that comes back, boot and next event included:")
        say("    the event loop's thread                  \((after.loop - before.loop) / Int64(count) / 1000) µs")
        say("    the whole process                        \((after.all - before.all) / Int64(count) / 1000) µs")
        say("  all back after                             \((end - start).nanoseconds / 1_000_000) ms")
        say("  resident memory a station, after that      \((server.residentBytes - bare) / count) bytes")
        try check(stations, server)
    }

    /// Every station has had its answer, and what the server asks of them is over.
    private func settle(_ stations: Stations) throws {
        try stations.loop.await("the stations") { stations.quiet == stations.count }
        stations.loop.run(atMost: .seconds(2))
    }

    /// Nothing that was answered may be missing from the records.
    private func check(_ stations: Stations, _ server: ServerProcess) throws {
        var records = try SQLiteRecords(path: server.stop())
        let kept = try records.restore().transactions.map { ($0.transaction, $0) }
        let byName = Dictionary(uniqueKeysWithValues: kept)
        let lost = zip(stations.sequence, 0...).filter { sent, station in
            let transaction = byName[TransactionMessages.transaction(station)]
            return transaction?.lastSequenceNumber != sent - 1 || transaction?.missing.isEmpty != true
        }
        guard lost.isEmpty, stations.failures == 0 else {
            throw Fault("\(lost.count) transactions are not kept as they were answered, \(stations.failures) failures \(stations.firstFailure)")
        }
        say("  answered events that are not in the records 0")
    }
}

struct Fault: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

private final class Echo {
    let listener: Int32
    let total: Int
    var nanoseconds: Int64 = 0

    init(_ listener: Int32, _ total: Int) { (self.listener, self.total) = (listener, total) }
}

private func runEcho(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument else { return nil }
    let echo = Unmanaged<Echo>.fromOpaque(argument).takeUnretainedValue()
    echo.nanoseconds = epoll_echo_run(echo.listener, Int64(echo.total / 10), Int64(echo.total))
    return nil
}

/// Prints a line at once, also into a pipe.
func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(1, bytes, bytes.count)
}
