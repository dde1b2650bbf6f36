/// What peers signed and what C's keys sign, without the cryptography.
import CEbb
import EXI
import ISO15118
import ISO15118Messages

/// The identifier of every element that this side lets sign.
let signedID = "id1"

extension SignatureAlgorithm {
    init(_ image: ebb_signature_algorithm) throws(Refusal) {
        switch image {
        case EBB_ECDSA_SHA256: self = .ecdsaSHA256
        case EBB_ECDSA_SHA512: self = .ecdsaSHA512
        case EBB_ED448: self = .ed448
        default: throw .invalidValue
        }
    }

    fileprivate var image: ebb_signature_algorithm {
        switch self {
        case .ecdsaSHA256: EBB_ECDSA_SHA256
        case .ecdsaSHA512: EBB_ECDSA_SHA512
        case .ed448: EBB_ED448
        }
    }

    /// What is said about an element with this digest.
    fileprivate func info(_ digest: ebb_bytes) throws(Refusal) -> SignedInfo {
        SignedInfo(self, [(id: signedID, digest: try bytes(digest, hash.length...hash.length))])
    }
}

extension ElementHash {
    fileprivate var image: ebb_hash {
        switch self {
        case .sha256: EBB_SHA256
        case .sha512: EBB_SHA512
        case .shake256: EBB_SHAKE256
        }
    }
}

extension Signature {
    init(_ image: ebb_signature) throws(Refusal) {
        let algorithm = try SignatureAlgorithm(image.algorithm)
        self.init(
            try algorithm.info(image.digest), value: try bytes(image.value, algorithm.length...algorithm.length))
    }
}

@c @implementation
public func ebb_signed_info_of(
    _ algorithm: ebb_signature_algorithm, _ digest: ebb_bytes, _ info: UnsafeMutablePointer<ebb_signed_info>?
) -> ebb_status {
    status { () throws(Refusal) in
        let place = try info.present()
        let info = try SignatureAlgorithm(algorithm).info(digest)
        guard let signed = try? info.signedBytes() else { throw .invalidBytes }
        var image = ebb_signed_info()
        guard signed.count <= MemoryLayout.size(ofValue: image.bytes) else { throw .noRoom }
        withUnsafeMutableBytes(of: &image.bytes) { $0.copyBytes(from: signed) }
        image.count = signed.count
        place.pointee = image
    }
}

extension Loan {
    /// EBB_UNSIGNED where there is nothing to trust.
    mutating func lend(_ signature: Signature?, over element: SignedElement?) -> ebb_claim {
        var image = ebb_claim()
        guard let element else { return image }
        image.element = lend(element.fragment)
        guard let claim = signature?.claim(about: [element]) else { return image }
        image.algorithm = claim.algorithm.image
        image.hash = claim.digests[0].hash.image
        image.digest = lend(claim.digests[0].value)
        image.signed_bytes = (lend(claim.signedBytes), lend(claim.otherSignedBytes))
        image.value = lend(claim.value)
        return image
    }

    mutating func lend(_ data: SignedMeteringData) -> ebb_receipt {
        var schedule: UInt32 = 0
        if case .scheduled_SMDTControlMode(let mode) = data.smdtControlMode { schedule = mode.selectedScheduleTupleID }
        return ebb_receipt(
            session_id: data.sessionID.rawValue, meter_id: lend(data.meterInfo.meterID),
            imported: data.meterInfo.chargedEnergyReadingWh,
            exported: data.meterInfo.bpt_DischargedEnergyReadingWh ?? 0, time: data.meterInfo.meterTimestamp ?? 0,
            schedule_id: schedule)
    }
}
