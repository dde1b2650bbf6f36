// The operator's HTTP interface to single stations.
//
//   GET    /stations                   every station that was ever heard of      (also /stations.txt)
//   GET    /stations/ID                one of them
//   POST   /stations/ID/calls/ACTION   calls the station: the body is the request's payload, the answer the response's
import CentralSystem
import JSON
import OCPP
import OCPPMessages
import Quantities

/// What an operator asks of stations. Calls come from the HTTP server's threads and wait for their answer.
public protocol StationOperations: Sendable {
    func stations() -> [StationOverview]
    /// Nil: no such station was ever heard of.
    func station(_ id: String) -> StationOverview?
    func call(_ request: AnyRequest, at station: String) -> OperatorAnswer
    /// A number for a request that the central system has to number.
    func nextRequestID() -> Int
}

struct StationAPI<Operations: StationOperations>: Sendable {
    let operations: Operations

    /// `path` begins with `stations`.
    func respond(to request: HTTPRequest, path: [String]) -> HTTPResponse {
        switch (request.method, path.count) {
        case ("GET", 1): return .json(.array(operations.stations().map(\.json)))
        case ("GET", 2):
            guard let station = operations.station(path[1]) else { return .noSuchStation(path[1]) }
            return .json(station.json)
        case ("POST", 4) where path[2] == "calls": return call(path[3], at: path[1], request.body)
        default: return .error(path.count < 3 ? 405 : 404, "\(request.method) \(request.path) is not served")
        }
    }

    private func call(_ name: String, at station: String, _ body: [UInt8]) -> HTTPResponse {
        guard let action = Action(rawValue: name) else {
            return .error(404, "OCPP 2.1 has no action '\(name)'")
        }
        guard action.direction != .fromStation else {
            return .error(400, OperatorRefusal.wrongDirection(action).description)
        }
        var number: Int?
        let request: AnyRequest
        do {
            var payload = body.isEmpty ? .object([]) : try JSONValue(parsing: body)
            number = payload.fill(action.numberName) { operations.nextRequestID() }
            let document = try JSONDocument(parsing: payload.bytes)
            request = try AnyRequest(action, document.root)
        } catch let error as OCPPSchemaError {
            return .refusal(.invalidRequest(error))
        } catch {
            return .error(400, "the body is no JSON: \(error)")
        }
        switch operations.call(request, at: station) {
        case .accepted: return .json(["status": "Accepted"])
        case .refused(let refusal): return .refusal(refusal)
        case .response(let response):
            var writer = JSONWriter()
            guard (try? response.encode(to: &writer)) != nil, var json = try? JSONValue(parsing: writer.finish()) else {
                return .error(502, "the station's answer cannot be shown")
            }
            // A number that the caller did not choose is told, since reports come under it.
            if let number, let name = action.numberName { json.add(name, .integer(Int64(number))) }
            return .json(json)
        }
    }
}

extension Action {
    /// The member by which the central system numbers requests of this action; the caller may leave it out.
    fileprivate var numberName: String? {
        switch self {
        case .getBaseReport, .getReport, .getMonitoringReport, .getChargingProfiles, .getDERControl,
            .getDisplayMessages, .customerInformation, .getLog, .updateFirmware, .publishFirmware, .requestBatterySwap:
            "requestId"
        case .requestStartTransaction: "remoteStartId"
        case .reserveNow: "id"
        default: nil
        }
    }
}

extension JSONValue {
    /// Adds a member of this name to an object that has none; says which number was added.
    fileprivate mutating func fill(_ name: String?, _ number: () -> Int) -> Int? {
        guard let name, members != nil, self[name] == nil else { return nil }
        let number = number()
        add(name, .integer(Int64(number)))
        return number
    }

    fileprivate mutating func add(_ name: String, _ value: JSONValue) {
        guard case .object(let members) = self else { return }
        self = .object(members + [Member(name, value)])
    }
}

extension HTTPResponse {
    static func noSuchStation(_ id: String) -> HTTPResponse {
        .error(404, "no station '\(id)' is known; GET /stations lists them")
    }

    /// The status tells whose fault it is; the code is that of OCPP-J where there is one.
    static func refusal(_ refusal: OperatorRefusal) -> HTTPResponse {
        var members = [JSONValue.Member("error", .string(refusal.description))]
        let status: UInt32
        switch refusal {
        case .unknownStation: status = 404
        case .wrongDirection: status = 400
        case .invalidRequest(let error):
            status = 400
            members.append(.init("code", .string(error.code.rawValue)))
            members.append(.init("path", .string(error.path)))
        case .notConnected: status = 409
        case .busy, .stopping: status = 503
        case .timedOut: status = 504
        case .disconnected: status = 502
        case .invalidAnswer(let error):
            status = 502
            members.append(.init("code", .string(error.code.rawValue)))
            members.append(.init("path", .string(error.path)))
        case .error(let error):
            status = 502
            members.append(.init("code", .string(error.code.rawValue)))
            members.append(.init("details", error.details))
        }
        return .json(.object(members), status: status)
    }
}
