import ISO15118
import ISO15118Messages
import Quantities

/// What stands behind the EVCC: the vehicle's keys, its contracts, and its memory of paused sessions.
struct VehicleHost {
    var hasKeys = true
    /// The contract that an installation turns out to be; nil: it is not to be trusted.
    var installed: EVCC.Contract? = Forgery.contract(2)
    var isLate = false
    var owed: [EVCC.Input] = []
    /// Records of paused sessions, the newest last.
    var kept: [[UInt8]] = []

    /// What the host says to an effect; nil: nothing.
    func answer(to effect: EVCC.Effect) -> EVCC.Input? {
        switch effect {
        case .sign: .signed(hasKeys ? Forgery.signature(7) : nil)
        case .install: .installed(installed)
        default: nil
        }
    }
}

/// Acts of the vehicle's host and of its battery's finer points.
extension Duel {
    mutating func vehicleHostAct(_ variant: Int) {
        switch variant {
        case 0: vehicleHost.isLate.toggle()
        case 1: if !vehicleHost.owed.isEmpty { vehicle(vehicleHost.owed.removeFirst()) }
        case 2: vehicleHost.hasKeys.toggle()
        case 3:
            let number = octets.byte()
            vehicleHost.installed = number & 128 == 0 ? Forgery.contract(number) : nil
        case 4: vehicle(.signed(Forgery.signature(octets.byte())))
        case 5: vehicle(.installed(Forgery.contract(octets.byte() & 127)))
        case 6:
            battery.minimumSOC = StateOfCharge(percent: octets.value())
            battery.targetSOC = StateOfCharge(percent: octets.value())
        case 7: battery.limits.maximumChargePower = magnitudes(octets.phases())
        case 8: battery.limits.maximumDischargePower = magnitudes(octets.phases(), sign: -1)
        case 9: battery.maximumReactivePower = VoltAmperesReactive(octets.value().magnitude)
        case 10:
            let text = String(repeating: "Fahrzeugstörung ", count: octets.byte().asInt)
            vehicle(.stop(.fault(EVCC.Termination(code: text, explanation: text))))
        case 11:
            battery.timeToTargetSOC = .seconds(Int64(octets.number()) * 100_000 - 1_000_000)
            battery.isInletHot = octets.byte() & 1 == 0
        case 12: battery.capacity = WattHours(octets.value())
        case 13: return restartVehicle(from: vehicleHost.kept.last)
        case 14: return restartVehicle(from: forged(vehicleHost.kept.first))
        default: return restartVehicle(from: nil)
        }
        tellBattery()
    }

    private func magnitudes(_ power: PhasePower, sign: Double = 1) -> PhasePower {
        func part(_ watts: Watts) -> Watts { watts.magnitude * sign }
        return PhasePower(l1: part(power.l1), l2: power.l2.map(part), l3: power.l3.map(part))
    }

    mutating func tellBattery() {
        safety.battery = battery
        vehicle(.battery(battery))
    }

    private mutating func restartVehicle(from record: [UInt8]?) {
        tell(.disconnected)
        vehicle(.disconnected)
        evcc = EVCC(setup.vehicle, paused: record.flatMap { EVCC.PausedSession(record: $0) })
        safety.vehicleRestarted()
        tellBattery()
        connect()
    }
}
