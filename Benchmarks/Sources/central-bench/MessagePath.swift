import CentralSystem
import Glibc
import Network
import OCPPMessages
import PowerPlant
import Quantities
import Records
import SQLiteRecords
import WebSocket

/// A message's whole way through the central system without sockets: masked frames in, engines, records in SQLite,
/// answer frames out, all on one thread and in fixed rounds, so that instruction counts are repeatable:
///
///     valgrind --tool=callgrind --toggle-collect='*measuredRounds*' central-bench --only path
final class MessagePath {
    private static let stations = 100
    private static let warmRounds = 50
    private static let rounds = 200

    private var aggregator: Aggregator
    private let records: Kept
    private let resources = EndpointResources { 0 }
    private var endpoints: [Endpoint] = []
    private let now = Moment(nanoseconds: 0, utcNanoseconds: 1_800_000_000_000_000_000)
    private var effects: [Aggregator.Effect] = []
    private var waiting: [Record] = []
    private var tokens: [UInt64] = []
    private var output: [UInt8] = []
    private var answers = 0
    private var recordsNanoseconds: Int64 = 0

    /// The store belongs to a value of its own, as it cannot be copied.
    private final class Kept {
        var store: SQLiteRecords
        init(path: String) throws { store = try SQLiteRecords(path: path) }
    }

    static func printCosts() throws {
        let path = "/tmp/ebb-bench-\(getpid()).sqlite"
        defer { for end in ["", "-wal"] { unlink(path + end) } }
        let bench = try MessagePath(path)
        bench.connect()
        var frames = (1...warmRounds).map { number in (0..<stations).map { event($0, number) } }
        bench.measuredRounds(&frames)
        frames = (1...rounds).map { number in (0..<stations).map { event($0, warmRounds + number) } }
        bench.recordsNanoseconds = 0
        let (before, start) = (bench.answers, Command.cpuNanoseconds())
        bench.measuredRounds(&frames)
        let all = Command.cpuNanoseconds() - start
        let count = Int64(bench.answers - before)
        precondition(Int(count) == rounds * stations, "\(count) answers")
        say("TransactionEvents of \(TransactionMessages.eventBytes) bytes without sockets; CPU time a message")
        say("  frame to records, records to answer frame  \((all - bench.recordsNanoseconds) / count) ns")
        say("  records in commits of \(stations)                  \(bench.recordsNanoseconds / count) ns")
    }

    private init(_ path: String) throws {
        records = try Kept(path: path)
        aggregator = Aggregator(at: now, into: &effects)
        effects = []
    }

    /// One event of every station a round; they share a commit. The frames are unmasked in place.
    @inline(never)
    private func measuredRounds(_ frames: inout [[[UInt8]]]) {
        for round in frames.indices {
            for station in frames[round].indices {
                frames[round][station].withUnsafeMutableBytes { receive($0, from: station) }
                output.removeAll(keepingCapacity: true)
            }
            commit()
        }
    }

    private func receive(_ frame: UnsafeMutableRawBufferPointer, from station: Int) {
        var rest = frame
        while let event = endpoints[station].receive(&rest, with: resources, at: now, into: &output) {
            switch event {
            case .message(let message):
                message.withBytes { handle(.central(.received(connection: station, Array($0)))) }
            case .requested(let request):
                _ = endpoints[station].accept(request, with: resources, at: now, into: &output)
            default: break
            }
        }
    }

    private func handle(_ input: Aggregator.Input) {
        aggregator.handle(input, at: now, into: &effects)
        let batch = effects
        effects.removeAll(keepingCapacity: true)
        for case .central(let effect) in batch { perform(effect) }
    }

    private func perform(_ effect: CentralSystemEffect) {
        switch effect {
        case .store(let batch, let token):
            waiting.append(contentsOf: batch)
            tokens.append(token)
        case .send(let connection, let bytes):
            if bytes[1] == UInt8(ascii: "3") { answers += 1 }
            bytes.withUnsafeBytes {
                _ = endpoints[connection].send(text: $0, with: resources, into: &output)
            }
        case .plant, .close, .answer, .ask, .log: break
        }
    }

    private func commit() {
        let start = Command.cpuNanoseconds()
        do {
            _ = try records.store.commit(waiting)
        } catch {
            fatalError("\(error)")
        }
        recordsNanoseconds += Command.cpuNanoseconds() - start
        waiting.removeAll(keepingCapacity: true)
        let durable = tokens
        tokens.removeAll(keepingCapacity: true)
        handle(.central(.stored(tokens: durable)))
    }

    // MARK: Stations

    private func connect() {
        let handshake =
            "GET /S HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Protocol: ocpp2.1\r\n\r\n"
        for station in 0..<Self.stations {
            endpoints.append(
                Endpoint(serverWith: EndpointOptions(subprotocols: ["ocpp2.1"]), at: now))
            var request = Array(handshake.utf8)
            request.withUnsafeMutableBytes { receive($0, from: station) }
            handle(.central(.connected(station: "STATION-\(station)", connection: station)))
            for text in [Array(TransactionMessages.boot.utf8), TransactionMessages.event(station, 0)] {
                var frame = Self.masked(text)
                frame.withUnsafeMutableBytes { receive($0, from: station) }
            }
        }
        commit()
    }

    private static func event(_ station: Int, _ number: Int) -> [UInt8] {
        masked(TransactionMessages.event(station, number))
    }

    private static func masked(_ text: [UInt8]) -> [UInt8] {
        let key: [UInt8] = [0x12, 0x34, 0x56, 0x78]
        var frame: [UInt8] = [0x81]
        if text.count < 126 {
            frame.append(0x80 | UInt8(text.count))
        } else {
            frame += [0x80 | 126, UInt8(text.count >> 8), UInt8(text.count & 0xFF)]
        }
        frame += key
        frame += text.enumerated().map { $0.element ^ key[$0.offset & 3] }
        return frame
    }
}
