// OCPP 2.1, C10 to C12: what the central system said of the tokens that came by, kept for the next time.

import ISO15118
import OCPPMessages
import Quantities

/// Bounded by the bytes that it takes when it is stored; the token that was longest out of use goes first.
struct AuthorizationCache: Equatable, Sendable {
    struct Entry: Equatable, Sendable {
        let token: Station.Token
        var info: IdTokenInfo
        /// What Authorize answered beside it; an event's answer does not repeat it.
        var allowedEnergyTransfer: [EnergyTransferMode]?
        /// When the central system last spoke of it.
        var heard: DateTime
        fileprivate(set) var bytes = 0

        /// [C10.FR.08] A time of its own comes before the lifetime of the cache, which counts from what was last heard:
        /// [C10.FR.10] a token that is used each day does not outlive its word.
        func isOver(at now: DateTime, lifeTime: Int) -> Bool {
            if let end = info.cacheExpiryDateTime { return end <= now }
            return lifeTime > 0 && heard + .seconds(lifeTime) <= now
        }
    }

    static let maximumBytes = 65_536
    /// In the order of their use, the latest last.
    private(set) var entries: [Entry] = []
    private(set) var bytes = 0

    /// What is known of a token now; what is over is forgotten.
    mutating func use(_ token: Station.Token, at now: DateTime, lifeTime: Int) -> Entry? {
        guard let position = entries.firstIndex(where: { $0.token.isSame(as: token) }) else { return nil }
        let entry = remove(at: position)
        guard !entry.isOver(at: now, lifeTime: lifeTime) else { return nil }
        add(entry)
        return entry
    }

    /// [C10.FR.04, C10.FR.05] The latest word counts, consent or not. True: there is something new to keep, be it only
    /// the time, where one has to know it.
    mutating func note(
        _ token: Station.Token, _ info: IdTokenInfo, allowing modes: [EnergyTransferMode]? = nil, at now: DateTime,
        lifeTime: Int
    ) -> Bool {
        let known = entries.firstIndex { $0.token.isSame(as: token) }.map { remove(at: $0) }
        let modes = modes ?? known?.allowedEnergyTransfer
        add(Entry(token: token, info: info, allowedEnergyTransfer: modes, heard: now))
        return lifeTime > 0 || known?.info != info || known?.allowedEnergyTransfer != modes
    }

    mutating func clear() { self = AuthorizationCache() }

    /// True: there were some.
    mutating func forget(where matches: (Station.Token) -> Bool) -> Bool {
        let before = entries.count
        for index in entries.indices.reversed() where matches(entries[index].token) { _ = remove(at: index) }
        return entries.count < before
    }

    private mutating func add(_ entry: Entry) {
        var entry = entry
        entry.bytes = entry.fields.reduce(0) { $0 + $1.count }
        guard entry.bytes <= Self.maximumBytes else { return }
        while bytes + entry.bytes > Self.maximumBytes { _ = remove(at: 0) }
        entries.append(entry)
        bytes += entry.bytes
    }

    private mutating func remove(at index: Int) -> Entry {
        bytes -= entries[index].bytes
        return entries.remove(at: index)
    }
}

// Over a restart.
extension AuthorizationCache {
    private static let mark: UInt8 = 0x43

    /// nil: it is empty.
    var record: [UInt8]? {
        guard !entries.isEmpty else { return nil }
        var writer = RecordWriter(Self.mark)
        for entry in entries { for field in entry.fields { writer.put(field) } }
        return writer.bytes
    }

    /// Of what is no such record, as much as can be read.
    init(record: [UInt8]?) {
        guard let record, var reader = RecordReader(record, Self.mark) else { return }
        while !reader.isAtEnd, let entry = Entry(from: &reader) { add(entry) }
    }
}

extension AuthorizationCache.Entry {
    /// An answer's JSON needs no format of its own.
    fileprivate var fields: [[UInt8]] {
        let answer = AuthorizeResponse(idTokenInfo: info, allowedEnergyTransfer: allowedEnergyTransfer)
        return [
            Array(token.value.utf8), Array(token.type.utf8), Array(heard.text.utf8), (try? answer.json()) ?? [],
        ]
    }

    fileprivate init?(from reader: inout RecordReader) {
        guard let value = reader.text(), let type = reader.text(), let heard = reader.text().flatMap({ DateTime($0) }),
            let answer = reader.field().flatMap({ try? AuthorizeResponse(json: $0) })
        else { return nil }
        self.init(
            token: Station.Token(value, type: type), info: answer.idTokenInfo,
            allowedEnergyTransfer: answer.allowedEnergyTransfer, heard: heard)
    }
}

extension Station.Token {
    /// Tokens are compared without their case, as OCPP's identifiers are.
    func isSame(as other: Self) -> Bool {
        type == other.type && (value == other.value || value.lowercased() == other.value.lowercased())
    }
}

extension Station {
    /// [C11]
    mutating func clearCache(_ turn: inout Turn) -> ClearCacheResponse {
        guard settings.cacheEnabled else {
            // [C11.FR.04]
            return ClearCacheResponse(status: .rejected, statusInfo: StatusInfo(reasonCode: "NotEnabled"))
        }
        cache.clear()
        storeCache(&turn)
        return ClearCacheResponse(status: .accepted)
    }

    /// The central system spoke of a token.
    mutating func remember(
        _ token: Token, _ info: IdTokenInfo, allowing modes: [EnergyTransferMode]? = nil, _ turn: inout Turn
    ) {
        // [C18] A payment is for once, and nobody is nobody.
        guard settings.cacheEnabled, !token.isDirectPayment, token.type != Token.noAuthorization,
            cache.note(token, info, allowing: modes, at: turn.timestamp, lifeTime: settings.cacheLifeTime)
        else { return }
        storeCache(&turn)
    }

    func storeCache(_ turn: inout Turn) { turn.emit(.store(.authorizationCache, cache.record)) }
}
