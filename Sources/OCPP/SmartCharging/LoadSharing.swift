// OCPP 2.1, K04 (internal load balancing): what the grid connection gives, shared among the EVSEs that want it.

import Quantities

/// Equal shares; what one does not want goes to the others. An EVSE whose share would be less than its vehicle can use
/// gives it up, the last one first, until the rest have enough.
struct LoadSharing {
    struct Participant {
        let evseId: Int
        /// ≥ 0, may be infinite.
        let demand: Watts
        /// Less than this is no use to it.
        let least: Watts
    }

    private var participants: [Participant]

    init(_ participants: [Participant]) { self.participants = participants.sorted { $0.evseId < $1.evseId } }

    /// The most that an EVSE may take of `total`: all of it where there is enough for everybody.
    func share(of total: Watts, for evseId: Int) -> Watts {
        var sharing = participants
        while !sharing.isEmpty {
            guard let level = Self.level(total, sharing) else {
                return sharing.contains { $0.evseId == evseId } ? total : 0
            }
            let starving = sharing.lastIndex { $0.demand > level && level < $0.least }
            guard let starving else { return sharing.contains { $0.evseId == evseId } ? level : 0 }
            sharing.remove(at: starving)
        }
        return 0
    }

    /// The share that nobody exceeds; nil when there is enough.
    private static func level(_ total: Watts, _ participants: [Participant]) -> Watts? {
        var rest = max(total, 0)
        let demands = participants.map(\.demand).sorted()
        for (index, demand) in demands.enumerated() {
            let share = rest / Double(demands.count - index)
            if demand > share { return share }
            rest = rest - demand
        }
        return nil
    }
}
