/// What the sessions of a fleet can add in one direction, in columns: the strategies run over these and nothing else.
///
/// Powers are magnitudes in watts, times seconds. Session i can give `power[i]` for `time[i]` of the step.
public struct SupplyColumns: Sendable {
    public private(set) var power: [Double] = []
    /// Part of the step for which the power can be given: min(time to go, stay, step).
    public private(set) var time: [Double] = []
    /// Minus the laxity: min(time to go, stay) − stay; ≤ 0.
    public private(set) var key: [Double] = []
    /// Power that lasts to the end of the stay.
    public private(set) var sustained: [Double] = []
    public private(set) var cost: [Double] = []
    /// Σ power × time, the most that the step can carry, in watt-seconds.
    public private(set) var total = 0.0
    /// Σ sustained power, in watts.
    public private(set) var totalSustained = 0.0
    /// The range within which every level lies.
    public private(set) var lowestLevel = Double.infinity
    public private(set) var highestLevel = -Double.infinity

    public init() {}

    public var count: Int { power.count }

    public mutating func reserve(_ count: Int) {
        power.reserveCapacity(count)
        time.reserveCapacity(count)
        key.reserveCapacity(count)
        sustained.reserveCapacity(count)
        cost.reserveCapacity(count)
    }

    public mutating func removeAll() {
        power.removeAll(keepingCapacity: true)
        time.removeAll(keepingCapacity: true)
        key.removeAll(keepingCapacity: true)
        sustained.removeAll(keepingCapacity: true)
        cost.removeAll(keepingCapacity: true)
        total = 0
        totalSustained = 0
        lowestLevel = .infinity
        highestLevel = -.infinity
    }

    /// Adds a session that could give `power` for `timeToGo`, is there for `stay`, and costs `cost` a kilowatt-hour.
    public mutating func append(power: Double, timeToGo: Double, stay: Double, step: Double, cost: Double) {
        let able = min(timeToGo, stay)
        let time = min(able, step)
        let key = able - stay
        self.power.append(power)
        self.time.append(time)
        self.key.append(key)
        let lasting = stay > 0 ? power * min(1, able / stay) : 0
        sustained.append(lasting)
        totalSustained += lasting
        self.cost.append(cost)
        total += power * time
        if key - time < lowestLevel { lowestLevel = key - time }
        if key > highestLevel { highestLevel = key }
    }
}
