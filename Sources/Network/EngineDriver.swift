import Quantities

/// Runs an engine in real time: wakes it at its deadline and carries out its effects in their order.
///
/// Inlinable, so that each engine gets a driver compiled for it: without that every message would pay for generic
/// accesses to the engine and its effects.
public final class EngineDriver<Driven: Engine> {
    @inlinable public var engine: Driven { storage }

    @usableFromInline var storage: Driven
    @usableFromInline let loop: EventLoop
    @usableFromInline let perform: (Driven.Effect, EngineDriver) -> Void
    @usableFromInline var effects: [Driven.Effect] = []
    @usableFromInline var isPerforming = false
    @usableFromInline var timer: Timer!

    /// `perform` carries out one effect. It may call `handle`: what that leads to comes after the effects that were
    /// there before.
    @inlinable
    public init(_ engine: Driven, on loop: EventLoop, perform: @escaping (Driven.Effect, EngineDriver) -> Void) {
        storage = engine
        self.loop = loop
        self.perform = perform
        timer = loop.timer { [unowned self] now in wake(at: now) }
        timer.deadline = Self.deadline(of: &storage)
    }

    deinit { timer.deadline = nil }

    @inlinable
    public func handle(_ input: Driven.Input) {
        storage.handle(input, at: loop.now, into: &effects)
        performEffects()
    }

    @inlinable
    func wake(at now: Moment) {
        storage.wake(at: now, into: &effects)
        performEffects()
    }

    @inlinable
    func performEffects() {
        guard !isPerforming else { return }
        isPerforming = true
        var next = 0
        while next < effects.count {
            let effect = effects[next]
            next += 1
            perform(effect, self)
        }
        effects.removeAll(keepingCapacity: effects.count <= 256)
        isPerforming = false
        timer.deadline = Self.deadline(of: &storage)
    }

    /// Held exclusively, because reading a property of a class would copy the whole engine first.
    @inlinable
    static func deadline(of engine: inout Driven) -> Moment? { engine.deadline }
}
