import JSON
import OCPPMessages
import Quantities
import Records

/// Messages that decide nothing here and are kept as they came, for the operator: of chapters A, C, H, K, L, N, O, R
/// and S of OCPP 2.1. Each is answered once it is durable.
extension CentralSystem {
    mutating func keep(
        _ request: AnyRequest, from place: Int, at now: Moment, answering response: AnyResponse
    ) -> Answer {
        .whenDurable([notice(request, from: place, at: now.utcNanoseconds)], .notice(response))
    }

    /// The record of a message that is answered by another way.
    mutating func notice(_ request: AnyRequest, from place: Int, at now: UTCNanoseconds) -> Record {
        var writer = JSONWriter()
        // What was decoded can be encoded.
        let isWhole = (try? request.encode(to: &writer)) != nil
        return notice(
            request.action, isWhole ? String(decoding: writer.finish(), as: UTF8.self) : "{}", from: place, at: now)
    }

    /// The record of an operator's call: `{"request": …, "response": …}`.
    mutating func notice(
        _ request: AnyRequest, answered response: AnyResponse, from place: Int, at now: UTCNanoseconds
    ) -> Record {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("request")
        let isRequestWhole = (try? request.withoutSecrets.encode(to: &writer)) != nil
        writer.key("response")
        let isWhole = isRequestWhole && (try? response.encode(to: &writer)) != nil
        writer.endObject()
        return notice(
            request.action, isWhole ? String(decoding: writer.finish(), as: UTF8.self) : "{}", from: place, at: now)
    }

    private mutating func notice(
        _ action: Action, _ payload: String, from place: Int, at now: UTCNanoseconds
    ) -> Record {
        let number = nextToken
        nextToken += 1
        return .notice(
            NoticeRecord(
                station: stations[place].id, at: now, number: Int64(clamping: number),
                action: action.rawValue, payload: payload))
    }
}
