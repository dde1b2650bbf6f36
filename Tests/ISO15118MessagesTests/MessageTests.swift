import EXI
import ISO15118Messages
import Testing

private let header = MessageHeader(sessionID: SessionID(rawValue: 0x5A2C_DE53_F701_D4AC), timeStamp: 1_718_607_534)

private func chain(_ subCertificates: Int) -> ContractCertificateChain {
    ContractCertificateChain(
        certificate: [1, 2, 3],
        subCertificates: SubCertificates(certificate: (0..<subCertificates).map { [UInt8($0)] }))
}

struct MessageTests {
    @Test func `a message encodes alone as in its namespace's document`() throws {
        let message = DC_CableCheckRes(header: header, responseCode: .ok, evseProcessing: .ongoing)
        let stream = try message.encoded()
        #expect(stream == (try DCDocument.dc_CableCheckRes(message).encoded()))
        #expect(try DC_CableCheckRes.decode(stream) == message)
        #expect(try DCDocument.decode(stream) == .dc_CableCheckRes(message))
    }

    @Test func `encoding appends`() throws {
        let message = SessionStopRes(header: header, responseCode: .ok)
        var bytes: [UInt8] = [0x01, 0xFE]
        try message.encode(into: &bytes)
        #expect(bytes == [0x01, 0xFE] + (try message.encoded()))
    }

    @Test func `a message of another kind is an unknown event`() throws {
        let stream = try SessionStopRes(header: header, responseCode: .ok).encoded()
        #expect(throws: EXIError.unknownEvent(bitOffset: 8)) { try SessionSetupReq.decode(stream) }
    }

    @Test func `at the schema's maximum the end takes its shorter code`() throws {
        // Sub-certificates end in two bits while another may follow, in one after the third.
        func size(_ count: Int) throws -> Int {
            let mode = PnC_AReqAuthorizationMode(
                id: "id1", genChallenge: [UInt8](repeating: 0, count: 16), contractCertificateChain: chain(count))
            let fragment = CommonMessagesFragment.pnC_AReqAuthorizationMode(mode)
            let stream = try fragment.encoded()
            #expect(try CommonMessagesFragment.decode(stream) == fragment)
            return stream.count
        }
        #expect(try size(1) < size(2))
        #expect(try size(2) < size(3))
        #expect(throws: EXIError.self) { try size(4) }
        #expect(throws: EXIError.self) { try size(0) }
    }

    @Test(arguments: [1, 2, 1023, 1024])
    func `schedules come back up to 1024 entries`(count: Int) throws {
        let entries = (0..<count).map {
            PowerScheduleEntry(
                duration: UInt32($0), power: RationalNumber(exponent: 0, value: Int16($0) - 512),
                power_L2: $0 % 2 == 0 ? RationalNumber(exponent: -3, value: 1) : nil)
        }
        let schedule = PowerSchedule(
            timeAnchor: 1, powerScheduleEntries: PowerScheduleEntryList(powerScheduleEntry: entries))
        let mode = Scheduled_SEResControlMode(scheduleTuple: [
            ScheduleTuple(scheduleTupleID: 1, chargingSchedule: ChargingSchedule(powerSchedule: schedule))
        ])
        let message = ScheduleExchangeRes(
            header: header, responseCode: .ok, evseProcessing: .finished,
            seResControlMode: .scheduled_SEResControlMode(mode))
        #expect(try ScheduleExchangeRes.decode(message.encoded()) == message)
    }

    @Test func `more entries than the schema lets stand are an error with its place`() throws {
        let services = (0..<9).map { Service(serviceID: UInt16($0), freeService: true) }
        let message = ServiceDiscoveryRes(
            header: header, responseCode: .ok, serviceRenegotiationSupported: false,
            energyTransferServiceList: ServiceList(service: services))
        #expect(throws: EXIError.invalidCount(bitOffset: 149)) { try message.encoded() }
    }

    @Test func `a percentage above 100 is an error, not another percentage`() {
        let parameters = DisplayParameters(presentSOC: 101)
        let message = AC_ChargeLoopReq(
            header: header, displayParameters: parameters, meterInfoRequested: false,
            clReqControlMode: .scheduled_AC_CLReqControlMode(
                Scheduled_AC_CLReqControlMode(evPresentActivePower: RationalNumber(exponent: 0, value: 0))))
        #expect(throws: EXIError.self) { try message.encoded() }
    }

    @Test func `a deviation from the schema is told as such`() throws {
        // Behind the time stamp stand a signature or the end of the header; the code 2 of 3 opens the second level.
        var stream = try SessionStopRes(header: header, responseCode: .ok).encoded()
        let headerEnd = 8 + 6 + 3 + 72 + 3 + 40
        stream[headerEnd / 8] |= 0x80 >> UInt8(headerEnd % 8)
        #expect(throws: EXIError.self) { try SessionStopRes.decode(stream) }
        var other = try SessionStopRes(header: header, responseCode: .ok).encoded()
        other[0] = 0xA0
        #expect(throws: EXIError.unsupportedHeader(bitOffset: 0)) { try SessionStopRes.decode(other) }
        #expect(throws: EXIError.truncated(bitOffset: 0)) { try SessionStopRes.decode([UInt8]()) }
    }

    @Test func `bytes behind the document are not passed over`() throws {
        let stream = try SessionStopRes(header: header, responseCode: .ok).encoded()
        #expect(throws: EXIError.trailingBytes(bitOffset: stream.count * 8)) {
            try SessionStopRes.decode(stream + [0])
        }
    }

    @Test func `irregular signature types come back`() throws {
        let info = KeyInfo(
            id: "k",
            content: [
                .keyName("name"), .x509Data(X509Data(content: [.x509SubjectName("CN=a"), .x509Certificate([1, 2])])),
                .keyValue(
                    KeyValue(keyValue: .dsaKeyValue(DSAKeyValue(p: [1], q: [2], y: [3], seed: [4], pgenCounter: [5])))),
                .pgpData(PGPData(value: .pgpKeyID([1], pgpKeyPacket: [2]))),
                .pgpData(PGPData(value: .pgpKeyPacket([3]))),
                .spkiData(SPKIData(spkiSexp: [[1], [2]])), .mgmtData("€"),
            ])
        let document = XMLSignatureDocument.keyInfo(info)
        #expect(try XMLSignatureDocument.decode(document.encoded()) == document)
    }

    @Test func `half of an optional group is an error`() {
        let value = XMLSignatureDocument.dsaKeyValue(DSAKeyValue(p: [1], y: [3]))
        #expect(throws: EXIError.self) { try value.encoded() }
    }
}
