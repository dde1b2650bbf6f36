// OCPP 2.1, K11 to K13 and K27 over a restart: limits from outside hold on. As charging profiles they are stored with the
// others; here is what the central system knows of them.

import JSON
import OCPP
import OCPPMessages
import Quantities

extension Station {
    mutating func storeExternalLimits(_ turn: inout Turn) {
        let record = smartCharging.externalRecord
        guard record != smartCharging.storedExternalRecord else { return }
        smartCharging.storedExternalRecord = record
        turn.emit(.store(.externalLimits, record))
    }

    /// Before the first input, after the profiles. Of what is no such record, as much as can be read.
    mutating func restoreExternalLimits() {
        let record = configuration.stored[.externalLimits]
        smartCharging.storedExternalRecord = record
        let items = record.flatMap { try? JSONValue(parsing: $0) }?.array ?? []
        var words: [ExternalLimit.Key: JSONValue] = [:]
        for item in items {
            guard let key = ExternalLimit.Key(record: item), isHere(key) else { continue }
            words[key] = item
        }
        for installed in profiles.profiles(evseId: nil, matching: ChargingProfileCriterion()) {
            guard installed.origin.isExternal else { continue }
            let key = ExternalLimit.Key(
                evse: installed.evseId, source: installed.origin,
                isLocalGeneration: installed.profile.chargingProfilePurpose == .localGeneration)
            guard isHere(key), installed.profile.id == key.profileID else { continue }
            let word = words.removeValue(forKey: key)
            var limit = ExternalLimit(key, installed.profile)
            limit.isGridCritical = word?["isGridCritical"]?.bool
            // It is told once more: nobody knows whether the last message arrived.
            smartCharging.external[key] = ExternalState(limit: limit, isHeard: word?["isHeard"]?.bool ?? true)
        }
        // What is left has no profile any more, and only its end to be told.
        for (key, word) in words where word["isHeard"]?.bool == true {
            smartCharging.external[key] = ExternalState(
                limit: ExternalLimit(key), knowledge: .clearingUntold, isHeard: true)
        }
    }

    /// What ended while there was no power, or is not allowed any more.
    mutating func dropLostLimits(_ turn: inout Turn) {
        forgetExpiredProfiles(&turn)
        externalSettingsChanged(&turn)
    }

    private func isHere(_ key: ExternalLimit.Key) -> Bool { key.evse == 0 || index(ofEVSE: key.evse) != nil }
}

extension SmartCharging {
    /// nil: there are no limits. Their values are the profiles' to tell.
    fileprivate var externalRecord: [UInt8]? {
        guard !external.isEmpty else { return nil }
        return JSONValue.array(
            external.sorted { $0.key < $1.key }.map { key, state in
                var members: [JSONValue.Member] = [
                    .init("evseId", .integer(Int64(key.evse))),
                    .init("chargingLimitSource", .string(key.source.rawValue)),
                    .init("isLocalGeneration", .bool(key.isLocalGeneration)),
                    .init("isHeard", .bool(state.isHeard)),
                ]
                if let isGridCritical = state.limit.isGridCritical {
                    members.append(.init("isGridCritical", .bool(isGridCritical)))
                }
                return .object(members)
            }
        ).bytes
    }
}

extension ExternalLimit.Key {
    fileprivate init?(record: JSONValue) {
        guard let evse = record["evseId"]?.integer.flatMap({ Int(exactly: $0) }),
            let source = record["chargingLimitSource"]?.string.flatMap({ ProfileOrigin(rawValue: $0) }),
            source.isExternal, let isLocalGeneration = record["isLocalGeneration"]?.bool
        else { return nil }
        self.init(evse: evse, source: source, isLocalGeneration: isLocalGeneration)
    }
}

extension ExternalLimit {
    /// The limit that became this profile.
    fileprivate init(_ key: Key, _ profile: ChargingProfile) {
        self.init(key)
        let schedule = profile.chargingSchedule.first
        duration = schedule?.duration.map { .seconds($0) }
        guard profile.chargingProfileKind == .dynamic else {
            steps =
                schedule?.chargingSchedulePeriod.map {
                    Step(
                        start: .seconds($0.startPeriod), limit: $0.limit.map { Watts($0) },
                        dischargeLimit: $0.dischargeLimit.map { Watts($0) })
                } ?? []
            return
        }
        let values = schedule?.chargingSchedulePeriod.first
        limit = values?.limit.map { Watts($0) }
        dischargeLimit = values?.dischargeLimit.map { Watts($0) }
        setpoint = values?.setpoint.map { Watts($0) }
    }
}
