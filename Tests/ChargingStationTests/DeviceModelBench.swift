// Steps that the transcripts of the device model and of its monitors share.

import ChargingStation
import JSON
import OCPPMessages
import Testing

extension JSONValue {
    static func component(_ name: String, evse: Int64? = nil, connector: Int64? = nil) -> JSONValue {
        var members: [Member] = [.init("name", .string(name))]
        if let evse {
            var place: [Member] = [.init("id", .integer(evse))]
            if let connector { place.append(.init("connectorId", .integer(connector))) }
            members.append(.init("evse", .object(place)))
        }
        return .object(members)
    }

    static func variable(_ name: String, instance: String? = nil) -> JSONValue {
        var members: [Member] = [.init("name", .string(name))]
        if let instance { members.append(.init("instance", .string(instance))) }
        return .object(members)
    }

    /// This object with more members.
    func with(_ name: String, _ value: JSONValue?) -> JSONValue {
        guard let value else { return self }
        return .object((members ?? []) + [.init(name, value)])
    }
}

extension Bench {
    /// The one result of a SetVariables with one value.
    mutating func set(
        _ component: JSONValue, _ variable: JSONValue, to value: String, type: String? = nil
    ) throws -> JSONValue? {
        let item = JSONValue.object([
            .init("component", component), .init("variable", variable), .init("attributeValue", .string(value)),
        ]).with("attributeType", type.map { .string($0) })
        return try call("SetVariables", ["setVariableData": [item]])?.payload?["setVariableResult"]?.array?.first
    }

    /// The one result of a GetVariables with one name.
    mutating func get(_ component: JSONValue, _ variable: JSONValue, type: String? = nil) throws -> JSONValue? {
        let item = JSONValue.object([.init("component", component), .init("variable", variable)])
            .with("attributeType", type.map { .string($0) })
        return try call("GetVariables", ["getVariableData": [item]])?.payload?["getVariableResult"]?.array?.first
    }

    mutating func value(_ component: JSONValue, _ variable: JSONValue, type: String? = nil) throws -> String? {
        try get(component, variable, type: type)?["attributeValue"]?.string
    }

    /// All entries of a base report.
    mutating func report(_ base: String) throws -> [JSONValue] {
        csms.calls = []
        _ = try call("GetBaseReport", ["requestId": 1, "reportBase": .string(base)])
        try run(seconds: 2)
        return csms.calls(of: "NotifyReport").flatMap { $0["reportData"]?.array ?? [] }
    }

    /// The one result of a SetVariableMonitoring with one monitor.
    mutating func monitor(
        _ component: JSONValue, _ variable: JSONValue, _ type: String, _ value: Double, severity: Int64 = 5,
        id: Int64? = nil, transaction: Bool? = nil, stream: JSONValue? = nil
    ) throws -> JSONValue? {
        let item = JSONValue.object([
            .init("component", component), .init("variable", variable), .init("type", .string(type)),
            .init("value", .number(value)), .init("severity", .integer(severity)),
        ]).with("id", id.map { .integer($0) }).with("transaction", transaction.map { .bool($0) })
            .with("periodicEventStream", stream)
        return try call("SetVariableMonitoring", ["setMonitoringData": [item]])?.payload?["setMonitoringResult"]?
            .array?.first
    }

    /// What NotifyEvent has told so far.
    var eventData: [JSONValue] { csms.calls(of: "NotifyEvent").flatMap { $0["eventData"]?.array ?? [] } }

    /// The same station after its controller has started over with what it stored, in the same place and time.
    func restarted(configure: (inout StationConfiguration) -> Void = { _ in }) throws -> Bench {
        let stored = stored
        var next = Bench(evses: station.evses.count) { configuration in
            configuration.stored = stored
            configure(&configuration)
        }
        next.now = now
        next.csms = csms
        try next.powerUp()
        try next.run(seconds: 2)
        return next
    }
}
