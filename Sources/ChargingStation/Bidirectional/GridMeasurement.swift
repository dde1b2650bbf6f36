// The station's connection to the grid: what is measured there, and by what.

import Quantities

/// Readings of the grid connection, all at one moment; nil is not measured. What is no finite number is not either.
public struct GridMeasurement: Equatable, Sendable {
    /// In hertz.
    public var frequency: Double?
    /// Line to neutral, the mean of the phases.
    public var voltage: Volts?
    /// Of the whole connection, the site's other loads included; positive out of the grid.
    public var power: Watts?

    public init(frequency: Double? = nil, voltage: Volts? = nil, power: Watts? = nil) {
        self.frequency = frequency
        self.voltage = voltage
        self.power = power
    }
}

/// What a site can measure of its grid connection. Operation modes and DER controls that need an instrument are
/// supported where it is there.
public struct GridInstruments: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let frequency = GridInstruments(rawValue: 1)
    public static let voltage = GridInstruments(rawValue: 2)
    /// A meter upstream of the station and the site's other loads.
    public static let power = GridInstruments(rawValue: 4)

    public static let all: GridInstruments = [.frequency, .voltage, .power]
}

/// The latest readings, for as long as they are worth something.
struct GridState: Equatable, Sendable {
    private(set) var measured = GridMeasurement()
    private var readAt: Moment?

    /// How old a reading may be: a meter that went silent must not steer power.
    static let patience = Duration.seconds(10)

    var expiry: Moment? { readAt.map { $0 + Self.patience } }

    mutating func take(_ measurement: GridMeasurement, at now: Moment) {
        measured = measurement
        if measured.frequency?.isFinite == false { measured.frequency = nil }
        if measured.voltage?.value.isFinite == false { measured.voltage = nil }
        if measured.power?.value.isFinite == false { measured.power = nil }
        readAt = now
    }

    /// In hertz; nil when it is not measured, or was too long ago.
    func frequency(at now: Moment) -> Double? { expiry.map { now < $0 } == true ? measured.frequency : nil }

    mutating func forget() { self = GridState() }
}

extension Station {
    /// Every reading moves what follows the grid, and the sessions hear of it in the same turn.
    mutating func gridMeasured(_ measurement: GridMeasurement, _ turn: inout Turn) {
        grid.take(measurement, at: turn.now)
        balanceLoad()
        for index in evses.indices where followsGrid(index) { retarget(index, &turn) }
    }

    /// Whether an EVSE's power depends on readings of the grid now.
    func followsGrid(_ index: Int) -> Bool {
        evses[index].local.mode != nil || evses[index].inverter.followsGrid
    }

    /// Whether anything asks for readings of the grid: a driver may be as lazy as this lets it.
    public var watchesGrid: Bool { samplesFrequency || evses.indices.contains { followsGrid($0) } }

    /// What is sampled as Frequency.
    func frequency(at now: Moment) -> Double? {
        configuration.gridInstruments.contains(.frequency) ? grid.frequency(at: now) : nil
    }

    var gridDeadline: Moment? { watchesGrid ? grid.expiry : nil }

    mutating func wakeGrid(_ turn: inout Turn) {
        guard let due = gridDeadline, due <= turn.now else { return }
        turn.emit(.note(.external("the meter of the grid connection is silent")))
        grid.forget()
        balanceLoad()
        for index in evses.indices where followsGrid(index) { retarget(index, &turn) }
    }
}
