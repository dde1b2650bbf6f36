// The device model of PaymentCtrlr and WebPaymentsCtrlr (OCPP 2.1, C18 to C25).

import OCPPMessages

extension DeviceModel {
    static let payment: [ModelVariable] = terminal + webPayments

    private static let terminal: [ModelVariable] = [
        .boolean("PaymentCtrlr", "Enabled") {
            $0.payment.isEnabled
        } _: {
            $0.payment.isEnabled = $1
        },
        .flag("PaymentCtrlr", "Problem") { station, _ in station.payments.hasProblem }.watched(.state),
        .flag("PaymentCtrlr", "Connected") { station, _ in station.payments.isConnected }.watched(.state),
        .boolean("PaymentCtrlr", "AuthorizeDirectPayment") {
            $0.payment.authorizes
        } _: {
            $0.payment.authorizes = $1
        },
        amount("AuthorizationAmount", least: 0.01) {
            $0.payment.authorizationAmount
        } _: {
            $0.payment.authorizationAmount = $1
        },
        // 0: what is held stays as it is.
        amount("IncrementalAuthorizationAmount") {
            $0.payment.incrementalAmount
        } _: {
            $0.payment.incrementalAmount = $1
        },
        amount("IncrementalAuthorizationThreshold") {
            $0.payment.incrementalThreshold
        } _: {
            $0.payment.incrementalThreshold = $1
        },
        .list("PaymentCtrlr", "PaymentDetails", values: nil) {
            $0.payment.details.joined(separator: ",")
        } _: {
            $0.payment.details = $1.split(separator: ",").map { String($0.trimmingSpaces) }
            return true
        }.choosing {
            $0.configuration.paymentTerminal?.details.joined(separator: ",") ?? ""
        }.unless { station, text in
            let known = station.configuration.paymentTerminal?.details ?? []
            return text.split(separator: ",").allSatisfy { known.contains(String($0.trimmingSpaces)) }
                ? nil : .invalidValue
        },
        .boolean("PaymentCtrlr", "SettlementByCSMS") {
            $0.payment.isSettledByCSMS
        } _: {
            $0.payment.isSettledByCSMS = $1
        },
        .boolean("PaymentCtrlr", "ReceiptByCSMS") {
            $0.payment.isReceiptByCSMS
        } _: {
            $0.payment.isReceiptByCSMS = $1
        },
        text("ReceiptServerUrl") {
            $0.payment.receiptServer
        } _: {
            $0.payment.receiptServer = $1
        },
        text("Merchant", "Id") {
            $0.payment.merchant.id
        } _: {
            $0.payment.merchant.id = $1
        },
        text("Merchant", "TaxId") {
            $0.payment.merchant.taxID
        } _: {
            $0.payment.merchant.taxID = $1
        },
        text("Merchant", "Name") {
            $0.payment.merchant.name
        } _: {
            $0.payment.merchant.name = $1
        },
        text("Merchant", "Address") {
            $0.payment.merchant.address
        } _: {
            $0.payment.merchant.address = $1
        },
        text("Merchant", "City") {
            $0.payment.merchant.city
        } _: {
            $0.payment.merchant.city = $1
        },
        identity("TerminalID", \.terminalID),
        identity("PaymentServiceProvider", \.serviceProvider),
        identity("VendorName", \.vendorName),
        identity("Model", \.model),
        identity("SerialNumber", \.serialNumber),
        identity("FirmwareVersion", \.firmwareVersion),
        identity("IMSI", \.imsi),
        identity("ICCID", \.iccid),
    ].map { variable in variable.existing { station, _ in station.configuration.paymentTerminal != nil } }

    private static func amount(
        _ name: String, least: Double = 0, _ read: @escaping @Sendable (Settings) -> Double,
        _ write: @escaping @Sendable (inout Settings, Double) -> Void
    ) -> ModelVariable {
        var variable = ModelVariable.list("PaymentCtrlr", name, .decimal, values: nil) {
            "\(read($0))"
        } _: { settings, text in
            guard let value = Double(text), (least...100_000).contains(value) else { return false }
            write(&settings, value)
            return true
        }
        variable.minimum = { _, _ in least }
        variable.maximum = { _, _ in 100_000 }
        return variable
    }

    private static func text(
        _ name: String, _ instance: String? = nil, _ read: @escaping @Sendable (Settings) -> String,
        _ write: @escaping @Sendable (inout Settings, String) -> Void
    ) -> ModelVariable {
        .list("PaymentCtrlr", name, instance: instance, .string, values: nil, read) { settings, text in
            guard text.count <= 500 else { return false }
            write(&settings, text)
            return true
        }
    }

    private static func identity(
        _ name: String, _ member: @escaping @Sendable (PaymentTerminalIdentity) -> String
    ) -> ModelVariable {
        .fixed("PaymentCtrlr", name) { station, _ in station.configuration.paymentTerminal.map(member) }
    }

    private static let webPayments: [ModelVariable] = [
        web("Enabled", .boolean) {
            $0.isEnabled ? "true" : "false"
        } _: {
            guard let value = Bool($1) else { return .invalidValue }
            $0.isEnabled = value
            return nil
        },
        web("URLTemplate", .string) {
            $0.template
        } _: {
            guard $1.count <= 500 else { return .tooLong }
            guard $1.isEmpty || $1.lowercased().contains("{totp}") else { return .invalidValue }
            $0.template = $1
            return nil
        },
        web("TOTPVersion", .optionList, values: OneTimePassword.version) { _ in
            OneTimePassword.version
        } _: {
            $1 == OneTimePassword.version ? nil : .invalidValue
        },
        web("ChargingStationId", .string) {
            $0.stationID ?? ""
        } _: {
            guard $1.count <= 48 else { return .tooLong }
            $0.stationID = $1.isEmpty ? nil : $1
            return nil
        },
        web("ValidityTime", .integer, unit: "s", in: 6...3600) {
            "\($0.validity)"
        } _: {
            guard let value = Int($1) else { return .invalidValue }
            if let refusal = value.refusal(outside: 6...3600) { return refusal }
            $0.validity = value
            return nil
        },
        web("Length", .integer, in: 6...32) {
            "\($0.length)"
        } _: {
            guard let value = Int($1) else { return .invalidValue }
            if let refusal = value.refusal(outside: 6...32) { return refusal }
            $0.length = value
            return nil
        },
        web("SharedSecret", .string) { _ in
            nil
        } _: {
            guard (1...255).contains($1.count) else { return .invalidValue }
            $0.secret = Secret($1)
            return nil
        }.writeOnly(),
    ]

    private static func web(
        _ name: String, _ type: DataEnum, values: String? = nil, unit: String? = nil, in range: ClosedRange<Int>? = nil,
        _ read: @escaping @Sendable (WebPaymentSettings) -> String?,
        _ write: @escaping @Sendable (inout WebPaymentSettings, String) -> ModelVariable.Refusal?
    ) -> ModelVariable {
        var variable = ModelVariable.setting(.evse("WebPaymentsCtrlr"), name, type, unit: unit, values: values) {
            read($0.settings[evse: $1 + 1].webPayments)
        } _: { settings, index, text in
            write(&settings[evse: index + 1].webPayments, text)
        }
        if let range {
            variable.minimum = { _, _ in Double(range.lowerBound) }
            variable.maximum = { _, _ in Double(range.upperBound) }
        }
        return variable.existing { station, _ in station.showsCodes }
    }
}
