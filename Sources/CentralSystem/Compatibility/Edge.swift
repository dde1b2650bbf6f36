import OCPPMessages
import Quantities

/// The edge between what stations say and what is meant: only here quirks are known.
extension CentralSystem {
    /// After a boot, or a restart of ours: which quirks the station has.
    mutating func setQuirks(of place: Int, into effects: inout [Effect]) {
        guard let boot = stations[place].boot else { return }
        let quirks = settings.compatibility.quirks(of: boot)
        guard stations[place].quirks != quirks else { return }
        stations[place].quirks = quirks
        let names = quirks.names.joined(separator: ", ")
        log(.info, place, "put right at the edge: \(names.isEmpty ? "nothing" : names)", into: &effects)
    }

    /// What the station meant.
    mutating func meant(by request: AnyRequest, at place: Int, now: Moment) -> AnyRequest {
        guard !stations[place].quirks.isDisjoint(with: .ofMessages) else { return request }
        var correction = Correction(
            stations[place].quirks, clockOffset: dossiers[place]?.clockOffset ?? .zero)
        var request = request
        correction.correct(&request, at: now)
        note(correction, at: place)
        return request
    }

    mutating func meant(by response: AnyResponse, at place: Int) -> AnyResponse {
        var correction = Correction(stations[place].quirks)
        var response = response
        correction.correct(&response)
        stations[place].corrections += correction.count
        return response
    }

    /// A request as the station understands it.
    mutating func understood(_ request: AnyRequest, at place: Int) -> AnyRequest {
        guard let other = request.put(for: stations[place].quirks) else { return request }
        stations[place].corrections += 1
        return other
    }

    private mutating func note(_ correction: Correction, at place: Int) {
        stations[place].corrections += correction.count
        guard correction.clockOffset != dossiers[place]?.clockOffset ?? .zero else { return }
        withDossier(of: place) { $0.clockOffset = correction.clockOffset }
    }

    /// A reading told power out of the vehicle as negative import: that is understood, and counted.
    mutating func noteNegativeImport(at place: Int, into effects: inout [Effect]) {
        if !stations[place].quirks.contains(.negativeImport) {
            stations[place].quirks.insert(.negativeImport)
            log(.info, place, "tells discharging as negative import, which is understood", into: &effects)
        }
        stations[place].corrections += 1
    }
}
