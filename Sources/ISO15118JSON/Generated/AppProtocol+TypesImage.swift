// swift-format-ignore-file
// JSON image of the types of urn:iso:15118:2:2010:AppProtocol
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI
import ISO15118Messages
import JSON

extension AppProtocolResponseCode: TextImage {}

extension AppProtocol: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let protocolNamespace = try members.required("ProtocolNamespace", String.self)
        let versionNumberMajor = try members.required("VersionNumberMajor", UInt32.self)
        let versionNumberMinor = try members.required("VersionNumberMinor", UInt32.self)
        let schemaID = try members.required("SchemaID", UInt8.self)
        let priority = try members.required("Priority", UInt8.self)
        try members.end()
        self.init(protocolNamespace: protocolNamespace, versionNumberMajor: versionNumberMajor, versionNumberMinor: versionNumberMinor, schemaID: schemaID, priority: priority)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("ProtocolNamespace", protocolNamespace)
        writer.image("VersionNumberMajor", versionNumberMajor)
        writer.image("VersionNumberMinor", versionNumberMinor)
        writer.image("SchemaID", schemaID)
        writer.image("Priority", priority)
        writer.endObject()
    }
}

extension SupportedAppProtocolReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let appProtocol = try members.array("AppProtocol", AppProtocol.self)
        try members.end()
        self.init(appProtocol: appProtocol)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.images("AppProtocol", appProtocol)
        writer.endObject()
    }
}

extension SupportedAppProtocolRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let responseCode = try members.required("ResponseCode", AppProtocolResponseCode.self)
        let schemaID = try members.optional("SchemaID", UInt8.self)
        try members.end()
        self.init(responseCode: responseCode, schemaID: schemaID)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("ResponseCode", responseCode)
        if let schemaID { writer.image("SchemaID", schemaID) }
        writer.endObject()
    }
}

