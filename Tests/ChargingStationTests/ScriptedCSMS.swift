// A central system of a few lines: it reads frames as plain JSON, so that it shares no code with the station.

import JSON
import Testing

struct ScriptedCSMS {
    /// A call that the station made.
    struct Call {
        var id: String
        var action: String
        var payload: JSONValue
    }

    /// What the station answered to a call of this side.
    enum Answer: Equatable {
        case result(JSONValue)
        case error(code: String)
    }

    var calls: [Call] = []
    var answers: [String: Answer] = [:]
    /// What was sent without asking for an answer.
    var sends: [JSONValue] = []
    /// What each action is answered with; without an entry an empty object.
    var results: [String: JSONValue] = [
        "BootNotification": ["interval": 300, "status": "Accepted"],
        "Authorize": [
            "idTokenInfo": ["status": "Accepted"], "allowedEnergyTransfer": ["DC", "DC_BPT", "AC_BPT"],
        ],
        "NotifyEVChargingNeeds": ["status": "NoChargingProfile"],
    ]
    /// Actions that are answered with this error code.
    var errors: [String: String] = [:]
    /// Answers nothing.
    var isSilent = false
    /// What its clock shows when it is asked, as it answers BootNotification and Heartbeat.
    var currentTime = "2027-01-15T08:00:00Z"
    private var nextID = 1

    /// Takes a frame of the station and returns the one to send back.
    mutating func receive(_ frame: [UInt8]) throws -> [UInt8]? {
        let items = try #require(try JSONValue(parsing: frame).array)
        let id = try #require(items[1].string)
        switch items[0].integer {
        case 2:
            let call = Call(id: id, action: try #require(items[2].string), payload: items[3])
            calls.append(call)
            if isSilent { return nil }
            if let code = errors[call.action] {
                return JSONValue.array([4, .string(id), .string(code), "", [:]]).bytes
            }
            var result = results[call.action] ?? [:]
            if ["BootNotification", "Heartbeat"].contains(call.action), result["currentTime"] == nil {
                result = .object([.init("currentTime", .string(currentTime))] + (result.members ?? []))
            }
            return JSONValue.array([3, .string(id), result]).bytes
        case 3: answers[id] = .result(items[2])
        case 6: sends.append(items[3])
        case 4: answers[id] = .error(code: items[2].string ?? "")
        default: Issue.record("a frame of type \(items[0])")
        }
        return nil
    }

    /// A call of this side and its id.
    mutating func call(_ action: String, _ payload: JSONValue) -> (id: String, frame: [UInt8]) {
        let id = "csms-\(nextID)"
        nextID += 1
        return (id, JSONValue.array([2, .string(id), .string(action), payload]).bytes)
    }

    func calls(of action: String) -> [JSONValue] { calls.filter { $0.action == action }.map(\.payload) }
}
