/// CM_VALIDATE (ISO 15118-3, table A.5): the EV toggles its control pilot and the EVSE on the same cable sees it.
///
/// Two rounds: the first asks whether the EVSE is ready, the second starts its count of the toggles. No run number: the
/// EVSE knows the EV by its address.

/// CM_VALIDATE.REQ.
public struct ValidateReq: Equatable, Sendable {
    /// Zero in the first round; in the second how long the EVSE counts, in units of 100 ms, less one.
    public var timer: UInt8

    public init(timer: UInt8) { self.timer = timer }

    /// SIGNAL_TYPE "S2 toggles on the control pilot" and RESULT "ready" are the only ones that ask for something.
    init?(from reader: inout FrameReader) {
        guard reader.byte() == 0 else { return nil }
        timer = reader.byte()
        guard reader.byte() == ValidationResult.ready.rawValue else { return nil }
    }

    func write(to writer: inout FrameWriter) {
        writer.byte(0)
        writer.byte(timer)
        writer.byte(ValidationResult.ready.rawValue)
    }
}

/// CM_VALIDATE.CNF.
public struct ValidateCnf: Equatable, Sendable {
    /// How often the pilot went from B to C; zero in the first round.
    public var toggles: UInt8
    public var result: ValidationResult

    public init(toggles: UInt8, result: ValidationResult) {
        self.toggles = toggles
        self.result = result
    }

    init?(from reader: inout FrameReader) {
        guard reader.byte() == 0 else { return nil }
        toggles = reader.byte()
        guard let result = ValidationResult(rawValue: reader.byte()) else { return nil }
        self.result = result
    }

    func write(to writer: inout FrameWriter) {
        writer.byte(0)
        writer.byte(toggles)
        writer.byte(result.rawValue)
    }
}

public enum ValidationResult: UInt8, Sendable {
    case notReady = 0
    case ready = 1
    case success = 2
    case failure = 3
    case notRequired = 4
}
