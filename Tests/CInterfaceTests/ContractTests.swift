/// Plug & Charge from C: what the host is given to verify and to sign, and what it may answer.
import CEbb
import CInterface
import Testing

private let leaf: [UInt8] = [0x30, 1, 2, 3]
private let authority: [UInt8] = [0x30, 4, 5]

extension Pair {
    /// Over TLS, with a contract in the vehicle and no card in the driver's hand. The vehicle signs with `key`.
    fileprivate static func contract(signing key: [UInt8]? = leaf) -> Pair {
        let pair = Pair()
        pair.station.offers_pnc = true
        pair.station.offers_eim = false
        pair.station.pnc_providers = pair.memory.list([pair.memory.text("DEEBB")])
        pair.station.pnc_provider_count = 1
        let contract = ebb_contract(
            emaid: pair.memory.text("DE-EBB-C00000001-1"), chain: pair.memory.chain([leaf, authority]))
        pair.vehicle.contracts = pair.memory.list([contract])
        pair.vehicle.contract_count = 1
        pair.atVehicle = { pair, effect in
            guard effect.kind == EBB_EVCC_SIGN else { return }
            guard let key else {
                #expect(ebb_evcc_signed(pair.evcc, nil, pair.now) == EBB_OK)
                return
            }
            var signature = signature(effect.signing.element.array, key, pair.memory)
            #expect(ebb_evcc_signed(pair.evcc, &signature, pair.now) == EBB_OK)
        }
        return pair
    }
}

@Test func `a contract is verified and opens the session`() {
    let pair = Pair.contract()
    var chain: [[UInt8]] = []
    var code: Int32 = -1
    pair.atStation = { pair, effect in
        if effect.kind == EBB_SECC_AUTHORIZE {
            #expect(effect.authorize.service == EBB_AUTHORIZE_PNC)
            chain = effect.authorize.contract.array
            #expect(holds(effect.authorize.claim, leaf))
            #expect(effect.authorize.claim.signed_bytes.1.count > 0)
            #expect(ebb_secc_authorization(pair.secc, EBB_AUTHORIZATION_ACCEPTED_EXPIRING_SOON, pair.now) == EBB_OK)
        }
        if effect.kind == EBB_SECC_MESSAGE, String(cString: effect.message.name) == "AuthorizationRes" {
            code = effect.message.response_code
        }
    }
    pair.connect(tls: true)
    pair.run(seconds: 3)
    #expect(chain == [leaf, authority])
    #expect(code == 1)  // OK_CertificateExpiresSoon
    #expect(pair.stage.contactors_closed)
}

@Test func `a contract with another's signature is refused by the reason the host gives`() {
    let pair = Pair.contract(signing: [9, 9])
    var faults: [String] = []
    pair.atStation = { pair, effect in
        if effect.kind == EBB_SECC_AUTHORIZE {
            #expect(!holds(effect.authorize.claim, leaf))
            // These belong to an installation, or are no refusal at all.
            for reason in [EBB_NO_CERTIFICATE_AVAILABLE, EBB_SIGNATURE_ERROR, ebb_refusal(0), ebb_refusal(999)] {
                #expect(ebb_secc_refuse_contract(pair.secc, reason, pair.now) == EBB_INVALID_VALUE)
            }
            #expect(ebb_secc_refuse_contract(pair.secc, EBB_CERTIFICATE_REVOKED, pair.now) == EBB_OK)
        }
        if effect.kind == EBB_SECC_FAULT {
            #expect(effect.fault.kind == EBB_FAULT_ANSWERED && effect.fault.response_code == 8)
            #expect(effect.fault.session_id == 7)
            faults.append(String(cString: effect.fault.detail))
        }
    }
    pair.connect(tls: true)
    pair.run(seconds: 10)
    #expect(faults == ["AuthorizationRes WARNING_CertificateRevoked"])
    #expect(pair.evccEnd == EBB_EVCC_END_REFUSED)
}

@Test func `every refusal has the standard's name`() {
    let names = [
        EBB_CERTIFICATE_EXPIRED: "CertificateExpired", EBB_CERTIFICATE_NOT_YET_VALID: "CertificateNotYetValid",
        EBB_CERTIFICATE_VALIDATION_ERROR: "CertificateValidationError", EBB_EMSP_UNKNOWN: "eMSPUnknown",
        EBB_GENERAL_PNC_AUTHORIZATION_ERROR: "GeneralPnCAuthorizationError",
    ]
    for (reason, name) in names {
        let pair = Pair.contract()
        var faults: [String] = []
        pair.atStation = { pair, effect in
            if effect.kind == EBB_SECC_AUTHORIZE { _ = ebb_secc_refuse_contract(pair.secc, reason, pair.now) }
            if effect.kind == EBB_SECC_FAULT { faults.append(String(cString: effect.fault.detail)) }
        }
        pair.connect(tls: true)
        pair.run(seconds: 10)
        #expect(faults == ["AuthorizationRes WARNING_" + name])
    }
}

extension ebb_refusal: @retroactive Hashable {
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

@Test func `a vehicle without the key, or without TLS, is not let in by its contract`() {
    let keyless = Pair.contract(signing: nil)
    keyless.connect(tls: true)
    keyless.run(seconds: 10)
    #expect(keyless.evccEnd == EBB_EVCC_END_NOTHING_IN_COMMON)
    let plain = Pair.contract()
    var services: [ebb_authorization_service] = []
    plain.atStation = { _, effect in
        if effect.kind == EBB_SECC_AUTHORIZE { services.append(effect.authorize.service) }
    }
    plain.connect(tls: false)
    plain.run(seconds: 3)
    #expect(services == [EBB_AUTHORIZE_EIM])
}

@Test func `the meter's reading is signed and verified beside the loop`() {
    let pair = Pair.contract()
    var shown: [(UInt64, UInt64, UInt64)] = []
    let sign = pair.atVehicle
    pair.atVehicle = { pair, effect in
        if effect.kind == EBB_EVCC_SIGN, effect.signing.kind == EBB_SIGN_RECEIPT {
            shown.append((effect.signing.receipt.imported, effect.signing.receipt.exported, 0))
            #expect(effect.signing.certificate.array == leaf)
        }
        sign(pair, effect)
    }
    pair.atStation = { pair, effect in
        if effect.kind == EBB_SECC_AUTHORIZE {
            _ = ebb_secc_authorization(pair.secc, EBB_AUTHORIZATION_ACCEPTED, pair.now)
        }
        if effect.kind == EBB_SECC_VERIFY_RECEIPT {
            let receipt = effect.verification.receipt
            shown.append((receipt.imported, receipt.exported, receipt.session_id))
            #expect(String(cString: receipt.meter_id) == "EBB")
            #expect(receipt.time >= 1_800_000_000 && receipt.schedule_id == 0)
            #expect(effect.verification.contract.array == [leaf, authority])
            #expect(holds(effect.verification.claim, leaf))
            #expect(ebb_secc_receipt(pair.secc, true, pair.now) == EBB_OK)
        }
    }
    pair.connect(tls: true)
    pair.run(seconds: 3)
    #expect(ebb_secc_meter(pair.secc, 1000.4, 20, pair.now) == EBB_OK)
    #expect(ebb_secc_notify(pair.secc, EBB_NOTIFY_METERING_CONFIRMATION, pair.now) == EBB_OK)
    pair.run(seconds: 3)
    #expect(shown.map(\.0) == [1000, 1000] && shown.map(\.1) == [20, 20] && shown.map(\.2) == [0, 7])
    #expect(pair.frames["MeteringConfirmationRes"] != nil)
    #expect(pair.evccEnd == nil)
}

@Test func `a receipt that does not hold ends the session`() {
    let pair = Pair.contract()
    pair.atStation = { pair, effect in
        if effect.kind == EBB_SECC_AUTHORIZE {
            _ = ebb_secc_authorization(pair.secc, EBB_AUTHORIZATION_ACCEPTED, pair.now)
        }
        if effect.kind == EBB_SECC_VERIFY_RECEIPT { _ = ebb_secc_receipt(pair.secc, false, pair.now) }
    }
    pair.connect(tls: true)
    pair.run(seconds: 3)
    _ = ebb_secc_meter(pair.secc, 1000, 0, pair.now)
    _ = ebb_secc_notify(pair.secc, EBB_NOTIFY_METERING_CONFIRMATION, pair.now)
    pair.run(seconds: 10)
    #expect(pair.seccEnd == EBB_SECC_END_FAILED && pair.evccEnd == EBB_EVCC_END_REFUSED)
    #expect(!pair.stage.contactors_closed)
}

@Test func `signatures of the wrong form are not taken`() {
    let pair = Pair.contract()
    pair.create()
    let memory = pair.memory
    let good = signature([1], leaf, memory)
    func status(_ change: (inout ebb_signature) -> Void) -> ebb_status {
        var signature = good
        change(&signature)
        return ebb_evcc_signed(pair.evcc, &signature, pair.now)
    }
    #expect(status { _ in } == EBB_OK)
    #expect(status { $0.algorithm = EBB_UNSIGNED } == EBB_INVALID_VALUE)
    #expect(status { $0.algorithm = ebb_signature_algorithm(77) } == EBB_INVALID_VALUE)
    #expect(status { $0.algorithm = EBB_ED448 } == EBB_INVALID_BYTES)
    #expect(status { $0.digest.count = 63 } == EBB_INVALID_BYTES)
    #expect(status { $0.digest.count = -1 } == EBB_INVALID_BYTES)
    #expect(status { $0.digest.bytes = nil } == EBB_MISSING)
    #expect(status { $0.value = memory.bytes([1]) } == EBB_INVALID_BYTES)
    #expect(status { $0.value.bytes = nil } == EBB_MISSING)
    var info = ebb_signed_info()
    #expect(ebb_signed_info_of(EBB_UNSIGNED, good.digest, &info) == EBB_INVALID_VALUE)
    #expect(ebb_signed_info_of(EBB_ECDSA_SHA256, good.digest, &info) == EBB_INVALID_BYTES)
    #expect(ebb_signed_info_of(EBB_ECDSA_SHA512, good.digest, nil) == EBB_MISSING)
    for algorithm in [EBB_ECDSA_SHA512, EBB_ED448] {
        #expect(ebb_signed_info_of(algorithm, good.digest, &info) == EBB_OK)
        #expect((200...512).contains(info.count) && info.bytes.0 == 0x80)
    }
}

@Test func `contracts of the wrong form make no engine`() {
    func status(_ emaid: String, _ chain: [[UInt8]], _ change: (inout ebb_contract) -> Void = { _ in }) -> ebb_status {
        let pair = Pair.contract()
        var contract = ebb_contract(emaid: pair.memory.text(emaid), chain: pair.memory.chain(chain))
        change(&contract)
        pair.vehicle.contracts = pair.memory.list([contract])
        return pair.create().1
    }
    #expect(status("DEEBBC000000011", [leaf, authority]) == EBB_OK)
    #expect(status("DEEBB", [leaf, authority]) == EBB_INVALID_TEXT)
    #expect(status("DEEBBC000000011", [leaf]) == EBB_INVALID_LIST)
    #expect(status("DEEBBC000000011", [[UInt8]](repeating: leaf, count: 5)) == EBB_INVALID_LIST)
    #expect(status("DEEBBC000000011", [leaf, []]) == EBB_INVALID_BYTES)
    #expect(status("DEEBBC000000011", [leaf, [UInt8](repeating: 1, count: 1601)]) == EBB_INVALID_BYTES)
    #expect(status("DEEBBC000000011", [leaf, authority]) { $0.emaid = nil } == EBB_MISSING)
    #expect(status("DEEBBC000000011", [leaf, authority]) { $0.chain.count = -3 } == EBB_INVALID_LIST)
    #expect(status("DEEBBC000000011", [leaf, authority]) { $0.chain.certificates.0.bytes = nil } == EBB_MISSING)
}
