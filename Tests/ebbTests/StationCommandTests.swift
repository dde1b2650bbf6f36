import ChargingStation
import ISO15118
import Testing

@testable import ebb

/// What `ebb station` finds wrong before it starts.
struct StationCommandTests {
    @Test func `settings that no vehicle's message has room for are told at once`() throws {
        var configuration = StationConfiguration(
            id: "A", evses: (1...2).map { EVSEConfiguration(ratings: .dc(), evseID: "DE*EBB*E\($0)") }, seed: 1)
        try StationCommand.check(configuration)
        configuration.evses[1].secc.evseID = String(repeating: "E", count: 256)
        do throws(CommandError) {
            try StationCommand.check(configuration)
            Issue.record("an EVSEID of 256 characters was taken")
        } catch {
            #expect(error.status == 2 && error.line.hasPrefix("EVSE 2 has settings that do not fit"))
        }
    }

    @Test func `its help fits a screen's width`() {
        #expect(StationCommand.help.split(separator: "\n").allSatisfy { $0.count <= 122 })
    }
}
