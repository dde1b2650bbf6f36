/// Settings of the stations and vehicles that the transcripts use.
import ISO15118Messages
import Quantities

@testable import ISO15118

extension SessionPair {
    static func dc(
        offering services: [EnergyService] = [.dcBPT, .dc], wanting wanted: [EnergyService] = [.dcBPT, .dc]
    ) -> SessionPair {
        let evse = PowerLimits.dc(
            chargePower: 50_000, dischargePower: -30_000, chargeCurrent: 125, dischargeCurrent: -75, voltage: 150...1000
        )
        let ev = PowerLimits.dc(
            chargePower: 100_000, dischargePower: -20_000, chargeCurrent: 250, dischargeCurrent: -50, voltage: 300...450
        )
        return SessionPair(offering: services, wanting: wanted, evse: evse, ev: ev)
    }

    static func ac(
        offering services: [EnergyService] = [.acBPT, .ac], wanting wanted: [EnergyService] = [.acBPT, .ac],
        phases: Int = 3
    ) -> SessionPair {
        let evse = PowerLimits.ac(chargePower: 22_000, dischargePower: -22_000, phases: 3)
        let ev = PowerLimits.ac(chargePower: 11_000, dischargePower: -9_000, phases: phases)
        return SessionPair(offering: services, wanting: wanted, evse: evse, ev: ev)
    }

    static func mcs(
        offering services: [EnergyService] = [.mcsBPT, .mcs], wanting wanted: [EnergyService] = [.mcsBPT, .mcs]
    ) -> SessionPair {
        let evse = PowerLimits.dc(
            chargePower: 3_000_000, dischargePower: -1_000_000, chargeCurrent: 3_000, dischargeCurrent: -1_000,
            voltage: 500...1250)
        let ev = PowerLimits.dc(
            chargePower: 1_200_000, dischargePower: -600_000, chargeCurrent: 1_500, dischargeCurrent: -800,
            voltage: 600...950)
        var pair = SessionPair(offering: services, wanting: wanted, evse: evse, ev: ev)
        pair.battery.voltage = 800
        return pair
    }

    private init(offering: [EnergyService], wanting: [EnergyService], evse: PowerLimits, ev: PowerLimits) {
        var battery = EVCC.BatteryState(
            energy: EnergyRequests(
                target: 20_000, maximum: 35_000, minimum: -10_000, maximumV2X: 25_000, minimumV2X: -15_000),
            limits: ev)
        battery.voltage = 400
        battery.stateOfCharge = 0.5
        battery.capacity = 70_000
        var station = SECC.Configuration(evseID: "DE*EBB*E1", services: offering, limits: evse)
        station.transcript = true
        self.init(
            station: station, vehicle: EVCC.Configuration(evccID: "WMIEBB0000000001", services: wanting),
            battery: battery)
    }

    /// In the charge loop, with `target` in force.
    static func charging(_ pair: SessionPair, target: Watts) -> SessionPair {
        var pair = pair
        pair.tell(.target(.total(target)))
        pair.connect()
        pair.run { $0.messages.filter { $0.hasSuffix("ChargeLoopRes OK") }.count == 3 }
        return pair
    }
}
