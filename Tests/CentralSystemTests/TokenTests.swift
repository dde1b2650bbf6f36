import CentralSystem
import JSON
import OCPPMessages
import Quantities
import Records
import Testing

/// Chapters C and D: the operator's table of tokens, and the lists that the stations have of it.
@Suite struct TokenTests {
    var script: StationScript

    init() {
        var settings = CentralSystemSettings()
        settings.tokens = .listed([])
        settings.localListItems = 3
        script = StationScript(settings: settings)
    }

    private func token(_ id: String, _ status: AuthorizationStatus = .accepted) -> Token {
        Token(idToken: IdToken(idToken: id, type: "ISO14443"), info: IdTokenInfo(status: status))
    }

    private mutating func authorize(_ id: String) -> JSONValue? {
        script.result("Authorize", ["idToken": ["idToken": .string(id), "type": "ISO14443"]])
    }

    private mutating func set(_ tokens: Token...) {
        for token in tokens { script.tell(.request(1, .setToken(token))) }
    }

    /// A station without a list of its own to keep.
    private mutating func bootWithoutList() {
        script.localListVersion = -1
        script.boot()
    }

    @Test mutating func `the table decides who may charge, without regard to case`() {
        set(token("AbC"), token("lost", .blocked))
        bootWithoutList()
        #expect(authorize("aBc")?["idTokenInfo"]?["status"] == "Accepted")
        #expect(authorize("lost")?["idTokenInfo"]?["status"] == "Blocked")
        #expect(authorize("stranger")?["idTokenInfo"]?["status"] == "Unknown")
        #expect(authorize("lost")?["allowedEnergyTransfer"] == nil)
    }

    @Test mutating func `a token carries its group, its directions and its end`() {
        var known = token("me")
        known.info.groupIdToken = IdToken(idToken: "family", type: "Central")
        known.allowedEnergyTransfer = [.dc]
        known.expires = DateTime(script.now + .seconds(60))
        set(known)
        bootWithoutList()
        let answer = authorize("me")
        #expect(answer?["idTokenInfo"]?["groupIdToken"]?["idToken"] == "family")
        #expect(answer?["idTokenInfo"]?["cacheExpiryDateTime"] == script.time(.seconds(60)))
        #expect(answer?["allowedEnergyTransfer"] == ["DC"])
        script.pass(.seconds(61))
        #expect(authorize("me")?["idTokenInfo"]?["status"] == "Expired")
    }

    @Test func `a station is allowed what its EVSEs name, and no discharging when V2X is off`() {
        for (isEnabled, isAllowed) in [(true, true), (false, false)] {
            var script = StationScript()
            let facts = EVSEFactsRecord(
                station: "CS1", evse: 1, at: 0, isV2XEnabled: isEnabled, energyTransferModes: "AC_BPT_DER,AC_DER,WPT")
            script.tell(.restore(RestoredState(evses: [facts])))
            script.connect()
            let answer = script.result("Authorize", ["idToken": ["idToken": "me", "type": "Central"]])
            let modes = answer?["allowedEnergyTransfer"]?.array?.compactMap(\.string) ?? []
            #expect(modes.contains("AC_DER") && modes.contains("WPT"))
            #expect(modes.contains("AC_BPT_DER") == isAllowed)
            #expect(modes.contains("DC_BPT") == isAllowed)
        }
    }

    @Test mutating func `a token is answered for once it is durable, and is there after a restart`() {
        script.isStoreSlow = true
        set(token("me"))
        #expect(script.answers[1] == nil)
        script.finishStoring()
        #expect(script.answers[1] == .accepted)
        set(token("you"))
        script.tell(.request(2, .removeToken("YOU")))
        script.finishStoring()
        #expect(script.answers[2] == .accepted)
        script.tell(.request(3, .removeToken("you")))
        #expect(script.answers[3] == .refused(.unknownToken))
        let restored = script.store.restore()
        var settings = CentralSystemSettings()
        settings.tokens = .listed([])
        script = StationScript(settings: settings)
        script.tell(.restore(restored))
        #expect(script.central.knownTokens.map(\.idToken.idToken) == ["me"])
    }

    @Test mutating func `a token comes through JSON unchanged`() throws {
        var full = token("me", .noCredit)
        full.info.evseId = [1, 2]
        full.expires = DateTime("2027-01-01T00:00:00Z")
        full.allowedEnergyTransfer = [.acBPT, .dcBPT]
        full.tariff = "night"
        #expect(try Token(json: full.json) == full)
        #expect(throws: OCPPSchemaError.self) { try Token(json: ["idToken": "me"]) }
        let foreign: JSONValue = ["idToken": ["idToken": "x", "type": "Central"], "allowedEnergyTransfer": ["Steam"]]
        #expect(throws: OCPPSchemaError.self) { try Token(json: foreign) }
    }

    @Test mutating func `a station without a list is sent the whole, in parts under rising versions`() {
        set(token("a"), token("b"), token("c"), token("d"), token("e"), token("f"), token("g"))
        script.connect()
        script.answer("TriggerMessage", with: StationScript.accepted)
        _ = script.result("BootNotification", StationScript.bootNotification)
        script.answer("SetChargingProfile", with: StationScript.accepted)
        script.refuse("GetBaseReport", "NotSupported")
        script.answer("GetLocalListVersion", with: ["versionNumber": 0])
        func ids(_ request: JSONValue?) -> [String?] {
            request?["localAuthorizationList"]?.array?.map { $0["idToken"]?["idToken"]?.string } ?? []
        }
        let first = script.answer("SendLocalList", with: StationScript.accepted)
        #expect(first?["updateType"] == "Full")
        #expect(first?["versionNumber"] == 5)
        #expect(ids(first) == ["a", "b", "c"])
        let second = script.answer("SendLocalList", with: StationScript.accepted)
        #expect(second?["updateType"] == "Differential")
        #expect(second?["versionNumber"] == 6)
        #expect(ids(second) == ["d", "e", "f"])
        let third = script.answer("SendLocalList", with: StationScript.accepted)
        #expect(third?["versionNumber"] == 7)
        #expect(ids(third) == ["g"])
        #expect(script.hasNothingMoreToSay)
    }

    @Test mutating func `a station that is not far behind is sent what changed, and what is gone`() {
        set(token("a"))
        script.localListVersion = 1
        script.boot()
        #expect(script.hasNothingMoreToSay)
        set(token("b"))
        script.tell(.request(2, .removeToken("a")))
        // The first change had it asked already.
        for _ in 0..<2 { script.answer("GetLocalListVersion", with: ["versionNumber": 1]) }
        let update = script.answer("SendLocalList", with: StationScript.accepted)
        #expect(update?["updateType"] == "Differential")
        #expect(update?["versionNumber"] == 3)
        let items = update?["localAuthorizationList"]?.array
        #expect(items?.count == 2)
        // Without information it is taken out of the list.
        #expect(items?.first { $0["idToken"]?["idToken"] == "a" }?["idTokenInfo"] == nil)
        #expect(items?.first { $0["idToken"]?["idToken"] == "b" }?["idTokenInfo"]?["status"] == "Accepted")
    }

    @Test mutating func `a mismatch of versions is settled by the whole list, and not tried for ever`() {
        set(token("a"))
        script.localListVersion = 1
        script.boot()
        set(token("b"))
        script.answer("GetLocalListVersion", with: ["versionNumber": 1])
        script.answer("SendLocalList", with: ["status": "VersionMismatch"])
        let whole = script.answer("SendLocalList", with: ["status": "Failed"])
        #expect(whole?["updateType"] == "Full")
        #expect(script.hasNothingMoreToSay)
        #expect(script.logged.contains { $0.contains("list of tokens") })
    }

    @Test mutating func `a station that knows no lists is asked once a boot`() {
        set(token("a"))
        script.connect()
        script.answer("TriggerMessage", with: StationScript.accepted)
        _ = script.result("BootNotification", StationScript.bootNotification)
        script.answer("SetChargingProfile", with: StationScript.accepted)
        script.refuse("GetBaseReport", "NotSupported")
        script.refuse("GetLocalListVersion", "NotSupported")
        script.pass(.seconds(600))
        #expect(script.hasNothingMoreToSay)
    }

    @Test mutating func `a running session hears when its token may do less`() {
        set(token("me"))
        bootWithoutList()
        var event = script.event("Started", 0).members ?? []
        event.append(.init("idToken", ["idToken": "ME", "type": "ISO14443"]))
        #expect(script.result("TransactionEvent", .object(event))?["idTokenInfo"]?["status"] == "Accepted")
        var less = token("me")
        less.allowedEnergyTransfer = [.dc]
        set(less)
        let notice = script.answer("NotifyAllowedEnergyTransfer", with: StationScript.accepted)
        #expect(notice == ["transactionId": "T1", "allowedEnergyTransfer": ["DC"]])
        script.answer("GetLocalListVersion", with: ["versionNumber": -1])
    }
}
