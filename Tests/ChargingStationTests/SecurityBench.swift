// Steps that the transcripts of chapters A and M share.

import ChargingStation
import JSON
import OCPPMessages
import Testing

extension NetworkConnectionProfile {
    static let factory = NetworkConnectionProfile(
        ocppInterface: .any, ocppTransport: .json, messageTimeout: 30, ocppCsmsUrl: "ws://one.example:9000",
        securityProfile: 1, basicAuthPassword: "the first password")
}

extension CertificateHoldings {
    static func with(
        entries: Int = 1, root: Bool = false, station: Bool = false, former: Bool = false
    ) -> CertificateHoldings {
        var holdings = CertificateHoldings()
        holdings.entries = entries
        holdings.hasCSMSRoot = root
        holdings.hasStationCertificate = station
        holdings.hasFormerStationCertificate = former
        return holdings
    }
}

extension Bench {
    /// A station that reaches its central system by a profile with a password.
    static func networked(
        _ factory: NetworkConnectionProfile = .factory, holdings: CertificateHoldings? = .with(),
        configure: (inout StationConfiguration) -> Void = { _ in }
    ) throws -> Bench {
        try Bench.booted {
            $0.csms = factory
            $0.certificates = holdings
            configure(&$0)
        }
    }

    /// A call that the host has a part in, and the answer to it.
    mutating func ask(
        _ action: String, _ payload: JSONValue, host answers: CertificateAnswer...
    ) throws -> ScriptedCSMS.Answer? {
        certificateAnswers += answers
        let (id, frame) = csms.call(action, payload)
        try tell(.csmsMessage(frame))
        try run(seconds: 0.1)
        return csms.answers[id]
    }

    mutating func setProfile(
        slot: Int64, url: String, security: Int64, password: String? = nil
    ) throws -> JSONValue? {
        let connection = JSONValue.object([
            .init("ocppInterface", "Any"), .init("ocppTransport", "JSON"), .init("messageTimeout", 45),
            .init("ocppCsmsUrl", .string(url)), .init("securityProfile", .integer(security)),
        ]).with("basicAuthPassword", password.map { .string($0) })
        return try call("SetNetworkProfile", ["configurationSlot": .integer(slot), "connectionData": connection])?
            .payload
    }

    mutating func setPriority(_ text: String) throws -> JSONValue? {
        try set(.component("OCPPCommCtrlr"), .variable("NetworkConfigurationPriority"), to: text)
    }

    mutating func setPassword(_ text: String) throws -> String? {
        try set(.component("SecurityCtrlr"), .variable("BasicAuthPassword"), to: text)?["attributeStatus"]?.string
    }

    /// The types of the security events that the central system heard of.
    var securityEvents: [String] { csms.calls(of: "SecurityEventNotification").compactMap { $0["type"]?.string } }

    var lastAccess: CSMSAccess? { accesses.last ?? nil }
}
