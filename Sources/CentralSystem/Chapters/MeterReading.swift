import OCPPMessages
import Quantities
import Records

/// One OCPP MeterValue, normalised (OCPP 2.1 chapter J): power is signed, registers are watt-hours.
///
/// Firmware in the field reports discharge as a negative `Power.Active.Import`, or as an export of either sign; both
/// are taken in here, and nowhere else.
struct MeterReading: Equatable, Sendable {
    var at: UTCNanoseconds
    var context: ReadingContext
    var imported: WattHours?
    var exported: WattHours?
    var power: Watts?
    var stateOfCharge: StateOfCharge?
    /// The station told discharging as negative import.
    var tellsNegativeImport = false

    init(_ meterValue: MeterValue) {
        at = meterValue.timestamp.nanoseconds
        context = meterValue.sampledValue.lazy.compactMap(\.context).first ?? .samplePeriodic
        var imports = Channel()
        var exports = Channel()
        var powerImport = Channel()
        var powerExport = Channel()
        for sample in meterValue.sampledValue {
            // A sample without a measurand is the import register.
            switch sample.measurand ?? .energyActiveImportRegister {
            case .energyActiveImportRegister: imports.add(sample, unit: "Wh")
            case .energyActiveExportRegister: exports.add(sample, unit: "Wh")
            case .powerActiveImport: powerImport.add(sample, unit: "W")
            case .powerActiveExport: powerExport.add(sample, unit: "W")
            case .soC:
                if (0...100).contains(sample.value) { stateOfCharge = StateOfCharge(percent: sample.value) }
            default: break
            }
        }
        imported = imports.value.flatMap { $0 >= 0 ? WattHours($0) : nil }
        exported = exports.value.flatMap { $0 >= 0 ? WattHours($0) : nil }
        tellsNegativeImport = (powerImport.value ?? 0) < 0
        power = Self.power(imported: powerImport.value, exported: powerExport.value)
    }

    /// Tells nothing that is kept.
    var isEmpty: Bool { imported == nil && exported == nil && power == nil && stateOfCharge == nil }

    private static func power(imported: Double?, exported: Double?) -> Watts? {
        switch (imported, exported?.magnitude) {
        case (nil, nil): nil
        case (let imported?, nil): Watts(imported)
        case (nil, let exported?): Watts(-exported)
        // A negative import beside an export tells the same power twice.
        case (let imported?, let exported?): Watts(imported < 0 && exported > 0 ? -exported : imported - exported)
        }
    }
}

/// The samples of one measurand: of the places measured the one nearest to the vehicle's plug counts, and the phases
/// are added up where no total is told.
private struct Channel {
    private var rank = Int.max
    private var total: Double?
    private var phases: Double?

    var value: Double? { total ?? phases }

    mutating func add(_ sample: SampledValue, unit: String) {
        guard let scaled = sample.value(in: unit), let place = Self.rank(of: sample.location), place <= rank else {
            return
        }
        if place < rank {
            rank = place
            total = nil
            phases = nil
        }
        switch sample.phase {
        case nil: total = scaled
        case .l1, .l2, .l3, .l1N, .l2N, .l3N: phases = (phases ?? 0) + scaled
        // Neither the neutral nor a line-to-line value adds to a sum.
        case .n, .l1L2, .l2L3, .l3L1: break
        }
    }

    /// Lower counts more; nil: not this EVSE's.
    private static func rank(of location: Location?) -> Int? {
        switch location {
        case nil, .outlet: 0
        case .cable, .ev, .body: 1
        case .inlet: 2
        case .upstream: nil
        }
    }
}

extension SampledValue {
    /// The value in `unit`, of which the thousandfold is understood as well; nil when it is in another unit, or beyond
    /// all bounds.
    fileprivate func value(in unit: String) -> Double? {
        var factor = 1.0
        if let told = unitOfMeasure?.unit, told != unit {
            guard told == "k" + unit else { return nil }
            factor = 1000
        }
        let multiplier = unitOfMeasure?.multiplier ?? 0
        guard (-18...18).contains(multiplier) else { return nil }
        for _ in 0..<multiplier.magnitude { factor = multiplier < 0 ? factor / 10 : factor * 10 }
        let scaled = value * factor
        return scaled.magnitude < 1e15 ? scaled : nil
    }
}

extension MeterReading {
    /// The record of this reading.
    func record(
        station: String, evse: Int, transaction: String?, origin: MeterSampleRecord.Origin
    ) -> MeterSampleRecord {
        MeterSampleRecord(
            station: station, evse: evse, transaction: transaction, origin: origin, at: at, context: context.rawValue,
            imported: imported, exported: exported, power: power, stateOfCharge: stateOfCharge)
    }
}
