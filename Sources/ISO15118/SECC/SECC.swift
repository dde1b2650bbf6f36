/// The supply equipment communication controller: one EVSE's side of ISO 15118-20.
///
/// It only answers. A value without sockets or clocks: feed it `Input`s, carry out its `Effect`s in order.
import Quantities

public struct SECC: Engine, Equatable, Sendable {
    public private(set) var configuration: Configuration
    public private(set) var sequence = MessageSequence()

    public init(_ configuration: Configuration) { self.configuration = configuration }

    public var deadline: Moment? { nil }

    public mutating func handle(_ input: Input, at now: Moment, into effects: inout [Effect]) {}

    public mutating func wake(at now: Moment, into effects: inout [Effect]) {}
}
