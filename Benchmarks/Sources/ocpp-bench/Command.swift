import JSON
import OCPP
import OCPPMessages
import Quantities

/// Prints nanoseconds per message of the central system's hot path, the recorded reference beside them.
///
/// Reference: PyPI `ocpp` 2.1.0 on such a machine: `json.loads` and the jsonschema check on the way in, the check and
/// `json.dumps` on the way out.
@main
struct Command {
    static func main() throws {
        let payload = Array(sample.utf8)
        let event = try TransactionEventRequest(json: payload)
        let written = try event.json()
        let read = try TransactionEventRequest(json: written)
        precondition(read == event, "the event does not come back as it was")
        print("OCPP, TransactionEvent of \(written.count) bytes with four sampled values, ns per message")
        row("", "ebb", "python ocpp")
        row("decode", try fastest { keep(try TransactionEventRequest(json: written)) }, 1_957_000)
        row("encode", try fastest { keep(try event.json()) }, 1_606_000)
        row("RPC: call in, answer out", fastest { keep(exchange(written)) }, nil)
        print("idle RPC state: \(MemoryLayout<RPC>.size) bytes; request in an effect: \(MemoryLayout<RPC.Effect>.size)")
        try CompositeSchedules.run()
    }

    private static let answer = AnyResponse.transactionEvent(TransactionEventResponse())
    private static let now = Moment(nanoseconds: 0, utcNanoseconds: 0)

    private static func exchange(_ payload: [UInt8]) -> Int {
        var rpc = RPC(role: .centralSystem, firstID: 1)
        var effects: [RPC.Effect] = []
        rpc.handle(.received(Array("[2,\"17\",\"TransactionEvent\",".utf8) + payload + [0x5D]), at: now, into: &effects)
        guard case .request(let id, _)? = effects.first else { preconditionFailure("the call was refused") }
        rpc.handle(.answer(id, answer), at: now, into: &effects)
        return effects.count
    }

    private static let sample = """
        {"eventType":"Updated","timestamp":"2026-01-31T12:00:00.500Z","triggerReason":"MeterValuePeriodic","seqNo":42,\
        "offline":false,"numberOfPhasesUsed":3,"transactionInfo":{"transactionId":"5f1c0c6e-9a1b-4b52-8d5e-0a3e8f6f2c11",\
        "chargingState":"Charging","timeSpentCharging":3600,"operationMode":"CentralSetpoint"},\
        "evse":{"id":1,"connectorId":1},"meterValue":[{"timestamp":"2026-01-31T12:00:00Z","sampledValue":[\
        {"value":7012.5,"measurand":"Power.Active.Export","context":"Sample.Periodic","location":"Outlet",\
        "unitOfMeasure":{"unit":"W","multiplier":0}},\
        {"value":1234567,"measurand":"Energy.Active.Export.Register","context":"Sample.Periodic","location":"Outlet",\
        "unitOfMeasure":{"unit":"Wh","multiplier":0}},\
        {"value":7654321.25,"measurand":"Energy.Active.Import.Register","context":"Sample.Periodic",\
        "unitOfMeasure":{"unit":"Wh"}},{"value":63,"measurand":"SoC","context":"Sample.Periodic","location":"EV",\
        "unitOfMeasure":{"unit":"Percent"}}]}]}
        """
}

/// The fastest of many batches, in nanoseconds per call: what the code takes when nothing else does.
func fastest<Failure: Error>(
    batches: Int = 300, of calls: Int = 500, _ body: () throws(Failure) -> Void
) throws(Failure) -> Double {
    let clock = ContinuousClock()
    var best = Double.infinity
    for _ in 0..<batches {
        let start = clock.now
        for _ in 0..<calls { try body() }
        best = min(best, Double((clock.now - start).components.attoseconds) / 1e9 / Double(calls))
    }
    return best
}

/// Keeps the optimizer from dropping a result.
@inline(never)
func keep<Value>(_ value: Value) { withExtendedLifetime(value) {} }

func row(_ first: String, _ value: Double, _ reference: Double?) {
    row(first, String(Int(value + 0.5)), reference.map { String(Int($0)) } ?? "")
}

func row(_ first: String, _ columns: String...) {
    let padded = columns.map { String(repeating: " ", count: max(1, 14 - $0.count)) + $0 }
    print(first + String(repeating: " ", count: max(0, 28 - first.count)) + padded.joined())
}
