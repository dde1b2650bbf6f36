import Crypto
import EXI
import ISO15118
import ISO15118Messages
import Testing

@testable import PlugAndCharge

struct PeerSignatureTests {
    /// An AuthorizationReq that Josev 0.31.2 signed on the wire, P-256 and SHA-256.
    static let exi = """
        8000046d8d17729a5283d8080a480d8060a25687474703a2f2f7777772e77332e6f72672f54522f63616e6f6e6963616c2d65786\
        92f435687474703a2f2f7777772e77332e6f72672f323030312f30342f786d6c647369672d6d6f72652365636473612d73686132\
        3536440c46d2c86204ad0e8e8e0745e5eeeeeee5cee665cdee4ce5ea8a45ec6c2dcdedcd2c6c2d85acaf0d25e90a5a1d1d1c0e8b\
        cbddddddcb9dcccb9bdc99cbcc8c0c0c4bcc0d0bde1b5b195b98c8dcda184c8d4d9081951d58230e90c76a2ee96982cb13f3a660\
        c3301b558210b90161ea6ed79c00304a0314e23cd4276bf7a99faf15ee331b71e6a63c53160005720707c994e73a42526ff59aa4\
        08b6d7c902b05c7c05fc454be1e15f62221ae6a3bc8f4f70027d4eae62120569643104347bd70931573ed95df42906d33a3a2dc3\
        9c10c208098cc2080826800c0804080808c110c0281820aa192338f4100c08c158c488c080180d54100c3065412d24b515e1d17d\
        0d49517d353d7d4d5508c97d5905312510c43cc034180d54102830194ddda5d18da0c42cc024180d5410184c09552cc448c04018\
        2826489a264fc8b19004645809353cc0785c34c8d8c4c4c8c0c0e4c8d4c0dd685c34c8e0c4c4c4e4c0e4c8d4c0dd68c130c460c0\
        58180d54100c303d552d4d5d24c4c8ccd0d4d8dce4c504c43cc034180d54102830194ddda5d18da0c42cc024180d5410184c0955\
        2cc448c040182826489a264fc8b19004645809353cc164c04c181caa192338f408041820aa192338f40c041c0d080011927f9853\
        29c45187a666edd828f7aa677e0105a902565715543f553ee69a6f8294a4f2ef82b9910e41683ffedf91f32ab1d57aa650b7b98f\
        4a11315bf5fc5eca8e0740c20734c030180d54744c0407fc1008c000c038180d54743c0407fc10100c080fa0c074180d54743810\
        58105232fc37210a9121f52abffc13337601f8340d3fe0c1b41820ac180414141c04041184c17cc0901820ac180414141cc00618\
        61a1d1d1c1cce8bcbddddddcb995e185b5c1b194b98dbdb4bcc0dc1820ac180414141cc00a18ada1d1d1c1cce8bcbddddddcb995\
        e185b5c1b194b98dbdb4bd25b9d195c9b59591a585d194b50d04b98d95c8c07c180d54748c1060c05a005086f568bc10a29a4f5f\
        aae8d62ea840ee69c65094c0281820aa192338f4100c080d2000c114088149e01d00c28e9dc7043415b3acec9c39a54a3c7c6ab9\
        ba1c48228db225376b1c0884033d6a39b13f62392c7bd8856f396d9b16eec11c968a898154231c482c52b167803dc10c20809ccc\
        2080866800c0804080808c10cc0281820aa192338f4100c08c158c488c080180d54100c3065412d24b515e1d17d0d49517d353d7\
        d4d5508c57d5905312510c43cc034180d54102830194ddda5d18da0c42cc024180d5410184c09552cc448c040182826489a264fc\
        8b19004645809353cc0785c34c8d8c4c4c8c0c0e4c8d4c0dd685c34ccc0c4c4c4e4c0e4c8d4c0dd68c158c488c080180d54100c3\
        065412d24b515e1d17d0d49517d353d7d4d5508c97d5905312510c43cc034180d54102830194ddda5d18da0c42cc024180d54101\
        84c09552cc448c040182826489a264fc8b19004645809353cc164c04c181caa192338f408041820aa192338f40c041c0d0800137\
        c6231bcdbc4093fc042cf56077960f9df1f985a1ace1e5b6c14373ffec5160f33690ea8e95a20cb9579cc3b7a90518d7ac27ddfc\
        882fb3b48db6fbca821184e8e0758c2074cc048180d54744c0407fc1020c0180407fc080400c038180d54743c0407fc10100c080\
        718c074180d5474381058105086f568bc10a29a4f5faae8d62ea840ee69c65094c1b41820ac180414141c04041184c17cc090182\
        0ac180414141cc0061861a1d1d1c1cce8bcbddddddcb995e185b5c1b194b98dbdb4bcc0dc1820ac180414141cc00a18ada1d1d1c\
        1cce8bcbddddddcb995e185b5c1b194b98dbdb4bd25b9d195c9b59591a585d194b50d04b98d95c8c07c180d54748c1060c05a005\
        0de9918ed6c7fdf1096af196a1acff88199b22060c0281820aa192338f4100c080d2000c11408818c534ef9176213d17ce588ca0\
        c8c80610c5b048d5a4c84375b59400471809c0c0884030b3243604dc5ccfeaec9052dd69373c8753388c37e278eee50f7b910978\
        8f6f039c10c208098cc2080822800c0804080808c108c0281820aa192338f4100c08c114c444c03c180d54100c3021353d49bdbd\
        d10d04c43cc034180d54102830194ddda5d18da0c42cc024180d5410184c09552cc448c040182826489a264fc8b1900464580935\
        3cc0785c34c8d8c4c4c8c0c0e4c8d4c0dd685c34ccc0c4c4c4e4c0e4c8d4c0dd68c158c488c080180d54100c3065412d24b515e1\
        d17d0d49517d353d7d4d5508c57d5905312510c43cc034180d54102830194ddda5d18da0c42cc024180d5410184c09552cc448c0\
        40182826489a264fc8b19004645809353cc164c04c181caa192338f408041820aa192338f40c041c0d0800109dd72168f0f0a6b0\
        a0590f91d3c1f2e553a97a9406edc2b7088305b75b06c0f350af5d24f36abccf4a1e6e12dd1ac090417da0a0b666360731649ab6\
        1d3344068e0758c2074cc048180d54744c0407fc1020c0180407fc080404c038180d54743c0407fc10100c080418c074180d5474\
        3810581050de9918ed6c7fdf1096af196a1acff88199b22060c1b41820ac180414141c04041184c17cc0901820ac180414141cc0\
        061861a1d1d1c1cce8bcbddddddcb995e185b5c1b194b98dbdb4bcc0dc1820ac180414141cc00a18ada1d1d1c1cce8bcbddddddc\
        b995e185b5c1b194b98dbdb4bd25b9d195c9b59591a585d194b50d04b98d95c8c07c180d54748c1060c05a00518410917cf4d174\
        4f73273774c9d3f840979d39c4c0281820aa192338f4100c080d2400c1180884025b7132e551a078dfa6916aadf5bd3fbcb75ca2\
        70af8992fea595edba51cae100088402076e72d4c61ca9d91b97a194d77caf849be8d415377328b4604b93bad08af58880
        """

    static var request: AuthorizationReq {
        get throws { try AuthorizationReq.decode(SignedBytes.of(exi)) }
    }

    @Test func `a signature that Josev made holds`() throws {
        let request = try Self.request
        guard case .pnC_AReqAuthorizationMode(let mode) = request.aReqAuthorizationMode else {
            return #expect(Bool(false), "no contract")
        }
        let signature = try #require(request.header.signature)
        let key = try Certificate(der: mode.contractCertificateChain.certificate).publicKey
        #expect(key.kind == .p256)
        #expect(signature.verifies([try SignedElement(mode)], by: key))
        var changed = mode
        changed.genChallenge[0] ^= 1
        #expect(!signature.verifies([try SignedElement(changed)], by: key))
    }

    @Test func `SignedInfo under the grammar of the message's own schema counts as well`() throws {
        let key = try PrivateKey(generating: .p521)
        let mode = PnC_AReqAuthorizationMode(
            id: "id1", genChallenge: Array(1...16),
            contractCertificateChain: ContractCertificateChain(
                certificate: [1, 2, 3], subCertificates: SubCertificates(certificate: [[4]])))
        var signature = try Signature(over: [SignedElement(mode)], by: key)
        let fragment = try XMLSignatureFragment.signedInfo(signature.signedInfo).encoded()
        let other = SignedInfoForm.ofCommonMessages(fragment)
        // The header, then SignedInfo's place among the elements of CommonMessages: 230 in nine bits.
        #expect(other[0] == 0x80 && Int(other[1]) << 1 | Int(other[2] >> 7) == 230)
        #expect(other.count == fragment.count + 1 || other.count == fragment.count)
        signature.signatureValue.value = try key.sign(other)
        #expect(signature.verifies([try SignedElement(mode)], by: key.publicKey))
    }
}

enum SignedBytes {
    static func of(_ text: String) -> [UInt8] {
        let digits = Array(text.utf8).map { $0 < 0x3A ? $0 - 0x30 : $0 - 0x57 }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
