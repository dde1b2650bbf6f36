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
