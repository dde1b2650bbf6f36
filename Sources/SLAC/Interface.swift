/// What both roles of the matching have in common towards their owner.

/// The control pilot's state (IEC 61851-1): A no car; B plugged in; C and D ready to charge; E and F out of order.
public enum PilotState: Equatable, Sendable {
    case a, b, c, d, e, f

    var isPlugged: Bool { self == .b || self == .c || self == .d }
}

/// Why EV and EVSE are not, or no longer, matched.
public enum UnmatchedReason: Equatable, Sendable {
    /// EV: nobody answers CM_SLAC_PARM.REQ. EVSE: nobody sends it in time.
    case nobodyThere
    /// EV: no EVSE told what it heard.
    case nothingHeard
    /// EV: the EVSEs that heard it are too far away to be at the other end of its cable.
    case tooFarAway
    /// EV: no EVSE saw its toggles.
    case notValidated
    /// EV: the chosen EVSE does not answer.
    case noConfirmation
    /// The host's own modem does not answer.
    case modemSilent
    /// The modems did not find each other.
    case noLink
    /// The link stood, and is gone.
    case linkLost
    /// EVSE: it was matched, but no V2G session came.
    case noSession
    case unplugged
}

/// Something worth a line in a log.
public enum Note: Equatable, Sendable {
    public enum Direction: Equatable, Sendable { case sent, received }

    /// A management message; only with `transcript` in the configuration.
    case message(Direction, MessageType, MACAddress)
}
