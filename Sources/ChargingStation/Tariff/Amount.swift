// Money, exact: what OCPP 2.1, chapter I, has a station count without rounding.

/// An amount of money, or of money per kilowatt-hour or minute times what was used of it.
///
/// Counted in 1/(6·10¹⁶) of the currency, so that prices in billionths of it, times milliwatt-hours or milliseconds, are
/// whole. Only taxes and the amounts that are told are rounded, half away from zero.
struct Amount: Hashable, Comparable, Sendable {
    private var count: Int128

    static let zero = Amount(count: 0)

    private init(count: Int128) { self.count = count }

    static func fixed(_ price: Price) -> Self { Amount(count: Int128(price.billionths) * 60_000_000) }

    static func energy(_ price: Price, milliwattHours: Int64) -> Self {
        Amount(count: Int128(price.billionths) * Int128(milliwattHours) * 60)
    }

    static func time(_ pricePerMinute: Price, milliseconds: Int64) -> Self {
        Amount(count: Int128(pricePerMinute.billionths) * Int128(milliseconds) * 1000)
    }

    /// This part of it, in hundred millionths.
    func times(hundredMillionths part: Int64) -> Self {
        Amount(count: Self.quotient(count * Int128(part), by: 100_000_000))
    }

    static func + (a: Self, b: Self) -> Self { Amount(count: a.count + b.count) }
    static func += (a: inout Self, b: Self) { a = a + b }
    static func < (a: Self, b: Self) -> Bool { a.count < b.count }

    /// In the currency, rounded to millionths.
    var value: Double { Double(Int64(clamping: Self.quotient(count, by: 60_000_000_000))) / 1e6 }

    /// Rounded half away from zero.
    private static func quotient(_ count: Int128, by divisor: Int128) -> Int128 {
        (count.magnitude > 0 && count < 0 ? count - divisor / 2 : count + divisor / 2) / divisor
    }

    /// As a record keeps it, whole.
    var record: String { String(count) }

    /// nil for what no transaction of this world costs.
    init?(record: String) {
        guard let count = Int128(record), count.magnitude < 1 << 110 else { return nil }
        self.count = count
    }

    /// A price in billionths of the currency.
    struct Price: Hashable, Sendable {
        let billionths: Int64

        /// nil as for a price in the currency.
        init?(billionths: Int64) {
            guard billionths.magnitude < 1_000_000_000_000_000 else { return nil }
            self.billionths = billionths
        }

        /// nil: it is no price that anybody would ask, a million of the currency and more.
        init?(_ value: Double) {
            guard value.magnitude < 1e6 else { return nil }
            billionths = Int64((value * 1e9).rounded())
        }
    }
}
