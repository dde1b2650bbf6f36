import Quantities

/// The buffers of an allocation, kept between passes so that a pass allocates nothing.
struct Allocator: Sendable {
    private(set) var reaches: [Reach] = []
    private var columns = SupplyColumns()
    private var amounts: [Double] = []
    private var waterLevel = WaterLevel()
    private var meritOrder = MeritOrder()

    mutating func allocate(
        _ request: AllocationRequest, over sessions: [FleetSession], into allocation: inout Allocation
    ) {
        let context = ReachContext(request)
        reserve(sessions.count)
        var fixed = 0.0
        sessions.withUnsafeBufferPointer { sessions in
            guard let first = sessions.baseAddress else { return }
            for index in 0..<sessions.count {
                let reach = Reach(at: first + index, in: context)
                fixed += reach.base
                reaches.append(reach)
            }
        }
        let power = request.power.value.isFinite ? request.power.value : 0
        let need = power - fixed
        let isDown = need < 0
        let share = 1 - request.headroom
        let costs = request.strategy == .merit
        for index in 0..<sessions.count {
            let reach = reaches[index]
            let able = (isDown ? reach.discharge : reach.charge) * share
            let time = (isDown ? reach.dischargeTime : reach.chargeTime) / share
            columns.append(
                power: able, timeToGo: able > 0 ? time : 0, stay: reach.stay, step: context.step,
                cost: costs ? sessions[index].terms.cost : 0)
        }
        distribute(need.magnitude * context.step, request.strategy, step: context.step)
        write(into: &allocation, isDown: isDown, share: share, step: context.step)
        allocation.requested = request.power
        allocation.fixed = Watts(fixed)
    }

    private mutating func reserve(_ count: Int) {
        reaches.removeAll(keepingCapacity: true)
        columns.removeAll()
        // Growing step by step would copy everything several times.
        if reaches.capacity < count {
            reaches.reserveCapacity(count)
            columns.reserve(count)
        }
    }

    private mutating func distribute(_ need: Double, _ strategy: Strategy, step: Double) {
        if amounts.count != columns.count { amounts = [Double](repeating: 0, count: columns.count) }
        switch strategy {
        case .proportional: Proportional.distribute(need, over: columns, step: step, into: &amounts)
        case .laxity: waterLevel.distribute(need, over: columns, step: step, into: &amounts)
        case .merit: meritOrder.distribute(need, over: columns, step: step, into: &amounts)
        }
    }

    private func write(into allocation: inout Allocation, isDown: Bool, share: Double, step: Double) {
        allocation.powers.removeAll(keepingCapacity: true)
        allocation.bounds.removeAll(keepingCapacity: true)
        if allocation.powers.capacity < reaches.count {
            allocation.powers.reserveCapacity(reaches.count)
            allocation.bounds.reserveCapacity(reaches.count)
        }
        var sum = 0.0
        for index in reaches.indices {
            let reach = reaches[index]
            let power = reach.base + (isDown ? -amounts[index] : amounts[index])
            sum += power
            allocation.powers.append(Watts(power))
            allocation.bounds.append(
                bound(reach, amount: amounts[index], isDown: isDown, share: share, step: step))
        }
        allocation.allocated = Watts(sum)
    }

    private func bound(_ reach: Reach, amount: Double, isDown: Bool, share: Double, step: Double) -> Bound {
        let end = isDown ? -reach.lower(over: step) : reach.upper(over: step) - reach.base
        let limit = isDown ? reach.lowerBound : reach.upperBound
        if isDown, reach.base != 0 { return limit }
        if amount >= end * (1 - 1e-9) { return limit }
        let capped = (isDown ? reach.discharge : reach.charge) * share
        return share < 1 && amount >= capped * (1 - 1e-9) ? .headroom : .none
    }
}
