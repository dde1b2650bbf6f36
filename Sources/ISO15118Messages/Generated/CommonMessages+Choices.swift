// swift-format-ignore-file
// Choices and substitution groups of urn:iso:std:iso:15118:-20:CommonMessages
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

/// One of the elements of a choice.
public enum AReqAuthorizationMode: Equatable, Sendable {
    case eim_AReqAuthorizationMode(EIM_AReqAuthorizationMode)
    case pnC_AReqAuthorizationMode(PnC_AReqAuthorizationMode)
}

/// One of the elements of a choice.
public enum ASResAuthorizationMode: Equatable, Sendable {
    case eim_ASResAuthorizationMode(EIM_ASResAuthorizationMode)
    case pnC_ASResAuthorizationMode(PnC_ASResAuthorizationMode)
}

/// One of the elements of a choice.
public enum EVPPTControlMode: Equatable, Sendable {
    case dynamic_EVPPTControlMode(Dynamic_EVPPTControlMode)
    case scheduled_EVPPTControlMode(Scheduled_EVPPTControlMode)
}

/// One of the elements of a choice.
public enum EncryptedPrivateKey: Equatable, Sendable {
    case secp521_EncryptedPrivateKey([UInt8])
    case x448_EncryptedPrivateKey([UInt8])
    case tpm_EncryptedPrivateKey([UInt8])
}

/// One of the elements of a choice.
public enum ParameterValue: Equatable, Sendable {
    case boolValue(Bool)
    case byteValue(Int8)
    case shortValue(Int16)
    case intValue(Int32)
    case rationalNumber(RationalNumber)
    case finiteString(String)
}

/// One of the elements of a choice.
public enum PriceSchedule: Equatable, Sendable {
    case absolutePriceSchedule(AbsolutePriceSchedule)
    case priceLevelSchedule(PriceLevelSchedule)
}

/// One of the elements of a choice.
public enum SEReqControlMode: Equatable, Sendable {
    case dynamic_SEReqControlMode(Dynamic_SEReqControlMode)
    case scheduled_SEReqControlMode(Scheduled_SEReqControlMode)
}

/// One of the elements of a choice.
public enum SEResControlMode: Equatable, Sendable {
    case dynamic_SEResControlMode(Dynamic_SEResControlMode)
    case scheduled_SEResControlMode(Scheduled_SEResControlMode)
}

/// One of the elements of a choice.
public enum SMDTControlMode: Equatable, Sendable {
    case dynamic_SMDTControlMode(Dynamic_SMDTControlMode)
    case scheduled_SMDTControlMode(Scheduled_SMDTControlMode)
}

