// Chapter J: meter values.
// Generated from the OCPP 2.1 schemas by SchemaCompiler; `make generate` writes it anew.

import JSON

/// `MeterValuesRequest`.
public struct MeterValuesRequest: Equatable, Sendable {
    /// At least 0.
    public var evseId: Int
    /// At least 1 item.
    public var meterValue: [MeterValue]
    public var customData: CustomData?

    public init(
        evseId: Int,
        meterValue: [MeterValue],
        customData: CustomData? = nil
    ) {
        self.evseId = evseId
        self.meterValue = meterValue
        self.customData = customData
    }
}

extension MeterValuesRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var evseId: Int?
        var meterValue: [MeterValue]?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "evseId":
                    evseId = try memberValue.decodeInteger(minimum: 0)
                case 10 where memberName == "meterValue":
                    meterValue = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try MeterValue(item)
                    }
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let evseId else { throw .missing("evseId") }
        self.evseId = evseId
        guard let meterValue else { throw .missing("meterValue") }
        self.meterValue = meterValue
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("evseId", evseId, minimum: 0)
        try writer.encode("meterValue", meterValue, count: 1...Int.max)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `MeterValuesResponse`.
public struct MeterValuesResponse: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension MeterValuesResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension MeterValuesRequest: OCPPRequest {
    public typealias Response = MeterValuesResponse
    public static var action: Action { .meterValues }
}
