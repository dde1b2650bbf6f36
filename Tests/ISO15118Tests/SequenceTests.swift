/// Every request in every state of the SECC.
import EXI
import ISO15118Messages
import Quantities
import Testing

@testable import ISO15118

@Suite struct SequenceTests {
    /// SECCs that wait in every state, from sessions that were stopped there.
    static let waiting: [MessageSequence.Stage: SECC] = {
        var states: [MessageSequence.Stage: SECC] = [:]
        func collect(_ pair: SessionPair) { states.merge(pair.snapshots) { first, _ in first } }

        for pair in [SessionPair.dc(), .ac()] {
            // Through the loop, a schedule renegotiation and the way out.
            var whole = SessionPair.charging(pair, target: 1_000)
            whole.tell(.notify(.scheduleRenegotiation))
            whole.run(for: .seconds(2))
            whole.vehicle(.stop(.pause))
            whole.runToEnd()
            collect(whole)
            // And joined again.
            whole.snapshots = [:]
            whole.connect()
            whole.run(for: .seconds(2))
            collect(whole)
            // An authorization that takes its time, and standby before the loop.
            var slow = pair
            slow.authorization = .processing
            slow.connect()
            slow.run(for: .seconds(1))
            collect(slow)
            var standby = pair
            var configuration = standby.secc.configuration
            configuration.standbyAllowed = true
            standby.secc = SECC(configuration)
            standby.connect()
            standby.run(to: configuration.services[0].isDC ? .preCharged : .acScheduled)
            let request = PowerDeliveryReq(
                header: standby.secc.header(at: standby.now), evProcessing: .finished, chargeProgress: .standby)
            standby.tell(.received(V2GMessage.powerDeliveryReq(request).frame))
            states[standby.secc.sequence.stage] = standby.secc
        }
        // Contracts are looked for, and none is found in this time.
        var provisioning = SessionPair.byContract(installs: true)
        provisioning.connect()
        provisioning.run(to: .provisioning)
        collect(provisioning)
        var checking = SessionPair.dc()
        checking.cableCheck = .running
        checking.connect()
        checking.run(for: .seconds(1))
        collect(checking)
        return states
    }()

    @Test func `the transcripts reach every state but the end`() {
        let missing = MessageSequence.Stage.allCases.filter { $0 != .ended && Self.waiting[$0] == nil }
        #expect(missing.isEmpty)
    }

    @Test(arguments: MessageSequence.Stage.allCases.filter { $0 != .ended })
    func `a request out of order is answered with FAILED_SequenceError, and the session ends`(
        stage: MessageSequence.Stage
    ) throws {
        let waiting = try #require(Self.waiting[stage])
        for kind in RequestKind.allCases where !stage.allowed.contains(kind) {
            var secc = waiting
            var effects: [SECC.Effect] = []
            secc.handle(.received(Self.request(kind, session: secc.session.id).frame), at: Self.now, into: &effects)
            let answer = try #require(effects.lazy.compactMap(\.sent).first.flatMap(SessionPair.message(in:)))
            #expect(answer.responseKind == kind, "in \(stage)")
            if case .supportedAppProtocolRes(let response) = answer {
                #expect(response.responseCode == .failed_NoNegotiation)
            } else {
                #expect(answer.responseCode == .failed_SequenceError, "\(kind) in \(stage)")
            }
            #expect(effects.count { $0.rejection != nil } == 1)
            #expect(effects.contains(.sessionEnded(.failed)) == waiting.session.isStarted)
            #expect(effects.contains(.stage(.openContactors)) == waiting.session.stage.isActive)
            #expect(!effects.contains(.close), "the EVCC closes first")
            var closing: [SECC.Effect] = []
            secc.wake(at: Self.now + .seconds(10), into: &closing)
            #expect(closing == [.close])
            #expect(!secc.isConnected)
        }
    }

    @Test(arguments: MessageSequence.Stage.allCases.filter { $0 != .ended })
    func `a request that is in order is not a sequence error`(stage: MessageSequence.Stage) throws {
        let waiting = try #require(Self.waiting[stage])
        for kind in RequestKind.allCases where stage.allowed.contains(kind) && kind != .powerDelivery {
            var secc = waiting
            var effects: [SECC.Effect] = []
            secc.handle(.received(Self.request(kind, session: secc.session.id).frame), at: Self.now, into: &effects)
            let answer = try #require(effects.lazy.compactMap(\.sent).first.flatMap(SessionPair.message(in:)))
            #expect(answer.responseKind == kind)
            #expect(answer.responseCode != .failed_SequenceError, "\(kind) in \(stage)")
        }
    }

    @Test(arguments: MessageSequence.Stage.allCases.filter { $0 != .ended })
    func `a request of another session is answered with FAILED_UnknownSession`(stage: MessageSequence.Stage) throws {
        let waiting = try #require(Self.waiting[stage])
        for kind in RequestKind.allCases
        where stage.allowed.contains(kind) && kind != .supportedAppProtocol && kind != .sessionSetup {
            var secc = waiting
            var effects: [SECC.Effect] = []
            secc.handle(.received(Self.request(kind, session: SessionID(666)).frame), at: Self.now, into: &effects)
            let answer = try #require(effects.lazy.compactMap(\.sent).first.flatMap(SessionPair.message(in:)))
            #expect(answer.responseKind == kind)
            #expect(answer.responseCode == .failed_UnknownSession, "\(kind) in \(stage)")
            #expect(effects.contains(.sessionEnded(.failed)))
        }
    }

    @Test(arguments: [MessageSequence.Stage.dcScheduled, .cableChecking, .cableChecked])
    func `PowerDelivery Start before PreCharge is a sequence error, Stop is not`(
        stage: MessageSequence.Stage
    ) throws {
        let waiting = try #require(Self.waiting[stage])
        for (progress, code) in [(ChargeProgress.start, ResponseCode.failed_SequenceError), (.stop, .ok)] {
            var secc = waiting
            var effects: [SECC.Effect] = []
            let request = PowerDeliveryReq(
                header: secc.header(at: Self.now), evProcessing: .finished, chargeProgress: progress)
            secc.handle(.received(V2GMessage.powerDeliveryReq(request).frame), at: Self.now, into: &effects)
            let answer = try #require(effects.lazy.compactMap(\.sent).first.flatMap(SessionPair.message(in:)))
            #expect(answer.responseCode == code)
            #expect(effects.contains(.stage(.openContactors)) == waiting.session.stage.isActive)
        }
    }

    static let now = Moment(nanoseconds: 3_600_000_000_000, utcNanoseconds: 1_800_003_600_000_000_000)

    /// A well-formed request of this kind.
    static func request(_ kind: RequestKind, session: SessionID) -> V2GMessage {
        let pair = kind == .acChargeParameterDiscovery || kind == .acChargeLoop ? SessionPair.ac() : .dc()
        var evcc = pair.evcc
        evcc.battery = pair.battery
        evcc.session.id = session
        evcc.session.search.energy = [evcc.configuration.services[0]]
        evcc.session.selection = EVCC.Selection(
            service: evcc.configuration.services[0], parameterSetID: 1, parameters: ServiceParameters())
        let header = evcc.header(at: now)
        switch kind {
        case .certificateInstallation:
            let issuer = X509IssuerSerial(x509IssuerName: "CN=Root", x509SerialNumber: EXIInteger(1))
            return .certificateInstallationReq(
                CertificateInstallationReq(
                    header: header,
                    oemProvisioningCertificateChain: SignedCertificateChain(id: "id1", certificate: [1]),
                    listOfRootCertificateIDs: ListOfRootCertificateIDs(rootCertificateID: [issuer]),
                    maximumContractCertificateChains: 1))
        case .meteringConfirmation:
            return .meteringConfirmationReq(
                MeteringConfirmationReq(
                    header: header,
                    signedMeteringData: SignedMeteringData(
                        id: "id1", sessionID: session, meterInfo: MeterInfo(meterID: "M", chargedEnergyReadingWh: 1),
                        smdtControlMode: .dynamic_SMDTControlMode(Dynamic_SMDTControlMode()))))
        case .vehicleCheckIn:
            return .vehicleCheckInReq(
                VehicleCheckInReq(header: header, evCheckInStatus: .checkIn, parkingMethod: .manual))
        case .vehicleCheckOut:
            return .vehicleCheckOutReq(
                VehicleCheckOutReq(header: header, evCheckOutStatus: .checkOut, checkOutTime: now.utcSeconds))
        default: return evcc.request(kind, at: now)
        }
    }
}
