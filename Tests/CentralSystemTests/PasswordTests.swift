import CentralSystem
import JSON
import OCPPMessages
import Quantities
import Testing

/// OCPP 2.1, A01: the password that an operator sets at a station is the one by which it is let in.
@Suite struct PasswordTests {
    var script: StationScript

    init() throws {
        var settings = CentralSystemSettings()
        settings.services = [.passwords]
        script = StationScript(settings: settings)
        script.boot()
    }

    private static let variable: JSONValue = [
        "component": ["name": "SecurityCtrlr"], "variable": ["name": "BasicAuthPassword"],
    ]

    private static let request: AnyRequest = .setVariables(
        SetVariablesRequest(setVariableData: [
            SetVariableData(
                attributeValue: "the second password", component: Component(name: "SecurityCtrlr"),
                variable: Variable(name: "BasicAuthPassword"))
        ]))

    private mutating func set(number: UInt64 = 1) {
        script.tell(.request(number, .call(station: "CS1", Self.request)))
    }

    private static func result(_ status: JSONValue) -> JSONValue {
        [
            "setVariableResult": [
                [
                    "attributeStatus": status, "component": ["name": "SecurityCtrlr"],
                    "variable": ["name": "BasicAuthPassword"],
                ]
            ]
        ]
    }

    private static let offer = HostQuestion.password(.offered(Password("the second password"), request: 1))
    private static let withdrawal = HostQuestion.password(.withdrawn(request: 1))

    @Test mutating func `the station hears of a new password when it is kept here, and not before`() {
        set()
        #expect(script.hasNothingMoreToSay)
        #expect(script.answerHost(.passwordKept) == Self.offer)
        let sent = script.answer("SetVariables", with: Self.result("Accepted"))
        #expect(sent?["setVariableData"]?.array?.first?["attributeValue"] == "the second password")
        #expect(script.asked.isEmpty && script.answers[1] != nil)
    }

    @Test mutating func `a password that cannot be kept is not sent`() {
        set()
        script.answerHost(.failed("the disk is full"))
        #expect(script.answers[1] == .refused(.notKept("the disk is full")))
        #expect(script.hasNothingMoreToSay && script.asked.isEmpty)
    }

    @Test(arguments: ["Rejected", "UnknownVariable", "UnknownComponent", "NotSupportedAttributeType"] as [JSONValue])
    mutating func `what the station does not take counts no more`(status: JSONValue) {
        set()
        script.answerHost(.passwordKept)
        script.answer("SetVariables", with: Self.result(status))
        #expect(script.answerHost(.passwordKept) == Self.withdrawal)
    }

    @Test mutating func `neither does what it answers with an error`() {
        set()
        script.answerHost(.passwordKept)
        script.refuse("SetVariables", "NotSupported")
        #expect(script.answerHost(.passwordKept) == Self.withdrawal)
    }

    @Test mutating func `both count while it is open whether the station has taken it`() {
        set()
        script.answerHost(.passwordKept)
        #expect(script.takeCall("SetVariables") != nil)
        script.tell(.disconnected(connection: 1))
        #expect(script.answers[1] == .refused(.disconnected))
        #expect(script.asked.isEmpty)
    }

    @Test mutating func `one that was never sent is taken back`() {
        set()
        script.tell(.disconnected(connection: 1))
        script.answerHost(.passwordKept)
        #expect(script.answers[1] == .refused(.disconnected))
        #expect(script.answerHost(.passwordKept) == Self.withdrawal)
    }

    @Test mutating func `no other variable has to do with it`() {
        script.tell(
            .request(
                1,
                .call(
                    station: "CS1",
                    .setVariables(
                        SetVariablesRequest(setVariableData: [
                            SetVariableData(
                                attributeValue: "60", component: Component(name: "OCPPCommCtrlr"),
                                variable: Variable(name: "HeartbeatInterval"))
                        ])))))
        #expect(script.asked.isEmpty && script.takeCall("SetVariables") != nil)
    }

    @Test mutating func `no password stands in the records`() throws {
        set()
        script.answerHost(.passwordKept)
        script.answer("SetVariables", with: Self.result("Accepted"))
        let notice = try #require(script.notices("SetVariables").first)
        #expect(notice["request"]?["setVariableData"]?.array?.first?["attributeValue"] == "…")

        let profile = NetworkConnectionProfile(
            apn: APN(apn: "net", apnPassword: "a secret of the network", apnAuthentication: .pap), ocppInterface: .any,
            ocppTransport: .json, messageTimeout: 30, ocppCsmsUrl: "ws://other.example", securityProfile: 1,
            basicAuthPassword: "the third password")
        script.tell(
            .request(
                2,
                .call(
                    station: "CS1",
                    .setNetworkProfile(SetNetworkProfileRequest(configurationSlot: 2, connectionData: profile)))))
        script.answer("SetNetworkProfile", with: StationScript.accepted)
        let text = try #require(script.notices("SetNetworkProfile").first?.text)
        #expect(text.contains("ws://other.example"))
        #expect(!text.contains("the third password") && !text.contains("a secret of the network"))
    }
}
