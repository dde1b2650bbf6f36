import Quantities

/// The fleet as the plant knows it: sessions side by side in arrays, found by their id or their station.
struct FleetImage: Equatable, Sendable {
    /// `sessions[i]` and `steering[i]` belong together; the order changes when a session leaves.
    private(set) var sessions: [FleetSession] = []
    private(set) var steering: [Steering] = []
    private var positions: [SessionID: Int] = [:]
    private var stations: [String: [SessionID]] = [:]
    /// Stations last heard of as disconnected.
    private var down: Set<String> = []
    private let chargeEfficiency: Double
    private let dischargeEfficiency: Double

    init(settings: PlantSettings) {
        chargeEfficiency = settings.chargeEfficiency
        dischargeEfficiency = settings.dischargeEfficiency
    }

    var count: Int { sessions.count }

    func position(of id: SessionID) -> Int? { positions[id] }

    /// Sessions at a station, by position.
    func positions(at station: String) -> [Int] { stations[station, default: []].compactMap { positions[$0] } }

    /// Adds a session or renews its terms; says whether it is new.
    mutating func update(_ terms: SessionTerms) -> Bool {
        guard let position = positions[terms.id] else {
            positions[terms.id] = sessions.count
            stations[terms.id.station, default: []].append(terms.id)
            sessions.append(FleetSession(terms: terms, isConnected: !down.contains(terms.id.station)))
            steering.append(Steering(statedEnergy: terms.energy, anchor: terms.energyRegisters))
            return true
        }
        var renewed = terms
        if terms.energy == steering[position].statedEnergy {
            // Stated before: what the meter has counted since stays counted.
            renewed.energy?.present = sessions[position].terms.energy?.present ?? terms.energy?.present ?? 0
        } else {
            steering[position].statedEnergy = terms.energy
            steering[position].anchor = terms.energyRegisters ?? sessions[position].registers
        }
        sessions[position].terms = renewed
        carryEnergyForward(position)
        return false
    }

    mutating func remove(_ id: SessionID) -> FleetSession? {
        guard let position = positions.removeValue(forKey: id) else { return nil }
        let removed = sessions[position]
        let last = sessions.count - 1
        sessions.swapAt(position, last)
        steering.swapAt(position, last)
        sessions.removeLast()
        steering.removeLast()
        if position < last { positions[sessions[position].terms.id] = position }
        stations[id.station]?.removeAll { $0 == id }
        if stations[id.station]?.isEmpty == true { stations[id.station] = nil }
        return removed
    }

    mutating func setConnection(of station: String, isUp: Bool) {
        if isUp { down.remove(station) } else { down.insert(station) }
        for position in positions(at: station) { sessions[position].isConnected = isUp }
    }

    /// Takes a reading in; registers that run backwards are old news and are left out.
    mutating func read(_ sample: MeterSample, at position: Int) {
        if let charge = sample.stateOfCharge { sessions[position].stateOfCharge = charge }
        guard let registers = sample.registers else { return }
        if let last = sessions[position].registers,
            registers.imported < last.imported || registers.exported < last.exported
        {
            return
        }
        sessions[position].registers = registers
        if sessions[position].startRegisters == nil { sessions[position].startRegisters = registers }
        if steering[position].anchor == nil { steering[position].anchor = registers }
        carryEnergyForward(position)
    }

    /// Present energy = what was stated + what the registers have counted since, less the losses.
    private mutating func carryEnergyForward(_ position: Int) {
        guard let stated = steering[position].statedEnergy, let anchor = steering[position].anchor,
            let registers = sessions[position].registers
        else { return }
        let imported = max(0, Double(registers.imported) - Double(anchor.imported))
        let exported = max(0, Double(registers.exported) - Double(anchor.exported))
        sessions[position].terms.energy?.present =
            stated.present + WattHours(imported * chargeEfficiency - exported / dischargeEfficiency)
    }

    mutating func setPower(_ power: Watts, at position: Int) { sessions[position].power = power }
    mutating func setSetpoint(_ power: Watts?, at position: Int) { sessions[position].setpoint = power }
    mutating func hold(_ position: Int, until instant: UTCInstant?) { sessions[position].heldUntil = instant }
    mutating func steer(_ position: Int, _ body: (inout Steering) -> Void) { body(&steering[position]) }
}
