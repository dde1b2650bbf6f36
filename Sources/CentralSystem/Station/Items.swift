import JSON
import OCPPMessages
import Quantities
import Records

/// What stands at a station and must be known after a restart of ours, since the station tells it once.
enum Item: Equatable, Sendable {
    /// G: of an EVSE, as told for its connector that changed last.
    case status(evse: Int)
    /// H: by its id.
    case reservation(Int)
    /// K11: of a source, at an EVSE or at the grid connection (0).
    case limit(String, evse: Int)
    /// K22: of a transaction.
    case priority(String)
    /// N11: by its id.
    case stream(Int)
    /// Q: of a transaction.
    case mode(String)
    /// B02: what an operator decided.
    case admission
    /// E14: a transaction whose end will not be told.
    case over(String)
    /// I: of a transaction, for as long as it is counted.
    case tariff(String)
    /// I: what a transaction costs so far, or cost in the end.
    case cost(String)

    var name: String {
        switch self {
        case .status(let evse): "status/\(evse)"
        case .reservation(let id): "reservation/\(id)"
        case .limit(let source, let evse): "limit/\(evse)/\(source)"
        case .priority(let transaction): "priority/\(transaction)"
        case .stream(let id): "stream/\(id)"
        case .mode(let transaction): "mode/\(transaction)"
        case .admission: "admission/"
        case .over(let transaction): "over/\(transaction)"
        case .tariff(let transaction): "tariff/\(transaction)"
        case .cost(let transaction): "cost/\(transaction)"
        }
    }
}

extension CentralSystem {
    mutating func keep(
        _ item: Item, _ value: some OCPPObject, at place: Int, now: Moment, into effects: inout [Effect]
    ) {
        guard let json = try? value.json() else { return }
        keep(item, String(decoding: json, as: UTF8.self), at: place, now: now, into: &effects)
    }

    mutating func keep(
        _ item: Item, _ json: String, at place: Int, now: Moment, into effects: inout [Effect]
    ) {
        let number = nextToken
        nextToken += 1
        let record = ItemRecord(
            station: stations[place].id, name: item.name, at: now.utcNanoseconds, number: Int64(clamping: number),
            value: json)
        effects.append(.store([.item(record)], token: 0))
    }

    func drop(_ item: Item, at place: Int, into effects: inout [Effect]) {
        let record = ItemRecord(station: stations[place].id, name: item.name, at: 0, number: 0, value: nil)
        effects.append(.store([.item(record)], token: 0))
    }

    /// After the transactions. What cannot be read any more is left out.
    mutating func restore(_ items: [ItemRecord], at now: Moment) {
        for item in items {
            guard let value = item.value, let slash = item.name.firstIndex(of: "/") else { continue }
            let place = enter(item.station)
            let json = Array(value.utf8)
            let id = String(item.name[item.name.index(after: slash)...])
            switch item.name[..<slash] {
            case "status":
                guard let evse = Int(id).flatMap({ stations[place].place(ofEVSE: $0) }),
                    let text = (try? JSONValue(parsing: json))?.string
                else { continue }
                stations[place].evses[evse].status = ConnectorStatus(rawValue: text)
            case "reservation":
                guard let request = try? ReserveNowRequest(json: json) else { continue }
                withDossier(of: place) { $0.reservations.add(request, at: now) }
            case "limit":
                guard let request = try? NotifyChargingLimitRequest(json: json) else { continue }
                _ = withDossier(of: place) { $0.limits.set(request, heard: item.at, at: now) }
            case "priority":
                guard stations[place].place(ofTransaction: id) != nil else { continue }
                withDossier(of: place) { $0.limits.setPriority(id, true) }
            case "stream":
                guard let data = try? ConstantStreamData(json: json) else { continue }
                _ = withDossier(of: place) { $0.streams.open(data) }
            case "mode":
                guard let evse = stations[place].place(ofTransaction: id),
                    let period = try? ChargingSchedulePeriod(json: json)
                else { continue }
                stations[place].evses[evse].session?.steering.restore(SteeringMode(period))
            case "admission":
                guard let text = (try? JSONValue(parsing: json))?.string,
                    let admission = CentralSystemSettings.Admission(rawValue: text)
                else { continue }
                withDossier(of: place) { $0.admission = admission }
            default: continue
            }
        }
    }
}
