import ISO15118
import Quantities

// What a byte of the input does to a duel. Its low four bits choose the act, its high four bits vary it.
extension Duel {
    private static let jumps: [Duration] = [
        .milliseconds(1), .milliseconds(100), .milliseconds(250), .milliseconds(499), .milliseconds(501), .seconds(1),
        .milliseconds(1501), .seconds(2), .seconds(5), .seconds(10), .seconds(20), .seconds(40), .seconds(60),
        .seconds(61),
        .seconds(3600), .seconds(86_400),
    ]

    mutating func carryOut(_ act: UInt8) {
        let variant = Int(act >> 4)
        switch act & 0x0F {
        case 0...2:
            for _ in 0...variant { step() }
        case 3: advanceStages(variant + 1)
        case 4: stationHostAct(variant)
        case 5: vehicleHostAct(variant)
        case 6: vehicleAct(variant)
        case 7: attack { $0.flipBits(in: &$1, count: variant + 1) }
        case 8: attack { $1 = Array($1.dropLast($0.octets.byte().asInt)) + $0.octets.take(variant) }
        case 9: cut(into: variant + 2)
        case 10: replay()
        case 11: attack { $1 = $0.twisted($1, variant) }
        case 12: advance(to: now + Self.jumps[variant])
        case 13: stationAct(variant)
        case 14: stageAct(variant)
        default: lineAct(variant)
        }
    }

    /// Lets things happen until the session has come so many stages further.
    private mutating func advanceStages(_ count: Int) {
        var left = count
        for _ in 0..<count * 12 where left > 0 {
            let stage = secc.sequence.stage
            step()
            if secc.sequence.stage != stage { left -= 1 }
        }
    }

    /// Changes the next message for the attacked one, wherever it is in the exchange.
    private mutating func attack(_ change: (inout Duel, inout [UInt8]) -> Void) {
        for _ in 0..<4 where attacked == .secc ? toStation.isEmpty : toVehicle.isEmpty { step() }
        guard var bytes = takeNext() else { return }
        safety.isHonest = false
        change(&self, &bytes)
        deliver(bytes, to: attacked)
    }

    private mutating func replay() {
        guard !history.isEmpty else { return }
        safety.isHonest = false
        deliver(history[octets.byte().asInt % history.count], to: attacked)
    }

    private mutating func takeNext() -> [UInt8]? {
        switch attacked {
        case .secc: toStation.isEmpty ? nil : toStation.removeFirst()
        case .evcc: toVehicle.isEmpty ? nil : toVehicle.removeFirst()
        }
    }

    /// In EXI, which is packed by bits, one of them is a field's value as often as its structure.
    private mutating func flipBits(in bytes: inout [UInt8], count: Int) {
        guard !bytes.isEmpty else { return }
        for _ in 0..<count {
            let bit = Int(octets.number()) % (bytes.count * 8)
            bytes[bit / 8] ^= 0x80 >> UInt8(bit % 8)
        }
    }

    private mutating func cut(into pieces: Int) {
        guard let bytes = takeNext() else { return step() }
        let size = max(1, bytes.count / pieces)
        var rest = bytes[...]
        while !rest.isEmpty {
            deliver(Array(rest.prefix(size)), to: attacked)
            rest = rest.dropFirst(size)
        }
    }

    private mutating func stationAct(_ variant: Int) {
        switch variant {
        case 0: tell(.target(.total(Watts(octets.value()))))
        case 1: tell(.target(.phases(Watts(octets.value()), Watts(octets.value()), Watts(octets.value()))))
        case 2: tell(.target(.total(Watts(octets.value() * 1e300))))
        case 3: narrow(by: octets.number())
        case 4:
            let value = octets.value()
            tell(.meter(SECC.MeterReading(imported: WattHours(value * 1e6), exported: WattHours(-value))))
        case 5: tell(.authorization(.rejected))
        case 6: tell(.authorization(.waitingForCustomer))
        case 7: tell(.authorization(.accepted))
        case 8:
            tell(.emergencyStop)
            safety.emergencyStopped()
        default:
            let all: [SECC.Notification] = [
                .terminate, .pause, .scheduleRenegotiation, .serviceRenegotiation, .exitStandby, .meteringConfirmation,
            ]
            tell(.notify(all[(variant - 9) % all.count]))
        }
    }

    /// Limits move within what the EVSE is rated for.
    private mutating func narrow(by number: UInt16) {
        let share = Double(number) / 65_535
        var limits = setup.station.limits
        limits.maximumChargePower = PhasePower(limits.maximumChargePower.total * share)
        limits.maximumDischargePower = PhasePower(limits.maximumDischargePower.total * share)
        limit(limits)
    }

    private mutating func vehicleAct(_ variant: Int) {
        switch variant {
        case 0: vehicle(.stop(.terminate))
        case 1: vehicle(.stop(.pause))
        case 2: battery.voltage = Volts(octets.value())
        case 3: battery.energy.maximum = WattHours(octets.value())
        case 4: battery.energy.minimumV2X = WattHours(octets.value())
        case 5: battery.limits.maximumChargePower = PhasePower(Watts(octets.value().magnitude))
        case 6: battery.stateOfCharge = StateOfCharge(percent: octets.value())
        case 7: vehicle(.contactors(closed: true))
        case 8: vehicle(.renegotiate(.schedule))
        case 9: vehicle(.renegotiate(.services))
        case 10: vehicle(.standby(true))
        case 11: vehicle(.standby(false))
        case 12: vehicle(.contactors(closed: false))
        case 13: battery.energy.target = WattHours(octets.value())
        case 14: battery.energy.minimumV2X = nil
        default: battery = setup.battery
        }
        tellBattery()
    }

    private mutating func stageAct(_ variant: Int) {
        switch variant {
        case 0: isObedient.toggle()
        case 1: stage.contactorsClosed.toggle()
        case 2: stage.isFaulty.toggle()
        case 3: stage.voltage = Volts(octets.value())
        case 4: stage.current = Amperes(octets.value())
        case 5: stage.power = octets.phases()
        case 6: stage.voltage = Volts(octets.value() * 1e300)
        case 7: stage.cableCheck = .failed
        case 8: stage.cableCheck = .running
        default: stage.cableCheck = .passed
        }
        tell(.measured(stage))
    }

    private mutating func lineAct(_ variant: Int) {
        switch variant {
        case 0: tell(.disconnected)
        case 1: vehicle(.disconnected)
        case 2: connect()
        case 3:
            tell(.disconnected)
            vehicle(.disconnected)
            connect()
        case 4:
            safety.isHonest = false
            deliver(octets.take(octets.byte().asInt), to: attacked)
        case 5:
            safety.isHonest = false
            // A frame of any payload type around any bytes.
            let types = V2GTP.PayloadType.allCases
            let type = types[octets.byte().asInt % types.count]
            deliver(V2GTP.frame(type, octets.take(octets.byte().asInt)), to: attacked)
        case 6:
            // The same message twice in one segment.
            attack { $1 += $1 }
        case 7: _ = takeNext()
        case 8: connect(certificate: octets.byte())
        case 9:
            // A message on the other stream, main or side.
            attack {
                guard $1.count >= V2GTP.headerLength else { return }
                $1[2] ^= 0x01
                $1[3] ^= $0.octets.byte() & 0x03
            }
        case 10: joinTogether()
        default: step()
        }
    }

    /// All that is under way arrives as one segment.
    private mutating func joinTogether() {
        switch attacked {
        case .secc:
            let bytes = Array(toStation.joined())
            toStation = []
            deliver(bytes, to: .secc)
        case .evcc:
            let bytes = Array(toVehicle.joined())
            toVehicle = []
            deliver(bytes, to: .evcc)
        }
    }
}

extension UInt8 {
    var asInt: Int { Int(self) }
}
