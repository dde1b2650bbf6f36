/// Where each response code comes from: a session in which the SECC sends it, with what the EVCC does next; or why an SECC
/// of AC and DC by cable never does.
import ISO15118Messages
import Quantities
import Testing

@testable import ISO15118

@Suite struct ResponseCodeTests {
    private static let sessions: [ResponseCode: SessionPair] = {
        var sessions: [ResponseCode: SessionPair] = [:]
        for code in ResponseCode.allCases {
            if case .sent(_, _, let session) = code.origin { sessions[code] = session() }
        }
        return sessions
    }()

    @Test(arguments: ResponseCode.allCases)
    func `each code is sent where the table says, and the EVCC goes on or leaves`(code: ResponseCode) throws {
        guard case .sent(let message, let next, _) = code.origin else { return }
        let pair = try #require(Self.sessions[code])
        let answer = try #require(pair.transcript.firstIndex(of: "\(message) \(code.text)"))
        let reaction = pair.transcript[answer...].dropFirst().first { $0.hasSuffix("Req") || $0.hasPrefix("[EV:") }
        #expect(reaction == next)
        #expect(pair.stationEffects.contains { $0.rejection?.reason == .answered(code) } == !code.isOK)
        if code.isFailure {
            #expect(next == "[EV: refused]")
            #expect(!pair.stage.contactorsClosed && pair.power == 0)
            #expect(!pair.evcc.isConnected)
        }
    }

    @Test func `no session of the table brings a code that is never sent`() {
        let sent = Self.sessions.values.flatMap { $0.messages }
        for code in ResponseCode.allCases {
            if case .never = code.origin { #expect(!sent.contains { $0.hasSuffix(" \(code.text)") }) }
        }
    }
}

private enum Origin {
    /// The message that carries it, the EVCC's next request or its end, and a session that comes to it.
    case sent(String, next: String, () -> SessionPair)
    case never(because: String)
}

extension ResponseCode {
    fileprivate var origin: Origin {
        switch self {
        case .ok: .sent("SessionStopRes", next: "[EV: terminated]") { .stopped(.dc(), .terminate) }
        case .ok_CertificateExpiresSoon:
            .sent("AuthorizationRes", next: "ServiceDiscoveryReq") { .shown(.acceptedExpiringSoon) }
        case .ok_NewSessionEstablished:
            .sent("SessionSetupRes", next: "AuthorizationSetupReq") { .reaching(.dc(), .sessionSetUp) }
        case .ok_OldSessionJoined:
            .sent("SessionSetupRes", next: "DC_ChargeParameterDiscoveryReq") {
                .reaching(ResumeTests.paused(), .sessionJoined)
            }
        case .ok_PowerToleranceConfirmed:
            .sent("PowerDeliveryRes", next: "AC_ChargeLoopReq") { .tolerating() }
        case .warning_AuthorizationSelectionInvalid:
            // The station has changed its mind since it offered the choice.
            .sent("AuthorizationRes", next: "AuthorizationReq") {
                .reaching(.byContract(), .authorizing) { $0.secc.configuration.pnc = nil }
            }
        // The host looks at certificates: PlugAndCharge has the tests of what it finds.
        case .warning_CertificateExpired, .warning_CertificateNotYetValid, .warning_CertificateRevoked,
            .warning_CertificateValidationError, .warning_eMSPUnknown:
            .sent("AuthorizationRes", next: "AuthorizationReq") { .shown(.refused(self)) }
        case .warning_GeneralPnCAuthorizationError:
            .sent("AuthorizationRes", next: "AuthorizationReq") { .shown(.rejected) }
        case .warning_ChallengeInvalid:
            .sent("AuthorizationRes", next: "AuthorizationReq") {
                .reaching(.byContract(), .authorizing) { $0.secc.session.link?.genChallenge[0] ^= 1 }
            }
        case .warning_EIMAuthorizationFailure:
            .sent("AuthorizationRes", next: "SessionStopReq") {
                .reaching(.dc(), .authorizing) { $0.tell(.authorization(.rejected)) }
            }
        case .warning_EVPowerProfileViolation:
            .sent("AC_ChargeLoopRes", next: "AC_ChargeLoopReq") { .straying(for: .seconds(5)) }
        case .warning_NoCertificateAvailable:
            .sent("CertificateInstallationRes", next: "AuthorizationReq") { .fetching(.processing) }
        // The host's answer, as every WARNING that an installation can end with.
        case .warning_NoContractMatchingPCIDFound:
            .sent("CertificateInstallationRes", next: "AuthorizationReq") { .fetching(.refused(self)) }
        case .warning_PowerToleranceNotConfirmed:
            .sent("PowerDeliveryRes", next: "PowerDeliveryReq") { .tolerating(accepts: false) }
        case .warning_ScheduleRenegotiationFailed:
            .sent("DC_ChargeLoopRes", next: "DC_ChargeLoopReq") { .ignoringRenegotiation(required: false) }
        case .warning_StandbyNotAllowed:
            .sent("PowerDeliveryRes", next: "DC_ChargeLoopReq") {
                var pair = SessionPair.charging(.dc(), target: 5_000)
                pair.run(for: .seconds(1))
                pair.vehicle(.standby(true))
                pair.run(for: .seconds(1))
                return pair
            }
        case .warning_WPT: .never(because: "wireless power transfer is another protocol stack")
        case .failed:
            .sent("DC_CableCheckRes", next: "[EV: refused]") {
                .reaching(.dc(), .dcScheduled) { $0.cableCheck = .failed }
            }
        case .failed_AssociationError: .never(because: "only WPT and ACDP associate vehicle and EVSE by message")
        case .failed_ContactorError:
            .sent("PowerDeliveryRes", next: "[EV: refused]") {
                .reaching(.ac(), .acScheduled) { $0.stageClosesContactors = false }
            }
        case .failed_EVPowerProfileInvalid:
            .sent("PowerDeliveryRes", next: "[EV: refused]") {
                .reaching(.scheduled(.ac()), .acScheduled) {
                    $0.secc.session.scheduling.offered = [$0.option(1, [(3600, 100)])]
                }
            }
        case .failed_EVPowerProfileViolation:
            .sent("AC_ChargeLoopRes", next: "[EV: refused]") { .straying(for: .seconds(70)) }
        case .failed_MeteringSignatureNotValid:
            .sent("MeteringConfirmationRes", next: "[EV: refused]") {
                var pair = MeteringTests.charging()
                pair.receiptVerdict = false
                pair.tell(.notify(.meteringConfirmation))
                pair.runToEnd()
                return pair
            }
        case .failed_NoEnergyTransferServiceSelected:
            .sent("ServiceSelectionRes", next: "[EV: refused]") {
                .reaching(.dc(), .servicesDetailed) { $0.secc.session.services.energy = [] }
            }
        case .failed_NoServiceRenegotiationSupported:
            .sent("SessionStopRes", next: "[EV: refused]") {
                .reaching(.dc(), .dcLoop) {
                    $0.secc.configuration.serviceRenegotiation = false
                    $0.vehicle(.renegotiate(.services))
                }
            }
        case .failed_PauseNotAllowed:
            .sent("SessionStopRes", next: "[EV: refused]") {
                var pair = SessionPair.dc()
                pair.secc.configuration.pauseAllowed = false
                return .stopped(pair, .pause)
            }
        case .failed_PowerDeliveryNotApplied:
            .sent("PowerDeliveryRes", next: "[EV: refused]") {
                .reaching(.dc(), .preCharged) {
                    $0.stage.isFaulty = true
                    $0.tell(.measured($0.stage))
                }
            }
        case .failed_PowerToleranceNotConfirmed:
            .sent("PowerDeliveryRes", next: "[EV: refused]") { .tolerating(required: true, accepts: false) }
        case .failed_ScheduleRenegotiation:
            .sent("DC_ChargeLoopRes", next: "[EV: refused]") { .ignoringRenegotiation(required: true) }
        case .failed_ScheduleSelectionInvalid:
            .sent("PowerDeliveryRes", next: "[EV: refused]") {
                .reaching(.scheduled(.ac()), .acScheduled) { $0.secc.session.scheduling.offered[0].id = 77 }
            }
        case .failed_SequenceError:
            .sent("ServiceDetailRes", next: "[EV: refused]") {
                .reaching(.dc(), .servicesDiscovered) { $0.secc.sequence = MessageSequence() }
            }
        case .failed_ServiceIDInvalid:
            .sent("ServiceDetailRes", next: "[EV: refused]") {
                .reaching(.dc(), .servicesDiscovered) { $0.secc.session.services.energy = [] }
            }
        case .failed_ServiceSelectionInvalid:
            .sent("ServiceSelectionRes", next: "[EV: refused]") {
                // The vehicle takes the second set, and then there is one.
                var pair = SessionPair.dc()
                pair.secc.configuration.controlModes = [.scheduled, .dynamic]
                return .reaching(pair, .servicesDetailed) { $0.secc.configuration.controlModes = [.scheduled] }
            }
        case .failed_SignatureError:
            .sent("CertificateInstallationRes", next: "[EV: refused]") { .fetching(.refused(self)) }
        case .failed_UnknownSession:
            .sent("ServiceDetailRes", next: "[EV: refused]") {
                .reaching(.dc(), .servicesDiscovered) { $0.secc.session.id = SessionID(666) }
            }
        case .failed_WrongChargeParameter:
            .sent("DC_ChargeParameterDiscoveryRes", next: "[EV: refused]") {
                var pair = SessionPair.dc()
                pair.battery.limits.minimumVoltage = pair.battery.limits.maximumVoltage + 1
                return .reaching(pair, .dcServiceSelected)
            }
        }
    }
}

extension SessionPair {
    /// Two seconds from a state of the SECC, in which something has changed.
    fileprivate static func reaching(
        _ pair: SessionPair, _ stage: MessageSequence.Stage, change: (inout SessionPair) -> Void = { _ in }
    ) -> SessionPair {
        var pair = pair
        pair.connect()
        pair.run(to: stage)
        change(&pair)
        pair.run(for: .seconds(2))
        return pair
    }

    fileprivate static func stopped(_ pair: SessionPair, _ stop: EVCC.Stop) -> SessionPair {
        var pair = SessionPair.charging(pair, target: 5_000)
        pair.vehicle(.stop(stop))
        pair.runToEnd()
        return pair
    }

    /// A contract is shown and answered so.
    fileprivate static func shown(_ answer: SECC.Authorization) -> SessionPair {
        var pair = SessionPair.byContract()
        pair.contractAnswers = [answer]
        return .reaching(pair, .authorizing)
    }

    /// A contract is to be fetched, and this comes of it.
    fileprivate static func fetching(_ answer: SECC.CertificateInstallation) -> SessionPair {
        var pair = SessionPair.byContract(contracts: [], installs: true)
        pair.installations = [answer]
        pair.connect()
        pair.run(for: .seconds(60))
        return pair
    }

    /// Under Scheduled control with a PowerTolerance.
    fileprivate static func tolerating(required: Bool = false, accepts: Bool = true) -> SessionPair {
        var pair = SessionPair.scheduled(.ac())
        pair.secc.configuration.powerToleranceRequired = required
        pair.evcc.configuration.acceptsPowerTolerance = accepts
        var option = pair.option(1, [(3600, 8_000)])
        option.charging.tolerance = 500
        pair.tell(.schedules([option]))
        return .reaching(pair, .acScheduled)
    }

    /// The inverter does as it likes.
    fileprivate static func straying(for duration: Duration) -> SessionPair {
        var pair = SessionPair.tolerating()
        pair.disobeys = PhasePower(2_000)
        pair.run(for: duration)
        return pair
    }

    fileprivate static func ignoringRenegotiation(required: Bool) -> SessionPair {
        var pair = SessionPair.dc()
        pair.secc.configuration.scheduleRenegotiationRequired = required
        pair.isDeafToNotifications = true
        pair = .charging(pair, target: 5_000)
        pair.tell(.notify(.scheduleRenegotiation))
        pair.run(for: .seconds(70))
        return pair
    }
}
