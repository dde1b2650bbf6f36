import OCPP
import OCPPMessages
import Testing

@Suite struct ReasonCodeTests {
    @Test(arguments: ReasonCode.allCases) func `a reason fits into the schemas`(reason: ReasonCode) throws {
        let info = StatusInfo(reason, String(repeating: "x", count: 2_000))
        #expect(info.reasonCode.count <= 20)
        #expect(info.additionalInfo?.count == 1_024)
        #expect(try StatusInfo(json: info.json()) == info)
    }
}
