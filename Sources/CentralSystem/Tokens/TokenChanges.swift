import JSON
import OCPPMessages
import Quantities
import Records

/// The operator's changes to the table of tokens: they count at once, and are
/// answered once they are durable.
extension CentralSystem {
    /// All of the table, by token.
    public var knownTokens: [Token] { tokens.all }

    /// So many tokens are held in memory at most.
    private static let mostTokens = 1_000_000

    mutating func set(_ token: Token, _ number: UInt64, at now: Moment, into effects: inout [Effect]) {
        guard tokens[token.idToken.idToken] != nil || tokens.count < Self.mostTokens else {
            return effects.append(.answer(number, .refused(.busy)))
        }
        let before = tokens[token.idToken.idToken]
        tokens.set(token)
        keep(token.key, token, number, into: &effects)
        if let before, before.allowedEnergyTransfer != token.allowedEnergyTransfer {
            tellAllowedEnergyTransfer(of: token, at: now, into: &effects)
        }
        spreadTokens(at: now, into: &effects)
    }

    mutating func remove(_ token: String, _ number: UInt64, at now: Moment, into effects: inout [Effect]) {
        guard tokens.remove(token) else { return effects.append(.answer(number, .refused(.unknownToken))) }
        keep(Token.key(token), nil, number, into: &effects)
        spreadTokens(at: now, into: &effects)
    }

    private mutating func keep(_ key: String, _ token: Token?, _ number: UInt64, into effects: inout [Effect]) {
        let record = TokenRecord(token: key, version: tokens.version, entry: token?.json.text)
        let ticket = nextToken
        nextToken += 1
        operators[ticket] = number
        effects.append(.store([.token(record)], token: ticket))
    }

    /// What was kept before a restart. An entry that cannot be read any more is left out.
    mutating func restore(_ records: [TokenRecord]) {
        for record in records {
            let json = record.entry.flatMap { try? JSONValue(parsing: $0) }
            tokens.restore(record.token, json.flatMap { try? Token(json: $0) }, version: record.version)
        }
    }
}
