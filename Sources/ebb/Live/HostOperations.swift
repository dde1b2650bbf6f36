// What an operator asks over HTTP, carried to the host's thread and answered from it.
import CentralSystem
import ControlRoom
import Network
import OCPPMessages
import PowerPlant
import Quantities
import Records
import SQLiteRecords

struct HostOperations: PlantOperations {
    private let loop: EventLoop.Handle
    private let records: GroupCommit
    // Touched on its loop's thread alone, inside `ask`.
    private nonisolated(unsafe) let host: Host

    init(_ host: Host) {
        self.host = host
        loop = host.loop.handle
        records = host.records
    }

    private func ask<Value: Sendable>(_ question: @escaping @Sendable (Host, Answer<Value>) -> Void) -> Value {
        let answer = Answer<Value>()
        let work = Work(host: host)
        loop.post { _ in question(work.host, answer) }
        return answer.wait()
    }

    private struct Work: @unchecked Sendable { let host: Host }

    func fleet() -> FleetSnapshot { ask { $1.give($0.fleet) } }

    func dispatch(_ request: DispatchRequest) -> Result<DispatchAcceptance, DispatchRefusal> {
        ask { host, answer in host.dispatch(request) { answer.give($0) } }
    }

    func retarget(_ id: DispatchID, to power: Watts) -> Bool { ask { $1.give($0.retarget(id, to: power)) } }
    func cancel(_ id: DispatchID) -> Bool { ask { $1.give($0.cancel(id)) } }
    func nextDispatchID() -> DispatchID { ask { $1.give($0.nextDispatchID()) } }

    func report(_ id: DispatchID) -> DispatchReport? {
        let open: DispatchReport? = ask { host, answer in
            // What ended in this round must be among the records when they are asked.
            host.submit()
            answer.give(host.aggregator.plant.report(of: id, at: host.loop.now))
        }
        if let open { return open }
        let answer = Answer<DispatchReport?>()
        records.ask { store in
            let account = try? store.account(of: id.text)
            answer.give(account.flatMap { DispatchReport(trail: $0.trail.compactMap { PlantRecord($0) }) })
        }
        return answer.wait()
    }

    func dispatches() -> [DispatchID] {
        let answer = Answer<[DispatchID]>()
        records.ask { store in answer.give(((try? store.dispatches(latest: 1000)) ?? []).map { DispatchID($0) }) }
        return answer.wait()
    }
}

extension HostOperations: StationOperations {
    func stations() -> [StationOverview] { ask { $1.give($0.aggregator.central.overview) } }
    func station(_ id: String) -> StationOverview? { ask { $1.give($0.aggregator.central.overview(of: id)) } }

    func ask(_ request: OperatorRequest) -> OperatorAnswer {
        ask { host, answer in host.ask(request) { answer.give($0) } }
    }

    func report(_ requestID: Int, of station: String) -> StationReport? {
        self.station(station)?.reports.first { $0.requestID == requestID }
    }

    func notices(of station: String, action: String?) -> [NoticeRecord] {
        let answer = Answer<[NoticeRecord]>()
        records.ask { store in
            answer.give((try? store.notices(of: station, action: action, latest: 200)) ?? [])
        }
        return answer.wait()
    }

    func tokens() -> [Token] { ask { $1.give($0.aggregator.central.knownTokens) } }
    func now() -> UTCInstant { ask { $1.give(UTCInstant($0.loop.now)) } }

    func nextRequestID() -> Int { ask { $1.give($0.nextRequestID()) } }

    /// Whoever waits for a station is answered at once, and whoever comes from here on.
    func stopAnswering() { ask { $1.give($0.stopAnswering()) } }
}
