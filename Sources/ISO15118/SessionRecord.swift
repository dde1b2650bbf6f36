/// A paused session as bytes, for whoever keeps it over a restart: numbers and texts one after the other, big-endian, with
/// a mark and a version in front.
import Quantities

package struct RecordWriter {
    package private(set) var bytes: [UInt8]

    package init(_ mark: UInt8) { bytes = [0xEB, mark, 1] }

    package mutating func put(_ number: UInt64) {
        for index in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(56 - 8 * index))) }
    }

    /// At most 65,535 bytes.
    package mutating func put(_ field: [UInt8]) {
        precondition(field.count <= 0xFFFF, "a field of a record is short")
        bytes.append(UInt8(field.count >> 8))
        bytes.append(UInt8(field.count & 0xFF))
        bytes += field
    }
}

/// Reads what `RecordWriter` wrote; nil for anything else.
package struct RecordReader {
    private var rest: ArraySlice<UInt8>

    package init?(_ bytes: [UInt8], _ mark: UInt8) {
        guard bytes.count >= 3, bytes[0] == 0xEB, bytes[1] == mark, bytes[2] == 1 else { return nil }
        rest = bytes.dropFirst(3)
    }

    package var isAtEnd: Bool { rest.isEmpty }

    package mutating func number() -> UInt64? {
        guard rest.count >= 8 else { return nil }
        let number = rest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        rest = rest.dropFirst(8)
        return number
    }

    package mutating func field() -> [UInt8]? {
        guard rest.count >= 2 else { return nil }
        let count = Int(rest[rest.startIndex]) << 8 | Int(rest[rest.startIndex + 1])
        guard rest.count >= 2 + count else { return nil }
        let field = Array(rest.dropFirst(2).prefix(count))
        rest = rest.dropFirst(2 + count)
        return field
    }

    package mutating func text() -> String? { field().flatMap { String(validating: $0, as: UTF8.self) } }
}

extension RecordWriter {
    mutating func put(_ parameters: ServiceParameters) {
        let numbers = [
            parameters.connector, parameters.controlMode.rawValue, parameters.mobilityNeedsMode.rawValue,
            parameters.pricing.rawValue, parameters.bptChannel.rawValue, parameters.generatorMode.rawValue,
            parameters.islandingDetection.rawValue,
        ]
        for number in numbers { put(UInt64(bitPattern: Int64(number))) }
        put(parameters.nominalVoltage.value.bitPattern)
    }
}

extension RecordReader {
    mutating func parameters() -> ServiceParameters? {
        var parameters = ServiceParameters()
        guard let connector = smallNumber(), let control = smallNumber().flatMap(ControlMode.init(rawValue:)),
            let needs = smallNumber().flatMap(MobilityNeedsMode.init(rawValue:)),
            let pricing = smallNumber().flatMap(Pricing.init(rawValue:)),
            let channel = smallNumber().flatMap(BPTChannel.init(rawValue:)),
            let generator = smallNumber().flatMap(GeneratorMode.init(rawValue:)),
            let islanding = smallNumber().flatMap(IslandingDetection.init(rawValue:)), let voltage = number()
        else { return nil }
        parameters.connector = connector
        parameters.controlMode = control
        parameters.mobilityNeedsMode = needs
        parameters.pricing = pricing
        parameters.bptChannel = channel
        parameters.generatorMode = generator
        parameters.islandingDetection = islanding
        parameters.nominalVoltage = Volts(Double(bitPattern: voltage))
        return parameters
    }

    private mutating func smallNumber() -> Int32? { number().flatMap { Int32(exactly: Int64(bitPattern: $0)) } }
}
