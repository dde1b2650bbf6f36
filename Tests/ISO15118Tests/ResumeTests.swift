/// Paused sessions: who may join them, for how long, and over a restart.
import ISO15118Messages
import Quantities
import Testing

@testable import ISO15118

@Suite struct ResumeTests {
    /// A session that was paused, over TLS when `certificate` says so.
    static func paused(_ pair: SessionPair = .dc(), certificate: [UInt8]? = nil) -> SessionPair {
        var pair = pair
        pair.vehicleCertificate = certificate
        pair = SessionPair.charging(pair, target: 5_000)
        pair.vehicle(.stop(.pause))
        pair.runToEnd()
        pair.transcript = []
        return pair
    }

    static func comesBack(_ pair: SessionPair) -> (code: String, pair: SessionPair) {
        var pair = pair
        pair.connect(sessionID: 42)
        pair.run { $0.messages.contains { $0.hasPrefix("SessionSetupRes") } }
        return (pair.messages.last { $0.hasPrefix("SessionSetupRes") } ?? "", pair)
    }

    private static let joined = "SessionSetupRes OK_OldSessionJoined"
    private static let new = "SessionSetupRes OK_NewSessionEstablished"

    @Test func `over TLS only the certificate that began the session joins it`() {
        let mine = [UInt8](repeating: 1, count: 64)
        let pair = Self.paused(certificate: mine)
        #expect(Self.comesBack(pair).code == Self.joined)
        for other in [[UInt8](repeating: 2, count: 64), nil] {
            var thief = pair
            thief.vehicleCertificate = other
            #expect(Self.comesBack(thief).code == Self.new)
        }
    }

    @Test func `a session that began without TLS is not joined with it`() {
        var pair = Self.paused()
        pair.vehicleCertificate = [UInt8](repeating: 1, count: 64)
        #expect(Self.comesBack(pair).code == Self.new)
    }

    @Test func `a paused session ends with its time`() {
        var pair = Self.paused()
        let limit = pair.secc.configuration.pauseLimit
        pair.now = pair.now + limit - .seconds(1)
        #expect(Self.comesBack(pair).code == Self.joined)
        pair.now = pair.now + .seconds(2)
        #expect(!pair.secc.isPaused(at: pair.now))
        let (code, back) = Self.comesBack(pair)
        #expect(code == Self.new)
        #expect(back.stationEffects.last { if case .keep = $0 { true } else { false } } == .keep(nil))
    }

    @Test(arguments: [SessionPair.dc(), .ac()])
    func `both sides take their records over a restart`(pair: SessionPair) throws {
        let certificate = [UInt8](0..<64)
        var pair = Self.paused(pair, certificate: certificate)
        let station = try #require(pair.stationEffects.lazy.compactMap(\.kept).last)
        let vehicle = try #require(pair.vehicleEffects.lazy.compactMap(\.kept).last)
        let stationAgain = try #require(SECC.PausedSession(record: station.record))
        let vehicleAgain = try #require(EVCC.PausedSession(record: vehicle.record))
        #expect(stationAgain == station)
        #expect(vehicleAgain == vehicle)
        pair.secc = SECC(pair.secc.configuration, paused: stationAgain)
        pair.evcc = EVCC(pair.evcc.configuration, paused: vehicleAgain)
        pair.tell(.target(.total(5_000)))
        let (code, back) = Self.comesBack(pair)
        #expect(code == Self.joined)
        var charging = back
        charging.run { $0.messages.filter { $0.hasSuffix("ChargeLoopRes OK") }.count == 3 }
        #expect(charging.power == 5_000)
        #expect(!charging.messages.contains("AuthorizationReq"))
        #expect(charging.vehicleEffects.contains(.keep(nil)))
    }

    @Test func `bytes that are no record are no session`() {
        let record = SECC.PausedSession(
            id: SessionID(7), evccID: "WMI",
            selection: SECC.Selection(service: .dc, parameters: ServiceParameters()), supportedServices: [.dc], end: 5
        ).record
        #expect(SECC.PausedSession(record: record) != nil)
        for length in 0..<record.count { #expect(SECC.PausedSession(record: Array(record.prefix(length))) == nil) }
        #expect(SECC.PausedSession(record: record + [0]) == nil)
        #expect(EVCC.PausedSession(record: record) == nil, "the other side's record")
        for index in 0..<3 {
            var broken = record
            broken[index] ^= 1
            #expect(SECC.PausedSession(record: broken) == nil)
        }
    }

    @Test func `a joined session waits in ScheduleExchange until the station says that it is still authorized`() {
        var pair = Self.paused()
        pair.authorization = nil
        pair.connect(sessionID: 42)
        pair.run(for: .seconds(5))
        #expect(pair.secc.sequence.stage == .parametersKnown)
        #expect(pair.messages.last == "ScheduleExchangeRes OK")
        #expect(pair.stationEffects.contains(.authorize(.resumed)))
        pair.tell(.authorization(.accepted))
        pair.run(to: .dcLoop)
    }

    @Test func `a joined session whose contract ends soon goes on`() {
        var pair = Self.paused()
        pair.authorization = .acceptedExpiringSoon
        pair.connect(sessionID: 42)
        pair.run(to: .dcLoop)
        #expect(pair.secc.sequence.stage == .dcLoop)
    }

    @Test(arguments: [SECC.Authorization.rejected, .refused(.warning_CertificateRevoked)])
    func `a joined session that is not authorized any more is refused before power`(answer: SECC.Authorization) {
        var pair = Self.paused()
        pair.authorization = answer
        pair.connect(sessionID: 42)
        pair.runToEnd()
        #expect(pair.messages.last == "ScheduleExchangeRes FAILED")
        #expect(!pair.transcript.contains("[EVSE closes contactors]"))
    }

    @Test func `a pause that is not allowed, or has nothing to come back to, is refused`() throws {
        var pair = SessionPair.dc()
        var configuration = pair.secc.configuration
        configuration.pauseAllowed = false
        pair.secc = SECC(configuration)
        pair = SessionPair.charging(pair, target: 5_000)
        pair.vehicle(.stop(.pause))
        pair.runToEnd()
        #expect(pair.messages.last == "SessionStopRes FAILED_PauseNotAllowed")
        #expect(!pair.stage.contactorsClosed)

        var early = SessionPair.dc()
        early.connect()
        early.run(to: .authorized)
        early.vehicle(.stop(.pause))
        early.runToEnd()
        #expect(early.messages.last == "SessionStopRes FAILED_PauseNotAllowed")
    }

}

extension SECC.Effect {
    var kept: SECC.PausedSession? { if case .keep(let paused) = self { paused } else { nil } }
}

extension EVCC.Effect {
    var kept: EVCC.PausedSession? { if case .keep(let paused) = self { paused } else { nil } }
}
