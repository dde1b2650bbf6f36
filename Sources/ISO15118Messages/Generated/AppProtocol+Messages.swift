// swift-format-ignore-file
// Messages of urn:iso:15118:2:2010:AppProtocol
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

/// `supportedAppProtocolReq` of urn:iso:15118:2:2010:AppProtocol
public struct SupportedAppProtocolReq: Equatable, Sendable {
    public var appProtocol: [AppProtocol]

    public init(
        appProtocol: [AppProtocol]
    ) {
        self.appProtocol = appProtocol
    }
}

/// `supportedAppProtocolRes` of urn:iso:15118:2:2010:AppProtocol
public struct SupportedAppProtocolRes: Equatable, Sendable {
    public var responseCode: AppProtocolResponseCode
    public var schemaID: UInt8?

    public init(
        responseCode: AppProtocolResponseCode,
        schemaID: UInt8? = nil
    ) {
        self.responseCode = responseCode
        self.schemaID = schemaID
    }
}

