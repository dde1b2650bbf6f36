import CentralSystem
import JSON
import OCPPMessages
import Testing

@testable import ebb

@Suite struct SettingsFileTests {
    private func settings(_ text: String) throws -> CentralSystemSettings {
        var settings = CentralSystemSettings()
        try settings.take(JSONValue(parsing: text))
        return settings
    }

    @Test func `every setting is taken`() throws {
        let settings = try settings(
            """
            {"stations": ["CS1", "CS2"], "admissions": {"CS1": "pending"}, "otherStations": "rejected",
             "admissionInterval": 30, "heartbeatInterval": 60, "unknownTokens": "refuse", "keepsLocalLists": false,
             "localListItems": 10, "takesContractsWithoutStatus": false, "defaultTariff": "t", "localTimeOffset": -90,
             "tariffs": [{"tariffId": "t", "currency": "EUR", "energy": {"prices": [{"priceKwh": 0.4}]}}]}
            """)
        #expect(settings.stations == .listed(["CS1", "CS2"]))
        #expect(settings.admissions == ["CS1": .pending])
        #expect(settings.otherAdmission == .rejected)
        #expect(settings.admissionInterval == .seconds(30))
        #expect(settings.heartbeatInterval == .seconds(60))
        #expect(settings.tokens == .listed([]))
        #expect(!settings.keepsLocalLists)
        #expect(settings.localListItems == 10)
        #expect(!settings.takesContractsWithoutStatus)
        #expect(settings.tariffs["t"]?.currency == "EUR")
        #expect(settings.defaultTariff == "t")
        #expect(settings.localTimeOffset == .seconds(-5400))
    }

    @Test(arguments: [
        ("[]", "the file must be an object"),
        (#"{"station": []}"#, "station is no setting"),
        (#"{"stations": [1]}"#, "stations must be a list of texts"),
        (#"{"admissions": {"CS1": "maybe"}}"#, "admissions must be accepted, pending or rejected for 'CS1'"),
        (#"{"heartbeatInterval": 0}"#, "heartbeatInterval must be a whole number from 1 to 86400"),
        (#"{"unknownTokens": "ask"}"#, "unknownTokens must be accept or refuse"),
        (#"{"tariffs": [{"tariffId": "t"}]}"#, "tariffs[0].currency is required"),
        (#"{"defaultTariff": "t"}"#, "defaultTariff must be the tariffId of one of the tariffs"),
    ])
    func `what is wrong is said in one line`(text: String, line: String) {
        do {
            _ = try settings(text)
            Issue.record("'\(text)' was taken")
        } catch {
            #expect("\(error)" == line)
        }
    }
}
