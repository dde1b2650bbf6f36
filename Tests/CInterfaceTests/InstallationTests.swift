/// Contracts that a vehicle fetches at a station, from C.
import CEbb
import CInterface
import Testing

private let maker: [UInt8] = [0x30, 0x4D]
private let provider: [UInt8] = [0x30, 0x50]
private let contract: [UInt8] = [0x30, 0x43]
private let authority: [UInt8] = [0x30, 0x41]

private func data(_ memory: Memory) -> ebb_installation_data {
    ebb_installation_data(
        contract: memory.chain([contract, authority]), is_x448: false,
        ephemeral_key: memory.bytes([UInt8](repeating: 4, count: 133)), encryption: EBB_ENCRYPTED_SECP521,
        encrypted_key: memory.bytes(Array(0..<94)))
}

private func delivery(_ memory: Memory) throws -> ebb_delivery {
    var data = data(memory)
    var element = [UInt8](repeating: 0, count: Int(EBB_ELEMENT_ROOM))
    var count = 0
    try #require(ebb_installation_element(&data, &element, element.count, &count) == EBB_OK)
    return ebb_delivery(
        provider: memory.chain([provider, authority]), data: data,
        signature: signature(Array(element.prefix(count)), provider, memory), remaining: 0)
}

extension Pair {
    /// The vehicle has its maker's certificate alone; the driver has no card.
    fileprivate static func bare(_ change: (Pair, inout ebb_provisioning) -> Void = { _, _ in }) -> Pair {
        let pair = Pair()
        let memory = pair.memory
        pair.station.offers_pnc = true
        pair.station.installs_certificates = true
        pair.station.offers_eim = false
        var provisioning = ebb_provisioning(
            chain: memory.chain([maker]),
            roots: memory.list([ebb_root(issuer: memory.text("CN=V2G Root CA"), serial: memory.bytes([0, 1, 2]))]),
            root_count: 1, maximum_contracts: 2,
            prioritized_emaids: memory.list([memory.text("DE-EBB-C00000001-1")]), prioritized_emaid_count: 1)
        change(pair, &provisioning)
        pair.vehicle.provisioning = memory.list([provisioning])
        pair.atVehicle = { pair, effect in
            if effect.kind == EBB_EVCC_SIGN {
                let key = effect.signing.kind == EBB_SIGN_PROVISIONING ? maker : contract
                #expect(effect.signing.certificate.array == key)
                var signature = signature(effect.signing.element.array, key, pair.memory)
                #expect(ebb_evcc_signed(pair.evcc, &signature, pair.now) == EBB_OK)
            }
            if effect.kind == EBB_EVCC_INSTALL { pair.install(effect.installation) }
        }
        return pair
    }

    private func install(_ offered: ebb_installation) {
        #expect(offered.provider.array == [provider, authority] && holds(offered.claim, provider))
        #expect(offered.data.contract.array == [contract, authority])
        #expect(offered.data.ephemeral_key.array == [UInt8](repeating: 4, count: 133) && !offered.data.is_x448)
        #expect(offered.data.encryption == EBB_ENCRYPTED_SECP521)
        #expect(offered.data.encrypted_key.array == Array(0..<94) && offered.remaining == 0)
        var contract = ebb_contract(emaid: memory.text("DEEBBC000000011"), chain: offered.data.contract)
        #expect(ebb_evcc_installed(evcc, &contract, now) == EBB_OK)
    }

    /// The station's host answers by `answer`, and lets in who shows the contract.
    fileprivate func serve(_ answer: @escaping (Pair, ebb_installation_request) -> Void) {
        atStation = { pair, effect in
            if effect.kind == EBB_SECC_INSTALL_CERTIFICATE { answer(pair, effect.installation) }
            if effect.kind == EBB_SECC_AUTHORIZE {
                let isGood = holds(effect.authorize.claim, contract)
                _ = ebb_secc_authorization(
                    pair.secc, isGood ? EBB_AUTHORIZATION_ACCEPTED : EBB_AUTHORIZATION_REJECTED, pair.now)
            }
        }
        connect(tls: true)
        run(seconds: 5)
    }
}

@Test func `a vehicle fetches a contract and is let in by it`() throws {
    let pair = Pair.bare()
    var delivery = try delivery(pair.memory)
    var message: [UInt8] = []
    pair.serve { pair, request in
        #expect(request.provisioning.array == [maker] && holds(request.claim, maker))
        #expect(request.delivered == 0 && request.maximum_contracts == 2)
        #expect(request.emaid_count == 1 && String(cString: request.emaids[0]!) == "DEEBBC000000011")
        #expect(request.root_count == 1 && String(cString: request.roots[0].issuer) == "CN=V2G Root CA")
        #expect(request.roots[0].serial.array == [1, 2])
        message = request.message.array
        #expect(ebb_secc_install(pair.secc, &delivery, pair.now) == EBB_OK)
    }
    #expect(pair.stage.contactors_closed)
    // A central system gets what the vehicle sent.
    #expect(message == pair.frames["CertificateInstallationReq"].map { Array($0.dropFirst(8)) })

    // And hands over a whole answer.
    let answer = try #require(pair.frames["CertificateInstallationRes"]).dropFirst(8)
    let other = Pair.bare()
    other.serve { pair, _ in
        #expect(ebb_secc_install_message(pair.secc, Array(answer), answer.count, pair.now) == EBB_OK)
    }
    #expect(other.stage.contactors_closed)
}

@Test func `a station without a contract for the vehicle says so`() {
    for (reason, end) in [
        (EBB_NO_CONTRACT_MATCHING_PCID_FOUND, EBB_EVCC_END_NOTHING_IN_COMMON),
        (EBB_NO_CERTIFICATE_AVAILABLE, EBB_EVCC_END_NOTHING_IN_COMMON), (EBB_SIGNATURE_ERROR, EBB_EVCC_END_REFUSED),
    ] {
        let pair = Pair.bare()
        pair.serve { pair, _ in
            let wrong = EBB_GENERAL_PNC_AUTHORIZATION_ERROR
            #expect(ebb_secc_refuse_installation(pair.secc, wrong, pair.now) == EBB_INVALID_VALUE)
            #expect(ebb_secc_refuse_installation(pair.secc, reason, pair.now) == EBB_OK)
        }
        #expect(pair.evccEnd == end)
    }
}

@Test func `a vehicle that does not trust the provider installs nothing`() throws {
    let pair = Pair.bare()
    var delivery = try delivery(pair.memory)
    let sign = pair.atVehicle
    pair.atVehicle = { pair, effect in
        if effect.kind == EBB_EVCC_INSTALL {
            #expect(ebb_evcc_installed(pair.evcc, nil, pair.now) == EBB_OK)
        } else {
            sign(pair, effect)
        }
    }
    pair.serve { pair, _ in _ = ebb_secc_install(pair.secc, &delivery, pair.now) }
    #expect(pair.evccEnd == EBB_EVCC_END_NOTHING_IN_COMMON)
}

@Test func `answers of the wrong form are not taken`() throws {
    let pair = Pair.bare()
    pair.create()
    let memory = pair.memory
    let good = try delivery(memory)
    func status(_ change: (inout ebb_delivery) -> Void) -> ebb_status {
        var delivery = good
        change(&delivery)
        return ebb_secc_install(pair.secc, &delivery, pair.now)
    }
    #expect(status { _ in } == EBB_OK)
    #expect(ebb_secc_install(pair.secc, nil, pair.now) == EBB_MISSING)
    #expect(status { $0.provider.count = 0 } == EBB_INVALID_LIST)
    #expect(status { $0.data.contract.count = 1 } == EBB_INVALID_LIST)
    #expect(status { $0.data.is_x448 = true } == EBB_INVALID_BYTES)
    #expect(status { $0.data.encryption = EBB_ENCRYPTED_TPM } == EBB_INVALID_BYTES)
    #expect(status { $0.data.encryption = ebb_key_encryption(9) } == EBB_INVALID_VALUE)
    #expect(status { $0.data.encrypted_key.bytes = nil } == EBB_MISSING)
    #expect(status { $0.signature.value.count = 131 } == EBB_INVALID_BYTES)

    for garbage: [UInt8] in [[], [0x80], [0x80, 0x00], [UInt8](repeating: 0xFF, count: 4096)] {
        #expect(ebb_secc_install_message(pair.secc, garbage, garbage.count, pair.now) == EBB_INVALID_BYTES)
    }
    #expect(ebb_secc_install_message(pair.secc, nil, 9, pair.now) == EBB_MISSING)
    #expect(ebb_secc_install_message(pair.secc, [1], -1, pair.now) == EBB_INVALID_BYTES)

    var data = data(memory)
    var element = [UInt8](repeating: 0, count: 10)
    var count = 99
    #expect(ebb_installation_element(&data, &element, 10, &count) == EBB_NO_ROOM && count == 99)
    #expect(ebb_installation_element(&data, &element, 10, nil) == EBB_MISSING)
    #expect(ebb_installation_element(&data, nil, 10, &count) == EBB_MISSING)
    #expect(ebb_installation_element(nil, &element, 10, &count) == EBB_MISSING)
    data.ephemeral_key.count = 132
    #expect(ebb_installation_element(&data, &element, 10, &count) == EBB_INVALID_BYTES)
}

@Test func `provisioning of the wrong form makes no engine`() {
    func status(_ change: (Pair, inout ebb_provisioning) -> Void) -> ebb_status { Pair.bare(change).create().1 }
    #expect(status { _, _ in } == EBB_OK)
    #expect(status { $1.root_count = 0 } == EBB_INVALID_LIST)
    #expect(status { $1.root_count = 21 } == EBB_INVALID_LIST)
    #expect(status { $1.roots = nil } == EBB_MISSING)
    #expect(status { $1.maximum_contracts = 0 } == EBB_INVALID_VALUE)
    #expect(status { $1.prioritized_emaid_count = 9 } == EBB_INVALID_LIST)
    #expect(status { $1.prioritized_emaids = $0.memory.list([$0.memory.text("?")]) } == EBB_INVALID_TEXT)
    #expect(status { $1.chain.count = 0 } == EBB_INVALID_LIST)
    #expect(
        status {
            let serial = $0.memory.bytes([UInt8](repeating: 1, count: 21))
            $1.roots = $0.memory.list([ebb_root(issuer: $0.memory.text("CN=R"), serial: serial)])
        } == EBB_INVALID_BYTES)
}
