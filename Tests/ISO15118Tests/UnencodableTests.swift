/// A host's values beyond the schema: the session ends in an orderly way, the host is told, and nothing traps.
import EXI
import ISO15118Messages
import Quantities
import Testing

@testable import ISO15118

@Suite struct UnencodableTests {
    @Test func `an EVSEID of 255 characters charges, of 256 the session is not set up`() {
        func pair(_ count: Int) -> SessionPair {
            var pair = SessionPair.dc()
            var configuration = pair.secc.configuration
            configuration.evseID = String(repeating: "E", count: count)
            pair.secc = SECC(configuration)
            pair.connect()
            return pair
        }
        var fits = pair(255)
        fits.run(to: .dcLoop)
        #expect(fits.secc.sequence.stage == .dcLoop)

        var tooLong = pair(256)
        tooLong.run { !$0.secc.isConnected }
        #expect(tooLong.messages.last == "SessionSetupReq")
        // Neither the answer nor its refusal can be written: both need the EVSEID.
        #expect(tooLong.stationEffects.unencodable == [.invalidLength(bitOffset: 146), .invalidLength(bitOffset: 146)])
        #expect(tooLong.stationEffects.suffix(2) == [.sessionEnded(.failed), .close])
    }

    @Test func `a meter's name that is too long is a FAILED loop answer with the contactors open`() {
        var pair = SessionPair.dc()
        var configuration = pair.secc.configuration
        configuration.meterID = String(repeating: "M", count: 33)
        pair.secc = SECC(configuration)
        var vehicle = pair.evcc.configuration
        vehicle.requestsMeterInfo = true
        pair.evcc = EVCC(vehicle)
        pair.tell(.meter(SECC.MeterReading(imported: 1, exported: 0)))
        pair.connect()
        pair.run { !$0.evcc.isConnected }
        #expect(pair.messages.last == "DC_ChargeLoopRes FAILED")
        #expect(pair.transcript.contains("[EVSE opens contactors]"))
        #expect(pair.stationEffects.unencodable.count == 1)
    }

    @Test(arguments: [1, 3, 4])
    func `up to three schedules can be offered`(count: UInt32) {
        var pair = SessionPair.scheduled(.dc())
        pair.connect()
        pair.tell(.schedules((1...count).map { pair.option($0, [(3600, 8_000)]) }))
        pair.run { $0.evcc.sequence.stage == .dcLoop || !$0.evcc.isConnected }
        #expect(pair.evcc.isConnected == (count <= 3))
        if count > 3 { #expect(pair.messages.last == "ScheduleExchangeRes FAILED") }
    }

    @Test func `without a schedule of the station's the vehicle plans with all that there is`() {
        var pair = SessionPair.scheduled(.dc())
        pair.connect()
        pair.tell(.schedules([]))
        pair.run { $0.evcc.sequence.stage == .dcLoop || !$0.evcc.isConnected }
        #expect(pair.evcc.isConnected)
    }

    @Test func `an offer without a connector, or nine services beside energy, is FAILED where it would be told`() {
        func lastAnswer(_ change: (inout SECC.Configuration) -> Void) -> String? {
            var pair = SessionPair.dc()
            var configuration = pair.secc.configuration
            change(&configuration)
            pair.secc = SECC(configuration)
            var vehicle = pair.evcc.configuration
            vehicle.valueAddedServices = [65]
            pair.evcc = EVCC(vehicle)
            pair.connect()
            pair.run { !$0.evcc.isConnected }
            return pair.messages.last
        }
        let service = ValueAddedService.internet([.init("http", port: 80)])
        #expect(
            lastAnswer { $0.valueAddedServices = Array(repeating: service, count: 9) } == "ServiceDiscoveryRes FAILED")
        #expect(lastAnswer { $0.offer.connectors = [] } == "ServiceDetailRes FAILED")
    }

    @Test func `an EVCCID that is too long ends the vehicle's session with a fault`() {
        var pair = SessionPair.dc()
        var configuration = pair.evcc.configuration
        configuration.evccID = String(repeating: "V", count: 256)
        pair.evcc = EVCC(configuration)
        pair.connect()
        pair.run { !$0.evcc.isConnected }
        #expect(!pair.messages.contains { $0.hasPrefix("SessionSetupReq") })
        #expect(
            pair.vehicleEffects.suffix(2) == [
                .sessionEnded(.fault(.unencodable(.invalidLength(bitOffset: 137)))), .close,
            ])
    }
}

/// One setting beyond the schema each, found before any session.
@Suite struct ConfigurationCheckTests {
    @Test(arguments: [SessionPair.dc(), .ac(), .mcs()])
    func `the settings of the tests fit`(pair: SessionPair) throws {
        try pair.secc.configuration.check()
        try pair.evcc.configuration.check()
    }

    @Test func `a station's settings are held against its messages`() throws {
        let fits = SessionPair.dc().secc.configuration
        func fails(_ change: (inout SECC.Configuration) -> Void) -> Bool {
            var configuration = fits
            change(&configuration)
            do {
                try configuration.check()
                return false
            } catch {
                return true
            }
        }
        func service(_ name: String) -> ValueAddedService {
            let parameter = Parameter(name: name, value: .intValue(1))
            return ValueAddedService(
                id: 4711, parameterSets: [ParameterSet(parameterSetID: 1, parameter: [parameter])])
        }
        #expect(fails { $0.evseID = String(repeating: "E", count: 256) })
        #expect(fails { $0.meterID = String(repeating: "M", count: 33) })
        #expect(!fails { $0.valueAddedServices = [service(String(repeating: "P", count: 80))] })
        #expect(fails { $0.valueAddedServices = [service(String(repeating: "P", count: 81))] })
        #expect(!fails { $0.valueAddedServices = Array(repeating: service("P"), count: 8) })
        #expect(fails { $0.valueAddedServices = Array(repeating: service("P"), count: 9) })
        #expect(fails { $0.valueAddedServices = [ValueAddedService(id: 4711, parameterSets: [])] })
        #expect(fails { $0.offer.connectors = [] })
        #expect(fails { $0.offer.connectors = Array(1...33) })
        #expect(!fails { $0.pnc = SECC.PnCOffer(supportedProviders: Array(repeating: "DEEBB", count: 128)) })
        #expect(fails { $0.pnc = SECC.PnCOffer(supportedProviders: [String(repeating: "D", count: 81)]) })
    }

    @Test func `a vehicle's settings are held against its messages`() throws {
        let fits = SessionPair.dc().evcc.configuration
        func fails(_ change: (inout EVCC.Configuration) -> Void) -> Bool {
            var configuration = fits
            change(&configuration)
            do {
                try configuration.check()
                return false
            } catch {
                return true
            }
        }
        func contract(certificate: Int, authorities: Int) -> EVCC.Contract {
            EVCC.Contract(
                emaid: ContractTests.contract.emaid,
                chain: ContractCertificateChain(
                    certificate: [UInt8](repeating: 1, count: certificate),
                    subCertificates: SubCertificates(certificate: Array(repeating: [1], count: authorities))))
        }
        #expect(fails { $0.evccID = String(repeating: "V", count: 256) })
        #expect(fails { $0.maximumSupportingPoints = 11 })
        #expect(fails { $0.maximumSupportingPoints = 1025 })
        #expect(!fails { $0.contracts = [contract(certificate: 1600, authorities: 3)] })
        #expect(fails { $0.contracts = [contract(certificate: 1601, authorities: 3)] })
        #expect(fails { $0.contracts = [contract(certificate: 1600, authorities: 4)] })
    }
}

extension [SECC.Effect] {
    /// What the notes say of messages that could not be written.
    fileprivate var unencodable: [EXIError] {
        compactMap { effect in
            if case .note(.rejected(let rejection)) = effect, case .fault(.unencodable(let error)) = rejection.reason {
                error
            } else {
                nil
            }
        }
    }
}
