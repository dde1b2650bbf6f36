/// A power line modem in software, for two hosts on a plain Ethernet: it takes its host's key, says that the link
/// stands, and reports each sound of the line with an attenuation that it was told.
///
/// It is no measurement and no separation of networks: what it says about a cable is what its configuration says.
import Quantities

public struct SimulatedModem: Engine, Equatable, Sendable {
    public enum Input: Equatable, Sendable {
        case fromHost([UInt8])
        case fromLine([UInt8])
    }

    public enum Effect: Equatable, Sendable {
        case toHost([UInt8])
        case toLine([UInt8])
    }

    private let host: MACAddress
    private let attenuation: AttenuationProfile
    private var key: NetworkKey?

    /// - Parameter attenuation: what each sound has lost when it arrives.
    public init(host: MACAddress, attenuation: AttenuationProfile = AttenuationProfile(flat: 5)) {
        self.host = host
        self.attenuation = attenuation
    }

    public var deadline: Moment? { nil }
    public mutating func wake(at now: Moment, into effects: inout [Effect]) {}

    public mutating func handle(_ input: Input, at now: Moment, into effects: inout [Effect]) {
        switch input {
        case .fromHost(let bytes):
            guard let frame = Frame(bytes: bytes), frame.destination == .localModem else {
                return effects.append(.toLine(bytes))
            }
            if let answer = answer(to: frame.message) { effects.append(.toHost(toHost(answer))) }
        case .fromLine(let bytes):
            // What only a modem says to its own host does not come over the line.
            guard let frame = Frame(bytes: bytes), !frame.message.isFromModem else { return }
            effects.append(.toHost(bytes))
            if case .mnbcSoundInd = frame.message {
                let report = AttenProfileInd(ev: frame.source, profile: attenuation)
                effects.append(.toHost(toHost(.attenProfileInd(report))))
            }
        }
    }

    private mutating func answer(to message: Message) -> Message? {
        switch message {
        case .setKeyReq(let request):
            key = request.key
            return .setKeyCnf(SetKeyCnf(result: 0))
        case .linkStatusReq(let vendor): return .linkStatusCnf(vendor, isLinked: key != nil)
        default: return nil
        }
    }

    private func toHost(_ message: Message) -> [UInt8] { Frame(to: host, from: .localModem, message).bytes }
}

extension Message {
    fileprivate var isFromModem: Bool {
        switch self {
        case .attenProfileInd, .setKeyCnf, .linkStatusCnf: true
        default: false
        }
    }
}
