// What the engines of the simulated chain ask for, carried out as messages with a delay.
import CentralSystem
import ChargingStation
import ISO15118
import PowerPlant
import Quantities
import Records
import Vehicles

extension ChainSimulation {
    // MARK: Central system and plant

    mutating func central(_ input: Aggregator.Input) {
        var effects: [Aggregator.Effect] = []
        aggregator.handle(input, at: now, into: &effects)
        perform(effects)
    }

    mutating func wakeCentral() {
        centralWake = nil
        var effects: [Aggregator.Effect] = []
        aggregator.wake(at: now, into: &effects)
        perform(effects)
    }

    private mutating func perform(_ effects: [Aggregator.Effect]) {
        for effect in effects {
            switch effect {
            case .central(.send(let index, let bytes)):
                books.messages += 1
                let time = outlets[index].down.delivery(after: delay(), at: now)
                queue.add(.toStation(index, bytes, line: outlets[index].line), at: time)
            case .central(.close(let index, _, _)): breakLine(index)
            case .central(.store(let records, let token)):
                books.keep(records)
                if token != 0 { queue.add(.stored(token), at: (now + settings.diskDelay).nanoseconds) }
            case .central(.log(let line)): if line.level == .warning { books.warnings.append(line.text) }
            case .sessionEnded(let account): books.accounts.append(account)
            case .plant(.dispatchEnded(let report)): books.report = report
            case .plant(.dispatchRefused(_, let refusal)): books.warnings.append(refusal.description)
            case .plant, .central(.plant), .central(.answer), .central(.ask): break
            }
        }
        guard let deadline = aggregator.deadline?.nanoseconds, deadline < centralWake ?? .max else { return }
        centralWake = max(deadline, now.nanoseconds)
        queue.add(.wakeCentral, at: max(deadline, now.nanoseconds))
    }

    // MARK: Stations

    mutating func station(_ index: Int, _ input: Station.Input) {
        var effects: [Station.Effect] = []
        outlets[index].station.handle(input, at: now, into: &effects)
        perform(effects, of: index)
    }

    mutating func wakeStation(_ index: Int) {
        outlets[index].stationWake = nil
        var effects: [Station.Effect] = []
        outlets[index].station.wake(at: now, into: &effects)
        perform(effects, of: index)
    }

    private mutating func perform(_ effects: [Station.Effect], of index: Int) {
        for effect in effects {
            switch effect {
            case .csmsConnect(let wait, _): queue.add(.connect(index), at: (now + wait + delay()).nanoseconds)
            case .csmsSend(let bytes):
                guard outlets[index].isConnected else { continue }
                books.messages += 1
                let time = outlets[index].up.delivery(after: delay(), at: now)
                queue.add(.toCentral(index, bytes, line: outlets[index].line), at: time)
            case .csmsClose: breakLine(index)
            case .vehicleSend(_, let bytes):
                queue.add(
                    .toCar(index, bytes, visit: outlets[index].visit), at: (now + .milliseconds(1)).nanoseconds)
            case .vehicleClose: if outlets[index].car != nil { car(index, .disconnected) }
            case .stage, .inverter, .powerElectronics, .vehicleReport, .keep, .store, .journal, .signReading, .note:
                break
            // No operator here has work for a host.
            case .unlock, .firmware, .publication, .upload, .abandonUpload, .display, .transfer, .transferred,
                .swapBatteries, .payment, .authenticate:
                break
            // No EVSE here offers Plug & Charge.
            case .verifyContract, .verifyReceipt, .installCertificate, .certificate: break
            }
        }
        guard let deadline = outlets[index].station.deadline?.nanoseconds,
            deadline < outlets[index].stationWake ?? .max
        else { return }
        outlets[index].stationWake = max(deadline, now.nanoseconds)
        queue.add(.wakeStation(index), at: max(deadline, now.nanoseconds))
    }

    // MARK: Cars

    mutating func car(_ index: Int, _ input: SimulatedVehicle.Input) {
        var effects: [SimulatedVehicle.Effect] = []
        outlets[index].car?.handle(input, at: now, into: &effects)
        perform(effects, ofCarAt: index)
    }

    mutating func wakeCar(_ index: Int) {
        outlets[index].carWake = nil
        guard let deadline = outlets[index].car?.deadline, deadline <= now else { return planCar(index) }
        var effects: [SimulatedVehicle.Effect] = []
        outlets[index].car?.wake(at: now, into: &effects)
        perform(effects, ofCarAt: index)
    }

    private mutating func perform(_ effects: [SimulatedVehicle.Effect], ofCarAt index: Int) {
        for effect in effects {
            switch effect {
            case .send(let bytes):
                queue.add(
                    .toOutlet(index, bytes, visit: outlets[index].visit), at: (now + .milliseconds(1)).nanoseconds)
            case .close: driveOff(index)
            case .sessionStarted: books.sessions += 1
            case .sessionEnded(let end): if end != .terminated { books.brokenSessions += 1 }
            case .power, .keep, .note, .sign, .install: break
            }
        }
        planCar(index)
    }

    private mutating func planCar(_ index: Int) {
        guard let deadline = outlets[index].car?.deadline?.nanoseconds, deadline < outlets[index].carWake ?? .max
        else { return }
        outlets[index].carWake = max(deadline, now.nanoseconds)
        queue.add(.wakeCar(index), at: max(deadline, now.nanoseconds))
    }

    private mutating func delay() -> Duration {
        .nanoseconds(Int64(random.number(in: settings.networkDelay) * 1e9))
    }
}
