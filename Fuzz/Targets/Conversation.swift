import ISO15118
import ISO15118Messages
import Quantities

/// What a station was asked on one connection and has not answered. It reads the same bytes as the SECC.
struct Conversation {
    private struct Request {
        var kind: RequestKind
        var type: V2GTP.PayloadType
        /// Its host looks at it, and the loop goes on meanwhile.
        var isReceipt: Bool { type == .meteringConfirmation && kind == .meteringConfirmation }
    }

    private var pending: [Request] = []
    private var stream = V2GTP.Stream()
    /// Nothing can be read any more.
    private var isBroken = false
    private var since: Moment?

    /// Everything before the first thing that is no request, which ends the session.
    mutating func take(_ bytes: [UInt8], at now: Moment) {
        stream.append(bytes)
        do {
            while !isBroken, let frame = try stream.next() {
                guard let type = V2GTP.PayloadType(rawValue: frame.type), type.isSpoken else { continue }
                let message = try V2GMessage(exi: frame.payload, type: type)
                guard let kind = message.requestKind, type.admits(kind) else { return isBroken = true }
                if pending.isEmpty { since = now }
                pending.append(Request(kind: kind, type: type))
            }
        } catch {
            isBroken = true
        }
    }

    /// False when nobody asked for this, or asked for something else before it.
    mutating func answered(_ kind: RequestKind, on type: V2GTP.PayloadType, at now: Moment) -> Bool {
        guard let index = pending.firstIndex(where: { $0.kind == kind && $0.type == type }),
            pending[..<index].allSatisfy(\.isReceipt)
        else { return false }
        pending.remove(at: index)
        since = now
        return true
    }

    /// Only the power stage and the look at a receipt hold an answer back, and the stage for no more than 1.5 s.
    func isAnswered(at now: Moment) -> Bool {
        guard let first = pending.first(where: { !$0.isReceipt }) else { return true }
        return first.kind == .powerDelivery && (since.map { now - $0 <= .milliseconds(1500) } ?? false)
    }
}

extension V2GTP.PayloadType {
    fileprivate var isSpoken: Bool {
        switch self {
        case .supportedAppProtocol, .common, .ac, .dc, .scheduleRenegotiation, .meteringConfirmation: true
        default: false
        }
    }

    /// A side stream has one request of its own.
    fileprivate func admits(_ kind: RequestKind) -> Bool {
        switch self {
        case .scheduleRenegotiation: kind == .scheduleExchange
        case .meteringConfirmation: kind == .meteringConfirmation
        default: true
        }
    }
}
