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
    /// Empty; kept for its capacity.
    @usableFromInline var spare: [Driven.Effect] = []
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
        var batch: [Driven.Effect] = []
        swap(&batch, &spare)
        while !effects.isEmpty {
            swap(&batch, &effects)
            // Each is moved out, as a copy would count references up and down again.
            batch.reverse()
            while let effect = batch.popLast() { perform(effect, self) }
        }
        if batch.capacity <= 256 { swap(&batch, &spare) }
        isPerforming = false
        timer.deadline = Self.deadline(of: &storage)
    }

    /// Held exclusively, because reading a property of a class would copy the whole engine first.
    @inlinable
    static func deadline(of engine: inout Driven) -> Moment? { engine.deadline }
}
