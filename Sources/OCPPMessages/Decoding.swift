import JSON

// What the generated decoders are made of. Every reading checks type and limits; the caller adds the field's name.
// Not inlined, as thousands of fields use them: it keeps the module small and quick to compile.
extension JSONCursor {
    @inline(never) func decodeMembers() throws(OCPPSchemaError) -> JSONMembers {
        guard let members else { throw .wrongType("object") }
        return members
    }

    @inline(never) func decodeString() throws(OCPPSchemaError) -> String {
        guard let text else { throw .wrongType("string") }
        return text.string
    }

    @inline(never) func decodeString(maxLength: Int) throws(OCPPSchemaError) -> String {
        guard let text else { throw .wrongType("string") }
        // Characters are counted only where bytes do not settle it.
        guard text.count <= maxLength || text.scalarCount <= maxLength else { throw .tooLong(maxLength) }
        return text.string
    }

    @inline(never) func decodeInteger(minimum: Int = .min, maximum: Int = .max) throws(OCPPSchemaError) -> Int {
        guard let integer else { throw .wrongType("integer") }
        let value = Int(integer)
        guard value >= minimum && value <= maximum else { throw .outside(minimum: minimum, maximum: maximum) }
        return value
    }

    @inline(never) func decodeNumber(
        minimum: Double = -.greatestFiniteMagnitude, maximum: Double = .greatestFiniteMagnitude
    ) throws(OCPPSchemaError) -> Double {
        guard let number else { throw .wrongType("number") }
        guard number >= minimum && number <= maximum else { throw .outside(minimum: minimum, maximum: maximum) }
        return number
    }

    @inline(never) func decodeBool() throws(OCPPSchemaError) -> Bool {
        guard let bool else { throw .wrongType("boolean") }
        return bool
    }

    @inline(never) func decodeDateTime() throws(OCPPSchemaError) -> DateTime {
        guard let text else { throw .wrongType("string") }
        guard let value = DateTime(utf8: text.bytes) else { throw .noDateTime }
        return value
    }

    @inline(never) func decodeArray<Element>(
        _ count: ClosedRange<Int>, _ decode: (JSONCursor) throws(OCPPSchemaError) -> Element
    ) throws(OCPPSchemaError) -> [Element] {
        guard let elements else { throw .wrongType("array") }
        let length = elements.remaining
        guard count.contains(length) else { throw .itemCount(count) }
        var values: [Element] = []
        values.reserveCapacity(length)
        for element in elements {
            do throws(OCPPSchemaError) {
                values.append(try decode(element))
            } catch {
                throw error.inside(index: values.count)
            }
        }
        return values
    }
}
