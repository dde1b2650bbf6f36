// The device model of ConnectedEV: what the vehicle at an EVSE says of itself and of its battery.

import ISO15118
import ISO15118Messages
import OCPPMessages
import Quantities

extension DeviceModel {
    static let connectedEV: [ModelVariable] =
        identity + protocols + certificates + battery + [
            limit("DCCurrent", "A", direct: true, actual: { $0.measured.current.value }) { limits in
                (limits.minimumChargeCurrent.value, limits.maximumChargeCurrent.value)
            }.with(.target) { $0.evses[$1].vehicle?.targetCurrent?.value.told },
            limit("DCVoltage", "V", direct: true, actual: { $0.vehicle?.presentVoltage?.value }) { limits in
                (limits.minimumVoltage.value, limits.maximumVoltage.value)
            }.with(.target) { $0.evses[$1].vehicle?.targetVoltage?.value.told },
            limit("Power", "W", actual: { max(0, $0.measured.power.value) }) { limits in
                (limits.minimumChargePower.total.value, limits.maximumChargePower.total.value)
            },
            // Magnitudes, as every discharge rating.
            limit("DischargePower", "W", actual: { max(0, -$0.measured.power.value) }) { limits in
                (limits.minimumDischargePower.total.value.magnitude, limits.maximumDischargePower.total.value.magnitude)
            },
        ]

    private static let identity: [ModelVariable] = [
        .flag(.evse("ConnectedEV"), "Available") { $0.evses[$1].session != .none }.watched(.state),
        .fixed(.evse("ConnectedEV"), "VehicleID") { $0.evses[$1].evccID }.watched(.state),
        .fixed(.evse("ConnectedEV"), "ProtocolAgreed") {
            $0.evses[$1].evccID == nil ? nil : $0.evses[$1].iso15118Protocol
        }.watched(.state),
        .fixed(.evse("ConnectedEV"), "DepartureTime", .dateTime) {
            ($0.evses[$1].vehicle?.departure ?? $0.evses[$1].needs?.departure).map { DateTime($0).text }
        }.watched(.state),
    ]

    /// What the vehicle speaks, by its priority.
    private static let protocols: [ModelVariable] = (1...20).map { priority in
        .fixed(.evse("ConnectedEV"), "ProtocolSupportedByEV", instance: "\(priority)") {
            $0.evses[$1].secc.offeredProtocols.first { $0.priority == priority }.map {
                "\($0.protocolNamespace),\($0.versionNumberMajor),\($0.versionNumberMinor)"
            }
        }.watched(.state)
    }

    private static let certificates: [ModelVariable] = [
        certificate("Leaf") { $0.leaf },
        certificate("SubCA1") { $0.authorities.last },
        certificate("SubCA2") { $0.authorities.count > 1 ? $0.authorities[$0.authorities.count - 2] : nil },
        certificate("Root") { $0.root },
    ]

    private static func certificate(
        _ instance: String, _ read: @escaping @Sendable (VehicleChain) -> String?
    ) -> ModelVariable {
        .fixed(.evse("ConnectedEV"), "VehicleCertificate", instance: instance) {
            // Half a certificate is none.
            $0.evses[$1].chain.flatMap { read($0.value) }.flatMap {
                $0.utf8.count <= ModelVariable.longestValue ? $0 : nil
            }
        }.watched(.state)
    }

    private static let battery: [ModelVariable] = [
        number("StateOfCharge", "Percent") { $0.vehicle?.presentSOC?.percent }
            .with(.target) { text(($0.evses[$1].vehicle?.targetSOC ?? $0.evses[$1].needs?.targetSOC)?.percent) }
            .with(.minSet) { text(($0.evses[$1].vehicle?.minimumSOC ?? $0.evses[$1].needs?.minimumSOC)?.percent) }
            .with(.maxSet) { text($0.evses[$1].vehicle?.maximumSOC?.percent) },
        number("BatteryCapacity", "Wh") { $0.vehicle?.batteryCapacity?.value },
        // What the vehicle wants from now on; less than nothing is what it could give.
        number("EnergyImport", "Wh") { _ in nil }
            .with(.target) { text($0.evses[$1].energyRequests?.target.value) }
            .with(.minSet) { text($0.evses[$1].energyRequests?.minimum.value) }
            .with(.maxSet) { text($0.evses[$1].energyRequests?.maximum.value) },
        .fixed(.evse("ConnectedEV"), "RemainingTimeFull", .integer, unit: "s") {
            $0.evses[$1].vehicle?.timeToMaximumSOC.map { "\($0.components.seconds)" }
        }.watched(.vehicle),
        .fixed(.evse("ConnectedEV"), "ChargingCompleteFull", .boolean) {
            $0.evses[$1].vehicle?.chargingComplete.map { "\($0)" }
        }.watched(.vehicle),
    ]

    private static func number(
        _ name: String, _ unit: String, _ read: @escaping @Sendable (borrowing EVSEState) -> Double?
    ) -> ModelVariable {
        .fixed(.evse("ConnectedEV"), name, .decimal, unit: unit) { text(read($0.evses[$1])) }
            .watched(.state.union(.readings))
    }

    /// A quantity that the vehicle bounds, as the latest of its words has it.
    private static func limit(
        _ name: String, _ unit: String, direct: Bool = false,
        actual: @escaping @Sendable (borrowing EVSEState) -> Double?,
        _ bounds: @escaping @Sendable (PowerLimits) -> (least: Double, most: Double)
    ) -> ModelVariable {
        number(name, unit) { $0.vehicleLimits == nil ? nil : actual($0) }
            .with(.minSet) { text($0.evses[$1].vehicleLimits.map { bounds($0).least }) }
            .with(.maxSet) { text($0.evses[$1].vehicleLimits.map { bounds($0).most }) }
            .existing { !direct || $0.evses[$1].ratings.isDirectCurrent }
    }

    private static func text(_ value: Double?) -> String? { value?.told }
}

extension EVSEState {
    fileprivate var energyRequests: EnergyRequests? { vehicle?.energy ?? needs?.energy }
    fileprivate var vehicleLimits: PowerLimits? { vehicle?.limits ?? needs?.limits }
}
