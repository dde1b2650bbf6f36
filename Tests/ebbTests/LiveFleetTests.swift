import CentralSystem
import ControlRoom
import Glibc
import Network
import PowerPlant
import Quantities
import Testing
import WebSocket

@testable import ebb

/// A directory that is removed with its records when the test ends.
private final class TemporaryDirectory {
    let path: String

    init() {
        var template = Array("/tmp/ebb-test-XXXXXX".utf8CString)
        mkdtemp(&template)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        for name in ["ebb.sqlite", "ebb.sqlite-wal"] { unlink(path + "/" + name) }
        rmdir(path)
    }
}

/// Host and fleet on one loop over real sockets, so that the test decides what happens when.
private final class Rig {
    let loop: EventLoop
    let host: Host
    let fleet: LiveFleet
    private(set) var accounts: [SessionAccount] = []
    private(set) var report: DispatchReport?

    init(stations: Int, directory: String) throws {
        loop = try EventLoop()
        let relay = Relay()
        host = try Host(
            on: loop, directory: directory, address: .loopback(), settings: CentralSystemSettings()
        ) { relay.rig?.heard($0) }
        fleet = try LiveFleet(
            stations, csms: WebSocketURL("ws://\(host.address)/")!, seed: 1, on: loop, log: { _ in })
        relay.rig = self
    }

    private final class Relay { weak var rig: Rig? }

    private func heard(_ event: Host.Event) {
        switch event {
        case .sessionEnded(let account): accounts.append(account)
        case .ended(let report): self.report = report
        case .accepted, .started, .replanned, .log: break
        }
    }

    func run(until isDone: () -> Bool) -> Bool { loop.run(atMost: .seconds(60), until: isDone) }

    var steerable: Int { host.fleet.sessions.count { $0.terms.control == .dynamic && ($0.power ?? 0) > 1000 } }
}

@Suite(.serialized) struct LiveFleetTests {
    @Test func `a dispatch reaches cars over real sockets and comes back as settled energy`() throws {
        let directory = TemporaryDirectory()
        let rig = try Rig(stations: 2, directory: directory.path)
        #expect(rig.run { rig.steerable == 2 })

        var verdict: Result<DispatchAcceptance, DispatchRefusal>?
        rig.host.dispatch(DispatchRequest(id: "test", power: -10_000, duration: .seconds(6))) { verdict = $0 }
        #expect(rig.run { rig.report != nil })
        #expect(try verdict?.get().id == "test")
        let report = try #require(rig.report)
        #expect(report.exported > 0)
        #expect(report.sessions.count == 2)
        #expect(report.sessions.allSatisfy { $0.quality == .metered })

        rig.fleet.stop()
        #expect(rig.run { rig.accounts.count == 2 })
        let reading = rig.fleet.reading()
        let settled = rig.accounts.compactMap(\.energy)
        #expect(settled.reduce(0) { $0 + $1.imported } == Int64(reading.imported))
        #expect(settled.reduce(0) { $0 + $1.exported } == Int64(reading.exported))
        rig.host.finish()
    }

    @Test func `after a restart the sessions and the dispatch are back before any station is`() throws {
        let directory = TemporaryDirectory()
        let first = try Rig(stations: 1, directory: directory.path)
        #expect(first.run { first.steerable == 1 })
        var isAccepted = false
        first.host.dispatch(DispatchRequest(id: "long", power: -2_000, duration: .seconds(3600))) { verdict in
            if case .success = verdict { isAccepted = true }
        }
        #expect(first.run { isAccepted })
        let before = try #require(first.host.fleet.sessions.first)
        first.host.finish()

        let loop = try EventLoop()
        let second = try Host(
            on: loop, directory: directory.path, address: .loopback(), settings: CentralSystemSettings()
        ) { _ in }
        let after = try #require(second.fleet.sessions.first)
        #expect(after.terms.id == before.terms.id)
        #expect(after.terms.departure == before.terms.departure)
        #expect(!after.isConnected)
        let report = try #require(second.aggregator.plant.report(of: "long", at: loop.now))
        #expect(report.outcome == nil)
        #expect(report.sessions.map(\.id) == [before.terms.id])
        second.finish()
    }

    @Test func `records in use and an address in use are said so`() throws {
        let directory = TemporaryDirectory()
        let loop = try EventLoop()
        let host = try Host(
            on: loop, directory: directory.path, address: .loopback(), settings: CentralSystemSettings()
        ) { _ in }
        #expect(throws: (any Error).self) {
            try Host(on: loop, directory: directory.path, address: .loopback(), settings: CentralSystemSettings()) {
                _ in
            }
        }
        let other = TemporaryDirectory()
        #expect(throws: NetworkError.addressInUse(host.address)) {
            try Host(on: loop, directory: other.path, address: host.address, settings: CentralSystemSettings()) { _ in }
        }
        host.finish()
    }
}
