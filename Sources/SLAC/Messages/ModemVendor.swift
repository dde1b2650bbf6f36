/// The messages that a host needs from its own modem beyond HomePlug's: whether the link to the other side stands.
///
/// Only this one of each vendor's messages is spoken, because its layout is certain: Qualcomm's VS_PL_LNK_STATUS (QCA7000
/// family) and Lumissil's NSCM_GET_D_LINK_STATUS (CG5317). Neither modem needs a reset to take a key.
public enum ModemVendor: Equatable, Sendable {
    case qualcomm
    case lumissil

    init?(linkStatus type: MessageType) {
        switch type {
        case .qualcommLinkStatusReq, .qualcommLinkStatusCnf: self = .qualcomm
        case .lumissilLinkStatusReq, .lumissilLinkStatusCnf: self = .lumissil
        default: return nil
        }
    }

    /// The vendor's organizationally unique identifier.
    private var oui: [UInt8] {
        switch self {
        case .qualcomm: [0x00, 0xB0, 0x52]
        case .lumissil: [0x00, 0x16, 0xE8]
        }
    }

    /// Version, request number and reserved bytes after the identifier.
    private var headerLength: Int { self == .lumissil ? 19 : 0 }

    func readHeader(from reader: inout FrameReader) -> Bool {
        guard reader.bytes(3) == oui else { return false }
        reader.skip(headerLength)
        return true
    }

    func readLinkStatus(from reader: inout FrameReader) -> Bool {
        if self == .qualcomm { reader.skip(1) }
        return reader.byte() == 1
    }

    func writeHeader(to writer: inout FrameWriter) {
        writer.append(oui)
        writer.zeros(headerLength)
    }

    func writeLinkStatus(_ isLinked: Bool, to writer: inout FrameWriter) {
        if self == .qualcomm { writer.zeros(1) }
        writer.byte(isLinked ? 1 : 0)
    }
}
