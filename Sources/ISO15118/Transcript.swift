/// What a session says about itself: every message in both directions when asked for, every rejection always.
import EXI
import ISO15118Messages

/// One message on the wire.
public struct TranscriptEntry: Equatable, Sendable {
    public enum Direction: Equatable, Sendable { case sent, received }

    public var direction: Direction
    /// The message's own, or that of the side stream that carried it.
    public var payloadType: V2GTP.PayloadType
    public var message: V2GMessage
}

/// A peer's misbehaviour that has no answer, or a host's value that no message can carry. It ends the connection or is
/// passed over; it never traps.
public enum V2GFault: Equatable, Sendable {
    /// No frame boundary: the connection is closed.
    case stream(V2GTP.StreamError)
    /// A frame of a payload type that this role does not take: passed over.
    case unknownPayloadType(UInt16)
    /// EXI that is no message of its payload type's schema: the connection is closed.
    case undecodable(payloadType: UInt16, length: Int, EXIError)
    /// A message of the wrong role or for another request: the connection is closed.
    case unexpectedMessage(String)
    /// A response of another session: the connection is closed.
    case session(SessionID)
    /// A message of this side with a setting or an input beyond the schema, such as a name that is too long. An SECC
    /// answers FAILED instead, an EVCC closes the connection.
    case unencodable(EXIError)
}

public enum Note: Equatable, Sendable {
    /// On the heap, so that sessions without a transcript have small effects.
    indirect case message(TranscriptEntry)
    case rejected(Rejection)
    /// The EV did not do in time what it was asked for.
    case notificationIgnored(EVSENotification)
    /// SessionStopReq's EVTerminationCode and EVTerminationExplanation.
    case vehicleTerminated(code: String, explanation: String?)
}

extension V2GMessage {
    /// `type` names a side stream.
    func note(_ direction: TranscriptEntry.Direction, on type: V2GTP.PayloadType? = nil) -> Note {
        .message(TranscriptEntry(direction: direction, payloadType: type ?? payloadType, message: self))
    }
}
