/// Every request in every state of the SECC.
import EXI
import ISO15118Messages
import Quantities
import Testing

@testable import ISO15118

@Suite struct SequenceTests {
    /// SECCs that wait in every state, from sessions that were stopped there.
    static let waiting = states.waiting
    /// When they began to wait.
    static let waitingSince = states.since

    private static let states: (waiting: [MessageSequence.Stage: SECC], since: [MessageSequence.Stage: Moment]) = {
        var states: [MessageSequence.Stage: SECC] = [:]
        var since: [MessageSequence.Stage: Moment] = [:]
        func collect(_ pair: SessionPair) {
            states.merge(pair.snapshots) { first, _ in first }
            since.merge(pair.waitingSince) { first, _ in first }
        }

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
            standby.snapshot()
            for stage in [MessageSequence.Stage.startingAC, .startingDC] where standby.snapshots[stage] != nil {
                states[stage] = standby.snapshots[stage]
                since[stage] = standby.waitingSince[stage]
            }
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
        return (states, since)
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

    @Test(arguments: MessageSequence.Stage.allCases.filter { $0.allowed.contains(.powerDelivery) })
    func `PowerDelivery depends on its ChargeProgress`(stage: MessageSequence.Stage) throws {
        let waiting = try #require(Self.waiting[stage])
        let isLooping = stage == .acLoop || stage == .dcLoop
        // In DC what leads to power needs PreCharge first; a Stop is always welcome.
        let isReady = ![MessageSequence.Stage.dcScheduled, .cableChecking, .cableChecked].contains(stage)
        let standby: ResponseCode = waiting.configuration.standbyAllowed ? .ok : .warning_StandbyNotAllowed
        for (progress, code) in [
            (ChargeProgress.start, isReady && !isLooping ? ResponseCode.ok : .failed_SequenceError), (.stop, .ok),
            (.standby, isReady ? standby : .failed_SequenceError),
            (.scheduleRenegotiation, isLooping ? .ok : .failed_SequenceError),
        ] {
            var secc = waiting
            secc.station.measurement.contactorsClosed = true
            var effects: [SECC.Effect] = []
            let request = PowerDeliveryReq(
                header: secc.header(at: Self.now), evProcessing: .finished, chargeProgress: progress)
            secc.handle(.received(V2GMessage.powerDeliveryReq(request).frame), at: Self.now, into: &effects)
            let answer = try #require(effects.lazy.compactMap(\.sent).first.flatMap(SessionPair.message(in:)))
            #expect(answer.responseCode == code, "\(progress) in \(stage)")
            let ends = progress == .stop || code.isFailure
            #expect(effects.contains(.stage(.openContactors)) == (ends && waiting.session.stage.isActive))
        }
    }

    @Test(arguments: MessageSequence.Stage.allCases.filter { $0 != .ended })
    func `a side stream takes its own request in the loop, and no other message`(stage: MessageSequence.Stage) throws {
        let waiting = try #require(Self.waiting[stage])
        for type in [V2GTP.PayloadType.scheduleRenegotiation, .meteringConfirmation] {
            for kind in RequestKind.allCases where kind != .supportedAppProtocol {
                var secc = waiting
                var effects: [SECC.Effect] = []
                let request = Self.request(kind, session: secc.session.id)
                secc.handle(.received(request.frame(on: type)), at: Self.now, into: &effects)
                guard kind == type.sideRequest else {
                    #expect(effects.contains { $0.fault != nil }, "\(kind) on \(type) in \(stage)")
                    #expect(effects.contains(.stage(.openContactors)) == waiting.session.stage.isActive)
                    #expect(effects.last == .close)
                    continue
                }
                let isLooping = stage == .acLoop || stage == .dcLoop
                // A receipt that nobody asked for is out of order in the loop, too.
                let isTaken = isLooping && kind == .scheduleExchange
                let frame = try #require(effects.lazy.compactMap(\.sent).first)
                #expect(V2GTP.header(frame)?.payloadType == type.rawValue, "answered on the stream that it came on")
                #expect(SessionPair.message(in: frame)?.responseCode == (isTaken ? .ok : .failed_SequenceError))
                #expect(secc.isServing == isTaken)
                #expect(effects.contains(.stage(.openContactors)) == (!isTaken && waiting.session.stage.isActive))
            }
        }
    }

    @Test(arguments: MessageSequence.Stage.allCases.filter { $0 != .ended })
    func `a response closes the connection in every state`(stage: MessageSequence.Stage) throws {
        let waiting = try #require(Self.waiting[stage])
        for kind in RequestKind.allCases {
            var secc = waiting
            var effects: [SECC.Effect] = []
            let response = waiting.refusal(of: kind, .ok, at: Self.now)
            secc.handle(.received(response.frame), at: Self.now, into: &effects)
            #expect(effects.contains { $0.fault == .unexpectedMessage(response.name) })
            #expect(effects.contains(.stage(.openContactors)) == waiting.session.stage.isActive)
            #expect(effects.last == .close)
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
