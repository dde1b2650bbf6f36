// swift-format-ignore-file
// Choices and substitution groups of urn:iso:std:iso:15118:-20:AC
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

/// One of the elements of the substitution group of `CLReqControlMode`.
public enum AC_CLReqControlMode: Equatable, Sendable {
    case bpt_Dynamic_AC_CLReqControlMode(BPT_Dynamic_AC_CLReqControlMode)
    case bpt_Scheduled_AC_CLReqControlMode(BPT_Scheduled_AC_CLReqControlMode)
    case dynamic_AC_CLReqControlMode(Dynamic_AC_CLReqControlMode)
    case scheduled_AC_CLReqControlMode(Scheduled_AC_CLReqControlMode)
}

/// One of the elements of the substitution group of `CLResControlMode`.
public enum AC_CLResControlMode: Equatable, Sendable {
    case bpt_Dynamic_AC_CLResControlMode(BPT_Dynamic_AC_CLResControlMode)
    case bpt_Scheduled_AC_CLResControlMode(BPT_Scheduled_AC_CLResControlMode)
    case dynamic_AC_CLResControlMode(Dynamic_AC_CLResControlMode)
    case scheduled_AC_CLResControlMode(Scheduled_AC_CLResControlMode)
}

/// One of the elements of the substitution group of `AC_CPDReqEnergyTransferMode`.
public enum AC_CPDReqEnergyTransferModeChoice: Equatable, Sendable {
    case ac_CPDReqEnergyTransferMode(AC_CPDReqEnergyTransferMode)
    case bpt_AC_CPDReqEnergyTransferMode(BPT_AC_CPDReqEnergyTransferMode)
}

/// One of the elements of the substitution group of `AC_CPDResEnergyTransferMode`.
public enum AC_CPDResEnergyTransferModeChoice: Equatable, Sendable {
    case ac_CPDResEnergyTransferMode(AC_CPDResEnergyTransferMode)
    case bpt_AC_CPDResEnergyTransferMode(BPT_AC_CPDResEnergyTransferMode)
}

