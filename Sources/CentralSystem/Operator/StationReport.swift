import OCPPMessages
import Quantities
import Records

/// A report that a station gives in parts, gathered under the number by which it was asked for.
public struct StationReport: Equatable, Sendable {
    public enum State: String, Sendable {
        case underWay, complete
        /// Parts did not come in time.
        case incomplete
        /// It grew past the bound; what came before is kept.
        case tooLarge
    }

    /// A part as it came.
    struct Part: Equatable, Sendable {
        let number: Int
        let json: [UInt8]
    }

    public let requestID: Int
    /// The action that asked for it.
    public let action: Action
    public let asked: UTCNanoseconds
    public internal(set) var state = State.underWay
    /// In the order of their numbers.
    var parts: [Part] = []
    /// The number of the part that said it is the last.
    var last: Int?
    var deadline: Moment

    /// The payloads' JSON, in order.
    public var payloads: [[UInt8]] { parts.map(\.json) }

    /// Numbers of parts that were passed over, up to the highest that came.
    public var missing: [Int] {
        guard let highest = last ?? parts.last?.number else { return [] }
        // Parts are bounded in bytes and so in number; numbers far apart are not listed one by one.
        let numbers = Set(parts.map(\.number))
        return (0...max(0, min(highest, parts.count + 100))).filter { !numbers.contains($0) }
    }
}
