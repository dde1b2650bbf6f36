import CentralSystem
import JSON
import OCPPMessages
import Quantities
import Testing

/// No number and no time that the schemas allow does harm, whatever is switched on.
@Suite struct ExtremesTests {
    private var script: StationScript = {
        var settings = CentralSystemSettings()
        settings.tariffs = [
            "t": Tariff(tariffId: "t", currency: "EUR", energy: TariffEnergy(prices: [TariffEnergyPrice(priceKwh: 1)]))
        ]
        settings.defaultTariff = "t"
        settings.compatibility = CompatibilityTable(rules: [
            .init(quirks: [.negativeImport, .negativeLimits, .noMeasurands, .clockDrift])
        ])
        return StationScript(settings: settings)
    }()

    private static let numbers: [JSONValue] = [
        .integer(.max), .integer(.min), .integer(Int64(Int32.max)), .integer(-1), .integer(0), .number(1e308),
        .number(-1e308), .number(1e-308),
    ]
    private static let times: [JSONValue] = [
        "0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z", "1970-01-01T00:00:00Z",
    ]

    /// Which EVSE is meant stays, so that the message gets past the first check.
    private func changed(_ value: JSONValue, number: JSONValue, time: JSONValue) -> JSONValue {
        switch value {
        case .object(let members):
            .object(
                members.map { member in
                    ["evse", "evseId", "connectorId"].contains(member.name)
                        ? member : .init(member.name, changed(member.value, number: number, time: time))
                })
        case .array(let items): .array(items.map { changed($0, number: number, time: time) })
        case .integer, .number: number
        case .string(let text): text.hasSuffix("Z") && text.contains("T") ? time : value
        case .bool, .null: value
        }
    }

    private func meterValues() -> JSONValue {
        [
            [
                "timestamp": script.time(),
                "sampledValue": [
                    ["value": 1], ["value": 2, "measurand": "Power.Active.Import"], ["value": 3, "measurand": "SoC"],
                    ["value": 4, "unitOfMeasure": ["unit": "kW", "multiplier": 3]],
                ],
            ]
        ]
    }

    @Test mutating func `every message with every extreme is answered, and the station goes on`() {
        script.charge()
        var messages = NotificationTests.messages
        messages.append(("NotifyEVChargingNeeds", script.needs()))
        messages.append(("MeterValues", ["evseId": 1, "meterValue": meterValues()]))
        for transaction in ["T1", "T2"] {
            for kind in ["Started", "Updated", "Ended"] {
                var event = script.event(kind, 1, transaction: transaction).members ?? []
                event.append(.init("meterValue", meterValues()))
                event.append(.init("reservationId", 4))
                messages.append(("TransactionEvent", .object(event)))
            }
        }
        var results = 0
        for number in Self.numbers {
            for time in Self.times {
                for (action, payload) in messages {
                    let id = script.call(action, changed(payload, number: number, time: time))
                    let frame = script.sent[1]?.last { $0.array?[1].string == id }?.array
                    #expect(frame != nil, "\(action) with \(number.text) at \(time.text)")
                    if frame?[0] == 3 { results += 1 }
                    script.sent[1] = []
                }
                script.pass(.seconds(100))
            }
        }
        // Most of them are within the schemas: it was not the decoder alone that answered.
        #expect(results > Self.numbers.count * Self.times.count * messages.count / 3, "\(results)")
        script.pass(.seconds(400 * 86_400))
        #expect(script.result("Heartbeat", [:])?["currentTime"] != nil)
    }
}
