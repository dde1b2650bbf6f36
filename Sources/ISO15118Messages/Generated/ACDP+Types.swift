// swift-format-ignore-file
// Types of urn:iso:std:iso:15118:-20:ACDP
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

/// `EVTechnicalStatusType` of urn:iso:std:iso:15118:-20:ACDP
public struct EVTechnicalStatus: Equatable, Sendable {
    public var evReadyToCharge: Bool
    public var evImmobilizationRequest: Bool
    public var evImmobilized: Bool?
    public var evwlanStrength: RationalNumber?
    public var evcpStatus: CpStatus?
    public var evsoc: Int8?
    public var evErrorCode: ErrorCode?
    public var evTimeout: Bool?

    public init(
        evReadyToCharge: Bool,
        evImmobilizationRequest: Bool,
        evImmobilized: Bool? = nil,
        evwlanStrength: RationalNumber? = nil,
        evcpStatus: CpStatus? = nil,
        evsoc: Int8? = nil,
        evErrorCode: ErrorCode? = nil,
        evTimeout: Bool? = nil
    ) {
        self.evReadyToCharge = evReadyToCharge
        self.evImmobilizationRequest = evImmobilizationRequest
        self.evImmobilized = evImmobilized
        self.evwlanStrength = evwlanStrength
        self.evcpStatus = evcpStatus
        self.evsoc = evsoc
        self.evErrorCode = evErrorCode
        self.evTimeout = evTimeout
    }
}

