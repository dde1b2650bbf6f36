import JSON

// What the generated encoders are made of: each writes one member, and refuses what the schema would refuse.
// Not inlined, as thousands of fields use them.
extension JSONWriter {
    @inline(never) mutating func encode(_ name: StaticString, _ value: String, maxLength: Int = .max)
        throws(OCPPSchemaError)
    {
        guard value.fits(maxLength) else { throw .tooLong(maxLength).inside(name: "\(name)") }
        key(name)
        string(value)
    }

    @inline(never) mutating func encode(
        _ name: StaticString, _ value: Int, minimum: Int = .min, maximum: Int = .max
    ) throws(OCPPSchemaError) {
        guard value >= minimum && value <= maximum else {
            throw .outside(minimum: minimum, maximum: maximum).inside(name: "\(name)")
        }
        key(name)
        integer(value)
    }

    @inline(never) mutating func encode(
        _ name: StaticString, _ value: Double, minimum: Double = -.greatestFiniteMagnitude,
        maximum: Double = .greatestFiniteMagnitude
    ) throws(OCPPSchemaError) {
        // Neither NaN nor an infinity passes.
        guard value >= minimum && value <= maximum else {
            throw .outside(minimum: minimum, maximum: maximum).inside(name: "\(name)")
        }
        key(name)
        number(value)
    }

    @inline(never) mutating func encode(_ name: StaticString, _ value: Bool) throws(OCPPSchemaError) {
        key(name)
        bool(value)
    }

    @inline(never) mutating func encode(_ name: StaticString, _ value: DateTime) throws(OCPPSchemaError) {
        key(name)
        value.write(to: &self)
    }

    @inline(never) mutating func encode(_ name: StaticString, _ value: JSONValue) throws(OCPPSchemaError) {
        key(name)
        self.value(value)
    }

    @inline(never) mutating func encode(_ name: StaticString, _ value: some OCPPEnumeration) throws(OCPPSchemaError) {
        key(name)
        string(value.rawValue)
    }

    @inline(never) mutating func encode(_ name: StaticString, _ value: some OCPPObject) throws(OCPPSchemaError) {
        key(name)
        do throws(OCPPSchemaError) {
            try value.encode(to: &self)
        } catch {
            throw error.inside(name: "\(name)")
        }
    }

    @inline(never) mutating func encode(
        _ name: StaticString, _ values: [some OCPPObject], count: ClosedRange<Int>
    ) throws(OCPPSchemaError) {
        try beginArray(name, values.count, count)
        for (index, value) in values.enumerated() {
            do throws(OCPPSchemaError) {
                try value.encode(to: &self)
            } catch {
                throw error.inside(index: index).inside(name: "\(name)")
            }
        }
        endArray()
    }

    @inline(never) mutating func encode(
        _ name: StaticString, _ values: [some OCPPEnumeration], count: ClosedRange<Int>
    ) throws(OCPPSchemaError) {
        try beginArray(name, values.count, count)
        for value in values { string(value.rawValue) }
        endArray()
    }

    @inline(never) mutating func encode(
        _ name: StaticString, _ values: [String], count: ClosedRange<Int>, maxLength: Int = .max
    ) throws(OCPPSchemaError) {
        try beginArray(name, values.count, count)
        for (index, value) in values.enumerated() {
            guard value.fits(maxLength) else {
                throw .tooLong(maxLength).inside(index: index).inside(name: "\(name)")
            }
            string(value)
        }
        endArray()
    }

    @inline(never) mutating func encode(
        _ name: StaticString, _ values: [Int], count: ClosedRange<Int>, minimum: Int = .min, maximum: Int = .max
    ) throws(OCPPSchemaError) {
        try beginArray(name, values.count, count)
        for (index, value) in values.enumerated() {
            guard value >= minimum && value <= maximum else {
                throw .outside(minimum: minimum, maximum: maximum).inside(index: index).inside(name: "\(name)")
            }
            integer(value)
        }
        endArray()
    }

    private mutating func beginArray(
        _ name: StaticString, _ length: Int, _ allowed: ClosedRange<Int>
    ) throws(OCPPSchemaError) {
        guard allowed.contains(length) else { throw .itemCount(allowed).inside(name: "\(name)") }
        key(name)
        beginArray()
    }
}

extension String {
    /// JSON Schema counts Unicode scalars; they are counted only where bytes do not settle it.
    func fits(_ maxLength: Int) -> Bool { utf8.count <= maxLength || unicodeScalars.count <= maxLength }
}
