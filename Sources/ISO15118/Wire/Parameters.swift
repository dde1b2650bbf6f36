/// Service parameters on the wire (ISO 15118-20, tables 204 to 213), in every spelling and type that is met.
import ISO15118Messages
import Quantities

enum ParameterName {
    case connector, controlMode, mobilityNeedsMode, pricing, nominalVoltage, bptChannel, generatorMode
    case islandingDetection

    /// What this side writes.
    var text: String {
        switch self {
        case .connector: "Connector"
        case .controlMode: "ControlMode"
        case .mobilityNeedsMode: "MobilityNeedsMode"
        case .pricing: "Pricing"
        case .nominalVoltage: "EVSENominalVoltage"
        case .bptChannel: "BPTChannel"
        case .generatorMode: "GeneratorMode"
        case .islandingDetection: "GridCodeIslandingDetectionMethod"
        }
    }

    func matches(_ name: String) -> Bool {
        name == text || self == .islandingDetection && name == "DetectionMethodGridCodeIslanding"
    }
}

extension Parameter {
    init(_ name: ParameterName, _ number: Int32) { self.init(name: name.text, value: .intValue(number)) }

    /// The whole number that a value of any type stands for.
    var number: Int32? {
        switch value {
        case .intValue(let number): number
        case .shortValue(let number): Int32(number)
        case .byteValue(let number): Int32(number)
        case .boolValue(let flag): flag ? 1 : 0
        case .rationalNumber(let rational):
            rational.number == rational.number.nearestWhole ? Int32(clamped: rational.number) : nil
        case .finiteString(let text): Int32(digits: text)
        }
    }
}

extension Int32 {
    /// Decimal digits and nothing else.
    fileprivate init?(digits text: String) {
        guard !text.isEmpty, text.utf8.count <= 9 else { return nil }
        self = 0
        for byte in text.utf8 {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            self = self * 10 + Int32(byte - UInt8(ascii: "0"))
        }
    }
}

extension ServiceParameters {
    /// nil when the set has a value that the standard does not define, or does not say who controls the power.
    init?(_ set: ParameterSet, of service: EnergyService) {
        self.init()
        guard let mode = set.number(.controlMode).flatMap({ ControlMode(rawValue: $0) }) else { return nil }
        controlMode = mode
        connector = set.number(.connector) ?? connector
        // Peers number a three-phase connector 2 or 3.
        if !service.isDC, connector == 3 { connector = 2 }
        nominalVoltage = set.number(.nominalVoltage).map { Volts(Double($0)) } ?? nominalVoltage
        guard set.take(.mobilityNeedsMode, &mobilityNeedsMode), set.take(.pricing, &pricing) else { return nil }
        guard service.isBidirectional else { return }
        guard set.take(.bptChannel, &bptChannel), set.take(.generatorMode, &generatorMode),
            set.take(.islandingDetection, &islandingDetection)
        else { return nil }
    }

    func wire(_ service: EnergyService) -> [Parameter] {
        var list = [Parameter(.connector, connector)]
        if !service.isDC { list.append(Parameter(.nominalVoltage, Int32(clamped: nominalVoltage.value))) }
        list.append(Parameter(.controlMode, controlMode.rawValue))
        list.append(Parameter(.mobilityNeedsMode, mobilityNeedsMode.rawValue))
        list.append(Parameter(.pricing, pricing.rawValue))
        guard service.isBidirectional else { return list }
        list.append(Parameter(.bptChannel, bptChannel.rawValue))
        list.append(Parameter(.generatorMode, generatorMode.rawValue))
        if !service.isDC { list.append(Parameter(.islandingDetection, islandingDetection.rawValue)) }
        return list
    }
}

extension ParameterSet {
    fileprivate func number(_ name: ParameterName) -> Int32? {
        parameter.first { name.matches($0.name) }?.number
    }

    /// Leaves `value` as it is when the set does not say; false when it says something unknown.
    fileprivate func take<Value: RawRepresentable<Int32>>(_ name: ParameterName, _ value: inout Value) -> Bool {
        guard parameter.contains(where: { name.matches($0.name) }) else { return true }
        guard let known = number(name).flatMap({ Value(rawValue: $0) }) else { return false }
        value = known
        return true
    }
}
