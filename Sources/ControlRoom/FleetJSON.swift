// The fleet as JSON: what GET /fleet answers and what `ebb allocate` reads are one form.
//
// Units stand last in a name: W, Wh. Power is positive into the vehicle. Pairs are [lower, upper]; null is no limit.
import JSON
import PowerPlant
import Quantities

/// Why a text is no fleet: which field, and what it should be.
public struct FleetJSONError: Error, Equatable, CustomStringConvertible {
    public let field: String
    public let expected: String
    public var description: String { "\(field) must be \(expected)" }
}

extension FleetSnapshot {
    public var json: JSONValue {
        .object([
            .init("at", .string(at.description)),
            .init("powerW", .number(power.value)),
            .init("sessions", .array(sessions.map(\.json))),
        ])
    }

    public init(json: JSONValue) throws(FleetJSONError) {
        guard let sessions = json["sessions"]?.array else {
            throw FleetJSONError(field: "sessions", expected: "a list")
        }
        var at = UTCInstant(nanoseconds: 0)
        if let text = json["at"] {
            guard let instant = UTCInstant(json: text) else {
                throw FleetJSONError(field: "at", expected: "a UTC time")
            }
            at = instant
        }
        var read: [FleetSession] = []
        for (index, session) in sessions.enumerated() {
            read.append(try FleetSession(Fields(json: session, path: "sessions[\(index)]")))
        }
        self.init(at: at, sessions: read)
    }
}

extension FleetSession {
    fileprivate var json: JSONValue {
        var members: [JSONValue.Member] = [
            .init("station", .string(terms.id.station)),
            .init("evse", .integer(Int64(terms.id.evse))),
            .init("transaction", .string(terms.id.transaction)),
            .init("control", .string(terms.control.rawValue)),
            .init("bidirectional", .bool(terms.isBidirectional)),
            .init("vehicleLimitsW", terms.vehicle.json),
            .init("evseLimitsW", terms.evse.json),
            .init("connected", .bool(isConnected)),
        ]
        func add(_ name: String, _ value: JSONValue?) {
            if let value { members.append(.init(name, value)) }
        }
        add("siteLimitsW", terms.site?.json)
        if let energy = terms.energy {
            add("presentEnergyWh", .number(energy.present.value))
            add("floorEnergyWh", .number(energy.floor.value))
            add("ceilingEnergyWh", .number(energy.ceiling.value))
            add("targetEnergyWh", .number(energy.target.value))
            add("capacityWh", energy.capacity.map { .number($0.value) })
        }
        add("departure", terms.departure.map { .string($0.description) })
        add("cost", terms.cost == 0 ? nil : .number(terms.cost))
        add("powerW", power.map { .number($0.value) })
        add("setpointW", setpoint.map { .number($0.value) })
        add("stateOfCharge", stateOfCharge.map { .number($0.value) })
        add("importedWh", registers.map { .integer($0.imported) })
        add("exportedWh", registers.map { .integer($0.exported) })
        add("startImportedWh", startRegisters.map { .integer($0.imported) })
        add("startExportedWh", startRegisters.map { .integer($0.exported) })
        add("heldUntil", heldUntil.map { .string($0.description) })
        return .object(members)
    }

    fileprivate init(_ fields: Fields) throws(FleetJSONError) {
        var energy: EnergyState?
        if let present = try fields.number("presentEnergyWh") {
            var ceiling = try fields.number("ceilingEnergyWh")
            if ceiling == nil { ceiling = try fields.number("capacityWh") }
            guard let ceiling else { throw fields.wrong("ceilingEnergyWh", "a number of watt-hours") }
            energy = EnergyState(
                present: WattHours(present), floor: WattHours(try fields.number("floorEnergyWh") ?? 0),
                ceiling: WattHours(ceiling), target: WattHours(try fields.number("targetEnergyWh") ?? present),
                capacity: try fields.number("capacityWh").map { WattHours($0) })
        }
        let control = try fields.text("control").map { Controllability(rawValue: $0) } ?? .dynamic
        guard let control else { throw fields.wrong("control", "none, scheduled or dynamic") }
        guard let vehicle = try fields.interval("vehicleLimitsW") else {
            throw fields.wrong("vehicleLimitsW", "a pair [lower, upper] of watts")
        }
        let id = SessionID(
            station: try fields.text("station") ?? "", evse: try fields.integer("evse").map { Int($0) } ?? 1,
            transaction: try fields.text("transaction") ?? "")
        self.init(
            terms: SessionTerms(
                id: id, control: control, isBidirectional: try fields.flag("bidirectional") ?? (vehicle.lower < 0),
                vehicle: vehicle, evse: try fields.interval("evseLimitsW") ?? .unlimited,
                site: try fields.interval("siteLimitsW"), energy: energy, departure: try fields.instant("departure"),
                cost: try fields.number("cost") ?? 0),
            isConnected: try fields.flag("connected") ?? true,
            power: try fields.number("powerW").map { Watts($0) },
            stateOfCharge: try fields.number("stateOfCharge").map { StateOfCharge($0) },
            setpoint: try fields.number("setpointW").map { Watts($0) }, heldUntil: try fields.instant("heldUntil"))
    }
}

extension PowerInterval {
    fileprivate var json: JSONValue {
        func end(_ watts: Watts) -> JSONValue { watts.value.isFinite ? .number(watts.value) : .null }
        return .array([end(lower), end(upper)])
    }
}

extension UTCInstant {
    public init?(json: JSONValue) {
        guard let text = json.string, let nanoseconds = UTCTime.nanoseconds(text) else { return nil }
        self.init(nanoseconds: nanoseconds)
    }
}

/// The members of one session, each read with the type that it must have; null counts as absent.
private struct Fields {
    let json: JSONValue
    let path: String

    func wrong(_ name: String, _ expected: String) -> FleetJSONError {
        FleetJSONError(field: "\(path).\(name)", expected: expected)
    }

    private func read<Value>(
        _ name: String, _ expected: String, _ convert: (JSONValue) -> Value?
    ) throws(FleetJSONError) -> Value? {
        guard let value = json[name], value != .null else { return nil }
        guard let converted = convert(value) else { throw wrong(name, expected) }
        return converted
    }

    func number(_ name: String) throws(FleetJSONError) -> Double? { try read(name, "a number") { $0.number } }
    func integer(_ name: String) throws(FleetJSONError) -> Int64? { try read(name, "a whole number") { $0.integer } }
    func text(_ name: String) throws(FleetJSONError) -> String? { try read(name, "a text") { $0.string } }
    func flag(_ name: String) throws(FleetJSONError) -> Bool? { try read(name, "true or false") { $0.bool } }
    func instant(_ name: String) throws(FleetJSONError) -> UTCInstant? {
        try read(name, "a UTC time") { UTCInstant(json: $0) }
    }
    func interval(_ name: String) throws(FleetJSONError) -> PowerInterval? {
        try read(name, "a pair [lower, upper] of watts") { value in
            guard let pair = value.array, pair.count == 2 else { return nil }
            func end(_ value: JSONValue, unlimited: Double) -> Watts? {
                value == .null ? Watts(unlimited) : value.number.map { Watts($0) }
            }
            guard let lower = end(pair[0], unlimited: -.infinity), let upper = end(pair[1], unlimited: .infinity),
                lower <= upper
            else { return nil }
            return PowerInterval(lower: lower, upper: upper)
        }
    }
}
