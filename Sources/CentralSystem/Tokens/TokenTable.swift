import OCPPMessages
import Quantities

/// The operator's tokens. Every change counts the version up; the latest changes are kept, so that a station whose list
/// is not far behind is sent only what is new to it.
struct TokenTable: Equatable, Sendable {
    /// Changes that a list can be brought up to date with; a list further behind is sent whole.
    static let mostChanges = 256

    private(set) var version = 0
    private var tokens: [String: Token] = [:]
    /// The keys that changed, the latest last: the change `n` from the end made the version `version - n`.
    private var changes: [String] = []

    var isEmpty: Bool { tokens.isEmpty }
    var count: Int { tokens.count }
    /// By key.
    var all: [Token] { tokens.sorted { $0.key < $1.key }.map(\.value) }

    subscript(token: String) -> Token? { tokens.isEmpty ? nil : tokens[Token.key(token)] }

    mutating func set(_ token: Token) {
        tokens[token.key] = token
        note(token.key)
    }

    /// False: there is no such token.
    mutating func remove(_ token: String) -> Bool {
        guard tokens.removeValue(forKey: Token.key(token)) != nil else { return false }
        note(Token.key(token))
        return true
    }

    /// What was kept before a restart; a list that a station has is sent anew when versions do not meet.
    mutating func restore(_ key: String, _ token: Token?, version: Int) {
        tokens[key] = token
        self.version = max(self.version, version)
        changes = []
    }

    private mutating func note(_ key: String) {
        // [D01] Version numbers are greater than 0 and fit an OCPP integer.
        version = version >= Int(Int32.max) ? 1 : version + 1
        changes.append(key)
        if changes.count > Self.mostChanges { changes.removeFirst() }
    }

    /// What brings a station's list up to the present version: the changes where they are known and few, or else the
    /// whole. A whole list goes in parts under rising versions, of which the last is the present one.
    enum Update: Equatable, Sendable {
        case changes(SendLocalListRequest)
        /// `next`: where the following part begins; nil: it is the last.
        case part(SendLocalListRequest, next: Int?)
    }

    /// Nil: the list is there.
    mutating func update(from known: Int, itemsPerMessage: Int, at now: Moment) -> Update? {
        guard known != version else { return nil }
        guard known > 0, known < version, version - known <= min(changes.count, itemsPerMessage) else {
            return part(from: 0, itemsPerMessage: itemsPerMessage, at: now)
        }
        var seen: Set<String> = []
        let data = changes.suffix(version - known).reversed().filter { seen.insert($0).inserted }.map { key in
            // Without information a token is taken out of the list.
            tokens[key].map { AuthorizationData(idToken: $0.idToken, idTokenInfo: $0.info(at: now)) }
                ?? AuthorizationData(idToken: IdToken(idToken: key, type: "Central"))
        }
        return .changes(
            SendLocalListRequest(localAuthorizationList: data, versionNumber: version, updateType: .differential))
    }

    /// The part of the whole list that begins at an offset.
    mutating func part(from offset: Int, itemsPerMessage: Int, at now: Moment) -> Update {
        let all = all
        let parts = max(1, (all.count + itemsPerMessage - 1) / itemsPerMessage)
        // Every part has a version of its own above 0.
        if version < parts { version = parts }
        let items = all.dropFirst(offset).prefix(itemsPerMessage).map {
            AuthorizationData(idToken: $0.idToken, idTokenInfo: $0.info(at: now))
        }
        let next = offset + itemsPerMessage
        return .part(
            SendLocalListRequest(
                // An empty list takes everything away.
                localAuthorizationList: items.isEmpty ? nil : items,
                versionNumber: version - (parts - 1) + offset / itemsPerMessage,
                updateType: offset == 0 ? .full : .differential),
            next: next < all.count ? next : nil)
    }
}
