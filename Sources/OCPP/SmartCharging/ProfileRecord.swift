// What of the charging profiles outlives a restart [K01.FR.27, K01.FR.55]: JSON, so that somebody may read it.

import JSON
import OCPPMessages

extension ChargingProfileStore {
    /// The profiles of these purposes, each with where it is installed; nil when there are none.
    public func record(of purposes: Set<ChargingProfilePurpose>) -> [UInt8]? {
        let kept = installed.filter { purposes.contains($0.profile.chargingProfilePurpose) }
        guard !kept.isEmpty else { return nil }
        var writer = JSONWriter()
        writer.beginArray()
        for entry in kept {
            guard let profile = try? entry.profile.json() else { continue }
            writer.beginObject()
            writer.key("evseId")
            writer.integer(entry.evseId)
            writer.key("chargingLimitSource")
            writer.string(entry.origin.rawValue)
            writer.key("updatedAt")
            writer.string(entry.updatedAt.text)
            writer.key("seed")
            writer.string(String(entry.seed))
            writer.key("chargingProfile")
            writer.raw(profile)
            writer.endObject()
        }
        writer.endArray()
        return writer.finish()
    }

    /// Installs what a record holds. What is no profile, or one that this station does not take, is passed over.
    public mutating func restore(_ record: [UInt8]) {
        guard let document = try? JSONDocument(parsing: record), let entries = document.root.elements else { return }
        for json in entries {
            let value = JSONValue(json)
            guard let evseId = value["evseId"]?.integer,
                let updatedAt = value["updatedAt"]?.string.flatMap({ DateTime($0) }),
                let origin = value["chargingLimitSource"]?.string.flatMap({ ProfileOrigin(rawValue: $0) }),
                let seed = value["seed"]?.string.flatMap({ UInt64($0) }),
                let member = json.members?.first(where: { $0.name == "chargingProfile" }),
                let profile = try? ChargingProfile(member.value)
            else { continue }
            restore(
                Installed(
                    evseId: Int(evseId), profile: profile, origin: origin, updatedAt: updatedAt, seed: seed))
        }
    }
}
