import JSON
import OCPPMessages
import Testing

struct SchemaCheckTests {
    private func fault<T: OCPPObject>(_ type: T.Type, _ text: String) -> OCPPSchemaError? {
        do throws(OCPPSchemaError) {
            _ = try T(json: Array(text.utf8))
            return nil
        } catch {
            return error
        }
    }

    private static let event = #"""
        {"eventType":"Updated","timestamp":"2026-01-31T12:00:00Z","triggerReason":"MeterValuePeriodic","seqNo":7,
         "transactionInfo":{"transactionId":"tx"}X}
        """#

    private func fault(inEvent more: String) -> OCPPSchemaError? {
        fault(TransactionEventRequest.self, Self.event.replacingMark("X", with: more))
    }

    @Test func `a payload without fault is read`() {
        #expect(fault(inEvent: "") == nil)
        #expect(
            fault(inEvent: #","meterValue":[{"timestamp":"2026-01-31T12:00:00Z","sampledValue":[{"value":1}]}]"#) == nil
        )
    }

    @Test(arguments: [
        // The payload's text with the faulty part, the code and the path it must have.
        (#","offline":1"#, OCPPErrorCode.typeConstraintViolation, "offline"),
        (#","numberOfPhasesUsed":1.5"#, .typeConstraintViolation, "numberOfPhasesUsed"),
        (#","numberOfPhasesUsed":4"#, .propertyConstraintViolation, "numberOfPhasesUsed"),
        (#","numberOfPhasesUsed":-1"#, .propertyConstraintViolation, "numberOfPhasesUsed"),
        (#","reservationId":"7""#, .typeConstraintViolation, "reservationId"),
        (#","reservationId":null"#, .typeConstraintViolation, "reservationId"),
        (#","eventType":"Paused""#, .propertyConstraintViolation, "eventType"),
        (#","eventType":3"#, .typeConstraintViolation, "eventType"),
        (#","timestamp":"yesterday""#, .typeConstraintViolation, "timestamp"),
        (#","mood":"good""#, .protocolError, "mood"),
        (#","evse":{}"#, .occurrenceConstraintViolation, "evse.id"),
        (#","evse":[]"#, .typeConstraintViolation, "evse"),
        (
            #","idToken":{"idToken":"1","type":"Central","additionalInfo":[]}"#, .occurrenceConstraintViolation,
            "idToken.additionalInfo"
        ),
        (
            #","transactionInfo":{"transactionId":"1234567890123456789012345678901234567"}"#,
            .propertyConstraintViolation, "transactionInfo.transactionId"
        ),
        (#","meterValue":{}"#, .typeConstraintViolation, "meterValue"),
        (
            #","meterValue":[{"timestamp":"2026-01-31T12:00:00Z","sampledValue":[{"value":1},{"value":"2"}]}]"#,
            .typeConstraintViolation, "meterValue[0].sampledValue[1].value"
        ),
        (#","customData":{"a":1}"#, .occurrenceConstraintViolation, "customData.vendorId"),
        (#","customData":{"vendorId":5}"#, .typeConstraintViolation, "customData.vendorId"),
    ]) func `a fault has its code and its path`(more: String, code: OCPPErrorCode, path: String) throws {
        let error = try #require(fault(inEvent: more))
        #expect(error.code == code)
        #expect(error.path == path)
    }

    @Test func `a missing field is named`() {
        let error = fault(TransactionEventRequest.self, #"{"eventType":"Started"}"#)
        #expect(error?.code == .occurrenceConstraintViolation && error?.path == "timestamp")
    }

    @Test func `what is no JSON is a format violation`() {
        #expect(fault(HeartbeatRequest.self, "{").map(\.code) == .formatViolation)
        #expect(fault(HeartbeatRequest.self, "[]").map(\.code) == .typeConstraintViolation)
    }

    @Test func `lengths count characters, not bytes`() {
        let euros = String(repeating: "€", count: 36)
        #expect(fault(inEvent: #","transactionInfo":{"transactionId":"\#(euros)"}"#) == nil)
        #expect(fault(inEvent: #","transactionInfo":{"transactionId":"\#(euros)€"}"#) != nil)
    }

    @Test func `an integer may be written with a fraction of zero`() {
        #expect(fault(inEvent: #","numberOfPhasesUsed":3.0"#) == nil)
    }

    @Test func `custom data and transferred data pass through untouched`() throws {
        let text =
            #"{"vendorId":"V","messageId":"m","data":{"b":[1,2.5,null,{"c":"ü"}],"a":true},"#
            + #""customData":{"vendorId":"X","z":[{}],"y":-0.25}}"#
        let request = try DataTransferRequest(json: Array(text.utf8))
        #expect(request.customData?["y"] == -0.25)
        let written = try JSONValue(parsing: request.json())
        let read = try JSONValue(parsing: text)
        #expect(written["data"] == read["data"])
        #expect(written["customData"] == read["customData"])
    }

    @Test func `the encoder refuses what the schema refuses`() throws {
        func refusal(_ change: (inout TransactionEventRequest) -> Void) -> OCPPSchemaError? {
            guard var event = try? TransactionEventRequest(json: Array(Self.event.replacingMark("X", with: "").utf8))
            else { return nil }
            change(&event)
            do throws(OCPPSchemaError) {
                _ = try event.json()
                return nil
            } catch {
                return error
            }
        }
        #expect(refusal { _ in } == nil)
        #expect(refusal { $0.seqNo = -1 }?.path == "seqNo")
        #expect(refusal { $0.numberOfPhasesUsed = 9 }?.code == .propertyConstraintViolation)
        #expect(refusal { $0.meterValue = [] }?.code == .occurrenceConstraintViolation)
        let long = String(repeating: "x", count: 37)
        #expect(refusal { $0.transactionInfo.transactionId = long }?.path == "transactionInfo.transactionId")
        let values = [SampledValue(value: 1), SampledValue(value: .nan)]
        let nan = refusal { $0.meterValue = [MeterValue(sampledValue: values, timestamp: $0.timestamp)] }
        #expect(nan?.path == "meterValue[0].sampledValue[1].value")
    }
}

extension String {
    /// With the last occurrence of `mark` replaced, so that a mark inside a word before it does no harm.
    fileprivate func replacingMark(_ mark: Character, with text: String) -> String {
        guard let index = lastIndex(of: mark) else { return self }
        return self[..<index] + text + self[self.index(after: index)...]
    }
}
