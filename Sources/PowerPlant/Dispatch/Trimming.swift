import Quantities

/// Buffers of the plant's planning, kept so that a tick allocates nothing. They carry nothing from one plan to the next
/// but the reaches, so two plants are equal whatever is in them.
struct Scratch: Equatable, Sendable {
    var allocation = Allocation()
    var desired: [Double] = []
    private var allocator = Allocator()

    mutating func allocate(_ request: AllocationRequest, over sessions: [FleetSession]) {
        allocator.allocate(request, over: sessions, into: &allocation)
    }

    func reach(_ position: Int) -> Reach { allocator.reaches[position] }

    static func == (a: Scratch, b: Scratch) -> Bool { true }
}

extension FleetSession {
    /// Takes set-points now: connected, steerable by its control, and not held.
    var isSteerable: Bool { isConnected && terms.control != .none && heldUntil == nil }
}

extension FleetImage {
    /// Metered power of the connected sessions together.
    var power: Watts {
        var sum: Watts = 0
        for session in sessions where session.isConnected { sum = sum + (session.power ?? 0) }
        return sum
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
        var left = residual
        for isFree in [true, false] {
            var moves = 0
            while abs(left) > tolerance, moves < Self.mostTrimmed {
                guard let position = roomiest(towards: left, step: step, amongChanged: isFree) else { break }
                let room = room(position, towards: left, step: step)
                let unit = max(settings.resolution.value, 1e-9)
                let move = (min(room, abs(left)) / unit).rounded(.towardZero) * unit
                guard move > 0 else { break }
                scratch.desired[position] += left > 0 ? move : -move
                left += left > 0 ? -move : move
                moves += 1
            }
        }
        guard abs(left) > tolerance else { return }
        spread(left, step: step)
    }

    private func room(_ position: Int, towards residual: Double, step: Double) -> Double {
        guard fleet.sessions[position].isSteerable else { return 0 }
        let reach = scratch.reach(position)
        let room =
            residual > 0
            ? reach.upper(over: step) - scratch.desired[position]
            : scratch.desired[position] - reach.lower(over: step)
        return max(0, room)
    }

    private func roomiest(towards residual: Double, step: Double, amongChanged: Bool) -> Int? {
        var best: Int?
        var most = settings.resolution.value
        for position in 0..<fleet.count {
            if amongChanged, fleet.sessions[position].setpoint?.value == scratch.desired[position] { continue }
            let room = room(position, towards: residual, step: step)
            if room > most { (best, most) = (position, room) }
        }
        return best
    }

    private mutating func spread(_ residual: Double, step: Double) {
        var total = 0.0
        for position in 0..<fleet.count { total += room(position, towards: residual, step: step) }
        guard total > 0 else { return }
        let share = min(1, abs(residual) / total)
        let unit = max(settings.resolution.value, 1e-9)
        for position in 0..<fleet.count {
            let room = room(position, towards: residual, step: step)
            let move = (share * room / unit).rounded(.towardZero) * unit
            scratch.desired[position] += residual > 0 ? move : -move
        }
    }
}
