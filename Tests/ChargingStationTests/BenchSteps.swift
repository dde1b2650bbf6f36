// Steps of a station's life that many transcripts share.

import ChargingStation
import JSON
import Quantities
import Testing

extension Bench {
    /// A bench whose station the central system has accepted.
    static func booted(
        _ ratings: StageRatings = .dc(power: 11_000), evses: Int = 1,
        configure: (inout StationConfiguration) -> Void = { _ in }
    ) throws -> Bench {
        var bench = Bench(ratings, evses: evses, configure: configure)
        try bench.powerUp()
        try bench.run(seconds: 1)
        bench.csms.calls = []
        return bench
    }

    /// The transaction's events so far, in the order of their sending.
    var events: [JSONValue] { csms.calls(of: "TransactionEvent") }
}

extension ScriptedCSMS.Answer {
    var payload: JSONValue? { if case .result(let payload) = self { payload } else { nil } }
    var status: String? { payload?["status"]?.string }
}

extension Bench {
    var measured: EVSEMeasurement {
        var evse = station.evses[0]
        return evse.measure(at: now)
    }

    /// Of the latest transaction that the central system heard of.
    var transactionID: String { events.last?["transactionInfo"]?["transactionId"]?.string ?? "" }

    /// A bench whose car follows a Dynamic profile of id 1.
    static func charging(
        setpoint: Double, configure: (inout StationConfiguration) -> Void = { _ in }
    ) throws -> Bench {
        var bench = try Bench.booted(configure: configure)
        try bench.plugIn()
        try bench.run(seconds: 15)
        try #require(try bench.setDynamicProfile(id: 1, setpoint: setpoint)?.status == "Accepted")
        try bench.run(seconds: 5)
        try #require(bench.measured.power == Watts(setpoint))
        return bench
    }

    mutating func setDynamicProfile(id: Int64, setpoint: Double, stackLevel: Int64 = 1) throws -> ScriptedCSMS.Answer? {
        try call(
            "SetChargingProfile",
            [
                "evseId": 1,
                "chargingProfile": [
                    "id": .integer(id), "stackLevel": .integer(stackLevel), "chargingProfilePurpose": "TxProfile",
                    "chargingProfileKind": "Dynamic", "transactionId": .string(transactionID),
                    "chargingSchedule": [
                        [
                            "id": .integer(id), "chargingRateUnit": "W",
                            "chargingSchedulePeriod": [
                                [
                                    "startPeriod": 0, "operationMode": "CentralSetpoint", "setpoint": .number(setpoint),
                                ]
                            ],
                        ]
                    ],
                ],
            ])
    }

    mutating func update(_ id: Int64, setpoint: Double) throws -> ScriptedCSMS.Answer? {
        try call(
            "UpdateDynamicSchedule",
            ["chargingProfileId": .integer(id), "scheduleUpdate": ["setpoint": .number(setpoint)]])
    }

    mutating func stopTransaction() throws -> ScriptedCSMS.Answer? {
        try call("RequestStopTransaction", ["transactionId": .string(transactionID)])
    }

    /// The car's line drops; its cable stays in.
    mutating func dropCar() throws {
        car = nil
        try tell(.vehicleDisconnected(evse: 1))
    }
}

extension JSONValue {
    /// The last sampled value of this measurand.
    func value(_ measurand: String) -> Double? {
        self["meterValue"]?.array?.last?["sampledValue"]?.array?.last { $0["measurand"]?.string == measurand }?[
            "value"]?
            .number
    }
}

extension Double {
    /// Rounded down, as registers are told.
    var whole: Double { Double(Int64(self)) }
}
