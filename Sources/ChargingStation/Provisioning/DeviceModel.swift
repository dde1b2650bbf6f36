// The station's device model: the components and variables of OCPP 2.1, part 2, appendix 3, that it has.

/// Each chapter adds one list, in a file of its own, and its name here.
enum DeviceModel {
    static let variables: [ModelVariable] = chapters.flatMap(\.self).enumerated().map { $1.at($0) }

    /// By a component's name in lower case.
    static let components = Dictionary(grouping: variables) { $0.component.lowercased() }

    private static let chapters: [[ModelVariable]] = [
        // The hardware
        station,
        protection,
        // A Security
        security,
        // B Provisioning
        communication,
        networkProfiles,
        reporting,
        // C Authorization
        authorization,
        payment,
        // D Local authorization list
        localList,
        // E Transactions
        transactions,
        // H Reservation
        reservation,
        // I Tariff and cost
        tariff,
        // J Meter values
        sampling,
        signing,
        // K Smart charging
        smartCharging,
        // M ISO 15118
        iso15118,
        connectedEV,
        // N Diagnostics
        monitoring,
        // O Display
        displayMessages,
        // Q Bidirectional power transfer
        v2x,
        // R DER control
        der,
    ]
}
