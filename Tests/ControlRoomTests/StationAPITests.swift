import CentralSystem
import ControlRoom
import JSON
import OCPP
import OCPPMessages
import PowerPlant
import Quantities
import Records
import Testing

/// A plant without sessions, and one station that gives a prepared answer and notes what it was asked.
private final class OneStation: PlantOperations, StationOperations, @unchecked Sendable {
    var answer = OperatorAnswer.refused(.timedOut)
    var asked: [AnyRequest] = []
    var requests: [OperatorRequest] = []
    var kept: [NoticeRecord] = []
    let overview = StationOverview(
        id: "CS1", isConnected: true,
        boot: StationRecord(
            station: "CS1", at: 0, vendor: "Maker", model: "One", firmware: "1.2", bootReason: "PowerUp"),
        facts: [EVSEFactsRecord(station: "CS1", evse: 1, at: 0, isV2XEnabled: true, chargeLimit: 22_000)],
        evses: [
            StationOverview.EVSE(
                id: 1, status: .occupied, transaction: "T1", chargingState: .charging, setpoint: -7_000,
                registers: Registers(imported: 10, exported: 20))
        ], faults: FaultCount())

    func stations() -> [StationOverview] { [overview] }
    func station(_ id: String) -> StationOverview? { id == "CS1" ? overview : nil }
    func ask(_ request: OperatorRequest) -> OperatorAnswer {
        guard case .call(let station, let call) = request else {
            requests.append(request)
            return answer
        }
        asked.append(call)
        return station == "CS1" ? answer : .refused(.unknownStation)
    }
    func report(_ requestID: Int, of station: String) -> StationReport? { nil }
    func notices(of station: String, action: String?) -> [NoticeRecord] {
        kept.filter { $0.station == station && (action == nil || $0.action == action) }
    }
    func tokens() -> [Token] { [Token(idToken: IdToken(idToken: "ABC", type: "ISO14443"), tariff: "night")] }
    func now() -> UTCInstant { UTCInstant(nanoseconds: 1_800_000_000_000_000_000) }
    func nextRequestID() -> Int { 4711 }

    func fleet() -> FleetSnapshot { FleetSnapshot(at: UTCInstant(nanoseconds: 0), sessions: []) }
    func dispatch(_ request: DispatchRequest) -> Result<DispatchAcceptance, DispatchRefusal> { .failure(.idInUse) }
    func retarget(_ id: DispatchID, to power: Watts) -> Bool { false }
    func cancel(_ id: DispatchID) -> Bool { false }
    func report(_ id: DispatchID) -> DispatchReport? { nil }
    func dispatches() -> [DispatchID] { [] }
    func nextDispatchID() -> DispatchID { DispatchID("D1") }
}

@Suite struct StationAPITests {
    private let plant = OneStation()

    private func ask(_ method: String, _ path: String, _ body: String = "") -> (status: UInt32, body: JSONValue) {
        let response = OperatorAPI(plant).respond(
            to: HTTPRequest(method: method, path: path, body: Array(body.utf8)))
        return (response.status, (try? JSONValue(parsing: response.body)) ?? .null)
    }

    @Test func `stations are listed with what is known of them`() {
        let (status, body) = ask("GET", "/stations")
        #expect(status == 200)
        let station = body.array?.first
        #expect(station?["station"] == "CS1")
        #expect(station?["connected"] == true)
        #expect(station?["boot"]?["model"] == "One")
        #expect(station?["evses"]?.array?[0]["setpointW"]?.number == -7_000)
        #expect(station?["evses"]?.array?[0]["v2x"] == true)
        #expect(ask("GET", "/stations/CS1").body == station)
        #expect(ask("GET", "/stations/CS2").status == 404)
    }

    @Test func `a call's answer is the response's payload`() {
        plant.answer = .response(
            .reset(ResetResponse(status: .rejected, statusInfo: StatusInfo(reasonCode: "NotNow"))))
        let (status, body) = ask("POST", "/stations/CS1/calls/Reset", #"{"type":"OnIdle"}"#)
        #expect(status == 200)
        #expect(body == ["status": "Rejected", "statusInfo": ["reasonCode": "NotNow"]])
        #expect(plant.asked == [.reset(ResetRequest(type: .onIdle))])
    }

    @Test func `a number that the caller leaves out is chosen and told`() {
        plant.answer = .response(.getBaseReport(GetBaseReportResponse(status: .accepted)))
        let chosen = ask("POST", "/stations/CS1/calls/GetBaseReport", #"{"reportBase":"FullInventory"}"#)
        #expect(chosen.body == ["status": "Accepted", "requestId": 4711])
        let own = ask("POST", "/stations/CS1/calls/GetBaseReport", #"{"reportBase":"FullInventory","requestId":5}"#)
        #expect(own.body == ["status": "Accepted"])
        #expect(
            plant.asked == [
                .getBaseReport(GetBaseReportRequest(requestId: 4711, reportBase: .fullInventory)),
                .getBaseReport(GetBaseReportRequest(requestId: 5, reportBase: .fullInventory)),
            ])
    }

    @Test func `what is no request of the action is refused with the field and never sent`() {
        let (status, body) = ask("POST", "/stations/CS1/calls/Reset", #"{"type":"Soon"}"#)
        #expect(status == 400)
        #expect(body["path"] == "type")
        #expect(body["code"] == "PropertyConstraintViolation")
        #expect(ask("POST", "/stations/CS1/calls/Reset", "{").status == 400)
        #expect(ask("POST", "/stations/CS1/calls/Heartbeat", "{}").status == 400)
        #expect(ask("POST", "/stations/CS1/calls/Dance", "{}").status == 404)
        #expect(plant.asked.isEmpty)
    }

    @Test func `what a station told is shown as it came`() {
        plant.kept = [
            NoticeRecord(station: "CS1", at: 0, number: 1, action: "NotifyEvent", payload: #"{"seqNo":0}"#),
            NoticeRecord(station: "CS1", at: 0, number: 2, action: "BatterySwap", payload: #"{"requestId":3}"#),
        ]
        #expect(ask("GET", "/stations/CS1/notices").body.array?.count == 2)
        let swap = ask("GET", "/stations/CS1/notices/BatterySwap").body.array
        #expect(swap?.count == 1)
        #expect(swap?.first?["payload"] == ["requestId": 3])
        #expect(ask("GET", "/stations/CS1/reports/9").status == 404)
    }

    @Test func `tokens are listed, set and taken away`() {
        plant.answer = .accepted
        #expect(ask("GET", "/tokens").body.array?.first?["tariff"] == "night")
        let body = #"{"idToken":{"idToken":"X","type":"Central"},"allowedEnergyTransfer":["DC_BPT"]}"#
        #expect(ask("PUT", "/tokens", body).status == 200)
        #expect(
            plant.requests == [
                .setToken(Token(idToken: IdToken(idToken: "X", type: "Central"), allowedEnergyTransfer: [.dcBPT]))
            ])
        #expect(ask("PUT", "/tokens", #"{"idToken":{"idToken":"X"}}"#).body["path"] == "idToken.type")
        #expect(ask("PUT", "/tokens", #"{"idToken":{"idToken":"X","type":"Central"},"expires":"soon"}"#).status == 400)
        plant.answer = .refused(.unknownToken)
        #expect(ask("DELETE", "/tokens/Y").status == 404)
        #expect(plant.requests.last == .removeToken("Y"))
    }

    @Test func `a schedule period says who decides about a session`() {
        plant.answer = .accepted
        #expect(ask("POST", "/stations/CS1/transactions/T1/mode", #"{"operationMode":"Idle"}"#).status == 200)
        #expect(
            plant.requests == [
                .mode(
                    station: "CS1", transaction: "T1",
                    .fixed(ChargingSchedulePeriod(startPeriod: 0, operationMode: .idle)))
            ])
        #expect(ask("POST", "/stations/CS1/transactions/T1/mode", #"{"operationMode":"Party"}"#).status == 400)
    }

    @Test func `an operator decides whether a station is accepted`() {
        plant.answer = .accepted
        #expect(ask("POST", "/stations/CS1/admission", #"{"admission":"pending"}"#).status == 200)
        #expect(plant.requests == [.admit(station: "CS1", .pending)])
        #expect(ask("POST", "/stations/CS1/admission", #"{"admission":"perhaps"}"#).status == 400)
    }

    @Test func `an aFRR signal is passed on with a time`() {
        plant.answer = .sent(to: ["CS1"])
        #expect(ask("POST", "/signals/afrr", #"{"signal":-40}"#).body == ["stations": ["CS1"]])
        let time = DateTime(nanoseconds: 1_800_000_000_000_000_000)
        #expect(plant.requests == [.signal(AFRRSignalRequest(timestamp: time, signal: -40), stations: nil)])
        #expect(ask("POST", "/signals/afrr", #"{"signal":"up"}"#).status == 400)
        #expect(ask("POST", "/signals/afrr", #"{"signal":1,"timestamp":"now"}"#).status == 400)
    }

    @Test(arguments: [
        (OperatorRefusal.notConnected, UInt32(409)), (.busy, 503), (.timedOut, 504), (.disconnected, 502),
        (.error(CallError(.notSupported, "no such thing")), 502),
    ])
    func `why there is no answer shows in the status`(refusal: OperatorRefusal, expected: UInt32) {
        plant.answer = .refused(refusal)
        let (status, body) = ask("POST", "/stations/CS1/calls/ClearCache")
        #expect(status == expected)
        #expect(body["error"]?.string == refusal.description)
        #expect(ask("POST", "/stations/CS2/calls/ClearCache").status == 404)
    }
}
