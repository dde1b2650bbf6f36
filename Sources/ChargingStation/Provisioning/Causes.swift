// What can change a variable of the device model, so that a monitor is looked at only when one of it happened.

struct Causes: OptionSet, Sendable {
    let rawValue: UInt8

    /// Fresh readings of an EVSE's stage and meter.
    static let readings = Causes(rawValue: 1)
    /// The cable, the vehicle and its session, tokens.
    static let vehicle = Causes(rawValue: 2)
    /// What the central system calls or answers.
    static let calls = Causes(rawValue: 4)
    /// The connection to the central system.
    static let link = Causes(rawValue: 8)
    /// Time that passes.
    static let time = Causes(rawValue: 16)
    /// A fault that came or went.
    static let faults = Causes(rawValue: 32)

    static let all: Causes = [.readings, .vehicle, .calls, .link, .time, .faults]
    /// Whatever changes an EVSE's state, its readings excepted.
    static let state: Causes = [.vehicle, .calls, .link, .time, .faults]
}

extension Station.Input {
    var causes: Causes {
        switch self {
        case .measured, .gridMeasured: .readings
        case .csmsMessage: .calls
        case .powerUp, .csmsConnected, .csmsDisconnected: .link
        // Vehicles, drivers and the host.
        default: .state
        }
    }

    /// The index of the one EVSE that it is about; nil: it may be any of them.
    var evse: Int? {
        switch self {
        case .plugged(let evse), .unplugged(let evse), .vehicleConnected(let evse, _), .vehicleBytes(let evse, _),
            .vehicleDisconnected(let evse), .measured(let evse, _), .presented(let evse, _), .contract(let evse, _),
            .receipt(let evse, _), .installation(let evse, _), .notify(let evse, _), .emergencyStop(let evse),
            .parkingBay(let evse, _), .signed(let evse, _, _),
            .vehicleCertificates(let evse, _), .contractEvidence(let evse, _), .vehicleChain(let evse, _),
            .authenticated(let evse, _, _), .tariffRefused(let evse):
            evse - 1
        default: nil
        }
    }
}
