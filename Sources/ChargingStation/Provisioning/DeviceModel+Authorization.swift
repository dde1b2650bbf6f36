// The device model of AuthCtrlr and AuthCacheCtrlr (OCPP 2.1, chapter C) and of LocalAuthListCtrlr (chapter D).

import OCPPMessages

extension DeviceModel {
    static let authorization: [ModelVariable] = [
        .boolean("AuthCtrlr", "Enabled") {
            $0.authorizationEnabled
        } _: {
            $0.authorizationEnabled = $1
        },
        .boolean("AuthCtrlr", "DisableRemoteAuthorization") {
            $0.remoteAuthorizationDisabled
        } _: {
            $0.remoteAuthorizationDisabled = $1
        },
        .boolean("AuthCtrlr", "AuthorizeRemoteStart") {
            $0.authorizeRemoteStart
        } _: {
            $0.authorizeRemoteStart = $1
        },
        .boolean("AuthCtrlr", "LocalAuthorizeOffline") {
            $0.localAuthorizeOffline
        } _: {
            $0.localAuthorizeOffline = $1
        },
        .boolean("AuthCtrlr", "LocalPreAuthorize") {
            $0.localPreAuthorize
        } _: {
            $0.localPreAuthorize = $1
        },
        // An identifierString of at most 36 characters; empty: there is no master group.
        .list("AuthCtrlr", "MasterPassGroupId", .string, values: nil) {
            $0.masterPassGroupID
        } _: { settings, text in
            guard text.count <= 36 else { return false }
            settings.masterPassGroupID = text
            return true
        },
        .boolean("AuthCtrlr", "OfflineTxForUnknownIdEnabled") {
            $0.offlineTxForUnknownId
        } _: {
            $0.offlineTxForUnknownId = $1
        },
        .flag("AuthCacheCtrlr", "Available") { _, _ in true },
        .boolean("AuthCacheCtrlr", "Enabled") {
            $0.cacheEnabled
        } _: {
            $0.cacheEnabled = $1
        },
        // 0: for as long as there is room.
        .integer("AuthCacheCtrlr", "LifeTime", in: 0...31_536_000) {
            $0.cacheLifeTime
        } _: {
            $0.cacheLifeTime = $1
        },
        .boolean("AuthCacheCtrlr", "DisablePostAuthorize") {
            $0.cacheDisablesPostAuthorize
        } _: {
            $0.cacheDisablesPostAuthorize = $1
        },
        .fixed("AuthCacheCtrlr", "Policy", .optionList) { _, _ in "LRU" }.constant(),
        .fixed(
            "AuthCacheCtrlr", "Storage", .integer, unit: "B",
            maximum: { _, _ in Double(AuthorizationCache.maximumBytes) }
        ) { station, _ in
            "\(station.cache.bytes)"
        }.watched(.state),
    ]

    static let localList: [ModelVariable] = [
        .flag("LocalAuthListCtrlr", "Available") { _, _ in true },
        .boolean("LocalAuthListCtrlr", "Enabled") {
            $0.localListEnabled
        } _: {
            $0.localListEnabled = $1
        },
        .boolean("LocalAuthListCtrlr", "DisablePostAuthorize") {
            $0.localListDisablesPostAuthorize
        } _: {
            $0.localListDisablesPostAuthorize = $1
        },
        .flag("LocalAuthListCtrlr", "SupportsExpiryDateTime") { _, _ in true },
        .fixed("LocalAuthListCtrlr", "BytesPerMessage", .integer, unit: "B") { _, _ in
            "\(MessageLimits.bytes)"
        }.constant(),
        .fixed(
            "LocalAuthListCtrlr", "Entries", .integer, maximum: { _, _ in Double(LocalList.capacity) }
        ) { station, _ in
            "\(station.localList.count)"
        }.watched(.calls),
        .fixed("LocalAuthListCtrlr", "ItemsPerMessage", .integer) { _, _ in
            "\(LocalList.itemsPerMessage)"
        }.constant(),
        .fixed(
            "LocalAuthListCtrlr", "Storage", .integer, unit: "B", maximum: { _, _ in Double(LocalList.maximumBytes) }
        ) { station, _ in
            "\(station.localList.bytes)"
        }.watched(.calls),
    ]
}
