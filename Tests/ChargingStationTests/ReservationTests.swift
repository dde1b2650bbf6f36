// OCPP 2.1, chapter H: reservations.

import JSON
import OCPPMessages
import Quantities
import Testing

@testable import ChargingStation

@Suite struct ReservationTests {
    private func idle(evses: Int = 2, _ configure: (inout StationConfiguration) -> Void = { _ in }) throws -> Bench {
        try Bench.booted(evses: evses) {
            $0.token = nil
            $0.settings.txUpdatedInterval = 0
            configure(&$0)
        }
    }

    private func reserve(
        _ bench: inout Bench, _ id: Int64, evse: Int64? = nil, type: String? = nil, token: String = "card",
        group: String? = nil, seconds: Int64 = 600
    ) throws -> String? {
        let end = DateTime(bench.now + .seconds(seconds)).text
        let request: JSONValue = [
            "id": .integer(id), "expiryDateTime": .string(end),
            "idToken": ["idToken": .string(token), "type": "ISO14443"],
        ]
        let status = try bench.call(
            "ReserveNow",
            request.with("evseId", evse.map { .integer($0) }).with("connectorType", type.map { .string($0) })
                .with("groupIdToken", group.map { ["idToken": .string($0), "type": "Central"] }))?.status
        try bench.run(seconds: 1)
        return status
    }

    private func updates(_ bench: Bench) -> [String?] {
        bench.csms.calls(of: "ReservationStatusUpdate").map { $0["reservationUpdateStatus"]?.string }
    }

    /// What the central system was last told of each connector.
    private func told(_ bench: Bench, _ evse: Int64) -> String? {
        bench.csms.calls(of: "StatusNotification").last { $0["evseId"]?.integer == evse }?["connectorStatus"]?.string
    }

    @Test func `a reserved EVSE says so, lets only its token in, and is used up by it`() throws {
        var bench = try idle()
        #expect(try reserve(&bench, 11, evse: 1) == "Accepted")
        #expect(told(bench, 1) == "Reserved")
        #expect(told(bench, 2) == nil)
        try bench.present("stranger")
        #expect(bench.station.status(evse: 1) == .refused)
        try bench.present("stranger", at: 2)
        #expect(bench.station.status(evse: 2) == .granted)
        try bench.present("CARD")
        #expect(bench.station.status(evse: 1) == .granted)
        let first = try #require(bench.events.first { $0["evse"]?["id"] == 1 && $0["idToken"] != nil })
        #expect(first["reservationId"] == 11)
        #expect(bench.events.filter { $0["reservationId"] != nil }.count == 1)
        #expect(updates(bench).isEmpty)
        #expect(bench.stored[.reservations] == nil)
        #expect(try bench.call("CancelReservation", ["reservationId": 11])?.status == "Rejected")
    }

    @Test func `whoever is of the reservation's group may use it`() throws {
        var bench = try idle(evses: 1)
        #expect(try reserve(&bench, 1, evse: 1, group: "family") == "Accepted")
        bench.csms.results["Authorize"] = .consent(group: "others")
        try bench.present("stranger")
        #expect(bench.station.status(evse: 1) == .refused)
        bench.csms.results["Authorize"] = .consent(group: "family")
        try bench.present("partner")
        #expect(bench.station.status(evse: 1) == .granted)
    }

    @Test func `a cable that is in already does not take the reservation`() throws {
        var bench = try idle(evses: 1)
        #expect(try reserve(&bench, 1, evse: 1) == "Accepted")
        try bench.tell(.plugged(evse: 1))
        try bench.present("stranger")
        #expect(bench.station.status(evse: 1) == .refused)
        #expect(told(bench, 1) == "Occupied")
        try bench.present("card")
        #expect(bench.station.status(evse: 1) == .granted)
        #expect(bench.events.last { $0["reservationId"] != nil }?["reservationId"] == 1)
    }

    @Test func `a reservation ends with its time`() throws {
        var bench = try idle()
        #expect(try reserve(&bench, 1, evse: 1, seconds: 60) == "Accepted")
        try bench.run(seconds: 60)
        #expect(updates(bench) == ["Expired"])
        #expect(told(bench, 1) == "Available")
        try bench.present("stranger")
        #expect(bench.station.status(evse: 1) == .granted)
    }

    @Test func `a cancelled reservation leaves without a word of the station`() throws {
        var bench = try idle()
        #expect(try reserve(&bench, 1, evse: 1) == "Accepted")
        #expect(try bench.call("CancelReservation", ["reservationId": 1])?.status == "Accepted")
        try bench.run(seconds: 1)
        #expect(told(bench, 1) == "Available")
        #expect(updates(bench).isEmpty)
        #expect(try bench.call("CancelReservation", ["reservationId": 1])?.status == "Rejected")
    }

    @Test func `the same id replaces a reservation`() throws {
        var bench = try idle()
        #expect(try reserve(&bench, 1, evse: 1) == "Accepted")
        #expect(try reserve(&bench, 1, evse: 2) == "Accepted")
        #expect(told(bench, 1) == "Available")
        #expect(told(bench, 2) == "Reserved")
        #expect(try reserve(&bench, 2, evse: 2) == "Occupied")
    }

    @Test func `each EVSE that is not free says why`() throws {
        var bench = try idle()
        try bench.tell(.plugged(evse: 1))
        #expect(try reserve(&bench, 1, evse: 1) == "Occupied")
        try bench.tell(.unplugged(evse: 1))
        let out: JSONValue = ["operationalStatus": "Inoperative", "evse": ["id": 1]]
        _ = try bench.call("ChangeAvailability", out)
        #expect(try reserve(&bench, 1, evse: 1) == "Unavailable")
        try bench.inject(.groundFault)
        #expect(try reserve(&bench, 1, evse: 1) == "Faulted")
        #expect(try reserve(&bench, 1, evse: 3) == "Rejected")
        #expect(try reserve(&bench, 1, evse: 2, type: "sType2") == "Rejected")
        #expect(try reserve(&bench, 1, type: "sType2") == "Rejected")
        #expect(try reserve(&bench, 1, evse: 2, seconds: -1) == "Rejected")
        #expect(try reserve(&bench, 1, evse: 2, type: "cCCS2") == "Accepted")
        _ = try bench.set(.component("ReservationCtrlr"), .variable("Enabled"), to: "false")
        #expect(try reserve(&bench, 1, evse: 2) == "Rejected")
    }

    @Test func `reservations of any EVSE reserve the last ones that are left`() throws {
        var bench = try idle(evses: 3)
        #expect(try reserve(&bench, 1, type: "cCCS2", token: "a") == "Accepted")
        #expect(try reserve(&bench, 2, token: "b") == "Accepted")
        #expect([1, 2, 3].map { told(bench, $0) } == [nil, nil, nil], "one more can still charge")
        try bench.present("stranger", at: 2)
        #expect(bench.station.status(evse: 2) == .granted)
        #expect([told(bench, 1), told(bench, 3)] == ["Reserved", "Reserved"])
        #expect(try reserve(&bench, 3, token: "c") == "Occupied")
        try bench.present("stranger", at: 1)
        #expect(bench.station.status(evse: 1) == .refused)
        try bench.present("b", at: 3)
        #expect(bench.station.status(evse: 3) == .granted)
        #expect(told(bench, 1) == "Reserved")
        #expect(bench.events.last { $0["reservationId"] != nil }?["reservationId"] == 2)
    }

    @Test func `an EVSE that fails takes its reservation along`() throws {
        var bench = try idle(evses: 1)
        #expect(try reserve(&bench, 1, evse: 1) == "Accepted")
        try bench.inject(.overtemperature)
        try bench.run(seconds: 1)
        #expect(updates(bench) == ["Removed"])
        #expect(told(bench, 1) == "Faulted")
    }

    @Test func `of reservations that cannot all be kept the latest goes`() throws {
        var bench = try idle(evses: 2)
        #expect(try reserve(&bench, 1, token: "a") == "Accepted")
        #expect(try reserve(&bench, 2, token: "b") == "Accepted")
        _ = try bench.call("ChangeAvailability", ["operationalStatus": "Inoperative", "evse": ["id": 2]])
        try bench.run(seconds: 1)
        #expect(bench.csms.calls(of: "ReservationStatusUpdate").map { $0["reservationId"] } == [2])
        #expect(updates(bench) == ["Removed"])
    }

    @Test func `a driver who shows a token and does not plug in has used the reservation up`() throws {
        var bench = try idle(evses: 1) {
            $0.settings.txStartPoint = .powerPathClosed
            $0.settings.txStopPoint = .powerPathClosed
        }
        #expect(try reserve(&bench, 1, evse: 1) == "Accepted")
        try bench.present("card")
        try bench.run(seconds: 70)
        #expect(bench.events.isEmpty)
        #expect(updates(bench) == ["NoTransaction"])
        #expect(told(bench, 1) == "Available")
    }

    @Test func `reservations survive a restart, and one that ended meanwhile is told`() throws {
        var first = try idle()
        #expect(try reserve(&first, 1, evse: 1, group: "family") == "Accepted")
        let stored = first.stored
        var bench = try idle { $0.stored = stored }
        try bench.present("stranger")
        #expect(bench.station.status(evse: 1) == .refused)
        #expect(try bench.call("CancelReservation", ["reservationId": 1])?.status == "Accepted")

        var late = Bench(evses: 2) {
            $0.token = nil
            $0.stored = stored
        }
        late.now = late.now + .seconds(3600)
        try late.powerUp()
        try late.run(seconds: 2)
        #expect(updates(late) == ["Expired"])
        #expect(told(late, 1) == "Available")
    }

    @Test func `a remote start heeds reservations`() throws {
        var bench = try idle(evses: 1)
        #expect(try reserve(&bench, 1, evse: 1) == "Accepted")
        func start(_ token: String) throws -> ScriptedCSMS.Answer? {
            try bench.call(
                "RequestStartTransaction",
                ["evseId": 1, "remoteStartId": 1, "idToken": ["idToken": .string(token), "type": "ISO14443"]])
        }
        let refused = try start("stranger")
        #expect(refused?.status == "Rejected")
        #expect(refused?.payload?["statusInfo"]?["reasonCode"] == "InvalidIdToken")
        #expect(refused?.payload?["statusInfo"]?["additionalInfo"] == "reserved for another token")
        #expect(try start("card")?.status == "Accepted")
        try bench.run(seconds: 1)
        #expect(bench.events.last { $0["reservationId"] != nil }?["reservationId"] == 1)
    }
}
