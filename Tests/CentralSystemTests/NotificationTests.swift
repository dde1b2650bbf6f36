import CentralSystem
import JSON
import OCPPMessages
import PowerPlant
import Quantities
import Testing

@Suite struct NotificationTests {
    var script = StationScript()

    private static let evse: JSONValue = ["id": 1]
    private static let time: JSONValue = "2027-01-15T08:00:00Z"
    private static let schedule: JSONValue = [
        "id": 1, "chargingRateUnit": "W", "chargingSchedulePeriod": [["startPeriod": 0, "limit": 4000]],
    ]
    private static let hashes: JSONValue = [
        "hashAlgorithm": "SHA256", "issuerNameHash": "aa", "issuerKeyHash": "bb", "serialNumber": "01",
    ]

    /// A valid message of every action that a station may call and that needs nothing before it.
    static let messages: [(action: String, payload: JSONValue)] = [
        ("SecurityEventNotification", ["type": "TamperDetectionActivated", "timestamp": time]),
        ("SignCertificate", ["csr": "-----BEGIN CERTIFICATE REQUEST-----"]),
        ("NotifyReport", ["requestId": 1, "seqNo": 0, "generatedAt": time]),
        ("Authorize", ["idToken": ["idToken": "me", "type": "Central"]]),
        (
            "NotifySettlement",
            ["pspRef": "p1", "status": "Settled", "settlementAmount": 12.5, "settlementTime": time]
        ),
        ("VatNumberValidation", ["vatNumber": "DE123456789"]),
        (
            "TransactionEvent",
            [
                "eventType": "Started", "timestamp": time, "triggerReason": "CablePluggedIn", "seqNo": 0,
                "evse": evse, "transactionInfo": ["transactionId": "T9"],
            ]
        ),
        ("Heartbeat", [:]),
        (
            "StatusNotification",
            ["timestamp": time, "connectorStatus": "Occupied", "evseId": 1, "connectorId": 1]
        ),
        ("ReservationStatusUpdate", ["reservationId": 4, "reservationUpdateStatus": "Expired"]),
        ("MeterValues", ["evseId": 1, "meterValue": [["timestamp": time, "sampledValue": [["value": 5]]]]]),
        ("NotifyChargingLimit", ["chargingLimit": ["chargingLimitSource": "EMS"], "chargingSchedule": [schedule]]),
        ("ClearedChargingLimit", ["chargingLimitSource": "EMS"]),
        ("NotifyEVChargingSchedule", ["timeBase": time, "chargingSchedule": schedule, "evseId": 1]),
        ("PullDynamicScheduleUpdate", ["chargingProfileId": 3]),
        ("NotifyPriorityCharging", ["transactionId": "T9", "activated": true]),
        (
            "ReportChargingProfiles",
            [
                "requestId": 1, "chargingLimitSource": "CSO", "evseId": 1,
                "chargingProfile": [
                    [
                        "id": 1, "stackLevel": 0, "chargingProfilePurpose": "TxDefaultProfile",
                        "chargingProfileKind": "Absolute", "chargingSchedule": [schedule],
                    ]
                ],
            ]
        ),
        ("FirmwareStatusNotification", ["status": "Installed", "requestId": 2]),
        ("PublishFirmwareStatusNotification", ["status": "Published", "location": ["http://10.0.0.1/fw"]]),
        (
            "Get15118EVCertificate",
            [
                "iso15118SchemaVersion": "urn:iso:std:iso:15118:-20:CommonMessages", "action": "Install",
                "exiRequest": "AA",
            ]
        ),
        (
            "GetCertificateStatus",
            [
                "ocspRequestData": [
                    "hashAlgorithm": "SHA256", "issuerNameHash": "aa", "issuerKeyHash": "bb", "serialNumber": "01",
                    "responderURL": "http://ocsp.example",
                ]
            ]
        ),
        (
            "GetCertificateChainStatus",
            [
                "certificateStatusRequests": [
                    ["certificateHashData": hashes, "source": "OCSP", "urls": ["http://ocsp.example"]]
                ]
            ]
        ),
        (
            "NotifyEvent",
            [
                "generatedAt": time, "seqNo": 0,
                "eventData": [
                    [
                        "eventId": 1, "timestamp": time, "trigger": "Alerting", "actualValue": "71", "severity": 2,
                        "component": ["name": "Connector"], "variable": ["name": "Temperature"],
                        "eventNotificationType": "CustomMonitor",
                    ]
                ],
            ]
        ),
        ("LogStatusNotification", ["status": "Uploaded", "requestId": 3]),
        ("NotifyMonitoringReport", ["requestId": 1, "seqNo": 0, "generatedAt": time]),
        ("NotifyCustomerInformation", ["requestId": 1, "seqNo": 0, "generatedAt": time, "data": "x"]),
        (
            "OpenPeriodicEventStream",
            ["constantStreamData": ["id": 1, "variableMonitoringId": 2, "params": ["interval": 10]]]
        ),
        ("ClosePeriodicEventStream", ["id": 1]),
        ("NotifyDisplayMessages", ["requestId": 1]),
        ("DataTransfer", ["vendorId": "stranger"]),
        ("ReportDERControl", ["requestId": 1]),
        ("NotifyDERAlarm", ["controlType": "VoltVar", "timestamp": time]),
        ("NotifyDERStartStop", ["controlId": "c1", "started": true, "timestamp": time]),
        (
            "BatterySwap",
            [
                "eventType": "BatteryIn", "requestId": 1, "idToken": ["idToken": "me", "type": "Central"],
                "batteryData": [["evseId": 1, "serialNumber": "b1", "soC": 20, "soH": 98]],
            ]
        ),
    ]

    @Test mutating func `every action that a station may call is answered in its own terms`() {
        script.boot()
        var answered: Set<String> = ["BootNotification", "NotifyEVChargingNeeds"]
        for (action, payload) in Self.messages {
            let id = script.call(action, payload)
            let frame = script.sent[1]?.first { $0.array?[1].string == id }?.array
            #expect(frame?[0] == 3, "\(action): \(JSONValue.array(frame ?? []).text)")
            script.sent[1] = []
            answered.insert(action)
        }
        let callable = Action.allCases.filter { $0.direction != .fromCentralSystem && !$0.isSend }.map(\.rawValue)
        #expect(Set(callable).subtracting(answered).isEmpty)
    }

    @Test mutating func `what decides nothing here is kept as it came`() {
        script.boot()
        for (action, payload) in Self.messages { script.call(action, payload) }
        for action in [
            "SecurityEventNotification", "NotifySettlement", "ReservationStatusUpdate", "NotifyChargingLimit",
            "ClearedChargingLimit", "NotifyEVChargingSchedule", "NotifyPriorityCharging",
            "FirmwareStatusNotification", "PublishFirmwareStatusNotification", "NotifyEvent",
            "LogStatusNotification", "NotifyDERAlarm", "NotifyDERStartStop", "BatterySwap",
        ] {
            #expect(script.notices(action).count == 1, "\(action)")
        }
        #expect(script.notices("BatterySwap").first?["batteryData"]?.array?.first?["serialNumber"] == "b1")
    }

    @Test mutating func `a notice is answered once it is durable`() {
        script.boot()
        script.isStoreSlow = true
        let id = script.call("NotifyDERAlarm", ["controlType": "VoltVar", "timestamp": Self.time])
        #expect(script.takeAnswer(to: id) == nil)
        script.finishStoring()
        #expect(script.takeAnswer(to: id) == [:])
    }

    @Test mutating func `streams are opened, filled and closed, a bounded number of each`() {
        script.boot()
        func open(_ id: Int64) -> JSONValue {
            [
                "constantStreamData": [
                    "id": .integer(id), "variableMonitoringId": 9, "params": ["interval": 10, "values": 4],
                ]
            ]
        }
        for id in 0..<16 { #expect(script.result("OpenPeriodicEventStream", open(Int64(id)))?["status"] == "Accepted") }
        #expect(script.result("OpenPeriodicEventStream", open(16))?["status"] == "Rejected")
        for number in 0..<30 {
            let news: JSONValue = [
                "id": 3, "pending": 2, "basetime": Self.time, "data": [["t": 1.5, "v": .string("\(number)")]],
            ]
            script.receive(JSONValue.array([6, .string("e\(number)"), "NotifyPeriodicEventStream", news]).text)
        }
        let stream = script.central.overview(of: "CS1")?.streams.first { $0.id == 3 }
        #expect(stream?.values.map(\.value) == (14..<30).map { "\($0)" })
        #expect(stream?.values.first?.at == 1_800_000_001_500_000_000)
        #expect(stream?.pending == 2)
        script.tell(
            .request(
                1,
                .call(
                    station: "CS1",
                    .adjustPeriodicEventStream(
                        AdjustPeriodicEventStreamRequest(id: 3, params: PeriodicEventStreamParams(interval: 60))))))
        script.answer("AdjustPeriodicEventStream", with: StationScript.accepted)
        #expect(script.central.overview(of: "CS1")?.streams.first { $0.id == 3 }?.interval == 60)
        _ = script.result("ClosePeriodicEventStream", ["id": 3])
        #expect(script.central.overview(of: "CS1")?.streams.count == 15)
        #expect(script.hasNothingMoreToSay)
    }

    @Test mutating func `reservations stand until they are used, cancelled or over`() {
        script.boot()
        func reserve(_ id: Int, for seconds: Int) -> OperatorRequest {
            .call(
                station: "CS1",
                .reserveNow(
                    ReserveNowRequest(
                        id: id, expiryDateTime: DateTime(script.now + .seconds(seconds)),
                        idToken: IdToken(idToken: "me", type: "Central"), evseId: 1)))
        }
        for (id, seconds) in [(1, 100), (2, 3600), (3, 3600), (4, 3600)] {
            script.tell(.request(1, reserve(id, for: seconds)))
            script.answer("ReserveNow", with: ["status": id == 4 ? "Occupied" : "Accepted"])
        }
        func standing() -> [Int] { script.central.overview(of: "CS1")?.reservations.map(\.id) ?? [] }
        #expect(standing() == [1, 2, 3])
        script.pass(.seconds(101))
        #expect(standing() == [2, 3])
        _ = script.result("ReservationStatusUpdate", ["reservationId": 3, "reservationUpdateStatus": "Removed"])
        #expect(standing() == [2])
        var event = script.event("Started", 0).members ?? []
        event.append(.init("reservationId", 2))
        _ = script.result("TransactionEvent", .object(event))
        #expect(standing() == [])
    }
}
