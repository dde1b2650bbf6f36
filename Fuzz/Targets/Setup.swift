import ISO15118
import ISO15118Messages
import Quantities

/// What the first four bytes of an input choose: both sides' settings, a bit each. Four zeros are bidirectional DC under
/// Dynamic control, by external identification, without TLS.
struct Setup {
    var station: SECC.Configuration
    var vehicle: EVCC.Configuration
    var battery: EVCC.BatteryState
    let isTLS: Bool

    init(_ octets: inout Octets) {
        let basics = octets.byte()
        let identification = octets.byte()
        let planning = octets.byte()
        let extras = octets.byte()
        let isDC = basics & 1 == 0
        let services: [EnergyService] =
            isDC ? (extras & 1 == 0 ? [.dcBPT, .dc] : [.mcsBPT, .mcs]) : [.acBPT, .ac]
        station = SECC.Configuration(evseID: "DE*EBB*E1", services: services, limits: Self.limits(isDC, extras))
        vehicle = EVCC.Configuration(
            evccID: "WMIEBB0000000001", services: basics & 16 == 0 ? services : [services[1]])
        battery = Self.battery(isDC)
        isTLS = identification & 1 != 0
        choose(basics: basics)
        choose(identification: identification)
        choose(planning: planning)
        choose(extras: extras)
    }

    private mutating func choose(basics: UInt8) {
        station.transcript = basics & 2 != 0
        vehicle.transcript = basics & 2 != 0
        station.serviceRenegotiation = basics & 4 != 0
        station.standbyAllowed = basics & 8 != 0
        vehicle.controlModes = basics & 32 == 0 ? [.dynamic, .scheduled] : [.scheduled]
        vehicle.dischargeLimitsAreNegative = basics & 64 != 0
        vehicle.requestsMeterInfo = basics & 128 != 0
    }

    private mutating func choose(identification bits: UInt8) {
        if bits & 2 != 0 {
            station.pnc = SECC.PnCOffer(
                supportedProviders: bits & 8 == 0 ? [] : ["DEEBB"], installsCertificates: bits & 4 != 0)
        }
        station.offersEIM = bits & 8 == 0
        vehicle.contracts = (0..<(bits >> 4 & 3)).map { Forgery.contract($0) }
        vehicle.provisioning = bits & 64 == 0 ? nil : Forgery.provisioning
        vehicle.acceptsEIM = bits & 128 == 0
    }

    private mutating func choose(planning bits: UInt8) {
        station.awaitsSchedules = bits & 1 != 0
        station.powerToleranceRequired = bits & 2 != 0
        vehicle.acceptsPowerTolerance = bits & 4 == 0
        let pricings: [[Pricing]] = [[.none], [.absolute], [.levels], [.none, .absolute, .levels]]
        station.offer.pricings = pricings[Int(bits >> 3 & 3)]
        station.offer.scheduledPricings = pricings[Int(bits >> 3 & 3)]
        if bits & 32 != 0 {
            station.offer.mobilityNeedsModes = [.evcc, .secc]
            vehicle.mobilityNeedsModes = [.secc, .evcc]
        }
        vehicle.renegotiatesAside = bits & 64 != 0
        vehicle.energyOffer = bits & 128 == 0 ? nil : Forgery.energyOffer
    }

    private mutating func choose(extras bits: UInt8) {
        if bits & 2 != 0 {
            station.valueAddedServices = [
                .internet([.init("http", port: 80), .init("https", port: 443)]), .parkingStatus(type: 1),
            ]
            vehicle.valueAddedServices = [65, 66, 4711]
        }
        station.pauseAllowed = bits & 4 == 0
        vehicle.maximumSupportingPoints = bits & 8 == 0 ? 1024 : 12
        vehicle.rampPerSecond = bits & 32 == 0 ? nil : 2_000
        vehicle.skipsWeldingDetectionWhenPausing = bits & 64 != 0
        battery.maximumReactivePower = bits & 128 == 0 ? 0 : 5_000
    }

    private static func limits(_ isDC: Bool, _ extras: UInt8) -> PowerLimits {
        guard !isDC else {
            return .dc(
                chargePower: 50_000, dischargePower: -30_000, chargeCurrent: 125, dischargeCurrent: -75,
                voltage: 150...1000)
        }
        var limits = PowerLimits.ac(chargePower: 22_000, dischargePower: -22_000, phases: 3)
        limits.maximumAsymmetry = extras & 16 == 0 ? nil : 4_600
        limits.rampPercentPerMinute = extras & 16 == 0 ? nil : 600
        return limits
    }

    private static func battery(_ isDC: Bool) -> EVCC.BatteryState {
        var battery = EVCC.BatteryState(
            energy: EnergyRequests(
                target: 20_000, maximum: 35_000, minimum: -10_000, maximumV2X: 25_000, minimumV2X: -15_000),
            limits: isDC
                ? .dc(
                    chargePower: 100_000, dischargePower: -20_000, chargeCurrent: 250, dischargeCurrent: -50,
                    voltage: 300...450)
                : .ac(chargePower: 11_000, dischargePower: -9_000, phases: 3))
        battery.voltage = 400
        battery.stateOfCharge = 0.5
        battery.capacity = 70_000
        return battery
    }
}
