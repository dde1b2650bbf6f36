/// What a session says about itself: every message in both directions when asked for, every fault always.
import EXI
import ISO15118Messages

/// One message on the wire.
public struct TranscriptEntry: Equatable, Sendable {
    public enum Direction: Equatable, Sendable { case sent, received }

    public var direction: Direction
    /// The root element, for example `DC_ChargeLoopReq`.
    public var message: String
    public var payloadType: V2GTP.PayloadType
    /// nil in requests and in SupportedAppProtocolRes.
    public var responseCode: ResponseCode?
}

/// A peer's misbehaviour. It ends the connection or is passed over; it never traps.
public enum V2GFault: Equatable, Sendable {
    /// No frame boundary: the connection is closed.
    case stream(V2GTP.StreamError)
    /// A frame of a payload type that this role does not take: passed over.
    case unknownPayloadType(UInt16)
    /// EXI that is no message of its payload type's schema: the connection is closed.
    case undecodable(payloadType: UInt16, length: Int, EXIError)
    /// A message of the wrong role or for another request: the connection is closed.
    case unexpectedMessage(String)
    /// A request out of order, answered with FAILED_SequenceError.
    case sequence(String)
    /// A message of another session.
    case session(SessionID)
}

public enum Note: Equatable, Sendable {
    case message(TranscriptEntry)
    case fault(V2GFault)
}
