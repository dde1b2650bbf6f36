// Steps that tests of limits, priority and dynamic profiles share.

import ChargingStation
import JSON
import OCPP
import Quantities
import Testing

extension Bench {
    /// EVSE 1 charges with 10 kW, without any profile.
    static func looping(
        evses: Int = 1, configure: (inout StationConfiguration) -> Void = { _ in }
    ) throws -> Bench {
        var bench = try Bench.booted(evses: evses, configure: configure)
        try bench.plugIn()
        try bench.run(seconds: 20)
        try #require(bench.measured.power == 10_000)
        return bench
    }

    mutating func limit(
        _ key: ExternalLimit.Key, _ watts: Watts? = nil, change: (inout ExternalLimit) -> Void = { _ in }
    ) throws {
        var limit = ExternalLimit(key, limit: watts)
        change(&limit)
        try tell(.externalLimit(limit))
    }

    func notified(_ action: String = "NotifyChargingLimit") -> [JSONValue] { csms.calls(of: action) }

    /// A profile with one period from now on.
    mutating func set(
        _ id: Int64, _ purpose: String, evse: Int64, _ period: JSONValue, kind: String = "Absolute",
        stackLevel: Int64 = 0, scheduleMore: [JSONValue.Member] = [], more: [JSONValue.Member] = []
    ) throws -> ScriptedCSMS.Answer? {
        var schedule: [JSONValue.Member] = [
            .init("id", 1), .init("chargingRateUnit", "W"), .init("chargingSchedulePeriod", [period]),
        ]
        if kind == "Absolute" {
            schedule.append(.init("startSchedule", .string(UTCTime.text(nanoseconds: now.utcNanoseconds))))
        }
        let profile: [JSONValue.Member] = [
            .init("id", .integer(id)), .init("stackLevel", .integer(stackLevel)),
            .init("chargingProfilePurpose", .string(purpose)), .init("chargingProfileKind", .string(kind)),
            .init("chargingSchedule", [.object(schedule + scheduleMore)]),
        ]
        return try call(
            "SetChargingProfile", ["evseId": .integer(evse), "chargingProfile": .object(profile + more)])
    }

    mutating func setVariable(_ name: String, _ value: String) throws -> String? {
        let answer = try call(
            "SetVariables",
            [
                "setVariableData": [
                    [
                        "attributeValue": .string(value), "component": ["name": "SmartChargingCtrlr"],
                        "variable": ["name": .string(name)],
                    ]
                ]
            ])
        return answer?.payload?["setVariableResult"]?.array?.first?["attributeStatus"]?.string
    }
}
