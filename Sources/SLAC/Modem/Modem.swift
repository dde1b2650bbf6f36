/// A host's own power line modem as its host sees it: takes a network's key, and tells whether the link stands.
import Quantities

/// What stands between the host and the line.
public enum ModemKind: Equatable, Sendable {
    /// A modem that is asked for its link in its vendor's way.
    case vendor(ModemVendor)
    /// A modem of which nothing is known but HomePlug: the link is taken to stand once it has the key, and its loss is
    /// not noticed.
    case homePlug
}

/// Half of a matching engine: its owner passes on messages, and wakes it.
struct Modem: Equatable, Sendable {
    enum Event: Equatable, Sendable {
        case keyed
        /// It does not confirm its key, however often it is asked.
        case silent
        case linked
        case lost
    }

    private enum Phase: Equatable, Sendable {
        case idle
        case keying(NetworkKey, requests: Int, until: Moment)
        /// `misses` counts the questions since the last good answer; nil before the first one.
        case watching(misses: Int?, isAnswered: Bool, until: Moment)
    }

    private let kind: ModemKind
    private let host: MACAddress
    private var phase = Phase.idle

    init(_ kind: ModemKind, host: MACAddress) {
        self.kind = kind
        self.host = host
    }

    var deadline: Moment? {
        switch phase {
        case .idle: nil
        case .keying(_, _, let until), .watching(_, _, let until): until
        }
    }

    /// Asks until it is confirmed: `keyed` or `silent`.
    mutating func set(_ key: NetworkKey, at now: Moment, timing: Timing) -> Frame {
        phase = .keying(key, requests: 1, until: now + timing.keyConfirmation)
        return frame(.setKeyReq(SetKeyReq(key)))
    }

    /// Watches the link: `linked` once, later `lost` once. nil when there is nothing to ask, and the link stands.
    mutating func watch(at now: Moment, timing: Timing) -> Frame? {
        guard case .vendor(let vendor) = kind else {
            phase = .idle
            return nil
        }
        phase = .watching(misses: nil, isAnswered: false, until: now + timing.linkPoll)
        return frame(.linkStatusReq(vendor))
    }

    mutating func rest() { phase = .idle }

    mutating func receive(_ message: Message) -> Event? {
        switch (message, phase) {
        case (.setKeyCnf, .keying):
            // The result is not looked at: firmware disagrees whether 0 or 1 is success, and the link will show.
            phase = .idle
            return .keyed
        case (.linkStatusCnf(let vendor, true), .watching(let misses, _, let until)) where kind == .vendor(vendor):
            phase = .watching(misses: 0, isAnswered: true, until: until)
            return misses == nil ? .linked : nil
        default: return nil
        }
    }

    /// Its deadline has passed: a message to send, something to tell, or both.
    mutating func wake(at now: Moment, timing: Timing) -> (frame: Frame?, event: Event?) {
        guard let deadline, deadline <= now else { return (nil, nil) }
        switch (phase, kind) {
        case (.keying(let key, let requests, _), _):
            guard requests < timing.keyRequests else {
                phase = .idle
                return (nil, .silent)
            }
            phase = .keying(key, requests: requests + 1, until: now + timing.keyConfirmation)
            return (frame(.setKeyReq(SetKeyReq(key))), nil)
        case (.watching(let misses, let isAnswered, _), .vendor(let vendor)):
            let missed = misses.map { isAnswered ? $0 : $0 + 1 }
            guard missed ?? 0 < 3 else {
                phase = .idle
                return (nil, .lost)
            }
            phase = .watching(misses: missed, isAnswered: false, until: now + timing.linkPoll)
            return (frame(.linkStatusReq(vendor)), nil)
        case (.idle, _), (.watching, .homePlug): return (nil, nil)
        }
    }

    private func frame(_ message: Message) -> Frame { Frame(to: .localModem, from: host, message) }
}
