import OCPPMessages
import Quantities

/// OCPP 2.1 chapter D: the lists of tokens at the stations are kept in step with the operator's table. A station tells
/// its version when it boots; from there on it is sent what has changed, or the whole list when that is not known.
extension CentralSystem {
    /// D02: asks which list the station has.
    mutating func askLocalListVersion(of place: Int, into effects: inout [Effect]) {
        guard settings.keepsLocalLists, tokens.version > 0 else { return }
        send(
            Errand(.localListVersion, .getLocalListVersion(GetLocalListVersionRequest())), to: place, into: &effects)
    }

    /// The table has changed: every station that is there is asked, and brought up from what it has.
    mutating func spreadTokens(at now: Moment, into effects: inout [Effect]) {
        for place in stations.indices where stations[place].link != nil {
            askLocalListVersion(of: place, into: &effects)
            goOn(place, at: now, into: &effects)
        }
    }

    mutating func takeLocalListVersion(
        _ version: Int, at place: Int, now: Moment, into effects: inout [Effect]
    ) {
        // [D02] -1: the station has no such list.
        guard version >= 0 else { return }
        let update = tokens.update(from: version, itemsPerMessage: settings.localListItems, at: now)
        if let update { send(update, to: place, into: &effects) }
    }

    mutating func takeLocalListAnswer(
        _ response: SendLocalListResponse, to sent: SendLocalListRequest, next: Int?, at place: Int, now: Moment,
        into effects: inout [Effect]
    ) {
        let items = settings.localListItems
        switch (response.status, sent.updateType) {
        case (.accepted, _):
            guard let next else { return }
            // The table may have changed between two parts.
            let update = tokens.part(from: next, itemsPerMessage: items, at: now)
            guard case .part(let request, _) = update, request.versionNumber == sent.versionNumber + 1 else {
                return askLocalListVersion(of: place, into: &effects)
            }
            send(update, to: place, into: &effects)
        case (.versionMismatch, .differential):
            // [D01] The whole list settles it.
            send(tokens.part(from: 0, itemsPerMessage: items, at: now), to: place, into: &effects)
        case (.versionMismatch, .full), (.failed, _):
            log(.warning, place, "has not taken its list of tokens: \(response.statusInfo.reason)", into: &effects)
        }
    }

    private mutating func send(_ update: TokenTable.Update, to place: Int, into effects: inout [Effect]) {
        let errand =
            switch update {
            case .changes(let request): Errand(.localList(next: nil), .sendLocalList(request))
            case .part(let request, let next): Errand(.localList(next: next), .sendLocalList(request))
            }
        send(errand, to: place, into: &effects)
    }
}
