// The device model of NetworkConfiguration (OCPP 2.1, B09): the network profile of each slot, the slot being the component's
// instance. SetNetworkProfile writes them whole; of single values only a password can be set, while the slot is not one that
// a connection may be made by.

import OCPPMessages

extension DeviceModel {
    static let networkProfiles: [ModelVariable] = NetworkProfiles.slotNumbers.flatMap { slot in
        [
            profile(slot, "OcppCsmsUrl") { $0.ocppCsmsUrl },
            profile(slot, "OcppInterface", .optionList) { $0.ocppInterface.rawValue },
            profile(slot, "OcppTransport", .optionList) { $0.ocppTransport.rawValue },
            profile(slot, "OcppVersion", .optionList) { ($0.ocppVersion ?? .ocpp21).rawValue },
            profile(slot, "MessageTimeout", .integer, unit: "s") { "\($0.messageTimeout)" },
            profile(slot, "SecurityProfile", .integer) { "\($0.securityProfile)" },
            profile(slot, "Identity") { $0.identity },
            // What has neither takes no profile with one.
            profile(slot, "VpnEnabled", .boolean) { _ in "false" },
            profile(slot, "ApnEnabled", .boolean) { _ in "false" },
            password(slot),
        ].map { (variable: ModelVariable) in
            variable.existing { station, _ in station.network?.slots[slot] != nil }
                // [B09.FR.22]
                .unless { station, _ in
                    station.settings.networkConfigurationPriority.contains(slot) ? .activeNetwork : nil
                }
        }
    }

    private static func profile(
        _ slot: Int, _ name: String, _ type: DataEnum = .string, unit: String? = nil,
        _ read: @escaping @Sendable (NetworkConnectionProfile) -> String?
    ) -> ModelVariable {
        .fixed(place(slot), name, type, unit: unit) { station, _ in station.network?.slots[slot].flatMap(read) }
    }

    private static func password(_ slot: Int) -> ModelVariable {
        ModelVariable(
            place(slot), "BasicAuthPassword", nil, .string, read: { _, _ in nil },
            write: { settings, _, text in
                guard Station.isPassword(text) else { return .invalidValue }
                settings.slotPasswords[slot] = Secret(text)
                return nil
            }
        ).writeOnly()
    }

    private static func place(_ slot: Int) -> ModelVariable.Place { .instance("\(slot)", of: "NetworkConfiguration") }
}
