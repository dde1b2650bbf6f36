// A station with simulated power stages: the whole of it, for fleets and tests without hardware.

import ISO15118
import Quantities

/// What a simulated station is connected to.
public struct SimulatedGrid: Equatable, Sendable {
    /// In hertz.
    public var frequency: Double
    /// Line to neutral.
    public var voltage: Volts
    /// What else the site takes behind the same meter; negative gives.
    public var otherLoad: Watts

    public init(frequency: Double = 50, voltage: Volts = 230, otherLoad: Watts = 0) {
        self.frequency = frequency
        self.voltage = voltage
        self.otherLoad = otherLoad
    }
}

/// A `Station` and a `SimulatedEVSE` behind each of its EVSEs. Its inputs and effects are the station's, less the
/// commands to stage and inverter, which end here.
public struct SimulatedStation: Engine, Equatable, Sendable {
    public private(set) var station: Station
    /// In the order of the configuration.
    public private(set) var evses: [SimulatedEVSE]
    private var known: [EVSEMeasurement?]
    /// What the journal holds of each meter; nil: the host keeps no journal.
    private var written: [EnergyMeter]?
    private var writtenAt: Moment

    /// nil: its meter is silent.
    private var grid: SimulatedGrid?
    /// What the station was told of the grid last, and when; nil while it does not ask.
    private var toldGrid: GridMeasurement?
    private var toldGridAt: Moment?

    public init(_ configuration: StationConfiguration, at now: Moment) {
        let meters = configuration.journal.map { JournalImage($0).meters }
        var configuration = configuration
        configuration.gridInstruments = .all
        configuration.electronicsSleep = true
        grid = SimulatedGrid(frequency: configuration.nominalFrequency)
        station = Station(configuration)
        evses = configuration.evses.enumerated().map {
            SimulatedEVSE(ratings: $1.ratings, meter: meters?[$0] ?? EnergyMeter(), at: now)
        }
        written = meters == nil ? nil : evses.map(\.meter)
        writtenAt = now
        known = Array(repeating: nil, count: evses.count)
    }

    public var deadline: Moment? {
        let nextReading = station.watchesGrid && grid != nil ? toldGridAt.map { $0 + Self.gridCycle } : nil
        let own = [station.deadline, nextReading].compactMap(\.self).min()
        return evses.reduce(own) { next, evse in
            guard let own = evse.deadline else { return next }
            return min(next ?? own, own)
        }
    }

    public mutating func handle(_ input: Station.Input, at now: Moment, into effects: inout [Station.Effect]) {
        readInstruments(at: now, into: &effects)
        let first = effects.count
        run(at: now, into: &effects) { $0.handle(input, at: now, into: &$1) }
        readInstruments(at: now, into: &effects)
        keepMeters(from: first, at: now, in: &effects)
    }

    public mutating func wake(at now: Moment, into effects: inout [Station.Effect]) {
        readInstruments(at: now, into: &effects)
        let first = effects.count
        run(at: now, into: &effects) { $0.wake(at: now, into: &$1) }
        readInstruments(at: now, into: &effects)
        keepMeters(from: first, at: now, in: &effects)
    }

    /// Breaks an EVSE's stage, or with nil repairs it.
    public mutating func inject(
        _ fault: StageFault?, evse: Int, at now: Moment, into effects: inout [Station.Effect]
    ) {
        evses[evse - 1].inject(fault, at: now)
        readInstruments(at: now, into: &effects)
    }

    /// Moves the grid that the station is connected to, or with nil silences its meter.
    public mutating func connect(_ grid: SimulatedGrid?, at now: Moment, into effects: inout [Station.Effect]) {
        readInstruments(at: now, into: &effects)
        self.grid = grid
        readInstruments(at: now, into: &effects)
    }

    /// How often readings of the grid that do not change are told again.
    private static let gridCycle = Duration.seconds(2)

    /// Tells the readings of the grid to a station that follows them.
    private mutating func readGrid(at now: Moment, into effects: inout [Station.Effect]) {
        guard let grid, station.watchesGrid else {
            toldGrid = nil
            toldGridAt = nil
            return
        }
        let power = evses.reduce(grid.otherLoad) { $0 + $1.stage.power }
        let reading = GridMeasurement(frequency: grid.frequency, voltage: grid.voltage, power: power)
        guard reading != toldGrid || now >= toldGridAt.map({ $0 + Self.gridCycle }) ?? now else { return }
        toldGrid = reading
        toldGridAt = now
        run(at: now, into: &effects) { $0.handle(.gridMeasured(reading), at: now, into: &$1) }
    }

    /// Tells the station every reading that changed, and again what its commands change at once.
    private mutating func readInstruments(at now: Moment, into effects: inout [Station.Effect]) {
        for index in evses.indices {
            // Each round is the effect of the one before; a session's steps end after a few.
            for _ in 0..<8 {
                let measured = evses[index].measure(at: now)
                guard measured != known[index] else { break }
                known[index] = measured
                run(at: now, into: &effects) { $0.handle(.measured(evse: index + 1, measured), at: now, into: &$1) }
            }
        }
        readGrid(at: now, into: &effects)
    }

    /// A meter keeps its registers over a loss of power, and never shows less than it has shown. This one writes them in
    /// front of whatever the station writes, which may tell of them, and as often as energy flows.
    private mutating func keepMeters(from first: Int, at now: Moment, in effects: inout [Station.Effect]) {
        guard let kept = written else { return }
        let meters = evses.map(\.meter)
        let lines = { (all: Bool) in
            meters.indices.flatMap { all || meters[$0] != kept[$0] ? meters[$0].line(evse: $0) : [] }
        }
        var isWritten = false
        for index in first..<effects.count {
            guard case .journal(let write) = effects[index] else { continue }
            switch write {
            case .append where isWritten: break
            case .append(let bytes): effects[index] = .journal(.append(lines(false) + bytes))
            case .replace(let bytes): effects[index] = .journal(.replace(bytes + lines(true)))
            }
            isWritten = true
        }
        if !isWritten, meters != kept, now - writtenAt >= Self.meterInterval {
            effects.append(.journal(.append(lines(false))))
            isWritten = true
        }
        guard isWritten else { return }
        written = meters
        writtenAt = now
    }

    /// What a loss of power may cost the simulated meter.
    private static let meterInterval = Duration.seconds(2)

    private mutating func run(
        at now: Moment, into effects: inout [Station.Effect], _ step: (inout Station, inout [Station.Effect]) -> Void
    ) {
        let start = effects.count
        step(&station, &effects)
        var kept = start
        for index in start..<effects.count {
            switch effects[index] {
            case .stage(let evse, let command):
                evses[evse - 1].apply(command, at: now)
                continue
            case .inverter(let evse, let command):
                evses[evse - 1].apply(command, at: now)
                continue
            case .powerElectronics(let evse, let isAsleep):
                evses[evse - 1].sleep(isAsleep, at: now)
                continue
            case .vehicleReport(let evse, let report): evses[evse - 1].connect(report, at: now)
            default: break
            }
            effects.swapAt(kept, index)
            kept += 1
        }
        effects.removeLast(effects.count - kept)
    }
}
