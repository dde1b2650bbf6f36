// What is told of certificates' status: revocation lists, and OCSP responses as OpenSSL's own client judges them.

import COpenSSL
import Glibc
import Testing

@testable import Crypto

@Suite struct CertificateStatusTests {
    private static let now = TestChain.now

    private struct Authority {
        let key: PrivateKey
        let certificate: Certificate

        init(
            _ name: String = "CPO Sub-CA 2", _ kind: KeyKind = .p521,
            validity: ClosedRange<Int64> = now - 86_400...now + TestChain.year
        ) throws {
            key = try PrivateKey(generating: kind)
            certificate = try CertificateTemplate(
                name, serialNumber: 7, validity: validity, usage: .authority
            ).issue(key.publicKey, by: (nil, key))
        }

        func leaf(_ serialNumber: UInt64) throws -> Certificate {
            var template = CertificateTemplate(
                "SECC", serialNumber: serialNumber, validity: now...now + 86_400, usage: .signature)
            template.responderURL = "http://ocsp.example/"
            return try template.issue(PrivateKey(generating: .p256).publicKey, by: (certificate, key))
        }

        func list(_ certificates: [Certificate], after former: RevocationList? = nil) throws -> RevocationList {
            try RevocationList(
                of: (certificate, key), revoking: certificates, after: former, at: now, validity: 86_400)
        }
    }

    @Test func `a list that follows another names what that one named`() throws {
        let authority = try Authority()
        let (first, second, third) = (try authority.leaf(0xA1), try authority.leaf(0xA2), try authority.leaf(0xA3))
        let list = try authority.list([second, first], after: try authority.list([first]))
        let read = try #require(try RevocationList.all(pem: list.pem).first)
        #expect(read.revokes(first, of: authority.certificate) && read.revokes(second, of: authority.certificate))
        #expect(!read.revokes(third, of: authority.certificate))
        #expect(!read.revokes(first, of: try Authority().certificate))
    }

    @Test(arguments: CertificateHashes.Function.allCases)
    func `a register tells of those whose authority it knows`(function: CertificateHashes.Function) throws {
        let authority = try Authority()
        let (good, bad) = (try authority.leaf(0xA1), try authority.leaf(0x0BAD))
        let list = try authority.list([bad])
        let register = try RevocationRegister(pem: list.pem + authority.certificate.pem)
        #expect(register.status(of: try good.hashes(issuer: authority.certificate, function)) == .good)
        var name = try bad.hashes(issuer: authority.certificate, function)
        #expect(register.status(of: name) == .revoked(at: Self.now))
        name = CertificateHashes(
            function: function, issuerName: name.issuerName.uppercased(), issuerKey: name.issuerKey,
            serialNumber: "000BAD")
        #expect(register.status(of: name) == .revoked(at: Self.now))
        let stranger = try Authority()
        #expect(
            register.status(of: try stranger.leaf(0xBAD).hashes(issuer: stranger.certificate, function)) == .unknown)
        // A list counts for nothing without the certificate of who signed it, or signed by somebody else.
        #expect(try RevocationRegister(pem: list.pem).status(of: name) == .unknown)
        let forged = RevocationRegister(authorities: [authority.certificate], lists: [try stranger.list([bad])])
        #expect(forged.status(of: name) == .unknown)
    }

    @Test(arguments: [KeyKind.p521, .ed448, .p256])
    func `a response says what was found, signed by the authority`(kind: KeyKind) throws {
        let authority = try Authority("CPO", kind)
        let leaf = try authority.leaf(0xA1)
        #expect(leaf.responderURL == "http://ocsp.example/")
        let hashes = try leaf.hashes(issuer: authority.certificate)
        let responder = StatusResponder(certificate: authority.certificate, key: authority.key)
        #expect(responder.answers(about: hashes))
        #expect(!responder.answers(about: try leaf.hashes(issuer: leaf)))
        for (status, code) in [
            (RevocationStatus.good, V_OCSP_CERTSTATUS_GOOD), (.revoked(at: Self.now - 60), V_OCSP_CERTSTATUS_REVOKED),
            (.unknown, V_OCSP_CERTSTATUS_UNKNOWN),
        ] {
            let der = try responder.response(about: hashes, status, at: Self.now, validity: 3_600)
            #expect(Self.judge(der, leaf, authority.certificate) == code)
            #expect(Self.judge(der, leaf, try Authority("CPO", kind).certificate) == nil)
        }
    }

    @Test(arguments: CertificateHashes.Function.allCases)
    func `what a responder is asked, it can answer, and only its authority's word counts`(
        function: CertificateHashes.Function
    ) throws {
        let today = Int64(time(nil))
        let (authority, leaf, delegate) = try Self.present(at: today)
        let hashes = try leaf.hashes(issuer: authority.certificate, function)
        let inquiry = StatusInquiry(hashes)
        let request = try inquiry.request
        let asked = request.withUnsafeBufferPointer { buffer in
            var start = buffer.baseAddress
            return d2i_OCSP_REQUEST(nil, &start, buffer.count)
        }
        defer { OCSP_REQUEST_free(asked) }
        let name = OCSP_cert_to_id(function.digest, leaf.handle.certificate, authority.certificate.handle.certificate)
        defer { OCSP_CERTID_free(name) }
        #expect(OCSP_id_cmp(OCSP_onereq_get0_id(OCSP_request_onereq_get0(asked, 0)), name) == 0)

        let responder = StatusResponder(certificate: authority.certificate, key: authority.key)
        let authorities = [try Self.present(at: today).0.certificate, authority.certificate]
        for status in [RevocationStatus.good, .revoked(at: today - 60), .unknown] {
            let answer = try responder.response(about: hashes, status, at: today - 10, validity: 3_600)
            #expect(StatusInquiry.isAnswer(answer))
            #expect(inquiry.status(in: answer, from: authorities) == status)
            #expect(inquiry.status(in: answer, from: []) == nil)
            // A leaf of the authority's may not speak for it unless it was made for that.
            let forged = try StatusResponder(certificate: delegate.certificate, key: delegate.key)
                .response(about: hashes, status, at: today - 10, validity: 3_600)
            #expect(inquiry.status(in: forged, from: authorities) == nil)
        }
        let stale = try responder.response(about: hashes, .good, at: today - 7_200, validity: 3_600)
        #expect(inquiry.status(in: stale, from: authorities) == .unknown)
        let other = StatusInquiry(try delegate.certificate.hashes(issuer: authority.certificate, function))
        #expect(other.status(in: stale, from: authorities) == nil)
        #expect(!StatusInquiry.isAnswer([1, 2, 3]) && !StatusInquiry.isAnswer([]))
    }

    /// An authority of today, and two certificates of its own, one with its key.
    private static func present(
        at today: Int64
    ) throws -> (Authority, Certificate, (certificate: Certificate, key: PrivateKey)) {
        let validity = today - 86_400...today + 86_400
        let authority = try Authority(validity: validity)
        let key = try PrivateKey(generating: .p521)
        func leaf(_ serial: UInt64, _ key: PrivateKey) throws -> Certificate {
            try CertificateTemplate("leaf", serialNumber: serial, validity: validity, usage: .signature)
                .issue(key.publicKey, by: (authority.certificate, authority.key))
        }
        return (authority, try leaf(0xA1, try PrivateKey(generating: .p256)), (try leaf(0xA2, key), key))
    }

    @Test(arguments: ["", "xyz", "-1", String(repeating: "f", count: 41)])
    func `a number that is none gets no response`(number: String) throws {
        let authority = try Authority()
        var hashes = try authority.leaf(1).hashes(issuer: authority.certificate)
        hashes.serialNumber = number
        #expect(throws: CryptoError.malformed("serial number")) {
            try StatusResponder(certificate: authority.certificate, key: authority.key)
                .response(about: hashes, .good, at: Self.now, validity: 60)
        }
    }

    /// What OpenSSL reads in a response about `leaf`; nil: it is not signed by `issuer`, or about another certificate.
    private static func judge(_ der: [UInt8], _ leaf: Certificate, _ issuer: Certificate) -> Int32? {
        der.withUnsafeBufferPointer { buffer in
            var start = buffer.baseAddress
            let response = d2i_OCSP_RESPONSE(nil, &start, buffer.count)
            let basic = OCSP_response_get1_basic(response)
            let chain = openssl_certificates()
            openssl_append(chain, issuer.handle.certificate)
            let store = X509_STORE_new()
            X509_STORE_add_cert(store, issuer.handle.certificate)
            let name = OCSP_cert_to_id(EVP_sha256(), leaf.handle.certificate, issuer.handle.certificate)
            defer {
                OCSP_RESPONSE_free(response)
                OCSP_BASICRESP_free(basic)
                OCSP_CERTID_free(name)
                X509_STORE_free(store)
                openssl_free_certificates(chain)
                ERR_clear_error()
            }
            // The tests' time is not the clock's.
            X509_STORE_set_flags(store, UInt(X509_V_FLAG_NO_CHECK_TIME))
            guard OCSP_basic_verify(basic, chain, store, 0) == 1 else { return nil }
            var status: Int32 = -1
            guard OCSP_resp_find_status(basic, name, &status, nil, nil, nil, nil) == 1 else { return nil }
            return status
        }
    }
}
