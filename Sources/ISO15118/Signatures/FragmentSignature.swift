/// Signatures over elements of a message (ISO 15118-20, 7.9.2.4) without the cryptography: XML signatures whose every byte
/// string is EXI. Who holds keys hashes elements, and signs and verifies the bytes of SignedInfo.
import EXI
import ISO15118Messages

private let canonicalEXI = "http://www.w3.org/TR/canonical-exi/"

/// Peers differ in the last slash.
private func isCanonicalEXI(_ uri: String) -> Bool {
    uri == canonicalEXI || uri == "http://www.w3.org/TR/canonical-exi"
}

extension SignedInfo {
    /// What is said about elements whose digests are known, each by its identifier.
    package init(_ algorithm: SignatureAlgorithm, _ digests: [(id: String, digest: [UInt8])]) {
        self.init(
            canonicalizationMethod: CanonicalizationMethod(algorithm: canonicalEXI),
            signatureMethod: SignatureMethod(algorithm: algorithm.uri),
            reference: digests.map { element in
                Reference(
                    uri: "#" + element.id, transforms: Transforms(transform: [Transform(algorithm: canonicalEXI)]),
                    digestMethod: DigestMethod(algorithm: algorithm.hash.uri), digestValue: element.digest)
            })
    }

    /// What is signed.
    package func signedBytes() throws(EXIError) -> [UInt8] { try XMLSignatureFragment.signedInfo(self).encoded() }
}

/// What a signature says. It holds when every digest is its element's and the value is the key's over either reading.
package struct SignatureClaim: Equatable, Sendable {
    package struct Digest: Equatable, Sendable {
        package var hash: ElementHash
        package var value: [UInt8]
    }

    package var algorithm: SignatureAlgorithm
    /// In the order of the elements.
    package var digests: [Digest]
    /// The two readings of SignedInfo; see `SignedInfoForm`.
    package var signedBytes: [UInt8]
    package var otherSignedBytes: [UInt8]
    package var value: [UInt8]
}

extension Signature {
    package init(_ info: SignedInfo, value: [UInt8]) {
        self.init(signedInfo: info, signatureValue: SignatureValue(value: value))
    }

    /// What is said about exactly these elements; nil when it is said about others, or in an unknown way.
    package func claim(about elements: [SignedElement]) -> SignatureClaim? {
        let method = signedInfo.signatureMethod.algorithm
        guard let algorithm = SignatureAlgorithm.allCases.first(where: { $0.uri == method }),
            isCanonicalEXI(signedInfo.canonicalizationMethod.algorithm),
            signedInfo.reference.count == elements.count, let bytes = try? signedInfo.signedBytes()
        else { return nil }
        var digests: [SignatureClaim.Digest] = []
        for element in elements {
            guard let digest = signedInfo.reference.first(where: { $0.uri == "#" + element.id })?.digest else {
                return nil
            }
            digests.append(digest)
        }
        return SignatureClaim(
            algorithm: algorithm, digests: digests, signedBytes: bytes,
            otherSignedBytes: SignedInfoForm.ofCommonMessages(bytes), value: signatureValue.value)
    }
}

extension Reference {
    fileprivate var digest: SignatureClaim.Digest? {
        guard let hash = ElementHash(uri: digestMethod.algorithm),
            transforms?.transform.allSatisfy({ isCanonicalEXI($0.algorithm) }) ?? true
        else { return nil }
        return SignatureClaim.Digest(hash: hash, value: digestValue)
    }
}
