// The operator's HTTP interface: routes to what the plant can do.
//
//   GET    /fleet                 the fleet image                       (also /fleet.txt)
//   POST   /dispatches            opens a window: see DispatchRequest(json:defaultID:)
//   GET    /dispatches            the latest dispatches' names
//   GET    /dispatches/ID         the settlement report                 (also ID.txt, ID.csv)
//   POST   /dispatches/ID/power   {"powerW"}: a new power for a planned or running window
//   DELETE /dispatches/ID         cancels it
//   ...    /stations, /tokens, /signals   see StationAPI
import JSON
import PowerPlant
import Quantities

/// What an operator asks of a running plant. Calls come from the HTTP server's thread and wait for their answer.
public protocol PlantOperations: Sendable {
    func fleet() -> FleetSnapshot
    func dispatch(_ request: DispatchRequest) -> Result<DispatchAcceptance, DispatchRefusal>
    /// False: no planned or running dispatch has this name.
    func retarget(_ id: DispatchID, to power: Watts) -> Bool
    func cancel(_ id: DispatchID) -> Bool
    /// The report so far, or of the settled dispatch; nil: there is none of this name.
    func report(_ id: DispatchID) -> DispatchReport?
    func dispatches() -> [DispatchID]
    /// A name that no dispatch has yet.
    func nextDispatchID() -> DispatchID
}

public struct DispatchAcceptance: Equatable, Sendable {
    public var id: DispatchID
    public var start: UTCInstant
    public var end: UTCInstant
    public var forecast: Forecast

    public init(id: DispatchID, start: UTCInstant, end: UTCInstant, forecast: Forecast) {
        self.id = id
        self.start = start
        self.end = end
        self.forecast = forecast
    }
}

public struct OperatorAPI<Operations: PlantOperations & StationOperations>: Sendable {
    private let operations: Operations

    public init(_ operations: Operations) { self.operations = operations }

    public func respond(to request: HTTPRequest) -> HTTPResponse {
        let path = request.path.split(separator: "/").map(String.init)
        switch (request.method, path.count, path.first) {
        case ("GET", 1, "fleet"): return .json(operations.fleet().json)
        case ("GET", 1, "fleet.txt"): return .text(operations.fleet().text())
        case ("POST", 1, "dispatches"): return dispatch(request.body)
        case ("GET", 1, "dispatches"):
            return .json(.array(operations.dispatches().map { .string($0.text) }))
        case ("GET", 2, "dispatches"): return report(path[1])
        case ("POST", 3, "dispatches") where path[2] == "power": return retarget(path[1], request.body)
        case ("DELETE", 2, "dispatches"):
            return operations.cancel(DispatchID(path[1])) ? .json(["cancelled": true]) : .noSuchDispatch(path[1])
        case ("GET", 1, "stations.txt"): return .text(operations.stations().text())
        case (_, _, "stations"): return StationAPI(operations: operations).respond(to: request, path: path)
        case (_, _, "tokens"), (_, _, "signals"):
            return StationAPI(operations: operations).respondBesideStations(to: request, path: path)
        default:
            let known = path.first == "fleet" || path.first == "dispatches"
            return .error(known && path.count < 3 ? 405 : 404, "\(request.method) \(request.path) is not served")
        }
    }

    private func dispatch(_ body: [UInt8]) -> HTTPResponse {
        let request: DispatchRequest
        do {
            request = try DispatchRequest(json: JSONValue(parsing: body), defaultID: operations.nextDispatchID())
        } catch let error as DispatchCallError {
            return .error(400, error.line)
        } catch {
            return .error(400, "the body is no JSON: \(error)")
        }
        switch operations.dispatch(request) {
        case .failure(let refusal): return .error(409, refusal.description)
        case .success(let accepted):
            return .json(
                .object([
                    .init("id", .string(accepted.id.text)),
                    .init("start", .string(accepted.start.description)),
                    .init("end", .string(accepted.end.description)),
                    .init("unservedEnergyWh", .number(accepted.forecast.unserved.value)),
                    .init("holdableSeconds", .number(accepted.forecast.holdable.seconds)),
                ]), status: 201)
        }
    }

    private func retarget(_ id: String, _ body: [UInt8]) -> HTTPResponse {
        guard let power = (try? JSONValue(parsing: body))?["powerW"]?.number else {
            return .error(400, "powerW must be a number of watts")
        }
        return operations.retarget(DispatchID(id), to: Watts(power))
            ? .json(["powerW": .number(power)]) : .noSuchDispatch(id)
    }

    private func report(_ name: String) -> HTTPResponse {
        var id = name
        var render = HTTPResponse.json(of:)
        for (suffix, other) in [(".txt", HTTPResponse.text(of:)), (".csv", HTTPResponse.csv(of:))]
        where name.hasSuffix(suffix) {
            id = String(name.dropLast(suffix.count))
            render = other
        }
        guard let report = operations.report(DispatchID(id)) else { return .noSuchDispatch(id) }
        return render(report)
    }
}

extension HTTPResponse {
    static func json(_ value: JSONValue, status: UInt32 = 200) -> HTTPResponse {
        HTTPResponse(status: status, body: value.bytes)
    }

    static func text(_ text: String, type: String = "text/plain; charset=utf-8") -> HTTPResponse {
        HTTPResponse(contentType: type, body: Array(text.utf8))
    }

    fileprivate static func json(of report: DispatchReport) -> HTTPResponse { .json(report.json) }
    fileprivate static func text(of report: DispatchReport) -> HTTPResponse { .text(report.text()) }
    fileprivate static func csv(of report: DispatchReport) -> HTTPResponse { .text(report.csv(), type: "text/csv") }

    static func error(_ status: UInt32, _ line: String) -> HTTPResponse {
        .json(["error": .string(line)], status: status)
    }

    fileprivate static func noSuchDispatch(_ id: String) -> HTTPResponse {
        .error(404, "there is no dispatch '\(id)'; GET /dispatches lists them")
    }
}
