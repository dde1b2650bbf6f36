// The device model's protective components: which part of an EVSE a fault of its power stage is in.

import OCPPMessages

extension DeviceModel {
    static let protection: [ModelVariable] =
        StageFault.components.flatMap { component in
            let place = ModelVariable.Place.evse(.init(stringLiteral: component))
            return [
                .flag(place, "Available") { _, _ in true },
                .flag(place, "Problem") { $0.evses[$1].measured.fault?.component == component }.watched(.faults),
            ] as [ModelVariable]
        } + [
            .flag(.evse("RCD"), "Tripped") { $0.evses[$1].measured.fault == .groundFault }.watched(.faults),
            .flag(.evse("EmergencyStopSensor"), "Active") { $0.evses[$1].measured.fault == .emergencyStop }
                .watched(.faults),
        ]
}

extension StageFault {
    /// The component that has the fault.
    var component: String {
        switch self {
        case .isolation: "GroundIsolationProtection"
        case .contactorOpen, .contactorWelded: "PowerContactor"
        case .groundFault: "RCD"
        case .overtemperature: "TemperatureSensor"
        case .gridLoss, .powerQuality: "ElectricalFeed"
        case .overcurrent: "OverCurrentProtection"
        case .emergencyStop: "EmergencyStopSensor"
        }
    }

    static let components = allCases.reduce(into: [String]()) { names, fault in
        if !names.contains(fault.component) { names.append(fault.component) }
    }

    /// OCPP's severity of a problem of this component, from 0 (danger) to 9 (debug).
    static func severity(of component: String) -> Int {
        switch component {
        // Danger: somebody may touch what is live.
        case "RCD", "PowerContactor", "EmergencyStopSensor": 0
        // Hardware failure.
        case "GroundIsolationProtection", "OverCurrentProtection": 1
        // Critical: nothing flows until it is over.
        default: 3
        }
    }
}
