/// What the EVSE's matching is told, what it asks for, and what it remembers.
import Quantities

extension EVSEMatching {
    public struct Configuration: Equatable, Sendable {
        /// The EVSE's own address on the interface to its modem.
        public var address: MACAddress
        public var modem = ModemKind.vendor(.qualcomm)
        public var timing = Timing()
        /// C_EVSE_match_parallel: how many EVs are heard at once. More are not answered until one of them is done.
        public var runLimit = 5
        /// What the wiring between the outlet and the modem swallows, in decibels; taken off every result.
        public var ownAttenuation = 0
        /// Whether the pilot is read finely enough to see an EV's toggles; otherwise no EV is asked to make them.
        public var seesToggles = false
        /// What the EVSE asks of the EV's power on the line once the link stands.
        public var amplitudeMap: AmplitudeMap?
        /// Whether every management message but the questions for the link becomes a note.
        public var transcript = false

        public init(address: MACAddress) { self.address = address }
    }

    public enum Input: Equatable, Sendable {
        /// The control pilot has changed; the first one starts everything.
        case pilot(PilotState)
        /// Answers `Effect.freshKey`: 16 random bytes.
        case key([UInt8])
        /// The matched EV has opened its V2G connection.
        case sessionOpened
        /// A whole Ethernet frame from the interface to the modem.
        case received([UInt8])
    }

    public enum Effect: Equatable, Sendable {
        case send([UInt8])
        /// The network needs a new key.
        case freshKey
        /// D-LINK_READY: IP reaches the EV.
        case matched(MACAddress)
        case unmatched(UnmatchedReason)
        case note(Note)
    }

    /// The logical network that this EVSE's modem makes.
    enum Network: Equatable, Sendable {
        /// Before the first word of the pilot.
        case unused
        /// A key has been asked for.
        case keyless
        /// `isSilent` once the modem has been asked in vain, which is told once.
        case keying(NetworkKey, isSilent: Bool)
        case ready(NetworkKey)
        case joining(NetworkKey, Partner, until: Moment)
        case matched(NetworkKey, Partner, sessionUntil: Moment?)

        var deadline: Moment? {
            switch self {
            case .unused, .keyless, .keying, .ready: nil
            case .joining(_, _, let until): until
            case .matched(_, _, let until): until
            }
        }
    }

    /// The EV that chose this EVSE.
    struct Partner: Equatable, Sendable {
        var ev: MACAddress
        var run: RunID
    }

    /// One EV's try.
    struct Run: Equatable, Sendable {
        enum Phase: Equatable, Sendable {
            /// Its indications are due.
            case asked(until: Moment)
            case sounding(expected: Int, ProfileSum, until: Moment)
            /// Its response to the result is due.
            case reported(AttenCharInd, indications: Int, until: Moment)
            case deciding(until: Moment)
            /// It may toggle; the second round's question is due.
            case readyForToggles(confirmations: Int, until: Moment)
            case counting(toggles: Int, until: Moment)

            var deadline: Moment {
                switch self {
                case .asked(let until), .sounding(_, _, let until), .reported(_, _, let until), .deciding(let until),
                    .readyForToggles(_, let until), .counting(_, let until):
                    until
                }
            }

            /// Whether the result has been told.
            var isReported: Bool {
                switch self {
                case .asked, .sounding: false
                case .reported, .deciding, .readyForToggles, .counting: true
                }
            }
        }

        let ev: MACAddress
        let id: RunID
        var phase: Phase
    }
}
