/// What a pointer in the C interface stands for: an engine, the effects that were not taken yet, and the memory that the
/// last one lends.
import CEbb
import Quantities

struct Handle<Role: Engine> {
    private(set) var engine: Role
    private var effects: [Role.Effect] = []
    private var taken = 0
    var loan = Loan()

    private init(_ engine: Role) { self.engine = engine }

    static func create(_ engine: Role) -> OpaquePointer {
        let memory = UnsafeMutablePointer<Handle>.allocate(capacity: 1)
        memory.initialize(to: Handle(engine))
        return OpaquePointer(memory)
    }

    static func destroy(_ pointer: OpaquePointer?) {
        guard let pointer else { return }
        let memory = UnsafeMutablePointer<Handle>(pointer)
        memory.pointee.loan.end()
        memory.deinitialize(count: 1)
        memory.deallocate()
    }

    static func at(_ pointer: OpaquePointer?) throws(Refusal) -> UnsafeMutablePointer<Handle> {
        guard let pointer else { throw .missing }
        return UnsafeMutablePointer(pointer)
    }

    mutating func tell(_ input: Role.Input, at now: ebb_moment) throws(Refusal) {
        let moment = try Moment(now)
        engine.handle(input, at: moment, into: &effects)
    }

    mutating func wake(at now: ebb_moment) throws(Refusal) {
        let moment = try Moment(now)
        engine.wake(at: moment, into: &effects)
    }

    /// On the driver's monotonic clock.
    var deadline: Int64 { engine.deadline?.nanoseconds ?? .max }

    /// The next effect; what the one before lent ends.
    mutating func next() -> Role.Effect? {
        loan.begin()
        if taken == effects.count {
            effects.removeAll(keepingCapacity: true)
            taken = 0
            return nil
        }
        taken += 1
        return effects[taken - 1]
    }
}
