import Quantities

/// Runs an engine in real time: wakes it at its deadline and carries out its effects in their order.
public final class EngineDriver<Driven: Engine> {
    public private(set) var engine: Driven
    private let loop: EventLoop
    private let perform: (Driven.Effect, EngineDriver) -> Void
    private var effects: [Driven.Effect] = []
    private var isPerforming = false
    private lazy var timer: Timer = loop.timer { [unowned self] now in
        engine.wake(at: now, into: &effects)
        performEffects()
    }

    /// `perform` carries out one effect. It may call `handle`: what that leads to comes after the effects that were
    /// there before.
    public init(_ engine: Driven, on loop: EventLoop, perform: @escaping (Driven.Effect, EngineDriver) -> Void) {
        self.engine = engine
        self.loop = loop
        self.perform = perform
        timer.deadline = engine.deadline
    }

    deinit { timer.deadline = nil }

    public func handle(_ input: Driven.Input) {
        engine.handle(input, at: loop.now, into: &effects)
        performEffects()
    }

    private func performEffects() {
        guard !isPerforming else { return }
        isPerforming = true
        var next = 0
        while next < effects.count {
            let effect = effects[next]
            next += 1
            perform(effect, self)
        }
        effects.removeAll(keepingCapacity: effects.count <= 16)
        isPerforming = false
        timer.deadline = engine.deadline
    }
}
