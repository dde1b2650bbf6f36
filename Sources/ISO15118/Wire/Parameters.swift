/// Names of the service parameters (ISO 15118-20, tables 204 to 213), in every spelling that is met.
import ISO15118Messages

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

    /// The value of an integer of any width.
    var number: Int32? {
        switch value {
        case .intValue(let number): number
        case .shortValue(let number): Int32(number)
        case .byteValue(let number): Int32(number)
        default: nil
        }
    }
}

extension ParameterSet {
    func number(_ name: ParameterName) -> Int32? {
        parameter.first { name.matches($0.name) }?.number
    }
}
