// What a station does not promise when its hardware cannot do it.

import ISO15118
import OCPP
import OCPPMessages
import Testing

@testable import ChargingStation

@Suite struct CapabilityTests {
    private static let station = Station(
        StationConfiguration(
            id: "A", evses: [EVSEConfiguration(ratings: .dc(), evseID: "DE*EBB*E1")], seed: 1))

    @Test func `electronics that cannot be switched off take no period of sleep`() {
        #expect(!Self.station.profiles.capabilities.evseSleep)
    }

    @Test func `a station without a frequency meter does not offer Frequency`() {
        #expect(!DeviceModel.measurands(Self.station).contains("Frequency"))
        #expect(DeviceModel.objection(Self.station, "Voltage,Frequency") == .invalidValue)
        #expect(DeviceModel.objection(Self.station, "Voltage") == nil)
        #expect(DeviceModel.measurands(Self.station).contains("Power.Reactive.Import"))
    }
}
