// OCPP 2.1, chapter D: the list of tokens that the central system gives a station to decide by.

import OCPP
import OCPPMessages
import Quantities

struct LocalList: Equatable, Sendable {
    /// Entries at most.
    static let capacity = 1_000
    /// Entries of one message.
    static let itemsPerMessage = 100
    /// Bytes that a full list takes in storage, at most.
    static let maximumBytes = 1_048_576

    /// 0: there is no list.
    private(set) var version = 0
    private(set) var bytes = 0
    private var entries: [Key: AuthorizationData] = [:]

    private struct Key: Hashable, Sendable {
        let value: String
        let type: String

        init(_ token: Station.Token) {
            value = token.value.lowercased()
            type = token.type
        }
    }

    /// Why an update is not taken.
    struct Refusal: Equatable, Sendable {
        var reason: ReasonCode
        var detail: String

        static let duplicate = Refusal(reason: .invalidValue, detail: "a token is there twice")
        static let missingInfo = Refusal(reason: .missingParam, detail: "a token has no information")
        static let full = Refusal(reason: .outOfStorage, detail: "the list is longer than the station keeps")
    }

    var count: Int { entries.count }

    /// [SupportsExpiryDateTime] A time of expiry is heeded.
    func info(of token: Station.Token, at now: DateTime) -> IdTokenInfo? {
        guard var info = entries[Key(token)]?.idTokenInfo else { return nil }
        if let end = info.cacheExpiryDateTime, end <= now { info.status = .expired }
        return info
    }

    /// Takes an update as a whole or not at all.
    mutating func update(_ items: [AuthorizationData], _ type: Update, version: Int) -> Refusal? {
        var changed: LocalList = type == .full ? LocalList() : self
        var seen: Set<Key> = []
        for item in items {
            let key = Key(Station.Token(item.idToken))
            guard seen.insert(key).inserted else { return .duplicate }
            if let old = changed.entries.removeValue(forKey: key) { changed.bytes -= old.size }
            guard item.idTokenInfo != nil else {
                // [D01.FR.16, D01.FR.17] Only an update of differences takes tokens away.
                guard type == .differential else { return .missingInfo }
                continue
            }
            changed.entries[key] = item
            changed.bytes += item.size
        }
        guard changed.entries.count <= Self.capacity, changed.bytes <= Self.maximumBytes else { return .full }
        changed.version = version
        self = changed
        return nil
    }

    /// The message that would give this list, for storage. nil: there is none.
    var record: [UInt8]? {
        guard version > 0 else { return nil }
        let items = entries.values.sorted {
            ($0.idToken.idToken, $0.idToken.type) < ($1.idToken.idToken, $1.idToken.type)
        }
        return try? SendLocalListRequest(
            localAuthorizationList: items.isEmpty ? nil : items, versionNumber: version, updateType: .full
        ).json()
    }

    init() {}

    /// What is no such record is no list.
    init(record: [UInt8]?) {
        guard let record, let list = try? SendLocalListRequest(json: record) else { return }
        _ = update(list.localAuthorizationList ?? [], .full, version: list.versionNumber)
    }
}

extension AuthorizationData {
    fileprivate var size: Int { (try? json().count) ?? 0 }
}

extension Station {
    /// [D01]
    mutating func sendLocalList(_ request: SendLocalListRequest, _ turn: inout Turn) -> SendLocalListResponse {
        func failed(_ reason: ReasonCode, _ detail: String? = nil) -> SendLocalListResponse {
            SendLocalListResponse(status: .failed, statusInfo: StatusInfo(reason, detail))
        }
        guard settings.localListEnabled else { return failed(.notEnabled) }
        // [D01.FR.18] 0 says that there is no list.
        guard request.versionNumber > 0 else { return failed(.invalidValue) }
        // [D01.FR.06]
        if request.updateType == .differential, request.versionNumber <= localList.version {
            return SendLocalListResponse(status: .versionMismatch)
        }
        let items = request.localAuthorizationList ?? []
        if let refusal = localList.update(items, request.updateType, version: request.versionNumber) {
            return failed(refusal.reason, refusal.detail)
        }
        turn.emit(.store(.localList, localList.record))
        return SendLocalListResponse(status: .accepted)
    }

    /// [D02] A list that is not used has no version.
    func localListVersion() -> GetLocalListVersionResponse {
        GetLocalListVersionResponse(versionNumber: settings.localListEnabled ? localList.version : 0)
    }
}
