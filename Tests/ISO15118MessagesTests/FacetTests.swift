// What the schemas say beside the grammar: lengths, ranges and repetitions, held on the way in and on the way out.
import EXI
import ISO15118Messages
import Testing

private let header = MessageHeader(sessionID: SessionID(rawValue: 0x5A2C_DE53_F701_D4AC), timeStamp: 1_718_607_534)

/// A string or binary in a message: how it is written with a length of `count`, and how it is read.
struct LengthFacet: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var lengths: ClosedRange<Int>
    var isString: Bool
    var encode: @Sendable (Int) throws -> [UInt8]
    var decode: @Sendable ([UInt8]) throws -> Void

    init<Document: EXIDocument>(
        _ name: String, _ lengths: ClosedRange<Int>, text: @escaping @Sendable (String) -> Document
    ) {
        (testDescription, self.lengths, isString) = (name, lengths, true)
        encode = { try text(String(repeating: "x", count: $0)).encoded() }
        decode = { _ = try Document.decode($0) }
    }

    init<Document: EXIDocument>(
        _ name: String, _ lengths: ClosedRange<Int>, bytes: @escaping @Sendable ([UInt8]) -> Document
    ) {
        (testDescription, self.lengths, isString) = (name, lengths, false)
        encode = { try bytes([UInt8](repeating: 0xA5, count: $0)).encoded() }
        decode = { _ = try Document.decode($0) }
    }

    static let all: [LengthFacet] = [
        LengthFacet("EVCCID", 0...255, text: { SessionSetupReq(header: header, evccid: $0) }),
        LengthFacet("MeterID", 0...32, text: { loopAnswer(MeterInfo(meterID: $0, chargedEnergyReadingWh: 1)) }),
        LengthFacet(
            "MeterSignature", 0...64,
            bytes: { loopAnswer(MeterInfo(meterID: "m", chargedEnergyReadingWh: 1, meterSignature: $0)) }),
        LengthFacet("parameter name", 0...80, text: { serviceDetail(Parameter(name: $0, value: .boolValue(true))) }),
        LengthFacet("finiteString", 0...80, text: { serviceDetail(Parameter(name: "p", value: .finiteString($0))) }),
        LengthFacet(
            "ProtocolNamespace", 0...100,
            text: { SupportedAppProtocolReq(appProtocol: [offer($0, priority: 1)]) }),
        LengthFacet(
            "GenChallenge", 16...16,
            bytes: {
                .pnC_AReqAuthorizationMode(.init(id: "i", genChallenge: $0, contractCertificateChain: chain([1])))
            }
                as @Sendable ([UInt8]) -> CommonMessagesFragment),
        LengthFacet(
            "certificate", 0...1600,
            bytes: {
                .pnC_AReqAuthorizationMode(
                    .init(
                        id: "i", genChallenge: [UInt8](repeating: 0, count: 16), contractCertificateChain: chain($0)))
            } as @Sendable ([UInt8]) -> CommonMessagesFragment),
        LengthFacet(
            "DHPublicKey, which X448 makes shorter than the schema's 133", 0...133,
            bytes: { installation(dhPublicKey: $0) } as @Sendable ([UInt8]) -> CommonMessagesFragment),
        LengthFacet(
            "private key for TPM", 206...206,
            bytes: { installation(key: .tpm_EncryptedPrivateKey($0)) }
                as @Sendable ([UInt8]) -> CommonMessagesFragment),
    ]
}

private func loopAnswer(_ meter: MeterInfo) -> AC_ChargeLoopRes {
    AC_ChargeLoopRes(
        header: header, responseCode: .ok, meterInfo: meter,
        clResControlMode: .scheduled_AC_CLResControlMode(Scheduled_AC_CLResControlMode()))
}

private func serviceDetail(_ parameter: Parameter) -> ServiceDetailRes {
    ServiceDetailRes(
        header: header, responseCode: .ok, serviceID: 65,
        serviceParameterList: ServiceParameterList(parameterSet: [
            ParameterSet(parameterSetID: 1, parameter: [parameter])
        ]))
}

private func offer(_ namespace: String, priority: UInt8) -> AppProtocol {
    AppProtocol(
        protocolNamespace: namespace, versionNumberMajor: 1, versionNumberMinor: 0, schemaID: 1, priority: priority)
}

private func chain(_ certificate: [UInt8], subCertificates: Int = 1) -> ContractCertificateChain {
    ContractCertificateChain(
        certificate: certificate,
        subCertificates: SubCertificates(certificate: (0..<subCertificates).map { [UInt8($0)] }))
}

private func installation(
    dhPublicKey: [UInt8] = [UInt8](repeating: 4, count: 133),
    key: EncryptedPrivateKey = .secp521_EncryptedPrivateKey([UInt8](repeating: 7, count: 94))
) -> CommonMessagesFragment {
    .signedInstallationData(
        SignedInstallationData(
            id: "i", contractCertificateChain: chain([1]), ecdhCurve: .secp521, dhPublicKey: dhPublicKey,
            encryptedPrivateKey: key))
}

/// A number in a message, as in `LengthFacet`; on the wire its `width` bits count from `offset`, and of `marker` the
/// first of them is set.
struct RangeFacet: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var range: ClosedRange<Int>
    var width: Int
    var offset: Int
    var marker: Int
    var beyond: Int
    var encode: @Sendable (Int) throws -> [UInt8]
    var decode: @Sendable ([UInt8]) throws -> Void

    init<Document: EXIDocument>(
        _ name: String, _ range: ClosedRange<Int>, width: Int, from offset: Int, marker: Int,
        beyond: Int, _ message: @escaping @Sendable (Int) -> Document
    ) {
        (testDescription, self.range, self.width, self.offset) = (name, range, width, offset)
        (self.marker, self.beyond) = (marker, beyond)
        encode = { try message($0).encoded() }
        decode = { _ = try Document.decode($0) }
    }

    static let all: [RangeFacet] = [
        RangeFacet("numericID", 1...0xFFFF_FFFF, width: 7, from: 0, marker: 127, beyond: 0) { id in
            ScheduleExchangeRes(
                header: header, responseCode: .ok, evseProcessing: .finished,
                seResControlMode: .dynamic_SEResControlMode(
                    Dynamic_SEResControlMode(priceSchedule: .priceLevelSchedule(levels(UInt32(id))))))
        },
        RangeFacet("percent", 0...100, width: 7, from: 0, marker: 100, beyond: 101) { percent in
            AC_ChargeLoopReq(
                header: header, displayParameters: DisplayParameters(presentSOC: Int8(percent)),
                meterInfoRequested: false,
                clReqControlMode: .scheduled_AC_CLReqControlMode(
                    Scheduled_AC_CLReqControlMode(evPresentActivePower: RationalNumber(exponent: 0, value: 0))))
        },
        RangeFacet("priority", 1...20, width: 5, from: 1, marker: 20, beyond: 21) { priority in
            SupportedAppProtocolReq(appProtocol: [offer("urn", priority: UInt8(priority))])
        },
        RangeFacet("MaximumSupportingPoints", 12...1024, width: 10, from: 12, marker: 1024, beyond: 1025) { points in
            ScheduleExchangeReq(
                header: header, maximumSupportingPoints: UInt16(points),
                seReqControlMode: .scheduled_SEReqControlMode(Scheduled_SEReqControlMode()))
        },
    ]
}

private func levels(_ id: UInt32) -> PriceLevelSchedule {
    PriceLevelSchedule(
        timeAnchor: 1, priceScheduleID: id, numberOfPriceLevels: 1,
        priceLevelScheduleEntries: PriceLevelScheduleEntryList(priceLevelScheduleEntry: [
            PriceLevelScheduleEntry(duration: 1, priceLevel: 0)
        ]))
}

struct FacetTests {
    @Test(arguments: LengthFacet.all)
    func `a length at the limit passes and one beyond is told at its place, both ways`(facet: LengthFacet) throws {
        for count in Set([facet.lengths.lowerBound, facet.lengths.upperBound]) {
            try facet.decode(facet.encode(count))
        }
        let whole = try facet.encode(facet.lengths.upperBound)
        for count in [facet.lengths.lowerBound - 1, facet.lengths.upperBound + 1] where count >= 0 {
            let error = #expect(throws: EXIError.self) { try facet.encode(count) }
            let place = try #require(error?.bitOffset)
            #expect(error == .invalidLength(bitOffset: place))
            // The same message from a peer that does not hold itself to it.
            var stream = Bitstream(whole)
            stream.replaceGroups(
                at: place, with: count + (facet.isString ? 2 : 0), addingBytes: count - facet.lengths.upperBound)
            #expect(throws: EXIError.invalidLength(bitOffset: place)) { try facet.decode(stream.bytes) }
        }
    }

    @Test func `characters are counted, not bytes`() throws {
        let longest = SessionSetupReq(header: header, evccid: String(repeating: "€", count: 255))
        #expect(try SessionSetupReq.decode(longest.encoded()) == longest)
        let longer = SessionSetupReq(header: header, evccid: String(repeating: "€", count: 256))
        #expect(throws: EXIError.invalidLength(bitOffset: 137)) { try longer.encoded() }
        // Two scalars are two characters for XML, whatever a reader sees.
        let composed = SessionSetupReq(header: header, evccid: String(repeating: "e\u{301}", count: 128))
        #expect(throws: EXIError.invalidLength(bitOffset: 137)) { try composed.encoded() }
    }

    @Test func `a SessionID has eight bytes`() throws {
        let stream = try SessionStopRes(header: header, responseCode: .ok).encoded()
        for count in [0, 7, 9] {
            var changed = Bitstream(stream)
            changed.replaceGroups(at: 17, with: count, addingBytes: count - 8)
            #expect(throws: EXIError.invalidLength(bitOffset: 17)) { try SessionStopRes.decode(changed.bytes) }
        }
    }

    @Test(arguments: RangeFacet.all)
    func `a number at the limit passes and one beyond is an error, both ways`(facet: RangeFacet) throws {
        try facet.decode(facet.encode(facet.range.upperBound))
        let smallest = try facet.encode(facet.range.lowerBound)
        try facet.decode(smallest)
        var stream = Bitstream(smallest)
        let start = try #require(stream.firstDifference(from: Bitstream(facet.encode(facet.marker))))

        let error = #expect(throws: EXIError.self) { try facet.encode(facet.beyond) }
        let place = try #require(error?.bitOffset)
        #expect(error == .invalidValue(bitOffset: place))
        #expect((start - 16...start).contains(place))

        stream.replace(at: start, with: facet.beyond - facet.offset, width: facet.width)
        let told = #expect(throws: EXIError.self) { try facet.decode(stream.bytes) }
        let offset = try #require(told?.bitOffset)
        #expect(told == .invalidValue(bitOffset: offset))
        #expect((start...start + facet.width + 8).contains(offset))
    }

    @Test func `repetitions at the schema's limits come back, and no stream gives more or fewer`() throws {
        func fragment(_ count: Int) -> CommonMessagesFragment {
            .pnC_AReqAuthorizationMode(
                PnC_AReqAuthorizationMode(
                    id: "i", genChallenge: [UInt8](repeating: 0, count: 16),
                    contractCertificateChain: chain([1], subCertificates: count)))
        }
        for count in [1, 3] {
            let stream = try fragment(count).encoded()
            #expect(try CommonMessagesFragment.decode(stream) == fragment(count))
            for bit in 0..<stream.count * 8 {
                var changed = stream
                changed[bit / 8] ^= 0x80 >> UInt8(bit % 8)
                guard case .pnC_AReqAuthorizationMode(let mode)? = try? CommonMessagesFragment.decode(changed) else {
                    continue
                }
                #expect((1...3).contains(mode.contractCertificateChain.subCertificates.certificate.count))
            }
        }
        for count in [0, 4] {
            let error = #expect(throws: EXIError.self) { try fragment(count).encoded() }
            #expect(error == .invalidCount(bitOffset: try #require(error?.bitOffset)))
        }
    }
}

/// The bits of a stream, to be changed where they stand.
struct Bitstream {
    private var bits: [Bool]

    init(_ bytes: [UInt8]) {
        bits = bytes.flatMap { byte in (0..<8).map { byte & 0x80 >> UInt8($0) != 0 } }
    }

    var bytes: [UInt8] {
        stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<min(start + 8, bits.count)].enumerated().reduce(0) {
                $0 | ($1.element ? 0x80 >> UInt8($1.offset) : 0)
            }
        }
    }

    mutating func replace(at place: Int, with value: Int, width: Int) {
        for index in 0..<width { bits[place + index] = value >> (width - 1 - index) & 1 == 1 }
    }

    func firstDifference(from other: Bitstream) -> Int? {
        zip(bits, other.bits).enumerated().first { $1.0 != $1.1 }?.offset
    }

    /// Writes another Unsigned Integer over the one at `place`, and makes the content behind it longer or shorter.
    mutating func replaceGroups(at place: Int, with value: Int, addingBytes: Int) {
        var end = place
        while bits[end] { end += 8 }
        end += 8
        var groups: [UInt8] = []
        var rest = value
        repeat {
            groups.append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
            rest >>= 7
        } while rest > 0
        if addingBytes < 0 {
            bits.removeSubrange(end..<end - addingBytes * 8)
        } else {
            bits.insert(contentsOf: [Bool](repeating: true, count: addingBytes * 8), at: end)
        }
        bits.replaceSubrange(place..<end, with: Bitstream(groups).bits)
    }
}
