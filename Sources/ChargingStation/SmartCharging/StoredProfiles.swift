// OCPP 2.1, K01.FR.27 and K01.FR.55: the charging profiles that a restart does not lose.

import OCPP
import OCPPMessages

extension Station {
    mutating func storeProfiles(_ turn: inout Turn) {
        let record = profiles.record(of: settings.storedPurposes)
        guard record != smartCharging.record else { return }
        smartCharging.record = record
        turn.emit(.store(.chargingProfiles, record))
    }

    /// Before the first input.
    mutating func restoreProfiles() {
        guard let record = configuration.stored[.chargingProfiles] else { return }
        profiles.restore(record)
        smartCharging.record = profiles.record(of: settings.storedPurposes)
    }

    /// A transaction that did not survive the restart has taken its profiles along.
    mutating func dropProfilesOfLostTransactions() {
        profiles.keepTransactions(Set(evses.compactMap { $0.transaction?.id }))
    }
}
