/// MMTYPE: which management message it is. The two lowest bits tell request, confirmation, indication and response.
public enum MessageType: UInt16, Sendable, CaseIterable {
    case setKeyReq = 0x6008
    case setKeyCnf = 0x6009
    case ampMapReq = 0x601C
    case ampMapCnf = 0x601D
    case slacParmReq = 0x6064
    case slacParmCnf = 0x6065
    case startAttenCharInd = 0x606A
    case attenCharInd = 0x606E
    case attenCharRsp = 0x606F
    case mnbcSoundInd = 0x6076
    case validateReq = 0x6078
    case validateCnf = 0x6079
    case slacMatchReq = 0x607C
    case slacMatchCnf = 0x607D
    case attenProfileInd = 0x6086
    /// Qualcomm's VS_PL_LNK_STATUS.
    case qualcommLinkStatusReq = 0xA0B8
    case qualcommLinkStatusCnf = 0xA0B9
    /// Lumissil's NSCM_GET_D_LINK_STATUS.
    case lumissilLinkStatusReq = 0xAC9C
    case lumissilLinkStatusCnf = 0xAC9D

    /// Management message version: HomePlug's own messages are of version 1, the vendors' of version 0.
    var version: UInt8 { rawValue < 0xA000 ? 1 : 0 }

    /// A question for the link or its answer: they never end.
    var isLinkStatus: Bool { version == 0 }

    /// As HomePlug writes it.
    public var name: String {
        switch self {
        case .setKeyReq: "CM_SET_KEY.REQ"
        case .setKeyCnf: "CM_SET_KEY.CNF"
        case .ampMapReq: "CM_AMP_MAP.REQ"
        case .ampMapCnf: "CM_AMP_MAP.CNF"
        case .slacParmReq: "CM_SLAC_PARM.REQ"
        case .slacParmCnf: "CM_SLAC_PARM.CNF"
        case .startAttenCharInd: "CM_START_ATTEN_CHAR.IND"
        case .attenCharInd: "CM_ATTEN_CHAR.IND"
        case .attenCharRsp: "CM_ATTEN_CHAR.RSP"
        case .mnbcSoundInd: "CM_MNBC_SOUND.IND"
        case .validateReq: "CM_VALIDATE.REQ"
        case .validateCnf: "CM_VALIDATE.CNF"
        case .slacMatchReq: "CM_SLAC_MATCH.REQ"
        case .slacMatchCnf: "CM_SLAC_MATCH.CNF"
        case .attenProfileInd: "CM_ATTEN_PROFILE.IND"
        case .qualcommLinkStatusReq: "VS_PL_LNK_STATUS.REQ"
        case .qualcommLinkStatusCnf: "VS_PL_LNK_STATUS.CNF"
        case .lumissilLinkStatusReq: "NSCM_GET_D_LINK_STATUS.REQ"
        case .lumissilLinkStatusCnf: "NSCM_GET_D_LINK_STATUS.CNF"
        }
    }
}
