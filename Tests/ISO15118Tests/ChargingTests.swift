/// Whole sessions, as transcripts.
import ISO15118Messages
import Quantities
import Testing

@testable import ISO15118

@Suite struct ChargingTests {
    @Test func `a DC_BPT session runs from SupportedAppProtocol to SessionStop`() {
        var pair = SessionPair.charging(.dc(), target: -7_000)
        pair.vehicle(.stop(.terminate))
        pair.runToEnd()
        #expect(
            pair.outline == [
                "supportedAppProtocolReq", "supportedAppProtocolRes",
                "SessionSetupReq", "SessionSetupRes OK_NewSessionEstablished",
                "AuthorizationSetupReq", "AuthorizationSetupRes OK",
                "AuthorizationReq", "AuthorizationRes OK",
                "ServiceDiscoveryReq", "ServiceDiscoveryRes OK",
                "ServiceDetailReq", "ServiceDetailRes OK",
                "ServiceSelectionReq", "ServiceSelectionRes OK",
                "DC_ChargeParameterDiscoveryReq", "DC_ChargeParameterDiscoveryRes OK",
                "ScheduleExchangeReq", "ScheduleExchangeRes OK",
                "DC_CableCheckReq", "DC_CableCheckRes OK",
                "DC_PreChargeReq", "DC_PreChargeRes OK",
                "PowerDeliveryReq", "PowerDeliveryRes OK",
                "DC_ChargeLoopReq", "DC_ChargeLoopRes OK",
                "PowerDeliveryReq", "PowerDeliveryRes OK",
                "DC_WeldingDetectionReq", "DC_WeldingDetectionRes OK",
                "SessionStopReq", "SessionStopRes OK",
            ])
        #expect(pair.vehicleEffects.contains(.serviceSelected(.dcBPT, .dynamic)))
        #expect(pair.transcript.contains("[EV: terminated]"))
        #expect(pair.transcript.contains("[station: terminated]"))
    }

    @Test func `an AC_BPT session runs without CableCheck, PreCharge and WeldingDetection`() {
        var pair = SessionPair.charging(.ac(), target: -6_000)
        pair.vehicle(.stop(.terminate))
        pair.runToEnd()
        #expect(
            pair.outline.suffix(12) == [
                "AC_ChargeParameterDiscoveryReq", "AC_ChargeParameterDiscoveryRes OK",
                "ScheduleExchangeReq", "ScheduleExchangeRes OK",
                "PowerDeliveryReq", "PowerDeliveryRes OK",
                "AC_ChargeLoopReq", "AC_ChargeLoopRes OK",
                "PowerDeliveryReq", "PowerDeliveryRes OK",
                "SessionStopReq", "SessionStopRes OK",
            ])
        #expect(pair.vehicleEffects.contains(.serviceSelected(.acBPT, .dynamic)))
    }

    @Test(arguments: [11_000, 3_500, 0, -7_000] as [Watts])
    func `in DC the stage drives the target and the EV is told what flows`(target: Watts) throws {
        var pair = SessionPair.charging(.dc(), target: target)
        pair.run(for: .seconds(1))
        #expect(pair.power == target)
        let told = try #require(pair.vehicleEffects.lazy.compactMap(\.delivered).last)
        #expect((told - target).magnitude <= 5)
    }

    @Test(arguments: [9_000, 0, -6_000] as [Watts])
    func `in AC the inverter follows the target, split evenly over the phases`(target: Watts) {
        var pair = SessionPair.charging(.ac(), target: target)
        pair.run(for: .seconds(1))
        #expect(pair.battery.power == PhasePower(total: target, phases: 3))
        #expect(pair.power == target)
    }

    @Test func `a single-phase EV gets the whole target in one value`() {
        let pair = SessionPair.charging(.ac(phases: 1), target: -3_000)
        #expect(pair.battery.power == PhasePower(-3_000))
    }

    @Test func `a target by phase reaches the inverter phase by phase`() {
        var pair = SessionPair.charging(.ac(), target: 0)
        pair.tell(.target(.phases(1_000, -2_000, 3_000)))
        pair.run(for: .seconds(1))
        #expect(pair.battery.power == PhasePower(l1: 1_000, l2: -2_000, l3: 3_000))
    }

    @Test func `the latest of several targets reaches the vehicle in the next loop answer`() {
        var pair = SessionPair.charging(.ac(), target: 9_000)
        for target: Watts in [1_000, 6_000, -3_000] { pair.tell(.target(.total(target))) }
        #expect(pair.battery.power.total == 9_000)
        pair.run(for: .milliseconds(250))
        #expect(pair.battery.power.total == -3_000)
    }

    @Test func `in DC a new target moves the stage at once, before the next request`() {
        var pair = SessionPair.charging(.dc(), target: 9_000)
        pair.tell(.target(.total(-4_000)))
        #expect(pair.power == -4_000)
    }

    @Test func `targets are narrowed to what both sides allow`() {
        var dc = SessionPair.charging(.dc(), target: 200_000)
        #expect(dc.power == 50_000, "the EVSE's limit")
        dc.tell(.target(.total(-200_000)))
        #expect(dc.power == -20_000, "the EV's limit")
        var ac = SessionPair.charging(.ac(), target: 200_000)
        #expect(ac.power == 11_000, "the EV's limit")
        ac.tell(.target(.total(-200_000)))
        ac.run(for: .seconds(1))
        #expect(ac.power == -9_000, "the EV's limit")
    }

    @Test func `the EVSE's limits narrow a session while it runs`() {
        var pair = SessionPair.charging(.dc(), target: 40_000)
        var limits = pair.secc.configuration.limits
        limits.maximumChargePower = PhasePower(8_000)
        pair.tell(.limits(limits))
        #expect(pair.power == 8_000)
    }

    @Test func `without a BPT service the EV falls back to charging only`() {
        for (pair, service) in [
            (SessionPair.dc(offering: [.dc]), EnergyService.dc), (SessionPair.ac(offering: [.ac]), .ac),
        ] {
            let charging = SessionPair.charging(pair, target: -5_000)
            #expect(charging.vehicleEffects.contains(.serviceSelected(service, .dynamic)))
            #expect(charging.power == 0, "a discharge target must not reach an EV that only charges")
            let positive = SessionPair.charging(pair, target: 5_000)
            #expect(positive.power == 5_000)
        }
    }

    @Test func `an EV that wants only charging gets it from a bidirectional EVSE`() {
        let pair = SessionPair.charging(.dc(wanting: [.dc]), target: 5_000)
        #expect(pair.vehicleEffects.contains(.serviceSelected(.dc, .dynamic)))
        #expect(pair.power == 5_000)
    }

    @Test func `an EV without a service in common stops in an orderly way`() {
        var pair = SessionPair.dc(offering: [.dc], wanting: [.dcBPT])
        pair.connect()
        pair.runToEnd()
        #expect(
            pair.outline.suffix(4) == [
                "ServiceDiscoveryReq", "ServiceDiscoveryRes OK", "SessionStopReq", "SessionStopRes OK",
            ])
        #expect(pair.transcript.contains("[EV: nothingInCommon]"))
    }

    @Test func `an AC car at a DC station finds no protocol in common`() {
        let dc = SessionPair.dc()
        let ac = SessionPair.ac()
        var pair = SessionPair(
            station: dc.secc.configuration, vehicle: ac.evcc.configuration, battery: ac.battery)
        pair.connect()
        pair.runToEnd()
        #expect(pair.messages == ["supportedAppProtocolReq", "supportedAppProtocolRes"])
        #expect(pair.transcript.contains("[EV: nothingInCommon]"))
    }

    @Test(arguments: [SessionPair.dc(), .ac(), .dc(offering: [.dc]), .ac(offering: [.ac])])
    func `a session under Scheduled control charges by the offered schedule`(pair: SessionPair) {
        var pair = pair
        var configuration = pair.secc.configuration
        configuration.controlModes = [.scheduled]
        pair.secc = SECC(configuration)
        pair.connect()
        pair.run { $0.messages.filter { $0.hasSuffix("ChargeLoopRes OK") }.count == 5 }
        #expect(pair.vehicleEffects.contains { $0.isScheduledSelection })
        #expect(pair.power == (pair.secc.configuration.services[0].isDC ? 50_000 : 11_000))
        pair.vehicle(.stop(.terminate))
        pair.runToEnd()
        #expect(pair.transcript.contains("[station: terminated]"))
    }

    @Test func `bytes may arrive one at a time`() {
        var pair = SessionPair.dc()
        pair.splitsBytes = true
        pair = SessionPair.charging(pair, target: 5_000)
        pair.vehicle(.stop(.terminate))
        pair.runToEnd()
        #expect(pair.transcript.contains("[station: terminated]"))
        #expect(pair.transcript.contains("[EV: terminated]"))
    }

    @Test func `the vehicle keeps a cadence of 250 ms`() {
        var pair = SessionPair.charging(.ac(), target: 1_000)
        let before = pair.messages.count { $0 == "AC_ChargeLoopReq" }
        pair.run(for: .seconds(10))
        #expect(pair.messages.count { $0 == "AC_ChargeLoopReq" } - before == 40)
    }

    @Test func `the station hears the vehicle's needs before the loop and its state in the loop`() throws {
        var pair = SessionPair.dc()
        var vehicle = pair.evcc.configuration
        vehicle.departure = pair.now + .seconds(3600)
        pair.battery.targetSOC = 0.8
        pair.evcc = EVCC(vehicle)
        pair = SessionPair.charging(pair, target: 5_000)
        let needs = try #require(pair.stationEffects.lazy.compactMap(\.needs).first)
        #expect(needs.requestedService == .dcBPT)
        #expect(needs.supportedServices == [.dcBPT, .dc])
        #expect(needs.controlMode == .dynamic)
        #expect(needs.mobilityNeedsMode == .evcc)
        #expect(needs.limits == pair.battery.limits)
        #expect(needs.energy == pair.battery.energy)
        let departure = try #require(needs.departure)
        #expect(abs((departure - pair.now).seconds - 3600) < 5, "whole seconds from the request on")
        #expect(needs.targetSOC == 0.8)
        let report = try #require(pair.stationEffects.lazy.compactMap(\.report).last)
        #expect(report.presentSOC == 0.5)
        #expect(report.batteryCapacity == 70_000)
        #expect(report.presentVoltage == 400)
        #expect(report.energy == pair.battery.energy)
    }

    @Test func `an EV below its cycling range is not discharged, a full one not charged`() {
        var pair = SessionPair.charging(.dc(), target: -5_000)
        pair.battery.energy.minimumV2X = 500
        pair.vehicle(.battery(pair.battery))
        pair.run(for: .seconds(1))
        #expect(pair.power == 0)
        pair.battery.energy = EnergyRequests(target: -1, maximum: 0, minimum: -30_000)
        pair.vehicle(.battery(pair.battery))
        pair.tell(.target(.total(5_000)))
        pair.run(for: .seconds(1))
        #expect(pair.power == 0)
    }

    @Test(arguments: [false, true])
    func `discharge limits are understood in either sign`(isNegative: Bool) {
        var pair = SessionPair.dc()
        var vehicle = pair.evcc.configuration
        vehicle.dischargeLimitsAreNegative = isNegative
        pair.evcc = EVCC(vehicle)
        pair = SessionPair.charging(pair, target: -200_000)
        #expect(pair.power == -20_000)
    }

    @Test func `engines are values: a copy goes its own way`() {
        let pair = SessionPair.charging(.dc(), target: 5_000)
        var copy = pair
        copy.tell(.target(.total(-5_000)))
        copy.run(for: .seconds(1))
        #expect(pair.power == 5_000)
        #expect(copy.power == -5_000)
        #expect(copy.secc != pair.secc)
    }
}

extension EVCC.Effect {
    var delivered: Watts? { if case .delivered(let voltage, let current) = self { voltage * current } else { nil } }
    var isScheduledSelection: Bool { if case .serviceSelected(_, .scheduled) = self { true } else { false } }
}

extension SECC.Effect {
    var needs: SECC.ChargingNeeds? { if case .chargingNeeds(let needs) = self { needs } else { nil } }
    var report: SECC.VehicleReport? { if case .vehicleReport(let report) = self { report } else { nil } }
    var rejection: Rejection? { if case .note(.rejected(let rejection)) = self { rejection } else { nil } }
    var fault: V2GFault? { if case .fault(let fault) = rejection?.reason { fault } else { nil } }
    var sent: [UInt8]? { if case .send(let bytes) = self { bytes } else { nil } }
}
