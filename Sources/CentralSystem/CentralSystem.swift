import OCPP
import OCPPMessages
import PowerPlant
import Quantities
import Records

/// The central system of OCPP 2.1 (CSMS) as an engine, for all stations at once.
///
/// Each chapter of OCPP has a file under `Chapters`. What a station tells is handed to the plant and answered only when
/// it is durable; what the plant wants of a session is state, sent on as fast as the station answers. A station's entry
/// stays for good, so that one that reconnects goes on without booting.
public struct CentralSystem: Engine, Sendable {
    public typealias Input = CentralSystemInput
    public typealias Effect = CentralSystemEffect

    public let settings: CentralSystemSettings
    var stations: [Station] = []
    /// By a station's place: what is kept of it beyond its sessions, where there is any.
    var dossiers: [Int: Dossier] = [:]
    var tokens = TokenTable()
    var nextTicket: UInt32 = 0
    private var places: [String: Int] = [:]
    /// By connection: the station's place. Connections that were replaced are not in it.
    private var connections: [Int: Int] = [:]
    private var deadlines = DeadlineQueue()
    /// Messages that are answered when their records are durable, by token.
    var awaited = AwaitedQueue()
    /// Operators' requests that are answered when their records are durable, by token.
    var operators: [UInt64: UInt64] = [:]
    /// What a station's calls led to while it is carried out; kept for its capacity.
    var spareResults: [RPC.Effect] = []
    /// Token 0 is for records that nobody waits for.
    var nextToken: UInt64 = 1
    /// Numbers the reports and remote starts asked for, for all stations together.
    var nextRequestID = 1

    public init(settings: CentralSystemSettings = CentralSystemSettings()) { self.settings = settings }

    public var deadline: Moment? { deadlines.earliest }

    public mutating func handle(_ input: Input, at now: Moment, into effects: inout [Effect]) {
        switch input {
        case .restore(let state): restore(state, at: now, into: &effects)
        case .connected(let id, let connection): connect(id, connection, at: now, into: &effects)
        case .received(let connection, let bytes):
            guard let place = connections[connection] else { return }
            receive(bytes, from: place, at: now, into: &effects)
            goOn(place, at: now, into: &effects)
        case .disconnected(let connection):
            guard let place = connections.removeValue(forKey: connection) else { return }
            disconnect(place, at: now, into: &effects)
            goOn(place, at: now, into: &effects)
        case .stored(let tokens):
            for token in tokens {
                if !operators.isEmpty, let number = operators.removeValue(forKey: token) {
                    effects.append(.answer(number, .accepted))
                    continue
                }
                guard let awaited = awaited.removeValue(forKey: token) else { continue }
                take(awaited, at: now, into: &effects)
                goOn(awaited.station, at: now, into: &effects)
            }
        case .notStored(let token, let reason):
            if let number = operators.removeValue(forKey: token) {
                effects.append(.answer(number, .refused(.notKept(reason))))
                return
            }
            guard let awaited = awaited.removeValue(forKey: token) else { return }
            refuse(awaited, reason, at: now, into: &effects)
            goOn(awaited.station, at: now, into: &effects)
        case .assign(let session, let power): steer(session, at: now, into: &effects) { $0.want(power) }
        case .release(let session): steer(session, at: now, into: &effects) { $0.release() }
        case .request(let number, let request): take(request, number, at: now, into: &effects)
        case .answered(let ticket, let answer): take(answer, ticket, at: now, into: &effects)
        }
    }

    public mutating func wake(at now: Moment, into effects: inout [Effect]) {
        while let (moment, place) = deadlines.next(at: now) {
            guard stations[place].queuedDeadline == moment else { continue }
            stations[place].queuedDeadline = nil
            wakeLink(of: place, at: now, into: &effects)
            askTransactionStatus(at: place, now: now, into: &effects)
            wakeDossier(of: place, at: now, into: &effects)
            goOn(place, at: now, into: &effects)
        }
    }

    func place(of station: String) -> Int? { places[station] }

    /// The station's entry, made when it is heard of first.
    mutating func enter(_ station: String) -> Int {
        if let place = places[station] { return place }
        places[station] = stations.count
        stations.append(Station(id: station))
        return stations.count - 1
    }

    /// A station that connects again replaces its older connection: that one is dead, or will be closed.
    private mutating func connect(
        _ id: String, _ connection: Int, at now: Moment, into effects: inout [Effect]
    ) {
        let place = enter(id)
        if let older = stations[place].link?.connection {
            connections[older] = nil
            effects.append(.close(connection: older, code: 1000, reason: "replaced by a newer connection"))
            disconnect(place, at: now, into: &effects)
        }
        connections[connection] = place
        open(connection, at: place, now: now)
        if stations[place].boot == nil {
            stations[place].setUp.introduction = .due
            // A station that has just started introduces itself.
            stations[place].setUp.pausedUntil = now + settings.introductionGrace
        }
        stations[place].admission = admission(of: place)
        if stations[place].quirks.isEmpty { setQuirks(of: place, into: &effects) }
        if stations[place].facts.isEmpty {
            stations[place].setUp.inventory = .due
            stations[place].setUp.inventoryDue = nil
        }
        // A mere reconnection loses no default profile; what we did not see since our start may have.
        if stations[place].setUp.safeProfile != .done { stations[place].setUp.safeProfile = .due }
        resumeSteering(at: place, at: now)
        // Nobody looked while it was away.
        askTransactionStatus(at: place, now: now, into: &effects)
        wakeDossier(of: place, at: now, into: &effects)
        effects.append(.plant(.connection(station: id, isUp: true)))
        goOn(place, at: now, into: &effects)
    }

    private mutating func disconnect(_ place: Int, at now: Moment, into effects: inout [Effect]) {
        abandonCalls(of: place, at: now, into: &effects)
        stations[place].link = nil
        effects.append(.plant(.connection(station: stations[place].id, isUp: false)))
    }

    /// Sends what is due to the station next, and notes when it has to be looked at again.
    mutating func goOn(_ place: Int, at now: Moment, into effects: inout [Effect]) {
        callNext(place, at: now, into: &effects)
        guard let deadline = deadline(of: place, after: now) else { return }
        if let queued = stations[place].queuedDeadline, queued <= deadline { return }
        stations[place].queuedDeadline = deadline
        deadlines.add(deadline, place)
    }
}
