/// MeteringConfirmation beside the charge loop.
import ISO15118Messages
import Quantities
import Testing

@testable import ISO15118

@Suite struct MeteringTests {
    /// In the charge loop by contract, with a meter at the EVSE.
    static func charging() -> SessionPair {
        var car = SessionPair.byContract()
        car.contractAnswers = [.accepted]
        var pair = SessionPair.charging(car, target: 5_000)
        pair.tell(.meter(SECC.MeterReading(imported: 1_234, exported: 56)))
        pair.transcript = []
        return pair
    }

    private static func metering(_ pair: SessionPair) -> [String] {
        pair.messages.filter { $0.hasPrefix("MeteringConfirmation") }
    }

    private static func receipts(_ pair: SessionPair) -> [SECC.MeteringReceipt] {
        pair.stationEffects.compactMap { if case .verifyReceipt(let receipt) = $0 { receipt } else { nil } }
    }

    @Test func `the vehicle signs what the meter showed it while the loop goes on`() throws {
        var pair = Self.charging()
        pair.tell(.notify(.meteringConfirmation))
        pair.run(for: .seconds(2))
        #expect(Self.metering(pair) == ["MeteringConfirmationReq", "MeteringConfirmationRes OK"])
        let receipt = try #require(Self.receipts(pair).first)
        #expect(receipt.data.meterInfo.chargedEnergyReadingWh == 1_234)
        #expect(receipt.data.meterInfo.bpt_DischargedEnergyReadingWh == 56)
        #expect(receipt.data.sessionID == pair.secc.session.id)
        #expect(receipt.signature == pair.signature)
        #expect(receipt.contract == ContractTests.contract.chain)
        #expect(pair.secc.session.notification == nil)
        #expect(pair.secc.sequence.stage == .dcLoop && pair.evcc.isConnected)
    }

    @Test func `a receipt over another reading is refused unseen`() {
        var pair = Self.charging()
        pair.receiptVerdict = nil
        pair.tell(.notify(.meteringConfirmation))
        pair.run { !Self.receipts($0).isEmpty }
        var secc = pair.secc
        secc.session.metering.isVerifying = false
        secc.session.metering.isAsked = true
        var data = Self.receipts(pair)[0].data
        data.meterInfo.chargedEnergyReadingWh -= 1
        let header = MessageHeader(sessionID: secc.session.id, timeStamp: 0)
        let request = V2GMessage.meteringConfirmationReq(
            MeteringConfirmationReq(header: header, signedMeteringData: data))
        var effects: [SECC.Effect] = []
        secc.handle(.received(request.frame(on: .meteringConfirmation)), at: pair.now, into: &effects)
        #expect(
            effects.compactMap(\.sent).map(SessionPair.describe)
                == ["MeteringConfirmationRes FAILED_MeteringSignatureNotValid"])
    }

    @Test func `a receipt is welcome over a reading that has moved on, and when something else is asked for meanwhile`()
        throws
    {
        var pair = Self.charging()
        pair.signature = nil
        pair.tell(.notify(.meteringConfirmation))
        pair.run(for: .seconds(1))
        let shown = try #require(pair.secc.session.metering.shown.first)
        pair.tell(.meter(SECC.MeterReading(imported: 1_300, exported: 56)))
        pair.tell(.notify(.meteringConfirmation))
        pair.tell(.notify(.scheduleRenegotiation))
        pair.run(for: .milliseconds(300))
        let data = SignedMeteringData(
            id: "id1", sessionID: pair.secc.session.id, meterInfo: shown,
            smdtControlMode: .dynamic_SMDTControlMode(Dynamic_SMDTControlMode()))
        let header = MessageHeader(sessionID: pair.secc.session.id, timeStamp: 0)
        let request = V2GMessage.meteringConfirmationReq(
            MeteringConfirmationReq(header: header, signedMeteringData: data))
        pair.tell(.received(request.frame(on: .meteringConfirmation)))
        #expect(Self.receipts(pair).count == 1)
        #expect(pair.evcc.isConnected)
    }

    @Test func `a vehicle whose keys do not sign goes on charging`() {
        var pair = Self.charging()
        pair.signature = nil
        pair.tell(.notify(.meteringConfirmation))
        pair.run(for: .seconds(90))
        #expect(Self.metering(pair).isEmpty)
        #expect(pair.stationEffects.contains(.note(.notificationIgnored(.meteringConfirmation))))
        #expect(pair.secc.sequence.stage == .dcLoop && pair.evcc.isConnected)
    }

    @Test func `without a contract there is no key to confirm with, and nobody is asked`() {
        var pair = SessionPair.charging(.dc(), target: 5_000)
        pair.tell(.meter(SECC.MeterReading(imported: 1_234, exported: 56)))
        pair.tell(.notify(.meteringConfirmation))
        #expect(pair.secc.session.notification == nil)
    }

    @Test func `a confirmation that nobody asked for is out of order`() throws {
        var pair = Self.charging()
        let request = SequenceTests.request(.meteringConfirmation, session: pair.secc.session.id)
        pair.tell(.received(request.frame(on: .meteringConfirmation)))
        #expect(pair.transcript.contains("MeteringConfirmationRes FAILED_SequenceError"))
    }
}
