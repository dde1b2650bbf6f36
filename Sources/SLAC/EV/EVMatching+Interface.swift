/// What the EV's matching is told, what it asks for, and what it remembers.
import Quantities

extension EVMatching {
    public struct Configuration: Equatable, Sendable {
        /// The EV's own address on the interface to its modem.
        public var address: MACAddress
        public var modem = ModemKind.vendor(.qualcomm)
        public var timing = Timing()
        /// C_EV_match_signalattn_direct, in decibels: an EVSE as near as this is at the other end of the cable.
        public var directAttenuation = 10.0
        /// C_EV_match_signalattn_indirect, in decibels: one as near as this may be, and must see the EV's toggles.
        public var indirectAttenuation = 20.0
        /// How often the EV toggles its control pilot to be told apart, 1 to 3; nil when it cannot toggle.
        public var validationToggles: Int?
        /// What the EV asks of the EVSE's power on the line once the link stands.
        public var amplitudeMap: AmplitudeMap?
        /// Whether every management message but the questions for the link becomes a note.
        public var transcript = false

        public init(address: MACAddress) { self.address = address }
    }

    public enum Input: Equatable, Sendable {
        /// The pilot shows a station with 5 % duty cycle. `seed`: 16 random bytes, from which run numbers are made.
        case plugged(seed: [UInt8])
        /// Also D-LINK_TERMINATE: the session is over, or the owner gives up.
        case unplugged
        /// Answers `Effect.freshKey`: 16 random bytes.
        case key([UInt8])
        /// A whole Ethernet frame from the interface to the modem.
        case received([UInt8])
    }

    public enum Effect: Equatable, Sendable {
        case send([UInt8])
        /// Switch the pilot to this state, as a part of a toggle.
        case pilot(PilotState)
        /// The modem needs a key that nobody else has.
        case freshKey
        /// D-LINK_READY: IP reaches the EVSE. `attenuation` is the mean in decibels by which it was chosen.
        case matched(MACAddress, attenuation: Double)
        case unmatched(UnmatchedReason)
        case note(Note)
    }

    /// How far the present try is.
    enum Phase: Equatable, Sendable {
        case unmatched
        case asking(requests: Int, until: Moment)
        /// `sent` indications and sounds together.
        case sounding(sent: Int, next: Moment)
        case listening(until: Moment)
        case validating(Validation)
        case matching(requests: Int, until: Moment)
        case joining(until: Moment)
        case matched
        /// Between two tries.
        case pausing(until: Moment)

        var deadline: Moment? {
            switch self {
            case .unmatched, .matched: nil
            case .asking(_, let until), .listening(let until), .matching(_, let until): until
            case .joining(let until), .pausing(let until): until
            case .sounding(_, let next): next
            case .validating(let validation): validation.deadline
            }
        }

        /// Whether the modem has an EVSE's key.
        var isInNetwork: Bool {
            switch self {
            case .joining, .matched: true
            default: false
            }
        }
    }

    /// One EVSE that has answered.
    struct Candidate: Equatable, Sendable {
        var evse: MACAddress
        /// Its result; nil until it comes.
        var attenuation: Double?
    }

    /// What one try has found out; the first three outlive it.
    struct Attempt: Equatable, Sendable {
        /// A car in a full car park hears many; more than these are not listened to.
        static let candidateLimit = 32

        var seed: [UInt8] = []
        var began = Moment(nanoseconds: 0, utcNanoseconds: 0)
        var number = 0
        var run = RunID(0)
        var candidates: [Candidate] = []
        /// What the EVSEs ask for, the most of them.
        var soundCount = 0
        var soundWindow: UInt8 = 0
        var resultsUntil = Moment(nanoseconds: 0, utcNanoseconds: 0)
        /// The EVSE that is validated or matched with.
        var choice = MACAddress.broadcast

        init() {}

        init(seed: [UInt8], began: Moment) {
            self.seed = seed
            self.began = began
        }

        /// 32 bytes that nobody can foresee who does not know the seed.
        func random(_ purpose: UInt8) -> [UInt8] {
            SHA256.digest(seed + [UInt8(truncatingIfNeeded: number >> 8), UInt8(truncatingIfNeeded: number), purpose])
        }

        /// The next try: another run number and nobody known.
        mutating func next() {
            number += 1
            run = RunID(random(0).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
            candidates = []
            soundCount = 0
            soundWindow = 0
        }

        func attenuation(of evse: MACAddress) -> Double? {
            candidates.first { $0.evse == evse }?.attenuation
        }
    }
}
