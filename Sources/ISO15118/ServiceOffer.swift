/// The parameter sets of the energy transfer services (ISO 15118-20, 8.4.3.2): what one holds, and how an EVSE's lists
/// of values become sets.
import Quantities

/// One parameter set of an energy transfer service. What a service does not have is left off the wire.
public struct ServiceParameters: Equatable, Sendable {
    /// AC: single-phase 1, three-phase 2. DC: Core 1, Extended 2, Dual2 3, Dual4 4. MCS: MCS 1, ChaoJi 2 …
    public var connector: Int32 = 2
    public var controlMode = ControlMode.dynamic
    public var mobilityNeedsMode = MobilityNeedsMode.evcc
    public var pricing = Pricing.none
    /// AC, between phase and neutral.
    public var nominalVoltage: Volts = 230
    /// BPT, as the two that follow; the last one for AC alone.
    public var bptChannel = BPTChannel.unified
    public var generatorMode = GeneratorMode.gridFollowing
    public var islandingDetection = IslandingDetection.active

    public init() {}
}

/// What an EVSE offers of a service: every combination of these values becomes a parameter set, 32 at most. The order
/// of values is the order of sets.
public struct ServiceOffer: Equatable, Sendable {
    public var connectors: [Int32]
    public var controlModes: [ControlMode] = [.dynamic, .scheduled]
    /// With Dynamic control. Scheduled control always uses `evcc`.
    public var mobilityNeedsModes: [MobilityNeedsMode] = [.evcc]
    /// With Dynamic control.
    public var pricings: [Pricing] = [.none]
    /// With Scheduled control: there are vehicles that take no schedule without prices.
    public var scheduledPricings: [Pricing] = [.levels]
    public var nominalVoltages: [Volts] = [230]
    public var bptChannels: [BPTChannel] = [.unified]
    public var generatorModes: [GeneratorMode] = [.gridFollowing]
    public var islandingDetections: [IslandingDetection] = [.active]

    public init(connectors: [Int32] = [2]) { self.connectors = connectors }

    /// The ParameterSetID is the position, from 1.
    public func sets(of service: EnergyService) -> [ServiceParameters] {
        let modes = [ServiceParameters()]
            .times(controlModes) { $0.controlMode = $1 }
            .times(mobilityNeedsModes) { set, mode in
                // [V2G20-2663] MobilityNeedsMode 2 only together with Dynamic control.
                set.mobilityNeedsMode = set.controlMode == .dynamic ? mode : .evcc
            }
        var sets = modes.flatMap { mode in
            [mode].times(mode.controlMode == .dynamic ? pricings : scheduledPricings) { $0.pricing = $1 }
        }.times(connectors) { $0.connector = $1 }
        if !service.isDC { sets = sets.times(nominalVoltages) { $0.nominalVoltage = $1 } }
        guard service.isBidirectional else { return sets }
        sets = sets.times(bptChannels) { $0.bptChannel = $1 }.times(generatorModes) { $0.generatorMode = $1 }
        return service.isDC ? sets : sets.times(islandingDetections) { $0.islandingDetection = $1 }
    }
}

extension [ServiceParameters] {
    /// Every set with every value, each combination once.
    fileprivate func times<Value>(
        _ values: [Value], _ apply: (inout ServiceParameters, Value) -> Void
    ) -> [ServiceParameters] {
        var product: [ServiceParameters] = []
        for set in self {
            for value in values {
                var varied = set
                apply(&varied, value)
                if !product.contains(varied) { product.append(varied) }
            }
        }
        return product
    }
}
