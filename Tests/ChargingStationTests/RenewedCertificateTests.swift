// OCPP 2.1, A02: the station's renewed certificate is to open a connection before the one before it is let go.

import ChargingStation
import JSON
import OCPPMessages
import Testing

@Suite struct RenewedCertificateTests {
    private static let both = CertificateHoldings.with(root: true, station: true, former: true)
    private static let one = CertificateHoldings.with(root: true, station: true)

    /// A station of security profile 3 that has just taken a new certificate, and is about to show it.
    private func renewed(admits: @escaping (CSMSAccess?) -> Bool) throws -> Bench {
        var factory = NetworkConnectionProfile.factory
        factory.ocppCsmsUrl = "wss://one.example:9000"
        factory.securityProfile = 3
        var bench = try Bench.networked(factory, holdings: Self.one)
        bench.csms.results["SignCertificate"] = ["status": "Accepted"]
        _ = try bench.ask(
            "TriggerMessage", ["requestedMessage": "SignChargingStationCertificate"], host: .request("CSR"))
        try bench.run(seconds: 1)
        bench.accesses = []
        bench.tasks = []
        bench.admits = admits
        let answer = try bench.ask("CertificateSigned", ["certificateChain": "PEM"], host: .done(Self.both))
        #expect(answer?.status == "Accepted")
        return bench
    }

    /// Which of the attempts so far showed the former certificate.
    private func attempts(_ bench: Bench) -> [Bool] { bench.accesses.compactMap { $0?.showsFormerCertificate } }

    private func settlings(_ bench: Bench) -> [CertificateTask] {
        bench.tasks.filter { if case .settleCertificate = $0 { true } else { false } }
    }

    @Test func `a new certificate that opens a connection is the only one from then on`() throws {
        var bench = try renewed { _ in true }
        bench.certificateAnswers = [.done(Self.one)]
        try bench.run(seconds: 20)
        #expect(bench.isConnected && attempts(bench) == [false])
        #expect(settlings(bench) == [.settleCertificate(keepsFormer: false)])
        try bench.loseCSMS()
        bench.csmsIsReachable = true
        try bench.run(seconds: 20)
        #expect(settlings(bench).count == 1, "it is settled once")
        #expect(!bench.securityEvents.contains("DiscardedRenewedClientCertificate"))
    }

    @Test func `one that opens none gives way to the one before it, and the central system hears of it`() throws {
        var bench = try renewed { $0?.showsFormerCertificate == true }
        bench.certificateAnswers = [.done(Self.one)]
        try bench.run(seconds: 120)
        #expect(bench.isConnected && attempts(bench) == [false, false, false, true])
        #expect(settlings(bench) == [.settleCertificate(keepsFormer: true)])
        #expect(bench.securityEvents.filter { $0 == "DiscardedRenewedClientCertificate" }.count == 1)
        // The former is now the only one, and nothing is told of a choice.
        bench.admits = { _ in true }
        try bench.loseCSMS()
        bench.csmsIsReachable = true
        try bench.run(seconds: 20)
        #expect(bench.isConnected && attempts(bench).last == false && settlings(bench).count == 1)
    }

    @Test func `while no connection can be made both certificates have their turns`() throws {
        var bench = try renewed { _ in false }
        try bench.run(seconds: 400)
        #expect(attempts(bench).prefix(10) == [false, false, false, true, true, true, false, false, false, true])
        #expect(settlings(bench).isEmpty)
    }

    @Test func `after a restart the new one is tried first, and a store that cannot let go is asked again`() throws {
        var bench = try renewed { _ in false }
        try bench.run(seconds: 60)
        bench = try bench.restarted {
            $0.csms = bench.configuration.csms
            $0.certificates = Self.both
        }
        #expect(bench.isConnected && attempts(bench).first == false)
        #expect(settlings(bench) == [.settleCertificate(keepsFormer: false)])
        bench.certificateAnswers = [.failed("read-only")]
        try bench.loseCSMS()
        bench.csmsIsReachable = true
        try bench.run(seconds: 20)
        #expect(settlings(bench).count == 2)
    }
}
