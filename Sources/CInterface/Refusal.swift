/// Why a call is refused, and the checks of what C hands over.
import CEbb
import Quantities

enum Refusal: Error {
    case missing, invalidValue, invalidText, invalidList, invalidBytes, noRoom

    var status: ebb_status {
        switch self {
        case .missing: EBB_MISSING
        case .invalidValue: EBB_INVALID_VALUE
        case .invalidText: EBB_INVALID_TEXT
        case .invalidList: EBB_INVALID_LIST
        case .invalidBytes: EBB_INVALID_BYTES
        case .noRoom: EBB_NO_ROOM
        }
    }
}

@c @implementation
public func ebb_status_text(_ status: ebb_status) -> UnsafePointer<CChar>? {
    let text: StaticString =
        switch status {
        case EBB_OK: "done"
        case EBB_MISSING: "a pointer that must not be NULL is"
        case EBB_INVALID_VALUE: "a number is out of its range, or no value of its enumeration"
        case EBB_INVALID_TEXT: "a text is not UTF-8, too long, or not of the form that it must have"
        case EBB_INVALID_LIST: "a list is empty or too long, or has something twice or what does not belong together"
        case EBB_INVALID_BYTES: "bytes have the wrong length, or are no record or message"
        case EBB_NO_ROOM: "the bytes do not fit into the room given"
        default: "no status of this interface"
        }
    return UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
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
    // A size_t beyond Int's range comes as a negative number.
    guard count > 0 else { throw .invalidBytes }
    return Array(UnsafeBufferPointer(start: try start.present(), count: count))
}

/// A copy of so many bytes as `lengths` lets there be.
func bytes(_ image: ebb_bytes, _ lengths: ClosedRange<Int>) throws(Refusal) -> [UInt8] {
    guard lengths.contains(image.count) else { throw .invalidBytes }
    return try bytes(image.bytes, image.count)
}

/// The members of a list, `most` at most.
func list<Image, Value>(
    _ start: UnsafePointer<Image>?, _ count: Int, atMost most: Int, _ convert: (Image) throws(Refusal) -> Value
) throws(Refusal) -> [Value] {
    if count == 0 { return [] }
    guard (1...most).contains(count) else { throw .invalidList }
    var values: [Value] = []
    for image in UnsafeBufferPointer(start: try start.present(), count: count) { values.append(try convert(image)) }
    return values
}

/// The same without anything twice; without members `defaults`.
func choices<Image, Value: Equatable>(
    _ start: UnsafePointer<Image>?, _ count: Int, atMost most: Int = 8, or defaults: [Value],
    _ convert: (Image) throws(Refusal) -> Value
) throws(Refusal) -> [Value] {
    let values = try list(start, count, atMost: most, convert)
    for (index, value) in values.enumerated() where values[..<index].contains(value) { throw .invalidList }
    return values.isEmpty ? defaults : values
}

/// The value of an enumeration that has the wire's numbers in C and in Swift.
func named<Image: RawRepresentable, Value: RawRepresentable>(_ image: Image) throws(Refusal) -> Value
where Image.RawValue: BinaryInteger, Value.RawValue: FixedWidthInteger {
    guard let number = Value.RawValue(exactly: image.rawValue), let value = Value(rawValue: number) else {
        throw .invalidValue
    }
    return value
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
        // Far beyond what the wire can say, and sums and products of it are still numbers.
        guard number.magnitude <= 1e12 else { throw .invalidValue }
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

extension Duration {
    /// Seconds of less than a hundred years, ≥ 0; NAN stands for none.
    static func told(_ seconds: Double) throws(Refusal) -> Duration? {
        if seconds.isNaN { return nil }
        guard 0 <= seconds, seconds < 3.2e9 else { throw .invalidValue }
        return .milliseconds(Int64(seconds * 1000))
    }
}

extension Bool {
    static func told(_ answer: ebb_answer) throws(Refusal) -> Bool? {
        switch answer {
        case EBB_NOT_TOLD: return nil
        case EBB_NO: return false
        case EBB_YES: return true
        default: throw .invalidValue
        }
    }
}

extension Optional where Wrapped == Bool {
    var image: ebb_answer { self.map { $0 ? EBB_YES : EBB_NO } ?? EBB_NOT_TOLD }
}

extension Optional where Wrapped == Duration {
    /// Seconds; NAN stands for none.
    var seconds: Double { self?.seconds ?? .nan }
}

extension Optional where Wrapped: Quantity {
    /// NAN stands for none.
    var number: Double { self?.value ?? .nan }
}
