// One V2G message as people read it: its name, its response code, and the values that tell what happens. The names are
// the standard's; everything comes out of the message's JSON image, so that all namespaces are covered alike.
import ISO15118
import ISO15118JSON
import JSON

struct MessageText {
    let name: String
    let responseCode: String?
    /// In the order of the message; what repeats stands in one place.
    let values: [(name: String, text: String)]
    /// `{"DC_ChargeLoopReq": {…}}`
    let image: JSONValue

    /// nil for what is no message of the payload type's schema.
    init?(payloadType: UInt16, payload: [UInt8]) {
        guard let namespace = MessageNamespace(payloadType: payloadType),
            let text = try? namespace.decode(payload, isFragment: false), let image = try? ImageText.parse(text),
            let root = image.members?.first
        else { return nil }
        self.image = image
        name = root.name
        responseCode = root.value["ResponseCode"]?.string
        var collector = Collector()
        collector.visit(root.value)
        values = collector.values.map { value in
            let more = value.count > value.texts.count ? ", ... (\(value.count))" : ""
            return (value.name, value.texts.joined(separator: ",") + more)
        }
    }

    /// `DC_ChargeLoopReq PresentSOC 61 %, EVPresentVoltage 398.2 V`
    var line: String {
        ([name] + [responseCode].compactMap { $0 } + [values.map { "\($0.name) \($0.text)" }.joined(separator: ", ")])
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Who says such a message; nil when its name does not tell.
    var isFromVehicle: Bool? { name.hasSuffix("Req") ? true : name.hasSuffix("Res") ? false : nil }

    /// Walks an image and keeps what is key.
    private struct Collector {
        /// Values of one name; of long lists the first few.
        private(set) var values: [(name: String, texts: [String], count: Int)] = []
        private static let shown = 4

        mutating func visit(_ value: JSONValue) {
            for member in value.members ?? [] where member.name != "Header" && member.name != "ResponseCode" {
                visit(member.name, member.value)
            }
        }

        private mutating func visit(_ name: String, _ value: JSONValue) {
            if let list = value.array {
                for element in list { visit(name, element) }
            } else if MessageText.keys.contains(name), let text = MessageText.text(name, value) {
                keep(name, text)
            } else if value.members != nil {
                visit(value)
            }
        }

        private mutating func keep(_ name: String, _ text: String) {
            guard let place = values.firstIndex(where: { $0.name == name }) else {
                return values.append((name, [text], 1))
            }
            values[place].count += 1
            if values[place].texts.count < Self.shown { values[place].texts.append(text) }
        }
    }

    private static func text(_ name: String, _ value: JSONValue) -> String? {
        switch value {
        case .bool(let isTrue): isTrue ? "yes" : nil
        case .string(let text): text
        case .integer(let number): quantity(Double(number), unit(of: name))
        case .object: rational(value).map { quantity($0, unit(of: name)) }
        default: nil
        }
    }

    private static func rational(_ value: JSONValue) -> Double? {
        guard let exponent = value["Exponent"]?.integer, let digits = value["Value"]?.integer else { return nil }
        var number = Double(digits)
        for _ in 0..<abs(exponent) { number = exponent < 0 ? number / 10 : number * 10 }
        return number
    }

    private static func unit(of name: String) -> String {
        let units = [
            ("Voltage", "V"), ("Current", "A"), ("Frequency", "Hz"), ("Power", "W"), ("SOC", "%"), ("Energy", "Wh"),
            ("Delay", "s"), ("Time", "s"),
        ]
        return units.first { name.contains($0.0) }?.1 ?? ""
    }

    /// Thousands of watts and watt-hours read better as kilo.
    private static func quantity(_ number: Double, _ unit: String) -> String {
        if unit.hasPrefix("W"), abs(number) >= 1000 { return trimmed(number / 1000) + " k" + unit }
        return trimmed(number) + (unit.isEmpty ? "" : " " + unit)
    }

    /// At most three decimals.
    private static func trimmed(_ number: Double) -> String {
        let rounded = (number * 1000).rounded() / 1000
        return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int64(rounded)) : String(rounded)
    }

    private static let keys: Set<String> = [
        // Agreeing on a session.
        "ProtocolNamespace", "SchemaID", "EVCCID", "EVSEID", "AuthorizationServices", "CertificateInstallationService",
        "SelectedAuthorizationService", "EVSEProcessing", "EVProcessing", "ServiceID", "ParameterSetID",
        "ServiceRenegotiationSupported", "GoToPause", "ScheduleTupleID", "SelectedScheduleTupleID", "DepartureTime",
        // Limits.
        "EVMaximumChargePower", "EVMaximumDischargePower", "EVSEMaximumChargePower", "EVSEMaximumDischargePower",
        "EVMaximumVoltage", "EVSEMaximumVoltage", "EVSENominalFrequency",
        // What flows, and what is to flow.
        "PresentSOC", "TargetSOC", "MinimumSOC", "ChargingComplete", "EVTargetEnergyRequest", "EVMaximumEnergyRequest",
        "EVMinimumEnergyRequest", "EVTargetVoltage", "EVTargetCurrent", "EVPresentVoltage", "EVPresentActivePower",
        "EVPresentActivePower_L2", "EVPresentActivePower_L3", "EVSETargetActivePower", "EVSETargetActivePower_L2",
        "EVSETargetActivePower_L3", "EVSEPresentActivePower", "EVSEPresentActivePower_L2", "EVSEPresentActivePower_L3",
        "EVSEPresentVoltage", "EVSEPresentCurrent", "Power", "EVSEPowerLimitAchieved", "EVSECurrentLimitAchieved",
        "EVSEVoltageLimitAchieved", "ChargedEnergyReadingWh", "BPT_DischargedEnergyReadingWh",
        // Turns and ends.
        "ChargeProgress", "EVSENotification", "NotificationMaxDelay", "BPT_ChannelSelection", "ChargingSession",
        "EVTerminationCode", "EVTerminationExplanation",
    ]
}

extension MessageNamespace {
    /// Whose schema the payloads of a V2GTP type are of.
    init?(payloadType: UInt16) {
        switch V2GTP.PayloadType(rawValue: payloadType) {
        case .supportedAppProtocol: self = .sap
        case .common, .scheduleRenegotiation, .meteringConfirmation, .parkingStatus: self = .common
        case .ac: self = .ac
        case .dc: self = .dc
        case .acdp, .acdpSystemStatus: self = .acdp
        case .wpt: self = .wpt
        default: return nil
        }
    }
}
