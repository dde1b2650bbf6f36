import EXI
import ISO15118
import ISO15118Messages
import Quantities

// What hosts put into a session, made up from the input's bytes: right in size and form, and signed by nobody.
extension Octets {
    /// Any number that a meter, a driver or an operator may come up with.
    mutating func value() -> Double {
        let number = Int16(bitPattern: number())
        switch number {
        case .max: return .infinity
        case .min: return -.infinity
        case .max - 1: return 1e300
        case .max - 2: return .nan
        default: return Double(number)
        }
    }

    mutating func rational() -> RationalNumber {
        RationalNumber(exponent: Int8(bitPattern: byte()), value: Int16(bitPattern: number()))
    }

    /// One element of the list.
    mutating func one<Element>(of list: [Element]) -> Element { list[Int(byte()) % list.count] }

    mutating func phases() -> PhasePower {
        byte() & 1 == 0
            ? PhasePower(Watts(value()))
            : PhasePower(l1: Watts(value()), l2: Watts(value()), l3: Watts(value()))
    }
}

enum Forgery {
    /// Sizes of SHA-512 and of a signature on secp521r1.
    static func signature(_ seed: UInt8) -> Signature {
        Signature(
            signedInfo: SignedInfo(
                canonicalizationMethod: CanonicalizationMethod(algorithm: "http://www.w3.org/TR/canonical-exi/"),
                signatureMethod: SignatureMethod(algorithm: "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512"),
                reference: [
                    Reference(
                        uri: "#id1", digestMethod: DigestMethod(algorithm: "http://www.w3.org/2001/04/xmlenc#sha512"),
                        digestValue: [UInt8](repeating: seed, count: 64))
                ]),
            signatureValue: SignatureValue(value: [UInt8](repeating: seed, count: 132)))
    }

    static func contract(_ number: UInt8) -> EVCC.Contract {
        let provider = number & 1 == 0 ? "DEEBB" : "DEXYZ"
        let digits = String(number + 100)
        guard let emaid = EMAID("\(provider)C000000\(digits)") else { fatalError("no EMAID") }
        return EVCC.Contract(emaid: emaid, chain: chain(number))
    }

    static func chain(_ number: UInt8) -> ContractCertificateChain {
        ContractCertificateChain(
            certificate: [UInt8](repeating: number, count: 600),
            subCertificates: SubCertificates(certificate: [[UInt8](repeating: number, count: 500), [0x30]]))
    }

    static let provisioning = EVCC.Provisioning(
        chain: SignedCertificateChain(id: "id1", certificate: [UInt8](repeating: 9, count: 600)),
        rootCertificateIDs: [X509IssuerSerial(x509IssuerName: "CN=V2G", x509SerialNumber: EXIInteger(1))],
        maximumContracts: 3, prioritizedEMAIDs: [contract(2).emaid])

    static func delivery(_ number: UInt8, remaining: UInt8) -> SECC.ContractDelivery {
        SECC.ContractDelivery(
            cpsCertificateChain: CertificateChain(certificate: [UInt8](repeating: 5, count: 600)),
            signedInstallationData: SignedInstallationData(
                id: "id1", contractCertificateChain: chain(number), ecdhCurve: .secp521,
                dhPublicKey: [UInt8](repeating: 4, count: 133),
                encryptedPrivateKey: .secp521_EncryptedPrivateKey([UInt8](repeating: 6, count: 94))),
            signature: signature(number), remaining: remaining)
    }

    static let energyOffer = EVEnergyOffer(
        evPowerSchedule: EVPowerSchedule(
            timeAnchor: 1_800_000_000,
            evPowerScheduleEntries: EVPowerScheduleEntryList(evPowerScheduleEntry: [
                EVPowerScheduleEntry(duration: 3600, power: RationalNumber(-7000.0))
            ])),
        evAbsolutePriceSchedule: EVAbsolutePriceSchedule(
            timeAnchor: 1_800_000_000, currency: "EUR",
            priceAlgorithm: "urn:iso:std:iso:15118:-20:PriceAlgorithm:1-Power",
            evPriceRuleStacks: EVPriceRuleStackList(evPriceRuleStack: [
                EVPriceRuleStack(
                    duration: 3600,
                    evPriceRule: [
                        EVPriceRule(energyFee: RationalNumber(0.3), powerRangeStart: RationalNumber(0.0))
                    ])
            ])))
}

// Schedules.
extension Octets {
    private static let lengths = [1, 2, 3, 12, 13, 60, 1024]
    private static let durations: [Duration] = [
        .seconds(900), .seconds(3600), .seconds(1), .milliseconds(300), .seconds(86_400), .seconds(4_294_967_295),
        .seconds(7), .milliseconds(61_500),
    ]

    /// One to three, with different ids.
    mutating func options(from now: Moment) -> [ScheduleOption] {
        let count = byte() % 3 + 1
        return (1...count).map { id in
            let shape = byte()
            return ScheduleOption(
                id: UInt32(id) * (shape & 1 == 0 ? 1 : 1_000_000), charging: schedule(sign: 1, from: now),
                discharging: shape & 2 == 0 ? nil : schedule(sign: -1, from: now))
        }
    }

    private mutating func schedule(sign: Double, from now: Moment) -> EnergySchedule {
        let shape = byte()
        let length = one(of: Self.lengths)
        let seed = byte()
        var state = UInt32(seed)
        let steps = (0..<length).map { _ in
            state = state &* 1_664_525 &+ 1_013_904_223
            let duration = seed & 1 == 0 ? Self.durations[Int(state >> 29)] : Duration.seconds(900)
            let watts = Watts(sign * Double(state >> 18 & 0x3FFF))
            return PowerTimeline.Step(duration, PhasePower(total: watts, phases: seed & 2 == 0 ? 1 : 3))
        }
        let offset = Duration.seconds(Int64(Int8(bitPattern: shape)) * 60)
        return EnergySchedule(
            power: PowerTimeline(from: now + offset, steps), tolerance: shape & 1 == 0 ? nil : Watts(Double(seed) + 1),
            availableEnergy: shape & 2 == 0 ? nil : WattHours(Double(seed) * 100 + 1),
            prices: shape & 12 == 0 ? nil : prices(from: now, length, levels: shape & 4 == 0))
    }

    mutating func prices(from now: Moment, _ length: Int, levels: Bool) -> PriceSchedule {
        let seed = byte()
        if levels {
            return .priceLevelSchedule(
                PriceLevelSchedule(
                    timeAnchor: now.utcSeconds, priceScheduleID: 1, numberOfPriceLevels: seed,
                    priceLevelScheduleEntries: PriceLevelScheduleEntryList(
                        priceLevelScheduleEntry: (0..<length).map { entry in
                            PriceLevelScheduleEntry(
                                duration: UInt32(entry * 7 % 5000), priceLevel: UInt8(truncatingIfNeeded: entry) % 5)
                        })))
        }
        return .absolutePriceSchedule(
            AbsolutePriceSchedule(
                timeAnchor: seed & 1 == 0 ? now.utcSeconds : 0, priceScheduleID: 1, currency: "EUR", language: "en",
                priceAlgorithm: "urn:iso:std:iso:15118:-20:PriceAlgorithm:1-Power",
                priceRuleStacks: PriceRuleStackList(
                    priceRuleStack: (0..<length).map { entry in
                        PriceRuleStack(
                            duration: UInt32(entry * 11 % 5000),
                            priceRule: [
                                PriceRule(energyFee: rational(), powerRangeStart: RationalNumber(0.0)),
                                PriceRule(energyFee: RationalNumber(0.4), powerRangeStart: rational()),
                            ])
                    })))
    }

    mutating func mobilityNeeds(from now: Moment) -> MobilityNeeds {
        let shape = byte()
        return MobilityNeeds(
            departure: shape & 1 == 0 ? nil : now + .seconds(Int64(value().clamped(to: -1e5...1e5).orZero)),
            minimumSOC: shape & 2 == 0 ? nil : StateOfCharge(percent: value()),
            targetSOC: shape & 4 == 0 ? nil : StateOfCharge(percent: value()),
            acknowledgeWithin: shape & 8 == 0 ? nil : .seconds(Int64(byte()) * 400),
            prices: shape & 16 == 0 ? nil : prices(from: now, 3, levels: shape & 32 == 0))
    }
}

extension Double {
    fileprivate func clamped(to range: ClosedRange<Double>) -> Double {
        min(max(self, range.lowerBound), range.upperBound)
    }
    fileprivate var orZero: Double { isNaN ? 0 : self }
}
