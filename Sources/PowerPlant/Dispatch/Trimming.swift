import Quantities

/// Buffers of the plant's planning, kept so that a tick allocates nothing. They carry nothing from one plan to the next
/// but the reaches, so two plants are equal whatever is in them.
struct Scratch: Equatable, Sendable {
    var allocation = Allocation()
    var desired: [Double] = []
    /// How far each session can still be moved in the direction of a trim, and whether it is sent a set-point anyway.
    var rooms: [Double] = []
    var isChanged: [Bool] = []
    private var allocator = Allocator()

    mutating func allocate(_ request: AllocationRequest, over sessions: [FleetSession]) {
        allocator.allocate(request, over: sessions, into: &allocation)
    }

    func reach(_ position: Int) -> Reach { allocator.reaches[position] }

    static func == (a: Scratch, b: Scratch) -> Bool { true }
}

extension FleetImage {
    /// Metered power of the connected sessions together.
    var power: Watts {
        var sum: Watts = 0
        for position in 0..<count where sessions[position].isConnected { sum = sum + (sessions[position].power ?? 0) }
        return sum
    }

    /// Takes set-points now: connected, steerable by its control, and not held. Asked by position, because handing out
    /// a session would copy it.
    func isSteerable(_ position: Int) -> Bool {
        sessions[position].isConnected && sessions[position].terms.control != .none
            && sessions[position].heldUntil == nil
    }

    /// Sessions with a set-point.
    var steered: Int {
        var count = 0
        for position in 0..<self.count where sessions[position].setpoint != nil { count += 1 }
        return count
    }
}

extension Plant {
    /// Sessions that a trim moves one by one before it moves all.
    private static let mostTrimmed = 32

    /// Moves `scratch.desired` by `residual` watts in sum, on as few sessions as will do.
    ///
    /// Sessions that get a new set-point anyway come first: that costs no message. Then the one with the most room, again
    /// and again. When that would take too many, all move by the same share of their room.
    mutating func trim(_ residual: Double, tolerance: Double, step: Double) {
        guard abs(residual) > tolerance else { return }
        measureRooms(towards: residual, step: step)
        let unit = max(settings.resolution.value, 1e-9)
        var left = residual
        for isFree in [true, false] {
            var moves = 0
            while abs(left) > tolerance, moves < Self.mostTrimmed, let position = roomiest(amongChanged: isFree) {
                let move = (min(scratch.rooms[position], abs(left)) / unit).rounded(.towardZero) * unit
                guard move > 0 else { break }
                scratch.desired[position] += left > 0 ? move : -move
                scratch.rooms[position] -= move
                scratch.isChanged[position] = true
                left += left > 0 ? -move : move
                moves += 1
            }
        }
        if abs(left) > tolerance { spread(left, unit: unit) }
    }

    private mutating func measureRooms(towards residual: Double, step: Double) {
        scratch.rooms.removeAll(keepingCapacity: true)
        scratch.isChanged.removeAll(keepingCapacity: true)
        for position in 0..<fleet.count {
            let desired = scratch.desired[position]
            let reach = scratch.reach(position)
            let room = residual > 0 ? reach.upper(over: step) - desired : desired - reach.lower(over: step)
            scratch.rooms.append(fleet.isSteerable(position) ? max(0, room) : 0)
            scratch.isChanged.append(fleet.sessions[position].setpoint?.value != desired)
        }
    }

    private func roomiest(amongChanged: Bool) -> Int? {
        var best: Int?
        var most = settings.resolution.value
        for position in 0..<scratch.rooms.count where scratch.rooms[position] > most {
            if amongChanged, !scratch.isChanged[position] { continue }
            (best, most) = (position, scratch.rooms[position])
        }
        return best
    }

    private mutating func spread(_ residual: Double, unit: Double) {
        var total = 0.0
        for room in scratch.rooms { total += room }
        guard total > 0 else { return }
        let share = min(1, abs(residual) / total)
        for position in 0..<fleet.count {
            let move = (share * scratch.rooms[position] / unit).rounded(.towardZero) * unit
            scratch.desired[position] += residual > 0 ? move : -move
        }
    }
}
