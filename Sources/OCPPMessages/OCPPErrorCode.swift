/// The error codes of OCPP-J, given in CALLERROR and CALLRESULTERROR.
public enum OCPPErrorCode: String, CaseIterable, Sendable {
    /// The payload is syntactically incorrect.
    case formatViolation = "FormatViolation"
    case genericError = "GenericError"
    case internalError = "InternalError"
    case messageTypeNotSupported = "MessageTypeNotSupported"
    /// The receiver does not know the action.
    case notImplemented = "NotImplemented"
    /// The receiver knows the action and does not support it.
    case notSupported = "NotSupported"
    /// A field is missing, or a list has too few or too many items.
    case occurrenceConstraintViolation = "OccurrenceConstraintViolation"
    /// A field has a value that is not allowed.
    case propertyConstraintViolation = "PropertyConstraintViolation"
    /// The payload is not built as the action's payload is.
    case protocolError = "ProtocolError"
    /// The frame is no valid call.
    case rpcFrameworkError = "RpcFrameworkError"
    case securityError = "SecurityError"
    /// A field has a value of another data type.
    case typeConstraintViolation = "TypeConstraintViolation"
}
