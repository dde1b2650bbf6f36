// A station as an operator sees it, as JSON and as a table. Units stand last in a name; null is not told.
import CentralSystem
import JSON
import OCPPMessages
import PowerPlant
import Quantities
import Records

extension StationOverview {
    var json: JSONValue {
        .object([
            .init("station", .string(id)),
            .init("connected", .bool(isConnected)),
            .init("boot", boot?.json ?? .null),
            .init("evses", .array(evses.map { $0.json(facts.first(of: $0.id)) })),
            .init("sequenceGaps", .integer(Int64(faults.gaps))),
            .init("sequenceDuplicates", .integer(Int64(faults.duplicates))),
            .init("admission", .string(admission.rawValue)),
            .init("quirks", .array(quirks.names.map { .string($0) })),
            .init("corrections", .integer(Int64(corrections))),
            .init("reports", .array(reports.map(\.summary))),
            .init("streams", .array(streams.map(\.json))),
            .init("reservations", .array(reservations.map(\.json))),
            .init("limits", .array(limits.sorted { $0.key < $1.key }.map { $1.json(evse: $0) })),
            .init("costs", .object(costs.sorted { $0.key < $1.key }.map { .init($0, .number($1)) })),
        ])
    }
}

extension StationReport {
    fileprivate var members: [JSONValue.Member] {
        [
            .init("requestId", .integer(Int64(requestID))),
            .init("action", .string(action.rawValue)),
            .init("state", .string(state.rawValue)),
            .init("asked", .string(UTCInstant(nanoseconds: asked).description)),
        ]
    }

    var summary: JSONValue { .object(members + [.init("parts", .integer(Int64(payloads.count)))]) }

    /// With the payloads of its parts as they came.
    var json: JSONValue {
        .object(
            members + [
                .init("missing", .array(missing.map { .integer(Int64($0)) })),
                .init("parts", .array(payloads.map { (try? JSONValue(parsing: $0)) ?? .null })),
            ])
    }
}

extension EventStream {
    fileprivate var json: JSONValue {
        .object([
            .init("id", .integer(Int64(id))),
            .init("variableMonitoringId", .integer(Int64(monitor))),
            .init("interval", interval.map { .integer(Int64($0)) } ?? .null),
            .init("batch", batch.map { .integer(Int64($0)) } ?? .null),
            .init("pending", .integer(Int64(pending))),
            .init(
                "values",
                .array(
                    values.map {
                        .object([
                            .init("at", .string(UTCInstant(nanoseconds: $0.at).description)),
                            .init("value", .string($0.value)),
                        ])
                    })),
        ])
    }
}

extension Reservation {
    fileprivate var json: JSONValue {
        .object([
            .init("id", .integer(Int64(id))),
            .init("evse", evse.map { .integer(Int64($0)) } ?? .null),
            .init("token", .string(token)),
            .init("expires", .string(UTCInstant(nanoseconds: expires).description)),
        ])
    }
}

extension PowerInterval {
    fileprivate func json(evse: Int) -> JSONValue {
        func end(_ watts: Watts) -> JSONValue { watts.value.isFinite ? .number(watts.value) : .null }
        return .object([
            .init("evse", .integer(Int64(evse))), .init("chargeLimitW", end(upper)),
            .init("dischargeLimitW", end(lower)),
        ])
    }
}

extension NoticeRecord {
    var json: JSONValue {
        .object([
            .init("at", .string(UTCInstant(nanoseconds: at).description)),
            .init("action", .string(action)),
            .init("payload", (try? JSONValue(parsing: payload)) ?? .null),
        ])
    }
}

extension StationRecord {
    fileprivate var json: JSONValue {
        .object([
            .init("vendor", .string(vendor)),
            .init("model", .string(model)),
            .init("serialNumber", serialNumber.map { .string($0) } ?? .null),
            .init("firmware", firmware.map { .string($0) } ?? .null),
            .init("reason", .string(bootReason)),
            .init("at", .string(UTCInstant(nanoseconds: at).description)),
        ])
    }
}

extension StationOverview.EVSE {
    fileprivate func json(_ facts: EVSEFactsRecord?) -> JSONValue {
        .object([
            .init("id", .integer(Int64(id))),
            .init("status", status.map { .string($0.rawValue) } ?? .null),
            .init("transaction", transaction.map { .string($0) } ?? .null),
            .init("operationMode", mode.map { .string($0.operationMode.rawValue) } ?? .null),
            .init("chargingState", chargingState.map { .string($0.rawValue) } ?? .null),
            .init("setpointW", setpoint.map { .number($0.value) } ?? .null),
            .init("importedWh", registers.map { .integer($0.imported) } ?? .null),
            .init("exportedWh", registers.map { .integer($0.exported) } ?? .null),
            .init("v2x", facts?.isV2XEnabled.map { .bool($0) } ?? .null),
            .init("operationModes", facts.map { .string($0.operationModes) } ?? .null),
            .init("chargeLimitW", facts?.chargeLimit.map { .number($0.value) } ?? .null),
            .init("dischargeLimitW", facts?.dischargeLimit.map { .number($0.value) } ?? .null),
        ])
    }
}

extension [EVSEFactsRecord] {
    /// The facts of an EVSE, or the station's where it told none of its own.
    fileprivate func first(of evse: Int) -> EVSEFactsRecord? { first { $0.evse == evse } ?? first { $0.evse == 0 } }
}

extension [StationOverview] {
    /// A line an EVSE, or one for a station that told of none.
    func text() -> String {
        var table = Table(columns: [
            .left("station"), .left("connected"), .left("model"), .left("firmware"), .right("EVSE"), .left("status"),
            .left("transaction"), .left("state"), .right("set-point kW"),
        ])
        for station in self {
            let own = [
                station.id, station.isConnected ? "yes" : "no",
                station.boot.map { "\($0.vendor) \($0.model)" } ?? "", station.boot?.firmware ?? "",
            ]
            if station.evses.isEmpty { table.append(own + ["", "", "", "", ""]) }
            for evse in station.evses {
                table.append(
                    own + [
                        String(evse.id), evse.status?.rawValue ?? "", evse.transaction ?? "",
                        evse.chargingState?.rawValue ?? "", evse.setpoint.map(Table.kilowatts) ?? "",
                    ])
            }
        }
        return table.text
    }
}
