// Dispatch calls and settlement reports as JSON.
import JSON
import PowerPlant
import Quantities

/// Why a body is no dispatch call; one line for the caller.
public struct DispatchCallError: Error, Equatable {
    public let line: String
}

extension DispatchRequest {
    /// `{"id"?, "powerW", "durationSeconds", "start"?, "strategy"?}`.
    public init(json: JSONValue, defaultID: DispatchID) throws(DispatchCallError) {
        guard let power = json["powerW"]?.number else {
            throw DispatchCallError(line: "powerW must be a number of watts; negative discharges the fleet")
        }
        guard let seconds = json["durationSeconds"]?.number, seconds > 0, seconds < 1e9 else {
            throw DispatchCallError(line: "durationSeconds must be a number of seconds longer than zero")
        }
        var start: UTCInstant?
        if let value = json["start"], value != .null {
            guard let instant = UTCInstant(json: value) else {
                throw DispatchCallError(line: "start must be a UTC time such as 2026-01-31T18:00:00Z")
            }
            start = instant
        }
        let strategy = json["strategy"]?.string.map { Strategy(rawValue: $0) } ?? .laxity
        guard let strategy else {
            throw DispatchCallError(
                line: "strategy must be one of \(Strategy.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        var id = defaultID
        if let text = json["id"]?.string {
            // It becomes part of a path.
            guard !text.isEmpty, text.utf8.count <= 64,
                text.utf8.allSatisfy({
                    UInt8(ascii: "!") < $0 && $0 < 0x7F && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ".")
                })
            else {
                throw DispatchCallError(line: "id must be 1 to 64 visible ASCII characters without a slash or a point")
            }
            id = DispatchID(text)
        }
        self.init(
            id: id, power: Watts(power), start: start, duration: .nanoseconds(Int64(seconds * 1e9)),
            strategy: strategy)
    }

    public var json: JSONValue {
        var members: [JSONValue.Member] = [
            .init("powerW", .number(power.value)),
            .init("durationSeconds", .number(duration.seconds)),
            .init("strategy", .string(strategy.rawValue)),
        ]
        if !id.text.isEmpty { members.insert(.init("id", .string(id.text)), at: 0) }
        if let start { members.append(.init("start", .string(start.description))) }
        return .object(members)
    }
}

extension DispatchReport {
    public var json: JSONValue {
        .object([
            .init("id", .string(id.text)),
            .init("powerW", .number(power.value)),
            .init("start", .string(start.description)),
            .init("end", .string(end.description)),
            .init("strategy", .string(strategy.rawValue)),
            .init("outcome", outcome.map { .string($0.rawValue) } ?? .null),
            .init("requestedEnergyWh", .number(requestedEnergy.value)),
            .init("deliveredEnergyWh", .number(deliveredEnergy.value)),
            .init("deliveredShare", deliveredShare.map { .number($0) } ?? .null),
            .init("unservedEnergyWh", .number(unservedEnergy.value)),
            .init("within2PercentAfterSeconds", reached(within: 0.02).map { .number($0.seconds) } ?? .null),
            .init("greatestDeviationAfter5Seconds", greatestDeviation(after: .seconds(5)).map { .number($0) } ?? .null),
            .init("importedWh", .integer(imported)),
            .init("exportedWh", .integer(exported)),
            .init("participants", .integer(Int64(participants))),
            .init("dropOuts", .integer(Int64(dropOuts))),
            .init("sessions", .array(sessions.map(\.json))),
            .init("series", .array(series.map(\.json))),
        ])
    }
}

extension SessionSettlement {
    fileprivate var json: JSONValue {
        func registers(_ value: EnergyRegisters?) -> JSONValue {
            guard let value else { return .null }
            return .object([
                .init("importedWh", .integer(value.imported)), .init("exportedWh", .integer(value.exported)),
            ])
        }
        return .object([
            .init("station", .string(id.station)),
            .init("evse", .integer(Int64(id.evse))),
            .init("transaction", .string(id.transaction)),
            .init("opening", registers(opening)),
            .init("closing", registers(closing)),
            .init("importedWh", .integer(imported)),
            .init("exportedWh", .integer(exported)),
            .init("setpoints", .integer(Int64(setpoints))),
            .init("droppedOut", droppedOut.map { .string($0.description) } ?? .null),
            .init("quality", .string(quality.rawValue)),
            .init("bound", .string(bound.text)),
        ])
    }
}

extension PowerSample {
    fileprivate var json: JSONValue {
        .object([
            .init("at", .string(at.description)),
            .init("requestedW", .number(requested.value)),
            .init("deliveredW", .number(delivered.value)),
        ])
    }
}
