// OCPP 2.1, chapter K: from charging profiles to the target of a session.
import OCPPMessages
import Quantities

extension Station {
    static let highestStackLevel = 100
    static let operationModes: [OperationMode] = [.chargingOnly, .centralSetpoint, .centralFrequency, .idle]
    var profileCount: Int { 0 }
    mutating func retarget(_ index: Int, _ turn: inout Turn) {}
    mutating func wakeSchedule(_ index: Int, _ turn: inout Turn) {}
    mutating func forgetProfiles(ofTransaction id: String, at index: Int, _ turn: inout Turn) {}
    mutating func installRemoteProfile(_ index: Int, _ turn: inout Turn) {}
}
