// OCPP 2.1, J02: what is sampled through a transaction to be reported with its end.

import JSON
import OCPPMessages
import Quantities

/// The reading at the start, and those of TxEndedInterval after it.
///
/// Bounded: a transaction that is longer than the room for its samples keeps every second of them, and goes on at twice
/// the interval. Start and end are always there.
struct EndedSamples: Equatable, Sendable {
    /// A message of this many samples of some measurands stays well below what a central system takes.
    static let most = 60

    var begin: MeterValue?
    private(set) var values: [MeterValue] = []
    /// Every so manyth interval is sampled.
    private(set) var stride = 1
    /// When the next sample is due.
    var next: Moment?

    init() {}

    init(begin: MeterValue?) { self.begin = begin }

    mutating func append(_ value: MeterValue) {
        if values.count >= Self.most {
            values = values.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
            stride *= 2
        }
        values.append(value)
    }

    /// In the order of time.
    var all: [MeterValue] { (begin.map { [$0] } ?? []) + values }

    /// The clock was wrong by so much.
    mutating func redate(by nanoseconds: Int64) {
        begin?.redate(by: nanoseconds)
        for index in values.indices { values[index].redate(by: nanoseconds) }
    }
}

extension MeterValue {
    mutating func redate(by nanoseconds: Int64) { timestamp = timestamp + .nanoseconds(nanoseconds) }
}

// For the journal, a line for each sample: what a transaction's record would otherwise repeat with every event.
extension EndedSamples {
    func lines(evse index: Int) -> [UInt8] {
        var bytes = begin.map { Self.line($0, "begin", evse: index) } ?? []
        if stride > 1 {
            bytes += JournalLine.framed(
                JSONValue.object([.init("evse", .integer(Int64(index))), .init("stride", .integer(Int64(stride)))])
                    .bytes)
        }
        for value in values { bytes += Self.line(value, "sample", evse: index) }
        return bytes
    }

    static func line(_ value: MeterValue, _ name: StaticString, evse index: Int) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("evse")
        writer.integer(index)
        writer.key(name)
        do throws(OCPPSchemaError) {
            try value.encode(to: &writer)
        } catch {
            return []
        }
        writer.endObject()
        return JournalLine.framed(writer.finish())
    }

    /// Takes what such a line says.
    mutating func replay(_ line: JSONCursor) {
        if let begin = line["begin"] { self.begin = try? MeterValue(begin) }
        if let sample = line["sample"], let value = try? MeterValue(sample) { append(value) }
        if let stride = line["stride"]?.integer { self.stride = Int(min(max(stride, 1), 1 << 20)) }
    }
}
