/// Why a call is refused, and the checks of what C hands over.
import CEbb
import Quantities

enum Refusal: Error {
    case missing, invalidValue, invalidText, invalidList

    var status: ebb_status {
        switch self {
        case .missing: EBB_MISSING
        case .invalidValue: EBB_INVALID_VALUE
        case .invalidText: EBB_INVALID_TEXT
        case .invalidList: EBB_INVALID_LIST
        }
    }
}

/// What C gets back from a call.
func status(of body: () throws(Refusal) -> Void) -> ebb_status {
    do throws(Refusal) {
        try body()
        return EBB_OK
    } catch {
        return error.status
    }
}

extension Moment {
    init(_ moment: ebb_moment) throws(Refusal) {
        // The engines add durations, which must not overflow.
        let limit: Int64 = 1 << 62
        guard -limit < moment.monotonic_ns, moment.monotonic_ns < limit, -limit < moment.utc_ns, moment.utc_ns < limit
        else { throw .invalidValue }
        self.init(nanoseconds: moment.monotonic_ns, utcNanoseconds: moment.utc_ns)
    }
}

extension Optional {
    /// The pointer, which must not be NULL.
    func present() throws(Refusal) -> Wrapped {
        guard let self else { throw .missing }
        return self
    }
}

/// A copy of `count` bytes; none may be at NULL.
func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int) throws(Refusal) -> [UInt8] {
    if count == 0 { return [] }
    return Array(UnsafeBufferPointer(start: try start.present(), count: count))
}

/// A text of at most `limit` characters.
func text(_ start: UnsafePointer<CChar>?, atMost limit: Int) throws(Refusal) -> String {
    guard let text = String(validatingCString: try start.present()), text.unicodeScalars.count <= limit else {
        throw .invalidText
    }
    return text
}

extension Quantity {
    /// A number that must be there.
    init(finite number: Double) throws(Refusal) {
        guard number.isFinite else { throw .invalidValue }
        self.init(number)
    }

    /// NAN stands for none.
    static func told(_ number: Double) throws(Refusal) -> Self? {
        number.isNaN ? nil : try Self(finite: number)
    }

    /// 0 and more.
    static func positive(_ number: Double) throws(Refusal) -> Self {
        guard number >= 0 else { throw .invalidValue }
        return try Self(finite: number)
    }

    /// 0 and less.
    static func negative(_ number: Double) throws(Refusal) -> Self {
        guard number <= 0 else { throw .invalidValue }
        return try Self(finite: number)
    }
}

extension Optional where Wrapped: Quantity {
    /// NAN stands for none.
    var number: Double { self?.value ?? .nan }
}
