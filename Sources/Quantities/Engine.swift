/// A protocol role or a decision as a pure value: no sockets, no clock, no threads, no storage inside.
///
/// `Network` drives engines in real time, `Simulation` in virtual time. If a driver needs logic, the engine lacks an
/// input. A peer's misbehaviour becomes an effect, never a throw.
public protocol Engine {
    associatedtype Input
    associatedtype Effect
    /// When the engine wants to be woken even if nothing arrives; nil: never.
    var deadline: Moment? { get }
    /// Takes one input. Effects are appended in the order in which the driver must carry them out.
    mutating func handle(_ input: Input, at now: Moment, into effects: inout [Effect])
    /// The deadline has passed.
    mutating func wake(at now: Moment, into effects: inout [Effect])
}
