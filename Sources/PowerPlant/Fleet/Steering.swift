import Quantities

/// What the plant remembers of one session to steer it: how it answered the last set-point.
struct Steering: Equatable, Sendable {
    /// The energy as the vehicle stated it, and the registers that go with it.
    var statedEnergy: EnergyState?
    var anchor: EnergyRegisters?
    /// Has been given a set-point that was not released yet.
    var isSteered = false
    /// When the set-point in force was sent, and what the session did then.
    var assignedAt: UTCInstant?
    var powerBefore: Watts = 0
    /// The last reading since then, if any, and when it came.
    var reading: Watts?
    var readAt: UTCInstant?
    /// The session has answered the set-point: its reading is what it does.
    var isSettled = false
    /// What the session did when it had last settled on a set-point worth the name: losses, rounding, limits of its own.
    var gain = 1.0
    /// What it did when it was asked for next to nothing.
    var idle: Watts = 0

    init(statedEnergy: EnergyState?, anchor: EnergyRegisters?) {
        self.statedEnergy = statedEnergy
        self.anchor = anchor
    }

    mutating func assigned(at now: UTCInstant, from power: Watts?) {
        isSteered = true
        assignedAt = now
        powerBefore = power ?? 0
        reading = nil
        readAt = nil
        isSettled = false
    }

    mutating func released() {
        isSteered = false
        assignedAt = nil
        reading = nil
        readAt = nil
        isSettled = false
        forget()
    }

    mutating func forget() {
        gain = 1
        idle = 0
    }

    /// The power to expect once the session has settled on a set-point.
    func response(to setpoint: Watts) -> Watts {
        setpoint.magnitude >= Self.worthTheName ? setpoint * gain : setpoint + idle
    }

    private static let worthTheName: Watts = 500

    /// Judges a reading against the set-point in force.
    ///
    /// Two readings alike after most of the way is done mean that the session has arrived; stations may send several in
    /// a moment, which says nothing. A session that has not moved yet may just be slow, so standing still counts only
    /// after `settling`.
    mutating func judge(_ power: Watts, setpoint: Watts, at now: UTCInstant, settling: Duration) {
        guard let assignedAt else { return }
        if let readAt, !isSettled, now - readAt < Self.apart { return }
        readAt = now
        let way = (setpoint - powerBefore).magnitude
        let missing = (setpoint - power).magnitude
        let alike = reading.map { ($0 - power).magnitude <= max(30, setpoint.magnitude * 0.01) } ?? false
        let isNear = missing <= max(setpoint.magnitude * 0.03, way * 0.25)
        reading = power
        if isSettled || alike && isNear || now - assignedAt >= settling {
            isSettled = true
            if setpoint.magnitude >= Self.worthTheName {
                gain = power / setpoint
            } else {
                idle = power - setpoint
            }
        }
    }

    /// Readings closer together than this are one.
    private static let apart = Duration.milliseconds(800)

    /// The session settled far from what it was asked: it cannot or will not follow.
    func isAstray(from setpoint: Watts) -> Bool {
        isSettled && (response(to: setpoint) - setpoint).magnitude > max(300, setpoint.magnitude * 0.2)
    }
}
