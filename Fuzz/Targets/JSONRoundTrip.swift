import JSON
import OCPPMessages

/// The first byte chooses what reads the rest: JSON as such, or the payload of one of OCPP's messages.
enum JSONRoundTrip {
    static func violation(of bytes: [UInt8]) -> String? {
        guard let choice = bytes.first else { return nil }
        let text = Array(bytes.dropFirst())
        let actions = Action.allCases
        switch Int(choice) {
        case ..<actions.count: return payload(text, request: actions[Int(choice)])
        case ..<(2 * actions.count): return payload(text, response: actions[Int(choice) - actions.count])
        default: return value(text)
        }
    }

    private static func value(_ text: [UInt8]) -> String? {
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONValue(parsing: text)
        } catch {
            return error.offset > text.count ? "an error past the end of the text" : nil
        }
        guard let again = try? JSONValue(parsing: value.bytes) else { return "what was written is no JSON" }
        // 1234.0 is written as 1234: the same number, of another case.
        return again.bytes == value.bytes ? nil : "a JSON value changed in writing"
    }

    private static func payload(_ text: [UInt8], request action: Action) -> String? {
        if action.isSend {
            return roundTrip(
                text, { json throws(OCPPSchemaError) in try NotifyPeriodicEventStream(json) },
                { payload, writer throws(OCPPSchemaError) in try payload.encode(to: &writer) })
        }
        return roundTrip(
            text, { json throws(OCPPSchemaError) in try AnyRequest(action, json) },
            { payload, writer throws(OCPPSchemaError) in try payload.encode(to: &writer) })
    }

    private static func payload(_ text: [UInt8], response action: Action) -> String? {
        roundTrip(
            text, { json throws(OCPPSchemaError) in try AnyResponse(action, json) },
            { payload, writer throws(OCPPSchemaError) in try payload.encode(to: &writer) })
    }

    /// What decodes also encodes, to something that decodes to the same.
    private static func roundTrip<Payload>(
        _ text: [UInt8], _ decode: (JSONCursor) throws(OCPPSchemaError) -> Payload,
        _ encode: (Payload, inout JSONWriter) throws(OCPPSchemaError) -> Void
    ) -> String? {
        guard let document = try? JSONDocument(parsing: text), let payload = try? decode(document.root) else {
            return nil
        }
        var writer = JSONWriter()
        do throws(OCPPSchemaError) {
            try encode(payload, &writer)
        } catch {
            return "what was decoded does not encode: \(error)"
        }
        let text = writer.finish()
        guard let written = try? JSONDocument(parsing: text) else { return "what was written is no JSON" }
        do throws(OCPPSchemaError) {
            // Compared in writing: within customData 1234.0 and 1234 are one number and two values.
            var again = JSONWriter()
            try encode(decode(written.root), &again)
            return again.finish() == text ? nil : "a payload changed in writing"
        } catch {
            return "what was encoded does not decode: \(error)"
        }
    }
}
