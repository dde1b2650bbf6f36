// The exchange with the central system.
import OCPPMessages
import Quantities

extension Station {
    var linkDeadline: Moment? { nil }
    mutating func csmsConnected(_ turn: inout Turn) {}
    mutating func csmsDisconnected(_ turn: inout Turn) {}
    mutating func csmsSaid(_ bytes: [UInt8], _ turn: inout Turn) {}
    mutating func enqueue(_ request: AnyRequest, for purpose: CallPurpose, _ turn: inout Turn) {}
    mutating func callNext(_ turn: inout Turn) {}
    mutating func wakeLink(_ turn: inout Turn) {}
    var wasLongOffline: Bool { false }
}
