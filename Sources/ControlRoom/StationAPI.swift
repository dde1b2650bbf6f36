// The operator's HTTP interface to single stations.
//
//   GET    /stations                   every station that was ever heard of      (also /stations.txt)
//   GET    /stations/ID                one of them
//   POST   /stations/ID/calls/ACTION   calls the station: the body is the request's payload, the answer the response's
//   POST   /stations/ID/admission      {"admission": "accepted" | "pending" | "rejected"}: from its next boot on
//   POST   /stations/ID/inventory      reads again what its EVSEs can do
//   GET    /stations/ID/reports        the latest reports that operators asked for
//   GET    /stations/ID/reports/N      the report that was asked for under requestId N, as far as it has come
//   GET    /stations/ID/notices        what the station told of events, alarms, updates …, and what it was called with
//                                      by operators and answered, the newest first
//   GET    /stations/ID/notices/ACTION the same of one action
//   POST   /stations/ID/transactions/TRANSACTION/mode   who decides about the session's power: a schedule period
//   GET    /tokens                     the table of tokens
//   PUT    /tokens                     enters a token, or changes it: see Token(json:)
//   DELETE /tokens/TOKEN               takes it away
//   POST   /signals/afrr               {"signal", "timestamp"?, "stations"?}: to those, or to all that follow frequency
import CentralSystem
import JSON
import OCPP
import OCPPMessages
import PowerPlant
import Quantities
import Records

/// What an operator asks of stations. Calls come from the HTTP server's threads and wait for their answer.
public protocol StationOperations: Sendable {
    func stations() -> [StationOverview]
    /// Nil: no such station was ever heard of.
    func station(_ id: String) -> StationOverview?
    /// Waits for the answer, for a bounded time.
    func ask(_ request: OperatorRequest) -> OperatorAnswer
    func report(_ requestID: Int, of station: String) -> StationReport?
    func notices(of station: String, action: String?) -> [NoticeRecord]
    func tokens() -> [Token]
    func now() -> UTCInstant
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
        case ("POST", 3) where path[2] == "inventory": return show(operations.ask(.inventory(station: path[1])))
        case ("POST", 3) where path[2] == "admission":
            let text = (try? JSONValue(parsing: request.body))?["admission"]?.string
            guard let admission = text.flatMap(CentralSystemSettings.Admission.init(rawValue:)) else {
                return .error(400, "admission must be accepted, pending or rejected")
            }
            return show(operations.ask(.admit(station: path[1], admission)))
        case ("POST", 4) where path[2] == "calls": return call(path[3], at: path[1], request.body)
        case ("GET", 4) where path[2] == "reports":
            guard let report = Int(path[3]).flatMap({ operations.report($0, of: path[1]) }) else {
                return .error(404, "no report \(path[3]) of '\(path[1])' is known")
            }
            return .json(report.json)
        case ("GET", 3) where path[2] == "reports":
            guard let station = operations.station(path[1]) else { return .noSuchStation(path[1]) }
            return .json(.array(station.reports.map(\.summary)))
        case ("GET", 3), ("GET", 4):
            guard path[2] == "notices" else { break }
            guard operations.station(path[1]) != nil else { return .noSuchStation(path[1]) }
            let notices = operations.notices(of: path[1], action: path.count == 4 ? path[3] : nil)
            return .json(.array(notices.map(\.json)))
        case ("POST", 5) where path[2] == "transactions" && path[4] == "mode":
            return setMode(ofTransaction: path[3], at: path[1], request.body)
        default: break
        }
        return .error(path.count < 3 ? 405 : 404, "\(request.method) \(request.path) is not served")
    }

    /// `path` begins with `tokens` or `signals`.
    func respondBesideStations(to request: HTTPRequest, path: [String]) -> HTTPResponse {
        switch (request.method, path.count, path[0]) {
        case ("GET", 1, "tokens"): return .json(.array(operations.tokens().map(\.json)))
        case ("PUT", 1, "tokens"):
            do {
                return show(operations.ask(.setToken(try Token(json: JSONValue(parsing: request.body)))))
            } catch let error as OCPPSchemaError {
                return .refusal(.invalidRequest(error))
            } catch {
                return .error(400, "the body is no JSON: \(error)")
            }
        case ("DELETE", 2, "tokens"): return show(operations.ask(.removeToken(path[1])))
        case ("POST", 2, "signals") where path[1] == "afrr": return signal(request.body)
        default: return .error(path.count == 1 ? 405 : 404, "\(request.method) \(request.path) is not served")
        }
    }

    private func setMode(ofTransaction transaction: String, at station: String, _ body: [UInt8]) -> HTTPResponse {
        do {
            var json = try JSONValue(parsing: body)
            _ = json.fill("startPeriod") { 0 }
            let mode = SteeringMode(try ChargingSchedulePeriod(json: json.bytes))
            return show(operations.ask(.mode(station: station, transaction: transaction, mode)))
        } catch let error as OCPPSchemaError {
            return .refusal(.invalidRequest(error))
        } catch {
            return .error(400, "the body is no JSON: \(error)")
        }
    }

    private func signal(_ body: [UInt8]) -> HTTPResponse {
        guard let json = try? JSONValue(parsing: body), let signal = json["signal"]?.integer else {
            return .error(400, "signal must be a whole number")
        }
        var stations: [String]?
        if let names = json["stations"], names != .null {
            guard let texts = names.array?.compactMap(\.string), texts.count == names.array?.count else {
                return .error(400, "stations must be a list of names")
            }
            stations = texts
        }
        let timestamp =
            json["timestamp"]?.string.map { DateTime($0) } ?? DateTime(nanoseconds: operations.now().nanoseconds)
        guard let timestamp else { return .error(400, "timestamp must be a UTC time") }
        let request = AFRRSignalRequest(timestamp: timestamp, signal: Int(signal))
        return show(operations.ask(.signal(request, stations: stations)))
    }

    private func show(_ answer: OperatorAnswer) -> HTTPResponse {
        switch answer {
        case .accepted: .json(["status": "Accepted"])
        case .sent(let stations): .json(["stations": .array(stations.map { .string($0) })])
        case .refused(let refusal): .refusal(refusal)
        case .response(let response): show(response)
        }
    }

    private func show(_ response: AnyResponse, _ more: JSONValue.Member? = nil) -> HTTPResponse {
        var writer = JSONWriter()
        guard (try? response.encode(to: &writer)) != nil, var json = try? JSONValue(parsing: writer.finish()) else {
            return .error(502, "the station's answer cannot be shown")
        }
        if let more { json.add(more.name, more.value) }
        return .json(json)
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
        let answer = operations.ask(.call(station: station, request))
        guard case .response(let response) = answer else { return show(answer) }
        // A number that the caller did not choose is told, since reports come under it.
        let told = number.flatMap { number in action.numberName.map { JSONValue.Member($0, .integer(Int64(number))) } }
        return show(response, told)
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
        case .unsuitable: status = 409
        case .unknownToken: status = 404
        case .notKept: status = 500
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
