// swift-format-ignore-file
// Types of urn:iso:15118:2:2010:AppProtocol
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

/// `AppProtocolType` of urn:iso:15118:2:2010:AppProtocol
public struct AppProtocol: Equatable, Sendable {
    public var protocolNamespace: String
    public var versionNumberMajor: UInt32
    public var versionNumberMinor: UInt32
    public var schemaID: UInt8
    public var priority: UInt8

    public init(
        protocolNamespace: String,
        versionNumberMajor: UInt32,
        versionNumberMinor: UInt32,
        schemaID: UInt8,
        priority: UInt8
    ) {
        self.protocolNamespace = protocolNamespace
        self.versionNumberMajor = versionNumberMajor
        self.versionNumberMinor = versionNumberMinor
        self.schemaID = schemaID
        self.priority = priority
    }
}

