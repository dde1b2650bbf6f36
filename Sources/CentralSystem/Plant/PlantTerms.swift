import PowerPlant
import Quantities
import Records

/// What the plant is told about a session: the vehicle's needs within the EVSE's facts.
extension SessionTerms {
    init(id: SessionID, needs: ChargingNeedsRecord?, facts: EVSEFactsRecord?, takesDynamic: Bool) {
        let isBidirectional = needs?.isBidirectional == true && facts?.isV2XEnabled != false
        self.init(
            id: id,
            control: Self.control(needs: needs, facts: facts, takesDynamic: takesDynamic),
            isBidirectional: isBidirectional,
            vehicle: PowerInterval(
                lower: isBidirectional ? needs?.dischargeLimit ?? 0 : 0,
                upper: needs?.chargeLimit ?? Watts(.infinity)),
            evse: PowerInterval(
                lower: facts?.dischargeLimit ?? Watts(-.infinity), upper: facts?.chargeLimit ?? Watts(.infinity)),
            energy: needs.flatMap(EnergyState.init),
            energyRegisters: needs?.registers.map { EnergyRegisters(imported: $0.imported, exported: $0.exported) },
            departure: needs?.departure.map { UTCInstant(nanoseconds: $0) })
    }

    /// A vehicle that told no needs is left alone. The station need not have reported that it takes Dynamic profiles:
    /// whether it does shows when it is sent one.
    private static func control(
        needs: ChargingNeedsRecord?, facts: EVSEFactsRecord?, takesDynamic: Bool
    ) -> Controllability {
        guard let needs, facts?.takesSetpoints != false else { return .none }
        return needs.isDynamic && takesDynamic && facts?.takesDynamicProfiles != false ? .dynamic : .scheduled
    }
}

extension EnergyState {
    /// Nil unless the vehicle told its target, its most and its least.
    fileprivate init?(_ needs: ChargingNeedsRecord) {
        guard let target = needs.targetEnergy, let most = needs.maximumEnergy, let least = needs.minimumEnergy else {
            return nil
        }
        var present: WattHours = 0
        if let capacity = needs.capacity, let charge = needs.stateOfCharge { present = capacity * charge.value }
        self.init(
            targetRequest: target, maximumRequest: most, minimumRequest: least,
            maximumV2XRequest: needs.maximumV2XEnergy, minimumV2XRequest: needs.minimumV2XEnergy, present: present,
            capacity: needs.capacity)
    }
}
