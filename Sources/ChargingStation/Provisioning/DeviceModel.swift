// The station's device model: the components and variables of OCPP 2.1, part 2, appendix 3, that it has.

/// Each chapter adds one list, in a file of its own, and its name here.
enum DeviceModel {
    static let variables: [ModelVariable] = chapters.flatMap(\.self)

    private static let chapters: [[ModelVariable]] = [
        // The hardware
        station,
        // B Provisioning
        communication,
        reporting,
        // C Authorization
        authorization,
        // E Transactions
        transactions,
        // J Meter values
        sampling,
        // K Smart charging
        smartCharging,
        // M ISO 15118
        iso15118,
        // Q Bidirectional power transfer
        v2x,
    ]
}
