// swift-format-ignore-file
// Choices and substitution groups of urn:iso:std:iso:15118:-20:WPT
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

/// One of the elements of a choice.
public enum LF_Data: Equatable, Sendable {
    case lf_TxData(WPT_LF_TxDataList)
    case lf_RxData(WPT_LF_RxDataList)
}

/// One of the elements of a choice.
public enum LF_SetupData: Equatable, Sendable {
    case lf_TransmitterSetupData(WPT_LF_TransmitterData)
    case lf_ReceiverSetupData(WPT_LF_ReceiverData)
}

