// The device model of SecurityCtrlr, and of network profiles in OCPPCommCtrlr (OCPP 2.1, chapter A, B09 and B10).

import OCPPMessages

extension DeviceModel {
    static let security: [ModelVariable] = [
        .fixed("SecurityCtrlr", "SecurityProfile", .integer) { station, _ in
            station.network.map { String($0.currentProfile?.securityProfile ?? $0.level) }
        }.existing(where: hasProfiles).watched(.link),
        .fixed("SecurityCtrlr", "Identity") { station, _ in
            station.network?.identity(station.configuration.id) ?? station.configuration.id
        },
        password.existing(where: hasProfiles),
        .boolean("SecurityCtrlr", "AllowSecurityProfileDowngrade") {
            $0.allowSecurityProfileDowngrade
        } _: {
            $0.allowSecurityProfileDowngrade = $1
        }.existing(where: hasProfiles),
        .list("SecurityCtrlr", "OrganizationName", .string, values: nil) {
            $0.organizationName
        } _: {
            guard (1...64).contains($1.count) else { return false }
            $0.organizationName = $1
            return true
        }.existing(where: hasStore),
        .fixed(
            "SecurityCtrlr", "CertificateEntries", .integer,
            maximum: { station, _ in Double(station.certificates.holdings.limit) }
        ) { station, _ in
            String(station.certificates.holdings.entries)
        }.existing(where: hasStore).watched(.calls),
        .integer("SecurityCtrlr", "CertSigningWaitMinimum", in: 1...86_400) {
            $0.certSigningWaitMinimum
        } _: {
            $0.certSigningWaitMinimum = $1
        }.existing(where: hasStore),
        .integer("SecurityCtrlr", "CertSigningRepeatTimes", unit: nil, in: 0...20) {
            $0.certSigningRepeatTimes
        } _: {
            $0.certSigningRepeatTimes = $1
        }.existing(where: hasStore),
        .fixed("SecurityCtrlr", "MaxCertificateChainSize", .integer) { _, _ in String(Station.longestChain) }
            .existing(where: hasStore).constant(),
        .flag("SecurityCtrlr", "AdditionalRootCertificateCheck") { station, _ in
            station.certificates.holdings.checksAdditionalRoots
        }.existing(where: hasStore),
        .list("OCPPCommCtrlr", "NetworkConfigurationPriority", .sequenceList, values: "1,2,3,4", elements: 4) {
            $0.networkConfigurationPriority.map(String.init).joined(separator: ",")
        } _: {
            guard let priority = NetworkProfiles.priority($1) else { return false }
            $0.networkConfigurationPriority = priority
            return true
        }.rebooting().unless { $0.objection(toPriority: $1) }.existing(where: hasProfiles),
        .integer("OCPPCommCtrlr", "NetworkProfileConnectionAttempts", unit: nil, in: 1...100) {
            $0.networkProfileConnectionAttempts
        } _: {
            $0.networkProfileConnectionAttempts = $1
        }.existing(where: hasProfiles),
        .fixed("OCPPCommCtrlr", "ActiveNetworkProfile", .integer) { station, _ in
            station.network.map { String($0.current) }
        }.existing(where: hasProfiles).watched(.link),
    ]

    private static let password: ModelVariable = {
        var password = ModelVariable(
            "SecurityCtrlr", "BasicAuthPassword", nil, .string, read: { _, _ in nil },
            write: { settings, _, text in
                guard Station.isPassword(text) else { return .invalidValue }
                settings.basicAuthPassword = Secret(text)
                return nil
            }
        ).writeOnly()
        // [A00.FR.205] The central system reads here how long a password may be.
        password.maximum = { _, _ in Double(Station.passwordLengths.upperBound) }
        return password
    }()

    private static let hasProfiles: @Sendable (borrowing Station, Int) -> Bool = { station, _ in
        station.network != nil
    }

    private static let hasStore: @Sendable (borrowing Station, Int) -> Bool = { station, _ in
        station.configuration.certificates != nil
    }
}
