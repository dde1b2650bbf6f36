/// The management messages of SLAC, and of a host with its own modem.
public enum Message: Equatable, Sendable {
    // Between EV and EVSE (ISO 15118-3, tables A.2 to A.7).
    case slacParmReq(RunID)
    case slacParmCnf(SLACParmCnf)
    case startAttenCharInd(StartAttenCharInd)
    case mnbcSoundInd(MNBCSoundInd)
    case attenCharInd(AttenCharInd)
    case attenCharRsp(AttenCharRsp)
    case validateReq(ValidateReq)
    case validateCnf(ValidateCnf)
    case slacMatchReq(SLACMatchReq)
    case slacMatchCnf(SLACMatchCnf)
    case ampMapReq(AmplitudeMap)
    case ampMapCnf(result: UInt8)
    // Between a host and its own modem.
    case attenProfileInd(AttenProfileInd)
    case setKeyReq(SetKeyReq)
    case setKeyCnf(SetKeyCnf)
    case linkStatusReq(ModemVendor)
    case linkStatusCnf(ModemVendor, isLinked: Bool)

    public var type: MessageType {
        switch self {
        case .slacParmReq: .slacParmReq
        case .slacParmCnf: .slacParmCnf
        case .startAttenCharInd: .startAttenCharInd
        case .mnbcSoundInd: .mnbcSoundInd
        case .attenCharInd: .attenCharInd
        case .attenCharRsp: .attenCharRsp
        case .validateReq: .validateReq
        case .validateCnf: .validateCnf
        case .slacMatchReq: .slacMatchReq
        case .slacMatchCnf: .slacMatchCnf
        case .ampMapReq: .ampMapReq
        case .ampMapCnf: .ampMapCnf
        case .attenProfileInd: .attenProfileInd
        case .setKeyReq: .setKeyReq
        case .setKeyCnf: .setKeyCnf
        case .linkStatusReq(.qualcomm): .qualcommLinkStatusReq
        case .linkStatusReq(.lumissil): .lumissilLinkStatusReq
        case .linkStatusCnf(.qualcomm, _): .qualcommLinkStatusCnf
        case .linkStatusCnf(.lumissil, _): .lumissilLinkStatusCnf
        }
    }

    /// nil when a fixed field has another value than the standard's; whether bytes are missing the reader tells.
    init?(_ type: MessageType, from reader: inout FrameReader) {
        switch type {
        case .slacParmReq:
            guard reader.isForMatching() else { return nil }
            self = .slacParmReq(reader.runID())
        case .slacParmCnf: self.init(SLACParmCnf(from: &reader), Message.slacParmCnf)
        case .startAttenCharInd: self.init(StartAttenCharInd(from: &reader), Message.startAttenCharInd)
        case .mnbcSoundInd: self.init(MNBCSoundInd(from: &reader), Message.mnbcSoundInd)
        case .attenCharInd: self.init(AttenCharInd(from: &reader), Message.attenCharInd)
        case .attenCharRsp: self.init(AttenCharRsp(from: &reader), Message.attenCharRsp)
        case .validateReq: self.init(ValidateReq(from: &reader), Message.validateReq)
        case .validateCnf: self.init(ValidateCnf(from: &reader), Message.validateCnf)
        case .slacMatchReq: self.init(SLACMatchReq(from: &reader), Message.slacMatchReq)
        case .slacMatchCnf: self.init(SLACMatchCnf(from: &reader), Message.slacMatchCnf)
        case .ampMapReq: self.init(AmplitudeMap(from: &reader), Message.ampMapReq)
        case .ampMapCnf: self = .ampMapCnf(result: reader.byte())
        case .attenProfileInd: self.init(AttenProfileInd(from: &reader), Message.attenProfileInd)
        case .setKeyReq: self.init(SetKeyReq(from: &reader), Message.setKeyReq)
        case .setKeyCnf: self.init(SetKeyCnf(from: &reader), Message.setKeyCnf)
        case .qualcommLinkStatusReq, .lumissilLinkStatusReq:
            guard let vendor = ModemVendor(linkStatus: type), vendor.readHeader(from: &reader) else { return nil }
            self = .linkStatusReq(vendor)
        case .qualcommLinkStatusCnf, .lumissilLinkStatusCnf:
            guard let vendor = ModemVendor(linkStatus: type), vendor.readHeader(from: &reader) else { return nil }
            self = .linkStatusCnf(vendor, isLinked: vendor.readLinkStatus(from: &reader))
        }
    }

    private init?<Fields>(_ fields: Fields?, _ message: (Fields) -> Message) {
        guard let fields else { return nil }
        self = message(fields)
    }

    func write(to writer: inout FrameWriter) {
        switch self {
        case .slacParmReq(let run):
            writer.forMatching()
            writer.runID(run)
        case .slacParmCnf(let message): message.write(to: &writer)
        case .startAttenCharInd(let message): message.write(to: &writer)
        case .mnbcSoundInd(let message): message.write(to: &writer)
        case .attenCharInd(let message): message.write(to: &writer)
        case .attenCharRsp(let message): message.write(to: &writer)
        case .validateReq(let message): message.write(to: &writer)
        case .validateCnf(let message): message.write(to: &writer)
        case .slacMatchReq(let message): message.write(to: &writer)
        case .slacMatchCnf(let message): message.write(to: &writer)
        case .ampMapReq(let map): map.write(to: &writer)
        case .ampMapCnf(let result): writer.byte(result)
        case .attenProfileInd(let message): message.write(to: &writer)
        case .setKeyReq(let message): message.write(to: &writer)
        case .setKeyCnf(let message): message.write(to: &writer)
        case .linkStatusReq(let vendor): vendor.writeHeader(to: &writer)
        case .linkStatusCnf(let vendor, let isLinked):
            vendor.writeHeader(to: &writer)
            vendor.writeLinkStatus(isLinked, to: &writer)
        }
    }
}
