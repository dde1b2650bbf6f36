/// One EV and several EVSEs on one power line under virtual time, each behind a simulated modem. The line delays, loses,
/// doubles and reorders frames as a seed says.
import Quantities
import Testing

@testable import SLAC

struct PowerLine {
    struct Conditions {
        var latency = Duration.milliseconds(2)
        /// Up to this much more, for each frame anew: what overtakes what is chance.
        var jitter = Duration.zero
        var loss = 0.0
        var duplication = 0.0
    }

    struct Station {
        var engine: EVSEMatching
        var modem: SimulatedModem
        var keys: UInt8 = 0
        /// The EV's plug is here.
        var isPlugged = false
    }

    private struct Delivery {
        var at: Moment
        var bytes: [UInt8]
        /// 0 is the EV, the others are stations.
        var to: Int
    }

    var ev: EVMatching
    var evModem: SimulatedModem
    var stations: [Station]
    var conditions: Conditions
    var now = Moment(nanoseconds: 0, utcNanoseconds: 0)
    /// What happened beside messages, and each message that was put on the line: "CM_SLAC_PARM.REQ".
    var transcript: [String] = []
    private var deliveries: [Delivery] = []
    private var random: SplitMix

    /// A small seeded source of chance (Steele, Lea and Flood).
    struct SplitMix: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
            return mixed ^ mixed >> 31
        }
    }

    /// - Parameter attenuations: one station for each; the EV is plugged in at the first one.
    init(
        attenuations: [UInt8], seed: UInt64 = 1, conditions: Conditions = Conditions(),
        ev change: (inout EVMatching.Configuration) -> Void = { _ in },
        evse changeEVSE: (inout EVSEMatching.Configuration) -> Void = { _ in }
    ) {
        var configuration = EVMatching.Configuration(address: .ev)
        configuration.transcript = true
        change(&configuration)
        ev = EVMatching(configuration)
        evModem = SimulatedModem(host: .ev)
        stations = attenuations.enumerated().map { index, decibels in
            let address = MACAddress(MACAddress.evse.bits + UInt64(index))
            var configuration = EVSEMatching.Configuration(address: address)
            configuration.transcript = true
            changeEVSE(&configuration)
            let modem = SimulatedModem(host: address, attenuation: AttenuationProfile(flat: decibels))
            return Station(engine: EVSEMatching(configuration), modem: modem)
        }
        self.conditions = conditions
        random = SplitMix(state: seed)
        for index in stations.indices {
            stations[index].isPlugged = index == 0
            tell(index, .pilot(.b))
        }
    }

    mutating func plug() {
        tell(.plugged(seed: (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }))
    }

    /// Runs until nothing happens any more or the time is over.
    mutating func run(for duration: Duration, until isDone: (PowerLine) -> Bool = { _ in false }) {
        let end = now + duration
        while !isDone(self) {
            let deadlines = [ev.deadline] + stations.map(\.engine.deadline)
            let next = (deadlines.compactMap { $0 } + deliveries.map(\.at)).min()
            guard let next, next <= end else { break }
            now = max(now, next)
            deliver()
            wake()
        }
        if now < end, !isDone(self) { now = end }
    }

    var matchedStation: Int? { stations.firstIndex { $0.engine.matchedEV == .ev } }
    func count(_ type: MessageType) -> Int { transcript.count { $0 == type.name } }

    // MARK: The line

    private mutating func deliver() {
        while let index = deliveries.indices.filter({ deliveries[$0].at <= now }).min(by: {
            deliveries[$0].at < deliveries[$1].at
        }) {
            let delivery = deliveries.remove(at: index)
            pass(.fromLine(delivery.bytes), at: delivery.to)
        }
    }

    private mutating func put(_ bytes: [UInt8], from sender: Int) {
        guard let frame = Frame(bytes: bytes) else { return }
        transcript.append(frame.message.type.name)
        for receiver in 0...stations.count where receiver != sender {
            let address: MACAddress = receiver == 0 ? .ev : stations[receiver - 1].engine.configuration.address
            guard frame.destination == .broadcast || frame.destination == address else { continue }
            var copies = Double.random(in: 0..<1, using: &random) < conditions.loss ? 0 : 1
            if Double.random(in: 0..<1, using: &random) < conditions.duplication { copies += 1 }
            for _ in 0..<copies {
                let delay = conditions.latency + conditions.jitter * Double.random(in: 0..<1, using: &random)
                deliveries.append(Delivery(at: now + delay, bytes: bytes, to: receiver))
            }
        }
    }

    /// Through a node's modem, in either direction.
    private mutating func pass(_ input: SimulatedModem.Input, at node: Int) {
        var effects: [SimulatedModem.Effect] = []
        if node == 0 {
            evModem.handle(input, at: now, into: &effects)
        } else {
            stations[node - 1].modem.handle(input, at: now, into: &effects)
        }
        for effect in effects {
            switch effect {
            case .toLine(let bytes): put(bytes, from: node)
            case .toHost(let bytes):
                if node == 0 { tell(.received(bytes)) } else { tell(node - 1, .received(bytes)) }
            }
        }
    }

    // MARK: The engines

    mutating func tell(_ input: EVMatching.Input) {
        var effects: [EVMatching.Effect] = []
        ev.handle(input, at: now, into: &effects)
        carryOut(effects)
    }

    mutating func tell(_ index: Int, _ input: EVSEMatching.Input) {
        var effects: [EVSEMatching.Effect] = []
        stations[index].engine.handle(input, at: now, into: &effects)
        carryOut(effects, of: index)
    }

    private mutating func wake() {
        var effects: [EVMatching.Effect] = []
        ev.wake(at: now, into: &effects)
        carryOut(effects)
        for index in stations.indices {
            var effects: [EVSEMatching.Effect] = []
            stations[index].engine.wake(at: now, into: &effects)
            carryOut(effects, of: index)
        }
    }

    private mutating func carryOut(_ effects: [EVMatching.Effect]) {
        for effect in effects {
            switch effect {
            case .send(let bytes): pass(.fromHost(bytes), at: 0)
            case .pilot(let state):
                for index in stations.indices where stations[index].isPlugged { tell(index, .pilot(state)) }
            case .freshKey: tell(.key([UInt8](repeating: 0xEE, count: 16)))
            case .matched(let evse, let attenuation): transcript.append("[EV matched \(evse.text), \(attenuation) dB]")
            case .unmatched(let reason): transcript.append("[EV unmatched: \(reason)]")
            case .note: break
            }
        }
    }

    private mutating func carryOut(_ effects: [EVSEMatching.Effect], of index: Int) {
        for effect in effects {
            switch effect {
            case .send(let bytes): pass(.fromHost(bytes), at: index + 1)
            case .freshKey:
                stations[index].keys += 1
                let key = [UInt8](repeating: UInt8(index) << 4 | stations[index].keys, count: 16)
                tell(index, .key(key))
            case .matched: transcript.append("[EVSE \(index) matched]")
            case .unmatched(let reason): transcript.append("[EVSE \(index) unmatched: \(reason)]")
            case .note: break
            }
        }
    }
}
