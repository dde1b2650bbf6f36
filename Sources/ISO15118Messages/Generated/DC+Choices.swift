// swift-format-ignore-file
// Choices and substitution groups of urn:iso:std:iso:15118:-20:DC
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

/// One of the elements of the substitution group of `CLReqControlMode`.
public enum DC_CLReqControlMode: Equatable, Sendable {
    case bpt_Dynamic_DC_CLReqControlMode(BPT_Dynamic_DC_CLReqControlMode)
    case bpt_Scheduled_DC_CLReqControlMode(BPT_Scheduled_DC_CLReqControlMode)
    case dynamic_DC_CLReqControlMode(Dynamic_DC_CLReqControlMode)
    case scheduled_DC_CLReqControlMode(Scheduled_DC_CLReqControlMode)
}

/// One of the elements of the substitution group of `CLResControlMode`.
public enum DC_CLResControlMode: Equatable, Sendable {
    case bpt_Dynamic_DC_CLResControlMode(BPT_Dynamic_DC_CLResControlMode)
    case bpt_Scheduled_DC_CLResControlMode(BPT_Scheduled_DC_CLResControlMode)
    case dynamic_DC_CLResControlMode(Dynamic_DC_CLResControlMode)
    case scheduled_DC_CLResControlMode(Scheduled_DC_CLResControlMode)
}

/// One of the elements of the substitution group of `DC_CPDReqEnergyTransferMode`.
public enum DC_CPDReqEnergyTransferModeChoice: Equatable, Sendable {
    case bpt_DC_CPDReqEnergyTransferMode(BPT_DC_CPDReqEnergyTransferMode)
    case dc_CPDReqEnergyTransferMode(DC_CPDReqEnergyTransferMode)
}

/// One of the elements of the substitution group of `DC_CPDResEnergyTransferMode`.
public enum DC_CPDResEnergyTransferModeChoice: Equatable, Sendable {
    case bpt_DC_CPDResEnergyTransferMode(BPT_DC_CPDResEnergyTransferMode)
    case dc_CPDResEnergyTransferMode(DC_CPDResEnergyTransferMode)
}

