// What the station asks of its certificate store (OCPP 2.1, A02 and M03 to M06), carried out.
import ChargingStation
import Crypto
import Network
import OCPPMessages

extension CertificateStore {
    /// - Parameter now: seconds since 1970.
    func perform(_ task: CertificateTask, at now: Int64) -> CertificateAnswer {
        do throws(CommandError) {
            switch task {
            case .install(let use, let pem): return try install(use, Array(pem.utf8), at: now)
            case .delete(let data): return try delete(data)
            case .list(let uses): return .list(list(uses))
            case .makeRequest(let use, let subject): return try makeRequest(use, subject)
            case .keepCertificate(let use, let chain): return try take(use, Array(chain.utf8), at: now)
            case .settleCertificate(let keepsFormer):
                try settle(keepsFormer: keepsFormer)
                return .done(holdings)
            case .keepStatus(let data, let response): return try keepStatus(data, response)
            }
        } catch {
            return .failed(error.line)
        }
    }

    /// [M05] What can never be a root of anything is refused now and not at a handshake.
    private func install(
        _ use: InstallCertificateUse, _ pem: [UInt8], at now: Int64
    ) throws(CommandError) -> CertificateAnswer {
        guard let all = try? Certificate.all(pem: pem), all.count == 1 else {
            return .refused("not one certificate in PEM")
        }
        let root = all[0]
        guard root.isAuthority, root.isSelfSigned else { return .refused("it is no root") }
        guard (root.expiry ?? .min) > now else { return .refused("it has expired") }
        guard let key = try? root.publicKey, key.isStrong else { return .refused("its key is too weak") }
        try keep(root, use)
        return .done(holdings)
    }

    private func delete(_ data: CertificateHashData) throws(CommandError) -> CertificateAnswer {
        for (use, root) in roots where data.names(root, issuer: root) {
            // [M04] Without its last root the station would never again find its central system.
            guard use != .csmsRootCertificate || roots(.csmsRootCertificate).count > 1 else {
                return .failed("it is the only root of the central system")
            }
            try remove(root, use)
            return .done(holdings)
        }
        for (use, chain) in own where data.names(chain[0], issuer: issuer(of: chain[0], in: chain)) {
            // [M04.FR.06]
            guard use != .chargingStationCertificate else { return .failed("it is the station's own") }
            try remove(use)
            return .done(holdings)
        }
        return .notFound
    }

    private func list(_ uses: [GetCertificateIdUse]) -> [CertificateHashDataChain] {
        var list: [CertificateHashDataChain] = []
        for (use, root) in roots {
            guard let type = GetCertificateIdUse(rawValue: use.rawValue), uses.isEmpty || uses.contains(type),
                let data = CertificateHashData(root, issuer: root)
            else { continue }
            list.append(CertificateHashDataChain(certificateHashData: data, certificateType: type))
        }
        guard uses.isEmpty || uses.contains(.v2GCertificateChain) else { return list }
        for use in [CertificateSigningUse.v2GCertificate, .v2G20Certificate] {
            guard let chain = own[use] else { continue }
            let names = chain.compactMap { CertificateHashData($0, issuer: issuer(of: $0, in: chain)) }
            guard let leaf = names.first else { continue }
            list.append(
                CertificateHashDataChain(
                    certificateHashData: leaf, certificateType: .v2GCertificateChain,
                    // [M03.FR.03] The sub-authorities, four of them at most.
                    childCertificateHashData: names.count > 1 ? Array(names.dropFirst().prefix(4)) : nil))
        }
        return list
    }

    private func issuer(of certificate: Certificate, in chain: [Certificate]) -> Certificate? {
        (chain + roots.map(\.certificate)).first { $0.subject == certificate.issuer && certificate.isSigned(by: $0) }
    }

    // MARK: The station's own

    /// [A00.FR.503] P-256 towards the central system and ISO 15118-2's vehicles, secp521r1 towards ISO 15118-20's.
    private func makeRequest(
        _ use: CertificateSigningUse, _ subject: CertificateTask.Subject
    ) throws(CommandError) -> CertificateAnswer {
        guard let key = try? PrivateKey(generating: use == .v2G20Certificate ? .p521 : .p256),
            let request = try? CertificateRequest(
                .init(
                    subject.commonName, organization: subject.organization,
                    domain: use == .chargingStationCertificate ? nil : "CPO"), key: key)
        else { return .failed("no key can be made") }
        try KeptFile(path: path(use, "new.key")).write(key.pem)
        return .request(String(decoding: request.pem, as: UTF8.self))
    }

    /// [A02.FR.06]
    private func take(_ use: CertificateSigningUse, _ pem: [UInt8], at now: Int64) throws(CommandError)
        -> CertificateAnswer
    {
        guard let chain = try? Certificate.all(pem: pem) else { return .refused("no certificate in PEM") }
        guard let bytes = try KeptFile(path: path(use, "new.key")).read(), let key = try? PrivateKey(pem: bytes),
            let own = try? chain[0].publicKey, own == key.publicKey
        else { return .refused("the certificate is of another key") }
        let authorities = chain.dropFirst().filter { $0.subject != $0.issuer }
        var anchors: TrustAnchors
        switch use {
        case .chargingStationCertificate:
            anchors = TrustAnchors(roots: roots(.csmsRootCertificate, .manufacturerRootCertificate))
            anchors.acceptsWebKeys = true
        case .v2GCertificate, .v2G20Certificate:
            anchors = TrustAnchors(roots: roots(.v2GRootCertificate))
            anchors.acceptsLegacyCurves = use == .v2GCertificate
        }
        do throws(ChainFault) {
            try anchors.validate(chain[0], through: authorities, at: now)
        } catch {
            return .refused("the chain does not hold: \(error)")
        }
        if use == .chargingStationCertificate { try keepFormer() }
        try keep([chain[0]] + authorities, bytes, use)
        try KeptFile(path: path(use, "new.key")).write(nil)
        return .done(holdings)
    }

    private func keepStatus(_ data: OCSPRequestData, _ response: [UInt8]) throws(CommandError) -> CertificateAnswer {
        let name = CertificateHashData(
            hashAlgorithm: data.hashAlgorithm, issuerNameHash: data.issuerNameHash, issuerKeyHash: data.issuerKeyHash,
            serialNumber: data.serialNumber)
        let match = own.first { name.names($0.value[0], issuer: issuer(of: $0.value[0], in: $0.value)) }
        guard let (use, _) = match else { return .refused("it is about no certificate of ours") }
        let file = KeptFile(path: path(use, "der"))
        let before = try file.read()
        try file.write(response)
        // OpenSSL is the judge of what is an OCSP response.
        var options = TLSContext.Options()
        options.profile = .web
        options.verifiesPeer = false
        options.identities = identity(use).map { [$0] } ?? []
        guard (try? TLSContext(server: options)) != nil else {
            try file.write(before)
            return .refused("it is no OCSP response")
        }
        return .done(holdings)
    }
}

extension CertificateHashData {
    fileprivate init?(_ certificate: Certificate, issuer: Certificate?) {
        guard let issuer, let hashes = try? certificate.hashes(issuer: issuer) else { return nil }
        self.init(
            hashAlgorithm: .sha256, issuerNameHash: hashes.issuerName, issuerKeyHash: hashes.issuerKey,
            serialNumber: hashes.serialNumber)
    }

    fileprivate func names(_ certificate: Certificate, issuer: Certificate?) -> Bool {
        guard let issuer, let hashes = CertificateHashes(self) else { return false }
        return hashes == (try? certificate.hashes(issuer: issuer, hashes.function))
    }
}
