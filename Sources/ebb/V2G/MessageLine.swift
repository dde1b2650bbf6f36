// A V2G message with its time and its sender: the line that captures and running sessions share.
import ISO15118
import JSON
import Quantities

struct MessageLine {
    /// Nanoseconds since 1970 in UTC.
    var time: Int64
    /// Since the message before it in the same session.
    var since: Duration?
    /// Which connection or EVSE it belongs to; nil where there is only one.
    var session: String?
    var isFromVehicle: Bool
    var payloadType: UInt16
    var payload: [UInt8]

    /// `14:50:01.250 +0.248 EV -> DC_ChargeLoopReq PresentSOC 61 %`
    var text: String {
        let message = MessageText(payloadType: payloadType, payload: payload)
        let arrow = message?.isFromVehicle ?? isFromVehicle ? "EV ->" : "EV <-"
        return [clock, since.map(Self.seconds), session, arrow, message?.line ?? unreadable]
            .compactMap { $0 }.joined(separator: " ")
    }

    var json: JSONValue {
        let message = MessageText(payloadType: payloadType, payload: payload)
        var members: [JSONValue.Member] = [.init("time", .string(UTCTime.text(nanoseconds: time)))]
        if let since { members.append(.init("since", .number(since.seconds))) }
        if let session { members.append(.init("session", .string(session))) }
        members.append(.init("from", .string(message?.isFromVehicle ?? isFromVehicle ? "EV" : "EVSE")))
        members.append(.init("payloadType", .integer(Int64(payloadType))))
        if let message {
            members.append(.init("message", message.image))
        } else {
            members.append(.init("text", .string(unreadable)))
        }
        return .object(members)
    }

    /// The time of day.
    private var clock: String { String(UTCTime.text(nanoseconds: time).dropFirst(11).dropLast()) }

    private var unreadable: String {
        "payload type 0x\(String(payloadType, radix: 16)), \(payload.count) bytes that are no ISO 15118-20 message"
    }

    private static func seconds(_ duration: Duration) -> String {
        let milliseconds = Int64((duration.seconds * 1000).rounded())
        let fraction = String(abs(milliseconds) % 1000)
        let zeros = String(repeating: "0", count: 3 - fraction.count)
        return "\(milliseconds < 0 ? "-" : "+")\(abs(milliseconds) / 1000).\(zeros)\(fraction)"
    }
}

/// The time between the messages of each session.
struct MessageIntervals {
    private var latest: [String: Int64] = [:]

    /// Since the message before this one in `session`; nil for its first.
    mutating func since(_ session: String, at time: Int64) -> Duration? {
        defer { latest[session] = time }
        return latest[session].map { .nanoseconds(time.subtractingReportingOverflow($0).partialValue) }
    }

    mutating func end(_ session: String) { latest[session] = nil }
}
